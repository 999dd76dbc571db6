import type { Person } from '../core/people';
import { canSignIn } from '../core/people';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { selectKeys } from './graph-answer';
import { searchWithout } from './graph-options';
import {
  requirePerson,
  requireRole,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { callerOf, personOfCall } from './user-routes';

const DEFAULT_TOP = 10;
const MAXIMUM_TOP = 1000;

/** How near somebody is, by the organisation: Graph's own ranking is secret, and differs. */
const nearness = (call: GraphCall, person: Person, other: Person): number => {
  const { directory } = call.core;
  const manager = directory.managerOf(person.objectId)?.objectId;
  const theirs = directory.managerOf(other.objectId)?.objectId;
  if (other.objectId === manager) return 30;
  if (theirs === person.objectId) return 25;
  if (manager !== undefined && manager === theirs) return 20;
  return other.office === person.office ? 10 : 1;
};

const personJson = (person: Person, score: number): GraphJson => ({
  id: person.objectId,
  displayName: person.displayName,
  givenName: person.givenName,
  surname: person.surname,
  jobTitle: person.jobTitle,
  officeLocation: person.office,
  userPrincipalName: person.mail,
  personType: { class: 'Person', subclass: 'OrganizationUser' },
  scoredEmailAddresses: [{ address: person.mail, relevanceScore: score }],
});

const fold = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether every word begins a word of the name or address; accents do not count here. */
export function isNamed(person: Person, text: string): boolean {
  const own = fold(`${person.displayName} ${person.mail}`);
  return fold(text).every((word) => own.some((other) => other.startsWith(word)));
}

/** People by nearness. Source: Graph reference, "List people"; it shows those one works with. */
const nearPeople = (call: GraphCall, person: Person): GraphAnswer => {
  const search = call.url.searchParams.get('$search');
  const options = readQueryOptions(searchWithout(call.url, '$search'), [
    '$select',
    '$top',
    '$skip',
  ]);
  const { top = DEFAULT_TOP, skip = 0 } = options;
  if (top > MAXIMUM_TOP) throw new ODataError('The value of $top is not valid.');
  const words = search?.replace(/^"(?:displayName:)?|"$/g, '') ?? '';
  const ranked = call.core.people
    .all()
    .filter((other) => other.objectId !== person.objectId && canSignIn(other))
    .filter((other) => isNamed(other, words))
    .map((other) => ({ other, score: nearness(call, person, other) }))
    // without a search only those who have something to do with each other
    .filter(({ score }) => search !== null || score > 1)
    .sort((a, b) => b.score - a.score || a.other.displayName.localeCompare(b.other.displayName));
  return {
    status: 200,
    page: {
      value: ranked
        .slice(skip, skip + top)
        .map(({ other, score }) => selectKeys(personJson(other, score), options.select, [])),
    },
  };
};

export const peopleRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /me/people',
    run: (call) => {
      requirePerson(call);
      requireRole(call, 'People.Read', 'People.Read.All');
      return nearPeople(call, callerOf(call));
    },
  },
  {
    endpoint: 'GET /users/:user/people',
    run: (call) => {
      requireRole(call, 'People.Read.All');
      return nearPeople(call, personOfCall(call));
    },
  },
];
