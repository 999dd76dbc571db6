import type { Practice, ReviewSeat } from './practice';
import { endedStates } from './practice-states';

/** Least reviews that decide (specification 4.6). */
export const leastReviewers = 2;

/** Seats of the text that is on the table, without those whose person has left. */
export function currentSeats({
  seats,
  revision,
}: Pick<Practice, 'seats' | 'revision'>): readonly ReviewSeat[] {
  return seats.filter((seat) => seat.left === undefined && revisionOf(seat) === revision);
}

export function revisionOf({ revision = 1 }: ReviewSeat): number {
  return revision;
}

/** Whether a word is still wanted from it. */
export function isOpenSeat({ left, assessment }: ReviewSeat): boolean {
  return left === undefined && assessment === undefined;
}

/** Seats on which somebody has still to say a word; once it is decided, nobody has. */
export function openSeats(
  practice: Pick<Practice, 'state' | 'seats' | 'revision'>
): readonly ReviewSeat[] {
  return practice.state === 'inReview' ? currentSeats(practice).filter(isOpenSeat) : [];
}

/** The seat on which a person has still to say her word. */
export function openSeatOf(
  practice: Pick<Practice, 'state' | 'seats' | 'revision'>,
  personId: string
): ReviewSeat | undefined {
  return openSeats(practice).find((seat) => seat.personId === personId);
}

/**
 * Everybody by whom something is to be read: reviews still to give, and translations to check by whom
 * somebody has chosen.
 * @returns ids, each once
 */
export function awaitedReaders(
  practice: Pick<Practice, 'state' | 'seats' | 'revision' | 'translations'>
): readonly string[] {
  const isOver = endedStates.includes(practice.state);
  const chosen = isOver
    ? []
    : practice.translations.flatMap(({ checkedBy, reviewer }) =>
        reviewer && !checkedBy ? [reviewer.personId] : []
      );
  return [...new Set([...openSeats(practice).map(({ personId }) => personId), ...chosen])];
}

/** Whether somebody sits or sat as a reviewer, and did not give her seat back without a word. */
export function isReviewer({ seats }: Pick<Practice, 'seats'>, personId: string): boolean {
  return seats.some(
    (seat) =>
      seat.personId === personId && (seat.left === undefined || seat.assessment !== undefined)
  );
}

/** Puts another seat in the place of one. */
export function withSeat(
  practice: Practice,
  old: ReviewSeat,
  seat: ReviewSeat
): readonly ReviewSeat[] {
  return practice.seats.map((one) =>
    one.personId === old.personId &&
    one.assignedAt === old.assignedAt &&
    revisionOf(one) === revisionOf(old)
      ? seat
      : one
  );
}

/** When the last of those who still have to speak is to have spoken. */
export function reviewDueAt(practice: Pick<Practice, 'seats' | 'revision'>): string | undefined {
  return currentSeats(practice)
    .filter(isOpenSeat)
    .map(({ dueAt }) => dueAt)
    .sort()
    .pop();
}
