import { accessDenied, CoreError } from './core-error';
import type { Database } from './database';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { SitePrincipal, SiteUsers } from './site-users';

/** SharePoint groups of the site and their members. */
export function createGroups(
  database: Database,
  users: SiteUsers,
  permissions: Permissions,
  webScope: () => number
) {
  const requireManager = (actor: Principal): void => {
    if (!permissions.can(actor, webScope(), 'ManagePermissions')) throw accessDenied();
  };

  const ids = (sql: string, value: number): SitePrincipal[] =>
    database.all<{ id: number }>(sql, value).map((row) => users.byId(row.id));

  const byId = (id: number): SitePrincipal => {
    const group = users.peek(id);
    if (group?.kind !== 'group') throw new CoreError('group-not-found', 'Group cannot be found.');
    return group;
  };

  const byName = (name: string): SitePrincipal => {
    const row = database.get<{ id: number }>(
      `select id from principals where kind = 'group' and title = ? collate nocase`,
      name
    );
    if (!row) throw new CoreError('group-not-found', 'Group cannot be found.');
    return users.byId(row.id);
  };

  return {
    byId,
    byName,
    all: (): SitePrincipal[] =>
      ids(`select id from principals where kind = 'group' and id > ? order by id`, 0),
    members: (groupId: number): SitePrincipal[] =>
      ids(
        'select member_id as id from group_members where group_id = ? order by member_id',
        groupId
      ),
    groupsOf: (userId: number): SitePrincipal[] =>
      ids('select group_id as id from group_members where member_id = ? order by group_id', userId),

    /** @throws CoreError group-exists, access-denied */
    add(actor: Principal, title: string, description: string): SitePrincipal {
      requireManager(actor);
      if (title.trim() === '') throw new CoreError('value-invalid', 'The group name is empty.');
      if (database.get('select 1 from principals where login = ?', title)) {
        throw new CoreError('group-exists', 'The specified name is already in use.');
      }
      const { lastId } = database.run(
        `insert into principals(kind, login, title, description) values('group', ?1, ?1, ?2)`,
        title,
        description
      );
      return byId(lastId);
    },

    update(
      actor: Principal,
      groupId: number,
      change: { title?: string; description?: string }
    ): void {
      requireManager(actor);
      const group = byId(groupId);
      database.run(
        'update principals set title = ?1, login = ?1, description = ?2 where id = ?3',
        change.title ?? group.title,
        change.description ?? group.description,
        groupId
      );
    },

    remove(actor: Principal, groupId: number): void {
      requireManager(actor);
      database.transaction(() => {
        database.run('delete from group_members where group_id = ?', byId(groupId).id);
        database.run('delete from role_assignments where principal_id = ?', groupId);
        database.run('delete from principals where id = ?', groupId);
      });
      permissions.invalidate();
    },

    addMember(actor: Principal, groupId: number, userId: number): void {
      requireManager(actor);
      database.run('insert or ignore into group_members values(?, ?)', byId(groupId).id, userId);
      permissions.invalidate();
    },

    removeMember(actor: Principal, groupId: number, userId: number): void {
      requireManager(actor);
      database.run(
        'delete from group_members where group_id = ? and member_id = ?',
        byId(groupId).id,
        userId
      );
      permissions.invalidate();
    },
  };
}

export type Groups = ReturnType<typeof createGroups>;
