import type { ChangeLog } from './change-log';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Item } from './item';
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

/** Whether the securable has permissions of its own. */
export function hasUniquePermissions(securable: Securable): boolean {
  switch (securable.kind) {
    case 'web':
      return true;
    case 'list':
      return securable.list.scopeId !== securable.web.scopeId;
    case 'item':
      return securable.item.scopeId !== securable.list.scopeId;
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
  /** Moves a list, and the items that share its scope, to another scope. */
  const moveList = (list: List, scopeId: number): void => {
    for (const row of database.all<{ unique_id: string }>(
      'select unique_id from items where list_id = ? and scope_id = ?',
      list.id,
      list.scopeId
    )) {
      changes.append('scope', row.unique_id, scopeId);
    }
    database.run(
      'update items set scope_id = ? where list_id = ? and scope_id = ?',
      scopeId,
      list.id,
      list.scopeId
    );
    database.run('update lists set scope_id = ? where id = ?', scopeId, list.id);
  };

  const requireManager = (actor: Principal, securable: Securable): void =>
    permissions.require(actor, scopeOf(securable), 'ManagePermissions');

  const requireUnique = (securable: Securable): void => {
    if (hasUniquePermissions(securable)) return;
    throw new CoreError(
      'value-invalid',
      'You cannot change the permissions of an object that inherits them: break the inheritance first.'
    );
  };

  return {
    /**
     * Gives the securable permissions of its own. Without copying, the caller alone keeps full control,
     * as SharePoint does, so that nobody locks herself out.
     */
    breakInheritance(actor: Principal, securable: Securable, copyAssignments: boolean): void {
      requireManager(actor, securable);
      if (securable.kind === 'web' || hasUniquePermissions(securable)) return;
      database.transaction(() => {
        const scopeId = permissions.createScope(copyAssignments ? scopeOf(securable) : undefined);
        if (!copyAssignments && actor.kind === 'user') {
          permissions.assign(scopeId, actor.siteUserId, FULL_CONTROL);
        }
        if (securable.kind === 'item') items.moveScope(securable.item, scopeId);
        else moveList(securable.list, scopeId);
      });
    },

    /** Gives the securable its parent's permissions again. */
    resetInheritance(actor: Principal, securable: Securable): void {
      requireManager(actor, securable);
      if (securable.kind === 'web' || !hasUniquePermissions(securable)) return;
      database.transaction(() => {
        if (securable.kind === 'item') items.moveScope(securable.item, securable.list.scopeId);
        else moveList(securable.list, securable.web.scopeId);
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
