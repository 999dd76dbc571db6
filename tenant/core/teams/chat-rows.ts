import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Conversation, ConversationKind } from './model';

export interface ChatRow {
  id: string;
  kind: ConversationKind;
  topic: string | null;
  bot_id: string | null;
  created: number;
  last_at: number;
}

/** A row as a conversation. */
export const toChat = (row: ChatRow): Conversation => ({
  id: row.id,
  kind: row.kind,
  topic: row.topic,
  teamId: null,
  botId: row.bot_id,
  createdAt: row.created,
});

/** Rows of chats, and who is in them. */
export function createChatRows(database: Database, clock: TenantClock) {
  return {
    find: (id: string): ChatRow | undefined =>
      database.get<ChatRow>('select * from teams_chats where id = ?', id),

    /** The first of the people owns the chat. */
    insert(
      chat: Omit<Conversation, 'createdAt' | 'teamId'>,
      personIds: readonly string[]
    ): Conversation {
      const now = clock.now();
      database.run(
        'insert or ignore into teams_chats values(?, ?, ?, ?, ?, ?)',
        chat.id,
        chat.kind,
        chat.topic,
        chat.botId,
        now,
        now
      );
      for (const [index, id] of personIds.entries())
        database.run(
          'insert or ignore into teams_chat_members values(?, ?, ?)',
          chat.id,
          id,
          index === 0 ? 1 : 0
        );
      return { ...chat, teamId: null, createdAt: now };
    },
  };
}
