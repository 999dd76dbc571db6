import type { PostQueryRequest } from '../search/search-index';
import { GraphError } from './graph-error';
import { allowKeys, listOf, objectOf, textOf, textsOf, type GraphCall } from './graph-route';

export type SearchEntity = 'driveItem' | 'listItem' | 'person';

/** A field to count the values of. */
export interface Aggregation {
  field: string;
  /** As SharePoint's refiner. */
  refiner: string;
}

/** A search request of Graph, read and checked. */
export interface GraphSearch {
  entities: readonly SearchEntity[];
  text: string;
  from: number;
  size: number;
  fields: readonly string[];
  aggregations: readonly Aggregation[];
  /** Without paging: rows are asked for in pieces. */
  request: PostQueryRequest;
}

const ENTITIES = ['driveItem', 'listItem', 'person'] as const;
const DEFAULT_SIZE = 25;
const MAXIMUM_SIZE = 1000;
const DEFAULT_BUCKETS = 100;

/** Words as Graph says them around what is wrong with a request. */
export function invalidSearch(reason: string, unsupported = false): GraphError {
  return new GraphError(400, 'BadRequest', `SearchRequest Invalid (${reason})`, unsupported);
}

const whole = (source: Record<string, unknown>, key: string, missing: number): number => {
  const value = source[key] ?? missing;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalidSearch(`The property '${key}' must be a whole number.`);
};

/** Clients send yes and no as words as well. */
const isYes = (value: unknown): boolean => value === true || value === 'true';

const readEntities = (source: Record<string, unknown>): SearchEntity[] => {
  const given = textsOf(source, 'entityTypes');
  const entities = given.map((name) => {
    const known = ENTITIES.find((entity) => entity === name);
    if (!known) throw invalidSearch(`The entity type '${name}' is not supported.`, true);
    return known;
  });
  if (entities.length === 0) throw invalidSearch('The entityTypes are missing.');
  if (entities.includes('person') && entities.length > 1)
    throw invalidSearch('The entity type person cannot be combined with others.');
  return entities;
};

const readAggregation = (call: GraphCall, source: Record<string, unknown>): Aggregation => {
  allowKeys(source, 'field', 'size', 'bucketDefinition');
  const field = textOf(source, 'field');
  if (call.core.index.property(field)?.refinable !== true)
    throw invalidSearch(`The property '${field}' is not refinable.`);
  const bucket = objectOf(source, 'bucketDefinition');
  allowKeys(bucket, 'sortBy', 'isDescending', 'minimumCount', 'prefixFilter', 'ranges');
  const sort = {
    count: 'frequency',
    keyAsString: 'name',
    keyAsNumber: 'number',
  }[textOf(bucket, 'sortBy', 'count')];
  if (sort === undefined) throw invalidSearch('sortBy must be count, keyAsString or keyAsNumber.');
  const limits = listOf(bucket, 'ranges').flatMap((range) =>
    ['from', 'to'].flatMap((key) => (typeof range[key] === 'string' ? [range[key]] : []))
  );
  const size = whole(source, 'size', DEFAULT_BUCKETS);
  const least = whole(bucket, 'minimumCount', 0);
  const prefix = textOf(bucket, 'prefixFilter', '');
  const parts = [
    `sort=${sort}/${isYes(bucket['isDescending']) ? 'descending' : 'ascending'}`,
    `filter=${size}/${least}/${prefix}*`,
    ...(limits.length > 0 ? [`discretize=manual/${[...new Set(limits)].join('/')}`] : []),
  ];
  return { field, refiner: `${field}(${parts.join(',')})` };
};

const readSort = (call: GraphCall, source: Record<string, unknown>) =>
  listOf(source, 'sortProperties').map((entry) => {
    const name = textOf(entry, 'name');
    if (call.core.index.property(name)?.sortable !== true)
      throw invalidSearch(`The property '${name}' is not sortable.`);
    return { Property: name, Direction: isYes(entry['isDescending']) ? 1 : 0 };
  });

const KEYS = [
  'entityTypes',
  'query',
  'from',
  'size',
  'fields',
  'aggregations',
  'aggregationFilters',
  'sortProperties',
  'trimDuplicates',
  'region',
  'enableTopResults',
];

/** Only documents, only items that are none, or both. */
const kindOf = (entities: readonly SearchEntity[]): string =>
  entities.includes('listItem') ? '' : ' IsDocument:true';

/**
 * Reads the body of `POST /search/query`.
 * @throws GraphError 400 for more than one request, unknown options, and properties that cannot be sorted or counted
 */
export function readSearch(call: GraphCall): GraphSearch {
  allowKeys(call.body, 'requests');
  const requests = listOf(call.body, 'requests');
  const [source] = requests;
  if (!source || requests.length > 1)
    throw invalidSearch('One request is supported in a call, and no more.');
  const foreign = Object.keys(source).find((key) => !KEYS.includes(key));
  if (foreign !== undefined)
    throw invalidSearch(`The property '${foreign}' is not supported.`, true);
  const entities = readEntities(source);
  if (call.actor.kind === 'app' && typeof source['region'] !== 'string')
    throw invalidSearch('Region is required when request with application permission.');
  const query = objectOf(source, 'query');
  allowKeys(query, 'queryString', 'queryTemplate');
  const text = textOf(query, 'queryString');
  const template = textOf(query, 'queryTemplate', '{searchTerms}');
  const size = whole(source, 'size', DEFAULT_SIZE);
  if (size > MAXIMUM_SIZE) throw invalidSearch(`The size must be at most ${MAXIMUM_SIZE}.`);
  const aggregations = listOf(source, 'aggregations').map((one) => readAggregation(call, one));
  const fields = textsOf(source, 'fields');
  return {
    entities,
    text,
    from: whole(source, 'from', 0),
    size,
    fields,
    aggregations,
    request: {
      Querytext: `(${template.replace('{searchTerms}', text)})${kindOf(entities)}`,
      SelectProperties: [
        'UniqueId',
        'ListId',
        'ListItemID',
        'IsDocument',
        'HitHighlightedSummary',
        ...fields,
      ],
      Refiners: aggregations.map(({ refiner }) => refiner).join(','),
      RefinementFilters: textsOf(source, 'aggregationFilters'),
      SortList: readSort(call, source),
      TrimDuplicates: source['trimDuplicates'] === true,
    },
  };
}
