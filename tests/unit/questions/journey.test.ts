import { caetano, expertOf, got, harriet, nuria, openDesk, RETURN, zulema } from './ask-desk';

test('a hidden question is answered in another language, confirmed, kept, and known from then on', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  expect(question).toMatchObject({
    state: 'assigned',
    asker: { kind: 'you' },
    themeKey: RETURN,
    locale: 'es',
    isLate: false,
  });
  const expert = expertOf(question);
  expect(await desk.react()).toMatchObject([
    { kind: 'question-assigned', personId: expert.id, values: { questionId: question.id } },
  ]);

  const experts = await desk.as(expert, 'pt');
  expect(got(await experts.get({ questionId: question.id }))).toMatchObject({
    asker: { kind: 'colleague' },
    viewer: 'expert',
  });
  got(await experts.accept({ questionId: question.id }));
  const text = 'A família pede o retorno no escritório mais próximo, com os documentos de todos.';
  expect(got(await experts.answer({ questionId: question.id, text }))).toMatchObject({
    state: 'answered',
    answer: { locale: 'pt', text },
  });
  expect((await desk.react()).map(({ template, personId }) => [template, personId])).toEqual([
    ['questions.accepted', zulema.id],
    ['questions.answered', zulema.id],
  ]);

  const askers = await desk.as(zulema);
  expect(got(await askers.confirm({ questionId: question.id, useful: true })).state).toBe(
    'confirmed'
  );
  const team = await desk.as(harriet);
  const trace = got(await team.trace({ questionId: question.id }));
  expect(trace.asker).toMatchObject({ name: zulema.name, mail: zulema.mail });
  expect(trace.entries.map(({ event }) => event)).toEqual([
    'ask',
    'assign',
    'accept',
    'answer',
    'confirm',
    'seen',
  ]);

  const known = got(await team.promote({ questionId: question.id }));
  expect(known).toMatchObject({ ownerName: expert.name, verifierName: harriet.name, uses: 0 });
  const again = got(
    await askers.ask({
      ...{ text: '¿Cómo se pide el retorno voluntario de una familia?', locale: 'es' },
      ...{ urgency: 'normal', privacy: 'hidden' },
    })
  );
  expect(again.question.state).toBe('suggested');
  expect(again.known[0]).toMatchObject({ known: { id: known.id }, likeness: 1, text });
  const solved = await askers.confirm({ questionId: again.question.id, useful: true });
  expect(got(solved)).toMatchObject({ state: 'resolved', knownAnswerId: known.id });
  expect(await team.listKnown({})).toMatchObject([{ uses: 1 }]);
});

test('who refuses a known answer gets a person', async () => {
  const desk = openDesk();
  const first = await desk.ask(zulema);
  const expert = await desk.as(expertOf(first));
  got(await expert.answer({ questionId: first.id, text: 'Se pide en la oficina más cercana.' }));
  const askers = await desk.as(zulema);
  got(await askers.confirm({ questionId: first.id, useful: true }));
  got(await (await desk.as(harriet)).promote({ questionId: first.id }));
  const second = await desk.ask(zulema, { direct: false });
  expect(second.state).toBe('suggested');
  const sent = got(await askers.confirm({ questionId: second.id, useful: false }));
  expect(sent.state).toBe('assigned');
});

test('what is missing is asked back, and the clock waits', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const experts = await desk.as(expertOf(question));
  got(await experts.askBack({ questionId: question.id, text: '¿De qué país hablamos?' }));
  desk.setTime('2026-12-01T20:59:00Z');
  const askers = await desk.as(zulema);
  const replied = got(
    await askers.reply({ questionId: question.id, text: 'De Chile, por favor.' })
  );
  expect(replied.state).toBe('inProgress');
  expect(replied.answerBy).toBe('2026-12-03T21:00:00.000Z');
  expect(replied.thread.map(({ kind, by }) => [kind, by.kind])).toEqual([
    ['askBack', 'expert'],
    ['reply', 'you'],
  ]);
});

test('an answer that does not help is reopened with new time, and answered by whoever gave it', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const expert = expertOf(question);
  const experts = await desk.as(expert);
  got(await experts.answer({ questionId: question.id, text: 'Depende.' }));
  desk.setTime('2026-12-10T13:00:00Z');
  const askers = await desk.as(zulema);
  const reopened = got(
    await askers.confirm({ questionId: question.id, useful: false, reason: 'Falta el cómo.' })
  );
  expect(reopened).toMatchObject({ state: 'reopened', useful: false, isLate: false });
  expect(got(await experts.get({ questionId: question.id })).actions).toContain('answer');
});

test('who declines proposes somebody, and sees that it went on', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const expert = expertOf(question);
  const next = expert === nuria ? caetano : nuria;
  const declined = got(
    await (
      await desk.as(expert)
    ).decline({ questionId: question.id, reason: 'Estoy de viaje', suggestedPersonId: next.id })
  );
  expect(declined).toMatchObject({ state: 'assigned', assignee: { name: next.name } });
  expect((await desk.react()).map(({ personId }) => personId)).toContain(next.id);
  const again = await (await desk.as(next)).decline({ questionId: question.id });
  expect(got(again).state).toBe('queued');
});

test('what nobody can answer waits for the KM team, and one of the team is told', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema, { text: '¿Quién organiza la fiesta de fin de año?' });
  expect(question).toMatchObject({ state: 'queued' });
  expect(await desk.react()).toMatchObject([
    { template: 'questions.queued', personId: harriet.id },
  ]);
  const team = await desk.as(harriet);
  expect(await team.queue({ filter: { show: 'unassigned' } })).toMatchObject([{ id: question.id }]);
  expect(got(await team.accept({ questionId: question.id })).assignee?.name).toBe(harriet.name);
});

test('a message that comes twice asks one question', async () => {
  const desk = openDesk();
  const requestId = '0a1b2c3d-0000-4000-8000-000000000001';
  const [one, two] = [await desk.ask(zulema, { requestId }), await desk.ask(zulema, { requestId })];
  expect(two.id).toBe(one.id);
  expect(await (await desk.as(zulema)).mine({})).toHaveLength(1);
});

test('messages are told once however often the reactions run', async () => {
  const desk = openDesk();
  await desk.ask(zulema);
  expect(await desk.react()).toHaveLength(1);
  expect(await desk.react()).toHaveLength(0);
});

test('an asker who consents is named to whoever answers', async () => {
  const desk = openDesk();
  const question = await desk.ask(zulema);
  const askers = await desk.as(zulema);
  got(await askers.reveal({ questionId: question.id }));
  const seen = got(await (await desk.as(expertOf(question))).get({ questionId: question.id }));
  expect(seen.asker).toEqual({ kind: 'named', personId: zulema.id, name: zulema.name });
  expect(await askers.reveal({ questionId: question.id })).toMatchObject({
    problem: { code: 'questions.already-revealed' },
  });
});
