import type { SitePrincipal } from '../core/site-users';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { textIn } from './request-body';
import { operation, to, type ResourceType } from './resource';

/** SP.PrincipalType. */
const PRINCIPAL_TYPES = { user: 1, app: 1, claim: 4, group: 8 } as const;

/** A person, group or claim as SharePoint shows it. */
export function principalEntity(principal: SitePrincipal): Entity {
  const common = {
    Id: principal.id,
    IsHiddenInUI: false,
    LoginName: principal.login,
    Title: principal.title,
    PrincipalType: PRINCIPAL_TYPES[principal.kind],
  };
  if (principal.kind === 'group') {
    return {
      type: 'SP.Group',
      path: `Web/SiteGroups/GetById(${principal.id})`,
      properties: {
        ...common,
        AllowMembersEditMembership: false,
        AutoAcceptRequestToJoinLeave: false,
        Description: principal.description,
        OnlyAllowMembersViewMembership: true,
      },
    };
  }
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${principal.id})`,
    properties: {
      ...common,
      Email: principal.email,
      IsSiteAdmin: principal.isAdmin,
      UserPrincipalName: principal.email,
    },
  };
}

/**
 * A person as an item's column shows her: a row of the site's list of people, whose column is called
 * `EMail`, not an SP.User with its `Email`.
 */
export function personValueEntity(principal: SitePrincipal): Entity {
  const { properties } = principalEntity(principal);
  return {
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${principal.id})`,
    properties: {
      Id: principal.id,
      ID: principal.id,
      Title: properties.Title ?? '',
      Name: properties.LoginName ?? '',
      EMail: principal.email,
    },
  };
}

const user: ResourceType<SitePrincipal> = {
  name: 'user',
  verbs: { GET: (subject) => ({ kind: 'entity', entity: principalEntity(subject) }) },
  segments: {
    groups: operation('user/groups', 'GET', (subject, _, { core }) => ({
      kind: 'collection',
      entities: core.groups.groupsOf(subject.id).map(principalEntity),
    })),
  },
};

const siteUsers: ResourceType<undefined> = {
  name: 'siteusers',
  verbs: {
    GET: (_, { core }) => ({ kind: 'collection', entities: core.users.all().map(principalEntity) }),
  },
  key: to(
    () => user,
    (_, given, { core }) => {
      const asked = given.text();
      return /^\d+$/.test(asked) ? core.users.byId(Number(asked)) : core.users.byLogin(asked);
    }
  ),
  segments: {
    getbyid: to(
      () => user,
      (_, given, { core }) => core.users.byId(given.number())
    ),
    getbyemail: to(
      () => user,
      (_, given, { core }) => core.users.byMail(given.text())
    ),
  },
};

const groupUsers: ResourceType<SitePrincipal> = {
  name: 'group/users',
  verbs: {
    GET: (group, { core }) => ({
      kind: 'collection',
      entities: core.groups.members(group.id).map(principalEntity),
    }),
    POST: (group, call) => {
      const member = call.core.users.ensure(textIn(call.body(), 'LoginName'));
      call.core.groups.addMember(call.actor, group.id, member.id);
      return { kind: 'entity', entity: principalEntity(member), created: true };
    },
  },
  segments: {
    removebyid: operation('group/users/removebyid', 'POST', (group, given, { core, actor }) => {
      core.groups.removeMember(actor, group.id, given.number());
      return { kind: 'empty' };
    }),
    removebyloginname: operation(
      'group/users/removebyloginname',
      'POST',
      (group, given, { core, actor }) => {
        core.groups.removeMember(actor, group.id, core.users.byLogin(given.text()).id);
        return { kind: 'empty' };
      }
    ),
  },
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const group: ResourceType<SitePrincipal> = {
  name: 'group',
  verbs: {
    GET: (subject) => ({ kind: 'entity', entity: principalEntity(subject) }),
    MERGE: (subject, call) => {
      const body = call.body();
      const title = text(body['Title']);
      const description = text(body['Description']);
      call.core.groups.update(call.actor, subject.id, {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
      });
      return { kind: 'empty' };
    },
  },
  segments: {
    users: to(
      () => groupUsers,
      (subject) => subject
    ),
  },
};

const siteGroups: ResourceType<undefined> = {
  name: 'sitegroups',
  verbs: {
    GET: (_, { core }) => ({
      kind: 'collection',
      entities: core.groups.all().map(principalEntity),
    }),
    POST: (_, call) => {
      const body = call.body();
      const added = call.core.groups.add(
        call.actor,
        textIn(body, 'Title'),
        text(body['Description']) ?? ''
      );
      return { kind: 'entity', entity: principalEntity(added), created: true };
    },
  },
  key: to(
    () => group,
    (_, given, { core }) => core.groups.byId(given.number())
  ),
  segments: {
    getbyid: to(
      () => group,
      (_, given, { core }) => core.groups.byId(given.number())
    ),
    getbyname: to(
      () => group,
      (_, given, { core }) => core.groups.byName(given.text())
    ),
    removebyid: operation('sitegroups/removebyid', 'POST', (_, given, { core, actor }) => {
      core.groups.remove(actor, given.number());
      return { kind: 'empty' };
    }),
    removebyloginname: operation(
      'sitegroups/removebyloginname',
      'POST',
      (_, given, { core, actor }) => {
        core.groups.remove(actor, core.groups.byName(given.text()).id);
        return { kind: 'empty' };
      }
    ),
  },
};

const defaultGroup = (suffix: string) =>
  to<Call, SitePrincipal>(
    () => group,
    (_, __, { core, web }) => core.groups.byName(`${web.title} ${suffix}`)
  );

/** What a web offers about people and groups. */
export const peopleSegments = {
  currentuser: to<Call, SitePrincipal>(
    () => user,
    (_, __, { core, actor }) => core.users.byId(actor.siteUserId)
  ),
  getuserbyid: to<Call, SitePrincipal>(
    () => user,
    (_, given, { core }) => core.users.byId(given.number())
  ),
  ensureuser: operation<Call>('web/ensureuser', 'POST', (_, __, call) => ({
    kind: 'entity',
    entity: principalEntity(call.core.users.ensure(textIn(call.body(), 'logonName'))),
  })),
  siteusers: to<Call, undefined>(
    () => siteUsers,
    () => undefined
  ),
  sitegroups: to<Call, undefined>(
    () => siteGroups,
    () => undefined
  ),
  associatedownergroup: defaultGroup('Owners'),
  associatedmembergroup: defaultGroup('Members'),
  associatedvisitorgroup: defaultGroup('Visitors'),
};
