import { CoreError } from './core-error';
import type { Database } from './database';
import { nameKey, splitPath } from './file-names';
import type { FolderTree } from './folder-tree';
import { LEVEL, toItem, type Item, type ItemRow } from './item';
import type { ItemStore } from './item-store';
import type { ItemVisibility } from './item-visibility';
import type { List } from './list';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

interface LookupContext {
  database: Database;
  permissions: Permissions;
  lists: Lists;
  store: ItemStore;
  visibility: ItemVisibility;
  tree: FolderTree;
}

/** The refusal for an item that is not there, or not for the caller. */
export function itemMissing(): CoreError {
  return new CoreError(
    'item-not-found',
    'Item does not exist. It may have been deleted by another user.'
  );
}

/** Finding of items: by number, id or path, in the version that the caller sees. */
export function createItemLookup({
  database,
  permissions,
  lists,
  store,
  visibility,
  tree,
}: LookupContext) {
  const listOf = (item: Pick<Item, 'listId'>): List => {
    const list = lists.peek(item.listId);
    if (!list) throw itemMissing();
    return list;
  };

  /** The version for the caller, or undefined when there is none she may see. */
  const seen = (actor: Principal, list: List, head: Item): Item | undefined =>
    !visibility.reads(actor, list, head)
      ? undefined
      : head.level === LEVEL.published
        ? head
        : visibility.visible(actor, list, head);

  const peekByPath = (dir: string, leaf: string): Item | undefined => {
    const key = nameKey(leaf);
    return (
      store.first('dir = ? and leaf = ? and leaf is not null', dir, leaf) ??
      (key === null
        ? undefined
        : store.first('dir = ? and leaf_key = ? and leaf_key is not null', dir, key))
    );
  };

  /** The scope that something in a folder inherits: the folder's, or the list's at its root. */
  const inheritedScope = (list: List, dir: string | null): number => {
    if (dir === null || dir.toLowerCase() === list.url.toLowerCase()) return list.scopeId;
    const at = splitPath(dir);
    return peekByPath(at.dir, at.leaf)?.scopeId ?? list.scopeId;
  };

  const refuseTaken = (dir: string, leaf: string, self?: Item): void => {
    const taken = peekByPath(dir, leaf);
    if (!taken || taken.uniqueId === self?.uniqueId) return;
    throw new CoreError('file-exists', `A file or folder with the name ${leaf} already exists.`);
  };

  return {
    listOf,
    seen,
    peekByPath,
    inheritedScope,
    refuseTaken,

    get(actor: Principal, list: List, id: number): Item {
      const head = store.head(list.id, id);
      if (!head || !permissions.can(actor, head.scopeId, 'ViewListItems')) throw itemMissing();
      const item = seen(actor, list, head);
      if (!item) throw itemMissing();
      return item;
    },

    /** @throws CoreError file-not-found; access-denied when it is there but not for the caller */
    byPath(actor: Principal, path: string): Item {
      const { dir, leaf } = splitPath(path);
      const head = peekByPath(dir, leaf);
      if (head) permissions.require(actor, head.scopeId, 'ViewListItems');
      const item = head && seen(actor, listOf(head), head);
      if (!item) throw new CoreError('file-not-found', `The file ${path} does not exist.`);
      return item;
    },

    peek: (listId: string, id: number): Item | undefined => store.head(listId, id),

    /** The newest version, whoever asks: a draft or a working copy as well. */
    peekByUniqueId: (uniqueId: string): Item | undefined => store.first('unique_id = ?', uniqueId),

    /** What readers without further rights see of the item; search knows no other version. */
    published: (item: Item): Item | undefined =>
      item.level === LEVEL.published
        ? item
        : store.standing(item).find(({ level }) => level === LEVEL.published),

    /** The version of an item that the caller sees, of an item found without asking. */
    visibleTo: (actor: Principal, item: Item): Item | undefined =>
      permissions.can(actor, item.scopeId, 'ViewListItems')
        ? seen(actor, listOf(item), item)
        : undefined,

    /** What lies directly in a folder, of what the caller may see. */
    inFolder(actor: Principal, dir: string, folders: boolean): Item[] {
      const rows = database.all<ItemRow>(
        'select * from items where dir = ? and is_folder = ? and leaf is not null order by leaf',
        dir,
        folders ? 1 : 0
      );
      const [first] = rows;
      if (!first) return [];
      const list = listOf({ listId: first.list_id });
      return rows
        .filter((row) => permissions.can(actor, row.scope_id, 'ViewListItems'))
        .map((row) => seen(actor, list, toItem(row)))
        .filter((item) => item !== undefined);
    },

    /** How many files, folders and items lie directly in a folder, whoever asks. */
    countIn: (dir: string): number => tree.countIn(dir),

    /** The items of a list that are not under the scope. */
    outsideScope: (list: List, scopeId: number): Item[] =>
      database
        .all<ItemRow>('select * from items where list_id = ? and scope_id <> ?', list.id, scopeId)
        .map(toItem),
  };
}

export type ItemLookup = ReturnType<typeof createItemLookup>;
