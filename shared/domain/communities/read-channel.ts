import type { Clock } from '../../kernel/clock';
import type { ChannelThread } from './channel';
import type { ChannelLink } from './community';
import type { ModerationRecord } from './moderation-item';
import { threadsToAdd } from './moderation-queue';
import type { ChannelReader } from './ports';
import { orNothing } from './workbench';

/** So long what was read of a channel serves whoever asks for it. */
const FRESH_MS = 60_000;

interface Kept<T> {
  readonly at: number;
  readonly answer: Promise<T>;
}

/**
 * Reads a channel, and who is in its team, once for several views of it. What failed is not kept. A
 * longer look back serves a shorter one as well.
 */
export function keepReading(channels: ChannelReader, clock: Clock): ChannelReader {
  const threads = new Map<string, Kept<readonly ChannelThread[]> & { readonly since: string }>();
  const members = new Map<string, Kept<readonly string[]>>();

  const keep = <T, K extends Kept<T>>(known: Map<string, K>, key: string, made: K): Promise<T> => {
    for (const [old, { at }] of known) if (made.at - at >= FRESH_MS) known.delete(old);
    known.set(key, made);
    made.answer.catch(() => known.delete(key));
    return made.answer;
  };
  const isFresh = ({ at }: Kept<unknown>, now: number): boolean => now - at < FRESH_MS;

  return {
    ...channels,
    read(channel, since) {
      const at = clock.now().getTime();
      const key = keyOf(channel);
      const known = threads.get(key);
      if (known && isFresh(known, at) && known.since <= since) return known.answer;
      return keep(threads, key, { at, since, answer: channels.read(channel, since) });
    },
    members(teamId) {
      const at = clock.now().getTime();
      const known = members.get(teamId);
      if (known && isFresh(known, at)) return known.answer;
      return keep(members, teamId, { at, answer: channels.members(teamId) });
    },
  };
}

function keyOf({ teamId, channelId }: ChannelLink): string {
  return `${teamId} ${channelId}`.toLowerCase();
}

/** The conversations that were read, with those in which somebody reported what is not among them. */
export async function withReported(
  channels: Pick<ChannelReader, 'thread'>,
  channel: ChannelLink,
  read: readonly ChannelThread[],
  records: readonly ModerationRecord[]
): Promise<readonly ChannelThread[]> {
  const found = await Promise.all(
    threadsToAdd(read, records).map((id) => orNothing(channels.thread(channel, id)))
  );
  const added = found.flatMap((thread) => thread ?? []);
  const ids = new Set(added.map(({ root }) => root.id));
  // one that was read on its own is newer
  return [...read.filter(({ root }) => !ids.has(root.id)), ...added];
}
