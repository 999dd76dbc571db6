import type { PeopleFilter, SearchSide } from '../../../domain/people';

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

/** Names in the address; links that people have sent hold them. */
const filterNames = {
  themeKey: 'theme',
  countryKey: 'country',
  language: 'language',
  projectCode: 'project',
  role: 'role',
} as const;
const roles = ['specialist', 'focalPoint', 'mentor'] as const;

/** @param search what stands after the path, with or without its question mark */
export function readListQuery(search: string): ListQuery {
  const said = new URLSearchParams(search);
  const value = (name: string): string => said.get(name)?.trim() ?? '';
  const role = roles.find((known) => known === value('role'));
  const filter: PeopleFilter = {
    ...optional('themeKey', value('theme')),
    ...optional('countryKey', value('country')),
    ...optional('language', value('language')),
    ...optional('projectCode', value('project')),
    ...(role ? { role } : {}),
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
    ...(Object.entries(filterNames) as readonly (readonly [keyof typeof filterNames, string])[])
      .filter(([key]) => filter[key] !== undefined)
      .map(([key, name]) => [name, String(filter[key])] as const),
    ...(filter.isFree ? ([['free', '1']] as const) : []),
    ...(page > 1 ? ([['page', String(page)]] as const) : []),
  ];
}

/** Another query from the first page on. */
export function changeListQuery(query: ListQuery, change: Partial<ListQuery>): ListQuery {
  return { ...query, page: 1, ...change };
}

/** Sets one filter, or takes it away where the value is missing. */
export function withFilter<Name extends keyof PeopleFilter>(
  query: ListQuery,
  name: Name,
  value: PeopleFilter[Name] | undefined
): ListQuery {
  const { [name]: _, ...others } = query.filter;
  return changeListQuery(query, {
    filter: value === undefined ? others : { ...others, [name]: value },
  });
}

export function countFilters({ filter }: ListQuery): number {
  return Object.keys(filter).length;
}

function optional<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
