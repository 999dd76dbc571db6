import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/webs';
import { numberGrants, type RoleGrant } from '../role-grants';
import type { ListDeclaration } from '../schema/site-schema';
import { readHasOwnRights } from './own-rights';
import type { PartPlan, PlanStep, ProvisioningArea } from './plan';

interface AssignmentAnswer {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly RoleTypeKind: number;
  }[];
}

/** Limited Access: SharePoint adds it by itself, and nobody can take it away. */
const limitedAccess = 1;

/**
 * What the rights of a closed list need: those that are declared, and no others. Its inheritance is
 * broken without a copy of the site's rights, and what somebody gave by hand is taken away again.
 * @param path address of the list on its server
 * @param listId missing where the list is still to be made
 */
export async function planClosedList(
  sp: SPFI,
  path: string,
  { title, grants }: ListDeclaration,
  listId: string | undefined,
  area: ProvisioningArea
): Promise<PartPlan> {
  const list = () => sp.web.getList(path);
  const missing = async (): Promise<readonly RoleGrant[]> =>
    without(await numberGrants(sp, grants), await readAssignments(sp, path));
  const surplus = async (): Promise<readonly RoleGrant[]> =>
    without(await readAssignments(sp, path), await numberGrants(sp, grants));

  const give = async (): Promise<void> => {
    for (const { principalId, roleId } of await missing()) {
      await list().roleAssignments.add(principalId, roleId);
    }
  };
  const withdraw = async (): Promise<void> => {
    for (const { principalId, roleId } of await surplus()) {
      await list().roleAssignments.remove(principalId, roleId);
    }
  };
  const close: PlanStep = {
    ...{ area, code: 'close-list', values: { title } },
    async apply() {
      await list().breakRoleInheritance(false, true);
      await give();
      // Who breaks the inheritance off is given full control: nobody keeps it here.
      await withdraw();
    },
  };
  if (listId === undefined || !(await readHasOwnRights(sp, listId))) {
    return { steps: [close], rightCount: 0, refusals: [] };
  }
  const [lacking, foreign] = [await missing(), await surplus()];
  const take: PlanStep = { area, code: 'withdraw-rights', values: { title }, apply: withdraw };
  const steps = [
    ...(lacking.length > 0 ? [{ ...close, apply: give }] : []),
    ...(foreign.length > 0 ? [take] : []),
  ];
  return { steps, rightCount: steps.length === 0 ? 1 : 0, refusals: [] };
}

async function readAssignments(sp: SPFI, path: string): Promise<readonly RoleGrant[]> {
  const answer = await sp.web
    .getList(path)
    .roleAssignments.expand('RoleDefinitionBindings')
    .select('PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind')<
    readonly AssignmentAnswer[]
  >();
  return answer.flatMap(({ PrincipalId: principalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map(
      ({ Id: roleId }) => ({ principalId, roleId })
    )
  );
}

/** The grants of `all` that are not among `others`. */
function without(all: readonly RoleGrant[], others: readonly RoleGrant[]): readonly RoleGrant[] {
  return all.filter(
    (one) =>
      !others.some(
        ({ principalId, roleId }) => principalId === one.principalId && roleId === one.roleId
      )
  );
}
