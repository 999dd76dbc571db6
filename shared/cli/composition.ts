import type { SPFI } from '@pnp/sp';
import { fail, ok, type Problem, type Result } from '../kernel/result';
import { createGraphClient } from '../adapters/graph/graph-client';
import type { GraphApi } from '../adapters/graph/graph-api';
import type { SearchConfiguration } from '../adapters/sharepoint/provisioning/plan-search';
import { createSiteClient } from '../adapters/sharepoint/site-client';
import { createThrottleGate, type Fetch, type ThrottleGate } from '../adapters/throttle-gate';
import { createAccessToken, type ClientCredentials } from './access-token';
import { createLocalSearchConfiguration } from './local-search-configuration';

/** What a program has from the machine that it runs on. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** The one gate for SharePoint and Graph; made here unless given. */
  readonly gate?: ThrottleGate;
}

/** The clients of one site. */
export interface SiteConnection {
  readonly siteUrl: string;
  readonly sp: SPFI;
  readonly graph: GraphApi;
  readonly gate: ThrottleGate;
  readonly searchConfiguration?: SearchConfiguration;
}

export interface ConnectionProblem extends Problem {
  readonly code: 'siteInvalid' | 'signInMissing';
}

const graphOrigin = 'https://graph.microsoft.com';
const localHosts = ['localhost', '127.0.0.1', '[::1]'];
/** The hub's programs as an application of the local tenant; the secret opens nothing else. */
const localApplication = {
  clientId: 'b5f0c3a2-6d0e-4c7e-9a51-0d3c1f7e2a10',
  secret: 'for-the-local-tenant-only',
  name: 'Hub administration',
  roles: ['Sites.FullControl.All', 'TermStore.ReadWrite.All'],
};

/** The site that is meant where none is named: the local tenant's. */
export function defaultSite(environment: Surroundings['environment']): string {
  const origin = environment['HUB_TENANT_URL'] ?? 'http://localhost:4400';
  return environment['HUB_SITE_URL'] ?? `${origin}/sites/hub`;
}

/**
 * Connects to a site. Only the local tenant gives tokens to a program by client credentials; signing
 * in to Microsoft 365 wants a certificate or a person.
 */
export function connect(
  site: string,
  { environment, fetch, gate = createThrottleGate() }: Surroundings
): Result<SiteConnection, ConnectionProblem> {
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    return fail({ code: 'siteInvalid', values: { site } });
  }
  const tenant = environment['HUB_TENANT_URL'] ?? address.origin;
  const isOfTenant = URL.canParse(tenant) && new URL(tenant).origin === address.origin;
  if (!isOfTenant || !localHosts.includes(address.hostname)) {
    return fail({ code: 'signInMissing', values: { host: address.host } });
  }
  const siteUrl = `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
  const credentials = credentialsFor(address.origin, environment, fetch);
  const tokenFor = (resource: string): (() => Promise<string>) =>
    createAccessToken(credentials, resource, gate, fetch);
  // The Graph client speaks to one address only; the local tenant answers in its place.
  const localGraph: Fetch = (url, init) =>
    fetch(url.replace(graphOrigin, `${address.origin}/graph`), init);
  return ok({
    siteUrl,
    gate,
    sp: createSiteClient({ siteUrl, gate, fetch, accessToken: tokenFor(address.origin) }),
    graph: createGraphClient({ gate, fetch: localGraph, accessToken: tokenFor(graphOrigin) }),
    searchConfiguration: createLocalSearchConfiguration(address.origin, gate, fetch),
  });
}

/** The application that the environment names; else our own, which the local tenant takes in. */
function credentialsFor(
  origin: string,
  environment: Surroundings['environment'],
  fetch: Fetch
): ClientCredentials {
  const endpoint = `${origin}/organizations/oauth2/v2.0/token`;
  const { HUB_CLIENT_ID: clientId, HUB_CLIENT_SECRET: clientSecret } = environment;
  if (clientId !== undefined && clientSecret !== undefined) {
    return { endpoint, clientId, clientSecret };
  }
  return {
    endpoint,
    clientId: localApplication.clientId,
    clientSecret: localApplication.secret,
    async register() {
      await fetch(`${origin}/__tenant/apps`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(localApplication),
      });
    },
  };
}
