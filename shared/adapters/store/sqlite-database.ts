import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { HubError } from '../../kernel/errors';
import type { SqlConnection, SqlDatabase, SqlRow, SqlValue } from './sql';

/** Another program may hold the file for a moment; so long it is tried again. */
const patienceMs = 8_000;
const pauseMs = 40;

/** Codes of SQLite, without their extensions. */
const GENERIC = 1;
const BUSY = 5;
const LOCKED = 6;
const lasting: ReadonlyMap<number, string> = new Map([
  [8, 'the file may not be written'],
  [10, 'the disk fails'],
  [11, 'the file is damaged'],
  [13, 'the disk is full'],
  [14, 'the file cannot be opened'],
  [26, 'the file is no database'],
]);

export interface SqliteSettings {
  /** `kill`: the disk is not waited for; enough for data that may be lost with the power. */
  readonly survives?: 'power-failure' | 'kill';
  /** Monotonic milliseconds; a test gives its own. */
  readonly monotonic?: () => number;
  /** Milliseconds since 1970, asked once. */
  readonly wallClock?: () => number;
}

/**
 * A database in a file, or in memory (`:memory:`), for a service of one process. Every commit is on
 * disk before it counts (`synchronous = full`): a message whose attempt was lost with the power would
 * be sent twice.
 */
export function openSqlite(file: string, settings: SqliteSettings = {}): SqlDatabase {
  const monotonic = settings.monotonic ?? (() => performance.now());
  const database = open(file, settings.survives ?? 'power-failure');
  const statements = new Map<string, StatementSync>();
  // The time goes on evenly from the moment of opening, whatever becomes of the clock.
  const startedAt = (settings.wallClock ?? Date.now)() - monotonic();
  let last: Promise<unknown> = Promise.resolve();

  const run = (sql: string, values: readonly SqlValue[] = []): readonly SqlRow[] => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
    return statement.all(named) as SqlRow[];
  };

  /** One piece of work at a time: there is one connection, and a transaction must not be mixed. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const deadline = Date.now() + patienceMs; ;) {
      try {
        return await work();
      } catch (error) {
        if (isBusy(error) && Date.now() < deadline) await pause();
        else throw hubErrorOf(error);
      }
    }
  };

  const connection: SqlConnection = {
    query: (sql, values) => Promise.resolve().then(() => run(sql, values)),
  };

  // what is passing is written as safely as all else: the file has one writer, who waits for nobody
  const transaction: SqlDatabase['transaction'] = (work) =>
    inTurn(() =>
      patiently(async () => {
        run('begin immediate');
        try {
          const result = await work(connection);
          run('commit');
          return result;
        } catch (error) {
          rollBack(database);
          throw error;
        }
      })
    );

  return {
    query: (sql, values) => inTurn(() => patiently(() => connection.query(sql, values))),
    transaction,
    forUpdate: '',
    forShare: '',
    textsOf: (parameter) => `select value from json_each(${parameter})`,
    // `begin immediate` lets one writer in at a time
    lock: () => Promise.resolve(),
    time: () => Promise.resolve(Math.floor(startedAt + monotonic())),
    check: () =>
      // a real write: a full disk still reads
      transaction(async ({ query }) => {
        await query(`insert into gates(name, epoch, state) values ('check', 0, '')`);
        await query(`delete from gates where name = 'check'`);
      }),
    close: () =>
      inTurn(() => {
        if (database.isOpen) database.close();
        return Promise.resolve();
      }),
  };
}

function open(file: string, survives: NonNullable<SqliteSettings['survives']>): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.exec('pragma busy_timeout = 0');
    database.exec('pragma journal_mode = wal');
    database.exec(`pragma synchronous = ${survives === 'kill' ? 'normal' : 'full'}`);
    // bounds the write-ahead log of a service that runs for months
    database.exec('pragma journal_size_limit = 67108864');
    return database;
  } catch (error) {
    throw hubErrorOf(error);
  }
}

function rollBack(database: DatabaseSync): void {
  if (!database.isOpen) return;
  try {
    database.exec('rollback');
  } catch (error) {
    // After some failures, a full disk among them, SQLite has rolled back by itself.
    if (codeOf(error) !== GENERIC) throw error;
  }
}

function codeOf(error: unknown): number | undefined {
  return typeof error === 'object' &&
    error !== null &&
    'errcode' in error &&
    typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}

function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
}

function hubErrorOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const why = isBusy(error) ? 'another program holds the file' : lasting.get(code);
  return new HubError(why === undefined ? 'unexpected' : 'unavailable', {
    message: `delivery store: ${why ?? 'SQLite refused a statement'}`,
    cause: error,
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMs);
  });
}
