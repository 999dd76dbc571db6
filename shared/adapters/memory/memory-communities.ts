import { HubError } from '../../kernel/errors';
import { ok } from '../../kernel/result';
import type {
  ChannelLink,
  ChannelReader,
  ChannelReply,
  ChannelThread,
  ChannelVoice,
  Community,
  CommunityStore,
  FaqDesk,
  FaqDraft,
  KeptProposal,
  ModerationRecord,
  ModerationStore,
  ProposalStore,
} from '../../domain/communities';

interface Versioned {
  readonly version?: string;
}

/** Rows by a key, each with its version; whoever saves over a newer one meets a conflict. */
function createRows<T extends Versioned>(keyOf: (row: T) => string, first: readonly T[] = []) {
  let saves = 0;
  const kept = new Map<string, T & { readonly version: string }>();
  // As over a wire: whoever holds what was given changes nothing here.
  const copy = <U>(value: U): U => structuredClone(value);

  const put = (row: T): Promise<T & { readonly version: string }> => {
    const known = kept.get(keyOf(row));
    if (known?.version !== row.version) {
      return Promise.reject(
        new HubError('conflict', { message: 'memory communities: version', status: 412 })
      );
    }
    saves += 1;
    const stored = { ...copy(row), version: String(saves) };
    kept.set(keyOf(row), stored);
    return Promise.resolve(copy(stored));
  };

  for (const row of first) void put(row);
  return {
    all: () => Promise.resolve([...kept.values()].map(copy)),
    find: (key: string) => Promise.resolve(copy(kept.get(key))),
    put,
  };
}

/** Communities in memory. */
export function createMemoryCommunities(
  first: readonly Omit<Community, 'version'>[] = []
): CommunityStore {
  const rows = createRows<Omit<Community, 'version'> & Versioned>(({ id }) => id, first);
  return {
    list: () => rows.all(),
    byId: (id) => rows.find(id),
    add: (community) => rows.put(community),
    save: (community) => rows.put(community),
  };
}

/** What was decided about messages, in memory. */
export function createMemoryModeration(): ModerationStore {
  const rows = createRows<ModerationRecord>(
    ({ communityId, messageId }) => `${communityId} ${messageId}`
  );
  return {
    ofCommunity: async (communityId) =>
      (await rows.all()).filter((record) => record.communityId === communityId),
    find: (communityId, messageId) => rows.find(`${communityId} ${messageId}`),
    save: (record) => rows.put(record),
  };
}

/** Proposals in memory. */
export function createMemoryProposals(): ProposalStore {
  const rows = createRows<Omit<KeptProposal, 'version'> & Versioned>(({ id }) => id);
  return {
    list: async ({ communityId }) =>
      (await rows.all()).filter(
        (proposal) => communityId === undefined || proposal.communityId === communityId
      ),
    byId: (id) => rows.find(id),
    withNews: async () => (await rows.all()).filter(({ pending }) => pending.length > 0),
    add: (proposal) => rows.put(proposal),
    save: (proposal) => rows.put(proposal),
  };
}

/** What is said in a channel, and who is in its team. */
export interface MemoryChannel {
  readonly channel: ChannelLink;
  readonly threads: readonly ChannelThread[];
  readonly members: readonly string[];
}

/** Channels in memory. */
export function createMemoryChannels(channels: () => readonly MemoryChannel[]): ChannelReader {
  const find = ({ teamId, channelId }: ChannelLink): MemoryChannel => {
    const found = channels().find(
      ({ channel }) => channel.teamId === teamId && channel.channelId === channelId
    );
    if (!found) throw new HubError('not-found', { message: 'memory channels', status: 404 });
    return found;
  };
  const lastOf = ({ root, replies }: ChannelThread): string =>
    [root, ...replies].reduce((last, one) => (one.writtenAt > last ? one.writtenAt : last), '');
  return {
    read: async (channel, since) =>
      find(channel)
        .threads.filter((thread) => lastOf(thread) >= since)
        .sort((a, b) => lastOf(b).localeCompare(lastOf(a))),
    thread: async (channel, threadId) =>
      find(channel).threads.find(({ root }) => root.id === threadId),
    members: async (teamId) => {
      const found = channels().find(({ channel }) => channel.teamId === teamId);
      if (!found) throw new HubError('not-found', { message: 'memory channels', status: 404 });
      return found.members;
    },
  };
}

/** A bot that keeps what it would say. */
export function createMemoryVoice(isInstalled: () => boolean = () => true): ChannelVoice & {
  said(): readonly (ChannelReply & { readonly threadId: string })[];
} {
  const said: (ChannelReply & { readonly threadId: string })[] = [];
  return {
    said: () => said,
    canReply: () => Promise.resolve(isInstalled()),
    reply(_channel, threadId, reply) {
      said.push({ ...reply, threadId });
      return Promise.resolve();
    },
  };
}

/** Known answers that are only collected. */
export function createMemoryFaq(): FaqDesk & { drafts(): readonly FaqDraft[] } {
  const drafts: FaqDraft[] = [];
  return {
    drafts: () => drafts,
    add(_actor, draft) {
      drafts.push(draft);
      return Promise.resolve(ok(null));
    },
  };
}
