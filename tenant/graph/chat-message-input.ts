import type { Attachment, Mention, Post } from '../core/teams';
import { GraphError } from './graph-error';
import { allowKeys, listOf, objectOf, textOf } from './graph-route';

type Body = Record<string, unknown>;

/** Source: Graph reference, "Send chatMessage": about 28 KB of content. */
const MOST_CONTENT_BYTES = 28 * 1024;

const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);

const attachmentOf = (source: Body): Attachment => {
  const { content, contentUrl, name, id } = source;
  const contentType = textOf(source, 'contentType');
  const isCard = contentType.startsWith('application/vnd.microsoft.card');
  let parsed: unknown = content;
  if (isCard) {
    try {
      parsed = JSON.parse(textOf(source, 'content'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw badRequest('The content of a card must be JSON as a text.');
    }
  }
  return {
    contentType,
    ...(typeof id === 'string' ? { id } : {}),
    ...(parsed === undefined || parsed === null ? {} : { content: parsed }),
    ...(typeof contentUrl === 'string' ? { contentUrl } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
};

const mentionOf = (source: Body): Mention => {
  const mentioned = objectOf(source, 'mentioned');
  const text = textOf(source, 'mentionText');
  for (const [key, kind] of [
    ['user', 'person'],
    ['application', 'bot'],
    ['conversation', 'channel'],
  ] as const) {
    if (mentioned[key] === undefined || mentioned[key] === null) continue;
    const who = objectOf(mentioned, key);
    const isTeam = who['conversationIdentityType'] === 'team';
    return { kind: isTeam ? 'team' : kind, id: textOf(who, 'id'), text };
  }
  throw badRequest('A mention must say who is mentioned.');
};

/** A message as Graph takes it. @throws GraphError 400 for what Teams would refuse */
export function readMessage(body: Body): Omit<Post, 'conversationId' | 'author'> {
  allowKeys(body, 'body', 'attachments', 'mentions', 'importance', 'subject', 'locale', 'summary');
  const { importance, subject, locale } = body;
  const given = objectOf(body, 'body');
  const content = textOf(given, 'content');
  const isHtml = given['contentType'] === 'html';
  if (Buffer.byteLength(content) > MOST_CONTENT_BYTES)
    throw new GraphError(413, 'RequestEntityTooLarge', 'The message is too large.');
  const attachments = listOf(body, 'attachments').map(attachmentOf);
  const missing = attachments.find(
    ({ id }) => id === undefined || !content.includes(`<attachment id="${id}"`)
  );
  if (missing)
    throw badRequest('The body must hold <attachment id="…"> for each attachment, by its id.');
  const numbers = listOf(body, 'mentions').map((source) => String(source['id']));
  const lost = numbers.find((id) => !content.includes(`<at id="${id}">`));
  if (lost !== undefined) throw badRequest(`The body does not hold the mention '${lost}'.`);
  return {
    text: content
      .replace(/<at id="[^"]*">/g, '<at>')
      .replace(/<attachment id="[^"]*">\s*(?:<\/attachment>)?/g, ''),
    textFormat: isHtml ? 'html' : 'plain',
    attachments,
    mentions: listOf(body, 'mentions').map(mentionOf),
    ...(importance === 'high' || importance === 'urgent' ? { importance } : {}),
    ...(typeof subject === 'string' ? { subject } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
  };
}
