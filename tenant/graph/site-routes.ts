import { randomUUID } from 'node:crypto';
import { SELECTED_SITES } from '../core/base-permissions';
import { toIsoSeconds } from '../core/clock';
import { lastingMeta } from '../core/schema';
import type { Web } from '../core/webs';
import { ODataError } from '../odata/odata-error';
import { GraphError } from './graph-error';
import { requireRole, type GraphCall, type GraphJson, type GraphRoute } from './graph-route';

/** Permissions that open sites for reading. Source: Graph permissions reference, "Sites permissions". */
export const ALL_SITES_READERS = [
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
];
/** The same, and the one whose holder was granted single sites: there the grant decides. */
export const SITE_READERS = [...ALL_SITES_READERS, SELECTED_SITES];
/** Permissions that open items for writing. */
export const ITEM_WRITERS = [
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  SELECTED_SITES,
];
/** Permissions that open lists and columns for writing. */
export const LIST_WRITERS = ['Sites.Manage.All', 'Sites.FullControl.All', SELECTED_SITES];

/** Resolution of paths happens before a route is known. */
type SiteCall = Omit<GraphCall, 'parameters'>;

const hostOf = (call: SiteCall): string => new URL(call.core.origin).hostname;

/** A site's id in Graph: host, site collection and web. */
export function siteIdOf(call: SiteCall, web: Web): string {
  return `${hostOf(call)},${web.siteId},${web.id}`;
}

const notFound = (): GraphError =>
  new GraphError(404, 'itemNotFound', 'Requested site could not be found');

/**
 * The web of a site's id: `host,siteId,webId`, or the site collection's id.
 * @throws GraphError 404 itemNotFound; CoreError access-denied when the caller may not open it
 */
export function webOfId(call: SiteCall, asked: string): Web {
  const web = call.core.webs
    .all()
    .find((candidate) => siteIdOf(call, candidate) === asked || candidate.siteId === asked);
  if (!web) throw notFound();
  call.core.permissions.require(call.actor, web.scopeId, 'Open');
  return web;
}

/** The web of the `:site` parameter. @throws as webOfId */
export function webOfSite(call: GraphCall): Web {
  return webOfId(call, call.parameters['site'] ?? '');
}

const siteJson = (call: GraphCall, web: Web): GraphJson => ({
  createdDateTime: toIsoSeconds(web.created),
  description: '',
  id: siteIdOf(call, web),
  lastModifiedDateTime: toIsoSeconds(web.created),
  name: web.url.slice(web.url.lastIndexOf('/') + 1),
  webUrl: call.core.origin + web.url,
  displayName: web.title,
  root: {},
  siteCollection: { hostname: hostOf(call) },
});

/** The organisation's root site: it has an address and nothing in it. */
const rootSite = (call: GraphCall): GraphJson => {
  const id = (part: string): string => lastingMeta(call.core.database, `root-${part}`, randomUUID);
  const [web] = call.core.webs.all();
  return {
    createdDateTime: toIsoSeconds(web?.created ?? call.core.clock.now()),
    description: '',
    id: `${hostOf(call)},${id('site-id')},${id('web-id')}`,
    lastModifiedDateTime: toIsoSeconds(web?.created ?? call.core.clock.now()),
    name: '',
    webUrl: call.core.origin,
    displayName: 'Communication site',
    root: {},
    siteCollection: { hostname: hostOf(call) },
  };
};

/**
 * Turns `/sites/host:/path:/rest` into `/sites/:id/rest`; other paths stay.
 * @throws GraphError 404 when there is no such site
 */
export function resolveSitePath(call: SiteCall, path: string): string {
  const parts = /^\/sites\/([^/:]+(?::\d+)?):(\/[^:]*)(?::(\/.*)?)?$/i.exec(path);
  if (!parts) return path;
  const [, host = '', sitePath = '', rest = ''] = parts;
  const web = call.core.webs.peekByUrl(decodeURIComponent(sitePath).replace(/\/$/, ''));
  if (!web || host.replace(/:\d+$/, '').toLowerCase() !== hostOf(call)) throw notFound();
  return `/sites/${siteIdOf(call, web)}${rest}`;
}

/** Sites whose name holds every word; `*` finds them all. */
const searchSites = (call: GraphCall): GraphJson[] => {
  const asked = call.url.searchParams.get('search');
  if (asked === null) {
    // listing without a search is for applications only
    if (call.actor.kind === 'user')
      throw new ODataError("The query parameter 'search' is missing.");
    return call.core.webs.all().map((web) => siteJson(call, web));
  }
  call.url.searchParams.delete('search');
  const words = asked.toLowerCase().split(/\s+/);
  return call.core.webs
    .all()
    .filter((web) => call.core.permissions.can(call.actor, web.scopeId, 'Open'))
    .filter((web) =>
      words.every((word) => word === '*' || `${web.title} ${web.url}`.toLowerCase().includes(word))
    )
    .map((web) => siteJson(call, web));
};

export const siteRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /sites',
    run: (call) => {
      requireRole(call, ...ALL_SITES_READERS);
      return { status: 200, collection: searchSites(call) };
    },
  },
  {
    endpoint: 'GET /sites/root',
    run: (call) => {
      requireRole(call, ...SITE_READERS);
      return { status: 200, json: rootSite(call) };
    },
  },
  {
    endpoint: 'GET /sites/:site',
    run: (call) => {
      requireRole(call, ...SITE_READERS);
      return { status: 200, json: siteJson(call, webOfSite(call)) };
    },
  },
  {
    endpoint: 'GET /sites/:site/sites',
    run: (call) => {
      requireRole(call, ...SITE_READERS);
      webOfSite(call);
      // the tenant has one web in each site collection
      return { status: 200, collection: [] };
    },
  },
];
