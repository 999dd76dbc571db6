import type { ChangeLog } from './change-log';
import { CoreError } from './core-error';
import type { Database } from './database';
import { pathOf, type Item } from './item';
import type { Items } from './items';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

/** Id of the permission level Full Control. */
const FULL_CONTROL = 1073741829;

/** Something with permissions: the web, a list in it, or an item of a list. */
export type Securable =
  | { kind: 'web'; web: Web }
  | { kind: 'list'; web: Web; list: List }
  | { kind: 'item'; web: Web; list: List; item: Item };

/** The scope that decides about a securable. */
export function scopeOf(securable: Securable): number {
  switch (securable.kind) {
    case 'web':
      return securable.web.scopeId;
    case 'list':
      return securable.list.scopeId;
    case 'item':
      return securable.item.scopeId;
  }
}

interface SecurablesContext {
  database: Database;
  permissions: Permissions;
  changes: ChangeLog;
  items: Items;
}

/** Breaking and resetting of inheritance, and role assignments, the same on webs, lists and items. */
export function createSecurables({ database, permissions, changes, items }: SecurablesContext) {
  /** The scope that a securable has when it has none of its own. */
  const inheritedScope = (securable: Securable): number =>
    securable.kind === 'item'
      ? items.inheritedScope(securable.list, securable.item.dir)
      : securable.web.scopeId;

  /** Whether the securable has permissions of its own. */
  const hasUnique = (securable: Securable): boolean =>
    securable.kind === 'web' || scopeOf(securable) !== inheritedScope(securable);

  /** Moves a list, and the items that share its scope, to another scope. */
  const moveList = (list: List, scopeId: number): void => {
    for (const table of ['items', 'standing_versions']) {
      const moved = database.all<{ unique_id: string }>(
        `update ${table} set scope_id = ? where list_id = ? and scope_id = ? returning unique_id`,
        scopeId,
        list.id,
        list.scopeId
      );
      for (const { unique_id } of moved) changes.append('scope', unique_id, scopeId);
    }
    database.run('update lists set scope_id = ? where id = ?', scopeId, list.id);
  };

  const below = (item: Item): Item[] => (item.isFolder ? items.tree.below(pathOf(item)) : []);

  /** Moves an item, and of a folder everything below that shares its scope, to another scope. */
  const moveItem = (item: Item, scopeId: number): void => {
    const inheriting = below(item).filter((one) => one.scopeId === item.scopeId);
    for (const one of [item, ...inheriting]) items.moveScope(one, scopeId);
  };

  const moveAll = (securable: Securable, scopeId: number): void => {
    if (securable.kind === 'item') moveItem(securable.item, scopeId);
    if (securable.kind === 'list') moveList(securable.list, scopeId);
  };

  /** Makes everything below the securable inherit from it. */
  const clearSubscopes = (securable: Securable, scopeId: number): void => {
    const all =
      securable.kind === 'item'
        ? below(securable.item)
        : securable.kind === 'list'
          ? items.outsideScope(securable.list, scopeId)
          : [];
    const own = all.filter((item) => item.scopeId !== scopeId);
    for (const item of own) items.moveScope(item, scopeId);
    permissions.removeUnusedScopes(own.map((item) => item.scopeId));
  };

  const requireManager = (actor: Principal, securable: Securable): void =>
    permissions.require(actor, scopeOf(securable), 'ManagePermissions');

  const requireUnique = (securable: Securable): void => {
    if (hasUnique(securable)) return;
    throw new CoreError(
      'value-invalid',
      'You cannot change the permissions of an object that inherits them: break the inheritance first.'
    );
  };

  return {
    hasUnique,

    /**
     * Gives the securable permissions of its own. Without copying, the caller alone keeps full control,
     * as SharePoint does, so that nobody locks herself out.
     * @param clearing whether everything below loses the permissions of its own
     */
    breakInheritance(
      actor: Principal,
      securable: Securable,
      copyAssignments: boolean,
      clearing: boolean
    ): void {
      requireManager(actor, securable);
      if (securable.kind === 'web') return;
      database.transaction(() => {
        let scopeId = scopeOf(securable);
        if (!hasUnique(securable)) {
          scopeId = permissions.createScope(copyAssignments ? scopeId : undefined);
          if (!copyAssignments && actor.kind === 'user') {
            permissions.assign(scopeId, actor.siteUserId, FULL_CONTROL);
          }
          moveAll(securable, scopeId);
        }
        if (clearing) clearSubscopes(securable, scopeId);
      });
    },

    /** Gives the securable its parent's permissions again. */
    resetInheritance(actor: Principal, securable: Securable): void {
      requireManager(actor, securable);
      if (securable.kind === 'web' || !hasUnique(securable)) return;
      database.transaction(() => {
        moveAll(securable, inheritedScope(securable));
        permissions.removeUnusedScopes([scopeOf(securable)]);
      });
    },

    assign(actor: Principal, securable: Securable, principalId: number, roleId: number): void {
      requireManager(actor, securable);
      requireUnique(securable);
      permissions.assign(scopeOf(securable), principalId, roleId);
    },

    unassign(actor: Principal, securable: Securable, principalId: number, roleId?: number): void {
      requireManager(actor, securable);
      requireUnique(securable);
      permissions.unassign(scopeOf(securable), principalId, roleId);
    },
  };
}

export type Securables = ReturnType<typeof createSecurables>;
