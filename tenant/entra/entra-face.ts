import type { Core } from '../core/core';
import { canSignIn, type Person } from '../core/people';
import { seeOther } from '../pages/redirects';
import { createAuthorize } from './authorize';
import { createClientAuthentication } from './client-authentication';
import { createDeviceCode } from './device-code';
import { EntraError, entraErrorResponse } from './entra-error';
import { createNestedApp } from './nested-app';
import { createPersonTokens } from './person-tokens';
import { readScopes } from './scopes';
import type { SigningKeys } from './signing-keys';
import { createTokenGrants } from './token-grants';
import { PAGE_APP_ID, TOKEN_SECONDS, type Tokens } from './tokens';

interface EntraOptions {
  core: Core;
  keys: () => SigningKeys;
  tokens: Tokens;
  tenantId: string;
  /** Where clients find the authority, e.g. `http://localhost:4400` or `https://login.microsoftonline.com`. */
  address: string;
  /** The object id of whoever is signed in at the browser that sends the request. */
  signedInAs(request: Request): string | undefined;
}

/** What the authority answers, below a tenant's id. */
export const entraEndpoints = [
  'GET /v2.0/.well-known/openid-configuration',
  'GET /discovery/instance',
  'GET /discovery/v2.0/keys',
  'GET /oauth2/v2.0/authorize',
  'GET /oauth2/v2.0/logout',
  'GET /oauth2/deviceauth',
  'POST /oauth2/deviceauth',
  'POST /oauth2/v2.0/consent',
  'POST /oauth2/v2.0/devicecode',
  'POST /oauth2/v2.0/token',
  'POST /nested-app/token',
] as const;

type Answer = (request: Request, tenant: string) => Promise<Response> | Response;

const json = (body: object): Response =>
  new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });

/** Answers the sign-in authority: metadata, keys, sign-in pages and tokens. */
export function createEntraFace(options: EntraOptions) {
  const { core, keys, tokens, tenantId, address, signedInAs } = options;
  const { host } = new URL(address);
  const { records } = core;

  const signedIn = (request: Request): Person | undefined => {
    const objectId = signedInAs(request);
    const person = objectId === undefined ? undefined : core.people.byObjectId(objectId);
    return person && canSignIn(person) ? person : undefined;
  };

  const clients = createClientAuthentication({
    core,
    audiences: () => [
      `${host}/${tenantId}/oauth2/v2.0/token`,
      `${host}/${tenantId}/v2.0`,
      `${host}/common/oauth2/v2.0/token`,
    ],
  });
  const people = createPersonTokens({
    core,
    tokens,
    records,
    tenantId,
    contextOf: (resource) => core.settings.authenticationContexts[resource],
  });
  const grants = createTokenGrants({ core, tokens, clients, people, records, tenantId });
  const authorize = createAuthorize({ core, clients, records, signedIn });
  const nested = createNestedApp({ core, clients, people, tenantId, signedIn });
  const device = createDeviceCode({
    core,
    clients,
    records,
    signedIn,
    verificationUri: `${address}/${tenantId}/oauth2/deviceauth`,
  });

  /** Refusals become answers; what is no refusal is thrown on. */
  const answer = async (
    request: Request,
    run: (form: URLSearchParams) => object
  ): Promise<Response> => {
    try {
      const form = new URLSearchParams(await request.text());
      return json(core.database.transaction(() => run(form)));
    } catch (error) {
      if (error instanceof EntraError) return entraErrorResponse(error, request, core.clock.now());
      throw error;
    }
  };

  const metadata: Answer = (_, tenant) => {
    const base = `${address}/${tenant}`;
    return json({
      // the authority of several tenants leaves the tenant open
      issuer: `${address}/${tenant === tenantId ? tenantId : '{tenantid}'}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'fragment'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'nonce',
        'preferred_username',
        'name',
        'tid',
        'oid',
        'email',
      ],
      tenant_region_scope: 'WW',
      cloud_instance_name: host,
      msgraph_host: 'graph.microsoft.com',
    });
  };

  /** Which authorities belong together. Source: MSAL, "instance discovery". */
  const instances: Answer = () =>
    json({
      tenant_discovery_endpoint: `${address}/${tenantId}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });

  const discovery: Answer = () => {
    const { keyId, publicJwk } = keys();
    return json({
      keys: [
        {
          ...publicJwk,
          kid: keyId,
          use: 'sig',
          alg: 'RS256',
          issuer: `${address}/${tenantId}/v2.0`,
        },
      ],
    });
  };

  const routes: Readonly<Record<(typeof entraEndpoints)[number], Answer>> = {
    'GET /v2.0/.well-known/openid-configuration': metadata,
    'GET /discovery/instance': instances,
    'GET /discovery/v2.0/keys': discovery,
    'POST /oauth2/v2.0/token': (request) => answer(request, (form) => grants.answer(form)),
    'POST /oauth2/v2.0/devicecode': (request) => answer(request, (form) => device.start(form)),
    'GET /oauth2/v2.0/authorize': (request) => authorize.authorize(request),
    'POST /oauth2/v2.0/consent': (request) => authorize.consent(request),
    'GET /oauth2/deviceauth': (request) => device.page(request),
    'POST /oauth2/deviceauth': (request) => device.page(request),
    'GET /oauth2/v2.0/logout': () => seeOther('/_signout'),
    'POST /nested-app/token': (request) => nested.handle(request),
  };

  return {
    /**
     * A token in a person's name for an API, as Teams gets one for an app's own.
     * @param address of the API, e.g. `api://hub.example/22222222-…`
     * @returns undefined without a consent
     */
    tokenForApi(person: Person, address: string, scope: string): string | undefined {
      const api = core.appRegistrations.byApi(address);
      if (!api) return undefined;
      try {
        const scopes = readScopes(core, api.clientId, `${address}/${scope}`);
        return people.accessToken(person, api.clientId, scopes, [], 'none').token;
      } catch (error) {
        if (error instanceof EntraError) return undefined;
        throw error;
      }
    },

    /**
     * A delegated token for a page of SharePoint, as its token provider gets it: through SharePoint's own
     * application, with all that an administrator approved for it (API access).
     * @param address of the API, or its client id
     * @throws EntraError 65001 where nothing of the API was approved
     */
    tokenForPage(person: Person, address: string): { accessToken: string; expiresAt: number } {
      const scopes = readScopes(core, PAGE_APP_ID, `${address}/.default`);
      const { token } = people.accessToken(person, PAGE_APP_ID, scopes, [], 'none');
      return { accessToken: token, expiresAt: core.clock.now() + TOKEN_SECONDS * 1000 };
    },

    /** @returns undefined when the path is not the authority's */
    async handle(request: Request): Promise<Response | undefined> {
      const { pathname } = new URL(request.url);
      const [, tenant = '', ...rest] = pathname.split('/');
      const known = [tenantId, 'common', 'organizations'].includes(tenant);
      const asked = `${request.method} /${rest.join('/')}`;
      const endpoint = known ? entraEndpoints.find((one) => one === asked) : undefined;
      return endpoint && routes[endpoint](request, tenant);
    },
  };
}

export type EntraFace = ReturnType<typeof createEntraFace>;
