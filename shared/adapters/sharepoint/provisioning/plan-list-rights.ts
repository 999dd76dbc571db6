import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/webs';
import { numberGrants, readGrants } from '../role-grants';
import type { ListDeclaration } from '../schema/site-schema';
import { readHasOwnRights } from './own-rights';
import type { PartPlan, PlanStep, ProvisioningArea } from './plan';
import { planClosedList } from './plan-closed-list';

/**
 * What the rights of a list need. Its inheritance is broken once, with a copy of the site's rights,
 * so that nobody who could read before is shut out; then groups get what they may do here besides.
 * Rights that somebody gave by hand stay.
 * @param path address of the list on its server
 * @param listId missing where the list is still to be made
 */
export async function planListRights(
  sp: SPFI,
  path: string,
  declaration: ListDeclaration,
  listId: string | undefined,
  area: ProvisioningArea
): Promise<PartPlan> {
  const { title, grants, isClosed } = declaration;
  if (isClosed) return planClosedList(sp, path, declaration, listId, area);
  if (grants.length === 0) return { steps: [], rightCount: 0, refusals: [] };
  const list = () => sp.web.getList(path);
  const hasOwnRights = listId !== undefined && (await readHasOwnRights(sp, listId));
  const isGranted = hasOwnRights
    ? await readGrants(sp.web.lists.getById(listId).roleAssignments)
    : undefined;
  const breakOff: PlanStep = {
    area,
    code: 'own-rights',
    values: { title },
    async apply() {
      // What has rights of its own already keeps them.
      await list().breakRoleInheritance(true, false);
    },
  };
  const missing = grants.filter(({ group, role }) =>
    // The copy brings what the groups have on the site by then.
    isGranted ? !isGranted(group.title, role) : group.role !== role
  );
  const steps = missing.map((grant): PlanStep => ({
    area,
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
