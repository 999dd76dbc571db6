import { CoreError } from '../core/core-error';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { FilterNode } from '../odata/filter';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { GraphError } from './graph-error';
import { decodeToken, encodeToken, searchWithout } from './graph-options';
import type { GraphCall } from './graph-route';
import { fieldKey } from './list-item-json';

/** Rows of a page when nobody says; unverified, clients have seen 200. */
const DEFAULT_PAGE = 200;
const MAXIMUM_PAGE = 5000;
const PREFERENCE = 'honornonindexedquerieswarningmayfailrandomly';

/** `fields/Status` names a column; properties of the item itself cannot be queried (graph-docs #18183). */
const columnOf = (path: readonly string[]): string => {
  const [first = '', column, ...rest] = path;
  if (first.toLowerCase() === 'fields' && column !== undefined && rest.length === 0) return column;
  if (first.toLowerCase() === 'id' && column === undefined) return 'ID';
  throw new GraphError(
    400,
    'invalidRequest',
    `Field '${path.join('/')}' cannot be referenced in filter or orderby.`
  );
};

/** Reads and renames the columns of a query, and remembers which they were. */
class ColumnReader {
  readonly names = new Set<string>();
  private readonly call: GraphCall;
  private readonly list: List;

  constructor(call: GraphCall, list: List) {
    this.call = call;
    this.list = list;
  }

  /** The core's path of a column. @throws GraphError 400 when there is none */
  path(path: readonly string[]): string[] {
    const asked = columnOf(path);
    const field = this.call.core.fields
      .all(this.list.id)
      .find((column) => fieldKey(column) === asked || column.name === asked);
    if (!field) throw new GraphError(400, 'invalidRequest', `Field '${asked}' is not recognized`);
    this.names.add(field.name);
    return field.type === 'User' ? [field.name, 'Id'] : [field.name];
  }

  filter(node: FilterNode): FilterNode {
    switch (node.kind) {
      case 'path':
        return { kind: 'path', segments: this.path(node.segments) };
      case 'and':
      case 'or':
        return { ...node, left: this.filter(node.left), right: this.filter(node.right) };
      case 'compare':
        return { ...node, left: this.filter(node.left), right: this.filter(node.right) };
      case 'not':
        return { ...node, operand: this.filter(node.operand) };
      case 'call':
        return { ...node, arguments: node.arguments.map((argument) => this.filter(argument)) };
      case 'literal':
        return node;
      default:
        throw new ODataError('The expression is not supported in a query of list items.');
    }
  }
}

/**
 * One page of a list's items. Columns in a filter or an order must be indexed, unless the caller says with
 * the Prefer header that the query may fail; on long lists it then does. Source: graph-docs #2279,
 * msgraph-sdk-dotnet #827.
 * @throws GraphError 400 invalidRequest, 429 activityLimitReached
 */
export function queryListItems(
  call: GraphCall,
  list: List
): { items: Item[]; next: string | undefined } {
  const options = readQueryOptions(searchWithout(call.url, '$expand', '$select'), [
    '$filter',
    '$orderby',
    '$top',
    '$skiptoken',
  ]);
  if (options.top === 0 || (options.top ?? 0) > MAXIMUM_PAGE)
    throw new GraphError(400, 'invalidRequest', 'The value of $top is not valid.');
  const reader = new ColumnReader(call, list);
  const filter = options.filter && reader.filter(options.filter);
  const orderBy = options.orderBy.map(({ path, descending }) => ({
    path: reader.path(path),
    descending,
  }));
  const prefers = (call.headers.get('prefer') ?? '').toLowerCase().includes(PREFERENCE);
  for (const name of reader.names) {
    if (prefers || call.core.fields.peek(list.id, name)?.indexed === true) continue;
    throw new GraphError(
      400,
      'invalidRequest',
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`
    );
  }
  const token = options.skipToken;
  const skipToken = token === undefined ? undefined : decodeToken(token);
  if (token !== undefined && skipToken === undefined)
    throw new GraphError(400, 'invalidRequest', 'The query option $skiptoken is not valid.');
  try {
    const page = call.core.itemQueries.run(call.actor, list, {
      filter,
      orderBy,
      top: options.top ?? DEFAULT_PAGE,
      skipToken,
    });
    return { items: page.items, next: page.next && encodeToken(page.next) };
  } catch (error) {
    if (!(error instanceof CoreError) || error.kind !== 'threshold') throw error;
    // clients see a list that is too long as throttling
    throw new GraphError(429, 'activityLimitReached', error.message);
  }
}
