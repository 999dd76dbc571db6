import { toIsoSeconds } from '../core/clock';
import type { Web } from '../core/webs';
import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';
import { requireRole, type GraphCall, type GraphRoute } from './graph-route';

const READERS = [
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
];

const hostOf = (call: GraphCall): string => new URL(call.core.origin).hostname;

/** A site's id in Graph: host, site collection and web. */
const siteId = (call: GraphCall, web: Web): string => `${hostOf(call)},${web.siteId},${web.id}`;

/**
 * The web of a `:site` parameter: `host,siteId,webId`, or the site collection's id.
 * @throws GraphError 404 itemNotFound; CoreError access-denied when the caller may not open it
 */
export function webOfSite(call: GraphCall): Web {
  const asked = call.parameters['site'] ?? '';
  const web = call.core.webs
    .all()
    .find((candidate) => siteId(call, candidate) === asked || candidate.siteId === asked);
  if (!web) throw new GraphError(404, 'itemNotFound', 'Requested site could not be found');
  call.core.permissions.require(call.actor, web.scopeId, 'Open');
  return web;
}

const siteJson = (call: GraphCall, web: Web): Record<string, Json> => ({
  createdDateTime: toIsoSeconds(web.created),
  description: '',
  id: siteId(call, web),
  lastModifiedDateTime: toIsoSeconds(web.created),
  name: web.url.slice(web.url.lastIndexOf('/') + 1),
  webUrl: call.core.origin + web.url,
  displayName: web.title,
  root: {},
  siteCollection: { hostname: hostOf(call) },
});

/**
 * Turns `/sites/host:/path:/rest` into `/sites/:id/rest`; other paths stay.
 * @throws GraphError 404 when there is no such site
 */
export function resolveSitePath(call: Pick<GraphCall, 'core'>, path: string): string {
  const parts = /^\/sites\/([^/]+):(\/[^:]*)(?::(\/.*))?$/i.exec(path);
  if (!parts) return path;
  const [, host = '', sitePath = '', rest = ''] = parts;
  const { hostname } = new URL(call.core.origin);
  const web = call.core.webs.peekByUrl(decodeURIComponent(sitePath).replace(/\/$/, ''));
  if (!web || host.replace(/:\d+$/, '').toLowerCase() !== hostname) {
    throw new GraphError(404, 'itemNotFound', 'Requested site could not be found');
  }
  return `/sites/${hostname},${web.siteId},${web.id}${rest}`;
}

export const siteRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /sites/:site',
    run: (call) => {
      requireRole(call, ...READERS);
      return { status: 200, json: siteJson(call, webOfSite(call)) };
    },
  },
];
