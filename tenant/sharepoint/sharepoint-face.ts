import { SITE_URL } from '../core/bare-site';
import type { Core } from '../core/core';
import { decodePath } from '../http/decode-path';
import { UNSUPPORTED_HEADER } from '../http/unsupported-header';
import { accessDenied } from '../core/core-error';
import type { Principal } from '../core/principal';
import type { Web } from '../core/webs';
import {
  chooseEnvelope,
  collectionBody,
  contentTypeOf,
  entityBody,
  valueBody,
  type Envelope,
} from '../odata/envelope';
import type { Entity, Json } from '../odata/entity';
import { compareBy, matchesFilter } from '../odata/object-filter';
import { ODataError } from '../odata/odata-error';
import { project } from '../odata/projection';
import { readQueryOptions, type OptionName, type QueryOptions } from '../odata/query-options';
import { parseResourcePath } from '../odata/resource-path';
import type { Call } from './call';
import { readJsonBody } from './request-body';
import {
  openResource,
  type Answer,
  type OpenResource,
  type SettledAnswer,
  type Verb,
} from './resource';
import {
  errorBody,
  resourceNotFound,
  SharePointError,
  toSharePointError,
} from './sharepoint-error';
import { root } from './web-resources';

const OPTIONS: readonly OptionName[] = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
];

const DIGEST_REFUSED =
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";

const verbOf = (request: Request): Verb => {
  const method =
    request.method === 'POST' ? (request.headers.get('x-http-method') ?? 'POST') : request.method;
  switch (method.toUpperCase()) {
    case 'GET':
    case 'HEAD':
      return 'GET';
    case 'POST':
      return 'POST';
    case 'MERGE':
    case 'PATCH':
      return 'MERGE';
    case 'PUT':
      return 'PUT';
    case 'DELETE':
      return 'DELETE';
    default:
      throw new ODataError(`The HTTP method '${method}' is not supported.`);
  }
};

const readablePath = (path: string): string => {
  const decoded = decodePath(path);
  if (decoded === undefined) throw new ODataError('The path is not validly encoded.');
  return decoded;
};

/** Follows the path, segment by segment; a collection's brackets hold a key. */
const walk = (path: string, call: Call): OpenResource => {
  let at = openResource(root, call);
  for (const segment of parseResourcePath(path)) {
    const given = segment.arguments;
    const next = at.step(segment.name, given, call);
    if (!next) throw resourceNotFound(segment.name);
    at = (given && given.length > 0 ? next.key(given, call) : undefined) ?? next;
  }
  return at;
};

const applyOptions = (entities: Entity[], options: QueryOptions): Entity[] => {
  const { filter, orderBy, skip = 0, top } = options;
  const kept = filter
    ? entities.filter((entity) => matchesFilter(filter, entity.properties))
    : [...entities];
  if (orderBy.length > 0) kept.sort((a, b) => compareBy(orderBy, a.properties, b.properties));
  return kept.slice(skip, top === undefined ? undefined : skip + top);
};

/** The next page repeats every option of this one. */
const nextAddress = (url: URL, base: string, token: string): string => {
  const search = new URLSearchParams(url.search);
  search.set('$skiptoken', token);
  const path = url.pathname.slice(url.pathname.toLowerCase().indexOf('/_api/'));
  return `${base}${path}?${search.toString()}`;
};

/** SharePoint's REST interface over the core. */
export function createSharePointFace(core: Core) {
  const dress = (answer: SettledAnswer, url: URL, base: string, envelope: Envelope): Response => {
    const headers = new Headers({ 'content-type': contentTypeOf(envelope) });
    const send = (status: number, body: Json): Response =>
      new Response(JSON.stringify(body), { status, headers });
    switch (answer.kind) {
      case 'empty':
        headers.delete('content-type');
        if (answer.etag !== undefined) headers.set('etag', answer.etag);
        return new Response(null, { status: 204, headers });
      case 'bytes':
        headers.set('content-type', answer.contentType);
        return new Response(answer.content, { headers });
      case 'plain':
        return send(200, answer.body);
      case 'value':
        return send(200, valueBody(answer.name, answer.value, envelope, base));
      case 'entity': {
        const { select, expand } = readQueryOptions(url.searchParams, OPTIONS);
        if (answer.entity.etag !== undefined) headers.set('etag', answer.entity.etag);
        return send(
          answer.created === true ? 201 : 200,
          entityBody(project(answer.entity, select, expand), envelope, base)
        );
      }
      case 'collection':
      case 'page': {
        const options = readQueryOptions(url.searchParams, OPTIONS);
        const rows =
          answer.kind === 'page' ? answer.entities : applyOptions(answer.entities, options);
        const next =
          answer.kind === 'page' && answer.next !== undefined
            ? nextAddress(url, base, answer.next)
            : undefined;
        const projections = rows.map((entity) => project(entity, options.select, options.expand));
        return send(200, collectionBody(projections, envelope, base, next));
      }
    }
  };

  const refuse = (error: unknown, envelope: Envelope): Response => {
    const refusal = toSharePointError(error);
    const headers = new Headers({ 'content-type': contentTypeOf(envelope) });
    if (refusal.unsupported) headers.set(UNSUPPORTED_HEADER, refusal.message);
    return new Response(JSON.stringify(errorBody(refusal, envelope)), {
      status: refusal.status,
      headers,
    });
  };

  const webOf = (url: URL, actor: Principal): Web => {
    const at = url.pathname.toLowerCase().indexOf('/_api/');
    // moves and copies are called on the root of the address, where this tenant has no site
    const isOnRoot = at === 0 && /^\/_api\/sp\.movecopyutil\./i.test(url.pathname);
    const path = isOnRoot ? SITE_URL : readablePath(url.pathname.slice(0, at));
    const web = core.webs.byUrl(path);
    if (!core.permissions.can(actor, web.scopeId, 'Open') && !seesSomething(actor))
      throw accessDenied();
    return web;
  };

  /** Somebody with rights on one list or item only may still reach the site's interface. */
  const seesSomething = (actor: Principal): boolean =>
    core.permissions.readableScopes(actor).size > 0;

  return {
    /** Refuses a write with a cookie and without a good digest. @throws SharePointError 403 */
    requireDigest(request: Request, actor: Principal): void {
      if (
        actor.auth === 'cookie' &&
        !core.digests.isGood(actor, request.headers.get('x-requestdigest'))
      ) {
        throw new SharePointError(
          403,
          '-2130575252, Microsoft.SharePoint.SPException',
          DIGEST_REFUSED
        );
      }
    },

    refuse,

    async handle(request: Request, actor: Principal): Promise<Response> {
      const url = new URL(request.url);
      let envelope: Envelope = 'minimal-v3';
      try {
        const version = request.headers.get('odata-version');
        if (version?.startsWith('4') === true) envelope = 'minimal-v4';
        envelope = chooseEnvelope(request.headers.get('accept') ?? '', version);
        const bytes = new Uint8Array(await request.arrayBuffer());
        const web = webOf(url, actor);
        const path = readablePath(
          url.pathname.slice(url.pathname.toLowerCase().indexOf('/_api/') + '/_api/'.length)
        );
        const verb = verbOf(request);
        if (verb !== 'GET' && path.toLowerCase() !== 'contextinfo')
          this.requireDigest(request, actor);
        const call: Call = {
          core,
          actor,
          web,
          search: url.searchParams,
          ifMatch: request.headers.get('if-match') ?? undefined,
          isVersion4: envelope.endsWith('v4'),
          bytes,
          body: () => readJsonBody(bytes),
        };
        const resource = walk(path, call);
        const run = (): Answer | undefined => resource.run(verb, call);
        const answer = verb === 'GET' ? run() : core.database.transaction(run);
        if (!answer) {
          throw new SharePointError(
            405,
            '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
            `The HTTP method '${verb}' cannot be used to access the resource '${resource.name}'.`,
            true
          );
        }
        if (core.crawler.isBehind()) core.crawler.catchUp();
        const settled = answer.kind === 'awaited' ? await answer.answer() : answer;
        return dress(settled, url, core.origin + web.url, envelope);
      } catch (error) {
        return refuse(error, envelope);
      }
    },
  };
}

export type SharePointFace = ReturnType<typeof createSharePointFace>;
