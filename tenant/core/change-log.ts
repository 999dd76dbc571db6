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

const COLUMNS = 'sequence, at, kind, unique_id as uniqueId, scope_id as scopeId';

export function createChangeLog(database: Database, clock: TenantClock) {
  database.raw.exec(
    "create index if not exists changes_terms on changes(sequence) where kind = 'term'"
  );
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
    /** The next changes of items after a mark that are at least as old as `until` (milliseconds). */
    after(sequence: number, until: number, limit: number): Change[] {
      return database.all<Change>(
        `select ${COLUMNS} from changes
         where sequence > ? and at <= ? and kind <> 'term' order by sequence limit ?`,
        sequence,
        until,
        limit
      );
    },
    /** The same for terms, whose labels travel at their own pace. */
    termsAfter(sequence: number, until: number, limit: number): Change[] {
      return database.all<Change>(
        `select ${COLUMNS} from changes
         where sequence > ? and at <= ? and kind = 'term' order by sequence limit ?`,
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
