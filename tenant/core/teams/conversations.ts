import type { TenantClock } from '../clock';
import { accessDenied, CoreError } from '../core-error';
import type { Database } from '../database';
import type { People } from '../people';
import type { Catalogue } from './apps';
import { createChatRows, toChat, type ChatRow } from './chat-rows';
import { chatIdOfTwo, newGroupChatId, personalChatId } from './ids';
import type { TeamsApps, TeamsConversations, TeamsRooms } from './index';
import type { Conversation, ConversationMember, ListedConversation, Message } from './model';

interface ConversationOptions {
  database: Database;
  clock: TenantClock;
  people: People;
  catalogue: Catalogue;
  rooms: TeamsRooms;
  installation: TeamsApps['installation'];
  /** The bots of the apps in a group's chat. */
  botsOf(chatId: string): ConversationMember[];
  lastMessage(conversationId: string): Message | undefined;
  /** Messages of others after a mark. */
  countAfter(conversationId: string, personId: string, mark: number): number;
  changed(conversationId: string): void;
  membersChanged(chat: Conversation, personId: string, action: 'added' | 'removed'): void;
  read(conversationId: string, personId: string): void;
}

/** Chats with their members, and channels seen as conversations. */
export function createConversations(options: ConversationOptions): TeamsConversations {
  const { database, clock, people, catalogue, rooms, installation, changed } = options;
  const chats = createChatRows(database, clock);
  const findRow = chats.find;

  const find = (id: string): Conversation | undefined => {
    const row = findRow(id);
    if (row) return toChat(row);
    const channel = rooms.findChannel(id);
    return (
      channel && {
        id,
        kind: 'channel',
        topic: channel.displayName,
        teamId: channel.teamId,
        botId: null,
        createdAt: channel.createdAt,
      }
    );
  };

  const of = (id: string): Conversation => {
    const found = find(id);
    if (found) return found;
    throw new CoreError('item-not-found', `There is no conversation '${id}'.`);
  };

  const add = (
    chat: Omit<Conversation, 'createdAt' | 'teamId'>,
    personIds: readonly string[]
  ): Conversation => {
    const made = chats.insert(chat, personIds);
    changed(chat.id);
    return made;
  };

  const bot = (botId: string): ConversationMember => ({
    kind: 'bot',
    id: botId,
    name: catalogue.byBot(botId)?.displayName ?? botId,
    isOwner: false,
  });

  const members = (id: string): ConversationMember[] => {
    const { kind, teamId, botId } = of(id);
    if (kind === 'channel') return rooms.members(teamId ?? '');
    const persons = database
      .all<{ person_id: string; is_owner: number }>(
        'select person_id, is_owner from teams_chat_members where chat_id = ?',
        id
      )
      .map(({ person_id, is_owner }): ConversationMember => ({
        kind: 'person',
        id: person_id,
        name: people.byObjectId(person_id)?.displayName ?? '',
        isOwner: is_owner === 1,
      }));
    return [...persons, ...(botId === null ? options.botsOf(id) : [bot(botId)])];
  };

  const isMember = (id: string, personId: string): boolean => {
    const own = database.get(
      'select 1 from teams_chat_members where chat_id = ? and person_id = ?',
      id,
      personId
    );
    if (own) return true;
    const channel = rooms.findChannel(id);
    return channel !== undefined && rooms.isMember(channel.teamId, personId);
  };

  const readMark = (id: string, personId: string): number =>
    database.get<{ up_to: number }>(
      'select up_to from teams_reads where conversation_id = ? and person_id = ?',
      id,
      personId
    )?.up_to ?? 0;

  const unread = (id: string, personId: string): number =>
    options.countAfter(id, personId, readMark(id, personId));

  const listed = (chat: Conversation, lastAt: number, personId: string): ListedConversation => {
    const all = members(chat.id);
    const others = all.filter((member) => member.id !== personId).map(({ name }) => name);
    const lastMessage = options.lastMessage(chat.id) ?? null;
    return {
      ...chat,
      title: chat.topic ?? others.join(', '),
      members: all,
      lastMessage,
      unread: unread(chat.id, personId),
      lastAt: Math.max(lastAt, lastMessage?.sentAt ?? 0),
    };
  };

  const requireGroup = (id: string): Conversation => {
    const chat = of(id);
    if (chat.kind === 'group') return chat;
    throw new CoreError('value-invalid', 'Only chats of a group have members to change.');
  };

  return {
    find,
    of,
    members,
    isMember,
    unread,

    personal(botId, personId) {
      const app = catalogue.byBot(botId);
      if (!app || !installation(app.id, { kind: 'person', id: personId })) throw accessDenied();
      const id = personalChatId(botId, personId);
      const known = findRow(id);
      return known ? toChat(known) : add({ id, kind: 'personal', topic: null, botId }, [personId]);
    },
    findPersonal(botId, personId) {
      const row = findRow(personalChatId(botId, personId));
      return row && toChat(row);
    },

    oneOnOne(personId, otherId) {
      const id = chatIdOfTwo(personId, otherId);
      const known = findRow(id);
      return known
        ? toChat(known)
        : add({ id, kind: 'oneOnOne', topic: null, botId: null }, [personId, otherId]);
    },

    addGroup: (personIds, topic) =>
      add({ id: newGroupChatId(), kind: 'group', topic: topic ?? null, botId: null }, [
        ...new Set(personIds),
      ]),

    addMember(conversationId, personId) {
      const chat = requireGroup(conversationId);
      const { changes } = database.run(
        'insert or ignore into teams_chat_members values(?, ?, 0)',
        chat.id,
        personId
      );
      if (changes === 0) return;
      changed(chat.id);
      options.membersChanged(chat, personId, 'added');
    },

    removeMember(conversationId, personId) {
      const chat = requireGroup(conversationId);
      const { changes } = database.run(
        'delete from teams_chat_members where chat_id = ? and person_id = ?',
        chat.id,
        personId
      );
      if (changes === 0)
        throw new CoreError('user-not-found', `'${personId}' is not in the conversation.`);
      changed(chat.id);
      options.membersChanged(chat, personId, 'removed');
    },

    rename(conversationId, topic) {
      const chat = requireGroup(conversationId);
      database.run('update teams_chats set topic = ? where id = ?', topic, chat.id);
      changed(chat.id);
    },

    listFor: (personId) =>
      database
        .all<ChatRow>(
          `select * from teams_chats
           where id in (select chat_id from teams_chat_members where person_id = ?)`,
          personId
        )
        .map((row) => listed(toChat(row), row.last_at, personId))
        .sort((a, b) => b.lastAt - a.lastAt),

    forPerson(conversationId, personId) {
      if (!isMember(conversationId, personId)) throw accessDenied();
      const chat = of(conversationId);
      return listed(chat, findRow(conversationId)?.last_at ?? chat.createdAt, personId);
    },

    markRead(conversationId, personId) {
      database.run(
        'insert or replace into teams_reads values(?, ?, ?)',
        conversationId,
        personId,
        Number(options.lastMessage(conversationId)?.id ?? 0)
      );
      options.read(conversationId, personId);
    },
  };
}
