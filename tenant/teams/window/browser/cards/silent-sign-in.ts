import type { WindowMessage } from '../../window-model';
import { appTokenFor } from '../app-tokens';
import { fieldsOf, invoke, isSuccess, textOf, type BotScope } from '../bot-scope';
import type { WindowParts } from '../window-context';

const OAUTH_TYPE = 'application/vnd.microsoft.card.oauth';

/** Who was asked longer ago is no longer waited for. */
const FRESH_MS = 10 * 60_000;

/** Sign-ins under way or done: two drawings of one card, and the card before it is drawn, are one sign-in. */
const exchanges = new Map<string, Promise<boolean>>();

/**
 * Gets a token for a bot's own API and hands it over.
 * @param mayAsk whether the person may be asked for her consent
 * @returns false when the bot does not take it, or there is none
 */
export async function signIn(
  parts: WindowParts,
  scope: BotScope,
  content: unknown,
  mayAsk: boolean
): Promise<boolean> {
  const { connectionName, tokenExchangeResource } = fieldsOf(content);
  const { id, uri } = fieldsOf(tokenExchangeResource);
  const name = parts.appOfBot(scope.botId)?.name ?? '';
  const token = await appTokenFor(parts, name, textOf(uri) ?? '', mayAsk);
  if (token === undefined) return false;
  const value = { id, connectionName, token };
  return isSuccess(await invoke(parts, scope, 'signin/tokenExchange', value));
}

/** The same without a word to the person, once for each card. */
export function signInSilently(
  parts: WindowParts,
  scope: BotScope,
  content: unknown
): Promise<boolean> {
  const key = `${parts.start.person.id} ${scope.messageId ?? ''}`;
  const running = exchanges.get(key) ?? signIn(parts, scope, content, false).catch(() => false);
  exchanges.set(key, running);
  return running;
}

/** Whether a card still waits for its answer. */
export function isFresh({ at }: Pick<WindowMessage, 'at'>): boolean {
  return Date.now() - Date.parse(at) < FRESH_MS;
}

/** Answers a bot that asks who the person is, also when its chat is not open: it may wait for it elsewhere. */
export function answerSignIn(parts: WindowParts, message: WindowMessage): void {
  const card = message.attachments.find(({ contentType }) => contentType === OAUTH_TYPE);
  if (!card || message.from.kind !== 'app' || message.deleted || !isFresh(message)) return;
  const scope: BotScope = {
    botId: message.from.id,
    conversationId: message.conversationId,
    messageId: message.id,
  };
  void signInSilently(parts, scope, card.content);
}
