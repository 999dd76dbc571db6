import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import { guessLanguage } from '../../kernel/text/language';
import type { AnswerSource } from './known-answer';
import { toAsker, toAssignee } from './messages';
import type { QuestionProblem } from './problems';
import type { Hand, Question, ThreadRecord } from './question';
import { takeStep, type OpenQuestion, type QuestionPorts } from './step';
import { messageTextProblem, sourcesProblem } from './text-rules';
import { afterReply, stepTaken } from './time-limits';

type Stepped = Promise<Result<OpenQuestion, QuestionProblem>>;

interface Said {
  readonly questionId: string;
  readonly text: string;
  readonly locale?: Locale;
}

/** Takes a question on: the asker learns that somebody is at it. */
export function acceptQuestion(
  ports: QuestionPorts,
  actor: Actor,
  { questionId }: { readonly questionId: string }
): Stepped {
  return takeStep(ports, actor, questionId, {
    action: 'accept',
    event: () => 'accept',
    change: ({ question, state, hand, now }) => ({
      ...taken(question, hand),
      state,
      limits: stepTaken(question.limits, now, true),
      pending: [...question.pending, toAsker('question-progress', 'accepted', ports.random)],
    }),
  });
}

/** The answer, which the asker gets where she asked. */
export async function answerQuestion(
  ports: QuestionPorts,
  actor: Actor,
  input: Said & { readonly sources?: readonly AnswerSource[] }
): Stepped {
  const sources = input.sources ?? [];
  const wrong = messageTextProblem(input.text) ?? sourcesProblem(sources);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, input.questionId, {
    action: 'answer',
    event: () => 'answer',
    change: ({ question, state, hand, now }) => ({
      ...taken(question, hand),
      state,
      thread: [...question.thread, record('answer', input, actor, hand, now, sources)],
      limits: stepTaken(question.limits, now, true),
      pending: [...question.pending, toAsker('question-answered', 'answered', ports.random)],
    }),
  });
}

/** Asks the asker for what is missing; the clock waits for her. */
export async function askBack(ports: QuestionPorts, actor: Actor, input: Said): Stepped {
  const wrong = messageTextProblem(input.text);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, input.questionId, {
    action: 'askBack',
    event: () => 'askBack',
    change: ({ question, state, hand, now }) => ({
      ...taken(question, hand),
      state,
      thread: [...question.thread, record('askBack', input, actor, hand, now)],
      limits: stepTaken(question.limits, now, true),
      pending: [...question.pending, toAsker('question-progress', 'askedBack', ports.random)],
    }),
  });
}

/** The asker's word to what was asked back. */
export async function replyToQuestion(ports: QuestionPorts, actor: Actor, input: Said): Stepped {
  const wrong = messageTextProblem(input.text);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, input.questionId, {
    action: 'reply',
    event: () => 'reply',
    async change({ question, state, hand, now }) {
      const expert = question.assignee && (await ports.people.byId(question.assignee.personId));
      const limits = afterReply(question.limits, now, ports.workingDays, expert?.countryKey);
      return {
        ...question,
        state,
        thread: [...question.thread, record('reply', input, actor, hand, now)],
        limits: stepTaken(limits, now, false),
        pending: [
          ...question.pending,
          ...toAssignee(question, 'question-progress', 'replied', ports.random),
        ],
      };
    },
  });
}

/** Whoever answers has the question from then on; who had it keeps its trace. */
function taken(question: Question, hand: Hand): Question {
  if (hand.kind !== 'person' || question.assignee?.personId === hand.personId) return question;
  const { assignee, formerAssignees } = question;
  return {
    ...question,
    assignee: { personId: hand.personId, name: hand.name },
    formerAssignees: assignee ? [...formerAssignees, assignee.personId] : formerAssignees,
  };
}

function record(
  kind: ThreadRecord['kind'],
  { text, locale }: Said,
  actor: Actor,
  by: Hand,
  now: Date,
  sources: readonly AnswerSource[] = []
): ThreadRecord {
  const spoken = locale ?? guessLanguage(text) ?? actor.locale;
  return { kind, by, text: text.trim(), locale: spoken, sources, at: now.toISOString() };
}
