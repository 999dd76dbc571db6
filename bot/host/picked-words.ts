import { z } from 'zod';
import { plainOfHtml } from '../../shared/adapters/graph/message-text';
import { inertText } from '../cards';
import type { PickedWords } from '../conversation/turn';

const words = z.object({
  messagePayload: z.object({
    deleted: z.boolean().nullish(),
    messageType: z.string().nullish(),
    subject: z.string().nullish(),
    from: z.record(z.string(), z.unknown()).nullish(),
    body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    mentions: z
      .array(
        z.object({
          mentionText: z.string().nullish(),
          mentioned: z.record(z.string(), z.unknown()).nullish(),
        })
      )
      .nullish(),
  }),
});
type Payload = z.infer<typeof words>['messagePayload'];

/** Longer than Teams lets any message be; what follows is not read. */
const mostHtml = 200_000;

/**
 * What a person reads in the message that an invoke is about, as Teams hands it over with the
 * command: the service itself may read no chat.
 * @param value of the invoke
 */
export function pickedWords(value: unknown): PickedWords {
  const read = words.safeParse(value);
  if (!read.success) return { kind: 'none' };
  const { messagePayload } = read.data;
  if (messagePayload.deleted) return { kind: 'deleted' };
  if (isNotice(messagePayload)) return { kind: 'notice' };
  const text = textOf(messagePayload);
  return text === '' ? { kind: 'none' } : { kind: 'text', text, mentions: namesOf(messagePayload) };
}

/** Teams writes in nobody's name: who joined, who was called. */
function isNotice({ messageType, from }: Payload): boolean {
  const isSaid = messageType == null || messageType === 'message';
  return !isSaid || (from != null && Object.values(from).every((who) => who == null));
}

/** The subject of a post is the first line of what it says. */
function textOf({ subject, body }: Payload): string {
  const content = (body?.content ?? '').slice(0, mostHtml);
  const text = body?.contentType === 'text' ? content : plainOfHtml(content);
  const lines = [subject ?? '', text].map((part) => inertText(part).trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** People alone: a team, a tag or a bot that is mentioned is nobody. */
function namesOf({ mentions }: Payload): readonly string[] {
  const names = (mentions ?? [])
    .filter(({ mentioned }) => mentioned == null || mentioned['user'] != null)
    .map(({ mentionText }) => inertText(mentionText ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '');
}
