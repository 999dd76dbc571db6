import { createHash, randomUUID } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A name-based GUID: the same text gives the same one. */
export function guidOf(text: string): string {
  const hex = digest(text).toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

const BOT_PREFIX = '28:';

/** How conversations name a bot. */
export function botAddress(botId: string): string {
  return BOT_PREFIX + botId;
}

/** The client id in a bot's address, or the text itself. */
export function botIdOf(address: string): string {
  return (
    address.startsWith(BOT_PREFIX) ? address.slice(BOT_PREFIX.length) : address
  ).toLowerCase();
}

/** A person as one bot knows her: other bots know her by other ids. */
export function memberIdOf(botId: string, personId: string): string {
  return `29:1${digest(`${botId} ${personId}`).toString('base64url')}`;
}

/** The chat of a person with a bot. */
export function personalChatId(botId: string, personId: string): string {
  return `a:1${digest(`chat ${botId} ${personId}`).toString('base64url')}`;
}

/** The chat of two: the same whoever begins it. */
export function chatIdOfTwo(one: string, other: string): string {
  return `19:${[one, other].sort().join('_')}@unq.gbl.spaces`;
}

const hex = (): string => randomUUID().replace(/-/g, '');

export function newGroupChatId(): string {
  return `19:${hex()}@thread.v2`;
}

/** @param seed of sample data, so that ids stay the same from start to start */
export function newChannelId(seed?: string): string {
  return `19:${seed === undefined ? hex() : guidOf(seed).replace(/-/g, '')}@thread.tacv2`;
}

/** A thread of a channel as bots name it. */
export function threadAddress(channelId: string, messageId: string): string {
  return `${channelId};messageid=${messageId}`;
}

/** Takes a thread's address apart; of a chat there is no thread. */
export function splitAddress(address: string): { conversationId: string; threadId?: string } {
  const [conversationId = '', threadId] = address.split(';messageid=');
  return { conversationId, ...(threadId === undefined ? {} : { threadId }) };
}
