import { createHash, randomBytes } from 'node:crypto';
import type { TenantClock } from './clock';
import type { Database } from './database';

/** What is remembered between two requests: of sign-ins, uploads and copies. */
export type RecordKind =
  | 'code'
  | 'used-code'
  | 'refresh'
  | 'device'
  | 'user-code'
  | 'assertion'
  | 'upload'
  | 'copy'
  | 'bot-sign-in-code';

const hash = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** Codes, tokens and tickets, by a hash of their id: a copied database opens nothing. */
export function createExpiringRecords(database: Database, clock: TenantClock) {
  const write = (kind: RecordKind, id: string, data: object, seconds: number): void => {
    database.run(
      'insert or replace into expiring_records values(?, ?, ?, ?)',
      kind,
      hash(id),
      JSON.stringify(data),
      clock.now() + seconds * 1000
    );
  };

  return {
    write,

    /** Keeps the data under a new id that nobody can guess. */
    create(kind: RecordKind, data: object, seconds: number): string {
      const id = randomBytes(32).toString('base64url');
      write(kind, id, data, seconds);
      return id;
    },

    /** The caller names the shape, which must be that of what was written. */
    read<Data>(kind: RecordKind, id: string): { data: Data; expired: boolean } | undefined {
      const row = database.get<{ data: string; expires_at: number }>(
        'select data, expires_at from expiring_records where kind = ? and id_hash = ?',
        kind,
        hash(id)
      );
      return row && { data: JSON.parse(row.data) as Data, expired: row.expires_at <= clock.now() };
    },

    remove(kind: RecordKind, id: string): void {
      database.run('delete from expiring_records where kind = ? and id_hash = ?', kind, hash(id));
    },
  };
}

export type ExpiringRecords = ReturnType<typeof createExpiringRecords>;
