import { decideOutcome } from './decide-outcome';
import { keepersOf } from './keepers';
import { happened, tell, withPending } from './messages';
import type { Practice, ReviewSeat } from './practice';
import type { RejectionReason } from './practice-states';
import { currentSeats, reviewDueAt } from './seats';
import type { PracticePorts } from './step';
import { limit, publicationDays } from './time-limits';

/** In a new state: its own time begins, and reminders count anew. */
export function afterDecision(practice: Practice, state: Practice['state'], now: Date): Practice {
  const { dueAt: _over, ...rest } = practice;
  return { ...rest, state, since: now.toISOString(), reminders: 0 };
}

/** A new version is given up: the practice is again what all staff read. */
export function restoredVersion({ lastPublished, ...practice }: Practice): Practice {
  return { ...practice, ...(lastPublished ?? {}) };
}

/** A refused practice; where a version of it is published already, that one stays. */
export function rejected(
  practice: Practice,
  now: Date,
  rejection: NonNullable<Practice['rejection']>
): Practice {
  const isNewVersion = practice.publishedAt !== undefined;
  const ended = {
    ...afterDecision(practice, isNewVersion ? 'published' : 'rejected', now),
    rejection,
  };
  return isNewVersion ? restoredVersion(ended) : ended;
}

/**
 * What follows from the reviews that were given: a decision where they make one, a third reviewer where
 * two differ, else nothing yet. The author reads every reviewer's word after the decision, and the
 * reviewers learn what was decided.
 */
export async function concludeReview(
  ports: PracticePorts,
  practice: Practice,
  now: Date
): Promise<Practice> {
  const seats = currentSeats(practice);
  const outcome = decideOutcome(seats);
  const { random } = ports;
  if (outcome === 'wait') return { ...practice, ...dueOf(practice) };
  if (outcome === 'tieBreak') {
    return withPending(practice, tell(await keepersOf(ports, practice), 'tieBreak', random));
  }
  const author = [practice.author.personId];
  const told = tell(
    seats.map(({ personId }) => personId),
    'decided',
    random
  );
  const reviewed = [happened('practiceReviewed', now, random)];
  switch (outcome) {
    case 'approve': {
      const accepted = {
        ...afterDecision(practice, 'accepted', now),
        dueAt: limit(ports.workingDays, now, publicationDays),
      };
      const keepers = await keepersOf(ports, practice);
      return withPending(
        accepted,
        tell([...author, ...keepers], 'accepted', random),
        told,
        reviewed
      );
    }
    case 'requestChanges':
      return withPending(
        afterDecision(practice, 'changesRequested', now),
        tell(author, 'changesRequested', random),
        told,
        reviewed
      );
    case 'reject':
      return withPending(
        rejected(practice, now, rejectionOf(seats)),
        tell(author, 'rejected', random),
        told,
        reviewed
      );
  }
}

function dueOf(practice: Practice): { readonly dueAt?: string } {
  const dueAt = reviewDueAt(practice);
  return dueAt === undefined ? {} : { dueAt };
}

/** The first reason that was given, and what each of them said. */
function rejectionOf(seats: readonly ReviewSeat[]): {
  readonly reason: RejectionReason;
  readonly text: string;
} {
  const against = seats.flatMap(({ assessment }) =>
    assessment?.verdict === 'reject' ? [assessment] : []
  );
  return {
    reason: against.find(({ rejectionReason }) => rejectionReason)?.rejectionReason ?? 'other',
    text: against.map(({ message }) => message).join('\n\n'),
  };
}
