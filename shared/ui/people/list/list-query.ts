import { personRoles, type PeopleFilter, type SearchSide } from '../../../domain/people';

/** What a list of people is asked for; each state of it has its address. */
export interface ListQuery {
  readonly words: string;
  /** Who knows something, or who does something. */
  readonly side: SearchSide;
  readonly filter: PeopleFilter;
  /** Which page of the list, from 1. */
  readonly page: number;
}

export const emptyListQuery: ListQuery = { words: '', side: 'knows', filter: {}, page: 1 };

/** Words beyond it are cut: nobody asks a person in a longer sentence. */
export const mostWords = 200;

/** Names in the address; links that people have sent hold them. Each value stands there by itself. */
const facetNames = {
  themeKeys: 'theme',
  countryKeys: 'country',
  languages: 'language',
  roles: 'role',
} as const;

/** A filter of which several values can be chosen. */
export type ListFacet = keyof typeof facetNames;
const listFacets = Object.keys(facetNames) as readonly ListFacet[];

/** @param search what stands after the path, with or without its question mark */
export function readListQuery(search: string): ListQuery {
  const said = new URLSearchParams(search);
  const value = (name: string): string => said.get(name)?.trim() ?? '';
  const values = (facet: ListFacet): readonly string[] => {
    const all = said.getAll(facetNames[facet]).map((one) => one.trim());
    return [...new Set(all)].filter((one) => one !== '');
  };
  const roles = personRoles.filter((role) => values('roles').includes(role));
  const project = value('project');
  const filter: PeopleFilter = {
    ...unlessEmpty('themeKeys', values('themeKeys')),
    ...unlessEmpty('countryKeys', values('countryKeys')),
    ...unlessEmpty('languages', values('languages')),
    ...(roles.length === 0 ? {} : { roles }),
    ...(project === '' ? {} : { projectCode: project }),
    ...(value('free') === '1' ? { isFree: true } : {}),
  };
  const page = Number(value('page'));
  return {
    words: value('who').slice(0, mostWords),
    side: value('side') === 'does' ? 'does' : 'knows',
    filter,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** What the address says of a list; nothing for what is usual. */
export function writeListQuery(query: ListQuery): readonly (readonly [string, string])[] {
  const { words, side, filter, page } = query;
  const text = words.trim();
  return [
    ...(text === '' ? [] : ([['who', text]] as const)),
    ...(side === 'does' ? ([['side', 'does']] as const) : []),
    ...listFacets.flatMap((facet) =>
      (filter[facet] ?? []).map((value) => [facetNames[facet], value] as const)
    ),
    ...(filter.projectCode === undefined ? [] : ([['project', filter.projectCode]] as const)),
    ...(filter.isFree ? ([['free', '1']] as const) : []),
    ...(page > 1 ? ([['page', String(page)]] as const) : []),
  ];
}

/** Another query from the first page on. */
export function changeListQuery(query: ListQuery, change: Partial<ListQuery>): ListQuery {
  return { ...query, page: 1, ...change };
}

/** One value of a filter in use. */
export interface ChosenFilter {
  readonly name: keyof PeopleFilter;
  readonly value: string;
}

/** Everything that narrows the list, each value by itself. */
export function chosenFilters({ filter }: ListQuery): readonly ChosenFilter[] {
  return [
    ...listFacets.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value }))),
    ...(filter.projectCode === undefined
      ? []
      : [{ name: 'projectCode' as const, value: filter.projectCode }]),
    ...(filter.isFree ? [{ name: 'isFree' as const, value: '1' }] : []),
  ];
}

export function countFilters(query: ListQuery): number {
  return chosenFilters(query).length;
}

/** Adds a value to a facet, or takes it away where it was chosen. */
export function toggleFacet(query: ListQuery, facet: ListFacet, value: string): ListQuery {
  const chosen: readonly string[] = query.filter[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return withFacet(query, facet, values);
}

/** @param isFree only who can be asked now */
export function withFree(query: ListQuery, isFree: boolean): ListQuery {
  const { isFree: _, ...others } = query.filter;
  return changeListQuery(query, { filter: isFree ? { ...others, isFree } : others });
}

/** The query without one value that narrows it. */
export function withoutFilter(query: ListQuery, { name, value }: ChosenFilter): ListQuery {
  if (name === 'isFree') return withFree(query, false);
  if (name !== 'projectCode') return toggleFacet(query, name, value);
  const { projectCode: _, ...others } = query.filter;
  return changeListQuery(query, { filter: others });
}

function withFacet(query: ListQuery, facet: ListFacet, values: readonly string[]): ListQuery {
  const { [facet]: _, ...others } = query.filter;
  return changeListQuery(query, { filter: { ...others, ...unlessEmpty(facet, values) } });
}

function unlessEmpty(facet: ListFacet, values: readonly string[]): PeopleFilter {
  return values.length === 0 ? {} : { [facet]: values };
}
