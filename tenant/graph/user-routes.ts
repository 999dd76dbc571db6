import { CoreError } from '../core/core-error';
import type { Person } from '../core/people';
import { ODataError } from '../odata/odata-error';
import { queryDirectory, selected, type DirectoryRules } from './directory-query';
import { GraphError } from './graph-error';
import { expandOf, type ExpandTerm } from './graph-options';
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
import { chooseProperties, profileJson, profilePropertyOf, userJson } from './user-json';

const READERS = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
/** A person sees the basics of others with less. */
export const BASIC_READERS = [...READERS, 'User.ReadBasic.All'];
const OWN_READERS = [...BASIC_READERS, 'User.Read', 'User.ReadWrite'];
const OWN_WRITERS = ['User.ReadWrite', 'User.ReadWrite.All'];

/** Source: Graph reference, "user resource type", remarks of each property. */
export const USER_RULES: DirectoryRules = {
  filterable: [
    'accountEnabled',
    'displayName',
    'givenName',
    'id',
    'jobTitle',
    'mail',
    'mailNickname',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'userType',
  ],
  sortable: ['displayName', 'userPrincipalName'],
  searchable: {
    displayName: true,
    mail: false,
    userPrincipalName: false,
    givenName: false,
    surname: false,
  },
};

/** The person of `:user`, by id or address. @throws CoreError user-not-found */
export function personOfCall(call: GraphCall): Person {
  const asked = parameterOf(call, 'user');
  // a function of Graph's that stands where a user could
  if (asked === 'delta')
    throw new GraphError(400, 'BadRequest', "Resource not found for the segment 'delta'.", true);
  const person = call.core.people.byObjectId(asked) ?? call.core.people.byMail(asked);
  if (person) return person;
  throw new CoreError(
    'user-not-found',
    `Resource '${asked}' does not exist or one of its queried reference-property objects are not present.`
  );
}

/** The person who calls. @throws GraphError 400 for applications */
export function callerOf(call: GraphCall): Person {
  requirePerson(call);
  const person = call.core.people.byObjectId(call.actor.objectId);
  if (!person)
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      'The caller is no user of the directory.'
    );
  return person;
}

/** Managers up the chain, each within the one below. */
const withManager = (call: GraphCall, person: Person, term: ExpandTerm): GraphJson => {
  const manager = call.core.directory.managerOf(person.objectId);
  if (!manager) return {};
  const levels = term.options.get('$levels') ?? '1';
  if (levels !== 'max' && !/^\d+$/.test(levels))
    throw new GraphError(400, 'BadRequest', `The value '${levels}' of $levels is not valid.`);
  const rest = levels === 'max' ? levels : String(Number(levels) - 1);
  const further = { ...term, options: new Map([['$levels', rest]]) };
  return {
    manager: {
      '@odata.type': '#microsoft.graph.user',
      ...chooseProperties(userJson(call.core, manager), term.select),
      ...(rest === '0' ? {} : withManager(call, manager, further)),
    },
  };
};

const single = (call: GraphCall, person: Person): GraphAnswer => {
  const term = expandOf(call.url, 'manager')[0];
  const all = { ...userJson(call.core, person), ...profileJson(call.core, person) };
  return {
    status: 200,
    json: {
      ...chooseProperties(all, selected(call)),
      ...(term ? withManager(call, person, term) : {}),
    },
  };
};

const list = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...BASIC_READERS);
  const term = expandOf(call.url, 'manager')[0];
  const select = selected(call);
  const own = select.find((name) => profilePropertyOf(name) !== undefined);
  if (own !== undefined)
    throw new GraphError(
      501,
      'NotImplemented',
      `The property '${own}' can be read for one user at a time only.`
    );
  const people = call.core.people.all();
  const byId = new Map(people.map((person) => [person.objectId, person]));
  const rows = people.map((person) => userJson(call.core, person));
  const page = queryDirectory(call, rows, USER_RULES, (row) => {
    const person = term && byId.get(String(row['id']));
    return {
      ...chooseProperties(row, select),
      ...(term && person ? withManager(call, person, term) : {}),
    };
  });
  return { status: 200, page };
};

/** How many users there are; Graph tells it with the header only. */
const count = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...BASIC_READERS);
  const eventual = (call.headers.get('consistencylevel') ?? '').toLowerCase() === 'eventual';
  if (!eventual)
    throw new GraphError(400, 'Request_BadRequest', '$count is not currently supported.');
  const option = [...call.url.searchParams.keys()][0];
  if (option !== undefined)
    throw new ODataError(`The query option '${option}' is not supported.`, true);
  return {
    status: 200,
    raw: String(call.core.people.all().length),
    headers: { 'content-type': 'text/plain' },
  };
};

/** What a person says of herself, or her telephone; never both in one request, as in Graph. */
const change = (call: GraphCall, person: Person): GraphAnswer => {
  requireRole(call, ...OWN_WRITERS);
  requirePerson(call);
  const keys = Object.keys(call.body);
  const own = keys.filter((key) => profilePropertyOf(key) !== undefined);
  if (own.length > 0 && own.length < keys.length)
    throw new GraphError(
      400,
      'BadRequest',
      'Properties of the profile are updated in a request of their own.'
    );
  if (own.length === 0) allowKeys(call.body, 'mobilePhone');
  for (const key of keys) {
    const property = profilePropertyOf(key) ?? { name: 'CellPhone', multiple: false };
    if (property.multiple)
      call.core.profiles.setMultiple(
        call.actor,
        person.mail,
        property.name,
        textsOf(call.body, key)
      );
    else
      call.core.profiles.setSingle(call.actor, person.mail, property.name, textOf(call.body, key));
  }
  call.notifier.userChanged(person.objectId);
  return { status: 204 };
};

const manager = (call: GraphCall, person: Person): GraphAnswer => {
  const found = call.core.directory.managerOf(person.objectId);
  if (!found)
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      "Resource 'manager' does not exist or one of its queried reference-property objects are not present."
    );
  const json = chooseProperties(userJson(call.core, found), selected(call));
  return { status: 200, json: { '@odata.type': '#microsoft.graph.user', ...json } };
};

const reports = (call: GraphCall, person: Person): GraphAnswer => ({
  status: 200,
  collection: call.core.directory.reportsOf(person.objectId).map((report) => ({
    '@odata.type': '#microsoft.graph.user',
    ...chooseProperties(userJson(call.core, report), selected(call)),
  })),
});

/** The same for the caller and for a user by name. */
export const forBoth = (
  method: string,
  rest: string,
  readers: readonly string[],
  run: (call: GraphCall, person: Person) => GraphAnswer
): GraphRoute[] => [
  {
    endpoint: `${method} /me${rest}`,
    run: (call) => {
      requirePerson(call);
      requireRole(call, ...OWN_READERS);
      return run(call, callerOf(call));
    },
  },
  {
    endpoint: `${method} /users/:user${rest}`,
    run: (call) => {
      const isOwn =
        call.actor.kind === 'user' && personOfCall(call).objectId === call.actor.objectId;
      requireRole(call, ...(isOwn ? OWN_READERS : readers));
      return run(call, personOfCall(call));
    },
  },
];

export const userRoutes: readonly GraphRoute[] = [
  { endpoint: 'GET /users', run: list },
  { endpoint: 'GET /users/$count', run: count },
  ...forBoth('GET', '', BASIC_READERS, single),
  ...forBoth('PATCH', '', OWN_WRITERS, change),
  ...forBoth('GET', '/manager', READERS, manager),
  ...forBoth('GET', '/directReports', READERS, reports),
];
