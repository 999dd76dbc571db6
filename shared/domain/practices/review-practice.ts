import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { ReviewInput } from './api';
import { lensAnswered } from './check-content';
import { concludeReview } from './conclude-review';
import { lensQuestions, type Assessment, type LensQuestion, type Practice } from './practice';
import { rejectionReasons } from './practice-states';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { currentSeats, openSeatOf, withSeat } from './seats';
import { problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { templateOf } from './templates';
import { longestMessage, messageProblem, tooLong } from './text-rules';

type Given = ReviewInput['assessment'];

/** What is said where a reviewer could not mark a question “enough”. */
const unanswered: Readonly<Record<LensQuestion, PracticeProblemCode>> = {
  reach: 'practices.gender-unanswered',
  rights: 'practices.rights-unanswered',
  harm: 'practices.harm-unanswered',
};

/**
 * A reviewer's word (specifications 4.6 and 4.7). The last one that is needed decides. Where another
 * reviewer has spoken since she looked, nothing is changed but the audit, and she is told who.
 */
export async function reviewPractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, assessment, isFreeOfConflict }: ReviewInput
): Promise<Result<OpenPractice, PracticeProblem>> {
  const given: Given = { ...assessment, message: assessment.message.trim() };
  const wrong = wordProblem(given);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'review', version, attempt: given.verdict },
    isDone: (practice, { personId }) => hasSaid(practice, personId, given),
    check: (practice) =>
      isFreeOfConflict
        ? approvalProblem(practice, given)
        : problem('practices.conflict-not-answered'),
    change: ({ practice, me, now }) => {
      const seat = openSeatOf(practice, me.personId);
      if (!seat) return practice;
      const at = now.toISOString();
      const spoken = { ...seat, statedFreeAt: at, assessment: { ...kept(given), at } };
      return concludeReview(ports, { ...practice, seats: withSeat(practice, seat, spoken) }, now);
    },
  });
}

/** Whatever is said needs its reasons; an approval may go without words. */
function wordProblem({ verdict, message, rejectionReason }: Given): PracticeProblem | undefined {
  if (verdict === 'approve') return tooLong(message, longestMessage, 'message');
  if (verdict === 'reject' && !rejectionReasons.some((one) => one === rejectionReason)) {
    return problem('practices.reason-missing');
  }
  return messageProblem(message);
}

/** Nobody approves what says nothing on gender, rights and harm, or what she has not judged herself. */
function approvalProblem(
  { content }: Practice,
  { verdict, lens, ratings }: Given
): PracticeProblem | undefined {
  if (verdict !== 'approve') return undefined;
  const [missing] = lensAnswered(content);
  if (missing) return problem(missing);
  const open = lensQuestions.find((question) => lens[question] !== 'enough');
  if (open) return problem(unanswered[open], { field: open });
  const unrated = templateOf(content.kind).criteria.find((one) => ratings[one] === undefined);
  return unrated && problem('practices.incomplete', { field: unrated });
}

/** A reason for a rejection belongs to a rejection alone. */
function kept({ rejectionReason, ...rest }: Given): Omit<Assessment, 'at'> {
  return rest.verdict === 'reject' && rejectionReason ? { ...rest, rejectionReason } : rest;
}

/** The same word a second time, after an answer that was lost. */
function hasSaid(practice: Practice, personId: string, given: Given): boolean {
  return currentSeats(practice).some(
    (seat) =>
      seat.personId === personId &&
      seat.assessment?.verdict === given.verdict &&
      seat.assessment.message === given.message
  );
}
