import { fold } from '../../kernel/text/fold';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import { namesOf, type Concept, type ConceptMatch, type Vocabulary } from '../taxonomy';
import { languageNamed } from './language-words';
import { foldedWords } from './folded-words';
import { themeOf } from './theme-scope';

/** What somebody may mean by the words she types. */
export interface UnderstoodWords {
  /** All of them, as names are compared. */
  readonly all: readonly string[];
  /** A theme that they name, in any language. */
  readonly themeKey?: string;
  /** A theme that they may become, or that is one slip away: meant only where no name is. */
  readonly guessedThemeKey?: string;
  /** Named countries; of a mission, its country. */
  readonly countryKeys: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** What is left when themes, countries and languages are taken out. */
  readonly rest: readonly string[];
}

/** With fewer letters, half of the vocabulary might be meant. */
const shortestGuess = 4;
const languagePrefix = 'language.';

/** Reads what is typed; of several themes the one with the most words is meant. */
export function understandWords(written: string, terms: Vocabulary): UnderstoodWords {
  // Of an address only what stands before the sign says who is meant.
  const text = written.replace(/@\S*/gu, ' ');
  const words = tokenise(text).map((token) => fold(token.text));
  const named = terms.conceptsIn(text);
  const themes = named.filter(({ concept }) => themeKeyOf(terms, concept) !== undefined);
  const theme = longest(themes);
  const places = named.filter(({ concept: { setKey } }) => setKey !== 'themes');
  const countries = places.flatMap((match) => countryOf(terms, match.concept) ?? []);
  const languages = places.flatMap(({ concept }) => languageOf(concept) ?? []);
  const taken = new Set(
    [...themes, ...places.filter(({ concept }) => isPlaceOrLanguage(terms, concept))].flatMap(
      ({ firstToken, tokenCount }) =>
        Array.from({ length: tokenCount }, (_, offset) => firstToken + offset)
    )
  );
  const left = words.filter((word, position) => !taken.has(position) && !isStopWord(word));
  const rest = left.filter((word) => languageNamed(word) === undefined);
  const spoken = [...languages, ...left.flatMap((word) => languageNamed(word) ?? [])];
  const themeKey = theme && themeKeyOf(terms, theme.concept);
  const guessed = themeKey === undefined ? guessTheme(rest, terms) : undefined;
  return {
    all: foldedWords(text),
    ...(themeKey === undefined ? {} : { themeKey }),
    ...(guessed === undefined ? {} : { guessedThemeKey: guessed }),
    countryKeys: [...new Set(countries)],
    languages: [...new Set(spoken)],
    rest: [...new Set(rest)],
  };
}

/** The theme in force that a concept is, or stands for. */
function themeKeyOf(terms: Vocabulary, { key }: Concept): string | undefined {
  return themeOf(terms, key)?.key;
}

function longest(matches: readonly ConceptMatch[]): ConceptMatch | undefined {
  return matches.reduce<ConceptMatch | undefined>(
    (best, match) => (best && best.tokenCount >= match.tokenCount ? best : match),
    undefined
  );
}

function countryOf(terms: Vocabulary, { key, setKey, code }: Concept): string | undefined {
  if (setKey === 'countries') return key;
  const country = setKey === 'missions' && code !== undefined ? `country.${code}` : undefined;
  return country !== undefined && terms.byKey(country) ? country : undefined;
}

function languageOf({ key, setKey }: Concept): string | undefined {
  return setKey === 'languages' && key.startsWith(languagePrefix)
    ? key.slice(languagePrefix.length)
    : undefined;
}

function isPlaceOrLanguage(terms: Vocabulary, concept: Concept): boolean {
  return countryOf(terms, concept) !== undefined || languageOf(concept) !== undefined;
}

/** A theme whose name begins with these words, the last perhaps unfinished, or mistyped. */
function guessTheme(words: readonly string[], terms: Vocabulary): string | undefined {
  if (words.join('').length < shortestGuess) return undefined;
  const begun = themeBeginningWith(words, terms);
  if (begun !== undefined) return begun;
  const corrected = words.map((word) => terms.words.near(word)[0] ?? word);
  if (corrected.every((word, position) => word === words[position])) return undefined;
  const meant = terms
    .conceptsIn(corrected.join(' '))
    .find(({ concept }) => themeKeyOf(terms, concept) !== undefined);
  return meant ? themeKeyOf(terms, meant.concept) : themeBeginningWith(corrected, terms);
}

/** The shortest of those names: the widest theme comes before its parts. */
function themeBeginningWith(words: readonly string[], terms: Vocabulary): string | undefined {
  const fits = ({ parts }: ThemeName): boolean =>
    words.every((word, position) =>
      position === words.length - 1 ? parts[position]?.startsWith(word) : parts[position] === word
    );
  return themeNames(terms).find(fits)?.themeKey;
}

/** A name of a theme, as its words are compared. */
interface ThemeName {
  readonly themeKey: string;
  readonly parts: readonly string[];
}

/** Read once for each vocabulary: this is asked at every keystroke. */
const namesOfThemes = new WeakMap<Vocabulary, readonly ThemeName[]>();

/** The shortest first. */
function themeNames(terms: Vocabulary): readonly ThemeName[] {
  const kept = namesOfThemes.get(terms);
  if (kept) return kept;
  const names = terms
    .inSet('themes')
    .flatMap((concept) => namesOf(concept).map((name) => ({ name, concept })))
    .sort((one, other) => one.name.length - other.name.length)
    .flatMap(({ name, concept }) => {
      const themeKey = themeKeyOf(terms, concept);
      const parts = foldedWords(name).filter((word) => !isStopWord(word));
      return themeKey === undefined ? [] : [{ themeKey, parts }];
    });
  namesOfThemes.set(terms, names);
  return names;
}
