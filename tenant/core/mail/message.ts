/** Somebody who sends or gets a message. */
export interface MailAddress {
  name: string;
  address: string;
}

/** A line of a message's head. */
export interface MailHeader {
  name: string;
  value: string;
}

/** A property beyond the usual ones, such as `String {guid} Name DeliveryId`. */
export interface ExtendedProperty {
  id: string;
  value: string;
}

/** The folders that every mailbox has, by their well-known names. */
export const FOLDERS = [
  'inbox',
  'drafts',
  'sentitems',
  'outbox',
  'deleteditems',
  'archive',
  'junkemail',
] as const;
export type MailFolder = (typeof FOLDERS)[number];

/** What a message says. Of a draft all of it can be changed. */
export interface MessageContent {
  subject: string;
  bodyType: 'html' | 'text';
  body: string;
  from: MailAddress;
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  bcc: readonly MailAddress[];
  replyTo: readonly MailAddress[];
  /** Of a draft the x-headers that its author asked for; of a message that arrived all of its head. */
  headers: readonly MailHeader[];
  categories: readonly string[];
  importance: 'low' | 'normal' | 'high';
  conversationId: string;
  /** Set on invitations, cancellations and answers to them. */
  meeting?: {
    kind: 'request' | 'cancelled' | 'accepted' | 'tentativelyAccepted' | 'declined';
    /** The event of the same mailbox. */
    eventId: string;
  };
}

/** A message in a folder of one mailbox. */
export interface MailMessage extends MessageContent {
  id: string;
  /** Object id of the person or group whose mailbox it lies in. */
  mailbox: string;
  folder: MailFolder;
  /** How often it went from folder to folder: ids that are not immutable change with it. */
  moves: number;
  version: number;
  /** Times in milliseconds since 1970. */
  created: number;
  modified: number;
  sent: number | null;
  received: number | null;
  isDraft: boolean;
  isRead: boolean;
  internetMessageId: string;
}

/** What a mailbox refuses. The codes are Exchange's own words. */
export type MailErrorCode =
  | 'ErrorItemNotFound'
  | 'ErrorFolderNotFound'
  | 'ErrorInvalidRecipients'
  | 'ErrorSendAsDenied'
  | 'ErrorInvalidOperation'
  | 'ErrorInvalidProperty'
  | 'ErrorAccessDenied'
  | 'ErrorIrresolvableConflict'
  | 'ErrorCalendarCannotDoThat'
  | 'MailboxNotEnabledForRESTAPI';

/** A refusal of a mailbox or calendar. */
export class MailError extends Error {
  readonly code: MailErrorCode;

  constructor(code: MailErrorCode, message: string) {
    super(message);
    this.name = 'MailError';
    this.code = code;
  }
}

const GUID = String.raw`\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}`;
const PROPERTY_ID = new RegExp(
  String.raw`^(String|Integer|Boolean|Double|Float|Long|SystemTime|Binary|CLSID) (?:(${GUID}) (Name|Id) (.+)|(0x[0-9a-f]{1,4}))$`,
  'i'
);

/**
 * The one way to write the id of an extended property: GUIDs and tags in small letters, as Graph answers.
 * @throws MailError ErrorInvalidProperty
 */
export function propertyId(text: string): string {
  const parts = PROPERTY_ID.exec(text.trim());
  if (!parts)
    throw new MailError('ErrorInvalidProperty', `The extended property id '${text}' is not valid.`);
  const [, type = '', guid, kind, name, tag] = parts;
  if (tag !== undefined) return `${type} ${tag.toLowerCase()}`;
  return `${type} ${(guid ?? '').toLowerCase()} ${kind ?? ''} ${name ?? ''}`;
}
