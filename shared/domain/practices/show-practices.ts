import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { PracticeResult, QueueFilter } from './api';
import { decide, viewerOf } from './policy';
import type { StoredPractice } from './ports';
import type { Practice } from './practice';
import { openStates, type PracticeState } from './practice-states';
import type { PracticeProblem } from './problems';
import { isShelved } from './shelf-state';
import { openPractice, problem, type OpenPractice, type PracticePorts } from './step';
import { projectsOf, type Ties } from './ties';
import type { PracticeRow } from './views';
import { isLate, rowOf, viewPractice } from './view-practice';

/** More than anybody looks through. */
const mostShown = 200;

/** What the author does next, once it is hers again. */
const authorsStates: readonly PracticeState[] = ['changesRequested', 'revising', 'dueForReview'];
/** What the KM team and the specialists do next. */
const keepersStates = [
  ...(['submitted', 'screening', 'inReview', 'resubmitted', 'accepted'] as const),
];

/** A practice after a step, or as it is, for the actor. */
export async function shownTo(
  ports: PracticePorts,
  actor: Actor,
  opened: Result<OpenPractice, PracticeProblem>
): Promise<PracticeResult> {
  if (!opened.ok) return opened;
  const { practice, ties } = opened.value;
  // Nobody has used what was never published: that needs no question.
  const reuses = isShelved(practice) ? await ports.reuses.ofPractice(practice.id) : [];
  const onlooker = { actor, ties, now: ports.clock.now() };
  const view = viewPractice(practice, onlooker, reuses.length);
  return view ? ok(view) : fail(problem('practices.not-found'));
}

/**
 * A reviewer who has given her seat back sees the practice no more, but once: that it was taken back.
 */
export async function shownOnceMore(
  ports: PracticePorts,
  actor: Actor,
  opened: Result<OpenPractice, PracticeProblem>
): Promise<PracticeResult> {
  const shown = await shownTo(ports, actor, opened);
  if (shown.ok || !opened.ok) return shown;
  const { practice, ties } = opened.value;
  const seats = practice.seats.map(({ left, ...seat }) =>
    left && seat.personId !== actor.id ? { ...seat, left } : seat
  );
  const onlooker = { actor, ties, now: ports.clock.now() };
  const last = viewPractice({ ...practice, seats }, onlooker, 0);
  return last ? ok({ ...last, seats: [], actions: [] }) : shown;
}

/** One practice, as the actor may see it. */
export async function showPractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId }: { readonly practiceId: string }
): Promise<PracticeResult> {
  return shownTo(ports, actor, await openPractice(ports, actor, practiceId));
}

/** The actor's own from submission on, newest first. */
export async function showMine(
  ports: PracticePorts,
  actor: Actor
): Promise<readonly PracticeRow[]> {
  const found = await ports.practices.find({ authorId: actor.id, most: mostShown });
  return rows(ports, actor, found);
}

/** What waits for the actor, the late ones first. */
export async function showWaiting(
  ports: PracticePorts,
  actor: Actor
): Promise<readonly PracticeRow[]> {
  const { practices } = ports;
  const isKeeper = decide(actor, 'queue', {}).allowed;
  const [toReview, own, toKeep] = await Promise.all([
    practices.find({ reviewerId: actor.id, most: mostShown }),
    practices.find({ authorId: actor.id, most: mostShown }),
    isKeeper ? practices.find({ states: keepersStates }) : [],
  ]);
  const mine = own.filter(({ practice: { state } }) => authorsStates.includes(state));
  const all = new Map(
    [...toReview, ...mine, ...toKeep].map((stored) => [stored.practice.id, stored])
  );
  const waiting = (await rows(ports, actor, [...all.values()])).filter(
    ({ waitsFor }) => waitsFor !== undefined
  );
  return byDue(waiting).slice(0, mostShown);
}

/** Everything under way, for the KM team and for specialists of the theme, the late ones first. */
export async function showQueue(
  ports: PracticePorts,
  actor: Actor,
  { states = openStates, themeKey, countryKey, show = 'all' }: QueueFilter
): Promise<readonly PracticeRow[]> {
  if (!decide(actor, 'queue', {}).allowed) return [];
  // Others may be more than a list can be asked for at once.
  const wanted = openStates.filter((state) => states.includes(state));
  if (wanted.length === 0) return [];
  const now = ports.clock.now();
  const found = (await ports.practices.find({ states: wanted })).filter(
    ({ practice }) =>
      isKept(actor, practice) &&
      (themeKey === undefined || practice.content.themeKeys.includes(themeKey)) &&
      (countryKey === undefined || practice.content.countryKeys.includes(countryKey)) &&
      (show !== 'late' || isLate(practice, now))
  );
  const all = await rows(ports, actor, found);
  const shown = show === 'mine' ? all.filter(({ waitsFor }) => waitsFor !== undefined) : all;
  return byDue(shown).slice(0, mostShown);
}

/** The queue shows what somebody keeps, not what she wrote or reviews. */
function isKept(actor: Actor, practice: Practice): boolean {
  if (actor.roles.includes('KMTeam')) return true;
  const isOwnTheme = practice.content.themeKeys.some((key) => actor.themes?.includes(key));
  return isOwnTheme && viewerOf(actor, { practice }) !== undefined;
}

/** Rows for the actor, of those that she may see. */
async function rows(
  ports: PracticePorts,
  actor: Actor,
  found: readonly StoredPractice[]
): Promise<readonly PracticeRow[]> {
  const seen = found.filter(({ practice }) => viewerOf(actor, { practice }) !== undefined);
  if (seen.length === 0) return [];
  const now = ports.clock.now();
  const tiesTo = await tiesOf(ports, actor, seen);
  return seen.map(({ practice }) => rowOf(practice, { actor, now, ties: tiesTo }));
}

/** Looked up once for a whole list. */
async function tiesOf(
  { people, practices }: PracticePorts,
  { id }: Actor,
  seen: readonly StoredPractice[]
): Promise<Ties> {
  const others = seen.find(
    ({ practice }) => practice.content.projectCode.trim() !== '' && practice.author.personId !== id
  );
  const [person, projectCodes] = await Promise.all([
    people.byId(id),
    others ? projectsOf(practices, id, others.practice) : [],
  ]);
  const missionKey = person?.missionKey;
  return { projectCodes, ...(missionKey === undefined ? {} : { missionKey }) };
}

/** What is due first comes first; what has no day comes last, the newest of it first. */
function byDue(shown: readonly PracticeRow[]): readonly PracticeRow[] {
  const never = '9999';
  return [...shown].sort(
    (a, b) => (a.dueAt ?? never).localeCompare(b.dueAt ?? never) || b.since.localeCompare(a.since)
  );
}
