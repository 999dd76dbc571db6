import type { Core } from '../../core/core';
import { splitAddress, threadAddress } from '../../core/teams/ids';
import type { Conversation, Message, TeamsApp } from '../../core/teams';
import { accountJson, peopleOf } from './accounts';
import { isObject, readMessage } from './activity-input';
import {
  activityNotFound,
  badArgument,
  ConnectorError,
  conversationNotFound,
  notInRoster,
} from './connector-error';

/** One call of a bot, after its token was checked. */
export interface BotRequest {
  botId: string;
  app: TeamsApp;
  /** Parts of the path, decoded. */
  parts: readonly string[];
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

/** What goes back: a status, and an object or nothing. */
export interface BotAnswer {
  status: number;
  json?: object;
}

const DEFAULT_PAGE = 200;
const MOST_PAGE = 500;

/** What bots can do in conversations. */
export function createConnectorCalls(core: Core) {
  const { teams } = core;

  /** A conversation that the bot may write into, and the thread that it names. */
  const reach = (
    { botId }: BotRequest,
    address: string
  ): { conversation: Conversation; threadId: string | undefined } => {
    const { conversationId, threadId } = splitAddress(address);
    const conversation = teams.conversations.find(conversationId);
    if (!conversation) throw conversationNotFound();
    const refusal = teams.refusalFor(botId, conversation);
    if (refusal === 'gone') throw conversationNotFound();
    if (refusal === 'roster') throw notInRoster();
    if (refusal === 'blocked')
      throw new ConnectorError(403, 'MessageWritesBlocked', 'The user blocked the conversation.');
    if (threadId !== undefined && teams.messages.find(threadId)?.conversationId !== conversationId)
      throw conversationNotFound();
    return { conversation, threadId };
  };

  const post = (
    call: BotRequest,
    conversation: Conversation,
    threadId: string | undefined,
    activity: BotRequest['body']
  ): Message =>
    teams.messages.post({
      ...readMessage(activity, call.botId, teams.users),
      conversationId: conversation.id,
      author: { kind: 'bot', id: call.botId },
      ...(threadId === undefined ? {} : { replyToId: threadId }),
    });

  const own = (call: BotRequest): Message => {
    const [, address = '', , activityId = ''] = call.parts;
    const { conversation } = reach(call, address);
    const message = teams.messages.find(activityId);
    if (!message || message.conversationId !== conversation.id || message.deletedAt !== null)
      throw activityNotFound();
    if (message.author.kind !== 'bot' || message.author.id !== call.botId)
      throw new ConnectorError(403, 'BadArgument', 'The bot did not write the activity.');
    return message;
  };

  const send = (call: BotRequest, replyToId?: string): BotAnswer => {
    const [, address = ''] = call.parts;
    const { conversation, threadId } = reach(call, address);
    const { body } = call;
    if (body['type'] === 'typing') {
      teams.messages.typing(conversation.id, { kind: 'bot', id: call.botId });
      return { status: 202, json: {} };
    }
    if (body['type'] !== 'message')
      throw badArgument(`Unknown activity type '${String(body['type'])}'.`);
    // in a channel an answer stands in the thread of what it answers
    const answered = conversation.kind === 'channel' ? replyToId : undefined;
    return { status: 201, json: { id: post(call, conversation, threadId ?? answered, body).id } };
  };

  const personIn = ({ botId, body }: BotRequest): string => {
    const members = Array.isArray(body['members']) ? (body['members'] as unknown[]) : [];
    const [member, ...others] = members;
    const id = isObject(member) ? member['id'] : undefined;
    if (typeof id !== 'string' || others.length > 0)
      throw badArgument('A conversation of a bot has exactly one member.');
    const person = teams.users.personOf(botId, id);
    if (person === undefined) throw badArgument('Invalid user identity in provided tenant.');
    return person;
  };

  /** A chat with a person, or a thread in a channel. */
  const create = (call: BotRequest): BotAnswer => {
    const { body, botId, app } = call;
    const data = isObject(body['channelData']) ? body['channelData'] : {};
    const activity = isObject(body['activity']) ? body['activity'] : undefined;
    const channel = isObject(data['channel']) ? data['channel']['id'] : undefined;
    if (typeof channel === 'string') {
      const { conversation } = reach(call, channel);
      if (conversation.kind !== 'channel' || !activity)
        throw badArgument('A thread in a channel begins with an activity.');
      const { id } = post(call, conversation, undefined, activity);
      return { status: 201, json: { id: threadAddress(conversation.id, id), activityId: id } };
    }
    const tenant = isObject(data['tenant']) ? data['tenant']['id'] : body['tenantId'];
    if (tenant !== teams.tenantId()) throw badArgument('Invalid tenant.');
    const personId = personIn(call);
    if (core.people.byObjectId(personId)?.accountEnabled !== true)
      throw badArgument('Invalid user identity in provided tenant.');
    if (!teams.apps.installation(app.id, { kind: 'person', id: personId })) throw notInRoster();
    const { id } = teams.conversations.personal(botId, personId);
    if (!activity) return { status: 201, json: { id } };
    const { conversation } = reach(call, id);
    return {
      status: 201,
      json: { id, activityId: post(call, conversation, undefined, activity).id },
    };
  };

  const members = (call: BotRequest): Record<string, unknown>[] => {
    const { conversation } = reach(call, call.parts[1] ?? '');
    return peopleOf(core, conversation.id)
      .map((member) => accountJson(core, call.botId, member))
      .filter((account) => account !== undefined);
  };

  const team = (call: BotRequest) => {
    const internalId = call.parts[1] ?? '';
    const found = teams.rooms.findChannel(internalId);
    const known = found?.isGeneral === true ? teams.rooms.team(found.teamId) : undefined;
    if (!known) throw new ConnectorError(404, 'NotFound', 'Team not found.');
    if (!teams.apps.installation(call.app.id, { kind: 'team', id: known.id })) throw notInRoster();
    return known;
  };

  return {
    create,
    send,
    reply: (call: BotRequest): BotAnswer => send(call, call.parts[3]),

    update(call: BotRequest): BotAnswer {
      const { id } = own(call);
      const {
        text,
        textFormat,
        attachments,
        attachmentLayout,
        suggestedActions,
        mentions,
        summary,
      } = readMessage(call.body, call.botId, teams.users);
      teams.messages.edit(id, {
        ...(text === undefined ? {} : { text }),
        ...(textFormat === undefined ? {} : { textFormat }),
        ...(attachments === undefined ? {} : { attachments }),
        ...(attachmentLayout === undefined ? {} : { attachmentLayout }),
        ...(suggestedActions === undefined ? {} : { suggestedActions }),
        ...(mentions === undefined ? {} : { mentions }),
        ...(summary === undefined ? {} : { summary }),
      });
      return { status: 200, json: { id } };
    },

    remove(call: BotRequest): BotAnswer {
      teams.messages.remove(own(call).id);
      return { status: 200 };
    },

    members: (call: BotRequest): BotAnswer => ({ status: 200, json: members(call) }),

    pagedMembers(call: BotRequest): BotAnswer {
      const all = members(call);
      const asked = Number(call.query.get('pageSize') ?? DEFAULT_PAGE);
      const size = Math.min(MOST_PAGE, Math.max(1, asked || DEFAULT_PAGE));
      const token = call.query.get('continuationToken');
      const from = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString());
      if (!Number.isInteger(from)) throw badArgument('Invalid continuation token.');
      const next = from + size;
      return {
        status: 200,
        json: {
          members: all.slice(from, next),
          ...(next < all.length
            ? { continuationToken: Buffer.from(String(next)).toString('base64url') }
            : {}),
        },
      };
    },

    member(call: BotRequest): BotAnswer {
      const person = teams.users.personOf(call.botId, call.parts[3] ?? '');
      const found = members(call).find((account) => account['objectId'] === person);
      if (!found || person === undefined)
        throw new ConnectorError(
          404,
          'MemberNotFoundInConversation',
          'Member not found in the conversation.'
        );
      return { status: 200, json: found };
    },

    team(call: BotRequest): BotAnswer {
      const { id, internalId, displayName } = team(call);
      return {
        status: 200,
        json: {
          id: internalId,
          name: displayName,
          aadGroupId: id,
          type: 'standard',
          channelCount: teams.rooms.channels(id).length,
          memberCount: teams.rooms.members(id).filter(({ kind }) => kind === 'person').length,
        },
      };
    },

    channels(call: BotRequest): BotAnswer {
      const { id } = team(call);
      return {
        status: 200,
        json: {
          // General is said without a name, since each client writes it in its language
          conversations: teams.rooms.channels(id).map((channel) => ({
            id: channel.id,
            ...(channel.isGeneral ? {} : { name: channel.displayName }),
            type: 'standard',
          })),
        },
      };
    },
  };
}

export type ConnectorCalls = ReturnType<typeof createConnectorCalls>;
