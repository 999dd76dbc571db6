import {
  FOLDERS,
  MailError,
  propertyId,
  type ExtendedProperty,
  type MailHeader,
  type MailMessage,
  type MessageContent,
} from '../core/mail/message';
import type { Person } from '../core/people';
import { GraphError } from './graph-error';
import {
  allowKeys,
  listOf,
  objectOf,
  parameterOf,
  textOf,
  textsOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';
import { folderJson, folderOf, messageJson, messageOf, type MailWishes } from './mail-json';
import { oneMessage, queryMessages } from './mail-query';
import {
  addressesOf,
  addressOf,
  bodyOf,
  flagOf,
  inMailbox,
  preferred,
  wordOf,
} from './outlook-call';

const READERS = ['Mail.Read', 'Mail.ReadWrite'];
const WRITERS = ['Mail.ReadWrite'];
const SENDERS = ['Mail.Send'];

/** Source: Graph reference, "message resource type", and the error texts that clients report. */
const MOST_HEADERS = 5;

const wishesOf = (call: GraphCall): MailWishes => ({
  immutable: preferred(call, 'idtype')?.toLowerCase() === 'immutableid',
  textBody: preferred(call, 'outlook.body-content-type')?.toLowerCase() === 'text',
});

const headersOf = (body: Record<string, unknown>): MailHeader[] => {
  const headers = listOf(body, 'internetMessageHeaders').map((header) => ({
    name: textOf(header, 'name'),
    value: textOf(header, 'value'),
  }));
  const strange = headers.find(({ name }) => !/^x-/i.test(name));
  if (strange)
    throw new GraphError(
      400,
      'InvalidInternetMessageHeader',
      `The internet message header name '${strange.name}' should start with 'x-' or 'X-'.`
    );
  if (headers.some(({ name, value }) => /[^\x21-\x39\x3b-\x7e]/.test(name) || /[\r\n]/.test(value)))
    throw new GraphError(
      400,
      'InvalidInternetMessageHeader',
      'The internet message header is not valid.'
    );
  if (headers.length > MOST_HEADERS)
    throw new GraphError(
      400,
      'InvalidInternetMessageHeaderCollection',
      `Maximum number of headers in one message should be less than or equal to ${MOST_HEADERS}.`
    );
  return headers;
};

const propertiesOf = (body: Record<string, unknown>): ExtendedProperty[] =>
  listOf(body, 'singleValueExtendedProperties').map((property) => ({
    id: propertyId(textOf(property, 'id')),
    value: textOf(property, 'value'),
  }));

const WRITABLE = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'categories',
  'importance',
  'singleValueExtendedProperties',
  'internetMessageId',
];

type Given = Partial<MessageContent & { isRead: boolean; internetMessageId: string }>;

/** What of a message a body gives; what it leaves out stays as it is. */
const contentOf = (body: Record<string, unknown>): Given => ({
  ...(body['subject'] === undefined ? {} : { subject: textOf(body, 'subject') }),
  ...(body['body'] === undefined ? {} : bodyOf(body)),
  ...(body['toRecipients'] === undefined ? {} : { to: addressesOf(body, 'toRecipients') }),
  ...(body['ccRecipients'] === undefined ? {} : { cc: addressesOf(body, 'ccRecipients') }),
  ...(body['bccRecipients'] === undefined ? {} : { bcc: addressesOf(body, 'bccRecipients') }),
  ...(body['replyTo'] === undefined ? {} : { replyTo: addressesOf(body, 'replyTo') }),
  ...(body['from'] === undefined ? {} : { from: addressOf(objectOf(body, 'from')) }),
  ...(body['categories'] === undefined ? {} : { categories: textsOf(body, 'categories') }),
  ...(body['importance'] === undefined
    ? {}
    : { importance: wordOf(body, 'importance', ['low', 'normal', 'high'] as const) }),
  ...(body['internetMessageId'] === undefined
    ? {}
    : { internetMessageId: textOf(body, 'internetMessageId') }),
  ...(body['isRead'] === undefined ? {} : { isRead: flagOf(body, 'isRead') }),
});

const draftOf = (call: GraphCall, mailbox: string, body: Record<string, unknown>): MailMessage => {
  allowKeys(body, ...WRITABLE, 'internetMessageHeaders', 'isDraft');
  const { internetMessageId, ...content } = contentOf(body);
  return call.core.mail.createDraft(
    mailbox,
    { ...content, headers: headersOf(body) },
    propertiesOf(body),
    internetMessageId
  );
};

const messageOfCall = (call: GraphCall, owner: Person): MailMessage => {
  const mailbox = call.core.mail.requireMailbox(owner);
  return messageOf(call.core, mailbox, parameterOf(call, 'message'));
};

const accepted = (): GraphAnswer => ({ status: 202, raw: null, headers: {} });

const list = (call: GraphCall, owner: Person): GraphAnswer => {
  const mailbox = call.core.mail.requireMailbox(owner);
  const folder = call.parameters['folder'];
  return {
    status: 200,
    page: queryMessages(
      call,
      mailbox,
      folder === undefined ? undefined : folderOf(folder),
      wishesOf(call)
    ),
  };
};

const create = (call: GraphCall, owner: Person): GraphAnswer => {
  const message = draftOf(call, call.core.mail.requireMailbox(owner), call.body);
  return { status: 201, json: messageJson(call.core, message, wishesOf(call)) };
};

const change = (call: GraphCall, owner: Person): GraphAnswer => {
  allowKeys(call.body, ...WRITABLE, 'isRead');
  const message = messageOfCall(call, owner);
  const etag = call.headers.get('if-match');
  const current = messageJson(call.core, message, wishesOf(call));
  if (etag !== null && etag !== '*' && etag !== current['@odata.etag'])
    throw new MailError(
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.'
    );
  const next = call.core.mail.update(message, contentOf(call.body), propertiesOf(call.body));
  return { status: 200, json: messageJson(call.core, next, wishesOf(call)) };
};

const sendNew = (call: GraphCall, owner: Person): GraphAnswer => {
  allowKeys(call.body, 'message', 'saveToSentItems');
  const mailbox = call.core.mail.requireMailbox(owner);
  const message = draftOf(call, mailbox, objectOf(call.body, 'message'));
  const keep = call.body['saveToSentItems'] === undefined || flagOf(call.body, 'saveToSentItems');
  call.core.mail.send(message, keep);
  return accepted();
};

const move = (call: GraphCall, owner: Person): GraphAnswer => {
  const message = messageOfCall(call, owner);
  const moved = call.core.mail.move(message, folderOf(textOf(call.body, 'destinationId')));
  return { status: 201, json: messageJson(call.core, moved, wishesOf(call)) };
};

/** Mail of people: their folders, their drafts, and sending. */
export const mailRoutes: readonly GraphRoute[] = [
  ...inMailbox('GET', '/messages', READERS, list),
  ...inMailbox('POST', '/messages', WRITERS, create),
  ...inMailbox('GET', '/messages/:message', READERS, (call, owner) => ({
    status: 200,
    json: oneMessage(call, messageOfCall(call, owner), wishesOf(call)),
  })),
  ...inMailbox('PATCH', '/messages/:message', WRITERS, change),
  ...inMailbox('DELETE', '/messages/:message', WRITERS, (call, owner) => {
    call.core.mail.remove(messageOfCall(call, owner));
    return { status: 204 };
  }),
  ...inMailbox('POST', '/messages/:message/send', SENDERS, (call, owner) => {
    call.core.mail.send(messageOfCall(call, owner));
    return accepted();
  }),
  ...inMailbox('POST', '/messages/:message/move', WRITERS, move),
  ...inMailbox('POST', '/sendMail', SENDERS, sendNew),
  ...inMailbox('GET', '/mailFolders', READERS, (call, owner) => {
    const mailbox = call.core.mail.requireMailbox(owner);
    return {
      status: 200,
      collection: FOLDERS.map((folder) => folderJson(call.core, mailbox, folder)),
    };
  }),
  ...inMailbox('GET', '/mailFolders/:folder', READERS, (call, owner) => {
    const mailbox = call.core.mail.requireMailbox(owner);
    return {
      status: 200,
      json: folderJson(call.core, mailbox, folderOf(parameterOf(call, 'folder'))),
    };
  }),
  ...inMailbox('GET', '/mailFolders/:folder/messages', READERS, list),
];
