import type { FilterNode } from '../odata/filter';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { readQueryOptions, splitOutside } from '../odata/query-options';
import { GraphError } from './graph-error';
import { decodeToken, encodeToken, searchWithout } from './graph-options';
import type { GraphCall, GraphJson, GraphPage } from './graph-route';

const DEFAULT_PAGE = 100;
const MAXIMUM_PAGE = 999;

/** What a collection of the directory can be asked. Source: Graph documentation, "Advanced query capabilities". */
export interface DirectoryRules {
  /** Properties in `$filter`. */
  filterable: readonly string[];
  /** Properties in `$orderby`. */
  sortable: readonly string[];
  /** Properties in `$search`; those with `true` are searched word by word, the others from their start. */
  searchable: Readonly<Record<string, boolean>>;
}

const unsupported = (message: string): GraphError =>
  new GraphError(400, 'Request_UnsupportedQuery', message);

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** One `"property:value"`. */
const termMatcher = (term: string, rules: DirectoryRules): ((row: GraphJson) => boolean) => {
  const parts = /^"(\w+):([^"]+)"$/.exec(term.trim());
  const name = Object.keys(rules.searchable).find(
    (known) => known.toLowerCase() === parts?.[1]?.toLowerCase()
  );
  if (!parts || name === undefined)
    throw new GraphError(
      400,
      'Request_BadRequest',
      `Syntax error: character ':' is expected or the property cannot be searched, in '${term}'.`
    );
  const value = (parts[2] ?? '').trim().toLowerCase();
  if (rules.searchable[name] !== true)
    return (row) =>
      String(row[name] ?? '')
        .toLowerCase()
        .startsWith(value);
  const asked = words(value);
  return (row) => {
    const own = words(String(row[name] ?? ''));
    return asked.every((word) => own.some((other) => other.startsWith(word)));
  };
};

/** `"a:x" AND ("b:y" OR "c:z")`, without brackets: AND binds stronger. */
const searchMatcher = (text: string, rules: DirectoryRules): ((row: GraphJson) => boolean) => {
  const alternatives = text
    .split(/\s+OR\s+/)
    .map((part) => part.split(/\s+AND\s+/).map((term) => termMatcher(term, rules)));
  return (row) => alternatives.some((terms) => terms.every((matches) => matches(row)));
};

/** Whether the filter needs the index of advanced queries; refuses what no index serves. */
const needsAdvanced = (node: FilterNode, rules: DirectoryRules): boolean => {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const left = needsAdvanced(node.left, rules);
      return needsAdvanced(node.right, rules) || left;
    }
    case 'not':
      needsAdvanced(node.operand, rules);
      return true;
    case 'compare': {
      needsAdvanced(node.left, rules);
      return node.operator === 'ne';
    }
    case 'in':
      return needsAdvanced(node.operand, rules);
    case 'path': {
      const name = node.segments[0] ?? '';
      if (!rules.filterable.some((known) => known.toLowerCase() === name.toLowerCase()))
        throw unsupported(
          `Unsupported or invalid query filter clause specified for property '${name}' of resource.`
        );
      return false;
    }
    case 'call':
      if (node.name !== 'startswith' && node.name !== 'endswith')
        throw unsupported(`Unsupported Query: the function '${node.name}' is not supported.`);
      node.arguments.slice(0, 1).forEach((argument) => needsAdvanced(argument, rules));
      return node.name === 'endswith';
    case 'lambda': {
      const name = node.path[0] ?? '';
      if (!rules.filterable.includes(name))
        throw unsupported(
          `Unsupported or invalid query filter clause specified for property '${name}' of resource.`
        );
      return false;
    }
    case 'literal':
      return false;
  }
};

/** The properties that a request selects; none when it leaves the choice. */
export function selected(call: GraphCall): string[] {
  return splitOutside(call.url.searchParams.get('$select') ?? '', ',');
}

/**
 * Answers a query of the directory. `ne`, `not`, `endsWith`, `$search` and an order together with a filter
 * need the header ConsistencyLevel: eventual and, but for `$search`, `$count=true`.
 * @param choose what of a row is shown
 * @throws GraphError 400 Request_UnsupportedQuery
 */
export function queryDirectory(
  call: GraphCall,
  rows: readonly GraphJson[],
  rules: DirectoryRules,
  choose: (row: GraphJson) => GraphJson
): GraphPage {
  const search = call.url.searchParams.get('$search');
  const options = readQueryOptions(searchWithout(call.url, '$search', '$expand'), [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skiptoken',
    '$count',
  ]);
  const { filter, orderBy, top } = options;
  const eventual = (call.headers.get('consistencylevel') ?? '').toLowerCase() === 'eventual';
  if (search !== null && !eventual)
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'"
    );
  const unknown = orderBy.find(({ path }) => !rules.sortable.includes(path.join('/')));
  if (unknown)
    throw unsupported(`Sorting by '${unknown.path.join('/')}' is not supported for the resource.`);
  const isAdvanced =
    (filter !== undefined && needsAdvanced(filter, rules)) ||
    (filter !== undefined && orderBy.length > 0);
  if (isAdvanced && !(eventual && options.count))
    throw unsupported(
      "Operator or combination is not supported without advanced query capabilities: send the header 'ConsistencyLevel: eventual' and '$count=true'."
    );
  if (top === 0 || (top ?? 0) > MAXIMUM_PAGE)
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${top ?? 0}'. Must be between 1 and 999 inclusive.`
    );
  const matches = search === null ? () => true : searchMatcher(search, rules);
  const found = rows.filter(
    (row) => matches(row) && (filter === undefined || matchesFilter(filter, row))
  );
  if (orderBy.length > 0) found.sort((a, b) => compareBy(orderBy, a, b));
  const token = options.skipToken === undefined ? '0' : decodeToken(options.skipToken);
  if (token === undefined || !/^\d+$/.test(token))
    throw new GraphError(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.'
    );
  const from = Number(token);
  const to = from + (top ?? DEFAULT_PAGE);
  return {
    value: found.slice(from, to).map(choose),
    ...(to < found.length ? { next: encodeToken(String(to)) } : {}),
    // $count is ignored without the header
    ...(options.count && eventual ? { count: found.length } : {}),
  };
}
