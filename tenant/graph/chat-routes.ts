import type { Conversation } from '../core/teams';
import { messageJson } from './chat-message-json';
import { readMessage } from './chat-message-input';
import { GraphError } from './graph-error';
import { expandOf } from './graph-options';
import {
  allowKeys,
  listOf,
  parameterOf,
  requirePerson,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { messagePage } from './message-pages';
import { chatJson, memberJson, personOfMember } from './team-json';
import {
  chatOfCall,
  forbidden,
  notFound,
  requireTeams,
  type TeamsPermissions,
} from './teams-rights';

const LISTERS: TeamsPermissions = {
  delegated: ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite'],
  application: ['Chat.ReadBasic.All', 'Chat.Read.All', 'Chat.ReadWrite.All'],
  resourceSpecific: ['ChatSettings.Read.Chat'],
};
const READERS: TeamsPermissions = {
  delegated: ['Chat.Read', 'Chat.ReadWrite'],
  application: ['Chat.Read.All', 'Chat.ReadWrite.All'],
  resourceSpecific: ['ChatMessage.Read.Chat'],
};
const MEMBER_READERS: TeamsPermissions = {
  delegated: ['ChatMember.Read', 'ChatMember.ReadWrite', ...LISTERS.delegated],
  application: ['ChatMember.Read.All', 'ChatMember.ReadWrite.All', ...LISTERS.application],
  resourceSpecific: ['ChatMember.Read.Chat'],
};
const MEMBER_WRITERS: TeamsPermissions = {
  delegated: ['ChatMember.ReadWrite', 'Chat.ReadWrite'],
  application: ['ChatMember.ReadWrite.All', 'Chat.ReadWrite.All'],
};
const MAKERS: TeamsPermissions = {
  delegated: ['Chat.Create', 'Chat.ReadWrite'],
  application: ['Chat.Create'],
};
/** No application posts into chats through Graph; bots do by the connector. */
const WRITERS: TeamsPermissions = {
  delegated: ['ChatMessage.Send', 'Chat.ReadWrite'],
  application: [],
};

const place = (chat: Conversation) => ({ kind: 'chat' as const, id: chat.id });

/** A chat that the caller may do something with. */
const open = (call: GraphCall, permissions: TeamsPermissions): Conversation => {
  const chat = chatOfCall(call);
  requireTeams(call, permissions, place(chat));
  return chat;
};

const people = (call: GraphCall, chat: Conversation): GraphJson[] =>
  call.core.teams.conversations
    .members(chat.id)
    .filter((member) => member.kind === 'person')
    .map((member) => memberJson(call, chat.id, member));

const chatWith = (call: GraphCall, chat: Conversation): GraphJson => {
  const expanded = expandOf(call.url, 'members').length > 0;
  const last = call.core.teams.messages.page(chat.id, { top: 1 }).messages[0];
  return {
    ...chatJson(call, chat, last?.sentAt ?? chat.createdAt),
    ...(expanded ? { members: people(call, chat) } : {}),
  };
};

const list = (call: GraphCall): GraphAnswer => {
  requireTeams(call, LISTERS);
  const asked = call.parameters['user'];
  if (asked === undefined) requirePerson(call);
  const person =
    asked === undefined
      ? call.actor.objectId
      : (call.core.people.byObjectId(asked) ?? call.core.people.byMail(asked))?.objectId;
  if (person === undefined) throw notFound(`Resource '${asked ?? ''}' does not exist.`);
  if (call.actor.kind === 'user' && person !== call.actor.objectId)
    throw forbidden('The chats of somebody else are not told.');
  const chats = call.core.teams.conversations.listFor(person);
  return { status: 200, collection: chats.map((chat) => chatWith(call, chat)) };
};

/** The person that a member in a body names. */
const boundPerson = (call: GraphCall, member: Record<string, unknown>): string => {
  const bind = textOf(member, 'user@odata.bind');
  const named = /users\(?'?\/?([^')/]+)'?\)?$/i.exec(bind)?.[1] ?? '';
  const person = call.core.people.byObjectId(named) ?? call.core.people.byMail(named);
  if (person) return person.objectId;
  throw notFound(`Resource '${named}' does not exist.`);
};

const create = (call: GraphCall): GraphAnswer => {
  requireTeams(call, MAKERS);
  allowKeys(call.body, 'chatType', 'members', 'topic');
  const { conversations } = call.core.teams;
  const members = listOf(call.body, 'members').map((member) => boundPerson(call, member));
  const { actor } = call;
  if (actor.kind === 'user' && !members.includes(actor.objectId))
    throw new GraphError(400, 'BadRequest', 'The caller must be one of the members.');
  const [one = '', other = ''] = members;
  const kind = textOf(call.body, 'chatType');
  if (kind === 'oneOnOne') {
    if (new Set(members).size !== 2)
      throw new GraphError(400, 'BadRequest', 'A chat of two has two members.');
    const chat = conversations.oneOnOne(one, other);
    return { status: 201, json: chatJson(call, chat, chat.createdAt) };
  }
  if (kind !== 'group') throw new GraphError(400, 'BadRequest', `Unknown chatType '${kind}'.`);
  if (new Set(members).size < 2)
    throw new GraphError(400, 'BadRequest', 'A chat of a group has at least two members.');
  const topic = call.body['topic'];
  const chat = conversations.addGroup(members, typeof topic === 'string' ? topic : undefined);
  return { status: 201, json: chatJson(call, chat, chat.createdAt) };
};

const post = (call: GraphCall): GraphAnswer => {
  const chat = open(call, WRITERS);
  const message = call.core.teams.messages.post({
    ...readMessage(call.body),
    conversationId: chat.id,
    author: { kind: 'person', id: call.actor.objectId },
  });
  return { status: 201, json: messageJson(call, message) };
};

const message = (call: GraphCall): GraphAnswer => {
  const chat = open(call, READERS);
  const found = call.core.teams.messages.find(parameterOf(call, 'message'));
  if (found?.conversationId !== chat.id) throw notFound('The message was not found in the chat.');
  return { status: 200, json: messageJson(call, found) };
};

const addMember = (call: GraphCall): GraphAnswer => {
  const chat = open(call, MEMBER_WRITERS);
  call.core.teams.conversations.addMember(chat.id, boundPerson(call, call.body));
  const added = people(call, chat).at(-1);
  return added ? { status: 201, json: added } : { status: 204 };
};

export const chatRoutes: readonly GraphRoute[] = [
  { endpoint: 'GET /chats', run: list },
  { endpoint: 'GET /me/chats', run: list },
  { endpoint: 'GET /users/:user/chats', run: list },
  { endpoint: 'POST /chats', run: create },
  {
    endpoint: 'GET /chats/:chat',
    run: (call) => ({ status: 200, json: chatWith(call, open(call, LISTERS)) }),
  },
  {
    endpoint: 'PATCH /chats/:chat',
    run: (call) => {
      const chat = open(call, {
        delegated: ['Chat.ReadWrite'],
        application: ['Chat.ReadWrite.All'],
      });
      allowKeys(call.body, 'topic');
      call.core.teams.conversations.rename(chat.id, textOf(call.body, 'topic'));
      return {
        status: 200,
        json: chatWith(call, call.core.teams.conversations.of(chat.id)),
      };
    },
  },
  {
    endpoint: 'GET /chats/:chat/members',
    run: (call) => ({ status: 200, collection: people(call, open(call, MEMBER_READERS)) }),
  },
  { endpoint: 'POST /chats/:chat/members', run: addMember },
  {
    endpoint: 'DELETE /chats/:chat/members/:member',
    run: (call) => {
      const chat = open(call, MEMBER_WRITERS);
      call.core.teams.conversations.removeMember(
        chat.id,
        personOfMember(parameterOf(call, 'member'))
      );
      return { status: 204 };
    },
  },
  {
    endpoint: 'GET /chats/:chat/messages',
    run: (call) => messagePage(call, open(call, READERS).id),
  },
  { endpoint: 'POST /chats/:chat/messages', run: post },
  { endpoint: 'GET /chats/:chat/messages/:message', run: message },
];
