import { randomUUID } from 'node:crypto';
import type { Core } from '../core/core';
import type { Identity } from '../http/identity';
import type { Json } from '../odata/entity';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { ODataError } from '../odata/odata-error';
import { readQueryOptions } from '../odata/query-options';
import { runBatch } from './graph-batch';
import { GraphError, graphErrorResponse, toGraphError } from './graph-error';
import type { GraphAnswer, GraphCall, GraphRoute } from './graph-route';
import { resolveSitePath, siteRoutes } from './site-routes';
import { termRoutes } from './term-routes';
import { userRoutes } from './user-routes';

/** All routes but the batch, which is the face's own. */
export const graphRoutes: readonly GraphRoute[] = [...siteRoutes, ...termRoutes, ...userRoutes];

const DEFAULT_PAGE = 100;
const MAXIMUM_PAGE = 999;
const TOKEN_WORDS = {
  malformed: 'IDX14100: JWT is not well formed.',
  signature: 'Access token validation failure. Invalid signature.',
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  issuer: 'Access token validation failure. Invalid issuer.',
  account: 'The identity of the calling person or application could not be established.',
} as const;

interface CompiledRoute {
  method: string;
  pattern: RegExp;
  names: string[];
  route: GraphRoute;
}

const compile = (route: GraphRoute): CompiledRoute => {
  const [method = '', path = ''] = route.endpoint.split(' ');
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  return {
    method,
    pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}/?$`, 'i'),
    names,
    route,
  };
};

const readBody = async (request: Request): Promise<Record<string, unknown>> => {
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload.');
};

const selectKeys = (
  row: Record<string, Json>,
  select: readonly string[][]
): Record<string, Json> => {
  const names = select.map((path) => path[0] ?? '');
  if (names.length === 0 || names.includes('*')) return row;
  // what was expanded stays, whether selected or not
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => names.includes(key) || key === 'children')
  );
};

/** Microsoft Graph over the core. */
export function createGraphFace(core: Core) {
  const routes = graphRoutes.map(compile);

  const find = (
    method: string,
    path: string
  ): { route: GraphRoute; parameters: Record<string, string> } => {
    for (const { method: own, pattern, names, route } of routes) {
      const match = own === method ? pattern.exec(path) : null;
      if (match) {
        const values = match.slice(1).map((value) => decodeURIComponent(value));
        return {
          route,
          parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
        };
      }
    }
    const segment = path.slice(path.lastIndexOf('/') + 1);
    throw new GraphError(
      400,
      'BadRequest',
      `Resource not found for the segment '${segment}'.`,
      true
    );
  };

  const dress = (answer: GraphAnswer, url: URL): Response => {
    const headers = new Headers({
      'content-type':
        'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
      'request-id': randomUUID(),
      'odata-version': '4.0',
    });
    if (answer.status === 204) return new Response(null, { status: 204 });
    const context = `https://graph.microsoft.com/v1.0/$metadata`;
    if ('json' in answer) {
      const { select } = readQueryOptions(url.searchParams, ['$select', '$expand']);
      const body = { '@odata.context': `${context}#entity`, ...selectKeys(answer.json, select) };
      return new Response(JSON.stringify(body), { status: answer.status, headers });
    }
    const options = readQueryOptions(url.searchParams, [
      '$select',
      '$expand',
      '$filter',
      '$orderby',
      '$top',
      '$skiptoken',
      '$count',
    ]);
    const { filter, orderBy } = options;
    const rows = filter
      ? answer.collection.filter((row) => matchesFilter(filter, row))
      : [...answer.collection];
    if (orderBy.length > 0) rows.sort((a, b) => compareBy(orderBy, a, b));
    if (options.skipToken !== undefined && !/^\d+$/.test(options.skipToken)) {
      throw new ODataError('The query option $skiptoken is not valid.');
    }
    const from = Number(options.skipToken ?? 0);
    const to = from + Math.min(options.top ?? DEFAULT_PAGE, MAXIMUM_PAGE);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(to));
    const body = {
      '@odata.context': `${context}#collection`,
      ...(options.count ? { '@odata.count': rows.length } : {}),
      ...(to < rows.length ? { '@odata.nextLink': next.toString() } : {}),
      value: rows.slice(from, to).map((row) => selectKeys(row, options.select)),
    };
    return new Response(JSON.stringify(body), { headers });
  };

  const requireCaller = (identity: Identity): Pick<GraphCall, 'actor' | 'roles'> => {
    if (identity.kind === 'known') return { actor: identity.principal, roles: identity.roles };
    const message =
      identity.kind === 'refused' ? TOKEN_WORDS[identity.reason] : 'Access token is empty.';
    throw new GraphError(401, 'InvalidAuthenticationToken', message);
  };

  return {
    /**
     * @param path below the version, e.g. `/me`
     * @param dispatch handles a part of a batch like any other request
     */
    async handle(
      request: Request,
      path: string,
      identity: Identity,
      dispatch: (request: Request) => Promise<Response>
    ): Promise<Response> {
      try {
        const caller = requireCaller(identity);
        const url = new URL(request.url);
        const body = await readBody(request);
        if (path.toLowerCase() === '/$batch' && request.method === 'POST') {
          return new Response(JSON.stringify(await runBatch(body, request, dispatch)), {
            headers: { 'content-type': 'application/json' },
          });
        }
        const resolved = resolveSitePath({ core }, path).replace(
          /\/groups\/[^/]+(?=\/sets\/)/i,
          ''
        );
        const { route, parameters } = find(request.method, resolved);
        const call: GraphCall = { core, ...caller, url, parameters, body };
        const answer =
          request.method === 'GET'
            ? route.run(call)
            : core.database.transaction(() => route.run(call));
        return dress(answer, url);
      } catch (error) {
        return graphErrorResponse(toGraphError(error), request, core.clock.now());
      }
    },
  };
}

export type GraphFace = ReturnType<typeof createGraphFace>;
