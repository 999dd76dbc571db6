import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Directory } from '../directory';
import type { People, Person } from '../people';
import { createMailDelivery } from './mail-delivery';
import { createMailStore, type MailStore } from './mail-store';
import { createMailTables } from './mail-tables';
import { createMailboxes } from './mailboxes';
import {
  MailError,
  type ExtendedProperty,
  type MailAddress,
  type MailFolder,
  type MailMessage,
  type MessageContent,
} from './message';

/** What a mailbox may send in a day. Source: Exchange Online limits, "Recipient rate limit". */
export const RECIPIENTS_A_DAY = 10_000;
const DAY = 24 * 60 * 60 * 1000;

/** A message that left the organisation. */
export interface OutsideLine {
  sequence: number;
  at: number;
  address: string;
  internetMessageId: string;
  subject: string;
}

interface MailOptions {
  database: Database;
  clock: TenantClock;
  people: People;
  directory: Directory;
}

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Mail of the organisation: drafts, sending, delivery, folders. */
export function createMail({ database, clock, people, directory }: MailOptions) {
  createMailTables(database);
  const mailboxes = createMailboxes(database, people, directory);
  const store: MailStore = createMailStore(database);
  const delivery = createMailDelivery({ database, clock, store, mailboxes, directory });
  const recipients = new Map<string, { start: number; count: number }>();
  let enforced = false;
  let lagMs = 0;
  /** When the next message on its way arrives; undefined when nobody has looked yet. */
  let nextDue: number | undefined;

  const ownAddress = (mailbox: string): MailAddress => {
    const person = people.byObjectId(mailbox);
    return { name: person?.displayName ?? '', address: person?.mail ?? '' };
  };

  const changed = (message: MailMessage, change: Partial<MailMessage>): MailMessage =>
    store.save({
      ...message,
      ...change,
      version: message.version + 1,
      modified: clock.now(),
    });

  const move = (message: MailMessage, folder: MailFolder): MailMessage =>
    changed(message, { folder, moves: message.moves + 1 });

  const isBeyondToday = (message: MailMessage): boolean => {
    const start = Math.floor(clock.now() / DAY) * DAY;
    const known = recipients.get(message.mailbox);
    const today = known?.start === start ? known : { start, count: 0 };
    today.count += message.to.length + message.cc.length + message.bcc.length;
    recipients.set(message.mailbox, today);
    return enforced && today.count > RECIPIENTS_A_DAY;
  };

  const arrive = (messageId: string, keep: boolean): void => {
    const row = database.get<{ mailbox: string }>(
      'select mailbox from mail_messages where id = ?',
      messageId
    );
    if (!row) return;
    const message = store.get(row.mailbox, messageId);
    if (isBeyondToday(message)) delivery.refuseForToday(message);
    else delivery.deliver(message);
    if (keep) move(message, 'sentitems');
    else store.remove(message.id);
  };

  /** Brings in what is due by now. */
  const settle = (): void => {
    if (nextDue !== undefined && nextDue > clock.now()) return;
    const due = database.all<{ message_id: string; keep: number }>(
      'select message_id, keep from mail_transport where due <= ? order by due',
      clock.now()
    );
    if (due.length > 0)
      database.transaction(() => {
        for (const { message_id, keep } of due) {
          database.run('delete from mail_transport where message_id = ?', message_id);
          arrive(message_id, keep === 1);
        }
      });
    nextDue =
      database.get<{ due: number | null }>('select min(due) as due from mail_transport')?.due ??
      Number.POSITIVE_INFINITY;
  };
  database.onRollback(() => (nextDue = undefined));

  const requireMailbox = (person: Person): string => {
    if (!mailboxes.hasMailbox(person))
      throw new MailError(
        'MailboxNotEnabledForRESTAPI',
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
      );
    settle();
    return person.objectId;
  };

  const checkSendable = (message: MailMessage): void => {
    const all = [...message.to, ...message.cc, ...message.bcc];
    if (all.length === 0 || all.some(({ address }) => !ADDRESS.test(address)))
      throw new MailError('ErrorInvalidRecipients', "At least one recipient isn't valid.");
    if (message.from.address.toLowerCase() !== ownAddress(message.mailbox).address.toLowerCase())
      throw new MailError(
        'ErrorSendAsDenied',
        'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.'
      );
  };

  const api = {
    mailboxes,
    store,
    settle,
    /** The id of a person's mailbox, with what is due in it. @throws MailError */
    requireMailbox,
    move,

    /** @param content what the author gave; the rest is empty */
    createDraft(
      mailbox: string,
      content: Partial<MessageContent>,
      properties: readonly ExtendedProperty[],
      internetMessageId?: string
    ): MailMessage {
      const message = store.save({
        subject: '',
        bodyType: 'text',
        body: '',
        to: [],
        cc: [],
        bcc: [],
        replyTo: [],
        headers: [],
        categories: [],
        importance: 'normal',
        ...content,
        from: content.from ?? ownAddress(mailbox),
        conversationId: randomUUID(),
        id: randomUUID(),
        mailbox,
        folder: 'drafts',
        moves: 0,
        version: 1,
        created: clock.now(),
        modified: clock.now(),
        sent: null,
        received: null,
        isDraft: true,
        isRead: true,
        internetMessageId: internetMessageId ?? `<${randomUUID()}@${mailboxes.domain()}>`,
      });
      store.setProperties(message.id, properties);
      return message;
    },

    /** Of a message that is no draft only categories, importance and the read mark can be changed. */
    update(
      message: MailMessage,
      change: Partial<MessageContent & { isRead: boolean; internetMessageId: string }>,
      properties: readonly ExtendedProperty[]
    ): MailMessage {
      const open = ['categories', 'importance', 'isRead'];
      if (!message.isDraft && Object.keys(change).some((key) => !open.includes(key)))
        throw new MailError(
          'ErrorInvalidOperation',
          'The property can be set only while the message is a draft.'
        );
      store.setProperties(message.id, properties);
      return changed(message, change);
    },

    /** Takes a draft on its way. @param keep whether it is kept among the sent items */
    send(message: MailMessage, keep = true): void {
      if (!message.isDraft)
        throw new MailError('ErrorInvalidOperation', 'The message has been sent already.');
      checkSendable(message);
      const now = clock.now();
      const leaving = changed(message, {
        folder: 'outbox',
        moves: message.moves + 1,
        isDraft: false,
        sent: now,
        received: now,
      });
      if (lagMs === 0) {
        arrive(leaving.id, keep);
        return;
      }
      database.run(
        'insert into mail_transport values(?, ?, ?)',
        leaving.id,
        now + lagMs,
        keep ? 1 : 0
      );
      nextDue = undefined;
    },

    /** To the deleted items first, and from there for good. */
    remove(message: MailMessage): void {
      if (message.folder === 'deleteditems') store.remove(message.id);
      else move(message, 'deleteditems');
    },

    markRead(message: MailMessage): void {
      if (!message.isRead) changed(message, { isRead: true });
    },

    /** How long a message is on its way after it was accepted. */
    setLag(milliseconds: number): void {
      lagMs = milliseconds;
    },
    /** Whether the limit of recipients a day is kept. */
    enforceLimits(on: boolean): void {
      enforced = on;
    },

    outside: (): OutsideLine[] =>
      database.all<OutsideLine>(
        `select sequence, at, address, internet_message_id as internetMessageId, subject
         from mail_outside order by sequence`
      ),
  };
  return api;
}

export type Mail = ReturnType<typeof createMail>;
