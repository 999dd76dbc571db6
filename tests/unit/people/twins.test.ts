import type { TwinCandidate } from '../../../shared/domain/people';
import {
  RECRUITMENT,
  ana,
  everybody,
  evidenceOf,
  got,
  harriet,
  jo,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  skillOf,
} from './people-desk';

const second = of('ECU', 'Vera, Ana Lucia', [], { mail: 'avera@hub-oim.example' });
const people = [...everybody, second];
const ids = [ana.id, second.id].sort();

const found = async (desk: ReturnType<typeof openPeopleDesk>): Promise<readonly TwinCandidate[]> =>
  got(await (await desk.as(harriet)).duplicates({}));

describe('Accounts that may be one person', () => {
  test('are found by name, in any order and without accents', async () => {
    expect(await found(openPeopleDesk({ people }))).toMatchObject([
      {
        id: ids.join('+'),
        why: 'sameNameAndMission',
        one: { personId: ana.id },
        other: { personId: second.id },
      },
    ]);
  });

  test('are none where only a part of the name is the same', async () => {
    const other = of('ECU', 'Ana Lucía Vera Mora');
    expect(await found(openPeopleDesk({ people: [...everybody, other] }))).toEqual([]);
  });

  test.each(['Мария Иванова', '王小明', 'محمد علي'])(
    'are found in any script: %s',
    async (name) => {
      const twins = [of('PER', name), of('BRA', name)];
      const candidates = await found(openPeopleDesk({ people: [...everybody, ...twins] }));
      expect(candidates).toMatchObject([{ why: 'sameName' }]);
    }
  );

  test('are of one mission where a name is common', async () => {
    const many = ['PER', 'BRA', 'CHL', 'COL', 'ECU', 'URY', 'URY'].map((code) =>
      of(code, 'María González')
    );
    const candidates = await found(openPeopleDesk({ people: [...everybody, ...many] }));
    expect(candidates.map(({ why, one }) => [why, one.missionKey])).toEqual([
      ['sameNameAndMission', 'mission.URY'],
    ]);
  });

  test('are not two who have both left', async () => {
    const desk = openPeopleDesk({
      people,
      first: {
        staff: [ana, second].map((one) => recordOf(one, { leftOn: '2026-01-31' })),
      },
    });
    expect(await found(desk)).toEqual([]);
  });

  test('are the KM team’s to look at', async () => {
    expect(await (await openPeopleDesk().as(ana)).duplicates({})).toMatchObject({
      problem: { code: 'people.role-missing' },
    });
  });
});

describe('Two accounts of one person', () => {
  const both = { oneId: ana.id, otherId: second.id };

  test('become one, with the works and skills of both on the account that is kept', async () => {
    const desk = openPeopleDesk({
      people,
      first: { profiles: [profileOf(second)], skills: [skillOf(second, RECRUITMENT)] },
      evidence: [evidenceOf(second), evidenceOf(ana)],
    });
    const team = await desk.as(harriet);
    const after = got(await team.decideTwin({ ...both, verdict: 'same', keepId: ana.id }));
    expect(after).toMatchObject([
      { decision: { verdict: 'same', keepId: ana.id, decidedBy: harriet.id } },
    ]);
    const { known } = await desk.ports.directory.current();
    expect(known.get(second.id)?.shownAs).toBe(ana.id);
    expect(known.get(ana.id)?.items).toHaveLength(2);
    expect(known.get(ana.id)?.skills).toHaveLength(1);
  });

  test('are never asked about again where they are two', async () => {
    const desk = openPeopleDesk({ people });
    const team = await desk.as(harriet);
    const [candidate] = got(await team.decideTwin({ ...both, verdict: 'different' }));
    expect(candidate?.decision).toMatchObject({ verdict: 'different' });
    const { known } = await desk.ports.directory.current();
    expect(known.get(second.id)?.shownAs).toBeUndefined();
  });

  test('can be taken apart again by whoever has seen what was decided', async () => {
    const desk = openPeopleDesk({ people });
    const team = await desk.as(harriet);
    const [first] = got(await team.decideTwin({ ...both, verdict: 'same', keepId: ana.id }));
    const decidedAt = first?.decision?.at;
    desk.setTime('2026-11-25T13:00:00.000Z');
    expect(await team.decideTwin({ ...both, verdict: 'different' })).toMatchObject({
      problem: { code: 'people.decided-already', values: { by: 'Harriet Colebrook' } },
    });
    got(
      await team.decideTwin({ ...both, verdict: 'different', ...(decidedAt ? { decidedAt } : {}) })
    );
    const { known } = await desk.ports.directory.current();
    expect(known.get(second.id)?.shownAs).toBeUndefined();
  });

  test('keep an account that people can write to', async () => {
    const desk = openPeopleDesk({
      people,
      first: { staff: [recordOf(second, { leftOn: '2026-01-31' })] },
    });
    const team = await desk.as(harriet);
    expect(await team.decideTwin({ ...both, verdict: 'same', keepId: second.id })).toMatchObject({
      problem: { code: 'people.former' },
    });
    expect(await team.decideTwin({ ...both, verdict: 'same', keepId: jo.id })).toMatchObject({
      problem: { code: 'people.unknown-person' },
    });
    expect(await team.decideTwin({ ...both, verdict: 'same' })).toMatchObject({
      problem: { code: 'people.unknown-person' },
    });
  });

  test('are two accounts, and ones that there are', async () => {
    const team = await openPeopleDesk({ people }).as(harriet);
    const one = ana.id;
    expect(
      await team.decideTwin({ oneId: one, otherId: one.toUpperCase(), verdict: 'different' })
    ).toMatchObject({ problem: { code: 'people.same-account' } });
    expect(
      await team.decideTwin({ oneId: one, otherId: 'nobody', verdict: 'different' })
    ).toMatchObject({ problem: { code: 'people.not-found' } });
  });

  test('are joined by the KM team alone', async () => {
    const desk = openPeopleDesk({ people });
    expect(
      await (await desk.as(ana)).decideTwin({ ...both, verdict: 'same', keepId: ana.id })
    ).toMatchObject({ problem: { code: 'people.role-missing' } });
    expect(await desk.lists.twins.all()).toEqual([]);
  });
});
