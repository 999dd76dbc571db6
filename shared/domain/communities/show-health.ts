import { ok, type Result } from '../../kernel/result';
import type { HealthView, OverlapRow, OverlapView } from './api';
import { spokenBy, type ChannelThread } from './channel';
import type { Community } from './community';
import { measureKeys, type HealthReport, type HealthSource } from './health-report';
import {
  compareMonths,
  measureMonth,
  readSince,
  trendMonths,
  trendPoint,
  type MonthFigures,
} from './measure-health';
import { byStrength, measureOverlap } from './measure-overlap';
import type { ModerationRecord } from './moderation-item';
import { addMonths, isMonth, monthOf } from './month';
import { moderatorsOn } from './policy';
import type { CommunityPorts } from './ports';
import type { CommunityProblem } from './problems';
import { findingsOf, suggestCourse } from './suggest-course';
import { hasEnded, orNothing, problem, type Workbench } from './workbench';

/** The health of a community in a month, as far as its figures may be shown. */
export async function showHealth(
  bench: Workbench,
  { communityId, month }: { readonly communityId: string; readonly month?: string }
): Promise<Result<HealthView, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'seeHealth');
  if (!found.ok) return found;
  const current = monthOf(bench.now());
  const asked = month ?? addMonths(current, -1);
  if (!isMonth(asked)) return problem('communities.month-invalid');
  if (asked > current) return problem('communities.month-ahead');
  if (!found.value.channel) return problem('communities.channel-missing');
  const overlap = await orNothing(overlapOf(bench, found.value));
  const report = await measureHealth(bench, found.value, asked, overlap);
  const other = overlap?.rows.find(({ otherId }) => otherId === report.suggestion.otherId)?.other;
  const right = await bench.right('propose', found.value);
  const open = right.allowed
    ? (await bench.ports.proposals.list({ communityId })).find(({ state }) => state === 'proposed')
    : undefined;
  return ok({
    report,
    ...(other ? { other } : {}),
    ...(open ? { openProposal: withoutNews(open) } : {}),
  });
}

/** A proposal as people see it: what the hub still has to tell is its own business. */
export function withoutNews<T extends { readonly pending: unknown }>({
  pending: _told,
  ...proposal
}: T): Omit<T, 'pending'> {
  return proposal;
}

/** What the report of a month needs to know besides who asks. */
export interface HealthBench {
  readonly ports: CommunityPorts;
  now(): Date;
  today(): string;
}

/**
 * Reads what a month left behind and puts it into figures, findings and what they speak for.
 * @param overlap undefined where the other communities could not be read
 */
export async function measureHealth(
  bench: HealthBench,
  community: Community,
  month: string,
  overlap: OverlapView | undefined
): Promise<HealthReport> {
  const { ports } = bench;
  const now = bench.now();
  const [threads, records] = await Promise.all([
    community.channel ? ports.channels.read(community.channel, readSince(month)) : [],
    ports.moderation.ofCommunity(community.id),
  ]);
  const countryOf = await orNothing(readCountries(ports, threads, [addMonths(month, -1), month]));
  const moderators = moderatorsOn(community, bench.today());
  const figuresOf = async (one: string): Promise<MonthFigures> => {
    const events = ports.events && (await orNothing(ports.events.held(community.id, one)));
    return measureMonth({
      ...{ month: one, threads, now },
      ...moderationFacts(records),
      carers: new Set([...community.supervisors, ...moderators]),
      ...(countryOf ? { countryOf } : {}),
      ...(events === undefined ? {} : { events }),
    });
  };
  // Before a community was there, it could not be silent.
  const months = trendMonths(month).filter(
    (one) => one === month || one >= monthOf(community.created)
  );
  const figures = await Promise.all(months.map(figuresOf));
  const own = figures[figures.length - 1] ?? (await figuresOf(month));
  const before = await figuresOf(addMonths(month, -1));
  const trend = months.flatMap((one, index) => {
    const known = figures[index];
    return known ? [trendPoint(one, known)] : [];
  });
  const facts = {
    standing: community.standing,
    measures: compareMonths(measureKeys, own, before),
    trend,
    moderatorCount: moderators.length,
    supervisorCount: community.supervisors.length,
    overlap: overlap?.rows ?? [],
    reviewDue: community.reviewOn <= bench.today(),
  };
  const findings = findingsOf(facts);
  const missing: readonly (HealthSource | undefined)[] = [
    countryOf ? undefined : 'countries',
    overlap && overlap.unread.length === 0 ? undefined : 'overlap',
  ];
  return {
    communityId: community.id,
    month,
    isRunning: month === monthOf(now),
    measures: facts.measures,
    trend,
    findings,
    suggestion: suggestCourse(facts, findings),
    readAt: now.toISOString(),
    missing: missing.filter((source) => source !== undefined),
  };
}

/** What moderators did through the hub counts: the bot wrote, but a person answered. */
function moderationFacts(records: readonly ModerationRecord[]): {
  readonly handled: ReadonlyMap<string, string>;
  readonly setAside: ReadonlySet<string>;
} {
  const answering: readonly string[] = ['answered', 'linked', 'promoted'];
  const ofThreads = records.filter(({ messageId, threadId }) => messageId === threadId);
  const handled = ofThreads
    .filter(({ state }) => answering.includes(state))
    .flatMap(({ threadId, steps }): (readonly [string, string])[] => {
      const first = steps.find(({ after }) => answering.includes(after));
      return first ? [[threadId, first.at]] : [];
    });
  const aside = ofThreads.filter(({ state }) => state === 'hidden' || state === 'dismissed');
  return {
    handled: new Map(handled),
    setAside: new Set(aside.map(({ threadId }) => threadId)),
  };
}

async function readCountries(
  ports: CommunityPorts,
  threads: readonly ChannelThread[],
  months: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const writers = threads.flatMap((thread) =>
    spokenBy(thread)
      .filter(({ writtenAt }) => months.includes(monthOf(writtenAt)))
      .flatMap(({ authorId }) => authorId ?? [])
  );
  const ids = [...new Set(writers)];
  const people = await Promise.all(ids.map((id) => ports.people.byId(id)));
  return new Map(
    people.flatMap((person, index) =>
      person?.countryKey === undefined ? [] : [[ids[index] ?? '', person.countryKey] as const]
    )
  );
}

/** What a community shares with the others that the person may see. */
export async function showOverlap(
  bench: Workbench,
  communityId: string
): Promise<Result<OverlapView, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'seeHealth');
  if (!found.ok) return found;
  if (!found.value.channel) return problem('communities.channel-missing');
  return ok(await overlapOf(bench, found.value));
}

/** Members and themes in common with every other community that goes on. */
export async function overlapOf(
  bench: HealthBench & Pick<Workbench, 'vocabulary'>,
  community: Community
): Promise<OverlapView> {
  const { channels, communities } = bench.ports;
  const [all, vocabulary] = await Promise.all([communities.list(), bench.vocabulary()]);
  const others = all.filter((one) => one.id !== community.id && !hasEnded(one));
  const membersOf = async ({ channel }: Community): Promise<readonly string[] | undefined> =>
    channel && orNothing(channels.members(channel.teamId));
  const own = await membersOf(community);
  const read = await Promise.all(
    others.map(async (other) => ({ other, members: own && (await membersOf(other)) }))
  );
  const rows = read.flatMap(({ other, members }): readonly OverlapRow[] =>
    own && members
      ? [{ ...measureOverlap(community, other, { own, others: members }, vocabulary), other }]
      : []
  );
  const unread = read.flatMap(({ other, members }) =>
    !members && other.channel ? [other.id] : []
  );
  return { communityId: community.id, rows: [...rows].sort(byStrength), unread };
}
