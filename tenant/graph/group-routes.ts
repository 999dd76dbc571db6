import { toIsoSeconds } from '../core/clock';
import type { DirectoryGroup } from '../core/directory';
import type { Person } from '../core/people';
import { queryDirectory, selected, type DirectoryRules } from './directory-query';
import { GraphError } from './graph-error';
import {
  allowKeys,
  parameterOf,
  requirePerson,
  requireRole,
  textOf,
  textsOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { selectKeys } from './graph-answer';
import { chooseProperties, userJson } from './user-json';
import { callerOf, personOfCall } from './user-routes';

const READERS = [
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'GroupMember.Read.All',
];
const MEMBER_READERS = [...READERS, 'GroupMember.ReadWrite.All'];
const WRITERS = ['Group.ReadWrite.All', 'Directory.ReadWrite.All'];
const MEMBERSHIP_READERS = [...MEMBER_READERS, 'User.Read.All', 'User.ReadWrite.All', 'User.Read'];

const RULES: DirectoryRules = {
  filterable: [
    'displayName',
    'mail',
    'mailEnabled',
    'mailNickname',
    'securityEnabled',
    'groupTypes',
    'id',
  ],
  sortable: ['displayName'],
  searchable: { displayName: true, description: true },
};

const groupJson = (call: GraphCall, group: DirectoryGroup): GraphJson => {
  const unified = group.kind === 'unified';
  const domain = call.core.people.all()[0]?.mail.split('@')[1] ?? 'example.org';
  return {
    id: group.id,
    createdDateTime: toIsoSeconds(group.created),
    description: group.description,
    displayName: group.displayName,
    groupTypes: unified ? ['Unified'] : [],
    mail: unified ? `${group.mailNickname}@${domain}` : null,
    mailEnabled: unified,
    mailNickname: group.mailNickname,
    proxyAddresses: unified ? [`SMTP:${group.mailNickname}@${domain}`] : [],
    securityEnabled: !unified,
    visibility: unified ? 'Private' : null,
  };
};

const asObject = (call: GraphCall, group: DirectoryGroup): GraphJson => ({
  '@odata.type': '#microsoft.graph.group',
  ...groupJson(call, group),
});
const personAsObject = (call: GraphCall, person: Person): GraphJson => ({
  '@odata.type': '#microsoft.graph.user',
  ...chooseProperties(userJson(call.core, person), selected(call)),
});

const list = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...READERS);
  const rows = call.core.directory.groups().map((group) => groupJson(call, group));
  const select = selected(call).map((name) => [name]);
  return {
    status: 200,
    page: queryDirectory(call, rows, RULES, (row) => selectKeys(row, select, [])),
  };
};

/** @throws GraphError 400 for what the tenant's groups have not */
const add = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...WRITERS);
  requireManager(call);
  allowKeys(
    call.body,
    'displayName',
    'description',
    'groupTypes',
    'mailEnabled',
    'mailNickname',
    'securityEnabled'
  );
  const unified = textsOf(call.body, 'groupTypes').includes('Unified');
  textOf(call.body, 'mailNickname');
  const bound = (key: string): string[] =>
    textsOf(call.body, `${key}@odata.bind`).map((url) => url.slice(url.lastIndexOf('/') + 1));
  const group = call.core.directory.addGroup({
    id: undefined,
    displayName: textOf(call.body, 'displayName'),
    description: textOf(call.body, 'description', ''),
    kind: unified ? 'unified' : 'security',
    members: bound('members'),
    owners: bound('owners'),
  });
  return { status: 201, json: groupJson(call, group) };
};

/** People change groups as administrators or owners; applications by their roles alone. */
function requireManager(call: GraphCall, groupId?: string): void {
  if (call.actor.kind === 'app') return;
  const person = callerOf(call);
  const owns =
    groupId !== undefined &&
    call.core.directory.owners(groupId).some((owner) => owner.objectId === person.objectId);
  if (!owns && !person.roles.includes('Admin'))
    throw new GraphError(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.'
    );
}

/** A cast in the path, such as `/microsoft.graph.group`, leaves the groups; people are no members of it. */
const memberships =
  (transitive: boolean, who: (call: GraphCall) => Person) => (call: GraphCall) => {
    requireRole(call, ...MEMBERSHIP_READERS);
    const groups = call.core.directory.groupsOf(who(call).objectId, transitive);
    return page(
      call,
      groups.map((group) => asObject(call, group))
    );
  };

const page = (call: GraphCall, rows: readonly GraphJson[]): GraphAnswer => {
  const select = selected(call).map((name) => [name]);
  return {
    status: 200,
    page: queryDirectory(call, rows, RULES, (row) => selectKeys(row, select, [])),
  };
};

const members =
  (transitive: boolean) =>
  (call: GraphCall): GraphAnswer => {
    requireRole(call, ...MEMBER_READERS);
    const found = call.core.directory.members(parameterOf(call, 'group'), transitive);
    return {
      status: 200,
      collection: [
        ...found.people.map((person) => personAsObject(call, person)),
        ...found.groups.map((group) => asObject(call, group)),
      ],
    };
  };

const me = (call: GraphCall): Person => {
  requirePerson(call);
  return callerOf(call);
};

const membershipRoutes: GraphRoute[] = (['memberOf', 'transitiveMemberOf'] as const).flatMap(
  (name) => {
    const transitive = name === 'transitiveMemberOf';
    return ['', '/microsoft.graph.group'].flatMap((cast) => [
      { endpoint: `GET /me/${name}${cast}`, run: memberships(transitive, me) },
      { endpoint: `GET /users/:user/${name}${cast}`, run: memberships(transitive, personOfCall) },
    ]);
  }
);

export const groupRoutes: readonly GraphRoute[] = [
  { endpoint: 'GET /groups', run: list },
  { endpoint: 'POST /groups', run: add },
  {
    endpoint: 'GET /groups/:group',
    run: (call) => {
      requireRole(call, ...READERS);
      return {
        status: 200,
        json: groupJson(call, call.core.directory.group(parameterOf(call, 'group'))),
      };
    },
  },
  { endpoint: 'GET /groups/:group/members', run: members(false) },
  { endpoint: 'GET /groups/:group/transitiveMembers', run: members(true) },
  {
    endpoint: 'GET /groups/:group/owners',
    run: (call) => {
      requireRole(call, ...MEMBER_READERS);
      const owners = call.core.directory.owners(parameterOf(call, 'group'));
      return { status: 200, collection: owners.map((owner) => personAsObject(call, owner)) };
    },
  },
  {
    endpoint: 'POST /groups/:group/members/$ref',
    run: (call) => {
      requireRole(call, ...WRITERS, 'GroupMember.ReadWrite.All');
      const group = parameterOf(call, 'group');
      requireManager(call, group);
      const url = textOf(call.body, '@odata.id');
      call.core.directory.addMember(group, url.slice(url.lastIndexOf('/') + 1));
      return { status: 204 };
    },
  },
  {
    endpoint: 'DELETE /groups/:group/members/:member/$ref',
    run: (call) => {
      requireRole(call, ...WRITERS, 'GroupMember.ReadWrite.All');
      const group = parameterOf(call, 'group');
      requireManager(call, group);
      call.core.directory.removeMember(group, parameterOf(call, 'member'));
      return { status: 204 };
    },
  },
  ...membershipRoutes,
];
