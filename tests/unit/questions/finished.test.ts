import { finishedStates } from '../../../shared/domain/questions';
import { caetano, harriet, nuria, openDesk, other, RETURN, visitor, zulema } from './ask-desk';

const finished = { filter: { states: finishedStates } };

test('who looks after questions finds the finished ones, the newest first, and makes them known', async () => {
  const desk = openDesk();
  const ids: string[] = [];
  for (const moment of ['2026-11-23T14:00:00Z', '2026-11-24T14:00:00Z']) {
    desk.setTime(moment);
    const { id: questionId } = await desk.ask(zulema, { themeKey: RETURN });
    ids.unshift(questionId);
    await (await desk.as(nuria)).answer({ questionId, text: 'Con el formulario regional.' });
  }
  const [newest = ''] = ids;
  const team = await desk.as(harriet);
  const answered = await team.queue({ filter: { states: ['answered'] } });
  expect(answered.map(({ id }) => id)).toEqual(ids);
  expect(await team.queue({})).toEqual([]);

  for (const questionId of ids) {
    await (await desk.as(zulema)).confirm({ questionId, useful: true });
  }
  expect((await team.queue(finished)).map(({ id }) => id)).toEqual(ids);
  expect((await (await desk.as(nuria)).queue(finished)).map(({ id }) => id)).toEqual(ids);
  expect((await team.queue(finished))[0]?.actions).toEqual(
    expect.arrayContaining(['promote', 'trace'])
  );
  expect((await team.promote({ questionId: newest })).ok).toBe(true);
  expect((await team.queue(finished))[0]).toMatchObject({ id: newest, state: 'promoted' });
});

test('nobody else finds them, and the asker looks for her own elsewhere', async () => {
  const desk = openDesk();
  const { id: questionId } = await desk.ask(zulema, { themeKey: RETURN, privacy: 'kmOnly' });
  await (await desk.as(harriet)).answer({ questionId, text: 'Con el formulario regional.' });
  await (await desk.as(zulema)).confirm({ questionId, useful: true });
  for (const person of [zulema, nuria, caetano, other, visitor]) {
    expect(await (await desk.as(person)).queue(finished)).toEqual([]);
  }
});

test.each([
  ['the KM team all', harriet, { all: true, themeKeys: [] }],
  ['a specialist those of her themes', nuria, { all: false, themeKeys: [RETURN] }],
  ['everybody else none', zulema, { all: false, themeKeys: [] }],
] as const)('known answers are kept by those who may: %s', async (_, person, rights) => {
  const desk = openDesk();
  expect(await (await desk.as(person)).knownRights({})).toEqual(rights);
});
