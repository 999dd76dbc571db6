import type { Locale } from '../../kernel/locale';
import { cognatesOf } from '../../kernel/text/cognates';
import { fold } from '../../kernel/text/fold';
import { containment, jaccard, shinglesOf } from '../../kernel/text/shingles';
import { stem } from '../../kernel/text/stem';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import { textFields, type PracticeContent, type PracticeTexts } from './practice-content';
import type { SimilarPractice } from './views';

/** A practice to compare with. */
export type ComparedPractice = Pick<
  SimilarPractice,
  'id' | 'title' | 'locale' | 'kind' | 'countryKeys' | 'year' | 'reuseCount'
> & { readonly texts: PracticeTexts; readonly themeKeys: readonly string[] };

/** From here on it is almost the same text. */
const nearDuplicate = 0.8;
/** Under this it is about something else. */
const worthShowing = 0.15;
const mostShown = 5;
/** Theme and country bring near what the text brings near, and never make a duplicate by themselves. */
const themeWeight = 0.12;
const countryWeight = 0.06;
const mostWithoutText = nearDuplicate - 0.01;
/** Words that a draft shares with a long text say less than a whole text that agrees. */
const partWeight = 0.7;
/** Fewer words than this in common stand in any two practices. */
const fewestWords = 3;

/** How texts agree: runs of two words within the same words, whatever joins them. */
const runLength = 2;

/**
 * Practices that resemble a text, the nearest first, so that nobody writes again what is there
 * (specification 4.9, capability S65). Words are compared by their stems, with those that Spanish,
 * Portuguese and English share brought to one form, so that a Portuguese practice is found from a
 * Spanish one.
 */
export function similarTo(
  content: Pick<PracticeContent, 'texts' | 'themeKeys' | 'countryKeys' | 'locale'>,
  others: readonly ComparedPractice[],
  most = mostShown
): readonly SimilarPractice[] {
  const mine = readingOf(content.texts, content.locale);
  return others
    .map((other) => compare(content, mine, other))
    .filter(({ likeness }) => likeness >= worthShowing)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        (b.reuseCount ?? 0) - (a.reuseCount ?? 0) ||
        (a.id < b.id ? -1 : 1)
    )
    .slice(0, most);
}

function compare(
  content: Pick<PracticeContent, 'themeKeys' | 'countryKeys'>,
  mine: Reading,
  other: ComparedPractice
): SimilarPractice {
  const text = textLikeness(mine, readingOf(other.texts, other.locale));
  const sameTheme = content.themeKeys.some((key) => other.themeKeys.includes(key));
  const sameCountry = content.countryKeys.some((key) => other.countryKeys.includes(key));
  const near = text + (sameTheme ? themeWeight : 0) + (sameCountry ? countryWeight : 0);
  const likeness = text >= nearDuplicate ? text : Math.min(near, mostWithoutText);
  const { id, title, locale, kind, countryKeys, year, reuseCount } = other;
  return {
    ...{ id, title, locale, countryKeys },
    ...(kind === undefined ? {} : { kind }),
    ...(year === undefined ? {} : { year }),
    ...(reuseCount === undefined ? {} : { reuseCount }),
    likeness: Math.round(likeness * 100) / 100,
    why: [
      ...(text >= worthShowing ? (['sameWords'] as const) : []),
      ...(sameTheme ? (['sameTheme'] as const) : []),
      ...(sameCountry ? (['sameCountry'] as const) : []),
    ],
    isNearDuplicate: text >= nearDuplicate,
  };
}

interface Reading {
  readonly words: Uint32Array;
  readonly runs: Uint32Array;
}

/**
 * The same whole text, or a short text that stands in a long one. Runs tell whether sentences agree,
 * words whether the subject does: of the two, the mean, so that a text whose order was changed is
 * still near, and one that only shares a vocabulary is not a duplicate.
 */
function textLikeness(mine: Reading, theirs: Reading): number {
  const whole = (jaccard(mine.words, theirs.words) + jaccard(mine.runs, theirs.runs)) / 2;
  const [short, long] = mine.words.length <= theirs.words.length ? [mine, theirs] : [theirs, mine];
  if (short.words.length < fewestWords) return whole;
  const part = (containment(short.words, long.words) + containment(short.runs, long.runs)) / 2;
  return Math.max(whole, part * partWeight);
}

function readingOf(texts: PracticeTexts, locale: Locale): Reading {
  const text = textFields.map((field) => texts[field] ?? '').join('\n');
  const words = tokenise(text)
    .map((token) => sharedForm(token.text, locale))
    .filter((form) => form !== '');
  return { words: shinglesOf(words, 1), runs: shinglesOf(words, runLength) };
}

/**
 * Forms of words already met, for each language: texts repeat few words often, and to find a form
 * takes longer than all the rest. Emptied before it grows large.
 */
const forms: Readonly<Record<Locale, Map<string, string>>> = {
  es: new Map(),
  pt: new Map(),
  en: new Map(),
};
const mostForms = 20_000;

/** One form for a word in its inflections and in the languages that share it; '' for joining words. */
function sharedForm(word: string, locale: Locale): string {
  const met = forms[locale];
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= mostForms) met.clear();
  const form = isStopWord(word, locale) ? '' : makeForm(word, locale);
  met.set(word, form);
  return form;
}

function makeForm(word: string, locale: Locale): string {
  const spanish = cognatesOf(word).find((cognate) => cognate.locale === 'es');
  return spanish ? fold(spanish.stem) : skeleton(fold(stem(word, locale)), locale);
}

/**
 * Regular differences between Spanish and Portuguese that no ending shows: mujer mulher, puesto posto,
 * tiempo tempo, mañana manhã. Only compared, never shown.
 */
function skeleton(folded: string, locale: Locale): string {
  if (locale === 'es') return folded.replace(/ue/g, 'o').replace(/ie/g, 'e').replace(/z/g, 'c');
  if (locale === 'pt') {
    return folded.replace(/lh/g, 'j').replace(/nh/g, 'n').replace(/ss/g, 's').replace(/z/g, 'c');
  }
  return folded;
}
