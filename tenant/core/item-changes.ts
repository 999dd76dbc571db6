import type { Database } from './database';
import { toItem, type Item, type ItemRow } from './item';

/** What became of an item since a mark: as it is now, or that it is gone. */
export type ItemChange =
  | { kind: 'present'; sequence: number; item: Item }
  | {
      kind: 'gone';
      sequence: number;
      listId: string;
      itemId: number;
      uniqueId: string;
      isFolder: boolean;
      leaf: string | null;
    };

interface ChangedRow {
  sequence: number;
  unique_id: string;
}

interface RemovedRow {
  unique_id: string;
  list_id: string;
  item_id: number;
  is_folder: number;
  leaf: string | null;
}

/**
 * The change log by list, for delta queries and notifications. An item that changed several times comes
 * once, at its last change. Rows of removed items are kept by a trigger, whoever removes them.
 */
export function createItemChanges(database: Database) {
  const last = (): number =>
    database.get<{ last: number | null }>('select max(sequence) as last from changes')?.last ?? 0;

  /** @param listId an item that moved to another list is gone from this one */
  const changeOf = (
    { sequence, unique_id }: ChangedRow,
    listId?: string
  ): ItemChange | undefined => {
    const row = database.get<ItemRow>('select * from items where unique_id = ?', unique_id);
    if (row && (listId === undefined || row.list_id === listId))
      return { kind: 'present', sequence, item: toItem(row) };
    const gone = database.get<RemovedRow>(
      'select * from removed_items where unique_id = ?',
      unique_id
    );
    return (
      gone && {
        kind: 'gone',
        sequence,
        listId: gone.list_id,
        itemId: gone.item_id,
        uniqueId: unique_id,
        isFolder: gone.is_folder === 1,
        leaf: gone.leaf,
      }
    );
  };

  return {
    last,
    /** Changes of one list after a mark, oldest first. */
    ofList(listId: string, after: number, limit: number): ItemChange[] {
      return database
        .all<ChangedRow>(
          `select max(sequence) as sequence, unique_id from changes
           where sequence > ?1 and kind <> 'term' and (
             unique_id in (select unique_id from items where list_id = ?2)
             or unique_id in (select unique_id from removed_items where list_id = ?2))
           group by unique_id order by sequence limit ?3`,
          after,
          listId,
          limit
        )
        .map((row) => changeOf(row, listId))
        .filter((change) => change !== undefined);
    },
    /** Changes of all lists after a mark, oldest first. */
    after(mark: number, limit: number): ItemChange[] {
      return database
        .all<ChangedRow>(
          `select max(sequence) as sequence, unique_id from changes
           where sequence > ? and kind <> 'term' group by unique_id order by sequence limit ?`,
          mark,
          limit
        )
        .map((row) => changeOf(row))
        .filter((change) => change !== undefined);
    },
  };
}

export type ItemChanges = ReturnType<typeof createItemChanges>;
