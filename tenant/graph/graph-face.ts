import type { Core } from '../core/core';
import type { Identity } from '../http/identity';
import type { GraphAddresses } from './graph-addresses';
import { activityNotificationRoutes } from './activity-notification-routes';
import { appCatalogueRoutes } from './app-catalogue-routes';
import { calendarRoutes } from './calendar-routes';
import { channelMessageRoutes } from './channel-message-routes';
import { chatRoutes } from './chat-routes';
import { driveRoutes } from './drive-routes';
import { driveWriteRoutes } from './drive-write-routes';
import { dress } from './graph-answer';
import { runBatch } from './graph-batch';
import { GraphError, graphErrorResponse, toGraphError } from './graph-error';
import { resolvePath } from './graph-paths';
import type { GraphCall, GraphRoute } from './graph-route';
import { groupRoutes } from './group-routes';
import { listItemRoutes } from './list-item-routes';
import { listRoutes } from './list-routes';
import { mailRoutes } from './mail-routes';
import { installedAppRoutes } from './installed-app-routes';
import { createNotifier, type DeliverySettings } from './notifier';
import { peopleRoutes } from './people-routes';
import { photoRoutes } from './photo-routes';
import { createPreAuthenticated } from './pre-authenticated';
import { searchRoutes } from './search-routes';
import { sitePermissionRoutes } from './site-permission-routes';
import { siteRoutes } from './site-routes';
import { subscriptionRoutes } from './subscription-routes';
import { teamRoutes } from './team-routes';
import { termRoutes } from './term-routes';
import { uploadSessionRoutes } from './upload-sessions';
import { userRoutes } from './user-routes';

/** All routes but the batch, which is the face's own. */
export const graphRoutes: readonly GraphRoute[] = [
  ...siteRoutes,
  ...sitePermissionRoutes,
  ...listRoutes,
  ...listItemRoutes,
  ...driveRoutes,
  ...driveWriteRoutes,
  ...uploadSessionRoutes,
  ...termRoutes,
  ...userRoutes,
  ...photoRoutes,
  ...peopleRoutes,
  ...searchRoutes,
  ...subscriptionRoutes,
  ...groupRoutes,
  ...mailRoutes,
  ...calendarRoutes,
  ...teamRoutes,
  ...channelMessageRoutes,
  ...chatRoutes,
  ...installedAppRoutes,
  ...appCatalogueRoutes,
  ...activityNotificationRoutes,
];

const TOKEN_WORDS = {
  malformed: 'IDX14100: JWT is not well formed.',
  signature: 'Access token validation failure. Invalid signature.',
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  issuer: 'Access token validation failure. Invalid issuer.',
  'app-only-secret': 'Unsupported app only token.',
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
    pattern: new RegExp(`^${path.replace(/[$.]/g, '\\$&').replace(/:\w+/g, '([^/]+)')}/?$`, 'i'),
    names,
    route,
  };
};

/** Contents that routes read as bytes. */
const NO_JSON = /^(image\/|application\/zip)/;

/** The JSON object of a request; routes that take content get the bytes instead. */
const readBody = (request: Request, content: Uint8Array): Record<string, unknown> => {
  const type = request.headers.get('content-type') ?? '';
  if (content.byteLength === 0 || request.method === 'PUT' || NO_JSON.test(type)) return {};
  const text = new TextDecoder().decode(content);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload.');
};

/** Microsoft Graph over the core. */
export function createGraphFace(core: Core, addresses: GraphAddresses, delivery: DeliverySettings) {
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

  const notifier = createNotifier(core, delivery);
  const preAuthenticated = createPreAuthenticated({ core, addresses, notifier });

  const requireCaller = (identity: Identity): Pick<GraphCall, 'actor' | 'roles' | 'scopes'> => {
    if (identity.kind === 'known') {
      return { actor: identity.principal, roles: identity.roles, scopes: identity.scopes };
    }
    const message =
      identity.kind === 'refused' ? TOKEN_WORDS[identity.reason] : 'Access token is empty.';
    throw new GraphError(401, 'InvalidAuthenticationToken', message);
  };

  return {
    notifier,

    /** Addresses that need no token. @returns undefined for all others */
    preAuthenticated: (request: Request): Promise<Response | undefined> =>
      preAuthenticated.handle(request),

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
        const content = new Uint8Array(await request.arrayBuffer());
        const body = readBody(request, content);
        if (path.toLowerCase() === '/$batch' && request.method === 'POST') {
          return new Response(JSON.stringify(await runBatch(body, request, dispatch)), {
            headers: { 'content-type': 'application/json' },
          });
        }
        const { method, headers } = request;
        const sent = { core, addresses, notifier, ...caller, method, url, headers, body, content };
        const { route, parameters } = find(method, resolvePath(sent, path));
        const call: GraphCall = { ...sent, parameters };
        const answer =
          method === 'GET' ? route.run(call) : core.database.transaction(() => route.run(call));
        return dress('later' in answer ? await answer.later() : answer, url, addresses);
      } catch (error) {
        return graphErrorResponse(toGraphError(error), request, core.clock.now());
      }
    },
  };
}

export type GraphFace = ReturnType<typeof createGraphFace>;
