import { ok, type Result } from '../../kernel/result';
import type { ModerationQueue } from './api';
import { buildQueue, queueSince } from './moderation-queue';
import type { CommunityProblem } from './problems';
import { withReported } from './read-channel';
import { orNothing, problem, type Workbench } from './workbench';

/** What waits for a moderator in a community, and what was done lately. */
export async function showQueue(
  bench: Workbench,
  communityId: string
): Promise<Result<ModerationQueue, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'moderate');
  if (!found.ok) return found;
  const { channel } = found.value;
  if (!channel) return problem('communities.channel-missing');
  const { channels, moderation, voice } = bench.ports;
  const now = bench.now();
  const since = queueSince(now);
  const [read, records, canReply] = await Promise.all([
    channels.read(channel, since),
    moderation.ofCommunity(communityId),
    orNothing(voice.canReply(channel)),
  ]);
  const threads = await withReported(channels, channel, read, records);
  const names = await bench.names(
    records.flatMap(({ expertId, steps }) => [expertId, steps.at(-1)?.by])
  );
  return ok({
    communityId,
    ...buildQueue({ communityId, threads, records, names, now }),
    readAt: now.toISOString(),
    since: since.slice(0, 10),
    canReply: canReply ?? false,
  });
}
