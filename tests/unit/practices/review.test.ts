import fc from 'fast-check';
import {
  decideOutcome,
  verdicts,
  type ReviewSeat,
  type Verdict,
} from '../../../shared/domain/practices';
import {
  agustin,
  asking,
  coWara,
  got,
  harriet,
  joao,
  lucia,
  neighbour,
  of,
  openDesk,
  otherTheme,
  pilar,
  practiceContent,
  rejecting,
  renata,
  reviewOf,
  teamInBolivia,
  told,
  tomas,
  wara,
  everybody,
  THEME,
} from './practice-desk';

const code = (one: string) => ({ problem: { code: `practices.${one}` } });

describe('independence', () => {
  test('nobody judges her own practice, as author, co-author, KM team or specialist', async () => {
    const author = of('BOL', 'Elvira Condori', ['KMTeam', 'RTS', 'Reviewer'], { themes: [THEME] });
    const desk = openDesk({ people: [...everybody, author] });
    const id = await desk.submit(practiceContent(), author);
    expect(await desk.step(author, 'screen', id)).toMatchObject(code('own-practice'));
    got(await desk.step(harriet, 'screen', id));
    for (const personIds of [
      [author.id, joao.id],
      [lucia.id, neighbour.id],
    ]) {
      expect(await desk.step(author, 'assign', id, { personIds })).toMatchObject(
        code('own-practice')
      );
    }
    expect(
      await desk.step(harriet, 'assign', id, { personIds: [author.id, joao.id] })
    ).toMatchObject(code('own-practice'));
    got(await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] }));
    expect(await desk.review(author, id)).toMatchObject(code('own-practice'));
    got(await desk.review(lucia, id));
    got(await desk.review(joao, id));
    expect(await desk.step(author, 'publish', id)).toMatchObject(code('own-practice'));
    const { trail, state } = await desk.stored(id);
    expect(state).toBe('accepted');
    expect(trail.filter(({ event }) => event === 'refused').map(({ reason }) => reason)).toEqual([
      'screen: practices.own-practice',
      'assign: practices.own-practice',
      'assign: practices.own-practice',
      'review: practices.own-practice',
      'publish: practices.own-practice',
    ]);
  });

  test('nobody of the author’s unit reviews, screens or publishes', async () => {
    const desk = openDesk();
    const id = await desk.submit();
    expect(await desk.step(teamInBolivia, 'screen', id)).toMatchObject(code('same-unit'));
    got(await desk.step(harriet, 'screen', id));
    const assigned = await desk.step(harriet, 'assign', id, { personIds: [neighbour.id, joao.id] });
    expect(assigned).toMatchObject({
      problem: { code: 'practices.same-unit', values: { by: neighbour.name } },
    });
  });

  test('nobody of the author’s project does, however its code is typed', async () => {
    const desk = openDesk();
    const other = practiceContent({ projectCode: 'px 10/p0417' });
    await desk.submit(other, lucia);
    await desk.submit(other, tomas);
    const id = await desk.submit(practiceContent({ projectCode: 'PX10-P0417' }));
    expect(await desk.step(tomas, 'screen', id)).toMatchObject(code('same-project'));
    got(await desk.step(harriet, 'screen', id));
    expect(
      await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] })
    ).toMatchObject(code('same-project'));
  });

  test('whoever gets bound to the author after she was asked cannot speak any more', async () => {
    const desk = openDesk();
    const id = await desk.inReview(practiceContent({ projectCode: 'PX.1' }));
    await desk.submit(practiceContent({ projectCode: 'PX.1' }), lucia);
    expect(await desk.review(lucia, id)).toMatchObject(code('same-project'));
    expect(got(await desk.step(lucia, 'decline', id, { why: 'conflict' })).actions).toEqual([]);
  });

  test('two at least review, each once, one of another country, all of them reviewers with time', async () => {
    const inBolivia = of('BOL', 'Saúl Ibáñez', ['Reviewer'], { missionKey: 'mission.BO2' });
    const second = of('BOL', 'Nélida Paz', ['Reviewer'], { missionKey: 'mission.BO2' });
    const away = of('PRY', 'Cuenta Cerrada', ['Reviewer'], { isActive: false });
    const desk = openDesk({ people: [...everybody, inBolivia, second, away] });
    const id = await desk.submit();
    got(await desk.step(harriet, 'screen', id));
    const assign = (...people: readonly { id: string }[]) =>
      desk.step(harriet, 'assign', id, { personIds: people.map((one) => one.id) });
    expect(await assign(lucia)).toMatchObject(code('too-few-reviewers'));
    expect(await assign()).toMatchObject(code('too-few-reviewers'));
    expect(await assign(lucia, lucia)).toMatchObject(code('same-person-twice'));
    expect(await assign(inBolivia, second)).toMatchObject(code('no-other-country'));
    expect(await assign(lucia, away)).toMatchObject(code('unknown-person'));
    expect(await assign(lucia, tomas)).toMatchObject(code('reviewer-not-reviewer'));
    expect(await assign(lucia, joao, pilar, agustin)).toMatchObject(code('reviewer-not-free'));
    for (let round = 0; round < 3; round += 1) await desk.inReview();
    expect(await assign(lucia, pilar)).toMatchObject(code('reviewer-not-free'));
    expect(got(await assign(inBolivia, pilar))).toMatchObject({ state: 'inReview' });
  });

  test('a verdict counts only with the statement that there is no conflict of interest', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    const given = { ...reviewOf(), isFreeOfConflict: false };
    expect(await desk.step(lucia, 'review', id, given)).toMatchObject(
      code('conflict-not-answered')
    );
    const last = got(await desk.step(lucia, 'decline', id, { why: 'conflict', reason: 'Amistad' }));
    expect(last).toMatchObject({ state: 'inReview', actions: [] });
    expect(await (await desk.as(lucia)).get({ practiceId: id })).toMatchObject(code('not-found'));
    expect(told((await desk.react()).messages).slice(-2)).toEqual([
      ['reviewerMissing', harriet.name],
      ['reviewerMissing', tomas.name],
    ]);
    // Never again for this practice.
    expect(await desk.step(harriet, 'assign', id, { personIds: [lucia.id] })).toMatchObject(
      code('reviewer-not-free')
    );
    got(await desk.step(harriet, 'assign', id, { personIds: [pilar.id] }));
    got(await desk.review(joao, id));
    expect(got(await desk.review(pilar, id)).state).toBe('accepted');
  });

  test('a reviewer reads the others after her own word, the author after the decision', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    got(await desk.review(lucia, id, asking));
    const words = async (person: typeof wara) =>
      (await desk.see(person, id)).seats.flatMap(({ assessment }) => assessment?.message ?? []);
    expect(await words(joao)).toEqual([]);
    expect(await words(wara)).toEqual([]);
    expect(await words(harriet)).toEqual([asking.message]);
    got(await desk.review(joao, id, { ...asking, message: 'Falta el costo.' }));
    for (const person of [wara, lucia, joao]) {
      expect(await words(person)).toEqual([asking.message, 'Falta el costo.']);
    }
    const { version } = await desk.see(wara, id);
    const { texts } = practiceContent();
    const content = practiceContent({ texts: { ...texts, results: 'Otra cosa.' } });
    got(await (await desk.as(wara)).submit({ practiceId: id, content, version }));
    got(await desk.review(lucia, id));
    // The first round stays open to them; the second is not yet.
    for (const person of [wara, joao]) {
      expect(await words(person)).toEqual([asking.message, 'Falta el costo.']);
    }
  });
});

describe('approving', () => {
  test('is impossible without the author’s answers on gender, rights and harm', async () => {
    const desk = openDesk();
    const { genderAndRights } = practiceContent();
    const id = await desk.inReview(
      practiceContent({ genderAndRights: { ...genderAndRights, reach: 'unknown' } })
    );
    expect(await desk.review(lucia, id)).toMatchObject(code('gender-unanswered'));
    expect((await desk.stored(id)).seats.every(({ assessment }) => !assessment)).toBe(true);
    got(await desk.review(lucia, id, asking));
  });

  test.each([
    ['reach', 'gender-unanswered'],
    ['rights', 'rights-unanswered'],
    ['harm', 'harm-unanswered'],
  ] as const)(
    'is impossible where the reviewer does not find %s enough',
    async (question, missing) => {
      const desk = openDesk();
      const id = await desk.inReview();
      const lens = { reach: 'enough', rights: 'enough', harm: 'enough' } as const;
      const lacking = { ...lens, [question]: 'missing' as const };
      expect(await desk.review(lucia, id, { lens: lacking })).toMatchObject(code(missing));
      expect(await desk.review(lucia, id, { lens: {} })).toMatchObject(code('gender-unanswered'));
    }
  );

  test('needs a score for every criterion of the kind', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    expect(await desk.review(lucia, id, { ratings: { effective: 3 } })).toMatchObject(
      code('incomplete')
    );
  });

  test('rejecting needs a reason of the list and words, asking for changes needs words', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    const { rejectionReason: _none, ...without } = rejecting;
    expect(await desk.review(lucia, id, without)).toMatchObject(code('reason-missing'));
    expect(await desk.review(lucia, id, { ...rejecting, message: ' ' })).toMatchObject(
      code('text-missing')
    );
    expect(await desk.review(lucia, id, { ...asking, message: '' })).toMatchObject(
      code('text-missing')
    );
    got(await desk.review(lucia, id, rejecting));
    const decided = got(await desk.review(joao, id, rejecting));
    expect(decided).toMatchObject({ state: 'rejected', rejection: { reason: 'noEvidence' } });
    expect(await desk.see(wara, id)).toMatchObject({
      rejection: { reason: 'noEvidence', text: `${rejecting.message}\n\n${rejecting.message}` },
    });
  });
});

describe('the decision', () => {
  const seatsOf = (given: readonly (Verdict | undefined)[]): readonly ReviewSeat[] =>
    given.map((verdict, place) => ({
      ...{ personId: String(place), name: '', isTieBreaker: place > 1, assignedAt: '', dueAt: '' },
      ...(verdict === undefined
        ? {}
        : {
            statedFreeAt: 'x',
            assessment: { ratings: {}, lens: {}, message: '', verdict, at: '' },
          }),
    }));

  test('is what two say, whatever a third says, and changes where three differ', () => {
    const any = fc.constantFrom(...verdicts);
    fc.assert(
      fc.property(any, any, any, (one, two, three) => {
        const outcome = decideOutcome(seatsOf([one, two, three]));
        const counts = new Map<Verdict, number>();
        for (const verdict of [one, two, three]) {
          counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        }
        const [most] = [...counts].filter(([, count]) => count > 1);
        expect(outcome).toBe(most?.[0] ?? 'requestChanges');
        expect(decideOutcome(seatsOf([one, two]))).toBe(one === two ? one : 'tieBreak');
        expect(decideOutcome(seatsOf([one, two, undefined]))).toBe(one === two ? one : 'wait');
        expect(decideOutcome(seatsOf([one, undefined]))).toBe('wait');
      })
    );
  });

  test('does not count who has left, nor a word without the statement', () => {
    const [first, second] = seatsOf(['approve', 'approve']);
    if (!first || !second) throw new Error('two seats');
    expect(decideOutcome([first, { ...second, left: { why: 'late', at: '' } }])).toBe('wait');
    const { statedFreeAt: _none, ...silent } = second;
    expect(decideOutcome([first, silent])).toBe('wait');
  });

  test('waits for a third where two differ, and the majority decides', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    got(await desk.review(lucia, id));
    expect(got(await desk.review(joao, id, rejecting)).state).toBe('inReview');
    expect(told((await desk.react()).messages).slice(-2)).toEqual([
      ['tieBreak', harriet.name],
      ['tieBreak', tomas.name],
    ]);
    expect((await desk.see(renata, id)).waitsFor).toBe('tieBreak');
    const assigned = got(await desk.step(renata, 'assign', id, { personIds: [pilar.id] }));
    expect(assigned.seats.map(({ isTieBreaker }) => isTieBreaker)).toEqual([false, false, true]);
    expect(got(await desk.review(pilar, id)).state).toBe('accepted');
  });

  test('reaches who was still to review, and nobody has to do it any more', async () => {
    const desk = openDesk();
    const id = await desk.submit();
    got(await desk.step(harriet, 'screen', id));
    got(await desk.step(harriet, 'assign', id, { personIds: [lucia.id, joao.id, pilar.id] }));
    got(await desk.review(lucia, id));
    got(await desk.review(joao, id));
    expect(told((await desk.react()).messages)).toContainEqual(['decided', pilar.name]);
    expect(await (await desk.as(pilar)).waiting({})).toEqual([]);
    expect((await desk.see(pilar, id)).state).toBe('accepted');
    const late = await desk.review(pilar, id);
    expect(late).toMatchObject(code('not-your-review'));
  });

  test('a reviewer who has not spoken can be replaced, and one who has cannot', async () => {
    const desk = openDesk();
    const id = await desk.inReview();
    got(await desk.review(lucia, id));
    const replace = (personId: string, byPersonId: string) =>
      desk.step(harriet, 'replaceReviewer', id, { personId, byPersonId });
    expect(await replace(lucia.id, pilar.id)).toMatchObject(code('unknown-person'));
    expect(await replace(joao.id, neighbour.id)).toMatchObject(code('same-unit'));
    expect(got(await replace(joao.id, pilar.id)).state).toBe('inReview');
    expect(told((await desk.react()).messages).slice(-2)).toEqual([
      ['replaced', joao.name],
      ['assigned', pilar.name],
    ]);
    expect(await desk.review(joao, id)).toMatchObject(code('not-found'));
    expect(got(await desk.review(pilar, id)).state).toBe('accepted');
  });
});

test('specialists of another theme and co-authors of the same office see only what is theirs', async () => {
  const desk = openDesk();
  const id = await desk.submit();
  expect(await (await desk.as(otherTheme)).get({ practiceId: id })).toMatchObject(
    code('not-found')
  );
  expect(await (await desk.as(coWara)).get({ practiceId: id })).toMatchObject(code('not-found'));
  expect((await desk.see(renata, id)).viewer).toBe('specialist');
});
