import type { BotMessage } from './conversation/turn';

/** Where messages of one conversation go. */
export interface ConversationAddress {
  /** Address of the connector, as the last activity or the installation gave it. */
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** How an attempt to say something first ended. */
export type ConnectorAnswer =
  /** Teams has taken it over; `activityId` names the message. */
  | { readonly kind: 'accepted'; readonly activityId: string }
  /** Teams said no, and did nothing. `code` is Teams' own, such as `MessageWritesBlocked`. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      /** Milliseconds, where Teams stated a wait. */
      readonly retryAfterMs?: number;
    }
  /** No answer came: it may have been done or not. Never send it again without looking. */
  | { readonly kind: 'unknown' };

/** A text for a channel, line by line, in which one person may be mentioned. */
export interface ChannelText {
  readonly lines: readonly string[];
  /** Stands before the text, and Teams tells her. `id`: the person's object id. */
  readonly mention?: { readonly id: string; readonly name: string };
  /** Stands below the text. */
  readonly link?: { readonly title: string; readonly url: string };
}

/** How the service speaks first. It never repeats a request: whoever asks decides by the answer. */
export interface TeamsConnector {
  /**
   * The personal conversation of the bot with somebody; opening it twice gives the same one.
   * @param personId the person's object id in the directory
   */
  openPersonal(
    personId: string
  ): Promise<
    | { readonly kind: 'open'; readonly address: ConversationAddress }
    | Exclude<ConnectorAnswer, { kind: 'accepted' }>
  >;
  /** The channel's own thread starts with each message. @param channelId `19:…@thread.tacv2` */
  postInChannel(teamId: string, channelId: string, message: BotMessage): Promise<ConnectorAnswer>;
  /** Writes below a message of a channel. @param threadId the message that begins the conversation */
  replyInChannel(channelId: string, threadId: string, reply: ChannelText): Promise<ConnectorAnswer>;
  send(to: ConversationAddress, message: BotMessage): Promise<ConnectorAnswer>;
  /** Puts another message in the place of one that was sent. */
  update(
    to: ConversationAddress,
    activityId: string,
    message: BotMessage
  ): Promise<ConnectorAnswer>;
}
