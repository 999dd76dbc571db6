import { canBeAsked } from './ask-state';
import type { Known } from './directory';
import { shownProjects } from './does-what';
import type { IndexedPerson } from './index-people';
import { baseOf, type Traits } from './person-traits';
import type { PeopleCount, PeopleFacets, PeopleFilter, SearchSide } from './views';

type Facet = keyof PeopleFacets;

/** What can be chosen in a list; of more themes nobody reads all. */
const mostValues = 60;
const facetOf: Readonly<Partial<Record<keyof PeopleFilter, Facet>>> = {
  themeKeys: 'themes',
  countryKeys: 'countries',
  languages: 'languages',
  roles: 'roles',
};

export interface Filtered<T> {
  readonly kept: readonly T[];
  readonly facets: PeopleFacets;
}

/**
 * Who of these passes the filter, and how many there would be for each value of a facet under all
 * other filters. What a person hides, nobody finds her by.
 */
export function filterPeople<T extends { readonly indexed: IndexedPerson }>(
  found: readonly T[],
  filter: PeopleFilter,
  side: SearchSide | undefined
): Filtered<T> {
  const counts = {
    ...{ themes: new Map<string, number>(), countries: new Map<string, number>() },
    ...{ languages: new Map<string, number>(), roles: new Map<string, number>() },
  };
  const kept: T[] = [];
  for (const one of found) {
    const traits = one.indexed.traits(side);
    const missed = missedBy(one.indexed.known, traits, filter);
    const [only] = missed;
    if (only === undefined) kept.push(one);
    // Who misses one facet alone is counted in that one: she would be there without it.
    if (missed.length > 1) continue;
    for (const facet of only === undefined ? facetNames : [facetOf[only]]) {
      if (facet) for (const value of traits[facet]) add(counts[facet], value);
    }
  }
  return {
    kept,
    facets: {
      themes: listed(counts.themes),
      countries: listed(counts.countries),
      languages: listed(counts.languages),
      roles: listed(counts.roles),
    },
  };
}

/** Whether a person passes all of a filter. */
export function passes(
  indexed: IndexedPerson,
  filter: PeopleFilter,
  side: SearchSide | undefined
): boolean {
  return missedBy(indexed.known, indexed.traits(side), filter).length === 0;
}

const facetNames = ['themes', 'countries', 'languages', 'roles'] as const;

/** The filters that a person does not pass. */
function missedBy(
  known: Known,
  traits: Traits,
  { themeKeys, countryKeys, languages, projectCode, roles, isFree }: PeopleFilter
): readonly (keyof PeopleFilter)[] {
  const missed: (keyof PeopleFilter)[] = [];
  if (!isAmong(themeKeys, (key) => traits.themes.has(key))) missed.push('themeKeys');
  if (!isAmong(countryKeys, (key) => traits.countries.includes(key))) missed.push('countryKeys');
  if (!isAmong(languages, (tag) => traits.languages.includes(baseOf(tag)))) {
    missed.push('languages');
  }
  if (!isAmong(roles, (role) => traits.roles.includes(role))) missed.push('roles');
  if (projectCode !== undefined && !hasProject(known, projectCode)) missed.push('projectCode');
  if (isFree && !canBeAsked(known)) missed.push('isFree');
  return missed;
}

/** Nothing chosen narrows nothing. */
function isAmong<Value>(
  wanted: readonly Value[] | undefined,
  has: (value: Value) => boolean
): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some(has);
}

function hasProject(known: Known, code: string): boolean {
  const wanted = code.trim().toLowerCase();
  return shownProjects(known).some((one) => one.toLowerCase() === wanted);
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The most frequent first. */
function listed(counts: ReadonlyMap<string, number>): readonly PeopleCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, mostValues);
}
