import { parseRefinementFilter } from './fql-refinement';
import { parseKql } from './kql';
import type { QueryNode } from './query-tree';
import { parseRefiners, type RefinerSpec } from './refiner-spec';
import { badSearch, unsupportedSearch } from './search-error';

export interface SortEntry {
  Property: string;
  /** 0 ascending, 1 descending. */
  Direction: number;
}

/** The `request` of a postquery. What only tunes presentation or statistics is accepted unread. */
export interface PostQueryRequest {
  Querytext?: string;
  QueryTemplate?: string;
  RowLimit?: number;
  RowsPerPage?: number;
  StartRow?: number;
  SelectProperties?: readonly string[];
  Refiners?: string;
  RefinementFilters?: readonly string[];
  SortList?: readonly SortEntry[];
  TrimDuplicates?: boolean;
  HitHighlightedProperties?: readonly string[];
  SummaryLength?: number;
  EnableFQL?: boolean;
  EnableSorting?: boolean;
  EnableStemming?: boolean;
  EnablePhonetic?: boolean;
  EnableNicknames?: boolean;
  EnableInterleaving?: boolean;
  EnableQueryRules?: boolean;
  EnableOrderingHitHighlightedProperty?: boolean;
  BypassResultTypes?: boolean;
  ProcessBestBets?: boolean;
  ProcessPersonalFavorites?: boolean;
  GenerateBlockRankLog?: boolean;
  ClientType?: string;
  Culture?: number;
  UILanguage?: number;
  TimeZoneId?: number;
  Timeout?: number;
  QueryTag?: string;
  SourceId?: string;
  HiddenConstraints?: string;
  CollapseSpecification?: string;
  RankingModelId?: string;
  Properties?: readonly unknown[];
  ReorderingRules?: readonly unknown[];
}

/** A request read and checked. */
export interface SearchPlan {
  queryText: string;
  query: QueryNode;
  filters: readonly QueryNode[];
  start: number;
  limit: number;
  select: readonly string[];
  refiners: readonly RefinerSpec[];
  sort: readonly { property: string; descending: boolean }[];
  trimDuplicates: boolean;
  highlightedProperties: readonly string[];
  /** Characters. */
  summaryLength: number;
}

/** Published limits of SharePoint search. */
const MAX_ROW_LIMIT = 500;
const MAX_START_ROW = 50_000;
const DEFAULT_ROW_LIMIT = 10;
const DEFAULT_SUMMARY_LENGTH = 220;

const NEUTRAL = [
  'RowsPerPage',
  'EnableSorting',
  'EnableStemming',
  'EnablePhonetic',
  'EnableNicknames',
  'EnableInterleaving',
  'EnableQueryRules',
  'EnableOrderingHitHighlightedProperty',
  'BypassResultTypes',
  'ProcessBestBets',
  'ProcessPersonalFavorites',
  'GenerateBlockRankLog',
  'ClientType',
  'Culture',
  'UILanguage',
  'TimeZoneId',
  'Timeout',
  'QueryTag',
  'Properties',
  '__metadata',
];
/** Would change the results; this tenant knows them only as absent. */
const REFUSED = [
  'EnableFQL',
  'SourceId',
  'HiddenConstraints',
  'CollapseSpecification',
  'RankingModelId',
  'ReorderingRules',
];
const READ = [
  'Querytext',
  'QueryTemplate',
  'RowLimit',
  'StartRow',
  'SelectProperties',
  'Refiners',
  'RefinementFilters',
  'SortList',
  'TrimDuplicates',
  'HitHighlightedProperties',
  'SummaryLength',
];

/** Checks a request. @throws SearchRequestError 400 for limits, unknown options and bad queries */
export function planSearch(request: PostQueryRequest): SearchPlan {
  refuseUnknown(request);
  const start = wholeNumber('StartRow', request.StartRow, 0, MAX_START_ROW);
  const limit = wholeNumber('RowLimit', request.RowLimit, DEFAULT_ROW_LIMIT, MAX_ROW_LIMIT);
  const length = request.SummaryLength;
  return {
    queryText: text('Querytext', request.Querytext),
    query: parseKql(applyTemplate(request)),
    filters: strings('RefinementFilters', request.RefinementFilters).map(parseRefinementFilter),
    start,
    limit,
    select: strings('SelectProperties', request.SelectProperties),
    refiners: parseRefiners(text('Refiners', request.Refiners)),
    sort: sortEntries(request.SortList),
    trimDuplicates: request.TrimDuplicates ?? true,
    highlightedProperties: strings('HitHighlightedProperties', request.HitHighlightedProperties),
    summaryLength: wholeNumber('SummaryLength', length, DEFAULT_SUMMARY_LENGTH, 10_000),
  };
}

function refuseUnknown(request: PostQueryRequest): void {
  for (const [name, value] of Object.entries(request)) {
    if (READ.includes(name) || NEUTRAL.includes(name)) continue;
    if (!REFUSED.includes(name))
      throw badSearch(
        `The property '${name}' does not exist on type 'Microsoft.Office.Server.Search.REST.SearchRequest'.`
      );
    const absent = !value || (Array.isArray(value) && value.length === 0);
    if (!absent) throw unsupportedSearch(`The option ${name} is not supported by this tenant.`);
  }
}

/** A template may only hold the person's words; other variables need a result source. */
function applyTemplate(request: PostQueryRequest): string {
  const terms = text('Querytext', request.Querytext);
  const template = text('QueryTemplate', request.QueryTemplate);
  if (template === '') return terms;
  const query = template.replace(/\{searchTerms\}/gi, () => terms);
  if (/\{[A-Za-z?]/.test(template.replace(/\{searchTerms\}/gi, '')))
    throw unsupportedSearch('QueryTemplate: this tenant only knows the variable {searchTerms}.');
  return query;
}

function wholeNumber(name: string, value: unknown, byDefault: number, most: number): number {
  if (value === undefined || value === null) return byDefault;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    throw badSearch(`${name} must be a whole number from 0 to ${most}.`);
  return value;
}

function text(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw badSearch(`${name} must be text.`);
  return value;
}

function strings(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
    throw badSearch(`${name} must be a list of texts.`);
  return value;
}

function sortEntries(list: PostQueryRequest['SortList']): SearchPlan['sort'] {
  if (list && !Array.isArray(list)) throw badSearch('SortList must be a list.');
  return (list ?? []).map(({ Property, Direction }) => {
    if (typeof Property !== 'string' || (Direction !== 0 && Direction !== 1))
      throw badSearch('SortList needs a Property, and a Direction of 0 or 1.');
    return { property: Property, descending: Direction === 1 };
  });
}
