import type { SPFI } from '@pnp/sp';
import { fail, ok, type Problem, type Result } from '../kernel/result';
import { createGraphClient } from '../adapters/graph/graph-client';
import type { DirectoryGraph } from '../adapters/graph/people-directory';
import type { SearchConfiguration } from '../adapters/sharepoint/provisioning/plan-search';
import { createSiteClient } from '../adapters/sharepoint/site-client';
import { createThrottleGate, type Fetch, type ThrottleGate } from '../adapters/throttle-gate';
import { createAccessToken, type ClientCredentials } from './access-token';
import { createLocalSearchConfiguration } from './local-search-configuration';
import { createMicrosoftSignIn } from './microsoft-sign-in';
import { readSignInChoice, type SignInProblem } from './sign-in-choice';

/** What a program has from the machine that it runs on. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** The one gate for SharePoint and Graph; made here unless given. */
  readonly gate?: ThrottleGate;
  /** Shows a person where to enter which code, when she signs in with her own account. */
  onDeviceCode?(address: string, code: string): void;
}

/** The clients of one site. */
export interface SiteConnection {
  readonly siteUrl: string;
  readonly sp: SPFI;
  readonly graph: DirectoryGraph;
  readonly gate: ThrottleGate;
  readonly searchConfiguration?: SearchConfiguration;
}

export interface ConnectionProblem extends Problem {
  readonly code: 'siteInvalid' | SignInProblem['code'];
}

const graphOrigin = 'https://graph.microsoft.com';
const localHosts = ['localhost', '127.0.0.1', '[::1]'];
/** The hub's programs as an application of the local tenant; the secret opens nothing else. */
const localApplication = {
  clientId: 'b5f0c3a2-6d0e-4c7e-9a51-0d3c1f7e2a10',
  secret: 'for-the-local-tenant-only',
  name: 'Hub administration',
  roles: [
    ...['Sites.FullControl.All', 'TermStore.ReadWrite.All'],
    // communities name people by mail, and teams and channels by name
    ...['User.Read.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  ],
};

/** The site that is meant where none is named: the local tenant's. */
export function defaultSite(environment: Surroundings['environment']): string {
  const origin = environment['HUB_TENANT_URL'] ?? 'http://localhost:4400';
  return environment['HUB_SITE_URL'] ?? `${origin}/sites/hub`;
}

/**
 * Connects to a site: to the local tenant where the site is on this machine, else to Microsoft 365,
 * with a certificate or as a person (see readSignInChoice). Nothing is sent yet.
 */
export function connect(
  site: string,
  surroundings: Surroundings
): Result<SiteConnection, ConnectionProblem> {
  const { environment, fetch, gate = createThrottleGate() } = surroundings;
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    return fail({ code: 'siteInvalid', values: { site } });
  }
  const tenant = environment['HUB_TENANT_URL'] ?? address.origin;
  const isOfTenant = URL.canParse(tenant) && new URL(tenant).origin === address.origin;
  const siteUrl = `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
  if (!localHosts.includes(address.hostname)) {
    return connectToMicrosoft(address, siteUrl, { ...surroundings, gate });
  }
  if (!isOfTenant) return fail({ code: 'signInMissing', values: { host: address.host } });
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

function connectToMicrosoft(
  address: URL,
  siteUrl: string,
  { environment, fetch, gate, onDeviceCode }: Surroundings & { readonly gate: ThrottleGate }
): Result<SiteConnection, ConnectionProblem> {
  // A token over an open line would be anybody's.
  if (address.protocol !== 'https:')
    return fail({ code: 'siteInvalid', values: { site: siteUrl } });
  const choice = readSignInChoice(address.host, environment);
  if (!choice.ok) return choice;
  const tokens = createMicrosoftSignIn({
    ...{ choice: choice.value, gate, fetch },
    ...(onDeviceCode ? { onDeviceCode } : {}),
  });
  return ok({
    siteUrl,
    gate,
    sp: createSiteClient({ siteUrl, gate, fetch, accessToken: () => tokens(address.origin) }),
    graph: createGraphClient({ gate, fetch, accessToken: () => tokens(graphOrigin) }),
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
