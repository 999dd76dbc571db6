import type { Locale } from '../../kernel/locale';
import type { TermId } from './query';
import type { Filter } from './filters';
import type { SearchQuery } from './query';

/** A search that may do better, and how many documents it finds where that was counted. */
export interface Proposal {
  readonly query: SearchQuery;
  readonly count?: number;
}

/** Ways out of a search that found nothing. Each list may be empty; no proposal finds nothing. */
export interface ZeroResultHelp {
  /** Words that the vocabulary knows and that are spelled nearly so. */
  readonly spelling: readonly (Proposal & { readonly typed: string; readonly meant: string })[];
  /** Terms above the ones that were named. */
  readonly wider: readonly (Proposal & { readonly term: TermId })[];
  /** The same words in the reader's other languages. */
  readonly languages: readonly (Proposal & { readonly locale: Locale; readonly text: string })[];
  /** Filters without which something is found. */
  readonly filters: readonly (Proposal & { readonly filter: Filter })[];
}
