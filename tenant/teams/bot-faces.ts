import type { Core } from '../core/core';
import type { TenantClock } from '../core/clock';
import type { Person } from '../core/people';
import type { SigningKeys } from '../entra/signing-keys';
import { BOT_FRAMEWORK, TOKEN_SECONDS, type Tokens } from '../entra/tokens';
import type { Identity } from '../http/identity';
import { createBotCeilings, type BotCeilings } from './connector/bot-ceilings';
import { botMetadata } from './connector/bot-metadata';
import { createConnectorFace, isConnectorPath } from './connector/connector-face';
import { createSignInPage } from './connector/sign-in-page';
import { createTokenService } from './connector/token-service';

interface BotFacesOptions {
  core: Core;
  clock: TenantClock;
  keys: () => SigningKeys;
  tokens: Tokens;
  /** Whether the published ceilings of bots are enforced. */
  isEnforced(): boolean;
  tokenForApi(person: Person, address: string, scope: string): string | undefined;
  /** The way to bots; the machine's network where missing. */
  sendToBot: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** Everything that bots speak with: the connector, the token service, and the keys to check both by. */
export interface BotFaces {
  ceilings: BotCeilings;
  /** A code that a person's sign-in gives, for the bot to fetch her token with. */
  issueCode(botId: string, personId: string): string;
  /** @returns undefined when the path is none of theirs */
  handle(request: Request, identity: () => Identity): Promise<Response | undefined>;
}

/** A token for a bot is made anew when it has less left than this. */
const LEFT_SECONDS = 600;

/** Opens the faces for bots, and the tenant's own way to them. */
export function createBotFaces(options: BotFacesOptions): BotFaces {
  const { core, clock, keys, tokens, isEnforced, tokenForApi, sendToBot = fetch } = options;
  const { origin } = core;
  const ceilings = createBotCeilings(clock, isEnforced);
  const connector = createConnectorFace(core, ceilings);
  const tokenService = createTokenService({ core, tokens, origin, tokenForApi });
  const signInPage = createSignInPage(core, tokenService.issueCode);

  const made = new Map<string, { token: string; expiresAt: number }>();
  core.teams.connectBots({
    tokenFor(botId) {
      const known = made.get(botId);
      if (known && known.expiresAt - LEFT_SECONDS * 1000 > clock.now()) return known.token;
      const token = tokens.issue(
        { iss: BOT_FRAMEWORK, aud: botId, serviceurl: core.teams.serviceUrl },
        TOKEN_SECONDS
      );
      made.set(botId, token);
      return token.token;
    },
    send: (url, init) => sendToBot(url, init),
  });

  return {
    ceilings,
    issueCode: tokenService.issueCode,
    async handle(request, identity) {
      if (isConnectorPath(new URL(request.url).pathname))
        return connector.handle(request, identity());
      return (
        botMetadata(request, origin, keys) ??
        (await signInPage(request)) ??
        tokenService.handle(request, identity)
      );
    },
  };
}
