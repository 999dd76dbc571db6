import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { openPostgres } from '../../shared/adapters/store/postgres-database';
import {
  createSqlDeliveryStore,
  type SqlDeliveryStore,
} from '../../shared/adapters/store/sql-delivery-store';
import { openSqlite } from '../../shared/adapters/store/sqlite-database';
import { findPostgres, startPostgres, type PrivatePostgres } from '../tasks/postgres';

/** Where a suite gets empty stores from; several stores of one place see the same lines. */
export interface StorePlace {
  readonly name: string;
  readonly isHere: boolean;
  start(): Promise<void>;
  /** An empty place. */
  empty(): Promise<void>;
  /** One more worker's view on the present place. */
  open(): Promise<SqlDeliveryStore>;
  /** Of the present place, for a process of its own. */
  address(): { readonly store: string; readonly schema?: string };
  stop(): Promise<void>;
}

function sqlitePlace(): StorePlace {
  let folder = '';
  let made = 0;
  const file = () => path.join(folder, `${made}.sqlite`);
  return {
    name: 'SQLite',
    isHere: true,
    start() {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-deliveries-'));
      return Promise.resolve();
    },
    empty() {
      made += 1;
      return Promise.resolve();
    },
    open: () => createSqlDeliveryStore(openSqlite(file())),
    address: () => ({ store: file() }),
    stop() {
      fs.rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function postgresPlace(): StorePlace {
  let server: PrivatePostgres | undefined;
  let made = 0;
  const settings = () => ({
    connectionString: server?.connectionString ?? '',
    schema: `hub_${made}`,
    connections: 4,
  });
  return {
    name: 'PostgreSQL',
    isHere: findPostgres() !== undefined,
    async start() {
      server = await startPostgres();
    },
    async empty() {
      made += 1;
      const database = openPostgres({ ...settings(), schema: 'public' });
      await database.query(`create schema hub_${made}`);
      await database.close();
    },
    open: () => createSqlDeliveryStore(openPostgres(settings())),
    address: () => ({ store: settings().connectionString, schema: settings().schema }),
    async stop() {
      await server?.stop();
    },
  };
}

/** Both stores; PostgreSQL's tests are skipped where it is not installed. */
export const storePlaces: readonly StorePlace[] = [sqlitePlace(), postgresPlace()];
