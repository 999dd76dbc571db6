import { verdicts, type ReviewSeat, type Verdict } from './practice';
import { leastReviewers } from './seats';

/** What the reviews amount to; `wait` while words are missing, `tieBreak` where a third is needed. */
export type Outcome = Verdict | 'wait' | 'tieBreak';

/**
 * The rule of decision (specification 4.6): what two reviewers say, is done. Where two differ, a third
 * is called and the majority decides; three different words ask for changes, because nobody is refused
 * by one person alone.
 * @param seats of one round, in any order; those who left count for nothing, nor does a word without
 *   the statement that there is no conflict of interest
 */
export function decideOutcome(seats: readonly ReviewSeat[]): Outcome {
  const sitting = seats.filter(({ left }) => left === undefined);
  const given = sitting.flatMap(({ assessment, statedFreeAt }) =>
    assessment && statedFreeAt !== undefined ? [assessment.verdict] : []
  );
  const agreed = verdicts.find(
    (verdict) => given.filter((one) => one === verdict).length >= leastReviewers
  );
  if (agreed) return agreed;
  if (given.length < leastReviewers) return 'wait';
  if (given.length > leastReviewers) return 'requestChanges';
  return sitting.length > given.length ? 'wait' : 'tieBreak';
}
