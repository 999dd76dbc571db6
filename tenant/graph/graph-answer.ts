import { randomUUID } from 'node:crypto';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { GRAPH_VERSION, type GraphAddresses } from './graph-addresses';
import { GraphError } from './graph-error';
import { readExpand } from './graph-options';
import type { GraphAnswer, GraphJson, GraphPage } from './graph-route';

const DEFAULT_PAGE = 100;
const MAXIMUM_PAGE = 999;

/** Keeps the selected properties; what was expanded and what OData adds stays, selected or not. */
export function selectKeys(
  row: GraphJson,
  select: readonly (readonly string[])[],
  expanded: readonly string[]
): GraphJson {
  const names = select.map((path) => (path[0] ?? '').toLowerCase());
  if (names.length === 0 || names.includes('*')) return row;
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key]) =>
        names.includes(key.toLowerCase()) || expanded.includes(key) || key.startsWith('@odata.')
    )
  );
}

/**
 * The first rows that the query options leave, for collections small enough to be filtered here.
 * @throws ODataError for an option that is not understood
 */
function cut(collection: readonly GraphJson[], url: URL): GraphPage {
  const options = readQueryOptions(withoutExpand(url), [
    '$select',
    '$filter',
    '$orderby',
    '$top',
    '$skiptoken',
    '$count',
  ]);
  const { filter, orderBy } = options;
  const rows = filter ? collection.filter((row) => matchesFilter(filter, row)) : [...collection];
  if (orderBy.length > 0) rows.sort((a, b) => compareBy(orderBy, a, b));
  if (options.skipToken !== undefined && !/^\d+$/.test(options.skipToken)) {
    throw new ODataError('The query option $skiptoken is not valid.');
  }
  if (options.top === 0 || (options.top ?? 0) > MAXIMUM_PAGE)
    throw new GraphError(400, 'BadRequest', `Invalid page size specified: '${options.top ?? 0}'.`);
  const from = Number(options.skipToken ?? 0);
  const to = from + (options.top ?? DEFAULT_PAGE);
  const expanded = readExpand(url).map((term) => term.name);
  return {
    value: rows.slice(from, to).map((row) => selectKeys(row, options.select, expanded)),
    ...(to < rows.length ? { next: String(to) } : {}),
    ...(options.count ? { count: rows.length } : {}),
  };
}

const withoutExpand = (url: URL): URLSearchParams => {
  const search = new URLSearchParams(url.search);
  search.delete('$expand');
  return search;
};

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Writes an answer as Graph sends it. */
export function dress(answer: GraphAnswer, url: URL, addresses: GraphAddresses): Response {
  const base = `${addresses.graph}/${GRAPH_VERSION}`;
  const headers = new Headers({ 'request-id': randomUUID(), 'odata-version': '4.0' });
  if ('raw' in answer) {
    for (const [name, value] of Object.entries(answer.headers)) headers.set(name, value);
    return new Response(answer.raw, { status: answer.status, headers });
  }
  if (answer.status === 204) return new Response(null, { status: 204, headers });
  headers.set('content-type', JSON_TYPE);
  if ('json' in answer) {
    for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
    const { select } = readQueryOptions(withoutExpand(url), ['$select']);
    const expanded = readExpand(url).map((term) => term.name);
    const body = {
      '@odata.context': `${base}/$metadata#entity`,
      ...selectKeys(answer.json, select, expanded),
    };
    return new Response(JSON.stringify(body), { status: answer.status, headers });
  }
  const page = 'collection' in answer ? cut(answer.collection, url) : answer.page;
  /** Links carry Graph's own address, as clients follow them as they are. */
  const link = (change: (search: URLSearchParams) => void): string => {
    const path = url.pathname.slice(url.pathname.indexOf(`/${GRAPH_VERSION}/`));
    const to = new URL(addresses.graph + path + url.search);
    change(to.searchParams);
    return to.toString();
  };
  const { next, deltaToken } = page;
  const body = {
    '@odata.context': `${base}/$metadata#collection`,
    ...(page.count === undefined ? {} : { '@odata.count': page.count }),
    ...(next === undefined
      ? {}
      : {
          '@odata.nextLink': link((search) => {
            search.delete('token');
            search.set('$skiptoken', next);
          }),
        }),
    ...(deltaToken === undefined
      ? {}
      : {
          '@odata.deltaLink': link((search) => {
            search.delete('$skiptoken');
            search.set('token', deltaToken);
          }),
        }),
    value: page.value,
  };
  return new Response(JSON.stringify(body), { headers });
}
