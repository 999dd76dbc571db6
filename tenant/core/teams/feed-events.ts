import type { People } from '../people';
import type { Catalogue } from './apps';
import type { TeamsConversations, TeamsFeed } from './index';
import type { MessageStore } from './message-store';
import { previewOf, type MessageReactions } from './messages';
import type { FeedEntry, Mention, Message } from './model';

interface FeedEventOptions {
  feed: TeamsFeed;
  people: People;
  catalogue: Catalogue;
  store: MessageStore;
  conversations(): TeamsConversations;
}

/** What messages put into people's feeds. */
export function createFeedEvents(
  options: FeedEventOptions
): Pick<MessageReactions, 'posted' | 'reacted'> {
  const { feed, people, catalogue, store, conversations } = options;

  const entryOf = (
    message: Message
  ): Omit<FeedEntry, 'id' | 'at' | 'read' | 'personId' | 'kind'> => ({
    actor: message.author,
    appId: message.author.kind === 'bot' ? (catalogue.byBot(message.author.id)?.id ?? null) : null,
    activityType: null,
    title: message.author.name,
    preview: previewOf(message),
    conversationId: message.conversationId,
    messageId: message.id,
    webUrl: null,
  });

  /** Whom a mention reaches: of a channel or team, everybody in it. */
  const reached = (message: Message, mention: Mention): string[] => {
    if (mention.kind === 'person') return [mention.id];
    if (mention.kind === 'bot') return [];
    return conversations()
      .members(message.conversationId)
      .filter((member) => member.kind === 'person')
      .map((member) => member.id);
  };

  return {
    posted(message, conversation, { alert }) {
      const told = new Set([message.author.id]);
      const tell = (personId: string, kind: FeedEntry['kind']): void => {
        if (told.has(personId)) return;
        told.add(personId);
        feed.add({ ...entryOf(message), kind, personId });
      };
      for (const mention of message.mentions)
        for (const personId of reached(message, mention)) tell(personId, 'mention');
      if (message.replyToId !== null) {
        const root = store.find(message.replyToId);
        if (root?.author.kind === 'person') tell(root.author.id, 'reply');
      }
      if (alert === true && conversation.kind === 'personal')
        for (const member of conversations().members(conversation.id))
          if (member.kind === 'person') tell(member.id, 'alert');
    },

    reacted(message, personId, type, present) {
      const { author } = message;
      const person = people.byObjectId(personId);
      if (!present || !person || author.kind !== 'person' || author.id === personId) return;
      feed.add({
        ...entryOf(message),
        actor: { kind: 'person', id: personId, name: person.displayName },
        title: person.displayName,
        kind: 'reaction',
        activityType: type,
        personId: author.id,
      });
    },
  };
}
