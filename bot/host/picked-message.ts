import { z } from 'zod';
import type { PickedMessage } from '../conversation/turn';
import type { Activity } from './activity';
import { pickedWords } from './picked-words';

const id = z.string().min(1).max(200);
const picked = z.object({
  messagePayload: z.object({
    id,
    replyToId: id.nullish(),
    linkToMessage: z.string().max(4000).nullish(),
  }),
});

/**
 * The message that an invoke of a message extension is about.
 * @returns undefined where the invoke names none
 */
export function pickedMessage({
  value,
  conversation,
  channelData,
}: Activity): PickedMessage | undefined {
  const read = picked.safeParse(value);
  if (!read.success) return undefined;
  const { id: messageId, replyToId, linkToMessage } = read.data.messagePayload;
  const link = parametersOf(linkToMessage);
  const begins =
    replyToId ??
    link.get('parentMessageId') ??
    conversation.id.split(';messageid=')[1] ??
    messageId;
  // where the app is hers alone and not in the team, Teams says the team by its own name only
  const teamId = channelData?.team?.aadGroupId ?? link.get('groupId');
  const channelId = channelData?.channel?.id;
  return {
    messageId,
    threadId: begins === '' || begins === '0' ? messageId : begins,
    words: pickedWords(value),
    ...(teamId && channelId ? { channel: { teamId, channelId } } : {}),
  };
}

function parametersOf(address: string | null | undefined): URLSearchParams {
  return address != null && URL.canParse(address)
    ? new URL(address).searchParams
    : new URLSearchParams();
}
