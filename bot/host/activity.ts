import { z } from 'zod';

const id = z.string().min(1).max(1024);
const account = z.object({
  id,
  aadObjectId: z.string().max(64).optional(),
});

/** As much of an activity as the hub reads; everything else is dropped at the door. */
const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: id.optional(),
  name: z.string().max(200).optional(),
  channelId: id,
  serviceUrl: z.url().max(1024),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(40).optional(),
    tenantId: z.string().max(64).optional(),
  }),
  text: z.string().max(100_000).nullish(),
  locale: z.string().max(40).nullish(),
  replyToId: z.string().max(1024).nullish(),
  value: z.unknown().optional(),
  action: z.string().max(40).nullish(),
  entities: z.array(z.unknown()).max(100).nullish(),
  reactionsAdded: z
    .array(z.object({ type: z.string().max(40) }))
    .max(20)
    .nullish(),
  reactionsRemoved: z
    .array(z.object({ type: z.string().max(40) }))
    .max(20)
    .nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(64) }).nullish(),
      team: z
        .object({ id: z.string().max(1024), aadGroupId: z.string().max(64).nullish() })
        .nullish(),
      channel: z.object({ id: z.string().max(1024) }).nullish(),
    })
    .nullish(),
});

/** Something that happened in Teams. */
export type Activity = z.infer<typeof activitySchema>;

/** @returns undefined where the body is no activity at all */
export function readActivity(body: unknown): Activity | undefined {
  const read = activitySchema.safeParse(body);
  return read.success ? read.data : undefined;
}

const mention = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string() }),
});

/** What the person wrote, without the name of the bot that she had to write before it in a channel. */
export function spokenText(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const read = mention.safeParse(entity);
    if (read.success && read.data.mentioned.id === activity.recipient.id && read.data.text !== '') {
      text = text.replaceAll(read.data.text, ' ');
    }
  }
  return text
    .replace(/<\/?at[^>]*>/gi, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
