import type { WindowInvokeAnswer } from '../window-model';
import type { WindowParts } from './window-context';

/** Which bot is spoken to, and from where. */
export interface BotScope {
  botId: string;
  conversationId: string;
  /** First message of the thread, in a channel. */
  threadId?: string;
  /** Message that holds the card. */
  messageId?: string;
}

/** Fields that every call of a bot carries. */
export function callOf(parts: WindowParts, scope: BotScope): object {
  const { botId, conversationId, threadId, messageId } = scope;
  return {
    botId,
    conversationId,
    ...(threadId === undefined ? {} : { threadId }),
    ...(messageId === undefined ? {} : { replyToId: messageId }),
    locale: parts.locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: parts.theme,
  };
}

/** Sends an invoke to a bot and waits for its answer. */
export function invoke(
  parts: WindowParts,
  scope: BotScope,
  name: string,
  value: unknown
): Promise<WindowInvokeAnswer> {
  return parts.ask.post<WindowInvokeAnswer>('invoke', { ...callOf(parts, scope), name, value });
}

export const isSuccess = ({ status }: WindowInvokeAnswer): boolean => status >= 200 && status < 300;

/** An object, whatever came. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A text, or undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
