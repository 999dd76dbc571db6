import type { OAuthConnection } from './model';

/** What a bot answers to an invoke. */
export interface InvokeAnswer {
  /** 504 when nothing came in time, 502 when the bot could not be reached or did not answer JSON. */
  status: number;
  body: unknown;
}

/** One person's act at a bot. */
export interface BotCall {
  botId: string;
  personId: string;
  conversationId: string;
  /** The thread's first message, in a channel. */
  threadId?: string;
  /** The message that holds the card. */
  replyToId?: string;
  /** Language of the window; the person's own when missing. */
  locale?: string;
  /** IANA name of the window's time zone. */
  timeZone?: string;
  theme?: string;
}

/** The way to bots: signed, sent again when not answered, as Teams does. */
export interface BotChannel {
  /** Sends an invoke activity and waits for the answer, at most 15 seconds. */
  invoke(call: BotCall & { name: string; value: unknown }): Promise<InvokeAnswer>;
  /** A card's `Action.Submit`: a message with a value that shows in no conversation. */
  submit(call: BotCall & { value: unknown; text?: string }): void;
  /** Waits until everything under way has been answered or given up. */
  settle(): Promise<void>;
}

/** Tokens of people that bots have got, by connection. */
export interface BotTokens {
  /** The application and scopes of a connection, for whoever mints a token for it; undefined when there is none. */
  connection(botId: string, name: string): OAuthConnection | undefined;
  store(
    botId: string,
    personId: string,
    connection: string,
    token: string,
    expiresAt: number
  ): void;
  find(
    botId: string,
    personId: string,
    connection: string
  ): { token: string; expiresAt: number } | undefined;
  remove(botId: string, personId: string, connection?: string): void;
}
