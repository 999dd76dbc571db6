import type { Concept } from '../taxonomy';

/** Id of a term in the term store; documents are tagged by it. */
export type TermId = Concept['id'];

/** The facets that narrow a search by terms of a term set. */
export const TERM_FACETS = ['theme', 'country', 'type', 'language'] as const;
export type TermFacet = (typeof TERM_FACETS)[number];
/** All facets; `year` is the document's reference year, never its date of modification. */
export const FACETS = ['theme', 'year', 'country', 'language', 'type'] as const;
export type Facet = (typeof FACETS)[number];

/** Both ends are included; a missing end is open. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

/** What a person asked for. It is all in the address of the page, so that a search can be sent as a link. */
export interface SearchQuery {
  /** As typed; it is text, never a query language of the index. */
  readonly text: string;
  /** Values of one facet are alternatives, facets add up. */
  readonly terms: Readonly<Record<TermFacet, readonly TermId[]>>;
  readonly years?: YearRange;
  readonly sort: SortOrder;
  /** From 1. */
  readonly page: number;
}

export const SORT_ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Longer texts are cut, and the person is told: the index takes 4,096 characters with all word forms. */
export const MAX_TEXT_LENGTH = 400;
export const MAX_PAGE = 500;
export const EARLIEST_YEAR = 1950;

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  terms: { theme: [], country: [], type: [], language: [] },
  sort: 'relevance',
  page: 1,
};

/** A changed query starts again at the first page, unless the change is the page itself. */
export function changeQuery(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...change };
}

/** Adds the term to the facet, or takes it away when it is there. */
export function toggleTerm(query: SearchQuery, facet: TermFacet, id: TermId): SearchQuery {
  const chosen = query.terms[facet];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return changeQuery(query, { terms: { ...query.terms, [facet]: next } });
}

/** How many filters are applied; a range of years counts as one. */
export function countFilters(query: SearchQuery): number {
  const terms = TERM_FACETS.reduce((sum, facet) => sum + query.terms[facet].length, 0);
  return terms + (query.years ? 1 : 0);
}

/** The same words without any filter. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...EMPTY_QUERY, text: query.text, sort: query.sort };
}

/** True when nothing was asked: neither words nor filters. */
export function isBrowsing(query: SearchQuery): boolean {
  return query.text.trim() === '' && countFilters(query) === 0;
}
