import { randomUUID } from 'node:crypto';
import { toIsoSeconds } from '../core/clock';
import type { Core } from '../core/core';
import type { SigningKeys } from './signing-keys';
import {
  GRAPH_APP_ID,
  GRAPH_RESOURCE,
  SHAREPOINT_APP_ID,
  TOKEN_SECONDS,
  type Tokens,
} from './tokens';

interface EntraOptions {
  core: Core;
  keys: () => SigningKeys;
  tokens: Tokens;
  tenantId: string;
}

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });

/** Answers the sign-in authority: metadata, keys and tokens for registered applications. */
export function createEntraFace({ core, keys, tokens, tenantId }: EntraOptions) {
  const authority = `${core.origin}/${tenantId}`;

  const refuse = (status: number, error: string, number: number, message: string): Response =>
    json(status, {
      error,
      error_description: `AADSTS${number}: ${message}`,
      error_codes: [number],
      timestamp: toIsoSeconds(core.clock.now()),
      trace_id: randomUUID(),
      correlation_id: randomUUID(),
    });

  const metadata = (): Response =>
    json(200, {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    });

  const discovery = (): Response => {
    const { keyId, publicJwk } = keys();
    return json(200, { keys: [{ ...publicJwk, kid: keyId, use: 'sig', alg: 'RS256' }] });
  };

  /** The resource of a `.default` scope, in the form tokens carry it. */
  const resourceOf = (scope: string): string | undefined => {
    const resource = /^(.*)\/\.default$/.exec(scope.trim())?.[1]?.replace(/\/$/, '');
    const known = [core.origin, GRAPH_RESOURCE, SHAREPOINT_APP_ID, GRAPH_APP_ID];
    return known.find((candidate) => candidate === resource);
  };

  const token = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    const clientId = form.get('client_id') ?? '';
    if (form.get('grant_type') !== 'client_credentials') {
      return refuse(
        400,
        'unsupported_grant_type',
        70003,
        'The app requested an unsupported grant type.'
      );
    }
    const app = core.apps.byClientId(clientId);
    if (!app) {
      return refuse(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${clientId}' was not found in the directory.`
      );
    }
    if (!core.apps.secretMatches(clientId, form.get('client_secret') ?? '')) {
      return refuse(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    }
    const resource = resourceOf(form.get('scope') ?? '');
    if (resource === undefined) {
      return refuse(
        400,
        'invalid_scope',
        1002012,
        'The provided value for scope is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.'
      );
    }
    const { token: accessToken } = tokens.mint(
      { oid: app.clientId, appid: app.clientId, idtyp: 'app', roles: app.roles },
      resource
    );
    return json(200, {
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: accessToken,
    });
  };

  const routes: Readonly<Record<string, (request: Request) => Promise<Response> | Response>> = {
    'GET /v2.0/.well-known/openid-configuration': metadata,
    'GET /discovery/v2.0/keys': discovery,
    'POST /oauth2/v2.0/token': token,
  };

  return {
    /** @returns undefined when the path is not the authority's */
    async handle(request: Request): Promise<Response | undefined> {
      const { pathname } = new URL(request.url);
      const [, tenant, ...rest] = pathname.split('/');
      const isTenant = tenant === tenantId || tenant === 'common' || tenant === 'organizations';
      const run = isTenant ? routes[`${request.method} /${rest.join('/')}`] : undefined;
      return run?.(request);
    },
  };
}

export type EntraFace = ReturnType<typeof createEntraFace>;
