import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import { findRoute, type Route } from './assign-question';
import { routed } from './hand-on-question';
import { toAsker, toAssignee } from './messages';
import { countUse } from './keep-known';
import type { QuestionProblem } from './problems';
import type { Question } from './question';
import { problem, takeStep, type OpenQuestion, type QuestionPorts } from './step';
import { messageTextProblem, reasonProblem } from './text-rules';
import { afterReopening, stepTaken } from './time-limits';
import { isAskerHidden } from './view-question';

type Stepped = Promise<Result<OpenQuestion, QuestionProblem>>;

export interface ConfirmInput {
  readonly questionId: string;
  readonly useful: boolean;
  readonly knownAnswerId?: string;
  readonly reason?: string;
}

/**
 * What the asker says to an answer, or to a known answer that was proposed. Useful: done. Not useful:
 * a proposal goes on to a person, an answer is reopened, with the reason where she gives one.
 */
export async function confirmAnswer(
  ports: QuestionPorts,
  actor: Actor,
  input: ConfirmInput
): Stepped {
  const { questionId, useful, reason } = input;
  const stored = await ports.questions.get(questionId);
  const isProposal = stored?.question.state === 'suggested';
  if (isProposal && useful) return resolveByKnown(ports, actor, input);
  if (isProposal) return sendOn(ports, actor, questionId);
  if (!useful) return reopenQuestion(ports, actor, { questionId, reason: reason ?? '' }, false);
  return takeStep(ports, actor, questionId, {
    action: 'confirm',
    event: () => 'confirm',
    change: ({ question, state, now }) => ({
      ...question,
      ...{ state, useful: true },
      limits: stepTaken(question.limits, now, false),
      pending: [
        ...question.pending,
        ...toAssignee(question, 'question-progress', 'confirmed', ports.random),
      ],
    }),
  });
}

async function resolveByKnown(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, knownAnswerId }: ConfirmInput
): Stepped {
  const resolved = await takeStep(ports, actor, questionId, {
    action: 'confirm',
    event: () => 'resolve',
    change({ question, state, now }) {
      const chosen =
        question.suggestions.find((one) => one.knownAnswerId === knownAnswerId) ??
        question.suggestions[0];
      return {
        ...question,
        ...{ state, useful: true },
        ...(chosen ? { knownAnswerId: chosen.knownAnswerId } : {}),
        limits: stepTaken(question.limits, now, false),
      };
    },
  });
  if (resolved.ok && resolved.value.question.knownAnswerId !== undefined) {
    await countUse(ports, resolved.value.question.knownAnswerId);
  }
  return resolved;
}

/** No known answer helps: now a person is asked. */
async function sendOn(ports: QuestionPorts, actor: Actor, questionId: string): Stepped {
  let route: Route = {};
  return takeStep(ports, actor, questionId, {
    action: 'confirm',
    event: () => 'queue',
    async change({ question, asker, now }) {
      route = await findRoute(ports, question, asker);
      return routed(question, route, now, ports.random);
    },
  });
}

/**
 * The answer was not enough: whoever gave it is asked once more, with new time.
 * @param isReasonNeeded not where she pressed “not useful”: half a word is better than none
 */
export async function reopenQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, reason }: { readonly questionId: string; readonly reason: string },
  isReasonNeeded = true
): Stepped {
  const said = reason.trim();
  const wrong = isReasonNeeded || said !== '' ? reasonProblem(said) : undefined;
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, questionId, {
    action: 'reopen',
    event: () => 'reopen',
    async change({ question, asker, state, hand, now }) {
      const { urgency, limits } = question;
      const expert = question.assignee && (await ports.people.byId(question.assignee.personId));
      const again = afterReopening(limits, urgency, now, ports.workingDays, expert?.countryKey);
      const entry = {
        ...({ kind: 'reopen', by: hand, text: said, locale: actor.locale } as const),
        ...{ sources: [], at: now.toISOString() },
      };
      const reopened: Question = {
        ...question,
        ...{ state, useful: false, limits: again },
        thread: said === '' ? question.thread : [...question.thread, entry],
      };
      if (!expert?.isActive) {
        // Whoever answered is gone: somebody else is asked.
        return routed(reopened, await findRoute(ports, reopened, asker), now, ports.random);
      }
      return {
        ...reopened,
        pending: [
          ...question.pending,
          ...toAssignee(question, 'question-progress', 'reopened', ports.random),
        ],
      };
    },
  });
}

/** A word after the end; it moves nothing. */
export async function rateAnswer(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, useful }: { readonly questionId: string; readonly useful: boolean }
): Stepped {
  return takeStep(ports, actor, questionId, {
    action: 'rate',
    event: () => undefined,
    check: ({ state }) =>
      ['confirmed', 'closed', 'promoted'].includes(state)
        ? undefined
        : problem('questions.not-now', { state }),
    change: ({ question }) => ({ ...question, useful }),
  });
}

/** The asker needs no answer any more: whoever has the question is released. */
export async function withdrawQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, reason }: { readonly questionId: string; readonly reason?: string }
): Stepped {
  const wrong = reason === undefined || reason === '' ? undefined : messageTextProblem(reason);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, questionId, {
    action: 'withdraw',
    event: () => 'withdraw',
    ...(reason ? { reason: reason.trim() } : {}),
    change: ({ question, state, now }) => ({
      ...question,
      state,
      limits: stepTaken(question.limits, now, false),
      pending: [
        ...question.pending,
        ...toAssignee(question, 'question-progress', 'released', ports.random),
      ],
    }),
  });
}

/** Ends what is answered or waits for an asker who says nothing. */
export async function closeQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId, reason }: { readonly questionId: string; readonly reason?: string }
): Stepped {
  const wrong = reason === undefined || reason === '' ? undefined : reasonProblem(reason);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, questionId, {
    action: 'close',
    event: () => 'close',
    ...(reason ? { reason: reason.trim() } : {}),
    change: ({ question, state, now }) => ({
      ...question,
      state,
      limits: stepTaken(question.limits, now, false),
      pending: [...question.pending, toAsker('question-progress', 'lapsed', ports.random)],
    }),
  });
}

/** The asker consents to be named to whoever answers. There is no way back: it was said. */
export async function revealAsker(
  ports: QuestionPorts,
  actor: Actor,
  { questionId }: { readonly questionId: string }
): Stepped {
  return takeStep(ports, actor, questionId, {
    action: 'reveal',
    event: () => undefined,
    check: (question) =>
      question.privacy === 'hidden' && isAskerHidden(question)
        ? undefined
        : problem('questions.already-revealed'),
    change: ({ question }) => ({
      ...question,
      isRevealed: true,
      pending: [
        ...question.pending,
        ...toAssignee(question, 'question-progress', 'revealed', ports.random),
      ],
    }),
  });
}
