import { newId } from '../../../shared/kernel/ids';
import {
  ana,
  everybody,
  evidenceOf,
  got,
  harriet,
  hr,
  jo,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  visitor,
  type PeopleDesk,
} from './people-desk';

const full = (): PeopleDesk =>
  openPeopleDesk({
    evidence: [evidenceOf(ana), evidenceOf(ana), evidenceOf(ana, { kind: 'answer' })],
    first: {
      profiles: [profileOf(ana, { about: 'Trabajo con cooperativas.', hidden: ['about'] })],
      skills: [skillOf(ana, LABOUR, { note: 'Desde 2019.', isHidden: true })],
      staff: [recordOf(ana, { contractEnd: '2027-03-31', contractKind: 'FT' })],
    },
  });

async function turn(desk: PeopleDesk, asker: typeof ana, to: typeof ana): Promise<void> {
  got(
    await (
      await desk.as(asker)
    ).contact({
      ...{ contactId: newId(), personId: to.id, channel: 'mail', locale: 'es' },
      topic: { kind: 'theme', themeKey: LABOUR },
    })
  );
}

describe('what the hub knows about me', () => {
  test('is all of it: profile, skills, HR’s record, contacts, and what is kept elsewhere', async () => {
    const desk = full();
    await turn(desk, ana, jo);
    await turn(desk, martinez, ana);
    const about = got(await (await desk.as(ana)).aboutMe({}));
    expect(about).toMatchObject({
      profile: { about: 'Trabajo con cooperativas.', hidden: ['about'] },
      staff: { contractEnd: '2027-03-31' },
      skills: [{ themeKey: LABOUR, note: 'Desde 2019.', isHidden: true }],
      contactsMade: [{ personId: jo.id }],
      contactsReceived: 1,
      elsewhere: [
        { kind: 'document', count: 2 },
        { kind: 'answer', count: 1 },
      ],
    });
    // Who asked her is the asker's own; and what she gets can be written into a file as it is.
    expect(JSON.stringify(about)).not.toContain(martinez.id);
    expect(JSON.parse(JSON.stringify(about))).toEqual(about);
  });

  test('is empty, and not refused, for who has nothing there', async () => {
    const desk = openPeopleDesk();
    const nothing = {
      ...{ profile: null, staff: null, skills: [], contactsMade: [], contactsReceived: 0 },
      elsewhere: [],
    };
    for (const person of [jo, visitor]) {
      expect(got(await (await desk.as(person)).aboutMe({}))).toEqual(nothing);
    }
  });
});

describe('erasing', () => {
  test('takes away what she said; authorship and HR’s record stay', async () => {
    const desk = full();
    await turn(desk, ana, jo);
    await turn(desk, martinez, ana);
    const about = got(await (await desk.as(ana)).erase({}));
    expect(about).toMatchObject({
      ...{ profile: null, skills: [], contactsMade: [], contactsReceived: 1 },
      staff: { contractEnd: '2027-03-31' },
      elsewhere: [{ kind: 'document' }, { kind: 'answer' }],
    });
    expect(await desk.lists.skills.all()).toEqual([]);
    const seen = got(await (await desk.as(jo)).profile({ personId: ana.id }));
    expect(seen.about).toBe('');
    expect(seen.skills.filter(({ level }) => level !== undefined)).toEqual([]);
    // Jô was asked once, whoever it was: her load stays right.
    const [first] = await desk.lists.contacts.since('2026-01-01');
    expect(first).toMatchObject({ personId: jo.id, askerId: 'nobody' });
    desk.setTime('2026-12-10T06:00:00Z');
    await desk.tick();
    const asked = (await desk.react()).map(({ personId }) => personId);
    expect(asked).toEqual([martinez.id]);
  });

  test('cut off in between is finished by the next call', async () => {
    const desk = full();
    desk.lists.failNext({ list: 'skills', method: 'remove' });
    const own = await desk.as(ana);
    await expect(own.erase({})).rejects.toThrow('told to fail');
    expect(got(await own.erase({}))).toMatchObject({ profile: null, skills: [] });
    expect(got(await own.erase({}))).toMatchObject({ profile: null, skills: [] });
  });

  test('leaves her free to begin again', async () => {
    const desk = full();
    const own = await desk.as(ana);
    got(await own.erase({}));
    expect(got(await own.me({})).version).toBeUndefined();
    expect(await own.claim({ themeKey: LABOUR, level: 'learner' })).toMatchObject({
      problem: { code: 'people.consent-missing' },
    });
    got(await own.consent({ isGiven: true }));
    got(await own.claim({ themeKey: LABOUR, level: 'learner' }));
    expect((await desk.skill(ana)).trace[0]).toMatchObject({ event: 'claim', to: 'claimed' });
  });
});

describe('a successor', () => {
  const gone = of('PER', 'Gladys Ticona', [], { isActive: false });
  const desk = (): PeopleDesk =>
    openPeopleDesk({
      people: [...everybody, gone],
      evidence: [evidenceOf(gone)],
    });

  test('is shown with who has left, from the moment that HR or the KM team says so', async () => {
    for (const person of [hr, harriet]) {
      const open = desk();
      const set = { personId: gone.id, successorId: martinez.id };
      const view = got(await (await open.as(person)).setSuccessor(set));
      expect(view).toMatchObject({
        ...{ isFormer: true, mail: '', successor: { personId: martinez.id } },
      });
      got(await (await open.as(person)).setSuccessor(set));
      const seen = got(await (await open.as(jo)).profile({ personId: gone.id }));
      expect(seen.successor).toEqual({ personId: martinez.id, name: martinez.name });
      expect(seen.recent).toHaveLength(1);
    }
  });

  test('changes nothing else that HR has said of her', async () => {
    const open = openPeopleDesk({ first: { staff: [recordOf(ana, { post: 'Oficial' })] } });
    const team = await open.as(hr);
    got(await team.setSuccessor({ personId: ana.id, successorId: jo.id }));
    expect((await open.lists.staff.get(ana.id))?.value).toMatchObject({
      ...{ post: 'Oficial', successorId: jo.id, asOf: '2026-11-01' },
    });
  });

  test('is a colleague who is here, another than herself, and named by who may', async () => {
    const open = desk();
    const codeOf = async (
      person: typeof ana,
      personId: string,
      successorId: string
    ): Promise<string> => {
      const result = await (await open.as(person)).setSuccessor({ personId, successorId });
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
});
