import type { TenantClock } from '../clock';
import { accessDenied, CoreError } from '../core-error';
import type { People } from '../people';
import type { Catalogue } from './apps';
import type { Post, TeamsConversations, TeamsMessages } from './index';
import type { MessageStore } from './message-store';
import type { Author, Conversation, Message, TeamsEvent } from './model';
import type { Stream } from './stream';
import { plainText } from './plain-text';

/** What the rest of Teams makes of a message: feeds and bots. */
export interface MessageReactions {
  posted(message: Message, conversation: Conversation, post: Post): void;
  edited(message: Message): void;
  removed(message: Message): void;
  restored(message: Message): void;
  reacted(message: Message, personId: string, type: string, present: boolean): void;
}

interface MessageOptions {
  clock: TenantClock;
  people: People;
  catalogue: Catalogue;
  store: MessageStore;
  stream: Stream;
  conversations: TeamsConversations;
  touched(conversationId: string): void;
  reactions: MessageReactions;
}

const DEFAULT_TOP = 50;
const SYSTEM_NAME = 'Microsoft Teams';

/** Messages of chats and channels. */
export function createMessages(options: MessageOptions): TeamsMessages {
  const { clock, people, catalogue, store, stream, conversations, reactions } = options;

  const authorOf = ({ kind, id }: Pick<Author, 'kind' | 'id'>): Author => {
    if (kind === 'system') return { kind, id, name: SYSTEM_NAME };
    const name =
      kind === 'person' ? people.byObjectId(id)?.displayName : catalogue.byBot(id)?.displayName;
    if (name === undefined) throw new CoreError('user-not-found', `Nobody has the id '${id}'.`);
    return { kind, id, name };
  };

  const tell = (conversationId: string, event: (personId: string) => TeamsEvent): void => {
    for (const personId of stream.listening())
      if (conversations.isMember(conversationId, personId))
        stream.tell(personId, () => event(personId));
  };

  const changed = (message: Message): Message => {
    tell(message.conversationId, () => ({
      type: 'message-changed',
      conversationId: message.conversationId,
      message,
    }));
    return message;
  };

  /** Answers stand below the message that begins the thread, whichever of it they answer. */
  const rootOf = (conversation: Conversation, replyToId: string | undefined): string | null => {
    if (conversation.kind !== 'channel' || replyToId === undefined) return null;
    const answered = store.of(replyToId);
    if (answered.conversationId !== conversation.id)
      throw new CoreError('item-not-found', `There is no message '${replyToId}' in the channel.`);
    return answered.replyToId ?? answered.id;
  };

  const alive = (messageId: string): Message => {
    const message = store.of(messageId);
    if (message.deletedAt === null) return message;
    throw new CoreError('item-not-found', `The message '${messageId}' was deleted.`);
  };

  return {
    of: (messageId) => emptied(store.of(messageId)),
    find(messageId) {
      const found = store.find(messageId);
      return found && emptied(found);
    },
    replies: (messageId) => store.replies(messageId).map(emptied),
    changedSince: (conversationId, mark, top) =>
      store
        .changedSince(conversationId, mark, top)
        .map((change) => ({ ...change, message: emptied(change.message) })),

    post(post) {
      const conversation = conversations.of(post.conversationId);
      const { id } = conversation;
      if (post.author.kind === 'person' && !conversations.isMember(id, post.author.id))
        throw accessDenied();
      const message = store.insert(
        {
          conversationId: id,
          replyToId: rootOf(conversation, post.replyToId),
          author: authorOf(post.author),
          editedAt: null,
          deletedAt: null,
          subject: post.subject ?? null,
          text: post.text ?? '',
          textFormat: post.textFormat ?? (post.author.kind === 'person' ? 'html' : 'markdown'),
          summary: post.summary ?? null,
          attachments: post.attachments ?? [],
          attachmentLayout: post.attachmentLayout ?? 'list',
          suggestedActions: post.suggestedActions ?? [],
          mentions: post.mentions ?? [],
          importance: post.importance ?? 'normal',
          reactions: [],
          locale: post.locale ?? null,
        },
        post.sentAt
      );
      options.touched(id);
      if (post.silent === true) return message;
      tell(id, (personId) => ({
        type: 'message',
        conversationId: id,
        message,
        unread: conversations.unread(id, personId),
      }));
      reactions.posted(message, conversation, post);
      return message;
    },

    page(conversationId, { before, top = DEFAULT_TOP } = {}) {
      const threads = conversations.of(conversationId).kind === 'channel';
      const from = before === undefined ? Number.MAX_SAFE_INTEGER : Number(before);
      const found = store.page(conversationId, threads, from, top + 1);
      const messages = found.slice(0, top).map(emptied);
      return { messages, next: found.length > top ? messages.at(-1)?.id : undefined };
    },

    edit(messageId, change) {
      const before = alive(messageId);
      const given = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined)
      );
      const message = store.update({ ...before, ...given, editedAt: clock.now() });
      reactions.edited(message);
      return changed(message);
    },

    remove(messageId) {
      const message = store.update({ ...alive(messageId), deletedAt: clock.now() });
      reactions.removed(message);
      changed(emptied(message));
    },

    restore(messageId) {
      const message = store.update({ ...store.of(messageId), deletedAt: null });
      reactions.restored(message);
      changed(message);
    },

    react(messageId, personId, type, present, silent = false) {
      const before = alive(messageId);
      if (!conversations.isMember(before.conversationId, personId)) throw accessDenied();
      const isOwn = (one: Message['reactions'][number]): boolean =>
        one.personId === personId && one.type === type;
      if (before.reactions.some(isOwn) === present) return before;
      const others = before.reactions.filter((one) => !isOwn(one));
      const message = store.update({
        ...before,
        reactions: present ? [...others, { type, personId, at: clock.now() }] : others,
      });
      if (silent) return message;
      reactions.reacted(message, personId, type, present);
      return changed(message);
    },

    typing(conversationId, author) {
      const who = authorOf(author);
      tell(conversationId, () => ({ type: 'typing', conversationId, author: who }));
    },
  };
}

/** A deleted message as others see it: its place, without its contents. */
export function emptied(message: Message): Message {
  return message.deletedAt === null
    ? message
    : { ...message, text: '', subject: null, summary: null, attachments: [], suggestedActions: [] };
}

/** A few words of a message, for lists and feeds. */
export function previewOf(message: Message): string {
  const words = plainText(message.text, message.textFormat) || (message.summary ?? '');
  if (words !== '') return words.slice(0, 160);
  const [card] = message.attachments;
  return card?.name ?? '';
}
