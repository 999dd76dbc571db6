import { emptyProfile, type People, type ProfileChanges } from '../../../shared/domain/people';
import {
  ana,
  everybody,
  got,
  jo,
  LABOUR,
  of,
  openPeopleDesk,
  recordOf,
  SITE,
  visitor,
} from './people-desk';
import { full, save } from './profile-form';

describe('a profile', () => {
  test('is saved whole and seen by colleagues at once, without its hidden parts', async () => {
    const desk = openPeopleDesk({
      first: { staff: [recordOf(ana, { projectCodes: ['CE.0412'] })] },
    });
    const before = got(await (await desk.as(ana)).me({}));
    expect(before).toMatchObject({ profile: emptyProfile(ana.id), due: [], suggested: [] });
    expect(before.version).toBeUndefined();
    const saved = got(await save(desk, {}));
    expect(saved.profile).toEqual({
      ...{ ...full, personId: ana.id, savedAt: '2026-11-24T13:00:00.000Z' },
      account: { name: ana.name, mail: ana.mail },
    });
    expect(saved.filled).toBeGreaterThan(before.filled);
    const seen = got(await (await desk.as(jo)).profile({ personId: ana.id }));
    expect(seen).toMatchObject({
      ...{ about: full.about, languages: full.languages, isMentor: true, projects: [] },
      ...{ asking: { availability: { kind: 'limited' }, possible: 3 }, works: full.works },
    });
    expect(saved.view.projects).toEqual([{ code: 'CE.0412', source: 'hr' }]);
  });

  test('saved in two windows keeps the first, and tells the second', async () => {
    const desk = openPeopleDesk();
    const { version = '' } = got(await save(desk, {}));
    const own = await desk.as(ana);
    got(await own.saveProfile({ changes: { ...full, about: 'Uno' }, version }));
    const second = await own.saveProfile({ changes: { ...full, about: 'Dos' }, version });
    expect(second).toEqual({ ok: false, problem: { code: 'people.changed-meanwhile' } });
    expect(got(await own.me({})).profile.about).toBe('Uno');
    // Nor is it overwritten by a form that was opened before there was any.
    expect(await own.saveProfile({ changes: full })).toMatchObject({
      problem: { code: 'people.changed-meanwhile' },
    });
  });

  test('saved in two windows at the very same moment keeps one of them whole', async () => {
    const desk = openPeopleDesk();
    const { version = '' } = got(await save(desk, {}));
    const own = await desk.as(ana);
    const results = await Promise.all(
      ['Uno', 'Dos'].map((about) => own.saveProfile({ changes: { ...full, about }, version }))
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('whose answer was lost is found as saved when it is sent again', async () => {
    const desk = openPeopleDesk();
    desk.lists.failNext({ list: 'profiles', method: 'save', when: 'after' });
    const own = await desk.as(ana);
    await expect(own.saveProfile({ changes: full })).rejects.toThrow('told to fail');
    expect(got(await own.saveProfile({ changes: full })).profile.about).toBe(full.about);
  });

  test('keeps what she agreed to when she saves the form', async () => {
    const desk = openPeopleDesk();
    got(await (await desk.as(ana)).consent({ isGiven: true }));
    expect(got(await save(desk, {})).profile.consentAt).toBe('2026-11-24T13:00:00.000Z');
  });

  test('is kept without what makes a text lie about itself', async () => {
    const about = '  Migración\u202e laboral\u0000\r\nen los Andes  ';
    const saved = got(await save(openPeopleDesk(), { about }));
    expect(saved.profile.about).toBe('Migración laboral\nen los Andes');
  });

  test('names a country, a language and a part once', async () => {
    const saved = got(
      await save(openPeopleDesk(), {
        countriesWorked: ['country.PER', 'country.PER'],
        hidden: ['about', 'about'],
        languages: [
          { tag: 'pt', level: 'good' },
          { tag: 'pt', level: 'basic' },
        ],
      })
    );
    expect(saved.profile).toMatchObject({
      ...{ countriesWorked: ['country.PER'], hidden: ['about'] },
      languages: [{ tag: 'pt', level: 'good' }],
    });
    expect(saved.profile.languages).toHaveLength(1);
  });

  const work = (url: string, title = 'Guía'): ProfileChanges['works'] => [
    { kind: 'document', title, url },
  ];
  const away = (until: string, standInId?: string): Partial<ProfileChanges> => ({
    availability: { kind: 'notUntil', until, ...(standInId === undefined ? {} : { standInId }) },
  });
  const former = of('PER', 'Gladys Ticona', [], { isActive: false });

  test.each([
    ['a text that is too long', { about: 'x'.repeat(601) }, 'people.text-too-long'],
    [
      'a language that nobody knows',
      { languages: [{ tag: 'zz', level: 'good' }] },
      'people.language-unknown',
    ],
    [
      'a word in the place of a language',
      { languages: [{ tag: 'español', level: 'good' }] },
      'people.language-unknown',
    ],
    ['a country that is none', { countriesWorked: [LABOUR] }, 'people.unknown-term'],
    [
      'four works',
      { works: Array.from({ length: 4 }, () => work(`${SITE}/a`)).flat() },
      'people.too-many-works',
    ],
    [
      'a work elsewhere',
      { works: work('https://elsewhere.example/a.pdf') },
      'people.work-elsewhere',
    ],
    ['a work on a site beside it', { works: work(`${SITE}-copy/a.pdf`) }, 'people.work-elsewhere'],
    [
      'a work that climbs out of the site',
      { works: work(`${SITE}/../hr/a.pdf`) },
      'people.work-elsewhere',
    ],
    [
      'a script in the place of an address',
      { works: work('javascript:alert(1)') },
      'people.work-elsewhere',
    ],
    ['a work without a title', { works: work(`${SITE}/a.pdf`, ' ') }, 'people.work-elsewhere'],
    ['a day that the calendar has not', away('2027-02-30'), 'people.date-invalid'],
    ['a word in the place of a day', away('pronto'), 'people.date-invalid'],
    ['today', away('2026-11-24'), 'people.date-past'],
    ['herself as who is asked meanwhile', away('2026-12-10', ana.id), 'people.stand-in-self'],
    ['a stranger as who is asked meanwhile', away('2026-12-10', 'nobody'), 'people.unknown-person'],
    ['a guest as who is asked meanwhile', away('2026-12-10', visitor.id), 'people.unknown-person'],
    [
      'a former colleague as who is asked meanwhile',
      away('2026-12-10', former.id),
      'people.unknown-person',
    ],
  ] as const)(
    'with %s is not saved, and she is told which field it is',
    async (_name, changes, code) => {
      const desk = openPeopleDesk({
        people: [...everybody, former],
        first: { staff: [recordOf(former)] },
      });
      const result = await save(desk, changes as Partial<ProfileChanges>);
      expect(result).toMatchObject({ ok: false, problem: { code } });
      expect(result.ok ? undefined : result.problem.values?.field).toEqual(expect.any(String));
      expect(await desk.lists.profiles.all()).toEqual([]);
    }
  );

  test('of a guest, or of an account that is no person, is not there to be saved', async () => {
    const program = of('REG', 'Respaldo', [], { mail: 'svc.backup@hub-oim.example' });
    const desk = openPeopleDesk({ people: [...everybody, program] });
    const codeOf = async (take: (own: People) => Promise<unknown>, person = program) =>
      take(await desk.as(person));
    expect(await codeOf((own) => own.me({}))).toMatchObject({
      problem: { code: 'people.not-listed' },
    });
    expect(await codeOf((own) => own.saveProfile({ changes: full }))).toMatchObject({
      problem: { code: 'people.not-listed' },
    });
    expect(await codeOf((own) => own.saveProfile({ changes: full }), visitor)).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
    expect(await codeOf((own) => own.consent({ isGiven: true }), visitor)).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
  });
});
