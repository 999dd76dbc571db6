import { runPracticeClocks } from '../../../shared/domain/practices';
import {
  agustin,
  asking,
  everybody,
  got,
  harriet,
  joao,
  lucia,
  monica,
  openDesk,
  openDeskWithLeavers,
  practiceContent,
  pilar,
  renata,
  told,
  tomas,
  wara,
} from './practice-desk';

const uuid = '0a1b2c3d-0000-4000-8000-00000000000b';

test('the KM team is reminded once of what it has not screened in three working days', async () => {
  const desk = openDesk();
  await desk.submit();
  await desk.react();
  desk.setTime('2026-11-27T12:00:00Z');
  expect(await desk.tick()).toMatchObject({ looked: 1, reminded: 0 });
  desk.setTime('2026-11-27T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0 });
  expect(told((await desk.react()).messages)).toEqual([
    ['screeningLate', harriet.name],
    ['screeningLate', tomas.name],
  ]);
});

test('a reviewer is reminded on the fifth working day and replaced after the twelfth', async () => {
  const desk = openDesk();
  const id = await desk.inReview();
  got(await desk.review(lucia, id));
  await desk.react();
  desk.setTime('2026-12-01T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0 });
  expect(told((await desk.react()).messages)).toEqual([['reminded', joao.name]]);
  desk.setTime('2026-12-10T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ replaced: 1 });
  expect(await desk.tick()).toMatchObject({ replaced: 0, reminded: 0 });
  const { seats } = await desk.stored(id);
  expect(seats.map(({ left }) => left?.why)).toEqual([undefined, 'late', undefined]);
  const next = [pilar, agustin, renata].find((one) => one.id === seats[2]?.personId);
  expect(told((await desk.react()).messages)).toEqual([
    ['replaced', joao.name],
    ['replaced', harriet.name],
    ['replaced', tomas.name],
    ['assigned', next?.name],
  ]);
  if (!next) throw new Error('nobody was asked');
  expect(got(await desk.review(next, id)).state).toBe('accepted');
});

test('where nobody is left to ask, the KM team is told once and the late word still counts', async () => {
  const few = everybody.filter((one) => ![pilar, agustin, renata].includes(one));
  const desk = openDesk({ people: few });
  const id = await desk.inReview();
  got(await desk.review(lucia, id));
  desk.setTime('2026-12-01T22:00:00Z');
  await desk.tick();
  await desk.react();
  desk.setTime('2026-12-10T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ replaced: 0, reminded: 1 });
  expect(await desk.tick()).toMatchObject({ replaced: 0, reminded: 0 });
  expect(told((await desk.react()).messages)).toEqual([
    ['reviewerMissing', harriet.name],
    ['reviewerMissing', tomas.name],
  ]);
  expect(got(await desk.review(joao, id)).state).toBe('accepted');
});

test('a reviewer who has left the organisation is replaced at once', async () => {
  const { desk, leave } = openDeskWithLeavers();
  const id = await desk.inReview();
  leave(joao);
  await desk.react();
  expect(await desk.tick()).toMatchObject({ replaced: 1 });
  const { seats, trail } = await desk.stored(id);
  expect(seats.map(({ left }) => left?.why)).toEqual([undefined, 'gone', undefined]);
  expect(told((await desk.react()).messages).map(([, name]) => name)).not.toContain(joao.name);
  expect(trail[trail.length - 1]).toMatchObject({ event: 'replaceReviewer', by: { kind: 'hub' } });
});

test('two who differ and a KM team that calls no third: it is reminded once', async () => {
  const desk = openDesk();
  const id = await desk.inReview();
  got(await desk.review(lucia, id));
  got(await desk.review(joao, id, asking));
  await desk.react();
  desk.setTime('2026-12-09T12:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0 });
  expect(told((await desk.react()).messages)).toEqual([
    ['tieBreak', harriet.name],
    ['tieBreak', tomas.name],
  ]);
});

test('an author is reminded of changes after ten and twenty working days, and then left alone', async () => {
  const desk = openDesk();
  const id = await desk.submit();
  got(await desk.step(harriet, 'screen', id));
  got(await desk.step(harriet, 'requestChanges', id, { reason: 'Falta la fuente.' }));
  await desk.react();
  for (const [moment, reminded] of [
    ['2026-12-08T20:00:00Z', 0],
    ['2026-12-08T22:00:00Z', 1],
    ['2026-12-15T22:00:00Z', 0],
    ['2026-12-22T22:00:00Z', 1],
    ['2027-03-22T22:00:00Z', 0],
  ] as const) {
    desk.setTime(moment);
    expect(await desk.tick()).toMatchObject({ reminded });
  }
  const { messages } = await desk.react();
  expect(told(messages)).toEqual([
    ['changesRequested', wara.name],
    ['changesRequested', wara.name],
  ]);
  expect(messages.map(({ kind }) => kind)).toEqual(['practice-reminder', 'practice-reminder']);
  // An author who does not come back must not keep it open for ever.
  expect(await desk.step(harriet, 'withdraw', id)).toMatchObject({
    problem: { code: 'practices.reason-missing' },
  });
  got(await desk.step(harriet, 'withdraw', id, { reason: 'No hubo respuesta.' }));
});

test('what is accepted and not published in five working days is put before the KM team once', async () => {
  const desk = openDesk();
  await desk.accepted();
  await desk.react();
  desk.setTime('2026-12-01T22:00:00Z');
  expect(await desk.tick()).toMatchObject({ reminded: 1 });
  expect(await desk.tick()).toMatchObject({ reminded: 0 });
  expect(told((await desk.react()).messages)).toEqual([
    ['accepted', harriet.name],
    ['accepted', tomas.name],
  ]);
});

test('after 24 months its author is asked whether it is still right; confirmed, it is good for 24 more', async () => {
  const desk = openDesk();
  const id = await desk.published();
  await desk.react();
  desk.setTime('2028-11-23T12:00:00Z');
  expect(await desk.tick()).toMatchObject({ lapsed: 0 });
  desk.setTime('2028-11-24T00:10:00Z');
  expect(await desk.tick()).toMatchObject({ lapsed: 1 });
  expect(await desk.tick()).toMatchObject({ lapsed: 0 });
  expect(told((await desk.react()).messages)).toEqual([['dueForReview', wara.name]]);
  expect(desk.memory.allPublished()).toMatchObject([{ id, isDue: true }]);
  expect((await desk.see(wara, id)).waitsFor).toBe('confirm');
  expect(got(await desk.step(wara, 'confirm', id))).toMatchObject({
    ...{ state: 'published', reviewOn: '2030-11-24' },
  });
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([{ id, isDue: false, reviewOn: '2030-11-24' }]);
});

test('three months after a reuse one question is asked, once, and its answer kept', async () => {
  const desk = openDesk();
  const id = await desk.published();
  const users = await desk.as(monica);
  got(
    await users.reuse({
      ...{ practiceId: id, countryKey: 'country.ECU', mayQuote: false, requestId: uuid },
      ...{ whatChanged: 'Una ventanilla fija.', result: 'Todavía no se sabe.' },
    })
  );
  await desk.react();
  desk.setTime('2027-02-23T12:00:00Z');
  expect(await desk.tick()).toMatchObject({ asked: 0 });
  desk.setTime('2027-02-24T12:00:00Z');
  expect(await desk.tick()).toMatchObject({ asked: 1 });
  expect(await desk.tick()).toMatchObject({ asked: 0 });
  expect(told((await desk.react()).messages)).toEqual([['reuseFollowUp', monica.name]]);
  expect(await users.reuses({ practiceId: id })).toMatchObject([{ asksMe: true }]);
  expect(await users.myReuses({})).toMatchObject([
    { asksMe: true, practiceId: id, title: practiceContent().texts.title, locale: 'es' },
  ]);
  expect(await (await desk.as(wara)).myReuses({})).toEqual([]);
  const seenByAuthor = await (await desk.as(wara)).reuses({ practiceId: id });
  expect(seenByAuthor).toMatchObject([{ asksMe: false, missionKey: 'mission.ECU' }]);
  expect(seenByAuthor[0]?.by).toBeUndefined();
  const answer = { reuseId: uuid, helped: 'yes', result: 'De 15 a 9 días.' } as const;
  expect(await (await desk.as(wara)).followUp(answer)).toMatchObject({
    problem: { code: 'practices.not-yours' },
  });
  expect(got(await users.followUp(answer))).toMatchObject({ helped: 'yes', asksMe: false });
  expect(await users.reuses({ practiceId: id })).toMatchObject([{ result: 'De 15 a 9 días.' }]);
});

test('the question about a reuse is asked once although the run was cut off before it was noted', async () => {
  const desk = openDesk();
  const id = await desk.published();
  const requestId = uuid;
  got(
    await (
      await desk.as(monica)
    ).reuse({
      ...{ practiceId: id, countryKey: 'country.ECU', mayQuote: false, requestId },
      ...{ whatChanged: 'x', result: 'x' },
    })
  );
  await desk.react();
  desk.setTime('2027-03-01T12:00:00Z');
  desk.memory.failNext({ port: 'reuses', method: 'save', when: 'before' });
  await expect(desk.tick()).rejects.toThrow();
  expect(told((await desk.react()).messages)).toEqual([['reuseFollowUp', monica.name]]);
  expect(await desk.tick()).toMatchObject({ asked: 1 });
  expect((await desk.react()).messages).toEqual([]);
});

test('a run that is told to stop leaves the rest for the next one', async () => {
  const desk = openDesk();
  await desk.submit();
  desk.setTime('2026-12-26T13:00:00Z');
  expect(await runPracticeClocks(desk.ports, AbortSignal.abort())).toMatchObject({ looked: 0 });
  expect(await desk.tick()).toMatchObject({ looked: 1, reminded: 1 });
});
