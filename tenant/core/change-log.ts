import type { TenantClock } from './clock';
import type { Database } from './database';

/** What happened to an item, in order: feeds the search index (and later delta and notifications). */
export interface Change {
  sequence: number;
  at: number;
  kind: 'saved' | 'removed' | 'scope' | 'term';
  /** The item's unique id; for a renamed term, the term's id. */
  uniqueId: string;
  scopeId: number | null;
}

export function createChangeLog(database: Database, clock: TenantClock) {
  return {
    append(kind: Change['kind'], uniqueId: string, scopeId?: number): void {
      database.run(
        'insert into changes(at, kind, unique_id, scope_id) values(?, ?, ?, ?)',
        clock.now(),
        kind,
        uniqueId,
        scopeId ?? null
      );
    },
    /** The next changes after a mark that are at least as old as `until` (milliseconds). */
    after(sequence: number, until: number, limit: number): Change[] {
      return database.all<Change>(
        `select sequence, at, kind, unique_id as uniqueId, scope_id as scopeId from changes
         where sequence > ? and at <= ? order by sequence limit ?`,
        sequence,
        until,
        limit
      );
    },
    last: (): number =>
      database.get<{ last: number | null }>('select max(sequence) as last from changes')?.last ?? 0,
  };
}

export type ChangeLog = ReturnType<typeof createChangeLog>;
