import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** 64 MB, in SQLite's notation of kilobytes: the upper pages of large indexes stay in memory. */
const CACHE_PAGES = -65536;

/**
 * The one SQLite connection of a tenant: statements are prepared once per query shape, and
 * transactions may nest (the outermost one commits or rolls back).
 */
export class Database {
  readonly raw: DatabaseSync;
  readonly file: string;
  private readonly statements = new Map<string, StatementSync>();
  private readonly forgetters: (() => void)[] = [];
  private depth = 0;

  /** @param file a path, or ':memory:' */
  constructor(file: string) {
    this.file = file;
    this.raw = new DatabaseSync(file);
    if (file !== ':memory:')
      this.raw.exec('pragma journal_mode = wal; pragma synchronous = normal');
    this.raw.exec(`pragma foreign_keys = on; pragma cache_size = ${CACHE_PAGES}`);
  }

  /** All rows. The caller names the row's shape, which must follow the columns of its own SQL. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values) as unknown as Row[];
  }

  /** The first row, or undefined. */
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values) as unknown as Row | undefined;
  }

  /** Runs a write; answers how many rows changed and the row id of the last insert. */
  run(sql: string, ...values: SQLInputValue[]): { changes: number; lastId: number } {
    const { changes, lastInsertRowid } = this.statement(sql).run(...values);
    return { changes: Number(changes), lastId: Number(lastInsertRowid) };
  }

  /** Names what must be forgotten when a transaction is undone: copies in memory of what was read in it. */
  onRollback(forget: () => void): void {
    this.forgetters.push(forget);
  }

  /** Runs the work in a transaction; anything thrown undoes the outermost one. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.raw.exec('begin immediate');
    const before = this.totalChanges();
    this.depth += 1;
    try {
      const result = work();
      this.raw.exec('commit');
      return result;
    } catch (error) {
      this.raw.exec('rollback');
      // a refused request that wrote nothing costs nobody what is kept in memory
      if (this.totalChanges() !== before) for (const forget of this.forgetters) forget();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /**
   * Runs large writes that can simply be made again: each page is written once, without waiting for the
   * disk. A crash of the machine, or of the program, on the way may leave the file unusable.
   */
  withoutSafety(work: () => void): void {
    const isFile = this.file !== ':memory:';
    this.raw.exec(`pragma cache_size = ${4 * CACHE_PAGES}`);
    if (isFile) this.raw.exec('pragma journal_mode = memory; pragma synchronous = off');
    try {
      work();
    } finally {
      if (isFile) this.raw.exec('pragma journal_mode = wal; pragma synchronous = normal');
      this.raw.exec(`pragma cache_size = ${CACHE_PAGES}`);
    }
  }

  close(): void {
    this.statements.clear();
    if (this.raw.isOpen) this.raw.close();
  }

  /** Rows written on this connection, undone ones included. */
  private totalChanges(): number {
    return this.get<{ changes: number }>('select total_changes() as changes')?.changes ?? 0;
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const prepared = this.raw.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }
}
