import { highAndLow, roleDefinitions, type RoleDefinition } from '../core/base-permissions';
import { CoreError } from '../core/core-error';
import type { RoleAssignment } from '../core/permissions';
import { scopeOf, type Securable } from '../core/securables';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { operation, to, type Answer, type ResourceType, type Segment } from './resource';
import { principalEntity } from './user-resources';

const roleEntity = (role: RoleDefinition): Entity => ({
  type: 'SP.RoleDefinition',
  path: `Web/RoleDefinitions(${role.id})`,
  properties: {
    BasePermissions: highAndLow(role.mask),
    Description: role.description,
    Hidden: false,
    Id: role.id,
    Name: role.name,
    Order: role.order,
    RoleTypeKind: role.roleType,
  },
});

const findRole = (matches: (role: RoleDefinition) => boolean): RoleDefinition => {
  const role = roleDefinitions.find(matches);
  if (!role) throw new CoreError('role-not-found', 'Can not find the permission level.');
  return role;
};

const role: ResourceType<RoleDefinition> = {
  name: 'roledefinition',
  verbs: { GET: (subject) => ({ kind: 'entity', entity: roleEntity(subject) }) },
};

const roles: ResourceType<undefined> = {
  name: 'roledefinitions',
  verbs: { GET: () => ({ kind: 'collection', entities: roleDefinitions.map(roleEntity) }) },
  key: to(
    () => role,
    (_, given) => findRole(({ id }) => id === given.number())
  ),
  segments: {
    getbyid: to(
      () => role,
      (_, given) => findRole(({ id }) => id === given.number())
    ),
    getbyname: to(
      () => role,
      (_, given) => findRole(({ name }) => name.toLowerCase() === given.text().toLowerCase())
    ),
    getbytype: to(
      () => role,
      (_, given) => findRole(({ roleType }) => roleType === given.number())
    ),
  },
};

const assignmentEntity = (call: Call, { principalId, roles: granted }: RoleAssignment): Entity => ({
  type: 'SP.RoleAssignment',
  path: `Web/RoleAssignments/GetByPrincipalId(${principalId})`,
  properties: { PrincipalId: principalId },
  links: {
    Member: () => principalEntity(call.core.users.byId(principalId)),
    RoleDefinitionBindings: () => granted.map(roleEntity),
  },
});

interface AssignmentSubject {
  securable: Securable;
  principalId: number;
}

const rolesOf = ({ securable, principalId }: AssignmentSubject, call: Call): RoleAssignment => {
  const found = call.core.permissions
    .assignments(scopeOf(securable))
    .find((candidate) => candidate.principalId === principalId);
  if (!found)
    throw new CoreError('role-not-found', `Can not find the principal with id: ${principalId}.`);
  return found;
};

const assignment: ResourceType<AssignmentSubject> = {
  name: 'roleassignment',
  verbs: {
    GET: (subject, call) => ({
      kind: 'entity',
      entity: assignmentEntity(call, rolesOf(subject, call)),
    }),
    DELETE: (subject, call) => {
      call.core.securables.unassign(call.actor, subject.securable, subject.principalId);
      return { kind: 'empty' };
    },
  },
  segments: {
    roledefinitionbindings: operation(
      'roleassignment/roledefinitionbindings',
      'GET',
      (subject, _, call) => ({
        kind: 'collection',
        entities: rolesOf(subject, call).roles.map(roleEntity),
      })
    ),
  },
};

const assignments: ResourceType<Securable> = {
  name: 'roleassignments',
  verbs: {
    GET: (securable, call) => ({
      kind: 'collection',
      entities: call.core.permissions
        .assignments(scopeOf(securable))
        .map((found) => assignmentEntity(call, found)),
    }),
  },
  key: to(
    () => assignment,
    (securable, given) => ({ securable, principalId: given.number() })
  ),
  segments: {
    getbyprincipalid: to(
      () => assignment,
      (securable, given) => ({ securable, principalId: given.number() })
    ),
    addroleassignment: operation(
      'roleassignments/addroleassignment',
      'POST',
      (securable, given, call) => {
        const principal = call.core.users.byId(given.number('principalid'));
        call.core.securables.assign(call.actor, securable, principal.id, given.number('roledefid'));
        return { kind: 'empty' };
      }
    ),
    removeroleassignment: operation(
      'roleassignments/removeroleassignment',
      'POST',
      (securable, given, call) => {
        call.core.securables.unassign(
          call.actor,
          securable,
          given.number('principalid'),
          given.number('roledefid')
        );
        return { kind: 'empty' };
      }
    ),
  },
};

const maskAnswer = (name: string, mask: bigint): Answer => ({
  kind: 'value',
  name,
  value: highAndLow(mask),
});

/**
 * What every securable offers about its permissions.
 * @param of how to see the resource's subject as a securable
 */
export function permissionSegments<S>(
  of: (subject: S, call: Call) => Securable
): Record<string, Segment<S>> {
  return {
    effectivebasepermissions: operation(
      'securable/effectivebasepermissions',
      'GET',
      (subject, _, call) =>
        maskAnswer(
          'EffectiveBasePermissions',
          call.core.permissions.mask(call.actor, scopeOf(of(subject, call)))
        )
    ),
    getusereffectivepermissions: operation(
      'securable/getusereffectivepermissions',
      'GET',
      (subject, given, call) => {
        const user = call.core.users.byLogin(given.text());
        const mask = call.core.permissions.mask(
          { siteUserId: user.id },
          scopeOf(of(subject, call))
        );
        return maskAnswer('GetUserEffectivePermissions', mask);
      }
    ),
    hasuniqueroleassignments: operation(
      'securable/hasuniqueroleassignments',
      'GET',
      (subject, _, call) => ({
        kind: 'value',
        name: 'HasUniqueRoleAssignments',
        value: call.core.securables.hasUnique(of(subject, call)),
      })
    ),
    roleassignments: to(
      () => assignments,
      (subject, _, call) => of(subject, call)
    ),
    breakroleinheritance: operation(
      'securable/breakroleinheritance',
      'POST',
      (subject, given, call) => {
        call.core.securables.breakInheritance(
          call.actor,
          of(subject, call),
          given.flag('copyroleassignments'),
          given.flag('clearsubscopes')
        );
        return { kind: 'empty' };
      }
    ),
    resetroleinheritance: operation(
      'securable/resetroleinheritance',
      'POST',
      (subject, _, call) => {
        call.core.securables.resetInheritance(call.actor, of(subject, call));
        return { kind: 'empty' };
      }
    ),
  };
}

/** The site's permission levels. */
export const roleSegments = {
  roledefinitions: to<Call, undefined>(
    () => roles,
    () => undefined
  ),
};
