import { randomUUID } from 'node:crypto';
import type { ChangeLog } from './change-log';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import { checkFileName } from './file-names';
import { requireMatch, toItem, type Item, type ItemRow } from './item';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { PermissionName } from './base-permissions';
import type { Principal } from './principal';
import { termsOf, type StoredValues } from './stored-value';

/** Where a new item goes. */
interface NewItem {
  values: StoredValues;
  dir?: string;
  leaf?: string;
  isFolder?: boolean;
}

interface ItemsContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  permissions: Permissions;
}

const missing = (): CoreError =>
  new CoreError('item-not-found', 'Item does not exist. It may have been deleted by another user.');

/** Items of lists and libraries: reading one, adding, changing, removing, and their own permissions. */
export function createItems({ database, clock, changes, permissions }: ItemsContext) {
  const readable = (actor: Principal, row: ItemRow | undefined): Item => {
    if (!row || !permissions.can(actor, row.scope_id, 'ViewListItems')) throw missing();
    return toItem(row);
  };

  const get = (actor: Principal, list: List, id: number): Item =>
    readable(
      actor,
      database.get<ItemRow>('select * from items where list_id = ? and id = ?', list.id, id)
    );

  const linkTerms = (listId: string, itemId: number, values: StoredValues): void => {
    database.run('delete from item_terms where list_id = ? and item_id = ?', listId, itemId);
    for (const term of Object.values(values).flatMap((value) => [...termsOf(value)])) {
      database.run('insert or ignore into item_terms values(?, ?, ?)', listId, itemId, term.termId);
    }
  };

  const touchList = (listId: string, difference: number): void => {
    database.run(
      'update lists set changed = ?, item_count = item_count + ? where id = ?',
      clock.now(),
      difference,
      listId
    );
  };

  const require = (actor: Principal, item: Item, permission: PermissionName): void =>
    permissions.require(actor, item.scopeId, permission);

  return {
    get,

    /** @throws CoreError file-not-found; access-denied when it is there but not for the caller */
    byPath(actor: Principal, path: string): Item {
      const at = path.lastIndexOf('/');
      const row = database.get<ItemRow>(
        'select * from items where dir = ? and leaf = ? and leaf is not null',
        path.slice(0, at),
        path.slice(at + 1)
      );
      if (!row) throw new CoreError('file-not-found', `The file ${path} does not exist.`);
      permissions.require(actor, row.scope_id, 'ViewListItems');
      return toItem(row);
    },

    peekByUniqueId(uniqueId: string): Item | undefined {
      const row = database.get<ItemRow>('select * from items where unique_id = ?', uniqueId);
      return row && toItem(row);
    },

    peekByPath(dir: string, leaf: string): Item | undefined {
      const row = database.get<ItemRow>(
        'select * from items where dir = ? and leaf = ? and leaf is not null',
        dir,
        leaf
      );
      return row && toItem(row);
    },

    /** What lies directly in a folder, of what the caller may read. */
    inFolder(actor: Principal, dir: string, folders: boolean): Item[] {
      return database
        .all<ItemRow>(
          'select * from items where dir = ? and is_folder = ? and leaf is not null order by leaf',
          dir,
          folders ? 1 : 0
        )
        .filter((row) => permissions.can(actor, row.scope_id, 'ViewListItems'))
        .map(toItem);
    },

    add(actor: Principal, list: List, request: NewItem): Item {
      permissions.require(actor, list.scopeId, 'AddListItems');
      return database.transaction(() => {
        const next = database.get<{ id: number }>(
          'update lists set next_item_id = next_item_id + 1 where id = ? returning next_item_id - 1 as id',
          list.id
        );
        const id = next?.id ?? 1;
        const uniqueId = randomUUID();
        const now = clock.now();
        database.run(
          'insert into items values(?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)',
          list.id,
          id,
          uniqueId,
          list.scopeId,
          actor.siteUserId,
          actor.siteUserId,
          now,
          now,
          request.isFolder === true ? 1 : 0,
          request.dir ?? null,
          request.leaf ?? null,
          JSON.stringify(request.values)
        );
        linkTerms(list.id, id, request.values);
        touchList(list.id, 1);
        changes.append('saved', uniqueId);
        return get(actor, list, id);
      });
    },

    /**
     * Changes columns, and the name when one is given.
     * @throws CoreError etag-mismatch, access-denied, name-forbidden, file-exists
     */
    update(
      actor: Principal,
      item: Item,
      change: { values: StoredValues; leaf?: string },
      ifMatch?: string
    ): Item {
      require(actor, item, 'EditListItems');
      requireMatch(item, ifMatch);
      const leaf = change.leaf ?? item.leaf;
      if (leaf !== item.leaf && item.dir !== null && leaf !== null) {
        if (item.isFolder)
          throw new CoreError('value-invalid', 'Renaming a folder is not supported here.');
        checkFileName(item.dir, leaf);
      }
      const next: Item = {
        ...item,
        leaf,
        editorId: actor.siteUserId,
        modified: clock.now(),
        version: item.version + 1,
        values: { ...item.values, ...change.values },
      };
      database.transaction(() => {
        if (leaf !== item.leaf && leaf?.toLowerCase() !== item.leaf?.toLowerCase()) {
          if (database.get('select 1 from items where dir = ? and leaf = ?', item.dir, leaf)) {
            throw new CoreError(
              'file-exists',
              `A file or folder with the name ${leaf ?? ''} already exists.`
            );
          }
        }
        database.run(
          `update items set editor_id = ?, modified = ?, version = ?, leaf = ?, fields = ?
           where list_id = ? and id = ?`,
          next.editorId,
          next.modified,
          next.version,
          next.leaf,
          JSON.stringify(next.values),
          item.listId,
          item.id
        );
        linkTerms(item.listId, item.id, next.values);
        touchList(item.listId, 0);
        changes.append('saved', item.uniqueId);
      });
      return next;
    },

    /** Removes the item; a folder goes with everything in it. */
    remove(actor: Principal, item: Item, ifMatch?: string): void {
      require(actor, item, 'DeleteListItems');
      requireMatch(item, ifMatch);
      const path = `${item.dir ?? ''}/${item.leaf ?? ''}`;
      const doomed = item.isFolder
        ? database.all<ItemRow>(
            `select * from items where list_id = ?1 and (id = ?2 or dir = ?3 or substr(dir, 1, length(?3) + 1) = ?3 || '/')`,
            item.listId,
            item.id,
            path
          )
        : database.all<ItemRow>(
            'select * from items where list_id = ? and id = ?',
            item.listId,
            item.id
          );
      database.transaction(() => {
        for (const row of doomed) {
          permissions.require(actor, row.scope_id, 'DeleteListItems');
          database.run('delete from files where unique_id = ?', row.unique_id);
          database.run(
            'delete from item_terms where list_id = ? and item_id = ?',
            row.list_id,
            row.id
          );
          database.run('delete from items where list_id = ? and id = ?', row.list_id, row.id);
          changes.append('removed', row.unique_id);
        }
        permissions.removeUnusedScopes(doomed.map((row) => row.scope_id));
        touchList(item.listId, -doomed.length);
      });
    },

    /** Puts the item under another permission scope. */
    moveScope(item: Item, scopeId: number): void {
      database.run(
        'update items set scope_id = ? where list_id = ? and id = ?',
        scopeId,
        item.listId,
        item.id
      );
      changes.append('scope', item.uniqueId, scopeId);
    },
  };
}

export type Items = ReturnType<typeof createItems>;
