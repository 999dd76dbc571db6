import { newId } from '../../../shared/kernel/ids';
import {
  ana,
  evidenceOf,
  got,
  jo,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  recordOf,
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
      ...{ successions: [], elsewhere: [] },
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
