/** What goes into a statement; times are whole milliseconds, truth is 0 or 1. */
export type SqlValue = string | number | null;

export type SqlRow = Readonly<Record<string, unknown>>;

/** One connection for the length of a transaction. Parameters are written `$1`, `$2`, … */
export interface SqlConnection {
  query(sql: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
}

/** A database, as far as the stores need it; both kinds speak the same SQL but for a few words. */
export interface SqlDatabase extends SqlConnection {
  /**
   * Runs all of it or nothing.
   * @param isPassing ends before the disk has it, for what a power failure makes worthless anyway;
   *   others see it at once, as always
   * @throws HubError `unavailable` where the database cannot be used (full, locked, gone)
   */
  transaction<T>(work: (connection: SqlConnection) => Promise<T>, isPassing?: boolean): Promise<T>;
  /** Added to a `select` whose rows nobody else may change until the end of the transaction. */
  readonly forUpdate: string;
  /** Added to a `select` whose rows must stay until the end of the transaction. */
  readonly forShare: string;
  /** A sub-select of the texts in a JSON list given as the parameter. */
  textsOf(parameter: string): string;
  /** Takes turns with all that names the same lock, until the end of the transaction. */
  lock(connection: SqlConnection, name: string): Promise<void>;
  /** Milliseconds, the same for all who use the database, never backwards. */
  time(connection: SqlConnection): Promise<number>;
  /** @throws HubError `unavailable` */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function textOf(row: SqlRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : String(value ?? '');
}

export function optionalText(row: SqlRow, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(row: SqlRow, column: string): number {
  return Number(row[column] ?? 0);
}

export function optionalNumber(row: SqlRow, column: string): number | undefined {
  return row[column] === null || row[column] === undefined ? undefined : Number(row[column]);
}
