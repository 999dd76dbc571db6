import type { Message } from '../core/teams';
import { messageJson } from './chat-message-json';
import { readMessage } from './chat-message-input';
import {
  parameterOf,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';
import { deltaPage, messagePage, replyPage } from './message-pages';
import {
  channelOfCall,
  forbidden,
  notFound,
  requireTeamMember,
  requireTeams,
  type TeamsPermissions,
} from './teams-rights';

const READERS: TeamsPermissions = {
  delegated: ['ChannelMessage.Read.All'],
  application: ['ChannelMessage.Read.All'],
  resourceSpecific: ['ChannelMessage.Read.Group'],
};
/** Applications cannot post but while they move old messages in, which the tenant does not play. */
const WRITERS: TeamsPermissions = {
  delegated: ['ChannelMessage.Send', 'Group.ReadWrite.All'],
  application: [],
};

const MESSAGES = '/teams/:team/channels/:channel/messages';

/** A channel that the caller may read or write in. */
const open = (call: GraphCall, permissions: TeamsPermissions) => {
  const { team, channel } = channelOfCall(call);
  requireTeams(call, permissions, { kind: 'team', id: team.id });
  requireTeamMember(call, team);
  return channel;
};

/** The message of `:message` or `:reply`, in its place. */
const messageIn = (call: GraphCall, channelId: string): Message => {
  const rootId = parameterOf(call, 'message');
  const replyId = call.parameters['reply'];
  const message = call.core.teams.messages.find(replyId ?? rootId);
  const inPlace =
    message?.conversationId === channelId &&
    message.replyToId === (replyId === undefined ? null : rootId);
  if (!message || !inPlace) throw notFound('The message was not found in the channel.');
  return message;
};

const get = (call: GraphCall): GraphAnswer => ({
  status: 200,
  json: messageJson(call, messageIn(call, open(call, READERS).id)),
});

const post = (call: GraphCall): GraphAnswer => {
  const channel = open(call, WRITERS);
  const replyToId = call.parameters['message'];
  if (replyToId !== undefined) messageIn(call, channel.id);
  const message = call.core.teams.messages.post({
    ...readMessage(call.body),
    conversationId: channel.id,
    author: { kind: 'person', id: call.actor.objectId },
    ...(replyToId === undefined ? {} : { replyToId }),
  });
  return { status: 201, json: messageJson(call, message) };
};

const edit = (call: GraphCall): GraphAnswer => {
  const message = messageIn(call, open(call, WRITERS).id);
  if (message.author.id !== call.actor.objectId)
    throw forbidden('Only the author can change a message.');
  const { text, textFormat, attachments, mentions } = readMessage(call.body);
  call.core.teams.messages.edit(message.id, {
    ...(text === undefined ? {} : { text }),
    ...(textFormat === undefined ? {} : { textFormat }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(mentions === undefined ? {} : { mentions }),
  });
  return { status: 204 };
};

const remove = (call: GraphCall): GraphAnswer => {
  const message = messageIn(call, open(call, WRITERS).id);
  if (message.author.id !== call.actor.objectId)
    throw forbidden('Only the author can delete a message.');
  call.core.teams.messages.remove(message.id);
  return { status: 204 };
};

const react =
  (present: boolean) =>
  (call: GraphCall): GraphAnswer => {
    const message = messageIn(call, open(call, WRITERS).id);
    const type = textOf(call.body, 'reactionType');
    call.core.teams.messages.react(message.id, call.actor.objectId, type, present);
    return { status: 204 };
  };

/** Routes of a message, whether it begins a thread or answers. */
const ofMessage = (path: string): GraphRoute[] => [
  { endpoint: `GET ${path}`, run: get },
  { endpoint: `PATCH ${path}`, run: edit },
  { endpoint: `POST ${path}/softDelete`, run: remove },
  { endpoint: `POST ${path}/setReaction`, run: react(true) },
  { endpoint: `POST ${path}/unsetReaction`, run: react(false) },
];

export const channelMessageRoutes: readonly GraphRoute[] = [
  { endpoint: `GET ${MESSAGES}`, run: (call) => messagePage(call, open(call, READERS).id) },
  { endpoint: `POST ${MESSAGES}`, run: post },
  // before `:message`, which would take it for an id
  { endpoint: `GET ${MESSAGES}/delta`, run: (call) => deltaPage(call, open(call, READERS).id) },
  ...ofMessage(`${MESSAGES}/:message`),
  {
    endpoint: `GET ${MESSAGES}/:message/replies`,
    run: (call) => replyPage(call, messageIn(call, open(call, READERS).id).id),
  },
  { endpoint: `POST ${MESSAGES}/:message/replies`, run: post },
  ...ofMessage(`${MESSAGES}/:message/replies/:reply`),
];
