import type { Conversation, Message } from '../../core/teams';
import { escapeText } from '../../core/teams/plain-text';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/**
 * What Teams tells an app of the message on whose menu its command was chosen. Source: Teams,
 * "Create action commands for message extensions", `messagePayload`.
 */
export function messagePayload(
  message: Message,
  conversation: Conversation,
  tenantId: string
): Record<string, unknown> {
  const { id, author, replyToId } = message;
  const path = `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation.id)}/${id}`;
  const place: Record<string, string> =
    conversation.teamId === null
      ? { context: JSON.stringify({ contextType: 'chat' }) }
      : { tenantId, groupId: conversation.teamId, parentMessageId: replyToId ?? id };
  const who = { id: author.id, displayName: author.name };
  return {
    id,
    ...(replyToId === null ? {} : { replyToId }),
    createdDateTime: iso(message.sentAt),
    lastModifiedDateTime: iso(message.editedAt),
    deleted: message.deletedAt !== null,
    subject: message.subject,
    summary: message.summary,
    importance: message.importance,
    locale: message.locale ?? 'en-us',
    linkToMessage: `${path}?${new URLSearchParams(place).toString()}`,
    from: {
      device: null,
      conversation: null,
      user: author.kind === 'person' ? { userIdentityType: 'aadUser', ...who } : null,
      application: author.kind === 'bot' ? { applicationIdentityType: 'bot', ...who } : null,
    },
    body: {
      contentType: 'html',
      content: message.textFormat === 'html' ? message.text : `<p>${escapeText(message.text)}</p>`,
    },
    attachments: message.attachments,
    mentions: message.mentions.map(({ text }, index) => ({ id: index, mentionText: text })),
    reactions: message.reactions.map(({ type, at }) => ({
      reactionType: type,
      createdDateTime: iso(at),
    })),
  };
}
