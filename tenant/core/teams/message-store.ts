import type { TenantClock } from '../clock';
import { CoreError } from '../core-error';
import type { Database } from '../database';
import type { Message } from './model';

interface Row {
  mark: number;
  content: string;
}

const toMessage = (row: Row): Message => JSON.parse(row.content) as Message;

/** Rows of messages: written whole, and read by conversation, thread or change. */
export function createMessageStore(database: Database, clock: TenantClock) {
  let lastNumber = 0;
  let lastMark = 0;
  database.onRollback(() => (lastMark = 0));

  const isTaken = (number: number): boolean =>
    database.get('select 1 from teams_messages where number = ?', number) !== undefined;

  /** Ids are the time in milliseconds; who writes in the same one gets the next free. */
  const freeNumber = (at: number): number => {
    let number = at <= lastNumber && at > lastNumber - 1000 ? lastNumber + 1 : at;
    while (isTaken(number)) number += 1;
    lastNumber = Math.max(lastNumber, number);
    return number;
  };

  const nextMark = (): number => {
    if (lastMark === 0)
      lastMark =
        database.get<{ most: number | null }>('select max(mark) as most from teams_messages')
          ?.most ?? 0;
    lastMark += 1;
    return lastMark;
  };

  const update = (message: Message): Message => {
    database.run(
      'update teams_messages set content = ?, deleted = ?, mark = ? where number = ?',
      JSON.stringify(message),
      message.deletedAt === null ? 0 : 1,
      nextMark(),
      Number(message.id)
    );
    return message;
  };

  const find = (id: string): Message | undefined => {
    const row = database.get<Row>(
      'select mark, content from teams_messages where number = ?',
      Number(id)
    );
    return row && toMessage(row);
  };

  return {
    find,
    update,

    of(id: string): Message {
      const found = find(id);
      if (found) return found;
      throw new CoreError('item-not-found', `There is no message '${id}'.`);
    },

    /** @param message all but its id. @param at when it was written; now when missing */
    insert(message: Omit<Message, 'id' | 'sentAt'>, at: number | undefined): Message {
      const sentAt = at ?? clock.now();
      const number = freeNumber(sentAt);
      const whole = { ...message, id: String(number), sentAt };
      database.run(
        'insert into teams_messages values(?, ?, ?, ?, 0, ?, ?)',
        number,
        whole.conversationId,
        whole.replyToId === null ? null : Number(whole.replyToId),
        whole.author.id,
        nextMark(),
        JSON.stringify(whole)
      );
      return whole;
    },

    /** Newest first. @param threads whether those that answer another are left out */
    page(conversationId: string, threads: boolean, before: number, top: number): Message[] {
      return database
        .all<Row>(
          `select mark, content from teams_messages
           where conversation_id = ? and number < ?${threads ? ' and reply_to is null' : ''}
           order by number desc limit ?`,
          conversationId,
          before,
          top
        )
        .map(toMessage);
    },

    replies: (id: string): Message[] =>
      database
        .all<Row>(
          'select mark, content from teams_messages where reply_to = ? order by number',
          Number(id)
        )
        .map(toMessage),

    changedSince: (
      conversationId: string,
      mark: number,
      top: number
    ): { message: Message; mark: number }[] =>
      database
        .all<Row>(
          `select mark, content from teams_messages
           where conversation_id = ? and mark > ? order by mark limit ?`,
          conversationId,
          mark,
          top
        )
        .map((row) => ({ message: toMessage(row), mark: row.mark })),

    last(conversationId: string): Message | undefined {
      const row = database.get<Row>(
        `select mark, content from teams_messages
         where conversation_id = ? and deleted = 0 order by number desc limit 1`,
        conversationId
      );
      return row && toMessage(row);
    },

    countAfter: (conversationId: string, personId: string, mark: number): number =>
      database.get<{ count: number }>(
        `select count(*) as count from teams_messages
         where conversation_id = ? and number > ? and deleted = 0 and author_id <> ?`,
        conversationId,
        mark,
        personId
      )?.count ?? 0,
  };
}

export type MessageStore = ReturnType<typeof createMessageStore>;
