import type { TenantClock } from '../clock';
import type { People } from '../people';
import type { BotUsers } from './bot-users';
import { botAddress, threadAddress } from './ids';
import type { BotCall, TeamsRooms } from './index';
import type { Catalogue } from './apps';
import type { Conversation, Mention, Message } from './model';
import { textForBot } from './plain-text';

/** An activity of the Bot Framework, as it goes over the line. */
export type Activity = Record<string, unknown>;

/** What an activity is about: where it happened, and who did it. */
export type BotContext = Omit<BotCall, 'conversationId'> & { conversation: Conversation };

interface ActivityOptions {
  clock: TenantClock;
  people: People;
  catalogue: Catalogue;
  rooms: TeamsRooms;
  users: BotUsers;
  tenantId(): string;
  serviceUrl: string;
}

const TYPES = {
  personal: 'personal',
  oneOnOne: 'groupChat',
  group: 'groupChat',
  channel: 'channel',
};

/** Writes what bots are told. Source: Bot Framework activity schema, and Teams' own `channelData`. */
export function createBotActivities(options: ActivityOptions) {
  const { clock, people, catalogue, rooms, users, tenantId, serviceUrl } = options;
  let last = 0;

  /** Ids of activities that are no messages. */
  const newId = (): string => {
    last = Math.max(last + 1, clock.now());
    return `f:${last.toString(16)}`;
  };

  const bot = (botId: string): Activity => ({
    id: botAddress(botId),
    name: catalogue.byBot(botId)?.displayName ?? '',
  });

  const person = (botId: string, personId: string): Activity => ({
    id: users.idFor(botId, personId),
    name: people.byObjectId(personId)?.displayName ?? '',
    aadObjectId: personId,
  });

  const channelData = ({ id, teamId }: Conversation): Activity => {
    const tenant = { id: tenantId() };
    if (teamId === null) return { tenant };
    const { internalId, displayName } = rooms.team(teamId);
    return {
      tenant,
      teamsChannelId: id,
      teamsTeamId: internalId,
      channel: { id },
      team: { id: internalId, name: displayName, aadGroupId: teamId },
    };
  };

  const conversationOf = (conversation: Conversation, threadId: string | undefined): Activity => ({
    id: threadId === undefined ? conversation.id : threadAddress(conversation.id, threadId),
    conversationType: TYPES[conversation.kind],
    tenantId: tenantId(),
    ...(conversation.kind === 'personal' ? {} : { isGroup: true }),
    ...(conversation.kind === 'group' && conversation.topic !== null
      ? { name: conversation.topic }
      : {}),
  });

  const base = (context: BotContext): Activity => {
    const { botId, personId, conversation, threadId, replyToId } = context;
    const locale = context.locale ?? people.byObjectId(personId)?.preferredLanguage ?? 'en-US';
    const timeZone = context.timeZone ?? 'America/Lima';
    const now = new Date(clock.now()).toISOString();
    return {
      id: newId(),
      timestamp: now,
      localTimestamp: now,
      localTimezone: timeZone,
      serviceUrl,
      channelId: 'msteams',
      from: person(botId, personId),
      conversation: conversationOf(conversation, threadId),
      recipient: bot(botId),
      locale,
      entities: [
        {
          type: 'clientInfo',
          locale,
          country: locale.split('-')[1] ?? 'US',
          platform: 'Web',
          timezone: timeZone,
        },
      ],
      channelData: {
        ...channelData(conversation),
        ...(context.theme === undefined ? {} : { theme: context.theme }),
      },
      ...(replyToId === undefined ? {} : { replyToId }),
    };
  };

  const mentionEntity = (botId: string, { kind, id, text }: Mention): Activity => ({
    type: 'mention',
    text: `<at>${text}</at>`,
    mentioned: {
      id: kind === 'bot' ? botAddress(id) : kind === 'person' ? users.idFor(botId, id) : id,
      name: text,
    },
  });

  /** What a person's message, its change or its end says. */
  const ofMessage = (
    botId: string,
    conversation: Conversation,
    message: Message,
    more: Activity = {}
  ): Activity => {
    const thread = conversation.kind === 'channel' ? (message.replyToId ?? message.id) : undefined;
    const own = base({
      botId,
      personId: message.author.id,
      conversation,
      ...(thread === undefined ? {} : { threadId: thread }),
      ...(message.locale === null ? {} : { locale: message.locale }),
    });
    const html = message.textFormat === 'html' && message.text !== '';
    return {
      ...own,
      id: message.id,
      type: 'message',
      text: textForBot(message.text, message.textFormat),
      textFormat: 'plain',
      attachments: [
        ...(html ? [{ contentType: 'text/html', content: message.text }] : []),
        ...message.attachments,
      ],
      entities: [
        ...(own['entities'] as Activity[]),
        ...message.mentions.map((mention) => mentionEntity(botId, mention)),
      ],
      ...more,
    };
  };

  return {
    base,
    bot,
    person,
    ofMessage,
    /** With what `channelData` says besides where it happened. */
    withData: (activity: Activity, more: Activity): Activity => ({
      ...activity,
      channelData: { ...(activity['channelData'] as Activity), ...more },
    }),
  };
}

export type BotActivities = ReturnType<typeof createBotActivities>;
