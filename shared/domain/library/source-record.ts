/** Where the content of a record comes from. */
export type RecordContent =
  /** A file beside the record, by the path that the record gives. */
  | { readonly kind: 'file'; readonly path: string }
  /** A readable sheet made of the record itself, for records that have no text. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

/** A record as its source wrote it: nothing is checked yet. */
export interface SourceRecord {
  /** Line in the source, from 1, or the position of the record where the source has no lines. */
  readonly line: number;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly languages: readonly string[];
  readonly year: string;
  readonly audience: string;
  readonly details: SourceDetails;
  readonly content: RecordContent;
}

/** The optional columns of a record, as the source wrote them. */
export interface SourceDetails {
  readonly missions: readonly string[];
  readonly frameworks: readonly string[];
  readonly readers: readonly string[];
  readonly exposure: string;
  readonly work: string;
  readonly length: string;
  readonly pages: string;
  readonly lifecycle: string;
  readonly verifiedOn: string;
  readonly verifiedBy: readonly string[];
  readonly authors: readonly string[];
  readonly owners: readonly string[];
}

/** A row from which no record could be read. */
export interface BrokenRow {
  readonly line: number;
  readonly id: string;
  readonly fault:
    | { readonly kind: 'columns'; readonly expected: number; readonly found: number }
    | { readonly kind: 'unreadable' };
}

/** A row with its values by column, as CSV and JSON both give it. */
export interface RawRow {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was found at the path that a record gives for its file. */
export type FileFacts =
  | { readonly state: 'found'; readonly bytes: number; readonly isBrokenText: boolean }
  | { readonly state: 'missing' }
  /** The path leads out of the folder of the source. */
  | { readonly state: 'outside' }
  | { readonly state: 'unreadable' };
