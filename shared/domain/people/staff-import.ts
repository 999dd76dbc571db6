/** What is wrong in a row of HR's file. */
export interface StaffMistake {
  /** As an editor counts: the header is line 1. */
  readonly line: number;
  readonly column: string;
  readonly code:
    | 'unknown-person'
    | 'unknown-mission'
    | 'unknown-theme'
    | 'unknown-language'
    | 'bad-date'
    /** What the hub has is of a later day. */
    | 'older-than-kept'
    | 'own-successor'
    /** From here on nothing could be read: a quotation mark was never closed. */
    | 'open-quote'
    | 'twice'
    | 'missing'
    | 'too-long'
    | 'too-many-cells';
  /** What stood there, cut to 60 letters; never a person's mail. */
  readonly value?: string;
}

/** What a row changes. */
export interface StaffChange {
  readonly line: number;
  readonly personId: string;
  readonly name: string;
  /** Columns of the file. */
  readonly fields: readonly string[];
}

export interface StaffImport {
  readonly rows: number;
  readonly changed: readonly StaffChange[];
  readonly unchanged: number;
  readonly mistakes: readonly StaffMistake[];
  /** The file cannot be read as a whole. */
  readonly fileProblem?: 'empty' | 'encoding' | 'columns' | 'too-large';
  /** Columns that the hub has no place for. */
  readonly ignoredColumns: readonly string[];
  readonly isDryRun: boolean;
}
