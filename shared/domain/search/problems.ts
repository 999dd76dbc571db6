import type { Problem } from '../../kernel/result';
import type { FieldKey } from './fields';

/** Things worth telling a person although the search went on. */
export type SearchNotice =
  /** The link carried filters that are no longer in the vocabulary; they were left out. */
  | { readonly kind: 'unknown-filter'; readonly count: number }
  /** The text was too long; only `used` was searched. */
  | { readonly kind: 'long-text'; readonly used: string }
  /** A field was typed with a value that it does not have; the value was searched as words. */
  | { readonly kind: 'unknown-value'; readonly field: FieldKey; readonly value: string }
  /** The term store did not answer: no translations, no names of filters. */
  | { readonly kind: 'without-terms' }
  /** So many words were typed that documents need not have them all. */
  | { readonly kind: 'most-words' }
  /** The best bets and specialists could not be read. */
  | { readonly kind: 'without-settings' };

/** Why a document was not pinned or unpinned. */
export interface PinProblem extends Problem {
  readonly code:
    | 'search.pin-no-right'
    | 'search.pin-other-theme'
    | 'search.pin-unknown-theme'
    | 'search.pin-until-invalid'
    | 'search.pin-reason-missing'
    | 'search.pin-taken'
    | 'search.pin-closed';
}

/** A pin would tell everybody of a document that only some may open. */
export interface ClosedDocumentProblem extends PinProblem {
  readonly code: 'search.pin-closed';
}

/** Why a search was not kept under a name. */
export interface SaveProblem extends Problem {
  readonly code:
    | 'search.saved-name-missing'
    | 'search.saved-name-too-long'
    | 'search.saved-name-taken'
    | 'search.saved-too-many';
}

/** Why no list was written. */
export interface ExportProblem extends Problem {
  readonly code: 'search.export-empty';
}
