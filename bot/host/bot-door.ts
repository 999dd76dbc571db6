import type { Activity as WireActivity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  MsalServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { HubError } from '../../shared/kernel/errors';
import { keepSuccess } from '../../shared/adapters/keep-success';
import type { Fetch } from '../../shared/adapters/throttle-gate';
import type { Activity } from './activity';

/** Addresses of the Bot Framework; the local tenant has its own. */
export interface BotFrameworkAddresses {
  /** Where the keys are found that Teams signs its activities with. */
  readonly openIdMetadata: string;
  /** Where people's tokens are kept. */
  readonly tokenService: string;
}

export const publicBotFramework: BotFrameworkAddresses = {
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenService: 'https://token.botframework.com',
};

export interface BotDoorSettings {
  /** The bot's id: its application's client id. Never empty: that would open the door to all. */
  readonly botId: string;
  readonly tenantId: string;
  readonly addresses: BotFrameworkAddresses;
  /** MSAL's client of the service, which signs in with its certificate. */
  readonly client: unknown;
  readonly fetch: Fetch;
}

/** Lets in what Teams has signed for this bot and this organisation, and nothing else. */
export interface BotDoor {
  /** Whether an activity can be trusted; why not is not said, since a forger would learn from it. */
  admits(activity: Activity, authorization: string | undefined): Promise<boolean>;
  /** The store of people's tokens. */
  userTokens(): Promise<UserTokenClient>;
}

const channel = 'https://api.botframework.com';
const loginOrigin = 'https://login.microsoftonline.com';

/** The SDK takes clocks that differ by so much. */
const clockToleranceSeconds = 5 * 60;

/**
 * The Bot Framework's own checks, behind our own. The SDK would also take tokens of its emulator and
 * of other bots, for which those of any person of the organisation for this very application would do;
 * and it writes to the console whatever it refuses. Here only the channel speaks.
 */
export function createBotDoor(settings: BotDoorSettings): BotDoor {
  const { botId, tenantId, addresses } = settings;
  if (botId.trim() === '') throw new Error('A bot without an id would let everybody in.');
  type Client = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];
  const framework = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    `${loginOrigin}/${tenantId}`,
    channel,
    channel,
    addresses.tokenService,
    addresses.openIdMetadata,
    // tokens of the emulator are turned away before: no key opens this way in
    addresses.openIdMetadata,
    '',
    // the SDK brings an older MSAL, whose client has the same one method that it calls
    new MsalServiceClientCredentialsFactory(botId, settings.client as Client),
    new AuthenticationConfiguration()
  );
  const own = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: botId },
    { type: AuthenticationConstants.AppIdClaim, value: botId },
  ]);

  const keys = keepSuccess(() => channelKeys(addresses.openIdMetadata, settings.fetch));

  return {
    async admits(activity, authorization) {
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined || !isOfTenant(activity, tenantId)) return false;
      if (!(await isOfTeams(token, await keys(), botId))) return false;
      try {
        await framework.authenticateRequest(activity as unknown as WireActivity, `Bearer ${token}`);
        return true;
      } catch {
        // whatever the reason is, the answer is the same
        return false;
      }
    },
    userTokens: () => framework.createUserTokenClient(own),
  };
}

/** @throws HubError `unavailable` where the keys do not come: then Teams sends the activity again */
async function isOfTeams(token: string, keys: JWTVerifyGetKey, botId: string): Promise<boolean> {
  try {
    await jwtVerify(token, keys, {
      algorithms: ['RS256', 'RS384', 'RS512'],
      issuer: channel,
      audience: botId,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'serviceurl'],
    });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw noKeys(error);
  }
}

function noKeys(cause: unknown): HubError {
  return new HubError('unavailable', { message: 'bot framework keys: no answer', cause });
}

/** The keys of Teams, found as the Bot Framework describes it. */
async function channelKeys(metadata: string, fetch: Fetch): Promise<JWTVerifyGetKey> {
  const answer = await fetch(metadata, {}).catch((error: unknown) => {
    throw noKeys(error);
  });
  if (!answer.ok) throw noKeys(answer.status);
  const { jwks_uri: address } = (await answer.json()) as { readonly jwks_uri: string };
  return createRemoteJWKSet(new URL(address), {
    [customFetch]: (url, init) => fetch(url, init as RequestInit),
  });
}

/** A guest's activities come from another organisation's Teams with its own tenant. */
function isOfTenant({ conversation, channelData }: Activity, tenantId: string): boolean {
  return [conversation.tenantId, channelData?.tenant?.id].every(
    (id) => id === undefined || id.toLowerCase() === tenantId.toLowerCase()
  );
}
