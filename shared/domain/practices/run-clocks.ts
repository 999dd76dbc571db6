import { afterDecision } from './conclude-review';
import { project, tell, withPending } from './messages';
import type { StoredPractice } from './ports';
import type { Practice } from './practice';
import type { PracticePorts } from './step';
import { onwardRecord } from './step';
import { tickAuthor, tickKeepers, tickReview, type Tick } from './tick-practice';
import { tickTranslations } from './tick-translations';
import { monthsUntilFollowUp } from './time-limits';

/** What a run did, for the log: numbers alone. */
export interface PracticeClockReport {
  readonly looked: number;
  readonly reminded: number;
  /** Reviewers, and those chosen to check a translation. */
  readonly replaced: number;
  /** Published ones whose 24 months are over. */
  readonly lapsed: number;
  /** People who were asked whether what they used has helped. */
  readonly asked: number;
}

/** Of a run; the rest is for the next one. */
const mostAsked = 200;

/**
 * Looks at every practice under way once: reminds, asks the next reviewer, and puts what is 24 months
 * old before its author. Running twice does no more than running once, since what was done stands in
 * the practice.
 * @param signal ends the run; the rest is for the next one
 */
export async function runPracticeClocks(
  ports: PracticePorts,
  signal?: AbortSignal
): Promise<PracticeClockReport> {
  const report = { looked: 0, reminded: 0, replaced: 0, lapsed: 0, asked: 0 };
  const [open, due, awaited] = await Promise.all([
    ports.practices.find({
      states: ['submitted', 'screening', 'inReview', 'changesRequested', 'resubmitted', 'accepted'],
    }),
    ports.practices.find({ reviewOnUntil: todayOf(ports) }),
    ports.practices.find({ isAwaited: true }),
  ]);
  const lapsing = due.filter(({ practice }) => practice.state === 'published');
  const each = new Map([...open, ...lapsing, ...awaited].map((one) => [one.practice.id, one]));
  for (const stored of each.values()) {
    if (signal?.aborted) return report;
    report.looked += 1;
    const ticked = await tick(ports, stored);
    if (!ticked) continue;
    // Somebody is at it at this moment: the next run looks again.
    const saved = await ports.practices.save(ticked.practice, stored.version);
    if (saved !== 'conflict') report[ticked.change] += 1;
  }
  for (const reuse of await ports.reuses.toAsk(monthsBefore(ports.clock.now()), mostAsked)) {
    if (signal?.aborted) return report;
    if (await askAgain(ports, reuse.id)) report.asked += 1;
  }
  return report;
}

async function tick(ports: PracticePorts, { practice }: StoredPractice): Promise<Tick | undefined> {
  const ticked = await tickState(ports, practice);
  const changed = await tickTranslations(ports, ticked?.practice ?? practice);
  return changed ? { change: ticked?.change ?? 'replaced', practice: changed } : ticked;
}

async function tickState(ports: PracticePorts, practice: Practice): Promise<Tick | undefined> {
  switch (practice.state) {
    case 'submitted':
    case 'screening':
    case 'resubmitted':
    case 'accepted':
      return tickKeepers(ports, practice);
    case 'inReview':
      return tickReview(ports, practice);
    case 'changesRequested':
      return tickAuthor(ports, practice);
    case 'published':
      return isDue(ports, practice) ? lapsed(ports, practice) : undefined;
    default:
      return undefined;
  }
}

function isDue(ports: PracticePorts, { reviewOn }: Practice): boolean {
  return reviewOn !== undefined && reviewOn <= todayOf(ports);
}

/** YYYY-MM-DD. */
function todayOf({ clock }: PracticePorts): string {
  return clock.now().toISOString().slice(0, 10);
}

/** Somebody has to look at it again; until then it is read, and said to be due. */
function lapsed({ clock, random }: PracticePorts, practice: Practice): Tick {
  const now = clock.now();
  const state = 'dueForReview';
  const record = onwardRecord(now.toISOString(), practice.state, state);
  return {
    change: 'lapsed',
    practice: withPending(
      { ...afterDecision(practice, state, now), trail: [...practice.trail, record] },
      [project(random)],
      tell([practice.author.personId], 'dueForReview', random)
    ),
  };
}

/**
 * Asks whoever used a practice whether it helped. The question is put down with the practice first,
 * under the reuse's own id: cut off in between, it is put down again and asked once.
 */
async function askAgain(ports: PracticePorts, reuseId: string): Promise<boolean> {
  const reuse = await ports.reuses.get(reuseId);
  if (!reuse || reuse.followUp) return false;
  const stored = await ports.practices.get(reuse.practiceId);
  if (stored) {
    const [told] = tell([reuse.by.personId], 'reuseFollowUp', ports.random);
    const event = told && { ...told, id: `reuse-${reuse.id}-asked` };
    const asked = withPending(stored.practice, event ? [event] : []);
    // Somebody is at it at this moment: the next run asks.
    if ((await ports.practices.save(asked, stored.version)) === 'conflict') return false;
  }
  await ports.reuses.save({ ...reuse, followUp: { askedAt: ports.clock.now().toISOString() } });
  return stored !== undefined;
}

/** YYYY-MM-DD. */
function monthsBefore(now: Date): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - monthsUntilFollowUp);
  return day.toISOString().slice(0, 10);
}
