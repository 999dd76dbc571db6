import type { QuestionRepository } from '../../../shared/domain/questions';
import { createMemoryQuestions } from '../../../shared/adapters/memory/memory-questions';
import { caetano, expertOf, got, harriet, nuria, openDesk, zulema } from './ask-desk';

/** Questions that let others in between reading and saving. */
function slowly(questions: QuestionRepository): QuestionRepository {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    ...questions,
    async save(question, version) {
      await pause();
      return questions.save(question, version);
    },
  };
}

describe('two who act at the same moment', () => {
  test('accepting: one has it, the other is told who, and the audit has both; 1,000 times', async () => {
    for (let round = 0; round < 1_000; round += 1) {
      const questions = createMemoryQuestions();
      const desk = openDesk({ ports: { questions: slowly(questions) } });
      const { id: questionId } = await desk.ask(zulema);
      const both = await Promise.all(
        [nuria, caetano].map(async (person) => (await desk.as(person)).accept({ questionId }))
      );
      const [winner] = both.filter((result) => result.ok);
      const [loser] = both.filter((result) => !result.ok);
      const name = winner?.ok ? winner.value.assignee?.name : undefined;
      expect(loser).toEqual({
        ok: false,
        problem: { code: 'questions.done-already', values: { by: name } },
      });
      const trail = (await questions.get(questionId))?.question.trail ?? [];
      expect(trail.filter(({ event }) => event === 'accept')).toHaveLength(1);
      expect(trail.filter(({ event }) => event === 'refused')).toHaveLength(1);
    }
  });

  test('answering: one answer reaches the asker, and one message', async () => {
    const desk = openDesk({ ports: { questions: slowly(createMemoryQuestions()) } });
    const { id: questionId } = await desk.ask(zulema);
    await desk.react();
    const all = await Promise.all(
      [nuria, caetano, harriet].map(async (person) =>
        (await desk.as(person)).answer({ questionId, text: `De ${person.name}` })
      )
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await desk.react()).toMatchObject([{ template: 'questions.answered' }]);
    const seen = got(await (await desk.as(zulema)).get({ questionId }));
    expect(seen.thread).toHaveLength(1);
  });

  test('a withdrawal against an acceptance: the expert is not told by whom', async () => {
    const desk = openDesk();
    const question = await desk.ask(zulema);
    const questionId = question.id;
    got(await (await desk.as(zulema)).withdraw({ questionId }));
    const late = await (await desk.as(expertOf(question))).accept({ questionId });
    expect(late).toEqual({
      ok: false,
      problem: { code: 'questions.not-now', values: { state: 'withdrawn' } },
    });
  });

  test('messages that are sent in between stand in nobody’s way', async () => {
    const questions = createMemoryQuestions();
    let isFirst = true;
    const desk = openDesk({
      ports: {
        questions: {
          ...questions,
          async save(question, version) {
            if (isFirst && question.state === 'inProgress') {
              isFirst = false;
              await desk.react();
            }
            return questions.save(question, version);
          },
        },
      },
    });
    const question = await desk.ask(zulema);
    const accepted = await (await desk.as(expertOf(question))).accept({ questionId: question.id });
    expect(got(accepted).state).toBe('inProgress');
    expect(isFirst).toBe(false);
    expect((await questions.get(question.id))?.question.pending).toMatchObject([
      { template: 'accepted' },
    ]);
  });

  test('promoting twice makes one known answer', async () => {
    const desk = openDesk();
    const question = await desk.ask(zulema);
    const questionId = question.id;
    got(await (await desk.as(expertOf(question))).answer({ questionId, text: 'Así se hace.' }));
    got(await (await desk.as(zulema)).confirm({ questionId, useful: true }));
    const both = await Promise.all(
      [harriet, nuria].map(async (person) => (await desk.as(person)).promote({ questionId }))
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await (await desk.as(harriet)).listKnown({})).toHaveLength(1);
  });
});
