import { Pool, types, type PoolClient } from 'pg';
import { HubError } from '../../kernel/errors';
import type { SqlConnection, SqlDatabase, SqlRow } from './sql';

export interface PostgresSettings {
  /** `postgres://user:password@host:port/database`. */
  readonly connectionString: string;
  /** Connections of this process. */
  readonly connections?: number;
  /** All tables live in this schema; `public` unless told. */
  readonly schema?: string;
}

/** Two transactions stood in each other's way (deadlock, serialisation): the next try gets through. */
const passing = new Set(['40001', '40P01']);
const attempts = 6;
const BIGINT = 20;

/** A database for several workers; its own clock is the time of all. */
export function openPostgres(settings: PostgresSettings): SqlDatabase {
  const schema = settings.schema ?? 'public';
  if (!/^[a-z_][a-z0-9_]{0,60}$/.test(schema)) {
    throw new HubError('rejected', { message: 'delivery store: no such name for a schema' });
  }
  const pool = new Pool({
    connectionString: settings.connectionString,
    max: settings.connections ?? 6,
    connectionTimeoutMillis: 5_000,
    // a statement that hangs would hold its rows for ever
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    options: `-c search_path=${schema}`,
    application_name: 'regional-km-hub',
    // whole numbers of eight bytes: milliseconds and counts fit a double exactly
    types: {
      getTypeParser: ((id: number, format?: 'text' | 'binary') =>
        id === BIGINT
          ? Number
          : types.getTypeParser(id, format as 'text')) as typeof types.getTypeParser,
    },
  });
  // an idle connection that breaks is replaced by the next query; without a listener it ends the process
  pool.on('error', () => undefined);

  const connectionOf = (client: PoolClient | Pool): SqlConnection => ({
    query: async (sql, values = []) => {
      const answer = await client.query<SqlRow>(sql, [...values]);
      return answer.rows;
    },
  });

  const transactionOnce = async <T>(
    work: (connection: SqlConnection) => Promise<T>,
    isPassing: boolean
  ): Promise<T> => {
    const client = await pool.connect();
    let isBroken = false;
    try {
      await client.query(isPassing ? 'begin; set local synchronous_commit to off' : 'begin');
      const result = await work(connectionOf(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {
        isBroken = true;
      });
      throw error;
    } finally {
      client.release(isBroken);
    }
  };

  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!passing.has(codeOf(error) ?? '') || attempt >= attempts) throw hubErrorOf(error);
      }
    }
  };

  const whole = connectionOf(pool);
  return {
    query: (sql, values) => patiently(() => whole.query(sql, values)),
    transaction: (work, isPassing = false) => patiently(() => transactionOnce(work, isPassing)),
    forUpdate: ' for update',
    forShare: ' for share',
    textsOf: (parameter) => `select json_array_elements_text(${parameter}::json)`,
    lock: async (connection, name) => {
      await connection.query('select pg_advisory_xact_lock(hashtext($1))', [`${schema}.${name}`]);
    },
    time: async (connection) => {
      const [row] = await connection.query(
        'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now'
      );
      return Number(row?.now);
    },
    check: async () => {
      await patiently(() => whole.query('select 1'));
    },
    close: () => pool.end(),
  };
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Classes of PostgreSQL's codes that say: not now. Connection, resources, operator, system. */
const notNow = /^(08|53|57|58|55)|^E[A-Z]+$/;

function hubErrorOf(error: unknown): unknown {
  const code = codeOf(error);
  const isTimeout = /timeout|terminated/i.test(String(error));
  if (code === undefined && !isTimeout) return error;
  const isUnavailable = isTimeout || passing.has(code ?? '') || notNow.test(code ?? '');
  return new HubError(isUnavailable ? 'unavailable' : 'unexpected', {
    message: `delivery store: PostgreSQL ${code ?? 'does not answer'}`,
    cause: error,
  });
}
