import type { Post } from '../../core/teams';
import type { BotUsers } from '../../core/teams/bot-users';
import { botIdOf } from '../../core/teams/ids';
import type { Attachment, Mention, SuggestedAction, TextFormat } from '../../core/teams';
import { badArgument, ConnectorError } from './connector-error';

type Json = Readonly<Record<string, unknown>>;

/** Source: Teams, "Limits and specifications": a message with everything in it. */
const MOST_BYTES = 100 * 1024;
const MOST_ATTACHMENTS = 10;
const FORMATS: readonly TextFormat[] = ['plain', 'markdown', 'xml'];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const textIn = (source: Json, key: string): string | undefined => {
  const value = source[key];
  return typeof value === 'string' ? value : undefined;
};

/** What a request carries as JSON. @throws ConnectorError 413 for what is too large, 400 for what is none */
export function parseBody(content: Uint8Array): Json {
  if (content.byteLength > MOST_BYTES)
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
  if (content.byteLength === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ConnectorError(400, 'BadSyntax', 'The request body is not a valid activity.');
}

const attachmentOf = (source: Json): Attachment => {
  const contentType = textIn(source, 'contentType');
  if (contentType === undefined) throw badArgument('Missing contentType of an attachment.');
  const name = textIn(source, 'name');
  const contentUrl = textIn(source, 'contentUrl');
  const thumbnailUrl = textIn(source, 'thumbnailUrl');
  if (contentType === 'application/vnd.microsoft.card.adaptive') {
    const card = source['content'];
    if (!isObject(card) || card['type'] !== 'AdaptiveCard')
      throw badArgument('Unknown attachment content: an adaptive card must have its type.');
  }
  return {
    contentType,
    ...(source['content'] === undefined ? {} : { content: source['content'] }),
    ...(contentUrl === undefined ? {} : { contentUrl }),
    ...(name === undefined ? {} : { name }),
    ...(thumbnailUrl === undefined ? {} : { thumbnailUrl }),
  };
};

const suggestionOf = (source: Json): SuggestedAction => {
  const { type, title, value, text, displayText, image } = source;
  return {
    type: typeof type === 'string' ? type : 'imBack',
    title: typeof title === 'string' ? title : '',
    ...(value === undefined ? {} : { value }),
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof displayText === 'string' ? { displayText } : {}),
    ...(typeof image === 'string' ? { image } : {}),
  };
};

/** Whom an activity's entities mention; Teams refuses a mention of nobody, or one that the text lacks. */
const mentionsOf = (activity: Json, botId: string, users: BotUsers): Mention[] =>
  objects(activity['entities'])
    .filter((entity) => entity['type'] === 'mention')
    .map((entity) => {
      const mentioned = isObject(entity['mentioned']) ? entity['mentioned'] : {};
      const address = textIn(mentioned, 'id') ?? '';
      const name = textIn(mentioned, 'name') ?? '';
      const words = /<at>(.*?)<\/at>/.exec(textIn(entity, 'text') ?? '')?.[1] ?? name;
      if (address.startsWith('28:')) return { kind: 'bot', id: botIdOf(address), text: words };
      const person = users.personOf(botId, address);
      if (person === undefined)
        throw badArgument('Activity resulted into multiple skype activities: invalid mention.');
      return { kind: 'person', id: person, text: words };
    });

/** A message of a bot as the core takes it. @throws ConnectorError 400 for what Teams would not show */
export function readMessage(
  activity: Json,
  botId: string,
  users: BotUsers
): Omit<Post, 'conversationId' | 'author'> {
  const text = textIn(activity, 'text') ?? '';
  const attachments = objects(activity['attachments']).map(attachmentOf);
  if (attachments.length > MOST_ATTACHMENTS)
    throw badArgument(`An activity has at most ${MOST_ATTACHMENTS} attachments.`);
  if (text === '' && attachments.length === 0)
    throw badArgument('An activity must have a text or an attachment.');
  const format = textIn(activity, 'textFormat');
  const suggested = isObject(activity['suggestedActions']) ? activity['suggestedActions'] : {};
  const data = isObject(activity['channelData']) ? activity['channelData'] : {};
  const notification = isObject(data['notification']) ? data['notification'] : {};
  const summary = textIn(activity, 'summary');
  const locale = textIn(activity, 'locale');
  const importance = textIn(activity, 'importance');
  return {
    text,
    textFormat: FORMATS.find((known) => known === format) ?? 'markdown',
    attachments,
    attachmentLayout: activity['attachmentLayout'] === 'carousel' ? 'carousel' : 'list',
    suggestedActions: objects(suggested['actions']).map(suggestionOf),
    mentions: mentionsOf(activity, botId, users),
    ...(summary === undefined ? {} : { summary }),
    ...(locale === undefined ? {} : { locale }),
    ...(importance === 'high' || importance === 'urgent' ? { importance } : {}),
    alert: notification['alert'] === true,
  };
}
