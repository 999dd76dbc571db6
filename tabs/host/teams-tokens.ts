import { authentication, nestedAppAuth } from '@microsoft/teams-js';
import type { TokenProvider, TokenWish } from '@hub/shared/lib/adapters/remote/token-provider';
import { hubErrorFromStatus } from '@hub/shared/lib/kernel/errors';
import type { TabSettings } from './settings';

/**
 * The person's tokens for the hub's service: by nested app authentication where the host offers it,
 * else as Teams has always given them to tabs. MSAL is fetched only where it is used.
 * @param settings asked for when the first token is wanted
 * @param tenantId of the person's organisation
 */
export function createTeamsTokens(
  settings: () => Promise<TabSettings>,
  tenantId: string
): TokenProvider {
  let nested: Promise<TokenProvider> | undefined;
  const meetNested = async (): Promise<TokenProvider> => {
    const [{ createNestedTokens }, known] = await Promise.all([
      import('./nested-tokens'),
      settings(),
    ]);
    return createNestedTokens(known, tenantId);
  };
  return {
    async getToken(wish) {
      if (!nestedAppAuth.isNAAChannelRecommended()) return legacyToken(wish);
      nested ??= meetNested();
      const provider = await nested.catch((failure: unknown) => {
        // the next one who asks tries again
        nested = undefined;
        throw failure;
      });
      return provider.getToken(wish);
    },
  };
}

/** The host keeps the token and renews it; it asks the person itself where consent is missing. */
async function legacyToken(wish: TokenWish = {}): Promise<string> {
  try {
    return await authentication.getAuthToken(
      wish.claims === undefined ? {} : { claims: [wish.claims] }
    );
  } catch (cause) {
    throw hubErrorFromStatus({ source: 'Teams token', status: 401, cause });
  }
}
