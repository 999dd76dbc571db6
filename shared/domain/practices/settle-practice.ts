import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { afterDecision, restoredVersion } from './conclude-review';
import { project, tell, withPending } from './messages';
import type { Practice } from './practice';
import type { PracticeProblem } from './problems';
import { reviewDay } from './project-practice';
import { waitingReviewers } from './screen-practice';
import { problem, takeStep, type OpenPractice, type PracticePorts, type Step } from './step';
import { reasonProblem } from './text-rules';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;
type Simple = 'confirm' | 'revise' | 'abandon' | 'restore';

/** The author needs it no more; a new version of what is published is given up, and that stays. */
export async function withdrawPractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, reason = '' }: OnPractice & { readonly reason?: string }
): Stepped {
  const said = reason.trim();
  const wrong = said === '' ? undefined : reasonProblem(said);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'withdraw', version },
    ...(said === '' ? {} : { reason: said }),
    // Whoever ends what is another's says why.
    check: ({ author }) =>
      author.personId !== actor.id && said === '' ? problem('practices.reason-missing') : undefined,
    change: ({ practice, state, now }) =>
      withPending(
        restoredVersion(afterDecision(practice, state, now)),
        tell(waitingReviewers(practice), 'decided', ports.random)
      ),
  });
}

/** Still right: good for another 24 months. */
export async function confirmPractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice
): Stepped {
  return simpleStep(ports, actor, 'confirm', input, (practice, now) =>
    withPending({ ...practice, reviewOn: reviewDay(now.toISOString()) }, [project(ports.random)])
  );
}

/** Opens it to its author again; readers keep what is published until the new version is. */
export async function revisePractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice
): Stepped {
  return simpleStep(ports, actor, 'revise', input, (practice) => {
    const isOthers = practice.author.personId !== actor.id;
    const told = isOthers ? [practice.author.personId] : [];
    return withPending(practice, tell(told, 'changesRequested', ports.random));
  });
}

/** No new version after all. */
export async function abandonRevision(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice
): Stepped {
  return simpleStep(ports, actor, 'abandon', input, (practice) => restoredVersion(practice));
}

/** Takes what is out of date away from readers; it stays for those concerned. */
export async function archivePractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, reason }: OnPractice & { readonly reason: string }
): Stepped {
  const wrong = reasonProblem(reason);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'archive', version, reason: reason.trim() },
    change: ({ practice, state, now }) =>
      withPending(afterDecision(practice, state, now), [project(ports.random)]),
  });
}

/** Brings an archived one back; its time until the next look begins anew. */
export async function restorePractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice
): Stepped {
  return simpleStep(ports, actor, 'restore', input, (practice, now) =>
    withPending({ ...practice, reviewOn: reviewDay(now.toISOString()) }, [project(ports.random)])
  );
}

function simpleStep(
  ports: PracticePorts,
  actor: Actor,
  action: Simple,
  { practiceId, version }: OnPractice,
  change: (practice: Practice, now: Date) => Practice
): Stepped {
  const step: Step = {
    ...{ action, version },
    change: ({ practice, state, now }) => change(afterDecision(practice, state, now), now),
  };
  return takeStep(ports, actor, practiceId, step);
}
