import type { PagePosition } from '../../kernel/paging';
import type { Vocabulary } from '../taxonomy';
import type { BestBet } from './best-bet';
import type { KindCount } from './kinds';
import type { MarkedText } from './marked-text';
import type { DocumentHit, FacetCounts, Rendition } from './ports';
import type { SearchNotice } from './problems';
import type { Facet, SearchQuery } from './query';
import type { Reason } from './reason';
import type { Specialist } from './specialist';
import type { UnderstoodQuery } from './understood';
import type { ZeroResultHelp } from './zero-result-help';

/** A work among the results, in the rendition that suits the reader best. */
export interface SearchResult {
  readonly hit: DocumentHit;
  readonly title: MarkedText;
  readonly reasons: readonly Reason[];
  /** The other renditions of the same work that this page of the index holds. */
  readonly renditions: readonly Rendition[];
  /** The pin that put it first. */
  readonly bestBet?: BestBet;
}

export interface SearchAnswer {
  /** The query as it was run: without filters that no longer exist. */
  readonly query: SearchQuery;
  readonly results: readonly SearchResult[];
  /** Documents, each rendition of a work counted. */
  readonly total: number;
  /** Where the page stands among all documents. */
  readonly position: PagePosition;
  readonly counts: FacetCounts;
  /** Empty where they could not be counted. */
  readonly kinds: readonly KindCount[];
  readonly uncounted: readonly Facet[];
  readonly understood: UnderstoodQuery;
  /** Who answers for the themes that were named or chosen. */
  readonly specialists: readonly Specialist[];
  readonly notices: readonly SearchNotice[];
  /** What may help when nothing was found. */
  readonly help?: ZeroResultHelp;
  /** Undefined when the term store did not answer. */
  readonly vocabulary?: Vocabulary;
}
