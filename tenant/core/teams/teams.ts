import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Directory } from '../directory';
import type { People } from '../people';
import { createCatalogue } from './apps';
import { createBotActivities } from './bot-activities';
import { createBotChannel, type BotDelivery, type BotTransport } from './bot-channel';
import { createBotEvents } from './bot-events';
import { createBotTokens } from './bot-tokens';
import { createBotUsers, type BotUsers } from './bot-users';
import { createConversations } from './conversations';
import { createFeed } from './feed';
import { createFeedEvents } from './feed-events';
import type { Teams, TeamsApps } from './index';
import { createInstallations } from './installations';
import { createMessageStore } from './message-store';
import { createMessages } from './messages';
import type { Conversation, ConversationMember, Place, TeamsApp } from './model';
import { createRooms } from './rooms';
import { createStream } from './stream';
import { createTeamsTables } from './tables';

interface TeamsOptions {
  origin: string;
  database: Database;
  clock: TenantClock;
  people: People;
  directory: Directory;
  tenantId(): string;
}

/** Teams with what only the tenant's own faces need: how bots are reached and named. */
export interface TeamsCore extends Teams {
  users: BotUsers;
  /** Why a bot may not write into a conversation; undefined when it may. */
  refusalFor(botId: string, conversation: Conversation): 'blocked' | 'roster' | 'gone' | undefined;
  connectBots(transport: BotTransport): void;
  /** How long an answer may take before an activity is sent again, in milliseconds. */
  botSettings: { answerMs: number };
  botDeliveries(): readonly BotDelivery[];
  tenantId(): string;
  serviceUrl: string;
  /** Nothing more goes to bots. */
  close(): void;
}

/** Teams: chats and channels, apps and bots. */
export function createTeams(options: TeamsOptions): TeamsCore {
  const { origin, database, clock, people, directory, tenantId } = options;
  createTeamsTables(database);
  const serviceUrl = `${origin}/connector/`;
  const stream = createStream();
  const catalogue = createCatalogue(database);
  const users = createBotUsers(database, people);
  const feed = createFeed(database, clock, stream);
  const store = createMessageStore(database, clock);

  const tellMembers = (conversationId: string, type: 'conversation' | 'tabs'): void => {
    for (const personId of stream.listening())
      if (conversations.isMember(conversationId, personId))
        stream.tell(personId, () => ({ type, conversationId }));
  };

  /** Who can be said to have installed an app: the person, or an owner of where it is. */
  const installerAt = (place: Place): string | undefined => {
    if (place.kind === 'person') return place.id;
    const members =
      place.kind === 'team' ? rooms.members(place.id) : conversations.members(place.id);
    return members.find((member) => member.kind === 'person')?.id;
  };

  const installations = createInstallations({
    database,
    clock,
    catalogue,
    changed(app, place, action) {
      // the chat is there before anybody says anything in it
      if (place.kind === 'person' && app.bot && action === 'add')
        conversations.personal(app.bot.id, place.id);
      if (place.kind === 'person') stream.tell(place.id, () => ({ type: 'apps' }));
      else
        tellMembers(
          place.kind === 'team' ? rooms.team(place.id).internalId : place.id,
          'conversation'
        );
      const personId = installerAt(place);
      if (personId !== undefined) events.installed(app, place, personId, action);
    },
  });
  const { drop: _, ...kept } = catalogue;
  const apps: TeamsApps = { ...kept, ...installations };

  const appsAt = (place: Place): TeamsApp[] =>
    installations
      .installedAt(place)
      .map(({ appId }) => catalogue.find(appId))
      .filter((app) => app !== undefined);
  const botsAt = (place: Place): ConversationMember[] =>
    appsAt(place).flatMap(({ bot, displayName }) =>
      bot ? [{ kind: 'bot' as const, id: bot.id, name: displayName, isOwner: false }] : []
    );
  const appsIn = ({ id, kind, teamId, botId }: Conversation): TeamsApp[] => {
    if (botId !== null) return [catalogue.byBot(botId)].filter((app) => app !== undefined);
    if (kind === 'channel') return appsAt({ kind: 'team', id: teamId ?? '' });
    return appsAt({ kind: 'chat', id });
  };

  const rooms = createRooms({
    database,
    clock,
    directory,
    botsOf: (teamId) => botsAt({ kind: 'team', id: teamId }),
    channelAdded(channel) {
      tellMembers(channel.id, 'conversation');
      events.channelAdded(channel, conversations.of(channel.id));
    },
    tabsChanged: (conversationId) => tellMembers(conversationId, 'tabs'),
  });
  const conversations = createConversations({
    database,
    clock,
    people,
    catalogue,
    rooms,
    installation: installations.installation,
    botsOf: (chatId) => botsAt({ kind: 'chat', id: chatId }),
    lastMessage: store.last,
    countAfter: store.countAfter,
    changed: (conversationId) => tellMembers(conversationId, 'conversation'),
    membersChanged: (chat, personId, action) => events.memberChanged(chat, personId, action),
    read: (conversationId, personId) =>
      stream.tell(personId, () => ({ type: 'read', conversationId, unread: 0 })),
  });
  const activities = createBotActivities({
    clock,
    people,
    catalogue,
    rooms,
    users,
    tenantId,
    serviceUrl,
  });
  const bots = createBotChannel({ catalogue, activities, conversations });
  const events = createBotEvents({
    activities,
    send: bots.send,
    appsIn,
    installation: installations.installation,
    isBlocked: installations.isBlocked,
    conversations: () => conversations,
    rooms,
  });
  const feedEvents = createFeedEvents({
    feed,
    people,
    catalogue,
    store,
    conversations: () => conversations,
  });
  const messages = createMessages({
    clock,
    people,
    catalogue,
    store,
    stream,
    conversations,
    touched: (id) => {
      database.run('update teams_chats set last_at = ? where id = ?', clock.now(), id);
    },
    reactions: {
      ...events.messages,
      posted(message, conversation, post) {
        feedEvents.posted(message, conversation, post);
        events.messages.posted(message, conversation, post);
      },
      reacted(message, personId, type, present) {
        feedEvents.reacted(message, personId, type, present);
        events.messages.reacted(message, personId, type, present);
      },
    },
  });

  return {
    apps,
    rooms,
    conversations,
    messages,
    feed,
    bots,
    botTokens: createBotTokens(database, clock, catalogue),
    subscribe: stream.subscribe,
    users,

    refusalFor(botId, conversation) {
      const app = catalogue.byBot(botId);
      if (!app) return 'roster';
      if (conversation.kind !== 'personal') return events.refusalFor(botId, app, conversation, '');
      const member = conversations.members(conversation.id).find(({ kind }) => kind === 'person');
      const person = member && people.byObjectId(member.id);
      // somebody who has left takes the conversation along
      if (!person?.accountEnabled) return 'gone';
      return events.refusalFor(botId, app, conversation, person.objectId);
    },
    connectBots: bots.connect,
    botSettings: bots.settings,
    botDeliveries: bots.deliveries,
    tenantId,
    serviceUrl,
    close: bots.close,
  };
}
