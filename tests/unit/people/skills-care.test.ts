import { skillVersion, twinId } from '../../../shared/domain/people';
import { claim, consenting } from './claiming-desk';
import {
  ana,
  everybody,
  fabio,
  got,
  harriet,
  jo,
  LABOUR,
  of,
  profileOf,
  RECRUITMENT,
  renata,
  told,
  visitor,
} from './people-desk';

describe('what waits for a specialist', () => {
  test('comes to whoever answers for the theme or one above it, the oldest first', async () => {
    const desk = consenting();
    const others = await desk.as(jo);
    await claim(desk, { themeKey: RECRUITMENT });
    desk.setTime('2026-11-25T13:00:00Z');
    got(await others.claim({ themeKey: LABOUR, level: 'expert' }));
    const waiting = await (await desk.as(renata)).toConfirm({});
    expect(waiting.map(({ person, skill }) => [person.name, skill.themeKey])).toEqual([
      ...[
        [ana.name, RECRUITMENT],
        [jo.name, LABOUR],
      ],
    ]);
    for (const person of [fabio, harriet, ana, visitor]) {
      expect(await (await desk.as(person)).toConfirm({})).toEqual([]);
    }
  });

  test('is confirmed by her word, at the level that she sees', async () => {
    const desk = consenting();
    await claim(desk, { level: 'expert' });
    await desk.react();
    const specialist = await desk.as(renata);
    const [waiting] = await specialist.toConfirm({});
    const decided = await specialist.decideSkill({
      ...{ personId: ana.id, themeKey: LABOUR, version: waiting?.version ?? '' },
      ...{ decision: 'confirm', level: 'practitioner' },
    });
    expect(got(decided).skill).toMatchObject({
      ...{ state: 'confirmed', level: 'practitioner', dueOn: '2027-11-24' },
      confirmedBy: { kind: 'specialist', personId: renata.id, name: renata.name },
    });
    expect(await specialist.toConfirm({})).toEqual([]);
    const messages = await desk.react();
    expect(told(messages)).toEqual([['changed', ana.name]]);
    expect(messages[0]).toMatchObject({ kind: 'people-skill', values: { level: 'practitioner' } });
  });

  test('is never confirmed by herself with her other account', async () => {
    const second = of('URY', 'Renata Olivera Sosa', []);
    const desk = consenting({
      people: [...everybody, second],
      first: {
        profiles: [profileOf(second)],
        twins: [
          {
            ...{ id: twinId(renata.id, second.id), verdict: 'same', keepId: second.id },
            ...{ decidedBy: harriet.id, at: '2026-11-01T12:00:00.000Z' },
          },
        ],
      },
    });
    got(await (await desk.as(second)).claim({ themeKey: LABOUR, level: 'expert' }));
    const specialist = await desk.as(renata);
    expect(await specialist.toConfirm({})).toEqual([]);
    expect(
      await specialist.decideSkill({
        ...{ personId: second.id, themeKey: LABOUR, decision: 'confirm' },
      })
    ).toMatchObject({ ok: false });
  });

  test('is declined with a reason only, which she reads', async () => {
    const desk = consenting();
    await claim(desk);
    await desk.react();
    const specialist = await desk.as(renata);
    const step = { personId: ana.id, themeKey: LABOUR, decision: 'decline' } as const;
    expect(await specialist.decideSkill({ ...step, reason: '  ' })).toMatchObject({
      problem: { code: 'people.reason-missing' },
    });
    expect(await specialist.decideSkill({ ...step, reason: 'x'.repeat(601) })).toMatchObject({
      problem: { code: 'people.text-too-long', values: { most: 600 } },
    });
    got(await specialist.decideSkill({ ...step, reason: 'Falta experiencia en terreno.' }));
    expect((await desk.skill(ana)).state).toBe('declined');
    expect(await desk.react()).toMatchObject([
      {
        ...{ personId: ana.id, template: 'people.declined' },
        values: { reason: 'Falta experiencia en terreno.' },
      },
    ]);
  });

  test('of two who decide at once the first one’s word stands, and the other is told whose it was', async () => {
    const second = of('CHL', 'Marisol Pinto', ['RTS'], { themes: [LABOUR] });
    const desk = consenting({ people: [...everybody, second] });
    await claim(desk);
    const version = skillVersion(await desk.skill(ana));
    // Told in between: it is no second look that this asks for.
    await desk.react();
    const step = { personId: ana.id, themeKey: LABOUR, version } as const;
    const [one, other] = [await desk.as(renata), await desk.as(second)];
    got(await one.decideSkill({ ...step, decision: 'confirm' }));
    expect(await other.decideSkill({ ...step, decision: 'decline', reason: 'No.' })).toEqual({
      ok: false,
      problem: { code: 'people.decided-already', values: { by: renata.name } },
    });
    // A second tap of the same person changes nothing, and a correction with what she sees now does.
    got(await one.decideSkill({ ...step, decision: 'confirm' }));
    expect((await desk.skill(ana)).trace).toHaveLength(3);
    const now = skillVersion(await desk.skill(ana));
    got(await other.decideSkill({ ...step, version: now, decision: 'confirm', level: 'expert' }));
    expect(await desk.skill(ana)).toMatchObject({ state: 'confirmed', level: 'expert' });
  });

  test('is not decided where she has changed it since', async () => {
    const desk = consenting();
    await claim(desk);
    const version = skillVersion(await desk.skill(ana));
    await claim(desk, { level: 'reference' });
    const step = { personId: ana.id, themeKey: LABOUR, version, decision: 'confirm' } as const;
    expect(await (await desk.as(renata)).decideSkill(step)).toEqual({
      ok: false,
      problem: { code: 'people.changed-meanwhile', values: { by: ana.name } },
    });
  });

  test('is nobody’s to decide but a specialist’s, and never her own', async () => {
    const desk = consenting({ first: { profiles: [profileOf(ana), profileOf(renata)] } });
    await claim(desk);
    got(await (await desk.as(renata)).claim({ themeKey: LABOUR, level: 'reference' }));
    const decideAs = async (person: typeof ana, of = ana): Promise<string> => {
      const result = await (
        await desk.as(person)
      ).decideSkill({ personId: of.id, themeKey: LABOUR, decision: 'confirm' });
      return result.ok ? 'yes' : result.problem.code;
    };
    expect([
      ...[await decideAs(jo), await decideAs(harriet), await decideAs(fabio)],
      ...[await decideAs(ana), await decideAs(renata, renata), await decideAs(visitor)],
    ]).toEqual([
      ...['people.role-missing', 'people.role-missing', 'people.other-theme'],
      ...['people.role-missing', 'people.own-skill', 'people.guests-not'],
    ]);
    // The claim of a specialist goes to the others of the theme, and there is none.
    expect(told(await desk.react())).toEqual([['claimed', renata.name]]);
  });

  test('is gone from her list when consent is taken back', async () => {
    const desk = consenting();
    await claim(desk);
    got(await (await desk.as(ana)).consent({ isGiven: false }));
    const specialist = await desk.as(renata);
    expect(await specialist.toConfirm({})).toEqual([]);
    const step = { personId: ana.id, themeKey: LABOUR, decision: 'confirm' } as const;
    expect(await specialist.decideSkill(step)).toMatchObject({
      problem: { code: 'people.not-found' },
    });
  });
});
