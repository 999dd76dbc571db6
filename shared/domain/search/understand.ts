import type { Vocabulary } from '../taxonomy';
import type { FieldKey } from './fields';
import type { Filter } from './filters';
import { parseText, type TextItem } from './parse-text';
import { readFieldValue } from './read-field';
import {
  recordOf,
  TERM_FACETS,
  VALUE_FACETS,
  type SearchQuery,
  type TermFacet,
  type ValueFacet,
  type YearRange,
} from './query';
import type { UnderstoodFilter, UnderstoodQuery } from './understood';

/** What is left of the text once its fields are read. */
export type WantedItem = Extract<TextItem, { kind: 'words' | 'phrase' | 'or' }>;
export type ExcludedItem = Extract<TextItem, { kind: 'excluded' }>;

/** The typed text, understood. */
export interface Understanding {
  readonly wanted: readonly WantedItem[];
  readonly excluded: readonly ExcludedItem[];
  /** Names, or parts of names, of people who wrote the document. */
  readonly authors: readonly string[];
  readonly told: UnderstoodQuery;
  /** Values that their field does not have: they are searched as words. */
  readonly unknown: readonly { readonly field: FieldKey; readonly value: string }[];
}

/**
 * Reads the text of a search with the vocabulary at hand.
 * @param vocabulary undefined when the term store did not answer: then only years, formats and
 *   authors can be read
 */
export function understand(text: string, vocabulary?: Vocabulary): Understanding {
  const wanted: WantedItem[] = [];
  const excluded: ExcludedItem[] = [];
  const filters: UnderstoodFilter[] = [];
  const unknown: { field: FieldKey; value: string }[] = [];
  for (const item of parseText(text)) {
    if (item.kind === 'excluded') excluded.push(item);
    else if (item.kind !== 'field') wanted.push(item);
    else readField(item);
  }
  return {
    wanted,
    excluded,
    authors: filters.flatMap((piece) => piece.filters.flatMap(authorOf)),
    told: {
      filters,
      phrases: wanted.filter(({ kind }) => kind === 'phrase').map((item) => item.text),
      excluded: excluded.map((item) => item.text),
    },
    unknown,
  };

  function readField(item: Extract<TextItem, { kind: 'field' }>): void {
    const value = readFieldValue(item.field, item.text, item.isQuoted, vocabulary);
    const end = value && !item.isQuoted ? item.valueStart + value.length : item.end;
    if (value) {
      const source = text.slice(item.start, end);
      filters.push({ source, start: item.start, end, filters: value.filters });
    } else if (item.text.trim() !== '') {
      const [first = ''] = item.isQuoted ? [item.text] : item.text.trim().split(/\s+/);
      unknown.push({ field: item.field, value: first });
    }
    const rest = value ? text.slice(end, item.end) : item.text;
    if (item.isQuoted && value) return;
    if (rest.trim() === '') return;
    const start = value ? end : item.valueStart;
    wanted.push({ kind: item.isQuoted ? 'phrase' : 'words', text: rest, start, end: item.end });
  }
}

function authorOf(filter: Filter): string[] {
  return filter.kind === 'value' && filter.facet === 'colleague' ? [filter.value] : [];
}

/**
 * The search with the filters of its text beside the chosen ones: alternatives within a facet, both
 * within the years. Authors stay out: what is typed is part of a name, a facet has whole names.
 */
export function withUnderstood(query: SearchQuery, told: UnderstoodQuery): SearchQuery {
  const filters = told.filters.flatMap((piece) => piece.filters);
  if (filters.length === 0) return query;
  const terms = (facet: TermFacet): string[] => [
    ...query.terms[facet],
    ...filters.flatMap((one) => (one.kind === 'term' && one.facet === facet ? [one.id] : [])),
  ];
  const values = (facet: ValueFacet): string[] => [
    ...query.values[facet],
    ...filters.flatMap((one) =>
      one.kind === 'value' && one.facet === facet && facet !== 'colleague' ? [one.value] : []
    ),
  ];
  const years = filters
    .flatMap((one) => (one.kind === 'years' ? [one.years] : []))
    .reduce((all, one) => (all ? overlap(all, one) : one), query.years);
  return {
    ...query,
    terms: recordOf(TERM_FACETS, (facet) => [...new Set(terms(facet))]),
    values: recordOf(VALUE_FACETS, (facet) => [...new Set(values(facet))]),
    ...(years ? { years } : {}),
  };
}

/** The years of both; where there are none, a year of which no document can be. */
function overlap(a: YearRange, b: YearRange): YearRange {
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  if (from > to) return { from: 1, to: 1 };
  return { ...(from > 0 ? { from } : {}), ...(to < Infinity ? { to } : {}) };
}
