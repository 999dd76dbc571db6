import type { UserTokenClient } from 'botframework-connector';
import type { Activity as WireActivity } from 'botbuilder';
import { HubError } from '../../shared/kernel/errors';
import type { Activity } from './activity';

/** How the bot comes to a person's token for the hub: Teams keeps it under the name of a connection. */
export interface PersonSignIn {
  /** The token, where there is a good one. @throws HubError `unavailable` */
  token(activity: Activity, magicCode?: string): Promise<string | undefined>;
  /** Takes in the token that Teams got without asking the person. @returns whether it will do */
  exchange(activity: Activity, token: string): Promise<boolean>;
  signOut(activity: Activity): Promise<void>;
  /** What Teams needs to sign her in. */
  resource(activity: Activity): Promise<SignInResource>;
  readonly connectionName: string;
}

export interface SignInResource {
  readonly link: string;
  readonly exchange?: { readonly id?: string; readonly uri?: string; readonly providerId?: string };
}

/** @param connectionName of the bot's registration, such as `hub` */
export function createPersonSignIn(
  userTokens: () => Promise<UserTokenClient>,
  connectionName: string
): PersonSignIn {
  const ask = async <T>(work: (client: UserTokenClient) => Promise<T>): Promise<T> => {
    try {
      return await work(await userTokens());
    } catch (cause) {
      throw new HubError('unavailable', { message: 'token service: no answer', cause });
    }
  };

  return {
    connectionName,

    async token({ from, channelId }, magicCode = '') {
      const found = await ask((client) =>
        client.getUserToken(from.id, connectionName, channelId, magicCode).catch(absent)
      );
      return found?.token;
    },

    async exchange({ from, channelId }, token) {
      const found = await ask((client) =>
        client.exchangeToken(from.id, connectionName, channelId, { token }).catch(absent)
      );
      return found?.token !== undefined;
    },

    signOut: ({ from, channelId }) =>
      ask((client) => client.signOutUser(from.id, connectionName, channelId)),

    async resource(activity) {
      const found = await ask((client) =>
        client.getSignInResource(connectionName, activity as unknown as WireActivity, '')
      );
      const { signInLink = '', tokenExchangeResource } = found;
      return {
        link: signInLink,
        ...(tokenExchangeResource ? { exchange: tokenExchangeResource } : {}),
      };
    },
  };
}

/** No token, or one that cannot be exchanged, is an answer of the service and no failure of it. */
function absent(error: unknown): undefined {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 0;
  if (status === 400 || status === 401 || status === 403 || status === 404 || status === 412) {
    return undefined;
  }
  throw error;
}
