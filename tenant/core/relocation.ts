import type { ChangeLog } from './change-log';
import { CoreError } from './core-error';
import type { Database } from './database';
import { pathOf, type Item } from './item';
import type { ItemSaves } from './item-saves';
import type { ItemStore } from './item-store';
import type { Items } from './items';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { StoredValues } from './stored-value';

/** A place in a library. */
export interface Place {
  list: List;
  dir: string;
  leaf: string;
}

interface RelocationContext {
  database: Database;
  changes: ChangeLog;
  permissions: Permissions;
  store: ItemStore;
  items: Items;
  saves: ItemSaves;
}

/** Tables whose rows follow an item into another library, and the names of its number there. */
const FOLLOWERS = [
  ['standing_versions', 'id'],
  ['item_versions', 'item_id'],
  ['comments', 'item_id'],
  ['item_likes', 'item_id'],
  ['item_ratings', 'item_id'],
] as const;

/** Gives files and folders another place, with all that hangs on them. */
export function createRelocation(context: RelocationContext) {
  const { database, changes, permissions, store, items, saves } = context;

  /** Puts an item of another library under the next number of this one. */
  const adopt = (item: Item, list: List): Item => {
    if (item.listId === list.id) return item;
    const next = database.get<{ id: number }>(
      'update lists set next_item_id = next_item_id + 1 where id = ? returning next_item_id - 1 as id',
      list.id
    );
    const adopted = { ...item, listId: list.id, id: next?.id ?? 1 };
    database.run(
      'update items set list_id = ?, id = ? where list_id = ? and id = ?',
      adopted.listId,
      adopted.id,
      item.listId,
      item.id
    );
    database.run('delete from item_terms where list_id = ? and item_id = ?', item.listId, item.id);
    for (const [table, column] of FOLLOWERS) {
      database.run(
        `update ${table} set list_id = ?, ${column} = ? where list_id = ? and ${column} = ?`,
        adopted.listId,
        adopted.id,
        item.listId,
        item.id
      );
    }
    // whoever follows the changes of the library it left learns that it is gone there
    database.run(
      'insert or replace into removed_items values(?, ?, ?, ?, ?, ?)',
      item.uniqueId,
      item.listId,
      item.id,
      item.isFolder ? 1 : 0,
      item.leaf,
      item.dir
    );
    saves.touchList(item.listId, -1);
    saves.touchList(list.id, 1);
    return adopted;
  };

  const place = (
    item: Item,
    dir: string,
    leaf: string,
    values: StoredValues,
    scopeId: number
  ): Item => {
    const placed = { ...item, dir, leaf, values, scopeId, version: item.version + 1 };
    store.write(placed);
    store.alignStanding(placed);
    changes.append('saved', placed.uniqueId);
    return placed;
  };

  return {
    /**
     * Moves a file or a folder with everything below it. What inherited its permissions inherits them from
     * the new place.
     * @param carry the columns of an item that the new library takes
     * @throws CoreError access-denied, checked-out, name-forbidden
     */
    relocate(
      actor: Principal,
      source: Item,
      target: Place,
      carry: (item: Item) => StoredValues
    ): Item {
      const from = pathOf(source);
      const to = `${target.dir}/${target.leaf}`;
      const oldScope = items.inheritedScope(items.listOf(source), source.dir);
      const newScope = items.inheritedScope(target.list, target.dir);
      permissions.require(actor, newScope, 'AddListItems');
      const below = source.isFolder ? items.tree.below(from) : [];
      for (const one of [source, ...below]) {
        saves.requireNotLocked(actor, one);
        if (one.listId === target.list.id) continue;
        permissions.require(actor, one.scopeId, 'DeleteListItems');
        if (one.checkedOutBy !== null)
          throw new CoreError('checked-out', `The file "${pathOf(one)}" is checked out.`);
      }
      if (source.isFolder) items.tree.move(from, to);
      for (const one of below) {
        const dir = to + (one.dir ?? '').slice(from.length);
        const scopeId = one.scopeId === oldScope ? newScope : one.scopeId;
        if (one.listId === target.list.id) {
          if (scopeId !== one.scopeId) items.moveScope(one, scopeId);
          continue;
        }
        place(adopt({ ...one, dir }, target.list), dir, one.leaf ?? '', carry(one), scopeId);
      }
      const scopeId = source.scopeId === oldScope ? newScope : source.scopeId;
      return place(adopt(source, target.list), target.dir, target.leaf, carry(source), scopeId);
    },
  };
}

export type Relocation = ReturnType<typeof createRelocation>;
