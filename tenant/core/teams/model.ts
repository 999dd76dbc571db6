/** Who wrote something: a person (object id), a bot (client id), or Teams itself. */
export interface Author {
  kind: 'person' | 'bot' | 'system';
  id: string;
  name: string;
}

export type TextFormat = 'plain' | 'markdown' | 'xml' | 'html';

/** A card, a file or a picture at a message, as the Bot Framework writes it. */
export interface Attachment {
  /** E.g. `application/vnd.microsoft.card.adaptive`. */
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
  thumbnailUrl?: string;
  /** Of attachments from Graph, which the body names by `<attachment id="…">`. */
  id?: string;
}

/** A button of a bot's suggested replies. */
export interface SuggestedAction {
  type: string;
  title: string;
  value?: unknown;
  text?: string;
  displayText?: string;
  image?: string;
}

/** Somebody named in a text. The text holds `<at>words</at>` for it. */
export interface Mention {
  kind: 'person' | 'bot' | 'channel' | 'team';
  /** Object id, client id, channel id or team id. */
  id: string;
  /** The words within `<at>`. */
  text: string;
}

export interface Reaction {
  /** E.g. `like`, `heart`, `laugh`, `surprised`, `sad`, `angry`. */
  type: string;
  personId: string;
  at: number;
}

/** One message of a chat or a channel. */
export interface Message {
  /** Milliseconds since 1970 as digits, as Teams makes them; one of its kind in the tenant. */
  id: string;
  /** A chat's or channel's id, without `;messageid=`. */
  conversationId: string;
  /** In a channel: the message that this one answers; null for one that begins a thread. */
  replyToId: string | null;
  author: Author;
  /** Milliseconds since 1970. */
  sentAt: number;
  editedAt: number | null;
  /** A deleted message keeps its place and loses its contents. */
  deletedAt: number | null;
  subject: string | null;
  text: string;
  textFormat: TextFormat;
  /** What a list or a notification shows of a card. */
  summary: string | null;
  attachments: readonly Attachment[];
  attachmentLayout: 'list' | 'carousel';
  suggestedActions: readonly SuggestedAction[];
  mentions: readonly Mention[];
  importance: 'normal' | 'high' | 'urgent';
  reactions: readonly Reaction[];
  /** BCP 47, where the author said it. */
  locale: string | null;
}

export type ConversationKind = 'personal' | 'oneOnOne' | 'group' | 'channel';

/** A chat with a bot, between two people, of a group, or a channel with its threads. */
export interface Conversation {
  /** `a:…` with a bot, `19:…@unq.gbl.spaces` of two, `19:…@thread.v2` of a group, `19:…@thread.tacv2` a channel. */
  id: string;
  kind: ConversationKind;
  topic: string | null;
  /** Of a channel: its team. */
  teamId: string | null;
  /** Of a chat with a bot: its client id. */
  botId: string | null;
  createdAt: number;
}

/** Who is in a conversation. */
export interface ConversationMember {
  kind: 'person' | 'bot';
  /** Object id, or client id of a bot. */
  id: string;
  name: string;
  isOwner: boolean;
}

/** A conversation as one person's list shows it. */
export interface ListedConversation extends Conversation {
  /** The topic, or the names of the others in it. */
  title: string;
  members: readonly ConversationMember[];
  lastMessage: Message | null;
  /** Messages of others since the person last read. */
  unread: number;
  /** When something last happened; the list's order. */
  lastAt: number;
}

/** A team: a unified group of the directory with channels. */
export interface Team {
  /** The group's id. */
  id: string;
  displayName: string;
  description: string;
  visibility: 'public' | 'private';
  /** What bots know it by: the id of its General channel. */
  internalId: string;
  isArchived: boolean;
  createdAt: number;
}

/** A channel of a team. */
export interface Channel {
  /** `19:…@thread.tacv2`, which is its conversation's id too. */
  id: string;
  teamId: string;
  displayName: string;
  description: string;
  isGeneral: boolean;
  createdAt: number;
}

/** A page of an app that somebody pinned in a channel or a chat. */
export interface Tab {
  id: string;
  /** A channel's or chat's id. */
  conversationId: string;
  /** Id in the catalogue. */
  appId: string;
  name: string;
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  removeUrl: string;
}

/** How a bot gets tokens of people, as its registration holds it. */
export interface OAuthConnection {
  name: string;
  /** Client id of the application that the tokens are for; the bot's own when missing. */
  clientId?: string;
  /** E.g. `['api://localhost:4401/…/access_as_user']`. */
  scopes: readonly string[];
}

/** A bot: where it listens, and its connections. */
export interface BotRegistration {
  /** Client id of its application. */
  id: string;
  endpoint: string;
  connections: readonly OAuthConnection[];
}

/** A package in the organisation's catalogue. */
export interface TeamsApp {
  /** Id in the catalogue; another than the manifest's, as in Teams. */
  id: string;
  /** The manifest's id. */
  externalId: string;
  displayName: string;
  version: string;
  /** The manifest as uploaded. */
  manifest: Readonly<Record<string, unknown>>;
  /** Localisations by language tag, as uploaded with a package. */
  languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  bot: BotRegistration | null;
}

/** Where an app can be installed. */
export interface Place {
  kind: 'person' | 'team' | 'chat';
  /** Object id, team id or chat id. */
  id: string;
}

export interface Installation {
  id: string;
  appId: string;
  place: Place;
  /** Version of the manifest when it was installed. */
  version: string;
  installedAt: number;
}

/** One line of a person's activity feed. */
export interface FeedEntry {
  id: string;
  personId: string;
  at: number;
  kind: 'mention' | 'reply' | 'reaction' | 'app' | 'alert';
  /** Who caused it, when somebody did. */
  actor: Author | null;
  /** The app that sent it, by id in the catalogue. */
  appId: string | null;
  /** Of an app's: the type in its manifest, with the template's parameters put in. */
  activityType: string | null;
  title: string;
  preview: string;
  conversationId: string | null;
  messageId: string | null;
  /** Where a click leads, when it is no message. */
  webUrl: string | null;
  read: boolean;
}

/** What a window hears while it is open. Only what the person may see reaches it. */
export type TeamsEvent =
  | { type: 'message'; conversationId: string; message: Message; unread: number }
  | { type: 'message-changed'; conversationId: string; message: Message }
  | { type: 'typing'; conversationId: string; author: Author }
  | { type: 'read'; conversationId: string; unread: number }
  | { type: 'conversation'; conversationId: string }
  | { type: 'feed'; entry: FeedEntry; unread: number }
  | { type: 'apps' }
  | { type: 'tabs'; conversationId: string };
