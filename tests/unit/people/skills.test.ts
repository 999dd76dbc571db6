import { claim, consenting, enough } from './claiming-desk';
import {
  ana,
  evidenceOf,
  fabio,
  got,
  harriet,
  jo,
  LABOUR,
  openPeopleDesk,
  profileOf,
  recordOf,
  RECRUITMENT,
  renata,
  RETURN,
  skillOf,
  told,
  visitor,
} from './people-desk';

describe('a claim', () => {
  test('waits without evidence, and the specialists of the theme are told, once', async () => {
    const desk = consenting();
    const { view, filled } = await claim(desk, { note: '  Cinco años en el proyecto andino. ' });
    expect(view.skills).toMatchObject([
      { themeKey: LABOUR, level: 'practitioner', state: 'pending' },
    ]);
    expect(filled).toBeGreaterThan(0);
    expect(await desk.skill(ana)).toMatchObject({
      ...{ state: 'pending', note: 'Cinco años en el proyecto andino.', isHidden: false },
      trace: [
        { by: ana.id, event: 'claim', to: 'claimed' },
        { by: 'hub', event: 'wait', from: 'claimed', to: 'pending' },
      ],
    });
    const messages = await desk.react();
    expect(told(messages)).toEqual([['claimed', renata.name]]);
    expect(messages[0]).toMatchObject({
      ...{ kind: 'people-confirm', personId: renata.id },
      values: { subjectId: ana.id, themeKey: LABOUR, level: 'practitioner' },
    });
    expect(await desk.react()).toEqual([]);
  });

  test('is confirmed at once where the hub has evidence enough, and nobody is bothered', async () => {
    const desk = consenting({ evidence: enough() });
    await claim(desk);
    expect(await desk.skill(ana)).toMatchObject({
      ...{ state: 'confirmed', confirmedBy: { kind: 'evidence' }, dueOn: '2027-11-24' },
      news: [],
    });
    expect(await desk.react()).toEqual([]);
  });

  test.each([
    ['one fresh practice alone', [{ kind: 'practice' }]],
    ['two documents, although they weigh enough', [{}, {}]],
    ['many documents of long ago', Array.from({ length: 4 }, () => ({ on: '2019-01-01' }))],
  ] as const)('is not confirmed by %s', async (_, pieces) => {
    const desk = consenting({ evidence: pieces.map((more) => evidenceOf(ana, more)) });
    await claim(desk);
    expect((await desk.skill(ana)).state).toBe('pending');
  });

  test('of an expert waits for a specialist, whatever the documents say', async () => {
    const desk = consenting({ evidence: [...enough(), ...enough()] });
    await claim(desk, { level: 'expert' });
    expect((await desk.skill(ana)).state).toBe('pending');
  });

  test('is confirmed by evidence in a part of the theme', async () => {
    const part = { themeKeys: [RECRUITMENT] };
    const desk = consenting({
      evidence: [evidenceOf(ana, part), evidenceOf(ana, { kind: 'practice', ...part })],
    });
    await claim(desk);
    expect((await desk.skill(ana)).state).toBe('confirmed');
  });

  test('needs her consent first, a theme of the organisation, and a note that fits on a card', async () => {
    const desk = openPeopleDesk();
    const own = await desk.as(ana);
    const wanted = { themeKey: LABOUR, level: 'learner' } as const;
    expect(await own.claim(wanted)).toEqual({
      ok: false,
      problem: { code: 'people.consent-missing' },
    });
    expect(await own.claim({ ...wanted, themeKey: 'country.PER' })).toMatchObject({
      problem: { code: 'people.unknown-term' },
    });
    expect(await own.claim({ ...wanted, note: 'x'.repeat(301) })).toMatchObject({
      problem: { code: 'people.text-too-long', values: { field: 'note', most: 300 } },
    });
    expect(await (await desk.as(visitor)).claim(wanted)).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
    expect(await desk.lists.skills.all()).toEqual([]);
  });

  test('made twice, as by two taps, is one claim with one message', async () => {
    const desk = consenting();
    await Promise.all([claim(desk), claim(desk)]);
    await claim(desk);
    expect((await desk.skill(ana)).trace).toHaveLength(2);
    expect(await desk.react()).toHaveLength(1);
  });

  test('whose answer is lost is found as made when it is sent again', async () => {
    const desk = consenting();
    desk.lists.failNext({ list: 'skills', method: 'save', when: 'after' });
    await expect(claim(desk)).rejects.toThrow('told to fail');
    await claim(desk);
    expect((await desk.skill(ana)).trace).toHaveLength(2);
  });

  test('of a lower level than the confirmed one stays confirmed; of a higher one it waits anew', async () => {
    const desk = consenting({ first: { skills: [skillOf(ana, LABOUR)] } });
    await claim(desk, { level: 'learner' });
    expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'learner' });
    await claim(desk, { level: 'reference' });
    const skill = await desk.skill(ana);
    expect(skill).toMatchObject({ state: 'pending', level: 'reference' });
    expect([skill.confirmedAt, skill.confirmedBy, skill.dueOn]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(told(await desk.react())).toEqual([['claimed', renata.name]]);
  });

  test('keeps the note that is not given and loses the one that is emptied; hiding is no new claim', async () => {
    const desk = consenting();
    await claim(desk, { note: 'Desde 2019.' });
    await desk.react();
    await claim(desk, { isHidden: true });
    expect(await desk.skill(ana)).toMatchObject({ note: 'Desde 2019.', isHidden: true });
    await claim(desk, { note: '' });
    expect((await desk.skill(ana)).note).toBeUndefined();
    expect((await desk.skill(ana)).isHidden).toBe(true);
    expect(await desk.react()).toEqual([]);
  });

  test('that is hidden is seen by herself and the specialist, and by no colleague', async () => {
    const desk = consenting();
    await claim(desk, { isHidden: true });
    const seen = async (person: typeof ana): Promise<readonly string[]> =>
      got(await (await desk.as(person)).profile({ personId: ana.id })).skills.map(
        ({ themeKey }) => themeKey
      );
    expect([await seen(jo), await seen(fabio)]).toEqual([[], []]);
    expect([await seen(ana), await seen(renata), await seen(harriet)]).toEqual([
      ...[[LABOUR], [LABOUR], [LABOUR]],
    ]);
  });
});

describe('what she is shown of herself', () => {
  test('suggests what her works speak for, then what HR knows, and nothing that she has answered', async () => {
    const desk = consenting({
      evidence: [
        ...[evidenceOf(ana), evidenceOf(ana)],
        evidenceOf(ana, { kind: 'practice', themeKeys: [RECRUITMENT] }),
      ],
      first: {
        staff: [recordOf(ana, { themeKeys: [RETURN, LABOUR] })],
        profiles: [profileOf(ana)],
      },
    });
    const own = await desk.as(ana);
    const suggestedNow = async (): Promise<readonly string[]> =>
      got(await own.me({})).suggested.map(({ themeKey }) => themeKey);
    const first = await suggestedNow();
    expect([...first].sort()).toEqual([LABOUR, RECRUITMENT, RETURN].sort());
    expect(first[2]).toBe(RETURN);
    await claim(desk);
    expect(await suggestedNow()).not.toContain(LABOUR);
  });

  test('what HR says of her is no claim: colleagues are shown nothing of it before she says so', async () => {
    const desk = consenting({
      first: { staff: [recordOf(ana, { themeKeys: [RETURN] })], profiles: [profileOf(ana)] },
    });
    const seen = got(await (await desk.as(jo)).profile({ personId: ana.id }));
    expect(seen.skills).toEqual([]);
  });
});
