import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { TokenProvider, TokenWish } from '@hub/shared/lib/adapters/remote/token-provider';
import { HubError, hubErrorFromStatus } from '@hub/shared/lib/kernel/errors';
import type { TabSettings } from './settings';
import { within } from './within';

/** MSAL itself waits for ever where the host does not answer. */
const MEET_MS = 10_000;
/** A person reads and decides; without a dialog the host answers at once. */
const SILENT_MS = 20_000;

/** Tokens by nested app authentication: the host signs in, and asks the person where that is needed. */
export async function createNestedTokens(
  { clientId, resource }: TabSettings,
  tenantId: string
): Promise<TokenProvider> {
  const client: IPublicClientApplication = await within(
    MEET_MS,
    createNestablePublicClientApplication({
      auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
      // never beyond the frame: who opens Teams as somebody else must not find the old tokens
      cache: { cacheLocation: 'sessionStorage' },
    }),
    () => hubErrorFromStatus({ source: 'nested sign-in' })
  );
  const scopes = [`${resource}/access_as_user`];
  let asking: Promise<string> | undefined;

  // one dialog for all who wait for a token
  const ask = (claims: string | undefined): Promise<string> => {
    asking ??= client
      .acquireTokenPopup({ scopes, ...(claims === undefined ? {} : { claims }) })
      .then(({ accessToken }) => accessToken)
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  return {
    async getToken({ fresh = false, claims }: TokenWish = {}) {
      try {
        const silent: Promise<AuthenticationResult> = client.acquireTokenSilent({
          scopes,
          forceRefresh: fresh,
          ...(claims === undefined ? {} : { claims }),
        });
        const { accessToken } = await within(SILENT_MS, silent, () =>
          hubErrorFromStatus({ source: 'nested token' })
        );
        return accessToken;
      } catch (failure) {
        if (!needsPerson(failure)) throw mapped(failure);
        return ask(claims).catch((refusal: unknown) => {
          throw mapped(refusal);
        });
      }
    },
  };
}

/** What the host cannot answer alone: consent, a stronger sign-in, or an account it does not find. */
function needsPerson(failure: unknown): boolean {
  return failure instanceof InteractionRequiredAuthError || codeOf(failure) === 'no_account_found';
}

function mapped(failure: unknown): unknown {
  if (failure instanceof HubError) return failure;
  const isOffline = codeOf(failure) === 'no_network_connectivity';
  return hubErrorFromStatus({
    source: 'nested token',
    ...(isOffline ? {} : { status: 401 }),
    cause: failure,
  });
}

function codeOf(failure: unknown): string | undefined {
  return failure instanceof Error && 'errorCode' in failure ? String(failure.errorCode) : undefined;
}
