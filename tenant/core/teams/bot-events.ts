import type { BotActivities } from './bot-activities';
import type { Activity } from './bot-activities';
import type { TeamsApps, TeamsConversations, TeamsRooms } from './index';
import { emptied, type MessageReactions } from './messages';
import type { Channel, Conversation, Message, Place, TeamsApp } from './model';

interface BotEventOptions {
  activities: BotActivities;
  send(botId: string, activity: Activity): void;
  /** The apps with a bot that are in a conversation. */
  appsIn(conversation: Conversation): TeamsApp[];
  installation: TeamsApps['installation'];
  isBlocked: TeamsApps['isBlocked'];
  conversations(): TeamsConversations;
  rooms: TeamsRooms;
}

type Change = 'edited' | 'removed' | 'restored';

const CHANGES: Readonly<Record<Change, { type: string; eventType: string }>> = {
  edited: { type: 'messageUpdate', eventType: 'editMessage' },
  removed: { type: 'messageDelete', eventType: 'softDeleteMessage' },
  restored: { type: 'messageUpdate', eventType: 'undeleteMessage' },
};

/** Which bots hear of what. Source: Teams, "Conversation events in your bot". */
export function createBotEvents(options: BotEventOptions) {
  const { activities, send, appsIn, installation, isBlocked, conversations, rooms } = options;

  const isHeardBy = (app: TeamsApp, conversation: Conversation, message: Message): boolean =>
    conversation.kind === 'personal' ||
    message.mentions.some(({ kind, id }) => kind === 'bot' && id === app.bot?.id);

  /** The bots that a person's message is for. */
  const hearers = (conversation: Conversation, message: Message): string[] =>
    appsIn(conversation)
      .filter((app) => isHeardBy(app, conversation, message))
      .flatMap((app) => (app.bot ? [app.bot.id] : []));

  const change = (message: Message, kind: Change): void => {
    if (message.author.kind !== 'person') return;
    const conversation = conversations().of(message.conversationId);
    const { type, eventType } = CHANGES[kind];
    for (const botId of hearers(conversation, message))
      send(
        botId,
        activities.withData(activities.ofMessage(botId, conversation, emptied(message), { type }), {
          eventType,
        })
      );
  };

  const memberEvent = (
    botId: string,
    conversation: Conversation,
    personId: string,
    eventType: string,
    more: Activity
  ): void =>
    send(
      botId,
      activities.withData(
        {
          ...activities.base({ botId, personId, conversation }),
          type: 'conversationUpdate',
          ...more,
        },
        conversation.kind === 'channel' ? { eventType } : {}
      )
    );

  return {
    messages: {
      posted(message, conversation, post) {
        if (message.author.kind !== 'person') return;
        for (const botId of hearers(conversation, message))
          send(
            botId,
            activities.ofMessage(
              botId,
              conversation,
              message,
              post.value === undefined ? {} : { value: post.value }
            )
          );
      },
      edited: (message) => change(message, 'edited'),
      removed: (message) => change(message, 'removed'),
      restored: (message) => change(message, 'restored'),

      /** A bot hears of reactions to its own messages. */
      reacted(message, personId, type, present) {
        const { author, conversationId, replyToId, id } = message;
        if (author.kind !== 'bot') return;
        const conversation = conversations().of(conversationId);
        const inChannel = conversation.kind === 'channel';
        const base = activities.base({
          botId: author.id,
          personId,
          conversation,
          replyToId: id,
          ...(inChannel ? { threadId: replyToId ?? id } : {}),
        });
        send(author.id, {
          ...base,
          type: 'messageReaction',
          [present ? 'reactionsAdded' : 'reactionsRemoved']: [{ type }],
        });
      },
    } satisfies MessageReactions,

    /** An app came or went. @param personId who did it */
    installed(app: TeamsApp, place: Place, personId: string, action: 'add' | 'remove' | 'upgrade') {
      if (!app.bot) return;
      const { id: botId } = app.bot;
      const conversation =
        place.kind === 'person'
          ? conversations().findPersonal(botId, place.id)
          : conversations().find(
              place.kind === 'team' ? rooms.team(place.id).internalId : place.id
            );
      if (!conversation) return;
      if (action !== 'upgrade' && (action === 'add' || place.kind !== 'person'))
        memberEvent(
          botId,
          conversation,
          personId,
          action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved',
          { [action === 'add' ? 'membersAdded' : 'membersRemoved']: [activities.bot(botId)] }
        );
      send(
        botId,
        activities.withData(
          {
            ...activities.base({ botId, personId, conversation }),
            type: 'installationUpdate',
            action: action === 'upgrade' ? 'add-upgrade' : action,
          },
          { settings: { selectedChannel: { id: conversation.id } } }
        )
      );
    },

    memberChanged(conversation: Conversation, personId: string, action: 'added' | 'removed'): void {
      for (const { bot } of appsIn(conversation))
        if (bot)
          memberEvent(
            bot.id,
            conversation,
            personId,
            action === 'added' ? 'teamMemberAdded' : 'teamMemberRemoved',
            {
              [action === 'added' ? 'membersAdded' : 'membersRemoved']: [
                activities.person(bot.id, personId),
              ],
            }
          );
    },

    channelAdded(channel: Channel, conversation: Conversation): void {
      const owner = rooms.members(channel.teamId).find((member) => member.kind === 'person');
      if (!owner) return;
      for (const { bot } of appsIn(conversation))
        if (bot)
          send(
            bot.id,
            activities.withData(
              {
                ...activities.base({ botId: bot.id, personId: owner.id, conversation }),
                type: 'conversationUpdate',
              },
              {
                eventType: 'channelCreated',
                channel: { id: channel.id, name: channel.displayName },
              }
            )
          );
    },

    /** Why a bot may not write into a conversation; undefined when it may. */
    refusalFor(botId: string, app: TeamsApp, conversation: Conversation, personId: string) {
      if (conversation.kind === 'personal') {
        if (conversation.botId !== botId) return 'roster' as const;
        if (isBlocked(app.id, personId)) return 'blocked' as const;
        const place: Place = { kind: 'person', id: personId };
        return installation(app.id, place) ? undefined : ('roster' as const);
      }
      return appsIn(conversation).some(({ id }) => id === app.id) ? undefined : ('roster' as const);
    },
  };
}
