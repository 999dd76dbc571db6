import type { ChangeLog } from './change-log';
import { CoreError } from './core-error';
import type { Database } from './database';
import { splitPath } from './file-names';
import { toItem, type Item, type ItemRow } from './item';
import type { ItemSaves } from './item-saves';
import type { ItemStore } from './item-store';
import type { Items } from './items';
import { ITEM_COLUMNS } from './life-tables';
import type { List } from './list';

interface RecycledRow {
  standing: number;
  inherits: number;
  row: string;
}

interface RecycledRowsContext {
  database: Database;
  changes: ChangeLog;
  store: ItemStore;
  items: Items;
  saves: ItemSaves;
}

const AS_JSON = `json_object(${ITEM_COLUMNS.map((column) => `'${column}', ${column}`).join(', ')})`;

/** The rows of items in the recycle bin. Versions, bytes and attachments stay where they are. */
export function createRecycledRows(context: RecycledRowsContext) {
  const { database, changes, store, items, saves } = context;

  /** Copies rows, and the versions that stand for others, in one statement each. */
  const copy = (binId: string, list: List, where: string, ...values: (string | number)[]): void => {
    for (const [table, standing] of [
      ['items', 0],
      ['standing_versions', 1],
    ] as const) {
      database.run(
        `insert into recycled_items(bin_id, standing, inherits, row)
         select ?, ${standing}, scope_id = ?, ${AS_JSON} from ${table} where list_id = ? and ${where} order by length(dir)`,
        binId,
        list.scopeId,
        list.id,
        ...values
      );
      if (standing === 1)
        database.run(
          `delete from standing_versions where list_id = ? and ${where}`,
          list.id,
          ...values
        );
    }
  };

  const read = (binId: string): RecycledRow[] =>
    database.all<RecycledRow>(
      'select standing, inherits, row from recycled_items where bin_id = ? order by rowid',
      binId
    );

  const drop = (binId: string): void => {
    database.run('delete from recycled_items where bin_id = ?', binId);
  };

  const requireFolder = (list: List, item: Item): void => {
    if (item.dir === null || item.dir.toLowerCase() === list.url.toLowerCase()) return;
    const { dir, leaf } = splitPath(item.dir);
    if (items.peekByPath(dir, leaf)?.isFolder === true) return;
    throw new CoreError(
      'file-not-found',
      `The folder ${item.dir} does not exist. Restore it before you restore what was in it.`
    );
  };

  const requireFree = (item: Item): void => {
    if (item.dir === null || item.leaf === null || !items.peekByPath(item.dir, item.leaf)) return;
    throw new CoreError(
      'restore-conflict',
      `A file with this name "${item.leaf}" already exists in "${item.dir}". To restore the file, rename the existing file and try again.`
    );
  };

  return {
    keep(binId: string, list: List, doomed: readonly Item[]): void {
      // folders come back before what was in them
      const ordered = [...doomed].sort((a, b) => (a.dir ?? '').length - (b.dir ?? '').length);
      for (const { id } of ordered) copy(binId, list, 'id = ?', id);
    },

    /** Moves all items of a list into the bin. */
    keepAll(binId: string, list: List): void {
      copy(binId, list, '1');
      for (const { unique_id } of database.all<{ unique_id: string }>(
        'delete from items where list_id = ? returning unique_id',
        list.id
      ))
        changes.append('removed', unique_id);
      database.run('delete from item_terms where list_id = ?', list.id);
    },

    /** Takes rows out of the bin for good; what hangs on them is the caller's to remove. */
    take(binId: string): Item[] {
      const gone = read(binId).map(({ row }) => toItem(JSON.parse(row) as ItemRow));
      drop(binId);
      return gone;
    },

    /**
     * Puts the rows back. What inherited its permissions inherits them again, as they are now.
     * @throws CoreError restore-conflict, file-not-found
     */
    restore(binId: string, listId: string): void {
      const list = items.listOf({ listId });
      let count = 0;
      for (const [index, kept] of read(binId).entries()) {
        const item = toItem(JSON.parse(kept.row) as ItemRow);
        if (kept.standing === 1) {
          store.stand(item);
          const head = store.head(listId, item.id);
          if (head) store.alignStanding(head);
          continue;
        }
        if (index === 0) requireFolder(list, item);
        requireFree(item);
        const scopeIsKept =
          kept.inherits === 0 &&
          database.get('select 1 from scopes where id = ?', item.scopeId) !== undefined;
        store.insert({
          ...item,
          scopeId: scopeIsKept ? item.scopeId : items.inheritedScope(list, item.dir),
        });
        changes.append('saved', item.uniqueId);
        count += 1;
      }
      saves.touchList(listId, count);
      drop(binId);
    },
  };
}

export type RecycledRows = ReturnType<typeof createRecycledRows>;
