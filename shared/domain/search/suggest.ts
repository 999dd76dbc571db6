import { locales, pickLabel, type Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { Concept, Vocabulary, VocabularySource } from '../taxonomy';
import { facetOfSet } from './facets';
import { fieldNamed, fieldsBeginning, nameOfField, type FieldKey } from './fields';
import type { RecentSearches, TitleSuggestion } from './ports';
import { unlessOut } from './prepare-search';
import type { SearchQuery, TermFacet } from './query';
import { listRecent } from './recent-searches';

/** What may be meant while a person is still typing. */
export type Suggestion =
  | {
      readonly kind: 'term';
      readonly concept: Concept;
      readonly facet: TermFacet;
      /** In the reader's language where there is one. */
      readonly label: string;
      /** The labels in the other languages, where they differ. */
      readonly otherLabels: readonly { readonly locale: Locale; readonly text: string }[];
    }
  | { readonly kind: 'recent'; readonly query: SearchQuery }
  | ({ readonly kind: 'title' } & TitleSuggestion)
  /** A field to write a filter with, such as `tema:`. */
  | { readonly kind: 'field'; readonly field: FieldKey; readonly text: string };

export interface SuggestSettings {
  readonly locale: Locale;
  /** Most suggestions of each kind. */
  readonly limit: number;
}

const MAX_RECENT = 3;
const SHORTEST = 2;

/** Where suggestions come from; what does not answer is missing from them. */
export interface SuggestPorts {
  readonly vocabulary: VocabularySource;
  readonly recentSearches: RecentSearches;
}

/** Suggestions for what was typed so far, from the vocabulary and the reader's last searches. */
export async function suggestFor(
  ports: SuggestPorts,
  typed: string,
  settings: SuggestSettings
): Promise<readonly Suggestion[]> {
  const [vocabulary, recent] = await Promise.all([
    unlessOut(ports.vocabulary.load()),
    listRecent(ports.recentSearches),
  ]);
  return suggest(typed, vocabulary, recent, settings);
}

/**
 * Suggests terms, recent searches and fields for what was typed so far. Words match from their
 * beginning wherever they stand in a name, accents apart; every typed word has to match.
 */
export function suggest(
  typed: string,
  vocabulary: Vocabulary | undefined,
  recent: readonly SearchQuery[],
  { locale, limit }: SuggestSettings
): readonly Suggestion[] {
  const { field, rest } = splitField(typed);
  const words = foldedWords(rest);
  const meant = words.length > 0 && words.join('').length >= SHORTEST;
  const terms =
    vocabulary && (meant || field)
      ? termSuggestions(words, vocabulary, { locale, limit }, field)
      : [];
  if (field) return terms;
  return [...recentSuggestions(words, recent), ...terms, ...fieldSuggestions(rest, locale)];
}

/** The last field of the text with what stands after it: `albergue tema:ret` is about `ret`. */
function splitField(typed: string): { field?: FieldKey; rest: string } {
  const match = /([\p{L}\p{M}]+)\s*:\s*"?([^:"]*)$/u.exec(typed);
  const field = match?.[1] === undefined ? undefined : fieldNamed(match[1]);
  return field ? { field, rest: match?.[2] ?? '' } : { rest: typed };
}

function termSuggestions(
  words: readonly string[],
  vocabulary: Vocabulary,
  { locale, limit }: SuggestSettings,
  field?: FieldKey
): Suggestion[] {
  const found = vocabulary.concepts.flatMap((concept) => {
    const facet = facetOfSet(concept.setKey);
    if (!facet || (field && field !== facet) || concept.deprecated) return [];
    const score = scoreOf(concept, words, locale);
    return score === undefined ? [] : [{ concept, facet, score }];
  });
  return found
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ concept, facet }) => {
      const label = pickLabel(concept.labels, locale)?.text ?? concept.key;
      const otherLabels = locales
        .filter((other) => other !== locale)
        .flatMap((other) => {
          const text = concept.labels[other];
          return text === undefined || text === label ? [] : [{ locale: other, text }];
        });
      return { kind: 'term' as const, concept, facet, label, otherLabels };
    });
}

/** Lower is better: the whole name, its beginning, a word of it; labels before synonyms, own language first. */
function scoreOf(concept: Concept, words: readonly string[], locale: Locale): number | undefined {
  const scores = locales.flatMap((other) =>
    [concept.labels[other], ...(concept.synonyms[other] ?? [])].flatMap((name, position) => {
      const place = name === undefined ? undefined : placeOf(words, foldedWords(name));
      if (place === undefined) return [];
      return [place * 4 + (position === 0 ? 0 : 2) + (other === locale ? 0 : 1)];
    })
  );
  if (scores.length === 0) return undefined;
  // of equals, the themes first: they are what most searches are about
  return Math.min(...scores) + (concept.setKey === 'themes' ? 0 : 0.5);
}

/** 0 the whole name, 1 its beginning, 2 words inside it; undefined where a word is missing. */
function placeOf(words: readonly string[], name: readonly string[]): number | undefined {
  if (!words.every((word) => name.some((part) => part.startsWith(word)))) return undefined;
  if (words.join(' ') === name.join(' ')) return 0;
  return name.join(' ').startsWith(words.join(' ')) ? 1 : 2;
}

function recentSuggestions(words: readonly string[], recent: readonly SearchQuery[]): Suggestion[] {
  return recent
    .filter(({ text }) => {
      const own = foldedWords(text);
      return words.every((word) => own.some((part) => part.startsWith(word)));
    })
    .slice(0, MAX_RECENT)
    .map((query) => ({ kind: 'recent', query }));
}

function fieldSuggestions(typed: string, locale: Locale): Suggestion[] {
  const last = /[\p{L}\p{M}]+$/u.exec(typed)?.[0] ?? '';
  if (last.length < SHORTEST) return [];
  return fieldsBeginning(last).map((field) => ({
    kind: 'field',
    field,
    text: `${nameOfField(field, locale)}:`,
  }));
}

function foldedWords(text: string): string[] {
  return tokenise(text).map((token) => fold(token.text));
}
