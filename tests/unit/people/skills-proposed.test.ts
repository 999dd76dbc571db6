import { consenting } from './claiming-desk';
import {
  ana,
  fabio,
  got,
  harriet,
  jo,
  LABOUR,
  openPeopleDesk,
  renata,
  skillOf,
  told,
} from './people-desk';

describe('a proposal', () => {
  const proposal = { personId: ana.id, themeKey: LABOUR, level: 'expert' } as const;

  test('is seen by her alone, and becomes a claim by her yes', async () => {
    const desk = consenting();
    const team = await desk.as(harriet);
    got(await team.propose(proposal));
    got(await team.propose(proposal));
    const messages = await desk.react();
    expect(told(messages)).toEqual([['proposed', ana.name]]);
    for (const person of [jo, renata, harriet]) {
      const { skills } = got(await (await desk.as(person)).profile({ personId: ana.id }));
      expect([person.name, skills]).toEqual([person.name, []]);
    }
    const own = await desk.as(ana);
    expect(got(await own.me({})).due).toEqual([LABOUR]);
    got(await own.answerOwn({ themeKey: LABOUR, answer: 'yes' }));
    expect(await desk.skill(ana)).toMatchObject({ state: 'pending', level: 'expert' });
    expect(got(await own.me({})).due).toEqual([]);
    expect(told(await desk.react())).toEqual([['claimed', renata.name]]);
  });

  test('needs her consent before it is shown', async () => {
    const desk = openPeopleDesk();
    got(await (await desk.as(renata)).propose(proposal));
    const own = await desk.as(ana);
    const yes = { themeKey: LABOUR, answer: 'yes' } as const;
    expect(await own.answerOwn(yes)).toMatchObject({ problem: { code: 'people.consent-missing' } });
    got(await own.consent({ isGiven: true }));
    got(await own.answerOwn(yes));
  });

  test('to which she says “not me” is not made again for a year', async () => {
    const desk = consenting();
    const team = await desk.as(harriet);
    got(await team.propose(proposal));
    got(await (await desk.as(ana)).answerOwn({ themeKey: LABOUR, answer: 'notMe' }));
    desk.setTime('2027-11-23T13:00:00Z');
    expect(await team.propose(proposal)).toEqual({
      ok: false,
      problem: { code: 'people.not-now', values: { state: 'withdrawn' } },
    });
    desk.setTime('2027-11-24T13:00:00Z');
    got(await team.propose(proposal));
  });

  test('is refused where she says so already, of strangers, and by who does not answer for it', async () => {
    const desk = consenting({ first: { skills: [skillOf(jo, LABOUR)] } });
    const codeOf = async (
      person: typeof ana,
      more: Partial<{ personId: string; themeKey: string }> = {}
    ): Promise<string> => {
      const result = await (await desk.as(person)).propose({ ...proposal, ...more });
      return result.ok ? 'yes' : result.problem.code;
    };
    expect([
      await codeOf(harriet, { personId: jo.id }),
      await codeOf(harriet, { personId: '00000000-0000-4000-8000-999999999999' }),
      await codeOf(harriet, { themeKey: 'theme.of-nobody' }),
      await codeOf(fabio),
      await codeOf(jo),
      await codeOf(renata, { personId: renata.id }),
    ]).toEqual([
      ...['people.not-now', 'people.not-found', 'people.unknown-term'],
      ...['people.other-theme', 'people.role-missing', 'people.own-skill'],
    ]);
  });
});
