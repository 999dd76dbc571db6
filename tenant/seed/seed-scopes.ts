import type { Core } from '../core/core';
import { systemPrincipal } from '../core/principal';

const READ = 1073741826;

/** Groups with places of their own, as offices and teams have them. */
const TEAMS = 200;
/** The share of items that only a team may read. */
const TEAM_SHARE = 0.2;

/**
 * Permission scopes for seeded items: most lie open to all readers of the list, the others each to one
 * of many teams. Everybody of the directory is in some teams.
 * @returns picks the scope of an item
 */
export function seedScopes(core: Core, listScope: number, random: () => number): () => number {
  const people = core.people.all();
  const visitors = core.groups.all()[2];
  for (const person of people) {
    const { siteUserId } = core.users.principalOf(person, 'bearer');
    if (visitors) core.groups.addMember(systemPrincipal, visitors.id, siteUserId);
  }
  const scopes = Array.from({ length: TEAMS }, (_, index) => {
    const title = `Seeded team ${index + 1}`;
    const known = core.groups.all().find((group) => group.title === title);
    const team = known ?? core.groups.add(systemPrincipal, title, '');
    people.forEach((person, place) => {
      if ((place * 7 + index) % 10 !== 0) return;
      const { siteUserId } = core.users.principalOf(person, 'bearer');
      core.groups.addMember(systemPrincipal, team.id, siteUserId);
    });
    const scope = core.permissions.createScope();
    core.permissions.assign(scope, team.id, READ);
    return scope;
  });
  return () =>
    random() < TEAM_SHARE ? (scopes[Math.floor(random() * TEAMS)] ?? listScope) : listScope;
}
