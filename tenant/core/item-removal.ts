import type { ChangeLog } from './change-log';
import { accessDenied } from './core-error';
import type { Database } from './database';
import type { FileContents } from './file-contents';
import type { FolderTree } from './folder-tree';
import { pathOf, requireMatch, type Item } from './item';
import { itemMissing, type ItemLookup } from './item-lookup';
import type { ItemSaves } from './item-saves';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

interface RemovalContext {
  database: Database;
  changes: ChangeLog;
  permissions: Permissions;
  store: ItemStore;
  contents: FileContents;
  versions: ItemVersions;
  saves: ItemSaves;
  lookup: ItemLookup;
  tree: FolderTree;
}

/** The end of items, for good or on the way to the recycle bin. */
export function createItemRemoval(context: RemovalContext) {
  const { database, changes, permissions, store, contents, versions, saves, lookup, tree } =
    context;

  /** What goes with an item: a folder takes along everything in it. */
  const withBelow = (item: Item): Item[] =>
    item.isFolder ? [item, ...tree.below(pathOf(item))] : [item];

  const requireRemovable = (actor: Principal, item: Item): void => {
    permissions.require(actor, item.scopeId, 'DeleteListItems');
    saves.requireNotLocked(actor, item);
  };

  /** What a removal of the item takes along, when the caller may remove it all. */
  const removable = (actor: Principal, item: Item, ifMatch?: string): Item[] => {
    const head = store.head(item.listId, item.id);
    if (!head) throw itemMissing();
    const all = withBelow(head);
    for (const one of all) requireRemovable(actor, one);
    if (!lookup.seen(actor, lookup.listOf(head), head)) throw accessDenied();
    requireMatch(head, ifMatch);
    return all;
  };

  /** Takes items of one list out of it: they are gone for all, their versions and bytes are not. */
  const takeOut = (doomed: readonly Item[]): void => {
    for (const { listId, id, uniqueId } of doomed) {
      database.run('delete from item_terms where list_id = ? and item_id = ?', listId, id);
      database.run('delete from items where list_id = ? and id = ?', listId, id);
      changes.append('removed', uniqueId);
    }
    const [first] = doomed;
    if (first) saves.touchList(first.listId, -doomed.length);
  };

  /** Removes what is left of an item that was taken out: versions, bytes and attachments. */
  const purge = (item: Item): void => {
    versions.purge(item);
    for (const { content_id } of database.all<{ content_id: string }>(
      'delete from attachments where list_id = ? and item_id = ? returning content_id',
      item.listId,
      item.id
    ))
      contents.remove(content_id);
  };

  /** Removes items for good without asking who wants it. */
  const discard = (doomed: readonly Item[]): void =>
    database.transaction(() => {
      takeOut(doomed);
      doomed.forEach(purge);
      permissions.removeUnusedScopes(doomed.map((one) => one.scopeId));
    });

  return {
    removable,
    takeOut,
    purge,
    discard,

    /** Removes the item for good; a folder goes with everything in it. */
    remove(actor: Principal, item: Item, ifMatch?: string): void {
      discard(removable(actor, item, ifMatch));
    },
  };
}
