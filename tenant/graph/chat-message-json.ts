import type { Author, Mention, Message } from '../core/teams';
import { escapeText } from '../core/teams/plain-text';
import type { GraphCall, GraphJson } from './graph-route';

const iso = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

const identity = (kind: 'person' | 'bot', id: string, name: string): GraphJson => {
  if (kind === 'bot')
    return {
      user: null,
      device: null,
      application: {
        '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
        id,
        displayName: name,
        applicationIdentityType: 'bot',
      },
    };
  return {
    application: null,
    device: null,
    user: {
      '@odata.type': '#microsoft.graph.teamworkUserIdentity',
      id,
      displayName: name,
      userIdentityType: 'aadUser',
    },
  };
};

const fromJson = (author: Author): GraphJson | null =>
  author.kind === 'system' ? null : identity(author.kind, author.id, author.name);

const mentionJson = ({ kind, id, text }: Mention, index: number): GraphJson => ({
  id: index,
  mentionText: text,
  mentioned:
    kind === 'person' || kind === 'bot'
      ? identity(kind, id, text)
      : {
          application: null,
          device: null,
          user: null,
          conversation: {
            id,
            displayName: text,
            conversationIdentityType: kind,
          },
        },
});

/** The text as HTML, with a place for each attachment and a number for each mention. */
const contentOf = (message: Message): string => {
  let mention = -1;
  const words =
    message.textFormat === 'html' ? message.text : escapeText(message.text).replace(/\n/g, '<br>');
  const numbered = words.replace(
    /(?:&lt;|<)at(?:&gt;|>)(.*?)(?:&lt;|<)\/at(?:&gt;|>)/g,
    (_, name) => {
      mention += 1;
      return `<at id="${mention}">${String(name)}</at>`;
    }
  );
  const places = message.attachments
    .map((attachment, index) => attachment.id ?? String(index))
    .filter((id) => !numbered.includes(`<attachment id="${id}"`))
    .map((id) => `<attachment id="${id}"></attachment>`);
  return numbered + places.join('');
};

/** A message as Graph shows it. Source: Graph reference, "chatMessage". */
export function messageJson(call: GraphCall, message: Message): GraphJson {
  const conversation = call.core.teams.conversations.of(message.conversationId);
  const inChannel = conversation.kind === 'channel';
  const changed = Math.max(
    message.sentAt,
    message.editedAt ?? 0,
    message.deletedAt ?? 0,
    ...message.reactions.map(({ at }) => at)
  );
  const path = `${encodeURIComponent(conversation.id)}/${message.id}`;
  const group = inChannel
    ? `?groupId=${conversation.teamId ?? ''}&tenantId=${call.core.teams.tenantId()}&parentMessageId=${message.replyToId ?? message.id}`
    : '';
  return {
    id: message.id,
    replyToId: message.replyToId,
    etag: String(changed),
    messageType: 'message',
    createdDateTime: iso(message.sentAt),
    lastModifiedDateTime: iso(changed),
    lastEditedDateTime: iso(message.editedAt),
    deletedDateTime: iso(message.deletedAt),
    subject: message.subject,
    summary: message.summary,
    chatId: inChannel ? null : conversation.id,
    importance: message.importance,
    locale: message.locale ?? 'en-us',
    webUrl: inChannel ? `https://teams.microsoft.com/l/message/${path}${group}` : null,
    channelIdentity: inChannel
      ? { teamId: conversation.teamId ?? '', channelId: conversation.id }
      : null,
    policyViolation: null,
    eventDetail: null,
    from: fromJson(message.author),
    body: {
      contentType: message.textFormat === 'plain' ? 'text' : 'html',
      content:
        message.textFormat === 'plain' && message.attachments.length === 0
          ? message.text
          : contentOf(message),
    },
    attachments: message.attachments.map((attachment, index) => ({
      id: attachment.id ?? String(index),
      contentType: attachment.contentType,
      contentUrl: attachment.contentUrl ?? null,
      content:
        attachment.content === undefined
          ? null
          : typeof attachment.content === 'string'
            ? attachment.content
            : JSON.stringify(attachment.content),
      name: attachment.name ?? null,
      thumbnailUrl: attachment.thumbnailUrl ?? null,
      teamsAppId: null,
    })),
    mentions: message.mentions.map((mention, index) => mentionJson(mention, index)),
    reactions: message.reactions.map(({ type, personId, at }) => ({
      reactionType: type,
      displayName: null,
      createdDateTime: iso(at),
      user: identity('person', personId, call.core.people.byObjectId(personId)?.displayName ?? ''),
    })),
  };
}
