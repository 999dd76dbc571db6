import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type {
  AddressedPerson,
  CampaignProgress,
  CampaignView,
  ChannelProgress,
  LedgerLine,
  LedgerPage,
  LedgerQuery,
} from './api';
import { isoOf, viewOf } from './campaign-view';
import type { Audience, Source } from './delivery';
import { deliveryPolicy, mayStart } from './policy';
import type { LedgerCount, Recipient } from './ports';
import type { CampaignProblem } from './problems';
import type { CampaignPorts } from './campaign-ports';
import { distinct, problemOf } from './start-campaign';
import { resumeGate } from './gate';

const mostCampaigns = 100;
const mostFound = 12;
const defaultPage = 50;
const largestPage = 200;

/** How many people an audience is, each counted once. */
export async function countAudience(
  { directory }: CampaignPorts,
  actor: Actor,
  audience: Audience
): Promise<Result<{ readonly people: number }, CampaignProblem>> {
  if (!mayStart(actor).allowed) return fail({ code: 'deliveries.no-right' });
  const problem = problemOf(audience);
  if (problem) return fail(problem);
  const wanted = distinct(audience);
  if (wanted.kind === 'people') return ok({ people: wanted.personIds.length });
  let people = 0;
  for await (const page of directory.audience(wanted)) people += page.length;
  return ok({ people });
}

/** People by their name, for whoever may write to many. */
export async function findPeople(
  { directory }: CampaignPorts,
  actor: Actor,
  words: string
): Promise<Result<readonly AddressedPerson[], CampaignProblem>> {
  if (!mayStart(actor).allowed) return fail({ code: 'deliveries.no-right' });
  const asked = words.trim();
  if (asked === '') return ok([]);
  const found = await directory.search(asked, mostFound);
  return ok(
    found.map(({ personId, name = '', mission, mail }) => ({
      ...{ personId, name },
      ...(mission === undefined ? {} : { mission }),
      ...(mail === undefined ? {} : { mail }),
    }))
  );
}

export async function listCampaigns(
  { store }: CampaignPorts,
  actor: Actor
): Promise<readonly CampaignView[]> {
  const seesAll = deliveryPolicy.decide(actor, 'see', {}).allowed;
  const found = await store.campaigns(mostCampaigns, seesAll ? undefined : actor.id);
  return found.map((source) => viewOf(source, actor));
}

/** The campaign, where the actor may do this with it. One that is not hers is as good as unknown. */
async function campaignFor(
  { store }: CampaignPorts,
  actor: Actor,
  action: 'see' | 'stop',
  campaignId: string
): Promise<Result<Source, CampaignProblem>> {
  const [source] = await store.sources([campaignId.toLowerCase()]);
  if (source?.campaign === undefined) return fail({ code: 'deliveries.campaign-unknown' });
  const { authorId } = source.campaign;
  return deliveryPolicy.decide(actor, action, { authorId }).allowed
    ? ok(source)
    : fail({ code: 'deliveries.no-right' });
}

/** How far it is. The figures come from the ledger itself, so they add up at every moment. */
export async function showProgress(
  ports: CampaignPorts,
  actor: Actor,
  campaignId: string
): Promise<Result<CampaignProgress, CampaignProblem>> {
  const found = await campaignFor(ports, actor, 'see', campaignId);
  if (!found.ok) return found;
  const { id } = found.value;
  const [counts, people] = await Promise.all([ports.store.counts(id), ports.store.people(id)]);
  const channels = channelsOf(counts);
  return ok({
    campaign: viewOf(found.value, actor),
    people: {
      audience: people.reached + people.waiting + people.notReached + people.unknown,
      ...people,
    },
    channels,
    ...(await outlook(ports, channels)),
  });
}

function channelsOf(counts: readonly LedgerCount[]): ChannelProgress[] {
  return (['teams', 'mail', 'none'] as const).flatMap((channel): ChannelProgress[] => {
    const own = counts.filter((count) => count.channel === channel);
    if (own.length === 0) return [];
    const sum = (...states: readonly string[]) =>
      own.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
    return [
      {
        channel,
        planned: own.reduce((all, { count }) => all + count, 0),
        waiting: sum('planned', 'claimed', 'attempting'),
        accepted: sum('accepted'),
        rejected: sum('rejected'),
        unknown: sum('unknown'),
        reasons: own.flatMap(({ reason, count }) =>
          reason === undefined ? [] : [{ reason, count }]
        ),
      },
    ];
  });
}

/** Why nothing moves, or when it will be done. */
async function outlook(
  { store, clock, gatesOf }: CampaignPorts,
  channels: readonly ChannelProgress[]
): Promise<Pick<CampaignProgress, 'hold' | 'expectedEnd'>> {
  const now = clock.now().getTime();
  let lastEnd = 0;
  for (const { channel, waiting } of channels) {
    if (waiting === 0) continue;
    const gates = await Promise.all(gatesOf(channel).map((gate) => store.gate(gate)));
    const known = gates.filter((gate) => gate !== undefined);
    const held = known.find(
      ({ state, now: storeNow }) =>
        state.hold !== undefined && (state.hold.why === 'parked' || storeNow < state.hold.until)
    );
    if (held?.state.hold) {
      const { why, until } = held.state.hold;
      const until_ = why === 'held-back' ? { until: isoOf(now + until - held.now) } : {};
      return { hold: { channel, why, ...until_ } };
    }
    const perMs = known.reduce((sum, { state }) => sum + 1 / state.intervalMs, 0);
    if (perMs > 0) lastEnd = Math.max(lastEnd, now + waiting / perMs);
  }
  return lastEnd > 0 ? { expectedEnd: isoOf(lastEnd) } : {};
}

export async function showLedger(
  ports: CampaignPorts,
  actor: Actor,
  query: LedgerQuery
): Promise<Result<LedgerPage, CampaignProblem>> {
  const found = await campaignFor(ports, actor, 'see', query.campaignId);
  if (!found.ok) return found;
  const size = Math.max(1, Math.min(Math.trunc(query.size ?? defaultPage), largestPage));
  const lines = await ports.store.lines({
    sourceId: found.value.id,
    ...(query.states === undefined ? {} : { states: query.states }),
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: size + 1,
  });
  const shown = lines.slice(0, size);
  const next = lines.length > size ? shown[shown.length - 1]?.id : undefined;
  const people = await ports.directory.find([...new Set(shown.map(({ personId }) => personId))]);
  const byId = new Map(people.map((person) => [person.personId, person]));
  return ok({
    lines: shown.map(({ personId, channel, state, reason, changedAt }) => ({
      ...{ personId, channel, state, changedAt: isoOf(changedAt) },
      ...wordsOf(byId.get(personId)),
      ...(reason === undefined ? {} : { reason }),
    })),
    ...(next === undefined ? {} : { next }),
  });
}

function wordsOf(person: Recipient | undefined): Pick<LedgerLine, 'name' | 'mission'> {
  return {
    ...(person?.name === undefined ? {} : { name: person.name }),
    ...(person?.mission === undefined ? {} : { mission: person.mission }),
  };
}

/** Ends it: who has not got it will not, from this moment on. */
export async function cancelCampaign(
  ports: CampaignPorts,
  actor: Actor,
  campaignId: string
): Promise<Result<CampaignView, CampaignProblem>> {
  const found = await campaignFor(ports, actor, 'stop', campaignId);
  if (!found.ok) return found;
  const isCancelled = await ports.store.cancelCampaign(found.value.id, ports.clock.now().getTime());
  if (!isCancelled) return fail({ code: 'deliveries.already-ended' });
  const [source = found.value] = await ports.store.sources([found.value.id]);
  return ok(viewOf(source, actor));
}

/** Opens the gates of the campaign's channels that were parked. */
export async function resumeCampaign(
  ports: CampaignPorts,
  actor: Actor,
  campaignId: string
): Promise<Result<CampaignView, CampaignProblem>> {
  const found = await campaignFor(ports, actor, 'stop', campaignId);
  if (!found.ok) return found;
  const gates = [...ports.gatesOf('teams'), ...ports.gatesOf('mail')];
  let resumed = 0;
  for (const name of gates) {
    const present = await ports.store.gate(name);
    if (present?.state.hold?.why !== 'parked') continue;
    await ports.store.changeGate(name, (state, now) => ({
      state: resumeGate(state ?? present.state, now),
      result: undefined,
    }));
    resumed += 1;
  }
  return resumed > 0 ? ok(viewOf(found.value, actor)) : fail({ code: 'deliveries.not-held-back' });
}
