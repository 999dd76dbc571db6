import {
  EARLIEST_YEAR,
  EMPTY_QUERY,
  MAX_PAGE,
  SORT_ORDERS,
  TERM_FACETS,
  type SearchQuery,
  type SortOrder,
  type TermFacet,
  type TermId,
  type YearRange,
} from './query';

/**
 * Names of the parameters. They are part of every link people have sent: never rename one.
 * They start with `hub` where SharePoint itself uses the plain word.
 */
const PARAMETER: Record<TermFacet | 'text' | 'years' | 'sort' | 'page', string> = {
  text: 'q',
  theme: 'theme',
  country: 'country',
  type: 'doctype',
  language: 'doclang',
  years: 'years',
  sort: 'order',
  page: 'hubpage',
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_TERMS_IN_LINK = 50;

/**
 * Reads a search from the part of an address after the question mark.
 * Whatever cannot be read is left out: an old or damaged link still opens a search.
 */
export function readDeepLink(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const terms = (facet: TermFacet): readonly TermId[] =>
    unique(
      (parameters.get(PARAMETER[facet]) ?? '')
        .split(',')
        .filter((id) => GUID.test(id))
        .map((id) => id.toLowerCase())
    ).slice(0, MAX_TERMS_IN_LINK);
  const years = readYears(parameters.get(PARAMETER.years));
  return {
    text: parameters.get(PARAMETER.text) ?? '',
    terms: {
      theme: terms('theme'),
      country: terms('country'),
      type: terms('type'),
      language: terms('language'),
    },
    ...(years ? { years } : {}),
    sort: readSort(parameters.get(PARAMETER.sort)),
    page: clamp(Math.trunc(Number(parameters.get(PARAMETER.page))) || 1, 1, MAX_PAGE),
  };
}

/**
 * Writes the search into an address, and keeps the parameters that belong to others.
 * @param search the present part of the address after the question mark
 */
export function writeDeepLink(query: SearchQuery, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const name of Object.values(PARAMETER)) parameters.delete(name);
  if (query.text.trim() !== '') parameters.set(PARAMETER.text, query.text.trim());
  for (const facet of TERM_FACETS) {
    if (query.terms[facet].length > 0)
      parameters.set(PARAMETER[facet], query.terms[facet].join(','));
  }
  if (query.years)
    parameters.set(PARAMETER.years, `${query.years.from ?? ''}-${query.years.to ?? ''}`);
  if (query.sort !== EMPTY_QUERY.sort) parameters.set(PARAMETER.sort, query.sort);
  if (query.page > 1) parameters.set(PARAMETER.page, String(query.page));
  const written = parameters.toString();
  // commas are legal in a query string, and a link with %2C between every term is unreadable
  return written === '' ? '' : `?${written.replace(/%2C/g, ',')}`;
}

function readYears(value: string | null): YearRange | undefined {
  const match = /^(\d{4})?-(\d{4})?$/.exec(value ?? '');
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return makeYearRange(
    match[1] === undefined ? undefined : Number(match[1]),
    match[2] === undefined ? undefined : Number(match[2])
  );
}

/**
 * A range with its ends in order; undefined when no end is given.
 * Years before 1950 are read as open: no document of the organisation is older (it was founded in 1951).
 */
export function makeYearRange(from?: number, to?: number): YearRange | undefined {
  const start = from !== undefined && from >= EARLIEST_YEAR ? from : undefined;
  const end = to !== undefined && to >= EARLIEST_YEAR ? to : undefined;
  if (start === undefined && end === undefined) return undefined;
  if (start !== undefined && end !== undefined && start > end) return { from: end, to: start };
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

function readSort(value: string | null): SortOrder {
  return SORT_ORDERS.find((order) => order === value) ?? EMPTY_QUERY.sort;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
