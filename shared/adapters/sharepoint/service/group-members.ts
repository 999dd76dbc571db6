import { SPCollection, type SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import type { Role } from '../../../kernel/policy';
import { rowText, type Row } from '../list-rows';
import { asHubError } from '../requests';
import { groups } from '../schema/groups';

/** Who has which roles, by what the members of the hub's groups say. */
export interface RoleMembers {
  /** Roles by address and by object id, both lower case. */
  readonly byPerson: ReadonlyMap<string, ReadonlySet<Role>>;
  /** Roles that all staff have, because everybody but guests is in a group. */
  readonly ofAllStaff: ReadonlySet<Role>;
}

/** The people in a group of the directory, and in the groups in it. */
export type DirectoryGroupMembers = (groupId: string) => Promise<readonly string[]>;

/** Claim of a group of the directory: a security group, or one of Microsoft 365. */
const directoryGroup =
  /\|(?:tenant|federateddirectoryclaimprovider)\|([0-9a-f]{8}-[0-9a-f-]{27})(?:_o)?$/i;
const allButGuests = /\|rolemanager\|spo-grid-all-users\//i;

/**
 * Reads the members of the hub's groups.
 * @param sp bound to the hub's site
 * @param membersOf resolves groups of the directory that stand in a group of the site
 */
export async function readRoleMembers(
  sp: SPFI,
  membersOf: DirectoryGroupMembers
): Promise<RoleMembers> {
  const byPerson = new Map<string, Set<Role>>();
  const ofAllStaff = new Set<Role>();
  const note = (key: string, roles: readonly Role[]): void => {
    if (key === '') return;
    const known = byPerson.get(key.toLowerCase()) ?? new Set<Role>();
    for (const role of roles) known.add(role);
    byPerson.set(key.toLowerCase(), known);
  };

  await Promise.all(
    Object.values(groups).map(async ({ title, organisationRoles }) => {
      for (const member of await readMembers(sp, title)) {
        const login = rowText(member['LoginName']);
        const groupId = directoryGroup.exec(login)?.[1];
        if (allButGuests.test(login)) {
          for (const role of organisationRoles) ofAllStaff.add(role);
        } else if (groupId !== undefined) {
          for (const id of await membersOf(groupId.toLowerCase())) note(id, organisationRoles);
        } else {
          note(rowText(member['Email']), organisationRoles);
          note(login.split('|').pop() ?? '', organisationRoles);
        }
      }
    })
  );
  return { byPerson, ofAllStaff };
}

async function readMembers(sp: SPFI, title: string): Promise<readonly Row[]> {
  try {
    const users = SPCollection(sp.web.siteGroups.getByName(title), 'users');
    return await users.select('LoginName', 'Email')<readonly Row[]>();
  } catch (error) {
    const failure = asHubError(error, 'sharepoint groups');
    // A group that is not provisioned gives nobody a role.
    if (failure.code === 'not-found') return [];
    throw failure;
  }
}
