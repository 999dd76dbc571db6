import type { Concept } from '../taxonomy';

/** Id of a term in the term store; documents are tagged by it. */
export type TermId = Concept['id'];

/** The facets that narrow a search by terms of a term set; `audience` is for whom a document is written. */
export const TERM_FACETS = [
  'theme',
  'country',
  'mission',
  'type',
  'language',
  'framework',
  'audience',
] as const;
export type TermFacet = (typeof TERM_FACETS)[number];

/** The facets that narrow by texts of the index: the ending of the file's name, and people's names. */
export const VALUE_FACETS = ['format', 'colleague', 'focalPoint'] as const;
export type ValueFacet = (typeof VALUE_FACETS)[number];

/** All facets in their usual order; `year` is the document's reference year, never its date of modification. */
export const FACETS = [
  'theme',
  'year',
  'country',
  'mission',
  'type',
  'format',
  'language',
  'framework',
  'colleague',
  'focalPoint',
  'audience',
] as const;
export type Facet = (typeof FACETS)[number];

export function isTermFacet(facet: Facet): facet is TermFacet {
  return (TERM_FACETS as readonly Facet[]).includes(facet);
}

export function isValueFacet(facet: Facet): facet is ValueFacet {
  return (VALUE_FACETS as readonly Facet[]).includes(facet);
}

/** The tabs of the results, in their order: kinds of documents. Later features add people and questions. */
export const KINDS = ['all', 'documents', 'practices', 'learning', 'data'] as const;
export type KindKey = (typeof KINDS)[number];

/** Both ends are included; a missing end is open. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

/** What a person asked for. It is all in the address of the page, so that a search can be sent as a link. */
export interface SearchQuery {
  /** As typed; fields, quotes, minus and OR are read by the hub, and nothing is ever an operator of the index. */
  readonly text: string;
  /** The tab: which kinds of documents are shown. */
  readonly kind: KindKey;
  /** Values of one facet are alternatives, facets add up. */
  readonly terms: Readonly<Record<TermFacet, readonly TermId[]>>;
  readonly values: Readonly<Record<ValueFacet, readonly string[]>>;
  readonly years?: YearRange;
  /** Only documents whose content somebody has verified. */
  readonly verifiedOnly: boolean;
  /** Archived documents are left out unless they are asked for. */
  readonly includeArchived: boolean;
  readonly sort: SortOrder;
  /** From 1. */
  readonly page: number;
}

export const SORT_ORDERS = ['relevance', 'newest', 'oldest', 'title'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Longer texts are cut, and the person is told: the index takes 4,096 characters with all word forms. */
export const MAX_TEXT_LENGTH = 400;
export const MAX_PAGE = 500;
export const EARLIEST_YEAR = 1950;

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  kind: 'all',
  terms: {
    theme: [],
    country: [],
    mission: [],
    type: [],
    language: [],
    framework: [],
    audience: [],
  },
  values: { format: [], colleague: [], focalPoint: [] },
  verifiedOnly: false,
  includeArchived: false,
  sort: 'relevance',
  page: 1,
};

/** A changed query starts again at the first page, unless the change is the page itself. */
export function changeQuery(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...change };
}

/** Adds the term to the facet, or takes it away when it is there. */
export function toggleTerm(query: SearchQuery, facet: TermFacet, id: TermId): SearchQuery {
  return changeQuery(query, {
    terms: { ...query.terms, [facet]: toggled(query.terms[facet], id) },
  });
}

/** Adds the text to the facet, or takes it away when it is there. */
export function toggleValue(query: SearchQuery, facet: ValueFacet, value: string): SearchQuery {
  return changeQuery(query, {
    values: { ...query.values, [facet]: toggled(query.values[facet], value) },
  });
}

function toggled(chosen: readonly string[], one: string): readonly string[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

/** How many filters are applied; a range of years counts as one. The tab is no filter. */
export function countFilters(query: SearchQuery): number {
  const chosen = [...Object.values(query.terms), ...Object.values(query.values)];
  return (
    chosen.reduce((sum, values) => sum + values.length, 0) +
    (query.years ? 1 : 0) +
    (query.verifiedOnly ? 1 : 0) +
    (query.includeArchived ? 1 : 0)
  );
}

/** The same words without any filter, in the same tab and order. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...EMPTY_QUERY, text: query.text, kind: query.kind, sort: query.sort };
}

/** True when nothing was asked: neither words nor filters nor a kind. */
export function isBrowsing(query: SearchQuery): boolean {
  return query.text.trim() === '' && query.kind === 'all' && countFilters(query) === 0;
}

/** A record with a value for each of some keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
