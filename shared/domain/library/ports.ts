import type { Result } from '../../kernel/result';
import type { DocumentDraft, DocumentFields } from './document-draft';
import type { WriteProblem } from './problems';

/** A document as the library lists it. */
export interface StoredDocument {
  readonly itemId: number;
  /** Changes with every save of the document, of its content as of its fields. */
  readonly version: string;
  readonly fileName: string;
  /** Identity of the imported record; null for what people added themselves. */
  readonly sourceId: string | null;
  readonly sourceHash: string | null;
  /** Whether anything of the hub's columns is filled in. */
  readonly isDescribed: boolean;
  /** Whether somebody other than its author and this importer wrote the last version. */
  readonly isChangedByPerson: boolean;
}

export type NameTaken = Extract<WriteProblem, { readonly code: 'library.name-taken' }>;
export type ChangedMeanwhile = Extract<
  WriteProblem,
  { readonly code: 'library.changed-meanwhile' }
>;
export type SourceUnreadable = Extract<
  WriteProblem,
  { readonly code: 'library.source-unreadable' }
>;
export type FieldRefused = Extract<WriteProblem, { readonly code: 'library.field-refused' }>;

/**
 * The hub's document library, for whoever fills it.
 * Every method may throw a HubError where the library cannot be reached or refuses as a whole.
 */
export interface DocumentLibrary {
  /** Every document, by id, however many there are. */
  inventory(): Promise<readonly StoredDocument[]>;
  /** One document by its file name. */
  find(fileName: string): Promise<StoredDocument | undefined>;
  /** Adds a file and never replaces one. */
  create(fileName: string, content: Uint8Array): Promise<Result<number, NameTaken>>;
  readContent(fileName: string): Promise<Uint8Array>;
  /**
   * Claims a document for writing: goes through only if nobody has saved it since it was read, and
   * is a save itself, so that whoever read it before and saves after it meets a conflict in turn.
   * The document is left without a fingerprint: a write that ends in the middle is done again by
   * the next import, whatever the source says by then.
   */
  claim(stored: StoredDocument): Promise<Result<number, ChangedMeanwhile>>;
  /** Writes a new version of the content. */
  replaceContent(fileName: string, content: Uint8Array): Promise<void>;
  /**
   * Tells which of these people the organisation's directory knows, and makes them known to the
   * site.
   * @returns their mail addresses in lower case
   */
  knownPeople(mails: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes all fields at once: either all are there afterwards or a field was refused. */
  describe(itemId: number, fields: DocumentFields): Promise<Result<number, FieldRefused>>;
  /** From here on only the KM team and the administrators may find and open the document. */
  restrictToKmTeam(itemId: number): Promise<void>;
  /** Whether the document has permissions of its own. */
  isRestricted(itemId: number): Promise<boolean>;
}

/** Gives the bytes of a draft: the file beside the record, or its text in UTF-8. */
export interface DraftContentReader {
  read(draft: DocumentDraft): Promise<Result<Uint8Array, SourceUnreadable>>;
}
