import { skillVersion } from '../../../shared/domain/people';
import {
  ana,
  got,
  jo,
  LABOUR,
  openPeopleDesk,
  profileOf,
  renata,
  skillOf,
  type DeskSettings,
  type PeopleDesk,
} from './people-desk';

describe('her own answer', () => {
  const due = (more: Partial<Parameters<typeof skillOf>[2]> = {}): DeskSettings => ({
    first: {
      profiles: [profileOf(ana)],
      skills: [
        skillOf(ana, LABOUR, {
          ...{ state: 'due', level: 'expert', dueOn: '2026-11-20', since: '2026-11-20T06:00:00Z' },
          ...{ confirmedAt: '2025-11-20T12:00:00Z' },
          confirmedBy: { kind: 'specialist', personId: renata.id },
          ...more,
        }),
      ],
    },
  });
  const answered = async (
    desk: PeopleDesk,
    answer: 'yes' | 'change' | 'notMe',
    level?: 'learner' | 'reference'
  ): Promise<string> => {
    const result = await (
      await desk.as(ana)
    ).answerOwn({ ...{ themeKey: LABOUR, answer }, ...(level ? { level } : {}) });
    return result.ok ? 'yes' : result.problem.code;
  };

  test('yes is good for another year, and nobody has to confirm it again', async () => {
    const desk = openPeopleDesk(due());
    expect(got(await (await desk.as(ana)).me({})).due).toEqual([LABOUR]);
    expect(await answered(desk, 'yes')).toBe('yes');
    expect(await answered(desk, 'yes')).toBe('yes');
    const skill = await desk.skill(ana);
    expect(skill).toMatchObject({
      ...{ state: 'confirmed', level: 'expert', dueOn: '2027-11-24' },
      confirmedBy: { kind: 'specialist' },
    });
    expect(skill.trace.filter(({ event }) => event === 'renew')).toHaveLength(1);
    expect(await desk.react()).toEqual([]);
  });

  test('a lower level is taken at her word, a higher one waits for a specialist', async () => {
    const lower = openPeopleDesk(due());
    await answered(lower, 'change', 'learner');
    expect(await lower.skill(ana)).toMatchObject({ state: 'confirmed', level: 'learner' });
    const higher = openPeopleDesk(due());
    await answered(higher, 'change', 'reference');
    expect(await higher.skill(ana)).toMatchObject({ state: 'pending', level: 'reference' });
  });

  test('“not me” takes it out of every list at once, twice as well as once', async () => {
    const desk = openPeopleDesk(due());
    expect([await answered(desk, 'notMe'), await answered(desk, 'notMe')]).toEqual(['yes', 'yes']);
    expect((await desk.skill(ana)).trace.at(-1)).toMatchObject({ event: 'withdraw', by: ana.id });
    const found = await (await desk.as(jo)).strip({ themeKey: LABOUR });
    expect(found.map(({ name }) => name)).not.toContain(ana.name);
    // A yes on an old card brings nothing back.
    expect(await answered(desk, 'yes')).toBe('people.not-now');
  });

  test('yes after it has lapsed makes it count again', async () => {
    const desk = openPeopleDesk(due({ state: 'lapsed' }));
    expect(await answered(desk, 'yes')).toBe('yes');
    expect((await desk.skill(ana)).state).toBe('confirmed');
  });

  test('on an old card is not given where a specialist has said otherwise since', async () => {
    const desk = openPeopleDesk(due());
    const version = skillVersion(await desk.skill(ana));
    const step = { personId: ana.id, themeKey: LABOUR } as const;
    const specialist = await desk.as(renata);
    got(await specialist.decideSkill({ ...step, decision: 'confirm', level: 'practitioner' }));
    const own = await desk.as(ana);
    const old = { themeKey: LABOUR, version, answer: 'change', level: 'learner' } as const;
    expect(await own.answerOwn(old)).toMatchObject({
      problem: { code: 'people.changed-meanwhile' },
    });
    // What the hub did in between, or a yes that holds already, stands in nobody's way.
    expect(await own.answerOwn({ themeKey: LABOUR, version, answer: 'yes' })).toMatchObject({
      ok: true,
    });
  });

  test('to what she never said is refused', async () => {
    expect(await answered(openPeopleDesk(), 'yes')).toBe('people.not-found');
  });
});
