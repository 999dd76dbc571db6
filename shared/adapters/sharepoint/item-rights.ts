import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/security/item';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { HubError } from '../../kernel/errors';
import { keepSuccess } from '../keep-success';
import { groups } from './schema/groups';
import { roleTypes, type GroupDeclaration } from './schema/site-schema';

/** Rights of single documents. */
export interface ItemRights {
  /** Leaves the document to the KM team and the administrators. */
  restrictToKmTeam(item: IItem): Promise<void>;
  isRestricted(item: IItem): Promise<boolean>;
}

interface Grant {
  readonly principalId: number;
  readonly roleId: number;
}

/**
 * @param sp bound to the hub's site; needs the right to give rights
 */
export function createItemRights(sp: SPFI): ItemRights {
  const teamGrants = keepSuccess(() => grantsFor([groups.team, groups.administrators], sp));

  return {
    async restrictToKmTeam(item) {
      // Read before anything is broken off: a group that is missing must not leave half a change.
      const grants = await teamGrants();
      await item.breakRoleInheritance(false, true);
      for (const { principalId, roleId } of grants) {
        await item.roleAssignments.add(principalId, roleId);
      }
    },

    async isRestricted(item) {
      const answer = await item.select('HasUniqueRoleAssignments')<{
        HasUniqueRoleAssignments: boolean;
      }>();
      return answer.HasUniqueRoleAssignments;
    },
  };
}

async function grantsFor(
  declarations: readonly GroupDeclaration[],
  sp: SPFI
): Promise<readonly Grant[]> {
  const [present, roles] = await Promise.all([
    sp.web.siteGroups.select('Id', 'Title')(),
    sp.web.roleDefinitions.select('Id', 'RoleTypeKind')(),
  ]);
  return declarations.map(({ title, role }) => {
    const group = present.find((candidate) => candidate.Title === title);
    const level = roles.find((candidate) => candidate.RoleTypeKind === roleTypes[role]);
    if (!group || !level) {
      throw new HubError('not-found', {
        message: `sharepoint rights: ${title} is not provisioned`,
      });
    }
    return { principalId: group.Id, roleId: level.Id };
  });
}
