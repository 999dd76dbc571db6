import {
  AuthError,
  type AccountInfo,
  ConfidentialClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
} from '@azure/msal-node';
import { HubError } from '../kernel/errors';
import { msalNetwork } from '../adapters/node/msal-network';
import { signInError } from '../adapters/node/service-sign-in';
import type { Fetch, ThrottleGate } from '../adapters/throttle-gate';
import type { SignInChoice } from './sign-in-choice';

export interface MicrosoftSignInSettings {
  readonly choice: SignInChoice;
  readonly gate: ThrottleGate;
  readonly fetch: Fetch;
  /** Shows a person where to enter which code; for a device code alone. */
  onDeviceCode?(address: string, code: string): void;
}

/** Gives a token for a resource, such as `https://graph.microsoft.com`, that is still good. */
export type TokenSource = (resource: string) => Promise<string>;

const authorityOrigin = 'https://login.microsoftonline.com';

/**
 * Signs in to Microsoft 365 as production does, by MSAL: as the application with its certificate
 * (SharePoint takes no secret), or as a person who enters a code in her browser, with her own rights.
 * MSAL keeps tokens in memory and renews them; nothing is written to disk.
 */
export function createMicrosoftSignIn(settings: MicrosoftSignInSettings): TokenSource {
  const { choice } = settings;
  const auth = { clientId: choice.clientId, authority: `${authorityOrigin}/${choice.tenantId}` };
  const system = { networkClient: msalNetwork(settings.gate, settings.fetch) };
  const ask =
    choice.kind === 'certificate'
      ? asApplication(
          new ConfidentialClientApplication({
            auth: {
              ...auth,
              clientCertificate: {
                privateKey: choice.privateKey,
                thumbprintSha256: choice.thumbprint,
              },
            },
            system,
          })
        )
      : asPerson(new PublicClientApplication({ auth, system }), settings);
  // One at a time: the next who asks for the same gets what MSAL kept, and no second code is shown.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn: Ask = (scopes) => {
    const mine = turn.then(() => ask(scopes));
    turn = mine.catch(() => undefined);
    return mine;
  };
  return async (resource) => {
    try {
      const result = await inTurn([`${resource}/.default`]);
      if (result?.accessToken) return result.accessToken;
    } catch (error) {
      throw signInError(error);
    }
    throw new HubError('signed-out', { message: 'sign-in: no token came' });
  };
}

type Ask = (scopes: string[]) => Promise<AuthenticationResult | null>;

function asApplication(client: ConfidentialClientApplication): Ask {
  return (scopes) => client.acquireTokenByClientCredential({ scopes });
}

/** One code for everything: the second resource is opened by what the first sign-in left. */
function asPerson(client: PublicClientApplication, { onDeviceCode }: MicrosoftSignInSettings): Ask {
  let account: AccountInfo | undefined;
  return async (scopes) => {
    if (account) {
      const silent = await client
        .acquireTokenSilent({ account, scopes })
        .catch((error: unknown) => {
          if (error instanceof AuthError && needsPerson(error)) return undefined;
          throw error;
        });
      if (silent) return silent;
    }
    const result = await client.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ verificationUri, userCode }) => {
        onDeviceCode?.(verificationUri, userCode);
      },
    });
    account = result?.account ?? account;
    return result;
  };
}

function needsPerson({ errorCode }: AuthError): boolean {
  return ['interaction_required', 'consent_required', 'login_required', 'invalid_grant'].includes(
    errorCode
  );
}
