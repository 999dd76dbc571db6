import { randomUUID } from 'node:crypto';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { People, Person } from './people';

/** A group of the directory: one with a mailbox and a team, or one for permissions only. */
export interface DirectoryGroup {
  id: string;
  displayName: string;
  description: string;
  mailNickname: string;
  kind: 'unified' | 'security';
  created: number;
}

/** What a seed file says of somebody's place in the organisation. */
export interface DirectoryPlace {
  objectId: string;
  managerId: string | null;
  hasPhoto: boolean;
}

/** A group from outside; members are people's ids or addresses, or ids of groups. */
export interface GroupSeed {
  id: string | undefined;
  displayName: string;
  description: string;
  kind: DirectoryGroup['kind'];
  members: readonly string[];
  owners: readonly string[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Reads places from a list of people. @throws CoreError value-invalid, naming the record */
export function parsePlaces(value: unknown): DirectoryPlace[] {
  return (Array.isArray(value) ? value : []).map((entry: unknown, index) => {
    const { objectId, supervisorId = null, hasPhoto = false } = record(entry);
    if (
      (supervisorId !== null && typeof supervisorId !== 'string') ||
      typeof hasPhoto !== 'boolean'
    )
      throw new CoreError(
        'value-invalid',
        `Person ${index + 1}: 'supervisorId' must be an id or null, and 'hasPhoto' true or false.`
      );
    return {
      objectId: String(objectId).toLowerCase(),
      managerId: supervisorId?.toLowerCase() ?? null,
      hasPhoto,
    };
  });
}

/** Reads groups from outside. @throws CoreError value-invalid, naming the record */
export function parseGroups(value: unknown): GroupSeed[] {
  if (!Array.isArray(value)) throw new CoreError('value-invalid', 'Groups must be a JSON array.');
  return value.map((entry: unknown, index) => {
    const {
      id,
      displayName,
      description = '',
      kind = 'unified',
      members = [],
      owners = [],
    } = record(entry);
    const isKind = kind === 'unified' || kind === 'security';
    if (typeof displayName !== 'string' || typeof description !== 'string' || !isKind)
      throw new CoreError(
        'value-invalid',
        `Group ${index + 1}: 'displayName' and 'description' must be texts, and 'kind' unified or security.`
      );
    return {
      id: typeof id === 'string' ? id.toLowerCase() : undefined,
      displayName,
      description,
      kind,
      members: Array.isArray(members) ? members.map(String) : [],
      owners: Array.isArray(owners) ? owners.map(String) : [],
    };
  });
}

const GROUP = `select id, name as displayName, description, mail_nickname as mailNickname, kind, created
  from directory_groups`;

/** Who leads whom, and the groups of the directory: SharePoint's own groups are others. */
export function createDirectory(database: Database, clock: TenantClock, people: People) {
  const groupsWhere = (where: string, ...values: string[]): DirectoryGroup[] =>
    database.all<DirectoryGroup>(`${GROUP} where ${where} order by name`, ...values);

  const group = (id: string): DirectoryGroup => {
    const [found] = groupsWhere('id = ?', id.toLowerCase());
    if (!found) throw new CoreError('group-not-found', `Resource '${id}' does not exist.`);
    return found;
  };

  const memberIds = (groupId: string, owners: boolean): string[] =>
    database
      .all<{ member_id: string }>(
        'select member_id from directory_members where group_id = ? and is_owner = ? order by rowid',
        groupId,
        owners ? 1 : 0
      )
      .map((row) => row.member_id);

  /** Members below a group, its groups' members included. */
  const transitiveIds = (groupId: string): string[] =>
    database
      .all<{ id: string }>(
        `with recursive below(id) as (
           select member_id from directory_members where group_id = ? and is_owner = 0
           union select member_id from directory_members join below on group_id = below.id and is_owner = 0)
         select id from below`,
        groupId
      )
      .map((row) => row.id);

  const objectIdOf = (named: string): string => {
    const person = people.byObjectId(named) ?? people.byMail(named);
    return person?.objectId ?? group(named).id;
  };

  const peopleOf = (ids: readonly string[]): Person[] =>
    ids.map((id) => people.byObjectId(id)).filter((person) => person !== undefined);

  const addMember = (groupId: string, named: string, owner: boolean): void => {
    database.run(
      'insert or ignore into directory_members(group_id, member_id, is_owner) values(?, ?, ?)',
      groupId,
      objectIdOf(named),
      owner ? 1 : 0
    );
  };

  return {
    group,
    groups: (): DirectoryGroup[] => groupsWhere('1'),

    /** Places people in the organisation, by object id. */
    seedPlaces(places: readonly DirectoryPlace[]): void {
      for (const { objectId, managerId, hasPhoto } of places)
        database.run(
          'insert or replace into directory_places values(?, ?, ?)',
          objectId,
          managerId,
          hasPhoto ? 1 : 0
        );
    },

    managerOf(objectId: string): Person | undefined {
      const row = database.get<{ manager_id: string | null }>(
        'select manager_id from directory_places where object_id = ?',
        objectId
      );
      return row?.manager_id == null ? undefined : people.byObjectId(row.manager_id);
    },

    reportsOf: (objectId: string): Person[] =>
      peopleOf(
        database
          .all<{ object_id: string }>(
            'select object_id from directory_places where manager_id = ?',
            objectId
          )
          .map((row) => row.object_id)
      ),

    hasPhoto: (objectId: string): boolean =>
      database.get<{ has_photo: number }>(
        'select has_photo from directory_places where object_id = ?',
        objectId
      )?.has_photo === 1,

    /** @throws CoreError group-exists when the id is taken, user-not-found for an unknown member */
    addGroup(seed: GroupSeed): DirectoryGroup {
      const id = seed.id ?? randomUUID();
      if (groupsWhere('id = ?', id).length > 0)
        throw new CoreError('group-exists', `A group with the id '${id}' exists already.`);
      return database.transaction(() => {
        database.run(
          'insert into directory_groups values(?, ?, ?, ?, ?, ?)',
          id,
          seed.displayName,
          seed.description,
          seed.displayName.replace(/[^A-Za-z0-9]+/g, '').toLowerCase(),
          seed.kind,
          clock.now()
        );
        for (const member of seed.members) addMember(id, member, false);
        for (const owner of seed.owners) addMember(id, owner, true);
        return group(id);
      });
    },

    addMember: (groupId: string, named: string): void => addMember(group(groupId).id, named, false),

    removeMember(groupId: string, memberId: string): void {
      const { changes } = database.run(
        'delete from directory_members where group_id = ? and member_id = ? and is_owner = 0',
        group(groupId).id,
        memberId.toLowerCase()
      );
      if (changes === 0)
        throw new CoreError('user-not-found', `Resource '${memberId}' does not exist.`);
    },

    owners: (groupId: string): Person[] => peopleOf(memberIds(group(groupId).id, true)),

    /** The people and groups directly in a group, or below it as well. */
    members(groupId: string, transitive: boolean): { people: Person[]; groups: DirectoryGroup[] } {
      const { id } = group(groupId);
      const ids = transitive ? transitiveIds(id) : memberIds(id, false);
      return {
        people: peopleOf(ids),
        groups: ids.flatMap((member) => groupsWhere('id = ?', member)),
      };
    },

    /** The groups that somebody is in, directly or through others. */
    groupsOf(memberId: string, transitive: boolean): DirectoryGroup[] {
      if (!transitive)
        return groupsWhere(
          'id in (select group_id from directory_members where member_id = ? and is_owner = 0)',
          memberId
        );
      return groupsWhere(
        `id in (with recursive above(id) as (
           select group_id from directory_members where member_id = ? and is_owner = 0
           union select group_id from directory_members join above on member_id = above.id and is_owner = 0)
         select id from above)`,
        memberId
      );
    },
  };
}

export type Directory = ReturnType<typeof createDirectory>;
