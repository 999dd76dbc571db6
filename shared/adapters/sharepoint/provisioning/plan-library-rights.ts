import { SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/webs';
import { numberGrants, readGrants } from '../role-grants';
import type { LibraryDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

/**
 * What the library's rights need. Its inheritance is broken once, with a copy of the site's rights,
 * so that nobody who could read before is shut out; then groups get what they may do here besides.
 * Rights that somebody gave by hand stay.
 * @param path address of the library on its server
 * @param listId missing where the library is still to be made
 */
export async function planLibraryRights(
  sp: SPFI,
  path: string,
  { title, grants }: LibraryDeclaration,
  listId: string | undefined
): Promise<PartPlan> {
  const list = () => sp.web.getList(path);
  const hasOwnRights = listId !== undefined && (await readHasOwnRights(sp, listId));
  const isGranted = hasOwnRights
    ? await readGrants(sp.web.lists.getById(listId).roleAssignments)
    : undefined;
  const breakOff: PlanStep = {
    area: 'library',
    code: 'own-rights',
    values: { title },
    async apply() {
      // Documents that have rights of their own already keep them.
      await list().breakRoleInheritance(true, false);
    },
  };
  const missing = grants.filter(({ group, role }) =>
    // The copy brings what the groups have on the site by then.
    isGranted ? !isGranted(group.title, role) : group.role !== role
  );
  const steps = missing.map((grant): PlanStep => ({
    area: 'library',
    code: 'grant-library-role',
    values: { title, group: grant.group.title, role: grant.role },
    async apply() {
      for (const { principalId, roleId } of await numberGrants(sp, [grant])) {
        await list().roleAssignments.add(principalId, roleId);
      }
    },
  }));
  return hasOwnRights
    ? { steps, rightCount: grants.length - missing.length, refusals: [] }
    : { steps: [breakOff, ...steps], rightCount: 0, refusals: [] };
}

async function readHasOwnRights(sp: SPFI, listId: string): Promise<boolean> {
  return SPQueryable(sp.web.lists.getById(listId), 'HasUniqueRoleAssignments')<boolean>();
}
