import type { Expansion } from './expansion';
import type { MarkedText } from './marked-text';
import type { Facet, SearchQuery, TermFacet, TermId } from './query';

/** A document as the index knows it: only what the reader may open, possibly some minutes old. */
export interface DocumentHit {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fileName: string;
  /** Lower-case ending of the name, such as `pdf`; empty when there is none. */
  readonly fileType: string;
  readonly summary: MarkedText;
  readonly terms: Readonly<Record<TermFacet, readonly TermId[]>>;
  readonly year?: number;
}

export interface TermCount {
  readonly id: TermId;
  readonly count: number;
}
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Counts of one facet respect all filters but the facet's own, so that alternatives stay visible. */
export interface FacetCounts {
  readonly terms: Readonly<Partial<Record<TermFacet, readonly TermCount[]>>>;
  readonly years?: readonly YearCount[];
}

export interface IndexRequest {
  readonly expansion: Expansion;
  readonly terms: SearchQuery['terms'];
  readonly years?: SearchQuery['years'];
  readonly sort: SearchQuery['sort'];
  /** From 0. */
  readonly start: number;
  readonly size: number;
  readonly facets: readonly Facet[];
}

export interface IndexAnswer {
  readonly hits: readonly DocumentHit[];
  readonly total: number;
  readonly counts: FacetCounts;
  /** Facets whose counts could not be read; the hits are complete all the same. */
  readonly uncounted: readonly Facet[];
}

/** The search index of the library. Throws HubError when it cannot answer. */
export interface DocumentIndex {
  /** @param signal ends the request; its promise then rejects with the signal's reason */
  search(request: IndexRequest, signal?: AbortSignal): Promise<IndexAnswer>;
}
