/** What the Teams window and its server say to each other. Only types: both sides read this file. */

export interface WindowPerson {
  /** Object id in the directory. */
  id: string;
  name: string;
  mail: string;
}

export interface WindowSender {
  kind: 'person' | 'app';
  /** Object id of a person, bot id of an app. */
  id: string;
  name: string;
}

/** A file or card of a message, in the Bot Framework's form. */
export interface WindowAttachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
  /** What a search result shows of the card before it is inserted. */
  preview?: WindowAttachment;
}

export interface WindowAction {
  type: string;
  title: string;
  text?: string;
  displayText?: string;
  value?: unknown;
}

export interface WindowReaction {
  kind: string;
  people: readonly string[];
}

export interface WindowMessage {
  id: string;
  conversationId: string;
  /** Message that it answers, in channels. */
  replyTo?: string;
  from: WindowSender;
  /** ISO, as all times here. */
  at: string;
  /** When it was last changed; its cards are then drawn anew. */
  editedAt?: string;
  deleted: boolean;
  text: string;
  format: 'plain' | 'markdown' | 'html';
  /** Words for screen readers and previews when there is no text. */
  summary: string;
  attachments: readonly WindowAttachment[];
  suggestions: readonly WindowAction[];
  reactions: readonly WindowReaction[];
}

export interface WindowConversation {
  id: string;
  kind: 'app' | 'oneOnOne' | 'group' | 'channel';
  title: string;
  /** Bot of a conversation with an app. */
  botId?: string;
  members: readonly WindowPerson[];
  unread: number;
  lastAt?: string;
  lastText: string;
}

export interface WindowTab {
  id: string;
  name: string;
  contentUrl: string;
  websiteUrl?: string;
}

/** A tab that somebody added to a channel. */
export interface WindowChannelTab extends WindowTab {
  appId: string;
  entityId: string;
}

export interface WindowChannel {
  id: string;
  name: string;
  description: string;
  unread: number;
  tabs: readonly WindowChannelTab[];
}

export interface WindowTeam {
  /** Id of the group in the directory. */
  groupId: string;
  /** Id as the Bot Framework and teams-js name it: that of the first channel. */
  internalId: string;
  name: string;
  channels: readonly WindowChannel[];
  /** Apps that are installed in the team. */
  apps: readonly string[];
  /** Whether the person owns the team. */
  owner: boolean;
}

export interface WindowCommand {
  id: string;
  title: string;
  description: string;
  kind: 'query' | 'action';
  fetchTask: boolean;
  initialRun: boolean;
  parameters: readonly { name: string; title: string; description: string }[];
  context: readonly string[];
}

export interface WindowApp {
  /** Id in the app's manifest. */
  id: string;
  name: string;
  description: string;
  developer: string;
  version: string;
  accent: string;
  icon?: string;
  botId?: string;
  /** How the bot names the person of this window. */
  memberId?: string;
  /** Commands that the bot lists in the compose area. */
  suggestions: readonly { title: string; description: string }[];
  staticTabs: readonly WindowTab[];
  configurationUrl?: string;
  extensionCommands: readonly WindowCommand[];
  /** Domains whose links the app unfolds. */
  linkDomains: readonly string[];
  validDomains: readonly string[];
  /** Entra application of the app, for tokens. */
  clientId?: string;
  resource?: string;
  installed: boolean;
  blocked: boolean;
}

export interface WindowActivity {
  id: string;
  at: string;
  read: boolean;
  title: string;
  preview: string;
  /** App that sent it, by its manifest id. */
  appId?: string;
  fromName: string;
  /** Where it leads: a Teams link, or a place in the window. */
  link?: string;
  conversationId?: string;
  messageId?: string;
}

export interface WindowEvent {
  id: string;
  subject: string;
  start: string;
  end: string;
  place: string;
  online: boolean;
}

/** All that the window needs to open. */
export interface WindowStart {
  person: WindowPerson & { locale: string };
  tenantId: string;
  siteUrl: string;
  conversations: readonly WindowConversation[];
  teams: readonly WindowTeam[];
  apps: readonly WindowApp[];
  unreadActivity: number;
}

/** What the live stream tells. The window asks again for what changed. */
export type WindowNews =
  | { kind: 'message'; message: WindowMessage }
  | { kind: 'typing'; conversationId: string; name: string }
  | { kind: 'read'; conversationId: string; unread: number }
  | { kind: 'conversations' }
  | { kind: 'activity'; unread: number; title: string; preview: string }
  | { kind: 'apps' }
  | { kind: 'teams' }
  /** Said by the window itself after a gap in the stream. */
  | { kind: 'reconnected' };

/** A bot's answer to an invoke; the body's form depends on what was asked. */
export interface WindowInvokeAnswer {
  status: number;
  body?: unknown;
}

export type WindowTheme = 'default' | 'dark' | 'contrast';
export const WINDOW_THEMES: readonly WindowTheme[] = ['default', 'dark', 'contrast'];

/** A token for an app's own API, or that the person has to be asked first. */
export type WindowAppToken =
  | { kind: 'token'; token: string }
  | { kind: 'consent'; clientId: string; scope: string }
  | { kind: 'unknown' };
