import type { Core } from '../core/core';
import { toIsoSeconds } from '../core/clock';
import { plainText, preview } from '../core/mail/plain-text';
import {
  FOLDERS,
  MailError,
  type ExtendedProperty,
  type MailAddress,
  type MailFolder,
  type MailMessage,
} from '../core/mail/message';
import type { GraphJson } from './graph-route';

const FOLDER_NAMES: Readonly<Record<MailFolder, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  outbox: 'Outbox',
  deleteditems: 'Deleted Items',
  archive: 'Archive',
  junkemail: 'Junk Email',
};

const encoded = (prefix: string, text: string): string =>
  prefix + Buffer.from(text).toString('base64url');
const decoded = (prefix: string, id: string): string | undefined =>
  id.startsWith(prefix) ? Buffer.from(id.slice(prefix.length), 'base64url').toString() : undefined;

/** Ids change when a message moves, unless the client asks for immutable ones. Source: Graph documentation, "Obtain immutable identifiers". */
const MOVING = 'AAMk';
const IMMUTABLE = 'AAkA';

export function messageId(message: MailMessage, immutable: boolean): string {
  return immutable
    ? encoded(IMMUTABLE, message.id)
    : encoded(MOVING, `${message.id} ${message.moves}`);
}

/** The message behind an id of either kind. @throws MailError ErrorItemNotFound, also for the id before a move */
export function messageOf(core: Core, mailbox: string, id: string): MailMessage {
  const [own = '', moves] = (decoded(IMMUTABLE, id) ?? decoded(MOVING, id) ?? '').split(' ');
  const message = core.mail.store.get(mailbox, own);
  if (moves !== undefined && Number(moves) !== message.moves)
    throw new MailError(
      'ErrorItemNotFound',
      'The specified object was not found in the store., The process failed to get the correct properties.'
    );
  return message;
}

export function folderId(mailbox: string, folder: MailFolder): string {
  return encoded('AQMk', `${mailbox} ${folder}`);
}

/** The folder behind a well-known name or an id. @throws MailError ErrorFolderNotFound */
export function folderOf(id: string): MailFolder {
  const name = decoded('AQMk', id)?.split(' ')[1] ?? id.toLowerCase();
  const folder = FOLDERS.find((known) => known === name);
  if (!folder)
    throw new MailError(
      'ErrorFolderNotFound',
      'The specified folder could not be found in the store.'
    );
  return folder;
}

export function folderJson(core: Core, mailbox: string, folder: MailFolder): GraphJson {
  const { total, unread } = core.mail.store.counts(mailbox, folder);
  return {
    id: folderId(mailbox, folder),
    displayName: FOLDER_NAMES[folder],
    parentFolderId: encoded('AQMk', `${mailbox} msgfolderroot`),
    childFolderCount: 0,
    unreadItemCount: unread,
    totalItemCount: total,
    isHidden: false,
  };
}

const recipient = ({ name, address }: MailAddress): GraphJson => ({
  emailAddress: { name, address },
});

export function propertiesJson(properties: readonly ExtendedProperty[]): GraphJson[] {
  return properties.map(({ id, value }) => ({ id, value }));
}

/** How a client wants messages to be written. */
export interface MailWishes {
  immutable: boolean;
  /** The body as text, whatever it is kept as. */
  textBody: boolean;
}

const MEETING_TYPES = {
  request: 'meetingRequest',
  cancelled: 'meetingCancelled',
  accepted: 'meetingAccepted',
  tentativelyAccepted: 'meetingTenativelyAccepted',
  declined: 'meetingDeclined',
} as const;

/** A message as Graph shows it; its head only of messages that arrived, since 2022. */
export function messageJson(core: Core, message: MailMessage, wishes: MailWishes): GraphJson {
  const { body, bodyType, meeting } = message;
  const shown =
    wishes.textBody && bodyType === 'html'
      ? { contentType: 'text', content: plainText(body) }
      : { contentType: bodyType, content: body };
  const changeKey = Buffer.from(`${message.id.slice(0, 8)} ${message.version}`).toString('base64');
  const id = messageId(message, wishes.immutable);
  const kind =
    meeting && (meeting.kind === 'request' ? 'eventMessageRequest' : 'eventMessageResponse');
  return {
    ...(meeting && meeting.kind !== 'cancelled'
      ? { '@odata.type': `#microsoft.graph.${String(kind)}` }
      : meeting
        ? { '@odata.type': '#microsoft.graph.eventMessage' }
        : {}),
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: toIsoSeconds(message.created),
    lastModifiedDateTime: toIsoSeconds(message.modified),
    changeKey,
    categories: [...message.categories],
    receivedDateTime: toIsoSeconds(message.received ?? message.created),
    sentDateTime: toIsoSeconds(message.sent ?? message.created),
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: preview(bodyType, body),
    importance: message.importance,
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: encoded('AAQk', message.conversationId),
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.isDraft,
    webLink: `${core.origin}/mail?message=${encodeURIComponent(message.id)}`,
    inferenceClassification: 'focused',
    ...(meeting ? { meetingMessageType: MEETING_TYPES[meeting.kind] } : {}),
    body: shown,
    sender: recipient(message.from),
    from: recipient(message.from),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    bccRecipients: message.bcc.map(recipient),
    replyTo: message.replyTo.map(recipient),
    flag: { flagStatus: 'notFlagged' },
  };
}

/** The head of a message that arrived, shown only to who selects it; nothing of drafts and sent items. */
export function headersJson(message: MailMessage): GraphJson[] {
  const arrived = message.folder !== 'sentitems' && !message.isDraft;
  return arrived ? message.headers.map(({ name, value }) => ({ name, value })) : [];
}
