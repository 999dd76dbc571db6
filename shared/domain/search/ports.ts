import type { Role } from '../../kernel/policy';
import type { Result } from '../../kernel/result';
import type { BestBet, BestBetDraft } from './best-bet';
import type { Expansion } from './expansion';
import type { KindTypes, TypeTotals } from './kinds';
import type { MarkedText } from './marked-text';
import type { Facet, SearchQuery, TermFacet, TermId, ValueFacet } from './query';
import type { LogEntry } from './log-entry';
import type { ClosedDocumentProblem } from './problems';
import type { Specialist } from './specialist';

/** A document as the index knows it: only what the reader may open, possibly some minutes old. */
export interface DocumentHit {
  /** The document's UniqueId, a lower-case GUID. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fileName: string;
  /** Lower-case ending of the name, such as `pdf`; empty when there is none. */
  readonly fileType: string;
  readonly summary: MarkedText;
  readonly terms: Readonly<Record<TermFacet, readonly TermId[]>>;
  readonly year?: number;
  /** The work that this document is a rendition of: the same content in a language and a length. */
  readonly workId?: string;
  readonly length?: Length;
  readonly pages?: number;
  /** YYYY-MM-DD: the day on which somebody verified the content. */
  readonly verifiedOn?: string;
  readonly archived: boolean;
  /** Made to be read outside the organisation too. */
  readonly external: boolean;
  /** Display names. */
  readonly authors: readonly string[];
  /** Display name of the document's focal point. */
  readonly owner?: string;
  /** Mail address of the focal point, where the index knows it. */
  readonly ownerMail?: string;
  /** ISO 8601. */
  readonly modified?: string;
}

export type Length = 'short' | 'long';

/** One form of a work: a language, a length. */
export interface Rendition {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly languages: readonly TermId[];
  readonly length?: Length;
  readonly pages?: number;
}

export interface TermCount {
  readonly id: TermId;
  readonly count: number;
}
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Counts of one facet respect all filters but the facet's own, so that alternatives stay visible. */
export interface FacetCounts {
  readonly terms: Readonly<Partial<Record<TermFacet, readonly TermCount[]>>>;
  readonly values: Readonly<Partial<Record<ValueFacet, readonly ValueCount[]>>>;
  readonly years?: readonly YearCount[];
}

export interface IndexRequest {
  readonly expansion: Expansion;
  readonly terms: SearchQuery['terms'];
  readonly values: SearchQuery['values'];
  readonly years?: SearchQuery['years'];
  readonly kindTypes?: KindTypes;
  readonly verifiedOnly: boolean;
  /** Without it, what is marked as archived is not found; a document without a mark is current. */
  readonly includeArchived: boolean;
  /**
   * Ids of documents lifted to the top, in this order, and let in though the words do not match:
   * under the same rights and filters.
   */
  readonly pinned: readonly string[];
  readonly sort: SearchQuery['sort'];
  /** From 0. */
  readonly start: number;
  /** 0 asks for counts alone. */
  readonly size: number;
  readonly facets: readonly Facet[];
  /** Whether `typeTotals` are wanted. */
  readonly countKinds: boolean;
}

export interface IndexAnswer {
  readonly hits: readonly DocumentHit[];
  readonly total: number;
  readonly counts: FacetCounts;
  /** All documents of the search and those of each type, as if no kind had been chosen. */
  readonly typeTotals?: TypeTotals;
  /** Facets whose counts could not be read; the hits are complete all the same. */
  readonly uncounted: readonly Facet[];
}

/** A document whose title begins like what is being typed. */
export interface TitleSuggestion {
  readonly title: string;
  readonly url: string;
  readonly fileType: string;
}

/** The search index of the library. Throws HubError when it cannot answer. */
export interface DocumentIndex {
  /** @param signal ends the request; its promise then rejects with the signal's reason */
  search(request: IndexRequest, signal?: AbortSignal): Promise<IndexAnswer>;
  /**
   * Documents whose titles may have words that begin like the typed ones; a few too many rather than
   * too few, since an index that keeps accents apart cannot tell how the rest of a word is written.
   * @param typed words as typed: text, never operators
   */
  suggestTitles(typed: string, signal?: AbortSignal): Promise<readonly TitleSuggestion[]>;
  /** Every rendition of the works that the reader may open, by work id. */
  renditions(
    workIds: readonly string[],
    signal?: AbortSignal
  ): Promise<ReadonlyMap<string, readonly Rendition[]>>;
}

/** Who is searching, as SharePoint knows her. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  /** From the groups of the site. */
  readonly roles: readonly Role[];
}

/** What people set up around the search. */
export interface SearchSettingsRecord {
  readonly bestBets: readonly BestBet[];
  readonly specialists: readonly Specialist[];
  readonly reader: Reader;
}

export interface SearchSettings {
  /** @throws HubError when they cannot be read; a search goes on without them */
  load(): Promise<SearchSettingsRecord>;
}

/**
 * The documents that specialists have pinned to their themes. SharePoint refuses who has no right.
 * After a change the settings that are kept in the browser are read anew at their next load.
 */
export interface BestBetRepository {
  /**
   * Refuses a document that has permissions of its own, or that the person may not open: the list is
   * read by everybody, and who pins may not set the permissions of an entry.
   * @throws HubError
   */
  add(draft: BestBetDraft): Promise<Result<BestBet, ClosedDocumentProblem>>;
  /** @throws HubError; a bet that is gone already is no error */
  remove(id: string): Promise<void>;
}

/** A search as it is kept: by the query string of its deep link. */
export interface StoredSearch {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

/** The searches that a person keeps by name; nobody else sees them. */
export interface SavedSearchRepository {
  list(): Promise<readonly StoredSearch[]>;
  /** @param link the deep link's query string */
  add(name: string, link: string): Promise<StoredSearch>;
  rename(id: string, name: string): Promise<void>;
  /** A search that is gone already is no error. */
  remove(id: string): Promise<void>;
}

/**
 * The deep links of a person's last searches, newest first, each once, kept on her machine. Never
 * fails: what cannot be kept is forgotten.
 */
export interface RecentSearches {
  list(): Promise<readonly string[]>;
  add(link: string): Promise<void>;
  clear(): Promise<void>;
}

/** Where searches are counted, under a pseudonym that the port makes anew each month. */
export interface SearchLog {
  /** Never fails a search: what cannot be kept is lost. */
  note(entry: LogEntry): Promise<void>;
}
