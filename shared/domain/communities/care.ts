import { isHubError } from '../../kernel/errors';
import type { Notifier } from '../deliveries';
import type { ActorDirectory } from '../people';
import type { Vocabulary } from '../taxonomy';
import type { Community } from './community';
import { carryOutProposal } from './decide-proposal';
import { addMonths, dayOf, monthOf } from './month';
import { buildQueue, queueSince } from './moderation-queue';
import { moderatorsOn } from './policy';
import type { CommunityPorts } from './ports';
import { newProposal } from './propose-course';
import { digestNotices, noticesOf, type Waiting } from './reactions';
import { withReported } from './read-channel';
import { measureHealth, overlapOf } from './show-health';
import { hasEnded, orNothing } from './workbench';

/** What the hub does for its communities by itself. */
export interface CommunityCare {
  /**
   * Looks at the figures of the last whole month and proposes a course where they speak for another
   * than to go on. Safe to repeat: one proposal of the hub for each community and month.
   * @returns how many proposals were made, and how many communities could not be looked at
   */
  reviewMonth(signal?: AbortSignal): Promise<{ readonly made: number; readonly failed: number }>;
  /** Tells moderators and supervisors what waits for them; once a day each. */
  tellModerators(signal?: AbortSignal): Promise<{ readonly failed: number }>;
  /** Carries out accepted proposals and tells the news of them. */
  tellNews(signal?: AbortSignal): Promise<void>;
}

export interface CarePorts extends CommunityPorts {
  readonly actors: Pick<ActorDirectory, 'peopleOf'>;
  readonly notifier: Notifier;
  /** Where people look at a community: an https address; undefined where there is none. */
  linkTo(community: Community): string | undefined;
}

/** A failed community does not keep the others from being looked at. */
async function forEach(
  communities: readonly Community[],
  signal: AbortSignal | undefined,
  visit: (community: Community) => Promise<void>
): Promise<{ readonly failed: number }> {
  let failed = 0;
  for (const community of communities) {
    if (signal?.aborted) break;
    try {
      await visit(community);
    } catch (error) {
      if (!isHubError(error) || error.audience === 'defect') throw error;
      failed += 1;
    }
  }
  return { failed };
}

export function createCommunityCare(ports: CarePorts): CommunityCare {
  const now = (): Date => ports.clock.now();
  const today = (): string => dayOf(now());
  const vocabulary = (): Promise<Vocabulary | undefined> => orNothing(ports.vocabulary.load());
  const bench = { ports, now, today, vocabulary };

  const alive = async (): Promise<readonly Community[]> =>
    (await ports.communities.list()).filter((one) => !hasEnded(one) && one.channel !== undefined);

  const proposeFor = async (community: Community, month: string): Promise<boolean> => {
    const known = await ports.proposals.list({ communityId: community.id });
    const id = `hub-${community.id}-${month}`;
    if (known.some((one) => one.state === 'proposed' || one.id === id)) return false;
    const overlap = await orNothing(overlapOf(bench, community));
    const health = await measureHealth(bench, community, month, overlap);
    const { kind, otherId, because } = health.suggestion;
    if (kind === 'keep') return false;
    await ports.proposals.add(
      newProposal({
        ...{ id, community, kind, health, overlap: overlap?.rows ?? [] },
        ...(otherId === undefined ? {} : { otherId }),
        // The findings are the reason; a surface puts them into words.
        ...{ by: 'hub', reason: because.map(({ code }) => code).join(' ') },
        at: now().toISOString(),
      })
    );
    return true;
  };

  const waitingIn = async (community: Community): Promise<Waiting> => {
    const none = { reported: 0, unanswered: 0, linkDocument: 0 };
    if (!community.channel) return none;
    const { channel } = community;
    const [read, records] = await Promise.all([
      ports.channels.read(channel, queueSince(now())),
      ports.moderation.ofCommunity(community.id),
    ]);
    const threads = await withReported(ports.channels, channel, read, records);
    const { items } = buildQueue({
      ...{ communityId: community.id, threads, records, names: new Map(), now: now() },
    });
    const open = items.filter(({ state }) => state === 'open');
    const count = (kind: (typeof open)[number]['kinds'][number]): number =>
      open.filter(({ kinds }) => kinds.includes(kind)).length;
    return {
      reported: count('reported'),
      unanswered: count('unanswered'),
      linkDocument: count('link-document'),
    };
  };

  return {
    async reviewMonth(signal) {
      const month = addMonths(monthOf(now()), -1);
      let made = 0;
      const { failed } = await forEach(await alive(), signal, async (community) => {
        if (monthOf(community.created) <= month && (await proposeFor(community, month))) made += 1;
      });
      return { made, failed };
    },

    async tellModerators(signal) {
      const day = today();
      return forEach(await alive(), signal, async (community) => {
        const link = ports.linkTo(community);
        const carers = [...new Set([...community.supervisors, ...moderatorsOn(community, day)])];
        const notices = digestNotices(community, await waitingIn(community), carers, {
          day,
          ...(link === undefined ? {} : { link }),
        });
        if (notices.length > 0) await ports.notifier.notify(notices);
      });
    },

    async tellNews(signal) {
      const waiting = await ports.proposals.withNews();
      if (waiting.length === 0) return;
      const people = await Promise.all([
        ports.actors.peopleOf('KMTeam'),
        ports.actors.peopleOf('Lead'),
      ]);
      const deciders = people.flat().map(({ id }) => id);
      for (const proposal of waiting) {
        if (signal?.aborted) return;
        const community = await carryOutProposal(ports, proposal);
        if (community) {
          const other =
            proposal.otherId === undefined
              ? undefined
              : await ports.communities.byId(proposal.otherId);
          const link = ports.linkTo(community);
          const listeners = {
            ...{ deciders, community },
            ...(other ? { other } : {}),
            ...(link === undefined ? {} : { link }),
          };
          const notices = proposal.pending.flatMap((news) => noticesOf(proposal, news, listeners));
          if (notices.length > 0) await ports.notifier.notify(notices);
        }
        await ports.proposals.save({ ...proposal, pending: [] });
      }
    },
  };
}
