import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/security/item';
import { keepSuccess } from '../keep-success';
import { numberGrants } from './role-grants';
import { groups } from './schema/groups';
import type { GrantDeclaration } from './schema/site-schema';

/** Rights of single documents. */
export interface ItemRights {
  /** Leaves the document to the KM team and the administrators. */
  restrictToKmTeam(item: IItem): Promise<void>;
  isRestricted(item: IItem): Promise<boolean>;
}

const grantsOfTeam: readonly GrantDeclaration[] = [
  { group: groups.team, role: 'edit' },
  { group: groups.administrators, role: 'fullControl' },
];

/**
 * @param sp bound to the hub's site; needs the right to give rights
 */
export function createItemRights(sp: SPFI): ItemRights {
  const numberedGrants = keepSuccess(() => numberGrants(sp, grantsOfTeam));

  return {
    async restrictToKmTeam(item) {
      // Read before anything is broken off: a group that is missing must not leave half a change.
      const grants = await numberedGrants();
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
