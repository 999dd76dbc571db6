import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { afterDecision, rejected } from './conclude-review';
import { tell, withPending, project } from './messages';
import type { Practice } from './practice';
import { rejectionReasons, type RejectionReason } from './practice-states';
import type { PracticeProblem } from './problems';
import { currentSeats, isOpenSeat } from './seats';
import { openPractice, problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { messageProblem, reasonProblem } from './text-rules';
import { limit, screeningDays } from './time-limits';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

/** Takes a practice for screening; the clock that runs since it was handed in goes on. */
export async function screenPractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version }: OnPractice
): Stepped {
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'screen', version },
    change: ({ practice, state, now }) => ({
      ...practice,
      ...{ state, since: now.toISOString() },
      dueAt: practice.dueAt ?? limit(ports.workingDays, now, screeningDays),
    }),
  });
}

/** Sends a practice back to its author with what is missing, before, during or after its review. */
export async function requestChanges(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, reason }: OnPractice & { readonly reason: string }
): Stepped {
  const wrong = reasonProblem(reason);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'requestChanges', version, reason: reason.trim() },
    change: ({ practice, state, now }) => {
      const changed = afterDecision(practice, state, now);
      return withPending(
        changed,
        tell([practice.author.personId], 'changesRequested', ports.random),
        tell(waitingReviewers(practice), 'decided', ports.random)
      );
    },
  });
}

/** Refuses a practice, with a reason that its author can understand (specification 4.7). */
export async function rejectPractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & { readonly reason: RejectionReason; readonly text: string }
): Stepped {
  const { practiceId, version, reason } = input;
  const text = input.text.trim();
  const isKnown = rejectionReasons.includes(reason);
  const wrong = isKnown ? messageProblem(text, 'text') : problem('practices.reason-missing');
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'reject', version, reason: `${reason}: ${text}` },
    change: ({ practice, now }) =>
      withPending(
        rejected(practice, now, { reason, text }),
        tell([practice.author.personId], 'rejected', ports.random),
        tell(waitingReviewers(practice), 'decided', ports.random)
      ),
  });
}

/** Almost the same as another one: this one ends, and leads there. */
export async function mergePractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, intoId }: OnPractice & { readonly intoId: string }
): Stepped {
  if (intoId === practiceId) return fail(problem('practices.merge-into-itself'));
  const target = await openPractice(ports, actor, intoId);
  if (!target.ok) return target;
  const { state: targetState } = target.value.practice;
  if (['rejected', 'withdrawn', 'merged'].includes(targetState)) {
    return fail(problem('practices.not-now', { state: targetState }));
  }
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'merge', version, reason: intoId },
    change: ({ practice, state, now }) =>
      withPending(
        { ...afterDecision(practice, state, now), mergedIntoId: intoId },
        tell([practice.author.personId], 'merged', ports.random),
        tell(waitingReviewers(practice), 'decided', ports.random),
        practice.publishedAt === undefined ? [] : [project(ports.random)]
      ),
  });
}

/** Those who were still to review need not any more. */
export function waitingReviewers(practice: Practice): readonly string[] {
  if (practice.state !== 'inReview') return [];
  return currentSeats(practice)
    .filter(isOpenSeat)
    .map(({ personId }) => personId);
}
