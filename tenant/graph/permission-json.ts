import type { DriveNode } from './drive-nodes';
import type { GraphCall, GraphJson } from './graph-route';

/** Graph's word for a permission level: who may manage permissions owns, who may edit writes. */
const roleOf = (roleType: number): string =>
  roleType === 5 ? 'owner' : roleType === 2 ? 'read' : 'write';

/** Who may do what with a file or folder, as Graph shows it. Source: Graph reference, "permission". */
export function permissionsJson(call: GraphCall, { list, item }: DriveNode): GraphJson[] {
  const scopeId = item?.scopeId ?? list.scopeId;
  call.core.permissions.require(call.actor, scopeId, 'ViewListItems');
  const inherited = item !== undefined && item.scopeId === list.scopeId;
  return call.core.permissions.assignments(scopeId).map(({ principalId, roles }) => {
    const principal = call.core.users.peek(principalId);
    const title = principal?.title ?? '';
    const id = String(principalId);
    const granted: GraphJson =
      principal?.kind === 'group'
        ? { siteGroup: { id, displayName: title, loginName: principal.login } }
        : principal?.kind === 'app'
          ? { application: { id: principal.objectId, displayName: title } }
          : {
              user: { id: principal?.objectId ?? '', displayName: title },
              siteUser: { id, displayName: title, loginName: principal?.login ?? '' },
            };
    return {
      id: Buffer.from(`${scopeId}:${principalId}`).toString('base64url'),
      roles: [...new Set(roles.map((role) => roleOf(role.roleType)))],
      grantedToV2: granted,
      ...(inherited ? { inheritedFrom: {} } : {}),
    };
  });
}
