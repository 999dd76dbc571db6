import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { HubError } from '../../../kernel/errors';
import { roleTypes, type GroupDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

interface RoleAssignmentAnswer {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[];
}

/**
 * What the groups need: to be there, and to have their permission level on the site. Levels that
 * somebody gave them besides stay.
 */
export async function planGroups(
  sp: SPFI,
  declarations: readonly GroupDeclaration[]
): Promise<PartPlan> {
  const [present, levels, assignments] = await Promise.all([
    sp.web.siteGroups.select('Id', 'Title')(),
    sp.web.roleDefinitions.select('Id', 'RoleTypeKind')(),
    sp.web.roleAssignments.expand('RoleDefinitionBindings')<readonly RoleAssignmentAnswer[]>(),
  ]);
  const ids = new Map(present.map((group) => [group.Title, group.Id]));

  const grant = async ({ title, role }: GroupDeclaration): Promise<void> => {
    const groupId = ids.get(title);
    const level = levels.find((candidate) => candidate.RoleTypeKind === roleTypes[role]);
    if (groupId === undefined || !level) {
      throw new HubError('not-found', { message: `sharepoint groups: no level for ${title}` });
    }
    await sp.web.roleAssignments.add(groupId, level.Id);
  };

  const steps: PlanStep[] = [];
  let rightCount = 0;
  for (const declaration of declarations) {
    const { title, description, role } = declaration;
    const groupId = ids.get(title);
    const hasRole = assignments.some(
      (assignment) =>
        assignment.PrincipalId === groupId &&
        assignment.RoleDefinitionBindings.some((level) => level.RoleTypeKind === roleTypes[role])
    );
    if (groupId === undefined) {
      steps.push({
        area: 'groups',
        code: 'create-group',
        values: { title, role },
        async apply() {
          const group = await sp.web.siteGroups.add({ Title: title, Description: description });
          ids.set(title, group.Id);
          await grant(declaration);
        },
      });
    } else if (hasRole) {
      rightCount += 1;
    } else {
      const apply = (): Promise<void> => grant(declaration);
      steps.push({ area: 'groups', code: 'grant-role', values: { title, role }, apply });
    }
  }
  return { steps, rightCount, refusals: [] };
}
