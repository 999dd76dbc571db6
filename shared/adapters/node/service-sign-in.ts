import { AuthError, ConfidentialClientApplication } from '@azure/msal-node';
import { HubError, isHubError } from '../../kernel/errors';
import type { Fetch, ThrottleGate } from '../throttle-gate';
import { msalNetwork } from './msal-network';

export interface ServiceSignInSettings {
  readonly clientId: string;
  readonly tenantId: string;
  /** Where another authority than Microsoft's own stands in for it: the local tenant's origin. */
  readonly standIn?: string;
  /** PKCS#8, PEM. SharePoint takes no secret. */
  readonly privateKey: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly thumbprint: string;
  readonly gate: ThrottleGate;
  readonly fetch: Fetch;
}

/** How the service gets its tokens. MSAL keeps them in memory and renews them. */
export interface ServiceSignIn {
  /** As the application itself. @param resource such as `https://graph.microsoft.com` */
  asApplication(resource: string): Promise<string>;
  /**
   * For a person who is signed in to the hub.
   * @param personToken for the hub's own API
   * @param scopes of one resource, such as `https://graph.microsoft.com/User.Read`
   * @param fresh asks again although a token is kept
   * @throws HubError `signed-out` where she has to sign in again, or to consent
   */
  onBehalfOf(personToken: string, scopes: readonly string[], fresh?: boolean): Promise<string>;
  /** MSAL's own client, for libraries that want one. */
  readonly client: ConfidentialClientApplication;
}

const authorityOrigin = 'https://login.microsoftonline.com';

/** Signs the service in with its certificate. */
export function createServiceSignIn(settings: ServiceSignInSettings): ServiceSignIn {
  const { clientId, tenantId, standIn, privateKey, thumbprint } = settings;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `${authorityOrigin}/${tenantId}`,
      ...(standIn === undefined ? {} : { authorityMetadata: metadataOf(standIn, tenantId) }),
      clientCertificate: { privateKey, thumbprintSha256: thumbprint },
    },
    system: { networkClient: msalNetwork(settings.gate, settings.fetch) },
  });
  return {
    client,
    asApplication: (resource) =>
      tokenOf(() => client.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] })),
    onBehalfOf: (personToken, scopes, fresh = false) =>
      tokenOf(() =>
        client.acquireTokenOnBehalfOf({
          oboAssertion: personToken,
          scopes: [...scopes],
          skipCache: fresh,
        })
      ),
  };
}

async function tokenOf(
  ask: () => Promise<{ readonly accessToken: string } | null>
): Promise<string> {
  try {
    const answer = await ask();
    if (answer?.accessToken) return answer.accessToken;
  } catch (error) {
    throw signInError(error);
  }
  throw new HubError('signed-out', { message: 'sign-in: no token came' });
}

/** The number by which Microsoft's documentation explains a refused sign-in stays in the message. */
export function signInError(error: unknown): HubError {
  if (isHubError(error)) return error;
  if (error instanceof AuthError) {
    const number = /AADSTS\d+/.exec(error.errorMessage)?.[0] ?? error.errorCode;
    return new HubError('signed-out', { message: `sign-in: ${number}`, cause: error });
  }
  return new HubError('unexpected', { message: `sign-in: ${String(error)}`, cause: error });
}

/** What MSAL would read of the authority; it only asks addresses of https for it. */
function metadataOf(origin: string, tenantId: string): string {
  const base = `${origin}/${tenantId}`;
  return JSON.stringify({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  });
}
