import type { FeedEntry, ListedConversation, Message } from '../../core/teams';
import type {
  WindowActivity,
  WindowAttachment,
  WindowConversation,
  WindowMessage,
  WindowPerson,
  WindowReaction,
} from './window-model';

const iso = (at: number): string => new Date(at).toISOString();

/** How much of a message a list shows. */
const PREVIEW_CHARACTERS = 120;

function reactionsOf(message: Message): WindowReaction[] {
  const kinds = new Map<string, string[]>();
  for (const { type, personId } of message.reactions)
    kinds.set(type, [...(kinds.get(type) ?? []), personId]);
  return [...kinds].map(([kind, people]) => ({ kind, people }));
}

/** A message as the window draws it. */
export function windowMessage(message: Message): WindowMessage {
  const { author, replyToId, editedAt, textFormat } = message;
  return {
    id: message.id,
    conversationId: message.conversationId,
    ...(replyToId === null ? {} : { replyTo: replyToId }),
    from: { kind: author.kind === 'person' ? 'person' : 'app', id: author.id, name: author.name },
    at: iso(message.sentAt),
    ...(editedAt === null ? {} : { editedAt: iso(editedAt) }),
    deleted: message.deletedAt !== null,
    text: message.subject === null ? message.text : `${message.subject}\n${message.text}`,
    format: textFormat === 'html' || textFormat === 'markdown' ? textFormat : 'plain',
    summary: message.summary ?? '',
    attachments: message.attachments as readonly WindowAttachment[],
    suggestions: message.suggestedActions,
    reactions: reactionsOf(message),
  };
}

const SIGN_IN_CARD = 'application/vnd.microsoft.card.oauth';

/** The first words of a message, without markup. */
function previewOf(message: Message | null): string {
  if (message === null || message.deletedAt !== null) return '';
  const words = (message.text || (message.summary ?? ''))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.slice(0, PREVIEW_CHARACTERS) || titleOfCard(message);
}

/** The first words in a card, for messages that are nothing else. */
function titleOfCard(message: Message): string {
  const [card] = message.attachments as readonly WindowAttachment[];
  // it is answered without a word, where that goes: the list of chats does not tell it either
  if (card === undefined || card.contentType === SIGN_IN_CARD) return '';
  const content = JSON.stringify(card.content ?? {});
  const found = /"text":"((?:[^"\\]|\\.)*)"/.exec(content)?.[1];
  return found === undefined
    ? ''
    : (JSON.parse(`"${found}"`) as string).slice(0, PREVIEW_CHARACTERS);
}

/** A conversation as one person's list shows it. @param mailOf finds a person's address */
export function windowConversation(
  listed: ListedConversation,
  mailOf: (personId: string) => string
): WindowConversation {
  const members: WindowPerson[] = listed.members
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name }) => ({ id, name, mail: mailOf(id) }));
  return {
    id: listed.id,
    kind: listed.kind === 'personal' ? 'app' : listed.kind,
    title: listed.title,
    ...(listed.botId === null ? {} : { botId: listed.botId }),
    members,
    unread: listed.unread,
    lastAt: iso(listed.lastAt),
    lastText: previewOf(listed.lastMessage),
  };
}

/** A line of the activity feed. */
export function windowActivity(entry: FeedEntry): WindowActivity {
  const { appId, actor, webUrl, conversationId, messageId } = entry;
  return {
    id: entry.id,
    at: iso(entry.at),
    read: entry.read,
    title: entry.title,
    preview: entry.preview,
    ...(appId === null ? {} : { appId }),
    fromName: actor?.name ?? '',
    ...(webUrl === null ? {} : { link: webUrl }),
    ...(conversationId === null ? {} : { conversationId }),
    ...(messageId === null ? {} : { messageId }),
  };
}
