import {
  EARLIEST_YEAR,
  EMPTY_QUERY,
  KINDS,
  MAX_PAGE,
  SORT_ORDERS,
  TERM_FACETS,
  VALUE_FACETS,
  type SearchQuery,
  type SortOrder,
  type TermFacet,
  type TermId,
  type ValueFacet,
  type YearRange,
} from './query';

type Parameter =
  TermFacet | ValueFacet | 'text' | 'kind' | 'years' | 'verified' | 'archived' | 'sort' | 'page';

/**
 * Names of the parameters. They are part of every link people have sent: never rename one.
 * They start with `hub` where SharePoint itself uses the plain word.
 */
const PARAMETER: Record<Parameter, string> = {
  text: 'q',
  kind: 'kind',
  theme: 'theme',
  country: 'country',
  type: 'doctype',
  mission: 'mission',
  language: 'doclang',
  framework: 'framework',
  audience: 'audience',
  format: 'format',
  colleague: 'colleague',
  focalPoint: 'focal',
  verified: 'verified',
  archived: 'archived',
  years: 'years',
  sort: 'order',
  page: 'hubpage',
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_VALUES_IN_LINK = 50;
/** Longer than any name or ending of a file. */
const MAX_VALUE_LENGTH = 100;

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
    ).slice(0, MAX_VALUES_IN_LINK);
  // a name may hold a comma, so each value is a parameter of its own
  const values = (facet: ValueFacet): readonly string[] =>
    unique(
      parameters
        .getAll(PARAMETER[facet])
        .map((value) => value.trim())
        .filter((value) => value !== '' && value.length <= MAX_VALUE_LENGTH)
    ).slice(0, MAX_VALUES_IN_LINK);
  const years = readYears(parameters.get(PARAMETER.years));
  return {
    text: parameters.get(PARAMETER.text) ?? '',
    kind: KINDS.find((kind) => kind === parameters.get(PARAMETER.kind)) ?? EMPTY_QUERY.kind,
    terms: {
      theme: terms('theme'),
      country: terms('country'),
      mission: terms('mission'),
      type: terms('type'),
      language: terms('language'),
      framework: terms('framework'),
      audience: terms('audience'),
    },
    values: {
      format: values('format'),
      colleague: values('colleague'),
      focalPoint: values('focalPoint'),
    },
    ...(years ? { years } : {}),
    verifiedOnly: parameters.get(PARAMETER.verified) === '1',
    includeArchived: parameters.get(PARAMETER.archived) === '1',
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
  if (query.kind !== EMPTY_QUERY.kind) parameters.set(PARAMETER.kind, query.kind);
  for (const facet of TERM_FACETS) {
    if (query.terms[facet].length > 0)
      parameters.set(PARAMETER[facet], query.terms[facet].join(','));
  }
  if (query.years)
    parameters.set(PARAMETER.years, `${query.years.from ?? ''}-${query.years.to ?? ''}`);
  for (const facet of VALUE_FACETS) {
    for (const value of query.values[facet]) parameters.append(PARAMETER[facet], value);
  }
  if (query.verifiedOnly) parameters.set(PARAMETER.verified, '1');
  if (query.includeArchived) parameters.set(PARAMETER.archived, '1');
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
