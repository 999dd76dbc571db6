import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { PromoteInput } from './api';
import { personOf } from './hands';
import { draftProblem, inOneLanguage } from './keep-known';
import type { KnownAnswer } from './known-answer';
import { withoutAsker } from './mask-asker';
import { decide } from './policy';
import type { QuestionProblem, QuestionProblemCode } from './problems';
import { openQuestion, problem, takeStep, type OpenQuestion, type QuestionPorts } from './step';
import { isAskerHidden } from './view-question';
import { questionWorkflow } from './workflow';

/**
 * Makes a known answer of an answer that helped. It has the question's id, so that promoting twice
 * makes one. Everybody will read it: a hidden asker's name is taken out of question and answer.
 */
export async function promoteQuestion(
  ports: QuestionPorts,
  actor: Actor,
  input: PromoteInput
): Promise<Result<KnownAnswer, QuestionProblem>> {
  const opened = await openQuestion(ports, actor, input.questionId);
  if (!opened.ok) return opened;
  const { question, asker } = opened.value;
  const decision = decide(actor, 'promote', { question, ...(asker ? { asker } : {}) });
  const isPossible = questionWorkflow.next(question.state, 'promote').ok;
  const draft = draftOf(ports, opened.value, input);
  if (decision.allowed && isPossible) {
    const wrong = draftProblem(draft, ports.clock.now().toISOString().slice(0, 10));
    if (wrong) return fail(wrong);
  }
  const known =
    decision.allowed && isPossible ? await addKnown(ports, actor, opened.value, draft) : undefined;
  // A refusal is noted by the step itself.
  const stepped = await takeStep(ports, actor, question.id, {
    action: 'promote',
    event: () => 'promote',
    change: ({ question: now, state }) => ({ ...now, state, knownAnswerId: question.id }),
  });
  if (!stepped.ok) return stepped;
  return known ? ok(known) : fail(problem(codeOf(decision)));
}

function draftOf(
  ports: QuestionPorts,
  { question, asker }: OpenQuestion,
  input: PromoteInput
): Required<Omit<PromoteInput, 'questionId'>> {
  const said = (text: string): string =>
    isAskerHidden(question) && asker ? withoutAsker(text, asker) : text;
  const answer = question.thread.filter(({ kind }) => kind === 'answer').pop();
  const given = input.answer ?? (answer ? inOneLanguage(answer.locale, answer.text) : {});
  const asked = input.variants ?? { [question.locale]: [question.text] };
  return {
    variants: Object.fromEntries(
      Object.entries(asked).map(([locale, variants]) => [locale, variants.map(said)])
    ),
    answer: Object.fromEntries(Object.entries(given).map(([locale, text]) => [locale, said(text)])),
    sources: input.sources ?? answer?.sources ?? [],
    verifiedUntil: input.verifiedUntil ?? aYearFrom(ports.clock.now()),
  };
}

async function addKnown(
  ports: QuestionPorts,
  actor: Actor,
  { question }: OpenQuestion,
  draft: Required<Omit<PromoteInput, 'questionId'>>
): Promise<KnownAnswer> {
  const verifier = await personOf(ports, actor.id);
  const owner = question.assignee ?? verifier;
  return ports.knownAnswers.add({
    ...{ id: question.id, questionId: question.id, ...draft },
    ...(question.themeKey === undefined ? {} : { themeKey: question.themeKey }),
    ...{ ownerId: owner.personId, ownerName: owner.name, verifierName: verifier.name },
    verifiedOn: ports.clock.now().toISOString().slice(0, 10),
    ...{ uses: 0, state: 'active' },
  });
}

function aYearFrom(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then.toISOString().slice(0, 10);
}

function codeOf(decision: ReturnType<typeof decide>): QuestionProblemCode {
  return decision.allowed ? 'questions.not-now' : (decision.reason as QuestionProblemCode);
}
