import type {
  Attachment,
  Author,
  Channel,
  Conversation,
  ConversationMember,
  FeedEntry,
  Installation,
  ListedConversation,
  Mention,
  Message,
  OAuthConnection,
  Place,
  SuggestedAction,
  Tab,
  Team,
  TeamsApp,
  TeamsEvent,
  TextFormat,
} from './model';
import type { BotChannel, BotTokens } from './bots-api';

export type * from './bots-api';
export type * from './model';

/** Packages of apps, where they are installed, and who blocked which bot. */
export interface TeamsApps {
  /**
   * Takes a package into the catalogue, or a new version of one that is there.
   * @throws CoreError value-invalid for a manifest that Teams would not take
   */
  save(given: {
    manifest: Readonly<Record<string, unknown>>;
    languages?: TeamsApp['languages'];
    /** Icons as PNG. */
    colorIcon?: Uint8Array;
    outlineIcon?: Uint8Array;
    messagingEndpoint?: string;
    botClientId?: string;
    connections?: readonly OAuthConnection[];
  }): TeamsApp;
  all(): TeamsApp[];
  /** @param id in the catalogue or of the manifest. @throws CoreError item-not-found */
  of(id: string): TeamsApp;
  find(id: string): TeamsApp | undefined;
  byBot(botId: string): TeamsApp | undefined;
  icon(appId: string, kind: 'color' | 'outline'): Uint8Array | undefined;
  /** Takes an app out of the catalogue, and out of wherever it is installed. */
  remove(appId: string): void;

  /** Installs an app, once; its bot hears of it. */
  install(appId: string, place: Place): Installation;
  uninstall(appId: string, place: Place): void;
  installedAt(place: Place): Installation[];
  installation(appId: string, place: Place): Installation | undefined;
  /** Everywhere an app is installed. */
  placesOf(appId: string): Installation[];

  /** A blocked bot can no longer write to the person: it gets 403 `MessageWritesBlocked`. */
  block(appId: string, personId: string, blocked: boolean): void;
  isBlocked(appId: string, personId: string): boolean;
}

/** Teams, their channels, and tabs. */
export interface TeamsRooms {
  /** Makes a team of a unified group that is there; with its General channel. */
  addTeam(given: { groupId: string; visibility?: Team['visibility'] }): Team;
  /** @throws CoreError group-not-found */
  team(id: string): Team;
  teams(): Team[];
  joinedBy(personId: string): Team[];
  isMember(teamId: string, personId: string): boolean;
  members(teamId: string): ConversationMember[];
  addChannel(teamId: string, displayName: string, description?: string): Channel;
  channels(teamId: string): Channel[];
  /** @throws CoreError item-not-found */
  channel(id: string): Channel;
  findChannel(id: string): Channel | undefined;
  tabs(conversationId: string): Tab[];
  addTab(tab: Omit<Tab, 'id'>): Tab;
  updateTab(id: string, change: Partial<Omit<Tab, 'id' | 'conversationId' | 'appId'>>): Tab;
  removeTab(id: string): void;
}

/** Chats and channels as people see them. */
export interface TeamsConversations {
  find(id: string): Conversation | undefined;
  /** @throws CoreError item-not-found */
  of(id: string): Conversation;
  /** The chat of a person with a bot, made on first use. @throws CoreError access-denied when the app is not installed for her */
  personal(botId: string, personId: string): Conversation;
  findPersonal(botId: string, personId: string): Conversation | undefined;
  /** The chat of two people, made on first use. */
  oneOnOne(personId: string, otherId: string): Conversation;
  addGroup(personIds: readonly string[], topic?: string): Conversation;
  addMember(conversationId: string, personId: string): void;
  removeMember(conversationId: string, personId: string): void;
  rename(conversationId: string, topic: string): void;
  /** People and bots; of a channel, those of its team. */
  members(conversationId: string): ConversationMember[];
  isMember(conversationId: string, personId: string): boolean;
  /** Chats of a person, newest first; channels are listed by their teams. */
  listFor(personId: string): ListedConversation[];
  /** One conversation, a channel as well, as a person sees it. */
  forPerson(conversationId: string, personId: string): ListedConversation;
  unread(conversationId: string, personId: string): number;
  markRead(conversationId: string, personId: string): void;
}

/** What somebody posts. */
export interface Post {
  conversationId: string;
  author: Pick<Author, 'kind' | 'id'>;
  text?: string;
  /** `html` unless said otherwise for people, `markdown` for bots. */
  textFormat?: TextFormat;
  /** In a channel: the message that begins the thread. */
  replyToId?: string;
  subject?: string;
  summary?: string;
  attachments?: readonly Attachment[];
  attachmentLayout?: Message['attachmentLayout'];
  suggestedActions?: readonly SuggestedAction[];
  mentions?: readonly Mention[];
  importance?: Message['importance'];
  locale?: string;
  /** From a `messageBack` button or a suggested reply: reaches the bot with the text. */
  value?: unknown;
  /** A bot's `channelData.notification.alert`: shows in the feed. */
  alert?: boolean;
  /** Of sample data: when it was written, and that nobody hears of it. */
  sentAt?: number;
  silent?: boolean;
}

/** A page of messages, newest first. */
export interface MessagePage {
  messages: Message[];
  /** For `before` of the next page; undefined at the end. */
  next: string | undefined;
}

export interface TeamsMessages {
  /**
   * Adds a message. Windows hear of it, who is mentioned finds it in her feed, and a bot gets it: in its own
   * chats always, elsewhere when it is mentioned.
   * @throws CoreError access-denied when the author is not in the conversation
   */
  post(post: Post): Message;
  /** @throws CoreError item-not-found */
  of(messageId: string): Message;
  find(messageId: string): Message | undefined;
  /** Of a chat: all. Of a channel: those that begin threads, newest first. */
  page(conversationId: string, options?: { before?: string; top?: number }): MessagePage;
  /** The answers to a message of a channel, oldest first. */
  replies(messageId: string): Message[];
  /** Messages of a conversation changed after a mark, oldest change first; of deleted ones what is left. */
  changedSince(
    conversationId: string,
    mark: number,
    top: number
  ): { message: Message; mark: number }[];
  edit(
    messageId: string,
    change: Partial<
      Pick<
        Post,
        | 'text'
        | 'textFormat'
        | 'attachments'
        | 'mentions'
        | 'summary'
        | 'suggestedActions'
        | 'attachmentLayout'
      >
    >
  ): Message;
  remove(messageId: string): void;
  restore(messageId: string): void;
  /** Adds or takes back a reaction; unless silent, its author hears of it. */
  react(
    messageId: string,
    personId: string,
    type: string,
    present: boolean,
    silent?: boolean
  ): Message;
  /** Shows that somebody writes; nothing is kept. */
  typing(conversationId: string, author: Pick<Author, 'kind' | 'id'>): void;
}

/** Activity feeds. */
export interface TeamsFeed {
  add(entry: Omit<FeedEntry, 'id' | 'at' | 'read'>): FeedEntry;
  /** Newest first. */
  list(personId: string, top?: number): FeedEntry[];
  unread(personId: string): number;
  /** Without ids: all. */
  markRead(personId: string, ids?: readonly string[]): void;
}

/** Teams without a protocol: `core.teams`. */
export interface Teams {
  apps: TeamsApps;
  rooms: TeamsRooms;
  conversations: TeamsConversations;
  messages: TeamsMessages;
  feed: TeamsFeed;
  bots: BotChannel;
  botTokens: BotTokens;
  /** Tells a listener what happens to a person; gives back how to stop. */
  subscribe(personId: string, listener: (event: TeamsEvent) => void): () => void;
}
