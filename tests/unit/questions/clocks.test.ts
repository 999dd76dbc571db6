import { caetano, expertOf, got, harriet, nuria, openDesk, zulema } from './ask-desk';

const told = (all: readonly { template: string; personId: string }[]) =>
  all.map(({ template, personId }) => [template, personId]);

test('a first reply is promised for the next working day and an answer within five', async () => {
  const question = await openDesk().ask(zulema);
  expect(question.firstReplyBy).toBe('2026-11-25T21:00:00.000Z');
  expect(question.answerBy).toBe('2026-12-01T21:00:00.000Z');
  const urgent = await openDesk().ask(zulema, { urgency: 'urgent' });
  expect(urgent.answerBy).toBe('2026-11-26T21:00:00.000Z');
});

test('who does not reply is reminded once, then the next is asked, then the KM team', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const first = expertOf(question);
  const second = first === nuria ? caetano : nuria;
  await desk.react();
  expect(await desk.tick()).toMatchObject({ looked: 1, reminded: 0, escalated: 0 });

  desk.setTime('2026-11-25T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0, escalated: 0 });
  expect(told(await desk.react())).toEqual([['questions.reminded', first.id]]);

  desk.setTime('2026-11-26T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ escalated: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0, escalated: 0 });
  expect(told(await desk.react())).toEqual([
    ['questions.assigned', second.id],
    ['questions.released', first.id],
  ]);

  desk.setTime('2026-11-27T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  desk.setTime('2026-11-30T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ escalated: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0, escalated: 0 });
  expect(told(await desk.react())).toEqual([
    ['questions.reminded', second.id],
    ['questions.released', second.id],
    ['questions.escalated', harriet.id],
  ]);
  const trace = got(await (await desk.as(harriet)).trace({ questionId: question.id }));
  expect(trace.entries.map(({ event }) => event)).toEqual([
    ...['ask', 'assign', 'reminded', 'escalate', 'assign', 'reminded', 'escalate', 'seen'],
  ]);
});

test('a question that nobody takes from the queue is put before the KM team once', async () => {
  const desk = openDesk();
  await desk.ask(zulema, { privacy: 'kmOnly' });
  await desk.react();
  desk.setTime('2026-11-26T13:00:00Z');
  expect(await desk.tick()).toMatchObject({ escalated: 1 });
  expect(await desk.tick()).toMatchObject({ escalated: 0 });
  expect(told(await desk.react())).toEqual([['questions.escalated', harriet.id]]);
});

test('an asker who says nothing is asked once, and then the question is closed', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const questionId = question.id;
  got(await (await desk.as(expertOf(question))).answer({ questionId, text: 'Así se hace.' }));
  await desk.react();
  desk.setTime('2026-11-28T13:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0 });
  expect(told(await desk.react())).toEqual([['questions.confirmReminded', zulema.id]]);
  desk.setTime('2026-12-09T13:00:00Z');
  expect(await desk.tick()).toMatchObject({ closed: 1 });
  expect(got(await (await desk.as(zulema)).get({ questionId })).state).toBe('closed');
});

test('a known answer whose day is over is still given, and said to be due', async () => {
  const desk = openDesk({
    known: [
      {
        ...{ id: 'k', variants: { es: ['¿Cómo se pide el retorno?'] }, answer: { es: 'Así.' } },
        ...{ sources: [], ownerId: '', ownerName: 'Nuria', verifierName: 'Nuria', uses: 0 },
        ...{ verifiedOn: '2025-01-01', verifiedUntil: '2026-11-01', state: 'active' },
      },
    ],
  });
  await desk.tick();
  const found = await (
    await desk.as(zulema)
  ).suggestKnown({ text: '¿cómo se pide el retorno?', locale: 'es' });
  expect(found).toMatchObject([{ known: { state: 'due' }, likeness: 1 }]);
});

test('a run that is told to stop leaves the rest for the next one', async () => {
  const desk = openDesk();
  await desk.ask(zulema);
  desk.setTime('2026-11-26T13:00:00Z');
  const { runClocks } = await import('../../../shared/domain/questions');
  expect(await runClocks(desk.ports, AbortSignal.abort())).toMatchObject({ looked: 0 });
  expect(await desk.tick()).toMatchObject({ looked: 1 });
});
