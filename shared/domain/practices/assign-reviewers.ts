import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { isOtherCountry } from './carry-on';
import { decideOutcome } from './decide-outcome';
import { seesAuthor } from './hidden-author';
import { findReviewers, seatFor, seatProblem, type Seatable } from './find-reviewers';
import { keepersOf } from './keepers';
import { tell, withPending } from './messages';
import { decide } from './policy';
import type { Practice, ReviewSeat } from './practice';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { currentSeats, leastReviewers, openSeatOf, reviewDueAt, withSeat } from './seats';
import { openPractice, problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { tooLong } from './text-rules';
import type { ReviewerProposal } from './views';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

const longestReason = 2000;

/** Everybody who could review, those proposed first, for whoever may assign. */
export async function listReviewers(
  ports: PracticePorts,
  actor: Actor,
  { practiceId }: { readonly practiceId: string }
): Promise<Result<readonly ReviewerProposal[], PracticeProblem>> {
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return opened;
  const { practice, ties } = opened.value;
  const decision = decide(actor, 'assign', { practice, ties });
  if (!decision.allowed) return fail(problem(decision.reason as PracticeProblemCode));
  const found = await findReviewers(ports, practice);
  // Whom the list bars as the author is the author.
  const isHidden = !seesAuthor(actor, practice);
  return ok(isHidden ? found.filter(({ barred }) => barred !== 'author') : found);
}

/** Seats reviewers: two at least for a first round, one of another country; a third breaks a tie. */
export async function assignReviewers(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, personIds }: OnPractice & { readonly personIds: readonly string[] }
): Stepped {
  if (new Set(personIds).size < personIds.length) {
    return fail(problem('practices.same-person-twice'));
  }
  const found = await findSeatable(ports, actor, practiceId, personIds);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'assign', version },
    check: (practice) => companyProblem(practice, found, []),
    change: ({ practice, state, now }) => {
      const isTieBreaker =
        practice.state === 'inReview' && decideOutcome(currentSeats(practice)) === 'tieBreak';
      const seats = found.flatMap(({ person }) =>
        person ? [seatFor(ports.workingDays, practice, person, now, isTieBreaker)] : []
      );
      const isNewState = practice.state !== state;
      return withPending(
        withDue({
          ...practice,
          ...(isNewState ? { state, since: now.toISOString(), reminders: 0 } : { reminders: 0 }),
          seats: [...practice.seats, ...seats],
        }),
        tell(personIds, 'assigned', ports.random)
      );
    },
  });
}

/** Puts somebody else in the place of a reviewer who has not spoken yet. */
export async function replaceReviewer(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & { readonly personId: string; readonly byPersonId: string }
): Stepped {
  const { practiceId, version, personId, byPersonId } = input;
  const found = await findSeatable(ports, actor, practiceId, [byPersonId]);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'replaceReviewer', version },
    check: (practice) => {
      const isThere = openSeatOf(practice, personId) !== undefined;
      if (!isThere) return problem('practices.unknown-person', { field: 'personId' });
      return companyProblem(practice, found, [personId]);
    },
    change: ({ practice, now }) => {
      const old = openSeatOf(practice, personId);
      const person = found[0]?.person;
      if (!old || !person) return practice;
      const seat = seatFor(ports.workingDays, practice, person, now, old.isTieBreaker);
      return withPending(
        withDue(seated(practice, old, 'replaced', seat, now)),
        tell([personId], 'replaced', ports.random),
        tell([person.id], 'assigned', ports.random)
      );
    },
  });
}

/** A reviewer gives her seat back; whoever keeps the practice finds another. */
export async function declineReview(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & { readonly why: 'declined' | 'conflict'; readonly reason?: string }
): Stepped {
  const { practiceId, why, reason = '' } = input;
  const wrong = tooLong(reason, longestReason, 'reason');
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    // Whatever others have done meanwhile, her seat is hers to give back.
    ...{ action: 'decline', reason: [why, reason.trim()].filter(Boolean).join(': ') },
    change: async ({ practice, now }) => {
      const seat = openSeatOf(practice, actor.id);
      if (!seat) return practice;
      const left = { why, at: now.toISOString() };
      return withPending(
        { ...practice, seats: withSeat(practice, seat, { ...seat, left }) },
        tell(await keepersOf(ports, practice), 'reviewerMissing', ports.random)
      );
    },
  });
}

/** One leaves and another sits down in the same place. */
export function seated(
  practice: Practice,
  old: ReviewSeat,
  why: NonNullable<ReviewSeat['left']>['why'],
  seat: ReviewSeat,
  now: Date
): Practice {
  const left = { why, at: now.toISOString() };
  return { ...practice, seats: [...withSeat(practice, old, { ...old, left }), seat] };
}

/** A review is late when the last of those who still have to speak is. */
export function withDue(practice: Practice): Practice {
  const dueAt = reviewDueAt(practice);
  return dueAt === undefined ? practice : { ...practice, dueAt };
}

/** Looked up before the step: it asks the directory, and the step may run again. */
async function findSeatable(
  ports: PracticePorts,
  actor: Actor,
  practiceId: string,
  personIds: readonly string[]
): Promise<readonly Seatable[]> {
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return [];
  const { practice, ties } = opened.value;
  // Who may not assign learns nothing about others either.
  if (!decide(actor, 'assign', { practice, ties }).allowed) return [];
  const found = await Promise.all(
    personIds.map((personId) => seatProblem(ports, practice, personId))
  );
  return seesAuthor(actor, practice) ? found : found.map(withoutAuthor);
}

/** Why somebody cannot sit must not say who the author is. */
function withoutAuthor(seatable: Seatable): Seatable {
  const { problem: wrong } = seatable;
  if (wrong?.code !== 'practices.own-practice') return seatable;
  return { problem: problem('practices.reviewer-not-free', wrong.values) };
}

/** Whether those who will sit are enough, from elsewhere, and each free to review. */
function companyProblem(
  practice: Practice,
  found: readonly Seatable[],
  leaving: readonly string[]
): PracticeProblem | undefined {
  const wrong = found.find((one) => one.problem);
  if (wrong) return wrong.problem;
  const staying = currentSeats(practice).filter(({ personId }) => !leaving.includes(personId));
  const countries = [
    ...staying.map(({ countryKey }) => countryKey),
    ...found.map(({ person }) => person?.countryKey),
  ];
  const isTooFew = found.length === 0 || countries.length < leastReviewers;
  if (isTooFew) return problem('practices.too-few-reviewers', { least: leastReviewers });
  const isTooMany = staying.length + found.length > leastReviewers + 1;
  if (isTooMany) return problem('practices.reviewer-not-free', { most: leastReviewers + 1 });
  const isFromElsewhere = countries.some((countryKey) => isOtherCountry(countryKey, practice));
  return isFromElsewhere ? undefined : problem('practices.no-other-country');
}
