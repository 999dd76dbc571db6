import type { SQLInputValue } from 'node:sqlite';
import type { Database } from '../core/database';
import type { List } from '../core/list';

/** One list item or file to be written. */
export interface SeedRow {
  uniqueId: string;
  scopeId: number;
  authorId: number;
  created: number;
  modified: number;
  fields: string;
  /** Of files. */
  leaf: string | null;
}

const ROWS_AT_ONCE = 20;
const COLUMNS =
  'list_id, id, unique_id, scope_id, author_id, editor_id, created, modified, version, dir, leaf, fields';
const VALUES = '(?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)';

/**
 * Ids that rise: an index over random ones would be written all over. They keep the form of a GUID.
 * @param series tells the ids of one seeding from those of another
 */
export function risingId(series: number, counter: number): string {
  const count = counter.toString(16).padStart(12, '0');
  const tail = series.toString(16).padStart(12, '0').slice(-12);
  return `${count.slice(0, 8)}-${count.slice(8)}-4000-8000-${tail}`;
}

/**
 * Runs the work without the indexes of columns, which are made again in one go: that is quicker than to
 * keep each in order row by row.
 */
export function withoutColumnIndexes(database: Database, work: () => void): void {
  const indexes = database.all<{ name: string; sql: string }>(
    "select name, sql from sqlite_master where type = 'index' and name like 'items\\_by\\_%' escape '\\'"
  );
  for (const { name } of indexes) database.raw.exec(`drop index ${name}`);
  work();
  // a column added by the work may have made one of them again
  for (const { sql } of indexes)
    database.raw.exec(
      sql.replace(/^create index (if not exists )?/i, 'create index if not exists ')
    );
}

/** Writes rows of one list, many to a statement. Call `flush` at the end. */
export function createBulkRows(database: Database, list: List) {
  const pending: SQLInputValue[] = [];
  let next =
    database.get<{ id: number }>('select next_item_id as id from lists where id = ?', list.id)
      ?.id ?? 1;
  let count = 0;

  const write = (rows: number): void => {
    const values = Array.from({ length: rows }, () => VALUES).join(', ');
    database.run(`insert into items(${COLUMNS}) values ${values}`, ...pending);
    pending.length = 0;
  };

  return {
    /** @returns the item's number in its list */
    add(row: SeedRow): number {
      const id = next;
      next += 1;
      count += 1;
      const dir = row.leaf === null ? null : list.url;
      pending.push(list.id, id, row.uniqueId, row.scopeId, row.authorId, row.authorId);
      pending.push(row.created, row.modified, dir, row.leaf, row.fields);
      if (count % ROWS_AT_ONCE === 0) write(ROWS_AT_ONCE);
      return id;
    },
    /** Writes what is left, and brings the list's own counters up. */
    flush(): void {
      if (pending.length > 0) write(count % ROWS_AT_ONCE);
      database.run(
        'update lists set next_item_id = ?, item_count = item_count + ? where id = ?',
        next,
        count,
        list.id
      );
      count = 0;
    },
  };
}
