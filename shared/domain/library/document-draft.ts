import type { DocumentDetails } from './document-details';
import type { TermReference } from './term-reference';

/** Who may find and open a document. */
export type Audience = 'all-staff' | 'km-team';

/** Where the bytes of a document come from. */
export type DraftContent =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

/** A checked record: everything in it can be written. */
export interface DocumentDraft {
  readonly line: number;
  /** Identity of the record in its source; it stays the same when the record changes. */
  readonly sourceId: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly TermReference[];
  readonly countries: readonly TermReference[];
  readonly type?: TermReference;
  readonly languages: readonly TermReference[];
  /** Reference year: what the document's age is counted from. */
  readonly year: number;
  readonly audience: Audience;
  readonly details: DocumentDetails;
  readonly content: DraftContent;
  /** File name to use where it is free. */
  readonly fileName: string;
}

/** What is written beside the file. */
export interface DocumentFields {
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly TermReference[];
  readonly countries: readonly TermReference[];
  readonly type?: TermReference;
  readonly languages: readonly TermReference[];
  readonly year: number;
  readonly details: DocumentDetails;
  readonly sourceId: string;
  /** Fingerprint of the record and its content; see record-hash.ts. */
  readonly sourceHash: string;
}
