import type { SPFI } from '@pnp/sp';
import type { IRoleAssignments } from '@pnp/sp/security';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { HubError } from '../../kernel/errors';
import { roleTypes, type GrantDeclaration, type RoleName } from './schema/site-schema';

/** A group and a permission level, as the site numbers them. */
export interface RoleGrant {
  readonly principalId: number;
  readonly roleId: number;
}

interface RoleAssignmentAnswer {
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[];
}

/**
 * Who has which permission level on the site, or on a list or item with rights of its own.
 * @param roleAssignments of the site, list or item
 * @returns tells whether a group, by its title, has a level
 */
export async function readGrants(
  roleAssignments: IRoleAssignments
): Promise<(title: string, role: RoleName) => boolean> {
  const assignments = await roleAssignments
    .expand('Member', 'RoleDefinitionBindings')
    .select('Member/Title', 'RoleDefinitionBindings/RoleTypeKind')<
    readonly RoleAssignmentAnswer[]
  >();
  return (title, role) =>
    assignments.some(
      ({ Member, RoleDefinitionBindings }) =>
        Member.Title === title &&
        RoleDefinitionBindings.some((level) => level.RoleTypeKind === roleTypes[role])
    );
}

/**
 * The numbers that grants have on a site.
 * @param sp bound to the hub's site
 * @throws HubError `not-found` where a group has not been provisioned
 */
export async function numberGrants(
  sp: SPFI,
  grants: readonly GrantDeclaration[]
): Promise<readonly RoleGrant[]> {
  const [present, levels] = await Promise.all([
    sp.web.siteGroups.select('Id', 'Title')(),
    sp.web.roleDefinitions.select('Id', 'RoleTypeKind')(),
  ]);
  return grants.map(({ group, role }) => {
    const found = present.find((candidate) => candidate.Title === group.title);
    const level = levels.find((candidate) => candidate.RoleTypeKind === roleTypes[role]);
    if (!found || !level) {
      throw new HubError('not-found', {
        message: `sharepoint rights: ${group.title} is not provisioned`,
      });
    }
    return { principalId: found.Id, roleId: level.Id };
  });
}
