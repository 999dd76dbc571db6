import { createHash } from 'node:crypto';
import type { TenantClock } from '../core/clock';
import type { Database } from '../core/database';

/** A change or send that the tenant carried out. */
export interface LedgerLine {
  sequence: number;
  /** The tenant's time, ISO. */
  at: string;
  principal: string;
  method: string;
  /** Path and query. */
  target: string;
  status: number;
  /** What the client called its request, if anything. */
  requestId: string | null;
  /** Tells whether the same content came twice; SHA-256, hexadecimal. */
  contentHash: string;
}

const TABLE = `
create table if not exists ledger(
  sequence integer primary key autoincrement, at text not null, principal text not null,
  method text not null, target text not null, status integer not null, request_id text,
  content_hash text not null)`;

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** Requests that are sent as POST and change nothing; parts of a batch are listed one by one. */
const HARMLESS =
  /\/\$batch$|\/contextinfo$|\/search\/|\/getitems$|\/renderlistdataasstream$|\/getlistitemchangessincetoken$|\/getchanges$|oauth2|\/_signin/i;
const REQUEST_ID = ['x-pnpjs-requestid', 'client-request-id'];

/** Whether a request that succeeds changes something or sends something to somebody. */
export function isAccepted(method: string, path: string, status: number): boolean {
  return !READS.includes(method) && status < 400 && !HARMLESS.test(path);
}

/**
 * The list of everything accepted, written before the answer goes out: an answer that is lost on the way
 * has its line, and who counts can tell what happened once, twice or never.
 */
export function createLedger(database: Database, clock: TenantClock) {
  database.raw.exec(TABLE);
  return {
    /** @param content what was sent */
    add(
      line: Pick<LedgerLine, 'principal' | 'method' | 'target' | 'status'>,
      request: Request,
      content: Uint8Array
    ): void {
      const id = REQUEST_ID.map((name) => request.headers.get(name)).find(
        (value) => value !== null
      );
      database.run(
        'insert into ledger(at, principal, method, target, status, request_id, content_hash) values(?, ?, ?, ?, ?, ?, ?)',
        new Date(clock.now()).toISOString(),
        line.principal,
        line.method,
        line.target,
        line.status,
        id ?? null,
        createHash('sha256').update(content).digest('hex')
      );
    },

    list(after: number, targetContains: string): LedgerLine[] {
      return database.all<LedgerLine>(
        `select sequence, at, principal, method, target, status, request_id as requestId,
           content_hash as contentHash
         from ledger where sequence > ? and instr(lower(target), lower(?)) > 0 order by sequence`,
        after,
        targetContains
      );
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
