import { seated, withDue } from './assign-reviewers';
import { needsSomebody } from './availability';
import { isOtherCountry } from './carry-on';
import { decideOutcome } from './decide-outcome';
import { findSuccessor, seatFor } from './find-reviewers';
import { keepersOf } from './keepers';
import { tell, withPending } from './messages';
import type { PendingEvent, Practice, ReviewSeat } from './practice';
import { currentSeats, isOpenSeat, withSeat } from './seats';
import { hubNote, type PracticePorts } from './step';
import { authorReminderDays, reviewReminderDays, reviewReplacementDays } from './time-limits';

/** What the clock makes of a practice. */
export interface Tick {
  readonly practice: Practice;
  readonly change: 'reminded' | 'replaced' | 'lapsed';
}

/** It waits for the KM team: they are reminded once when its time is over. */
export async function tickKeepers(
  ports: PracticePorts,
  practice: Practice
): Promise<Tick | undefined> {
  const isOver = practice.dueAt !== undefined && ports.clock.now().toISOString() > practice.dueAt;
  if (!isOver || practice.reminders > 0) return undefined;
  const template = practice.state === 'accepted' ? 'accepted' : 'screeningLate';
  const told = tell(await keepersOf(ports, practice), template, ports.random, 'practice-reminder');
  return reminded(ports, practice, told);
}

/** It waits for its author: reminded twice, and then left alone. */
export function tickAuthor(ports: PracticePorts, practice: Practice): Tick | undefined {
  const days = authorReminderDays[practice.reminders];
  if (days === undefined) return undefined;
  const { author } = practice;
  if (!hasPassed(ports, practice.since, days, author.countryKey)) return undefined;
  const told = tell([author.personId], 'changesRequested', ports.random, 'practice-reminder');
  return reminded(ports, practice, told);
}

/**
 * It waits for its reviewers: each is reminded once, then the next is asked in her place; whoever has
 * left the organisation is replaced at once (specification 4.6 and 4.16).
 */
export async function tickReview(
  ports: PracticePorts,
  practice: Practice
): Promise<Tick | undefined> {
  let changed = practice;
  let change: Tick['change'] | undefined;
  for (const seat of currentSeats(practice).filter(isOpenSeat)) {
    const ticked = await tickSeat(ports, changed, seat);
    if (!ticked) continue;
    changed = ticked.practice;
    if (change !== 'replaced') change = ticked.change;
  }
  if (change) return { practice: withDue(changed), change };
  return tickCompany(ports, practice);
}

async function tickSeat(
  ports: PracticePorts,
  practice: Practice,
  seat: ReviewSeat
): Promise<Tick | undefined> {
  const { assignedAt, countryKey } = seat;
  const person = await ports.people.byId(seat.personId);
  const isGone = !person?.isActive;
  if (isGone || hasPassed(ports, assignedAt, reviewReplacementDays, countryKey)) {
    return replaced(ports, practice, seat, isGone ? 'gone' : 'late');
  }
  const isToRemind =
    seat.remindedAt === undefined && hasPassed(ports, assignedAt, reviewReminderDays, countryKey);
  if (!isToRemind) return undefined;
  const remindedAt = ports.clock.now().toISOString();
  return {
    change: 'reminded',
    practice: withPending(
      {
        ...practice,
        seats: withSeat(practice, seat, { ...seat, remindedAt }),
        trail: [...practice.trail, hubNote(ports, practice, 'reminded', seat.name)],
      },
      tell([seat.personId], 'reminded', ports.random)
    ),
  };
}

/** The next proposed sits down; where there is nobody, the KM team is told once and looks for one. */
async function replaced(
  ports: PracticePorts,
  practice: Practice,
  seat: ReviewSeat,
  why: 'late' | 'gone'
): Promise<Tick | undefined> {
  const now = ports.clock.now();
  const next = await findSuccessor(ports, practice, seat);
  const rest = currentSeats(practice).filter((one) => one !== seat);
  const isFromElsewhere = [next?.countryKey, ...rest.map(({ countryKey }) => countryKey)].some(
    (countryKey) => isOtherCountry(countryKey, practice)
  );
  const keepers = await keepersOf(ports, practice);
  if (!next || !isFromElsewhere) {
    // A late word is better than none: she keeps her seat until somebody else has it.
    if (practice.reminders > 0) return undefined;
    return reminded(ports, practice, tell(keepers, 'reviewerMissing', ports.random));
  }
  const seatOfNext = seatFor(ports.workingDays, practice, next, now, seat.isTieBreaker);
  const left = why === 'gone' ? [] : [seat.personId];
  return {
    change: 'replaced',
    practice: withPending(
      {
        ...seated(practice, seat, why, seatOfNext, now),
        trail: [
          ...practice.trail,
          hubNote(ports, practice, 'replaceReviewer', `${why}: ${seat.name} > ${next.name}`),
        ],
      },
      tell([...left, ...keepers], 'replaced', ports.random),
      tell([next.id], 'assigned', ports.random)
    ),
  };
}

/** Too few sit, or two differ and nobody has called a third: the KM team is reminded once. */
async function tickCompany(ports: PracticePorts, practice: Practice): Promise<Tick | undefined> {
  const isOver = practice.dueAt !== undefined && ports.clock.now().toISOString() > practice.dueAt;
  if (!needsSomebody(practice) || !isOver || practice.reminders > 0) return undefined;
  const isTie = decideOutcome(currentSeats(practice)) === 'tieBreak';
  const told = tell(
    await keepersOf(ports, practice),
    isTie ? 'tieBreak' : 'reviewerMissing',
    ports.random,
    'practice-reminder'
  );
  return reminded(ports, practice, told);
}

function reminded(ports: PracticePorts, practice: Practice, told: readonly PendingEvent[]): Tick {
  return {
    change: 'reminded',
    practice: withPending(
      {
        ...practice,
        reminders: practice.reminders + 1,
        trail: [...practice.trail, hubNote(ports, practice, 'reminded')],
      },
      told
    ),
  };
}

function hasPassed(
  { workingDays, clock }: PracticePorts,
  since: string,
  days: number,
  countryKey?: string
): boolean {
  return clock.now() > workingDays.after(new Date(since), days, countryKey);
}
