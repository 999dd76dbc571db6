import { accessDenied, CoreError } from './core-error';
import {
  allows,
  appRoleMasks,
  fullMask,
  roleDefinitions,
  SELECTED_SITES,
  siteGrantMasks,
  type PermissionName,
  type RoleDefinition,
  type SiteGrantRole,
} from './base-permissions';
import type { Database } from './database';
import { systemPrincipal, type Principal } from './principal';

/** One principal's permission levels on a scope. */
export interface RoleAssignment {
  principalId: number;
  roles: readonly RoleDefinition[];
}

interface Rights {
  /** Set for site administrators, applications and the tenant itself: the same mask everywhere. */
  everywhere: bigint | undefined;
  byScope: ReadonlyMap<number, bigint>;
  readable: ReadonlySet<number>;
}

/** Role assignments as they are, or as search knows them. */
export type AssignmentTable = 'role_assignments' | 'indexed_role_assignments';

/** The claim that stands for everyone except external users. */
export const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users';

/**
 * Permission scopes: a web, list or item points to a scope; a scope holds role assignments.
 * Each principal's rights are resolved once and kept until an assignment or a membership changes.
 */
export function createPermissions(database: Database) {
  const cache = new Map<number, Rights>();

  const roleById = (id: number): RoleDefinition => {
    const role = roleDefinitions.find((candidate) => candidate.id === id);
    if (!role) throw new CoreError('role-not-found', `Can not find the permission level ${id}.`);
    return role;
  };

  /** What an application was granted on the site; the tenant has one. */
  const grantedMask = (clientId: string): bigint => {
    const grant = database.get<{ role: SiteGrantRole }>(
      'select role from app_site_grants where client_id = ?',
      clientId
    );
    return grant ? siteGrantMasks[grant.role] : 0n;
  };

  const maskEverywhere = (principalId: number): bigint | undefined => {
    if (principalId === systemPrincipal.siteUserId) return fullMask;
    const app = database.get<{ client_id: string; roles: string }>(
      'select client_id, roles from apps where principal_id = ?',
      principalId
    );
    if (app) {
      const roles = JSON.parse(app.roles) as string[];
      const granted = roles.includes(SELECTED_SITES) ? grantedMask(app.client_id) : 0n;
      return roles.reduce((mask, role) => mask | (appRoleMasks[role] ?? 0n), granted);
    }
    const user = database.get<{ is_admin: number }>(
      'select is_admin from principals where id = ?',
      principalId
    );
    return user?.is_admin === 1 ? fullMask : undefined;
  };

  const isGuest = (principalId: number): boolean =>
    database.get(
      `select 1 from principals join people using(object_id)
       where principals.id = ? and account_kind = 'guest'`,
      principalId
    ) !== undefined;

  const resolve = (
    principalId: number,
    assignments: AssignmentTable = 'role_assignments'
  ): Rights => {
    const everywhere = maskEverywhere(principalId);
    const byScope = new Map<number, bigint>();
    if (everywhere === undefined) {
      const rows = database.all<{ scope_id: number; role_id: number }>(
        `with self(id) as (select ?1 union select id from principals where login = ?2),
           mine(id) as (
             select id from self
             union select group_id from group_members where member_id in (select id from self))
         select scope_id, role_id from ${assignments} where principal_id in (select id from mine)`,
        principalId,
        isGuest(principalId) ? null : everyoneLogin
      );
      for (const row of rows) {
        byScope.set(row.scope_id, (byScope.get(row.scope_id) ?? 0n) | roleById(row.role_id).mask);
      }
    } else if (allows(everywhere, 'ViewListItems')) {
      const scopes = database.all<{ id: number }>(
        `select id from scopes union select scope_id from ${assignments}`
      );
      for (const { id } of scopes) byScope.set(id, everywhere);
    }
    const readable = new Set<number>();
    for (const [scope, mask] of byScope) if (allows(mask, 'ViewListItems')) readable.add(scope);
    return { everywhere, byScope, readable };
  };

  const rightsOf = (principalId: number): Rights => {
    const known = cache.get(principalId);
    if (known) return known;
    const resolved = resolve(principalId);
    cache.set(principalId, resolved);
    return resolved;
  };

  const listeners: (() => void)[] = [];
  const forget = (): void => cache.clear();
  const invalidate = (): void => {
    forget();
    for (const listener of listeners) listener();
  };
  database.onRollback(forget);

  const mask = (actor: { siteUserId: number }, scopeId: number): bigint => {
    const rights = rightsOf(actor.siteUserId);
    return rights.everywhere ?? rights.byScope.get(scopeId) ?? 0n;
  };

  const can = (
    actor: { siteUserId: number },
    scopeId: number,
    permission: PermissionName
  ): boolean => allows(mask(actor, scopeId), permission);

  return {
    /** Call after any change of membership, people or applications. */
    invalidate,
    mask,
    can,

    /** @throws CoreError access-denied */
    require(actor: Principal, scopeId: number, permission: PermissionName): void {
      if (!can(actor, scopeId, permission)) throw accessDenied();
    },

    /** The scopes whose items the principal may read: search and item queries are trimmed by them. */
    readableScopes(actor: Principal): ReadonlySet<number> {
      return rightsOf(actor.siteUserId).readable;
    },

    /** The same by a copy of the role assignments: as they were when it was made. */
    readableScopesBy: (actor: Principal, assignments: AssignmentTable): ReadonlySet<number> =>
      resolve(actor.siteUserId, assignments).readable,

    /** Names what must be done when somebody's rights may have changed. */
    onChange(listener: () => void): void {
      listeners.push(listener);
    },

    /** A new scope: empty, or with the assignments of another one. */
    createScope(copiedFrom?: number): number {
      const id = database.run('insert into scopes default values').lastId;
      if (copiedFrom !== undefined) {
        database.run(
          `insert into role_assignments(scope_id, principal_id, role_id)
           select ?, principal_id, role_id from role_assignments where scope_id = ?`,
          id,
          copiedFrom
        );
      }
      invalidate();
      return id;
    },

    /** Removes those of the scopes that no web, list or item points to any more. */
    removeUnusedScopes(scopeIds: Iterable<number>): void {
      for (const scopeId of new Set(scopeIds)) {
        const { changes } = database.run(
          `delete from scopes where id = ?1
             and not exists (select 1 from webs where scope_id = ?1)
             and not exists (select 1 from lists where scope_id = ?1)
             and not exists (select 1 from items where scope_id = ?1)`,
          scopeId
        );
        if (changes === 0) continue;
        database.run('delete from role_assignments where scope_id = ?', scopeId);
        invalidate();
      }
    },

    /** How many places have permissions of their own, the web included. */
    countScopes: (): number =>
      database.get<{ scopes: number }>('select count(*) as scopes from scopes')?.scopes ?? 0,

    /** @throws CoreError role-not-found */
    assign(scopeId: number, principalId: number, roleId: number): void {
      database.run(
        'insert or ignore into role_assignments(scope_id, principal_id, role_id) values(?, ?, ?)',
        scopeId,
        principalId,
        roleById(roleId).id
      );
      invalidate();
    },

    /** Removes one level, or all levels of the principal when none is named. */
    unassign(scopeId: number, principalId: number, roleId?: number): void {
      database.run(
        `delete from role_assignments where scope_id = ?1 and principal_id = ?2 and (?3 is null or role_id = ?3)`,
        scopeId,
        principalId,
        roleId ?? null
      );
      invalidate();
    },

    assignments(scopeId: number): RoleAssignment[] {
      const rows = database.all<{ principal_id: number; role_id: number }>(
        'select principal_id, role_id from role_assignments where scope_id = ? order by principal_id, role_id',
        scopeId
      );
      const grouped = new Map<number, RoleDefinition[]>();
      for (const row of rows) {
        const roles = grouped.get(row.principal_id) ?? [];
        roles.push(roleById(row.role_id));
        grouped.set(row.principal_id, roles);
      }
      return [...grouped].map(([principalId, roles]) => ({ principalId, roles }));
    },
  };
}

export type Permissions = ReturnType<typeof createPermissions>;
