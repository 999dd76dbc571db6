import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import { twinId, type StaffRecord, type SuccessionState } from '../../../shared/domain/people';
import {
  ana,
  carriedOnBy,
  everybody,
  evidenceOf,
  fabio,
  got,
  harriet,
  hr,
  jo,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  recordOf,
  renata,
  told,
  visitor,
  type DeskSettings,
  type PeopleDesk,
} from './people-desk';

const gone = of('PER', 'Gladys Ticona', [], { isActive: false });

function open(settings: DeskSettings = {}): PeopleDesk {
  return openPeopleDesk({
    people: [...everybody, gone],
    evidence: [evidenceOf(gone), evidenceOf(gone)],
    ...settings,
  });
}

/** Gladys has left, and Iván is named. */
const named = (state: SuccessionState = 'asked'): PeopleDesk =>
  open({
    first: { staff: [recordOf(gone, { leftOn: '2026-10-31', ...carriedOnBy(martinez, state) })] },
  });

async function name(desk: PeopleDesk, successor: MemoryPerson, by = hr): Promise<void> {
  const set = { personId: gone.id, successorId: successor.id };
  got(await (await desk.as(by)).setSuccessor(set));
}

async function answer(
  desk: PeopleDesk,
  person: MemoryPerson,
  isAccepted: boolean
): Promise<string> {
  const people = await desk.as(person);
  const result = await people.answerSuccession({ personId: gone.id, isAccepted });
  return result.ok ? 'yes' : result.problem.code;
}

const shownTo = async (desk: PeopleDesk, reader: MemoryPerson): Promise<string | undefined> =>
  got(await (await desk.as(reader)).profile({ personId: gone.id })).successor?.name;

const recordIn = async (desk: PeopleDesk): Promise<StaffRecord | undefined> =>
  (await desk.lists.staff.get(gone.id))?.value;

describe('a successor', () => {
  test('is named by HR or the KM team, and shown from her own yes on', async () => {
    for (const person of [hr, harriet]) {
      const desk = open();
      await name(desk, martinez, person);
      expect(await shownTo(desk, jo)).toBeUndefined();
      expect(await answer(desk, martinez, true)).toBe('yes');
      expect(await shownTo(desk, jo)).toBe(martinez.name);
    }
  });

  test('changes nothing else that HR has said of her', async () => {
    const desk = open({ first: { staff: [recordOf(ana, { post: 'Oficial' })] } });
    const team = await desk.as(hr);
    got(await team.setSuccessor({ personId: ana.id, successorId: jo.id }));
    expect((await desk.lists.staff.get(ana.id))?.value).toMatchObject({
      ...{ post: 'Oficial', successorId: jo.id, asOf: '2026-11-01' },
      succession: { state: 'asked', since: '2026-11-24T13:00:00.000Z' },
    });
  });

  test('is a colleague who is here, another than herself, and named by who may', async () => {
    const desk = open();
    const codeOf = async (
      person: MemoryPerson,
      personId: string,
      successorId: string
    ): Promise<string> => {
      const result = await (await desk.as(person)).setSuccessor({ personId, successorId });
      return result.ok ? 'yes' : result.problem.code;
    };
    expect([
      await codeOf(hr, gone.id, gone.id),
      await codeOf(hr, gone.id, 'nobody'),
      await codeOf(hr, 'nobody', jo.id),
      await codeOf(hr, jo.id, jo.id),
      await codeOf(renata, gone.id, jo.id),
      await codeOf(visitor, gone.id, jo.id),
    ]).toEqual([
      ...['people.unknown-person', 'people.unknown-person', 'people.not-found'],
      ...['people.same-account', 'people.role-missing', 'people.guests-not'],
    ]);
  });

  test('who is named a second time keeps the answer; another one is asked anew', async () => {
    const desk = named('accepted');
    await name(desk, martinez);
    expect(await shownTo(desk, jo)).toBe(martinez.name);
    await name(desk, jo);
    expect(await shownTo(desk, ana)).toBeUndefined();
    expect(await recordIn(desk)).toMatchObject({
      ...{ successorId: jo.id, succession: { state: 'asked' } },
    });
    await name(desk, martinez);
    expect(await shownTo(desk, ana)).toBeUndefined();
  });

  test('of a list of human resources keeps the answer, and another one is asked anew', async () => {
    const desk = named('accepted');
    const take = async (mail: string): Promise<void> => {
      const text = `mail,post,successor_mail,as_of\n${gone.mail},Jefa,${mail},2026-11-20`;
      const taken = got(await (await desk.as(hr)).importStaff({ text, isDryRun: false }));
      expect(taken.mistakes).toEqual([]);
    };
    await take(martinez.mail);
    expect(await recordIn(desk)).toMatchObject({ post: 'Jefa', succession: { state: 'accepted' } });
    await take('');
    expect(await shownTo(desk, ana)).toBe(martinez.name);
    await take(jo.mail);
    expect(await shownTo(desk, ana)).toBeUndefined();
    expect((await recordIn(desk))?.succession).toEqual({
      ...{ state: 'asked', since: '2026-11-24T13:00:00.000Z' },
    });
  });
});

describe('her answer', () => {
  test('is hers alone: nobody else says yes or no for her', async () => {
    const desk = named();
    for (const person of [ana, jo, renata, fabio, harriet, hr]) {
      expect(await answer(desk, person, true)).toBe('people.not-successor');
      expect(await answer(desk, person, false)).toBe('people.not-successor');
    }
    expect(await answer(desk, visitor, true)).toBe('people.guests-not');
    expect((await recordIn(desk))?.succession?.state).toBe('asked');
  });

  test('can be changed at any time, and given twice it is given once', async () => {
    const desk = named();
    for (const [isAccepted, seen] of [
      [true, martinez.name],
      [false, undefined],
      [true, martinez.name],
    ] as const) {
      expect(await answer(desk, martinez, isAccepted)).toBe('yes');
      const before = await desk.lists.staff.get(gone.id);
      expect(await answer(desk, martinez, isAccepted)).toBe('yes');
      expect(await desk.lists.staff.get(gone.id)).toEqual(before);
      expect(await shownTo(desk, jo)).toBe(seen);
    }
  });

  test('of who was replaced meanwhile changes nothing, and says so', async () => {
    const desk = named('accepted');
    await name(desk, jo);
    expect(await answer(desk, martinez, false)).toBe('people.not-successor');
    expect(await recordIn(desk)).toMatchObject({ successorId: jo.id });
    const result = await (
      await desk.as(jo)
    ).answerSuccession({
      ...{ personId: 'nobody', isAccepted: true },
    });
    expect(result).toMatchObject({ problem: { code: 'people.not-successor' } });
  });

  test('survives a list of HR that is read in at the same moment', async () => {
    const desk = named();
    const { staff } = desk.lists;
    const save = staff.save.bind(staff);
    let isMeanwhile = true;
    Object.assign(staff, {
      async save(record: StaffRecord, version?: string) {
        if (isMeanwhile) {
          isMeanwhile = false;
          const kept = await staff.get(gone.id);
          await save({ ...record, post: 'Jefa', ...carriedOnBy(martinez, 'asked') }, kept?.version);
        }
        return save(record, version);
      },
    });
    expect(await answer(desk, martinez, true)).toBe('yes');
    expect(await recordIn(desk)).toMatchObject({ post: 'Jefa', succession: { state: 'accepted' } });
  });

  test('may come from either of her two accounts', async () => {
    const second = of('PER', 'Iván Martínez', []);
    const twins = [
      {
        ...({ id: twinId(martinez.id, second.id), verdict: 'same', keepId: second.id } as const),
        ...{ decidedBy: harriet.id, at: '2026-11-01T12:00:00.000Z' },
      },
    ];
    for (const person of [martinez, second]) {
      const desk = open({
        people: [...everybody, gone, second],
        first: { twins, staff: [recordOf(gone, carriedOnBy(martinez, 'asked'))] },
      });
      expect(await answer(desk, person, true)).toBe('yes');
      expect(await shownTo(desk, jo)).toBe(second.name);
      // HR's file may name the one, the KM team the other: it is the same person
      await name(desk, second);
      expect(await shownTo(desk, jo)).toBe(second.name);
    }
  });
});

describe('who is named', () => {
  test('sees whose work it is, since when, and what for, until she answers and after', async () => {
    const desk = named();
    const own = await desk.as(martinez);
    expect(got(await own.me({})).successions).toEqual([
      {
        ...{ person: { personId: gone.id, name: gone.name }, isFormer: true, leftOn: '2026-10-31' },
        ...{ themeKeys: [LABOUR], state: 'asked', since: '2026-11-02T12:00:00.000Z' },
      },
    ]);
    await answer(desk, martinez, false);
    expect(got(await own.me({})).successions).toMatchObject([
      { state: 'declined', since: '2026-11-24T13:00:00.000Z' },
    ]);
    expect(got(await (await desk.as(jo)).me({})).successions).toEqual([]);
  });

  test('is asked once by a message that is hers to answer, however often the clock runs', async () => {
    const desk = open();
    await name(desk, martinez);
    expect(await desk.tick()).toMatchObject({ successors: 1 });
    expect(await desk.tick()).toMatchObject({ successors: 0 });
    const messages = await desk.react();
    expect(told(messages)).toEqual([['successor', martinez.name]]);
    expect(messages[0]).toMatchObject({
      ...{ kind: 'people-confirm', values: { predecessorId: gone.id } },
    });
    // another one is asked as well, and she herself again where she is named a second time
    await name(desk, jo);
    desk.setTime('2026-11-25T13:00:00Z');
    await desk.tick();
    await name(desk, martinez);
    await desk.tick();
    expect(told(await desk.react())).toEqual([
      ['successor', jo.name],
      ['successor', martinez.name],
    ]);
  });

  test('is asked once also where the run broke off after the message', async () => {
    const desk = named();
    desk.lists.failNext({ list: 'staff', method: 'save' });
    await expect(desk.tick()).rejects.toThrow('told to fail');
    expect(await desk.tick()).toMatchObject({ successors: 1 });
    expect(told(await desk.react())).toEqual([['successor', martinez.name]]);
    expect((await recordIn(desk))?.succession).toMatchObject({
      ...{ state: 'asked', since: '2026-11-02T12:00:00.000Z' },
      toldAt: '2026-11-24T13:00:00.000Z',
    });
  });

  test('is asked where she was named before anybody asked', async () => {
    const desk = open({ first: { staff: [recordOf(gone, { successorId: martinez.id })] } });
    expect(await shownTo(desk, jo)).toBeUndefined();
    expect(await desk.tick()).toMatchObject({ successors: 1 });
    expect(await desk.tick()).toMatchObject({ successors: 0 });
    expect((await recordIn(desk))?.succession?.state).toBe('asked');
    expect(await answer(desk, martinez, true)).toBe('yes');
    expect(await shownTo(desk, jo)).toBe(martinez.name);
  });

  test('is not asked where she has answered, here or in another process, or has left', async () => {
    for (const state of ['accepted', 'declined'] as const) {
      expect(await named(state).tick()).toMatchObject({ successors: 0 });
    }
    const elsewhere = named();
    await elsewhere.refresh();
    const kept = await elsewhere.lists.staff.get(gone.id);
    await elsewhere.lists.staff.save(
      recordOf(gone, carriedOnBy(martinez, 'declined')),
      kept?.version
    );
    expect(await elsewhere.tick()).toMatchObject({ successors: 0 });
    const left = of('PER', 'Otra Ausente', [], { isActive: false });
    const desk = open({
      people: [...everybody, gone, left],
      first: { staff: [recordOf(gone, carriedOnBy(left, 'asked')), recordOf(left)] },
    });
    expect(await desk.tick()).toMatchObject({ successors: 0 });
  });

  test('finds it among what the hub knows of her, and takes it back with all the rest', async () => {
    const desk = named('accepted');
    const own = await desk.as(martinez);
    expect(got(await own.aboutMe({})).successions).toMatchObject([
      { person: { name: gone.name }, state: 'accepted' },
    ]);
    expect(got(await own.erase({})).successions).toMatchObject([{ state: 'asked' }]);
    expect(await shownTo(desk, jo)).toBeUndefined();
    // who has just taken back everything is not written to at once
    expect(await desk.tick()).toMatchObject({ successors: 0 });
    expect(await answer(desk, martinez, true)).toBe('yes');
  });

  test('does not read what another has answered about her own work', async () => {
    const desk = open({ first: { staff: [recordOf(ana, carriedOnBy(jo, 'declined'))] } });
    const about = got(await (await desk.as(ana)).aboutMe({}));
    expect(JSON.stringify(about)).not.toContain('declined');
  });
});

describe('whose yes is missing', () => {
  test('is seen by HR and the KM team, a no first, then who has waited longest', async () => {
    const more = ['Uno', 'Dos', 'Tres'].map((one) =>
      of('COL', `Ausente ${one}`, [], { isActive: false })
    );
    const [first, second, third] = more as [MemoryPerson, MemoryPerson, MemoryPerson];
    const since = (day: string) => ({ succession: { state: 'asked' as const, since: day } });
    const desk = open({
      people: [...everybody, gone, ...more],
      first: {
        staff: [
          recordOf(gone, carriedOnBy(martinez, 'accepted')),
          recordOf(first, { ...carriedOnBy(jo, 'asked'), ...since('2026-11-03') }),
          recordOf(second, { ...carriedOnBy(jo, 'asked'), ...since('2026-11-01') }),
          recordOf(third, carriedOnBy(ana, 'declined')),
        ],
      },
    });
    for (const reader of [hr, harriet]) {
      const { lines, leftOut } = got(await (await desk.as(reader)).successions({}));
      expect(
        lines.map(({ predecessor, person, state }) => [predecessor.name, person.name, state])
      ).toEqual([
        [third.name, ana.name, 'declined'],
        [second.name, jo.name, 'asked'],
        [first.name, jo.name, 'asked'],
      ]);
      expect(leftOut).toBe(0);
    }
    for (const reader of [renata, jo]) {
      expect(await (await desk.as(reader)).successions({})).toMatchObject({
        problem: { code: 'people.role-missing' },
      });
    }
  });
});
