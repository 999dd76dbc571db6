import type { Mail } from './mail';
import type { ExtendedProperty, MailFolder, MailMessage } from './message';

/** A mailbox as its owner leafs through it. */
export interface MailboxView {
  counts(folder: MailFolder): { total: number; unread: number };
  /** Newest first. @param from how many are left out at the start */
  messages(folder: MailFolder, from: number, count: number): MailMessage[];
  /** Undefined when there is no such message in this mailbox. */
  message(id: string): MailMessage | undefined;
  properties(message: MailMessage): ExtendedProperty[];
  markRead(message: MailMessage): void;
}

/** @param mailbox from `requireMailbox` */
export function createMailboxView(mail: Mail, mailbox: string): MailboxView {
  return {
    counts: (folder) => mail.store.counts(mailbox, folder),
    messages: (folder, from, count) => mail.store.list(mailbox, folder).slice(from, from + count),
    message: (id) => mail.store.find(mailbox, id),
    properties: (message) => mail.store.properties(message.id),
    markRead: (message) => mail.markRead(message),
  };
}
