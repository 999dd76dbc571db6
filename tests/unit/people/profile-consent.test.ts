import { twinId } from '../../../shared/domain/people';
import {
  ana,
  everybody,
  got,
  jo,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  skillOf,
} from './people-desk';
import { full, save } from './profile-form';

describe('not now until', () => {
  const until = { kind: 'notUntil', until: '2026-12-10', standInId: jo.id.toUpperCase() } as const;

  test('is over by itself on the day, with nobody doing anything', async () => {
    const desk = openPeopleDesk();
    const { view } = got(await save(desk, { availability: until }));
    expect(view.asking.availability).toEqual({ ...until, standInId: jo.id });
    expect(view.standIn).toEqual({ personId: jo.id, name: jo.name });
    desk.setTime('2026-12-10T06:00:00Z');
    await desk.refresh();
    const back = got(await (await desk.as(jo)).profile({ personId: ana.id }));
    expect(back.asking.availability).toEqual({ kind: 'open' });
  });

  test('that is over is no mistake in a form that still says so: she is back', async () => {
    const desk = openPeopleDesk();
    got(await save(desk, { availability: until }));
    desk.setTime('2027-01-15T12:00:00Z');
    expect(got(await save(desk, { availability: until })).profile.availability).toEqual({
      kind: 'open',
    });
  });
});

describe('consent', () => {
  test('is asked once; a no hides at once all that she says she knows', async () => {
    const desk = openPeopleDesk({
      first: { profiles: [profileOf(ana)], skills: [skillOf(ana, LABOUR)] },
    });
    const others = await desk.as(jo);
    const skillsSeen = async (): Promise<number> =>
      got(await others.profile({ personId: ana.id })).skills.length;
    expect(await skillsSeen()).toBe(1);
    const own = await desk.as(ana);
    const refused = got(await own.consent({ isGiven: false }));
    expect(refused.profile.consentAt).toBeUndefined();
    expect(await skillsSeen()).toBe(0);
    // Said twice it is said once, and a yes brings all of it back.
    expect(got(await own.consent({ isGiven: false })).version).toBe(refused.version);
    got(await own.consent({ isGiven: true }));
    expect(await skillsSeen()).toBe(1);
  });

  test('given while the form is saved in another window loses nothing of either', async () => {
    const desk = openPeopleDesk();
    const own = await desk.as(ana);
    await Promise.all([own.saveProfile({ changes: full }), own.consent({ isGiven: true })]);
    const { profile } = got(await own.me({}));
    expect(profile.consentAt).toBe('2026-11-24T13:00:00.000Z');
  });
});

test('of two accounts that are one person, what she says with either is said for both', async () => {
  const second = of('PER', 'Iván Martínez', [], { mail: 'imartinez2@hub-oim.example' });
  const desk = openPeopleDesk({
    people: [...everybody, second],
    first: {
      profiles: [profileOf(martinez)],
      twins: [
        {
          ...{ id: twinId(martinez.id, second.id), verdict: 'same', keepId: martinez.id },
          ...{ decidedBy: 'km', at: '2026-11-01T12:00:00.000Z' },
        },
      ],
    },
  });
  got(await save(desk, { about: 'Desde mi otra cuenta' }, second));
  const other = await desk.as(second);
  got(await other.claim({ themeKey: LABOUR, level: 'learner' }));
  expect(got(await (await desk.as(martinez)).me({}))).toMatchObject({
    profile: { personId: martinez.id, about: 'Desde mi otra cuenta' },
    view: { skills: [{ themeKey: LABOUR, state: 'pending' }] },
  });
  expect(await desk.lists.profiles.get(second.id)).toBeUndefined();
});
