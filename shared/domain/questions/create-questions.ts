import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import { acceptQuestion, answerQuestion, askBack, replyToQuestion } from './answer-question';
import type { Questions, QuestionResult } from './api';
import { askQuestion } from './ask-question';
import { withTelling } from './foresee-telling';
import { assignQuestion, declineQuestion, listCandidates } from './hand-on-question';
import { knownRights, listKnown, retireKnown, saveKnown } from './keep-known';
import { listChoices } from './list-choices';
import { measureQuestions } from './measure-questions';
import { promoteQuestion } from './promote-question';
import type { QuestionProblem } from './problems';
import {
  closeQuestion,
  confirmAnswer,
  rateAnswer,
  reopenQuestion,
  revealAsker,
  withdrawQuestion,
} from './settle-question';
import { showMine, showQuestion, showQueue, traceQuestion } from './show-questions';
import { problem, type OpenQuestion, type QuestionPorts } from './step';
import { suggestKnown } from './suggest-known';
import { viewQuestion } from './view-question';

/** Binds the use cases to their adapters, and then to who acts. */
export function createQuestions(ports: QuestionPorts): (actor: Actor) => Questions {
  return (actor) => {
    const shown = async (
      stepped: Promise<Result<OpenQuestion, QuestionProblem>>
    ): Promise<QuestionResult> => {
      const taken = await stepped;
      if (!taken.ok) return taken;
      const { question, asker } = taken.value;
      const view = viewQuestion(question, asker, actor, ports.clock.now());
      if (view) return ok(view);
      // Who gave a question on sees it no more, but once: that it went on, and to whom.
      const had = { ...question, assignee: { personId: actor.id, name: '' } };
      const last = viewQuestion(had, asker, actor, ports.clock.now());
      if (!last) return fail(problem('questions.not-found'));
      const { assignee: _, ...rest } = last;
      const next = question.assignee ? { assignee: question.assignee } : {};
      return ok({ ...rest, ...next, actions: [] });
    };
    return {
      suggestKnown: (input) => suggestKnown(ports, actor, input),
      choices: async () => listChoices(await ports.vocabulary.load()),
      ask: (input) => askQuestion(ports, actor, input),
      mine: (input) => showMine(ports, actor, input),
      get: (input) => showQuestion(ports, actor, input),
      queue: ({ filter = {} }) => showQueue(ports, actor, filter),
      accept: (input) => shown(acceptQuestion(ports, actor, input)),
      decline: (input) => shown(declineQuestion(ports, actor, input)),
      candidates: (input) => listCandidates(ports, actor, input),
      assign: (input) => shown(assignQuestion(ports, actor, input)),
      answer: (input) => shown(answerQuestion(ports, actor, input)),
      askBack: (input) => shown(askBack(ports, actor, input)),
      reply: (input) => shown(replyToQuestion(ports, actor, input)),
      async confirm(input) {
        const taken = await confirmAnswer(ports, actor, input);
        const result = await shown(Promise.resolve(taken));
        if (!taken.ok || !result.ok) return result;
        return ok(await withTelling(ports, taken.value.question, result.value));
      },
      rate: (input) => shown(rateAnswer(ports, actor, input)),
      reopen: (input) => shown(reopenQuestion(ports, actor, input)),
      withdraw: (input) => shown(withdrawQuestion(ports, actor, input)),
      close: (input) => shown(closeQuestion(ports, actor, input)),
      reveal: (input) => shown(revealAsker(ports, actor, input)),
      promote: (input) => promoteQuestion(ports, actor, input),
      listKnown: (input) => listKnown(ports, actor, input),
      knownRights: async () => knownRights(actor),
      saveKnown: (input) => saveKnown(ports, actor, input),
      retireKnown: (input) => retireKnown(ports, actor, input),
      trace: (input) => traceQuestion(ports, actor, input),
      measures: (input) => measureQuestions(ports, actor, input),
    };
  };
}
