import type { SQLInputValue } from 'node:sqlite';
import type { Database } from './database';
import { LEVEL, toItem, toRow, type Item, type ItemLevel, type ItemRow } from './item';
import { ITEM_COLUMN_LIST, ITEM_COLUMNS } from './life-tables';
import { termsOf, type StoredValues } from './stored-value';

const INSERT = `(${ITEM_COLUMN_LIST}) values(${ITEM_COLUMNS.map(() => '?').join(', ')})`;
const UPDATE = `update items set ${ITEM_COLUMNS.slice(2)
  .map((column) => `${column} = ?`)
  .join(', ')} where list_id = ? and id = ?`;

const valuesOf = (row: ItemRow): SQLInputValue[] => ITEM_COLUMNS.map((column) => row[column]);

/** The number of an item in its list. */
export type ItemKey = Pick<Item, 'listId' | 'id'>;

/**
 * The rows of items. An item's row is its newest version, a draft or working copy included; the versions
 * that others see in its place meanwhile stand in a table of their own.
 */
export function createItemStore(database: Database) {
  const linkTerms = (listId: string, itemId: number, values: StoredValues): void => {
    database.run('delete from item_terms where list_id = ? and item_id = ?', listId, itemId);
    for (const term of Object.values(values).flatMap((value) => [...termsOf(value)])) {
      database.run('insert or ignore into item_terms values(?, ?, ?)', listId, itemId, term.termId);
    }
  };

  const first = (where: string, ...values: SQLInputValue[]): Item | undefined => {
    const row = database.get<ItemRow>(`select * from items where ${where}`, ...values);
    return row && toItem(row);
  };

  return {
    first,
    linkTerms,

    head: (listId: string, id: number): Item | undefined =>
      first('list_id = ? and id = ?', listId, id),

    insert(item: Item): void {
      database.run(`insert into items ${INSERT}`, ...valuesOf(toRow(item)));
      linkTerms(item.listId, item.id, item.values);
    },

    write(item: Item): void {
      database.run(UPDATE, ...valuesOf(toRow(item)).slice(2), item.listId, item.id);
      linkTerms(item.listId, item.id, item.values);
    },

    /** The versions that stand behind the item's row, the newest first; none for most items. */
    standing: ({ listId, id }: ItemKey): Item[] =>
      database
        .all<ItemRow>(
          'select * from standing_versions where list_id = ? and id = ? order by level desc',
          listId,
          id
        )
        .map(toItem),

    /** Keeps a version for those who do not see the newer one; to be followed by `alignStanding`. */
    stand(item: Item): void {
      database.run(
        'delete from standing_versions where list_id = ? and id = ? and level = ?',
        item.listId,
        item.id,
        item.level
      );
      database.run(`insert into standing_versions ${INSERT}`, ...valuesOf(toRow(item)));
    },

    removeStanding({ listId, id }: ItemKey, level?: ItemLevel): void {
      database.run(
        'delete from standing_versions where list_id = ?1 and id = ?2 and (?3 is null or level = ?3)',
        listId,
        id,
        level ?? null
      );
    },

    /**
     * Lets the standing versions follow what all versions of an item share. A published one is covered while
     * a draft stands before it for those who may see drafts.
     */
    alignStanding(item: Item): void {
      if (item.level === LEVEL.published) return;
      database.run(
        `update standing_versions set scope_id = ?, dir = ?, leaf = ?, checked_out_by = ?, checked_out_at = ?,
           covered = case level when 1 then ? or exists(
             select 1 from standing_versions other
             where other.list_id = standing_versions.list_id and other.id = standing_versions.id and other.level = 2)
           else 0 end
         where list_id = ? and id = ?`,
        item.scopeId,
        item.dir,
        item.leaf,
        item.checkedOutBy,
        item.checkedOutAt,
        item.level === LEVEL.draft ? 1 : 0,
        item.listId,
        item.id
      );
    },
  };
}

export type ItemStore = ReturnType<typeof createItemStore>;
