import type { Database } from '../database';
import {
  MailError,
  type ExtendedProperty,
  type MailFolder,
  type MailMessage,
  type MessageContent,
} from './message';

interface MessageRow {
  id: string;
  mailbox: string;
  folder: MailFolder;
  moves: number;
  version: number;
  created: number;
  modified: number;
  sent: number | null;
  received: number | null;
  is_draft: number;
  is_read: number;
  internet_message_id: string;
  content: string;
}

const toMessage = (row: MessageRow): MailMessage => ({
  ...(JSON.parse(row.content) as MessageContent),
  id: row.id,
  mailbox: row.mailbox,
  folder: row.folder,
  moves: row.moves,
  version: row.version,
  created: row.created,
  modified: row.modified,
  sent: row.sent,
  received: row.received,
  isDraft: row.is_draft === 1,
  isRead: row.is_read === 1,
  internetMessageId: row.internet_message_id,
});

/** What of a message is kept as one text. */
const contentOf = (message: MessageContent): MessageContent => ({
  subject: message.subject,
  bodyType: message.bodyType,
  body: message.body,
  from: message.from,
  to: message.to,
  cc: message.cc,
  bcc: message.bcc,
  replyTo: message.replyTo,
  headers: message.headers,
  categories: message.categories,
  importance: message.importance,
  conversationId: message.conversationId,
  ...(message.meeting ? { meeting: message.meeting } : {}),
});

/** Messages as rows; newest first. */
export function createMailStore(database: Database) {
  const ORDER = 'order by coalesce(received, created) desc, rowid desc';

  return {
    find(mailbox: string, id: string): MailMessage | undefined {
      const row = database.get<MessageRow>(
        'select * from mail_messages where id = ? and mailbox = ?',
        id,
        mailbox
      );
      return row && toMessage(row);
    },

    /** @throws MailError ErrorItemNotFound */
    get(mailbox: string, id: string): MailMessage {
      const found = this.find(mailbox, id);
      if (!found)
        throw new MailError(
          'ErrorItemNotFound',
          'The specified object was not found in the store.'
        );
      return found;
    },

    list(mailbox: string, folder?: MailFolder): MailMessage[] {
      return (
        folder === undefined
          ? database.all<MessageRow>(
              `select * from mail_messages where mailbox = ? ${ORDER}`,
              mailbox
            )
          : database.all<MessageRow>(
              `select * from mail_messages where mailbox = ? and folder = ? ${ORDER}`,
              mailbox,
              folder
            )
      ).map(toMessage);
    },

    /** Messages of a mailbox that carry a property with a value; by an index, as there may be thousands. */
    withProperty(mailbox: string, { id, value }: ExtendedProperty): MailMessage[] {
      return database
        .all<MessageRow>(
          `select mail_messages.* from mail_properties
             join mail_messages on mail_messages.id = message_id
           where mail_properties.id = ? and value = ? and mailbox = ? ${ORDER.replace('rowid', 'mail_messages.rowid')}`,
          id,
          value,
          mailbox
        )
        .map(toMessage);
    },

    counts(mailbox: string, folder: MailFolder): { total: number; unread: number } {
      const row = database.get<{ total: number; unread: number | null }>(
        'select count(*) as total, sum(1 - is_read) as unread from mail_messages where mailbox = ? and folder = ?',
        mailbox,
        folder
      );
      return { total: row?.total ?? 0, unread: row?.unread ?? 0 };
    },

    /** Adds or replaces a message. */
    save(message: MailMessage): MailMessage {
      database.run(
        `insert into mail_messages values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict(id) do update set folder = excluded.folder, moves = excluded.moves,
           version = excluded.version, modified = excluded.modified, sent = excluded.sent,
           received = excluded.received, is_draft = excluded.is_draft, is_read = excluded.is_read,
           internet_message_id = excluded.internet_message_id, content = excluded.content`,
        message.id,
        message.mailbox,
        message.folder,
        message.moves,
        message.version,
        message.created,
        message.modified,
        message.sent,
        message.received,
        message.isDraft ? 1 : 0,
        message.isRead ? 1 : 0,
        message.internetMessageId,
        JSON.stringify(contentOf(message))
      );
      return message;
    },

    remove(id: string): void {
      database.run('delete from mail_messages where id = ?', id);
    },

    properties: (messageId: string): ExtendedProperty[] =>
      database.all<ExtendedProperty>(
        'select id, value from mail_properties where message_id = ? order by id',
        messageId
      ),

    setProperties(messageId: string, properties: readonly ExtendedProperty[]): void {
      for (const { id, value } of properties)
        database.run(
          'insert or replace into mail_properties values(?, ?, ?)',
          messageId,
          id,
          value
        );
    },
  };
}

export type MailStore = ReturnType<typeof createMailStore>;
