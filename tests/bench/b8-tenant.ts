import { createClock } from '../../tenant/core/clock';
import { createCore, type Core } from '../../tenant/core/core';
import { seedTenant } from '../../tenant/seed/seed';
import { createWords } from '../../tenant/seed/vocabulary';
import type { SearchTimes } from './b8-workload';
import { USERS } from './b8-workload';

export const ORIGIN = 'http://localhost:4400';
const FOLDER = `${ORIGIN}/sites/hub/Seeded documents`;
const SEED = 1;
const REFINERS = 'FileType,RefinableString150,RefinableString151,RefinableString152,RefinableInt40';

/** A tenant in a file with ten people and so many documents. */
export function openSeededTenant(file: string, documents: number): Core {
  const core = createCore({ origin: ORIGIN, file, clock: createClock(Date.now), indexLagMs: 0 });
  core.seedPeople(
    Array.from({ length: USERS }, (_, number) => ({
      objectId: `0000000${number}-0000-4000-8000-000000000000`,
      displayName: `Person ${number}`,
      givenName: 'Person',
      surname: String(number),
      mail: `person${number}@example.org`,
      jobTitle: 'Officer',
      office: 'Lima',
      preferredLanguage: 'es-PE',
      roles: [],
      accountKind: 'member',
      accountEnabled: true,
    }))
  );
  seedTenant(core, { items: 0, documents, seed: SEED });
  return core;
}

/** The words of the seeded documents, most common first. */
export const seededWords = (): readonly string[] => createWords(SEED);

/** Asks the tenant's index as the hub does: in one library, words in the title first. */
export function tenantTimes(core: Core): SearchTimes {
  const people = core.people
    .all()
    .slice(0, USERS)
    .map((person) => core.users.principalOf(person, 'bearer'));
  const ask = (user: number, words: readonly string[], refiners: string): unknown => {
    const person = people[user];
    if (!person) throw new Error(`There is no user ${user}.`);
    const scope = `Path:"${FOLDER}" AND IsDocument:1`;
    const titles = words.map((word) => `Title:${word}`).join(' AND ');
    const query =
      words.length === 0
        ? scope
        : `((${words.join(' AND ')}) AND ${scope}) XRANK(cb=100) (${titles})`;
    return core.index.query(
      {
        Querytext: query,
        RowLimit: 10,
        SelectProperties: ['Title', 'Path', 'FileType', 'HitHighlightedSummary'],
        ...(refiners === '' ? {} : { Refiners: refiners }),
      },
      core.permissions.readableScopes(person)
    );
  };
  return {
    keystroke: (user, prefix) => ask(user, [`${prefix}*`], ''),
    query: (user, words) => ask(user, words, ''),
    refine: (user, words) => ask(user, words, REFINERS),
  };
}
