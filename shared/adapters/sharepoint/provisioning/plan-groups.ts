import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { numberGrants, readGrants } from '../role-grants';
import type { GroupDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

/**
 * What the groups need: to be there, and to have their permission level on the site. Levels that
 * somebody gave them besides stay.
 */
export async function planGroups(
  sp: SPFI,
  declarations: readonly GroupDeclaration[]
): Promise<PartPlan> {
  const [present, isGranted] = await Promise.all([
    sp.web.siteGroups.select('Title')(),
    readGrants(sp.web.roleAssignments),
  ]);
  const titles = new Set(present.map((group) => group.Title));

  const grant = async (group: GroupDeclaration): Promise<void> => {
    const grants = group.role === undefined ? [] : [{ group, role: group.role }];
    for (const { principalId, roleId } of await numberGrants(sp, grants)) {
      await sp.web.roleAssignments.add(principalId, roleId);
    }
  };

  const steps: PlanStep[] = [];
  let rightCount = 0;
  for (const declaration of declarations) {
    const { title, description, role } = declaration;
    if (!titles.has(title)) {
      steps.push({
        area: 'groups',
        code: 'create-group',
        values: { title, role: role ?? 'none' },
        async apply() {
          await sp.web.siteGroups.add({ Title: title, Description: description });
          await grant(declaration);
        },
      });
    } else if (role === undefined || isGranted(title, role)) {
      rightCount += 1;
    } else {
      const apply = (): Promise<void> => grant(declaration);
      steps.push({ area: 'groups', code: 'grant-role', values: { title, role }, apply });
    }
  }
  return { steps, rightCount, refusals: [] };
}
