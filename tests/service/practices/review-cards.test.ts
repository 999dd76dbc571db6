import {
  lensQuestions,
  practiceProblemCodes,
  templateOf,
  type PracticeProblemCode,
} from '../../../shared/domain/practices';
import {
  author,
  botOf,
  caetano,
  check,
  dataOf,
  filled,
  fullContent,
  harriet,
  neighbour,
  nuria,
  openPracticeDesk,
  reader,
  reviewInput,
  shown,
  specialist,
  third,
  translatorFor,
  verbsOf,
  wordsOf,
} from './practice-desk';

const saidIn = (code: PracticeProblemCode): string =>
  translatorFor('es').t(`practices.problems.${code.slice('practices.'.length)}` as never);

test('a practice is looked at, given to reviewers, approved by two on their cards, and published', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.submit();
  const one = { practiceId: id };
  const teams = await botOf(desk, harriet, 'en');
  const request = shown(await teams.press('practices.show', one));
  check(request, 'en');
  expect(verbsOf(request)[0]).toBe('practices.screen');
  const taken = shown(await teams.press('practices.screen', one));
  check(taken, 'en');
  expect(verbsOf(taken)).toContain('practices.open-assign');
  const choose = shown(await teams.press('practices.open-assign', one));
  check(choose, 'en');
  const offered = choose.body.find(({ id: name }) => name === 'people')?.['choices'] as {
    value: string;
  }[];
  const offeredIds = offered.map(({ value }) => value);
  expect(offeredIds).toEqual(expect.arrayContaining([nuria.id, caetano.id]));
  expect(offeredIds).not.toContain(author.id);
  expect(offeredIds).not.toContain(neighbour.id);
  const people = `${nuria.id},${caetano.id}`;
  const asked = shown(await teams.press('practices.assign', { ...one, people }));
  check(asked, 'en');
  expect(verbsOf(asked)).toEqual([]);
  expect(wordsOf(asked)).toContain('Nuria Etchepare');

  const nurias = await botOf(desk, nuria, 'es');
  const card = shown(await nurias.press('practices.show', one));
  check(card, 'es');
  expect(wordsOf(card)).toContain('Practices.aspx?review=');
  expect(wordsOf(card)).toContain('sensible al género');
  expect(verbsOf(card)).toEqual([
    ...['practices.open-review', 'practices.open-decline', 'practices.decline'],
  ]);
  expect(card.refresh?.action.verb).toBe('practices.show');
  const form = shown(await nurias.press('practices.open-review', one));
  check(form, 'es');
  const inputs = form.body.flatMap(({ id: name }) => (name === undefined ? [] : [name]));
  expect(inputs).toEqual([
    ...templateOf('goodPractice').criteria.map((criterion) => `rating-${criterion}`),
    ...lensQuestions.map((question) => `lens-${question}`),
    ...['message', 'free'],
  ]);
  const approve = dataOf(form, 'practices.review');
  expect(approve['verdict']).toBe('approve');
  const done = shown(await nurias.press('practices.review', { ...approve, ...filled() }));
  check(done, 'es');
  expect(verbsOf(done)).toEqual([]);

  const caetanos = await botOf(desk, caetano, 'pt');
  const his = shown(await caetanos.press('practices.open-review', one));
  check(his, 'pt');
  expect(wordsOf(his)).not.toContain('Clara y útil');
  shown(
    await caetanos.press('practices.review', { ...dataOf(his, 'practices.review'), ...filled() })
  );
  expect((await desk.see(harriet, id)).state).toBe('accepted');
  const ready = shown(await teams.press('practices.show', one));
  expect(verbsOf(ready)[0]).toBe('practices.publish');
  const out = shown(await teams.press('practices.publish', one));
  check(out, 'en');
  expect(verbsOf(out)).toEqual([]);
  expect((await desk.see(reader, id)).state).toBe('published');
});

describe('An approval is not possible', () => {
  const open = async (content = fullContent()) => {
    const desk = openPracticeDesk();
    const { id } = await desk.inReview(content);
    const { version } = await desk.see(nuria, id);
    const nurias = await botOf(desk, nuria);
    return { desk, id, nurias, version, data: { practiceId: id, version, verdict: 'approve' } };
  };

  test.each([
    ['reach', 'practices.gender-unanswered'],
    ['rights', 'practices.rights-unanswered'],
    ['harm', 'practices.harm-unanswered'],
  ] as const)('while “%s” is not enough, by card and by API', async (question, code) => {
    const { desk, id, nurias, version, data } = await open();
    for (const word of ['', 'missing']) {
      expect(
        await nurias.press('practices.review', { ...data, ...filled(), [`lens-${question}`]: word })
      ).toEqual({ message: saidIn(code) });
    }
    const { lens } = reviewInput({ practiceId: id, version }).assessment;
    expect(
      await (
        await desk.as(nuria)
      ).review(
        reviewInput({ practiceId: id, version }, 'goodPractice', {
          lens: { ...lens, [question]: 'missing' },
        })
      )
    ).toMatchObject({ ok: false, problem: { code } });
    expect((await desk.see(harriet, id)).reviews.given).toBe(0);
  });

  test('while whoever wrote it does not know whom it reached; changes come first then', async () => {
    const full = fullContent();
    const { desk, id, nurias, version, data } = await open({
      ...full,
      genderAndRights: { ...full.genderAndRights, reach: 'unknown' },
    });
    const form = shown(await nurias.press('practices.open-review', { practiceId: id }));
    check(form, 'es');
    expect(wordsOf(form)).toContain('Todavía no se puede aprobar');
    expect(dataOf(form, 'practices.review')['verdict']).toBe('requestChanges');
    expect(await nurias.press('practices.review', { ...data, ...filled() })).toEqual({
      message: saidIn('practices.gender-unanswered'),
    });
    const input = reviewInput({ practiceId: id, version });
    expect(await (await desk.as(nuria)).review(input)).toMatchObject({ ok: false });
    const asks = { ...data, ...filled(), verdict: 'requestChanges' };
    check(shown(await nurias.press('practices.review', asks)), 'es');
  });

  test('without a word on a criterion, which is named, nor without the statement on interests', async () => {
    const { desk, id, nurias, version, data } = await open();
    const answer = await nurias.press('practices.review', {
      ...{ ...data, ...filled(), 'rating-coherent': '' },
    });
    expect(answer).toEqual({
      message: expect.stringMatching(/^Coherente: /) as string,
    });
    expect(await nurias.press('practices.review', { ...data, ...filled(), free: 'false' })).toEqual(
      { message: saidIn('practices.conflict-not-answered') }
    );
    const input = { ...reviewInput({ practiceId: id, version }), isFreeOfConflict: false };
    expect(await (await desk.as(nuria)).review(input)).toMatchObject({
      problem: { code: 'practices.conflict-not-answered' },
    });
  });

  test.each([
    ['whoever wrote it', author, 'practices.own-practice'],
    ['somebody of the same unit', neighbour, 'practices.not-found'],
    ['a reviewer who was not asked', third, 'practices.not-found'],
    ['a specialist who was not asked', specialist, 'practices.not-your-review'],
    ['the KM team', harriet, 'practices.not-your-review'],
  ] as const)('for %s, by card and by API', async (_, person, code) => {
    const { desk, id, version, data } = await open();
    const theirs = await botOf(desk, person);
    const card = shown(await theirs.press('practices.review', { ...data, ...filled() }));
    expect(wordsOf(card)).toContain(saidIn(code));
    expect(verbsOf(card)).toEqual([]);
    const input = reviewInput({ practiceId: id, version });
    expect(await (await desk.as(person)).review(input)).toMatchObject({
      ...{ ok: false, problem: { code } },
    });
    expect((await desk.see(harriet, id)).reviews.given).toBe(0);
  });

  test('before its time: what is submitted is not approved, nor published, and the try is noted', async () => {
    const desk = openPracticeDesk();
    const { id } = await desk.submit();
    const { version } = await desk.see(harriet, id);
    const teams = await botOf(desk, harriet);
    for (const verb of ['practices.publish', 'practices.assign']) {
      const people = `${nuria.id},${caetano.id}`;
      const card = shown(await teams.press(verb, { practiceId: id, people }));
      expect(wordsOf(card)).toContain(saidIn('practices.not-now'));
    }
    const team = await desk.as(harriet);
    expect(await team.publish({ practiceId: id, version })).toMatchObject({
      problem: { code: 'practices.not-now' },
    });
    const { state, trail = [] } = await desk.see(harriet, id);
    expect(state).toBe('submitted');
    expect(trail.map(({ event }) => event)).toContain('refused');
  });

  test('for a seat of the same unit that somebody tries to give', async () => {
    const desk = openPracticeDesk();
    const { id } = await desk.submit();
    const teams = await botOf(desk, harriet);
    await teams.press('practices.screen', { practiceId: id });
    for (const people of [
      `${neighbour.id},${nuria.id}`,
      `${author.id},${nuria.id}`,
      nuria.id,
      '',
    ]) {
      const answer = await teams.press('practices.assign', { practiceId: id, people });
      expect(answer).toEqual({ message: expect.any(String) as string });
    }
    expect((await desk.see(harriet, id)).seats).toEqual([]);
  });
});

test('who is overtaken while she writes reads who was faster, loses nothing, and may send again', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const nurias = await botOf(desk, nuria);
  const form = shown(await nurias.press('practices.open-review', { practiceId: id }));
  await desk.review(caetano, id, { verdict: 'requestChanges', message: 'Falta el presupuesto.' });
  const data = { ...dataOf(form, 'practices.review'), ...filled() };
  const again = shown(await nurias.press('practices.review', data));
  check(again, 'es');
  expect(wordsOf(again)).toContain('Caetano Falcão');
  expect(again.body.find(({ id: name }) => name === 'message')).toMatchObject({
    value: 'Clara y útil para otras misiones.',
  });
  expect(again.body.find(({ id: name }) => name === 'free')).toMatchObject({ value: 'true' });
  const { trail = [] } = await desk.see(harriet, id);
  expect(trail.map(({ event }) => event)).toContain('conflict');
  const sent = { ...dataOf(again, 'practices.review'), ...filled() };
  expect(verbsOf(shown(await nurias.press('practices.review', sent)))).toEqual([]);
  expect((await desk.see(harriet, id)).reviews.given).toBe(2);
});

test('who presses late on an old card reads who was faster, and has no buttons', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.accepted();
  const version = (await desk.see(specialist, id)).version;
  const teams = await botOf(desk, harriet);
  await teams.press('practices.publish', { practiceId: id });
  const late = await (await desk.as(specialist)).publish({ practiceId: id, version });
  expect(late).toMatchObject({ problem: { code: 'practices.done-already' } });
  const card = shown(
    await (await botOf(desk, specialist)).press('practices.publish', { practiceId: id })
  );
  check(card, 'es');
  expect(verbsOf(card)).toEqual([]);
});

test('not taking it asks for a reason on a card of its own, and back again nothing is lost', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const nurias = await botOf(desk, nuria);
  const form = shown(await nurias.press('practices.open-review', { practiceId: id }));
  const refuse = shown(
    await nurias.press('practices.open-refuse', {
      ...dataOf(form, 'practices.open-refuse'),
      ...filled(),
    })
  );
  check(refuse, 'es');
  expect(verbsOf(refuse)).toEqual(['practices.open-review', 'practices.review']);
  const back = shown(
    await nurias.press('practices.open-review', {
      ...dataOf(refuse, 'practices.open-review'),
      message: 'Otro texto',
    })
  );
  expect(back.body.find(({ id: name }) => name === 'rating-effective')).toMatchObject({
    value: '2',
  });
  expect(back.body.find(({ id: name }) => name === 'message')).toMatchObject({
    value: 'Otro texto',
  });
  const data = dataOf(refuse, 'practices.review');
  expect(await nurias.press('practices.review', { ...data, message: 'No' })).toEqual({
    message: saidIn('practices.reason-missing'),
  });
  const done = shown(
    await nurias.press('practices.review', {
      ...{ ...data, message: 'Es un plan, todavía no una práctica.' },
      rejectionReason: 'notAPractice',
    })
  );
  expect(verbsOf(done)).toEqual([]);
  expect((await desk.see(nuria, id)).seats).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        assessment: expect.objectContaining({ rejectionReason: 'notAPractice' }) as unknown,
      }),
    ])
  );
});

test('whoever has no time or a conflict of interest gives her review back with one press', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const nurias = await botOf(desk, nuria);
  const form = shown(await nurias.press('practices.open-decline', { practiceId: id }));
  check(form, 'es');
  const data = { ...dataOf(form, 'practices.decline'), reason: 'Salgo de misión.' };
  const done = shown(await nurias.press('practices.decline', data));
  check(done, 'es');
  expect(verbsOf(done)).toEqual([]);
  const caetanos = await botOf(desk, caetano, 'pt');
  const card = shown(await caetanos.press('practices.show', { practiceId: id }));
  shown(await caetanos.press('practices.decline', dataOf(card, 'practices.decline')));
  const { seats } = await desk.see(harriet, id);
  const left = seats.flatMap(({ left: gone }) => (gone ? [gone.why] : []));
  expect(left).toEqual(expect.arrayContaining(['declined', 'conflict']));
});

test('the author reads what both reviewers said, word for word, and where to make the changes', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  await desk.review(nuria, id, { verdict: 'requestChanges', message: 'Falta el presupuesto.' });
  await desk.review(caetano, id, { verdict: 'requestChanges', message: 'Falta a evidência.' });
  const card = shown(await (await botOf(desk, author)).press('practices.show', { practiceId: id }));
  check(card, 'es');
  expect(wordsOf(card)).toContain('Falta el presupuesto.');
  expect(wordsOf(card)).toContain('Falta a evidência.');
  expect(card.actions?.[0]).toMatchObject({
    ...{ title: 'Hacer los cambios' },
    url: `https://hub.example/sites/hub/SitePages/Practices.aspx?draft=${id}`,
  });
});

test('before anybody reviews it, the KM team may ask for changes or not take it, with its words', async () => {
  const desk = openPracticeDesk();
  const one = { practiceId: (await desk.submit()).id };
  const teams = await botOf(desk, harriet, 'en');
  await teams.press('practices.screen', one);
  const changes = shown(await teams.press('practices.open-changes', one));
  check(changes, 'en');
  expect(await teams.press('practices.request-changes', { ...one, text: ' ' })).toEqual({
    message: expect.any(String) as string,
  });
  const reject = shown(await teams.press('practices.open-reject', one));
  check(reject, 'en');
  expect(await teams.press('practices.reject', { ...one, text: 'Why' })).toEqual({
    message: expect.any(String) as string,
  });
  const done = shown(
    await teams.press('practices.request-changes', { ...one, text: 'Please add the figures.' })
  );
  check(done, 'en');
  expect((await desk.see(author, one.practiceId)).state).toBe('changesRequested');
});

test('an old practice is confirmed or opened again by its author with one press', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.published();
  const stored = await desk.ports.practices.get(id);
  if (!stored) throw new Error('no practice');
  await desk.ports.practices.save({ ...stored.practice, state: 'dueForReview' }, stored.version);
  const zulemas = await botOf(desk, author, 'pt');
  const card = shown(await zulemas.press('practices.show', { practiceId: id }));
  check(card, 'pt');
  expect(verbsOf(card)).toEqual(['practices.confirm', 'practices.revise']);
  const held = shown(await zulemas.press('practices.confirm', { practiceId: id }));
  check(held, 'pt');
  expect((await desk.see(reader, id)).state).toBe('published');
});

test('ids that somebody made up lead nowhere, on every button', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.submit();
  const feature = await botOf(desk, reader);
  const verbs = [
    ...['show', 'open-review', 'open-refuse', 'review', 'open-decline', 'open-changes'],
    ...['open-reject', 'screen', 'publish', 'confirm', 'revise', 'assign', 'request-changes'],
    ...['reject', 'decline'],
  ];
  for (const practiceId of [id, '00000000-0000-4000-8000-0000000000ff', "x' or 1 eq 1"]) {
    for (const verb of verbs) {
      const card = shown(
        await feature.press(`practices.${verb}`, {
          ...{ practiceId, version: '1', verdict: 'approve', why: 'conflict', text: 'Hola' },
          ...{ ...filled(), people: nuria.id, rejectionReason: 'other' },
        })
      );
      expect(wordsOf(card)).toContain(saidIn('practices.not-found'));
      expect(wordsOf(card)).not.toContain('Mesa móvil');
    }
    expect(await feature.press('practices.open-assign', { practiceId })).toEqual({
      message: saidIn('practices.not-found'),
    });
  }
});

test('a text of somebody is text in the form too, and the largest practice fits its cards', async () => {
  const desk = openPracticeDesk();
  const hostile = '[pulse](https://malo.example) **x** {{DATE(2020-01-01)}} <at>todos</at>';
  const full = fullContent();
  const { id } = await desk.inReview({
    ...full,
    texts: { ...full.texts, title: hostile, summary: `${hostile} ${'palabra '.repeat(180)}` },
    genderAndRights: { ...full.genderAndRights, harm: `${hostile} ${'daño '.repeat(80)}` },
  });
  const nurias = await botOf(desk, nuria);
  for (const verb of ['practices.show', 'practices.open-review', 'practices.open-decline']) {
    const card = shown(await nurias.press(verb, { practiceId: id }));
    check(card, 'es');
    expect(wordsOf(card)).not.toContain('{{DATE');
    const read = JSON.stringify(card.body.filter(({ type }) => type === 'TextBlock'));
    expect(read).not.toContain('malo.example');
  }
});

test('every problem has its words in the card', () => {
  for (const code of practiceProblemCodes) expect(() => saidIn(code)).not.toThrow(/no message/);
});
