import {
  got,
  harriet,
  joao,
  lucia,
  monica,
  openDesk,
  practiceContent,
  renata,
  reviewOf,
  wara,
  coWara,
  tomas,
  type PracticeDesk,
} from './practice-desk';

const lesson = () =>
  practiceContent({
    ...{ kind: 'lessonNegative', shownAs: 'missionOnly', projectCode: 'PX.0417' },
    contact: { personId: wara.id, name: wara.name },
  });
const uuid = '0a1b2c3d-0000-4000-8000-00000000000c';

/** Whether anything of a value names the author or her co-author. */
function namesThem(value: unknown): readonly string[] {
  const text = JSON.stringify(value) ?? '';
  return [wara, coWara].flatMap(({ id, name }) => [id, name]).filter((one) => text.includes(one));
}

async function publishedLesson(desk: PracticeDesk): Promise<string> {
  const authors = await desk.as(wara);
  got(await authors.submit({ practiceId: uuid, content: lesson(), coAuthorIds: [coWara.id] }));
  got(await desk.step(harriet, 'screen', uuid));
  got(await desk.step(harriet, 'assign', uuid, { personIds: [lucia.id, joao.id] }));
  got(await authors.remark({ practiceId: uuid, field: 'results', quote: '', text: 'Lo aclaro.' }));
  got(
    await desk.step(wara, 'translate', uuid, {
      locale: 'en',
      texts: { title: 'x' },
      isMachine: true,
    })
  );
  for (const person of [lucia, joao]) {
    got(await desk.step(person, 'review', uuid, reviewOf('lessonNegative')));
  }
  got(await desk.step(harriet, 'publish', uuid));
  return uuid;
}

test('the author of a lesson on what failed stands in no view, list, file or event of others', async () => {
  const desk = openDesk();
  const id = await publishedLesson(desk);
  const { events } = await desk.react();
  for (const person of [lucia, joao, renata, monica]) {
    const theirs = await desk.as(person);
    const seen = [
      await theirs.get({ practiceId: id }),
      await theirs.waiting({}),
      await theirs.queue({}),
      await theirs.reuses({ practiceId: id }),
      await theirs.similar({ content: lesson() }),
      await theirs.export({ practiceId: id, format: 'json', locale: 'es' }),
    ];
    expect([person.name, namesThem(seen)]).toEqual([person.name, []]);
    expect(got(await theirs.get({ practiceId: id }))).toMatchObject({ mission: 'Misión BOL' });
  }
  expect(namesThem(desk.memory.allPublished())).toEqual([]);
  expect(desk.memory.allPublished()).toMatchObject([
    { mission: 'Misión BOL', translations: [{ by: { personId: '', name: 'Misión BOL' } }] },
  ]);
  expect(namesThem(events)).toEqual([]);
  const exported = await (
    await desk.as(harriet)
  ).export({
    ...{ practiceId: id, format: 'json', locale: 'es' },
  });
  expect(namesThem(exported)).toEqual([]);
});

test('before it is published reviewers and specialists do not learn it either', async () => {
  const desk = openDesk();
  const id = await desk.inReview(lesson());
  const refused = [await desk.step(lucia, 'publish', id), await desk.step(renata, 'publish', id)];
  for (const person of [lucia, joao, renata]) {
    expect(namesThem(await desk.see(person, id))).toEqual([]);
  }
  const proposals = await (await desk.as(renata)).reviewers({ practiceId: id });
  expect(namesThem([refused, proposals])).toEqual([]);
  got(await desk.step(wara, 'withdraw', id));
  const version = '3';
  const late = await (
    await desk.as(renata)
  ).requestChanges({ practiceId: id, version, reason: 'Hola' });
  expect(late).toMatchObject({
    problem: { code: 'practices.changed-meanwhile', values: { by: 'Misión BOL' } },
  });
});

test('she herself, her co-author and the KM team see it: a private talk is possible', async () => {
  const desk = openDesk();
  const id = await publishedLesson(desk);
  for (const person of [wara, coWara, harriet, tomas]) {
    expect(await desk.see(person, id)).toMatchObject({ author: { name: wara.name } });
  }
});

test('whoever wants to be named is, and what is no lesson on failure always names its author', async () => {
  const desk = openDesk();
  const named = await desk.submit(practiceContent({ kind: 'lessonNegative', shownAs: 'named' }));
  expect((await desk.see(renata, named)).author?.name).toBe(wara.name);
  const good = await desk.submit(practiceContent({ shownAs: 'missionOnly' }));
  expect((await desk.see(renata, good)).author?.name).toBe(wara.name);
});
