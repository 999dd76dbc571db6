import {
  asking,
  got,
  harriet,
  joao,
  lucia,
  monica,
  openDesk,
  practiceContent,
  renata,
  rejecting,
  told,
  tomas,
  visitor,
  wara,
} from './practice-desk';

const uuid = '0a1b2c3d-0000-4000-8000-00000000000a';

test('a practice goes from its author to readers: screened, reviewed, changed, accepted, published, used', async () => {
  const desk = openDesk();
  const id = await desk.submit();
  expect(await desk.see(wara, id)).toMatchObject({
    ...{ state: 'submitted', viewer: 'author', dueAt: '2026-11-27T21:00:00.000Z' },
    reviews: { given: 0, wanted: 2 },
  });
  expect(told((await desk.react()).messages)).toEqual(
    [
      ...[harriet, tomas].map(({ name }) => ['submitted', name]),
      ['submitted', 'Delia Rojas'],
      ['submitted', renata.name],
    ].filter(([, name]) => name !== 'Delia Rojas')
  );

  got(await desk.step(renata, 'screen', id));
  const proposals = got(await (await desk.as(renata)).reviewers({ practiceId: id }));
  expect(proposals.filter(({ isProposed }) => isProposed)).toHaveLength(2);
  expect(proposals.find(({ name }) => name === 'Ximena Vargas')?.barred).toBe('sameUnit');
  const assigned = got(await desk.step(renata, 'assign', id, { personIds: [lucia.id, joao.id] }));
  expect(assigned).toMatchObject({ state: 'inReview', dueAt: '2026-12-08T21:00:00.000Z' });
  expect(told((await desk.react()).messages)).toEqual([
    ['assigned', lucia.name],
    ['assigned', joao.name],
  ]);

  const first = got(await desk.review(lucia, id, asking));
  expect(first).toMatchObject({ state: 'inReview', reviews: { given: 1, wanted: 2 } });
  const second = got(await desk.review(joao, id, asking));
  expect(second.state).toBe('changesRequested');
  expect(told((await desk.react()).messages)).toEqual([
    ['changesRequested', wara.name],
    ['decided', lucia.name],
    ['decided', joao.name],
  ]);
  const back = await desk.see(wara, id);
  expect(back.waitsFor).toBe('change');
  expect(back.seats.map(({ assessment }) => assessment?.message)).toEqual([
    asking.message,
    asking.message,
  ]);

  const { texts } = practiceContent();
  const changed = practiceContent({ texts: { ...texts, results: 'De 19 a 11 días (anexo 2).' } });
  const again = got(
    await (await desk.as(wara)).submit({ practiceId: id, content: changed, version: back.version })
  );
  expect(again).toMatchObject({ state: 'inReview', revision: 2 });
  expect(told((await desk.react()).messages)).toEqual([
    ['resubmitted', lucia.name],
    ['resubmitted', joao.name],
  ]);
  got(await desk.review(lucia, id));
  expect(got(await desk.review(joao, id))).toMatchObject({ state: 'accepted' });
  const published = got(await desk.step(harriet, 'publish', id));
  expect(published).toMatchObject({ state: 'published', reviewOn: '2028-11-24' });
  const after = await desk.react();
  expect(after.announced).toEqual([id]);
  expect(after.events).toEqual([
    { name: 'practiceReviewed', personIds: [lucia.id, joao.id] },
    { name: 'practicePublished', personIds: [wara.id] },
  ]);
  expect(desk.memory.allPublished()).toMatchObject([
    { id, author: { name: wara.name }, reviewers: [lucia.name, joao.name], reuseCount: 0 },
  ]);

  const used = got(
    await (
      await desk.as(monica)
    ).reuse({
      ...{ practiceId: id, countryKey: 'country.ECU', hoursSaved: 40, mayQuote: true },
      ...{ whatChanged: 'Una ventanilla fija.', result: 'De 15 a 9 días.', requestId: uuid },
    })
  );
  expect(used).toMatchObject({ by: { name: monica.name }, asksMe: false });
  expect(told((await desk.react()).messages)).toEqual([['reused', wara.name]]);
  expect(desk.memory.allPublished()).toMatchObject([{ id, reuseCount: 1 }]);
  expect(await desk.see(monica, id)).toMatchObject({ viewer: 'reader', reuseCount: 1 });

  const trail = (await desk.see(harriet, id)).trail ?? [];
  expect(trail.map(({ event, by }) => [event, by.kind])).toEqual([
    ...[
      ['submit', 'person'],
      ['screen', 'person'],
      ['assign', 'person'],
      ['review', 'person'],
    ],
    ...[
      ['review', 'person'],
      ['requestChanges', 'hub'],
      ['submit', 'person'],
      ['assign', 'hub'],
    ],
    ...[
      ['review', 'person'],
      ['review', 'person'],
      ['accept', 'hub'],
      ['publish', 'person'],
    ],
  ]);
});

test('what is sent twice after a lost answer is done once: a text, a review, a reuse', async () => {
  const desk = openDesk();
  const authors = await desk.as(wara);
  const input = { practiceId: uuid, content: practiceContent() };
  expect(got(await authors.submit(input)).id).toBe(got(await authors.submit(input)).id);
  got(await desk.step(harriet, 'screen', uuid));
  got(await authors.submit(input));
  got(await desk.step(harriet, 'assign', uuid, { personIds: [lucia.id, joao.id] }));
  got(await desk.review(lucia, uuid));
  got(await desk.review(lucia, uuid));
  got(await desk.review(joao, uuid));
  got(await desk.step(harriet, 'publish', uuid));
  const users = await desk.as(monica);
  const reuse = {
    ...{ practiceId: uuid, countryKey: 'country.ECU', mayQuote: false },
    ...{ whatChanged: 'Nada.', result: 'Igual.', requestId: uuid },
  };
  got(await users.reuse(reuse));
  got(await users.reuse(reuse));
  const { messages } = await desk.react();
  expect(told(messages).filter(([template]) => template === 'reused')).toHaveLength(1);
  const { trail } = await desk.stored(uuid);
  expect(trail.filter(({ event }) => event === 'submit')).toHaveLength(1);
  expect(trail.filter(({ event }) => event === 'review')).toHaveLength(2);
  expect(desk.memory.allReuses()).toHaveLength(1);
});

test('an id of somebody else’s gives nothing away and changes nothing', async () => {
  const desk = openDesk();
  const id = await desk.submit();
  const theirs = await desk.as(monica);
  const taken = await theirs.submit({ practiceId: id, content: practiceContent() });
  expect(taken).toEqual({ ok: false, problem: { code: 'practices.not-found' } });
  expect((await desk.stored(id)).author.personId).toBe(wara.id);
});

test('what is incomplete or tagged with unknown terms is not taken, and says which field', async () => {
  const desk = openDesk();
  const authors = await desk.as(wara);
  const hand = (more: Parameters<typeof practiceContent>[0]) =>
    authors.submit({ practiceId: uuid, content: practiceContent(more) });
  expect(await hand({ texts: {} })).toMatchObject({
    problem: { code: 'practices.text-missing', values: { field: 'title' } },
  });
  expect(await hand({ themeKeys: ['theme.invented'] })).toMatchObject({
    problem: { code: 'practices.unknown-term', values: { field: 'themeKeys' } },
  });
  expect(
    await authors.submit({ practiceId: uuid, content: practiceContent(), coAuthorIds: ['nobody'] })
  ).toMatchObject({ problem: { code: 'practices.unknown-person' } });
  expect(desk.memory.all()).toEqual([]);
});

test('a new version leaves readers the one that they have until it is published, and for ever where it is given up', async () => {
  const desk = openDesk();
  const id = await desk.published();
  await desk.react();
  const title = (await desk.see(monica, id)).content.texts.title;
  got(await desk.step(wara, 'revise', id));
  const { texts } = practiceContent();
  const newer = practiceContent({ texts: { ...texts, title: 'Ventanilla fija' } });
  const change = async () =>
    got(
      await (
        await desk.as(wara)
      ).submit({
        ...{ practiceId: id, content: newer },
        version: (await desk.see(wara, id)).version,
      })
    );
  expect(await change()).toMatchObject({ state: 'resubmitted', revision: 2 });
  expect((await desk.see(wara, id)).content.texts.title).toBe('Ventanilla fija');
  expect(await desk.see(monica, id)).toMatchObject({
    state: 'revising',
    content: { texts: { title } },
  });
  got(await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] }));
  got(await desk.review(lucia, id, rejecting));
  const refused = got(await desk.review(joao, id, rejecting));
  expect(refused).toMatchObject({ state: 'published', content: { texts: { title } } });
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([{ id, content: { texts: { title } } }]);

  got(await desk.step(wara, 'revise', id));
  await change();
  got(await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] }));
  got(await desk.review(lucia, id));
  got(await desk.review(joao, id));
  got(await desk.step(harriet, 'publish', id));
  const { announced } = await desk.react();
  expect(announced).toEqual([]);
  expect(desk.memory.allPublished()).toMatchObject([
    { id, content: { texts: { title: 'Ventanilla fija' } } },
  ]);
  expect((await desk.stored(id)).lastPublished).toBeUndefined();
});

test('what is withdrawn, merged, archived leaves readers; what is restored comes back', async () => {
  const desk = openDesk();
  const withdrawn = await desk.submit();
  expect(got(await desk.step(wara, 'withdraw', withdrawn))).toMatchObject({ state: 'withdrawn' });
  const target = await desk.published();
  const twin = await desk.submit();
  got(await desk.step(harriet, 'screen', twin));
  expect(await desk.step(harriet, 'merge', twin, { intoId: twin })).toMatchObject({
    problem: { code: 'practices.merge-into-itself' },
  });
  expect(await desk.step(harriet, 'merge', twin, { intoId: withdrawn })).toMatchObject({
    problem: { code: 'practices.not-now' },
  });
  expect(got(await desk.step(harriet, 'merge', twin, { intoId: target }))).toMatchObject({
    ...{ state: 'merged', mergedIntoId: target },
  });
  await desk.react();
  expect(desk.memory.allPublished().map(({ id }) => id)).toEqual([target]);
  got(await desk.step(renata, 'archive', target, { reason: 'Cambió la ley.' }));
  await desk.react();
  expect(desk.memory.allPublished()).toEqual([]);
  expect(await (await desk.as(monica)).get({ practiceId: target })).toMatchObject({ ok: false });
  got(await desk.step(renata, 'restore', target));
  await desk.react();
  expect(desk.memory.allPublished().map(({ id }) => id)).toEqual([target]);
});

test('two people of the KM team say yes before guests see it; one is enough to end it', async () => {
  const desk = openDesk();
  const id = await desk.published();
  const guests = await desk.as(visitor);
  expect(await desk.step(wara, 'wantExternal', id, { wanted: true })).toMatchObject({ ok: false });
  got(await desk.step(harriet, 'wantExternal', id, { wanted: true }));
  expect(told((await desk.react()).messages).slice(-1)).toEqual([
    ['externalToConfirm', tomas.name],
  ]);
  expect(await desk.step(harriet, 'confirmExternal', id)).toMatchObject({
    problem: { code: 'practices.second-yes-needed' },
  });
  expect(await guests.get({ practiceId: id })).toMatchObject({ ok: false });
  got(await desk.step(tomas, 'confirmExternal', id));
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([{ isExternal: true }]);
  const seen = got(await guests.get({ practiceId: id }));
  expect(seen).toMatchObject({ viewer: 'guest', seats: [], remarks: [] });
  expect(seen.trail).toBeUndefined();
  got(await desk.step(renata, 'wantExternal', id, { wanted: false }));
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([{ isExternal: false }]);
  expect(await guests.get({ practiceId: id })).toMatchObject({ ok: false });
});

test('a translation by a machine is a draft until another person has read it, and again after a change', async () => {
  const desk = openDesk();
  const id = await desk.published();
  const texts = { title: 'Balcão móvel', summary: 'Em uma só fila.' };
  const locale = 'pt';
  expect(
    await desk.step(wara, 'translate', id, { locale: 'es', texts, isMachine: false })
  ).toMatchObject({ problem: { code: 'practices.translation-is-original' } });
  got(await desk.step(wara, 'translate', id, { locale, texts, isMachine: true }));
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([
    { translations: [{ locale, isMachine: true }] },
  ]);
  expect(await desk.step(joao, 'checkTranslation', id, { locale: 'en' })).toMatchObject({
    problem: { code: 'practices.no-such-translation' },
  });
  expect((await desk.see(joao, id)).waitsFor).toBe('check');
  got(await desk.step(joao, 'checkTranslation', id, { locale }));
  await desk.react();
  expect(desk.memory.allPublished()).toMatchObject([
    { translations: [{ isMachine: false, checkedBy: { name: joao.name } }] },
  ]);
  got(await desk.step(joao, 'translate', id, { locale: 'en', texts, isMachine: false }));
  expect(await desk.step(joao, 'checkTranslation', id, { locale: 'en' })).toMatchObject({
    problem: { code: 'practices.same-person-twice' },
  });
});

test('remarks are made, answered and ticked off by those concerned, and stand in nobody’s way', async () => {
  const desk = openDesk();
  const id = await desk.inReview();
  const { version } = await desk.see(joao, id);
  const reviewers = await desk.as(lucia);
  const remarked = got(
    await reviewers.remark({
      ...{ practiceId: id, field: 'results', quote: 'de 19 a 11 días', text: '¿Entre qué meses?' },
    })
  );
  const remarkId = remarked.remarks[0]?.id ?? '';
  expect(told((await desk.react()).messages).slice(-1)).toEqual([['remark', wara.name]]);
  const authors = await desk.as(wara);
  got(await authors.replyToRemark({ practiceId: id, remarkId, text: 'Marzo a junio.' }));
  got(await authors.resolveRemark({ practiceId: id, remarkId, isResolved: true }));
  expect(
    await authors.replyToRemark({ practiceId: id, remarkId: 'x', text: 'Hola' })
  ).toMatchObject({
    problem: { code: 'practices.not-found' },
  });
  expect((await desk.see(joao, id)).version).toBe(version);
  expect((await desk.see(joao, id)).remarks).toMatchObject([
    { isResolved: true, by: { name: lucia.name }, replies: [{ by: { name: wara.name } }] },
  ]);
});

test('files and exports go to whoever may see the practice, with what was taken from the draft', async () => {
  const desk = openDesk();
  const body = new TextEncoder().encode('ñandú '.repeat(20_000));
  const drafts = desk.memory.draftsOf(wara.id);
  await drafts.save({ id: uuid, content: practiceContent(), coAuthorIds: [] });
  await drafts.attach(uuid, 'anexo.txt', body);
  got(await (await desk.as(wara)).submit({ practiceId: uuid, content: practiceContent() }));
  const file = got(
    await (await desk.as(harriet)).attachment({ practiceId: uuid, name: 'anexo.txt' })
  );
  expect(Buffer.from(file.body, 'base64').equals(Buffer.from(body))).toBe(true);
  for (const ask of [{ name: 'anexo.txt' }, { name: '../x' }]) {
    const denied = await (await desk.as(monica)).attachment({ practiceId: uuid, ...ask });
    expect(denied).toMatchObject({ problem: { code: 'practices.not-found' } });
  }
  const exported = got(
    await (await desk.as(wara)).export({ practiceId: uuid, format: 'json', locale: 'es' })
  );
  expect(exported.body).toContain('anexo.txt');
});

test('lists show what waits for whom, and the queue to those who keep it', async () => {
  const desk = openDesk();
  const submitted = await desk.submit();
  const reviewed = await desk.inReview();
  const waiting = async (person: typeof wara) =>
    (await (await desk.as(person)).waiting({})).map(({ id, waitsFor }) => [id, waitsFor]);
  expect(await waiting(harriet)).toEqual([[submitted, 'screen']]);
  expect(await waiting(lucia)).toEqual([[reviewed, 'review']]);
  expect(await waiting(wara)).toEqual([]);
  got(await desk.review(lucia, reviewed));
  expect(await waiting(lucia)).toEqual([]);
  got(await desk.review(joao, reviewed, asking));
  expect(await waiting(renata)).toEqual([
    [submitted, 'screen'],
    [reviewed, 'tieBreak'],
  ]);
  const queue = async (person: typeof wara, filter = {}) =>
    (await (await desk.as(person)).queue({ filter })).map(({ id }) => id);
  expect(await queue(renata)).toEqual([submitted, reviewed]);
  expect(await queue(harriet, { states: ['inReview'] })).toEqual([reviewed]);
  expect(await queue(harriet, { themeKey: 'theme.counter-trafficking' })).toEqual([]);
  expect(await queue(wara)).toEqual([]);
  desk.setTime('2026-12-30T12:00:00Z');
  expect(await queue(harriet, { show: 'late' })).toEqual([submitted, reviewed]);
  expect((await (await desk.as(wara)).mine({})).map(({ id }) => id)).toEqual([reviewed, submitted]);
});

test('similar practices are found among those that one may see', async () => {
  const desk = openDesk();
  const id = await desk.submit();
  const content = practiceContent();
  const found = async (person: typeof wara) => (await desk.as(person)).similar({ content });
  expect(await found(harriet)).toMatchObject([{ id, isNearDuplicate: true }]);
  expect(await found(monica)).toEqual([]);
  expect(await found(visitor)).toEqual([]);
  expect(await (await desk.as(wara)).similar({ practiceId: id, content })).toEqual([]);
});

test('gaps are for all staff, figures for the KM team and the committee', async () => {
  const desk = openDesk();
  const id = await desk.published();
  await desk.react();
  const gaps = await (await desk.as(monica)).gaps({});
  expect(gaps.cells).toMatchObject([{ countryKey: 'country.BOL', counts: { goodPractice: 1 } }]);
  expect(gaps.countryKeys).toContain('country.ECU');
  expect((await (await desk.as(visitor)).gaps({})).cells).toEqual([]);
  expect(got(await (await desk.as(harriet)).measures({})).reuses).toBe(0);
  expect(await (await desk.as(monica)).measures({})).toMatchObject({
    problem: { code: 'practices.role-missing' },
  });
  expect(id).not.toBe('');
});
