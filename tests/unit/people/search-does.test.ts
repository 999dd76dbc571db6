import type { PeopleFound, PeopleSearch } from '../../../shared/domain/people';
import { LABOUR, ana, everybody, evidenceOf, visitor } from './people-desk';
import { got, jo, martinez, of, openPeopleDesk, profileOf, recordOf } from './people-desk';
import { renata, skillOf, type DeskSettings } from './people-desk';

async function search(
  settings: DeskSettings,
  input: Partial<PeopleSearch> = {}
): Promise<PeopleFound> {
  const desk = openPeopleDesk(settings);
  return got(await (await desk.as(ana)).search({ locale: 'es', side: 'knows', ...input }));
}

const names = ({ rows }: PeopleFound): readonly string[] => rows.map(({ name }) => name);

const reference = of('ECU', 'Rita Referente');
const expert = of('ECU', 'Elsa Experta');
const learner = of('ECU', 'Leo Aprende');
const says = of('ECU', 'Dora Dice');
const writes = of('ECU', 'Wara Escribe');
const people = [...everybody, says, writes, learner, expert, reference];
const first = {
  profiles: [reference, expert, learner, says].map((one) => profileOf(one)),
  skills: [
    skillOf(reference, LABOUR, { level: 'reference' }),
    skillOf(expert, LABOUR, { level: 'expert' }),
    skillOf(learner, LABOUR, { level: 'learner' }),
    skillOf(says, LABOUR, { level: 'reference', state: 'claimed' }),
  ],
};
const evidence = [evidenceOf(writes)];

describe('who does what', () => {
  const focal = of('BOL', 'Fátima Focal', [], { post: 'Oficial de programas' });
  const officer = of('CHL', 'Omar Tello', [], { post: 'Asesor jurídico en migración laboral' });
  const staff = [...everybody, focal, officer];
  const records = [
    recordOf(focal, { focalPointOf: [LABOUR], projectCodes: ['REG-INT-2022'], unit: 'Protección' }),
  ];
  const settings = {
    people: staff,
    first: { staff: records, skills: [skillOf(martinez, LABOUR)], profiles: [profileOf(martinez)] },
  };

  test('is who answers for a theme or has it in her post, in any language, not who knows it', async () => {
    const found = await search(settings, { side: 'does', words: 'labour migration' });
    expect(names(found)).toEqual([renata.name, focal.name, officer.name]);
    expect(found.rows.map(({ reasons }) => reasons[0]?.kind)).toEqual([
      ...['specialist', 'focalPoint', 'post'],
    ]);
  });

  test('is found by post, unit and project', async () => {
    expect(names(await search(settings, { side: 'does', words: 'oficial prog' }))).toEqual([
      focal.name,
    ]);
    expect(names(await search(settings, { side: 'does', words: 'proteccion' }))).toContain(
      focal.name
    );
    const byCode = await search(settings, { side: 'does', words: 'REG-INT-2022' });
    expect(byCode.rows.map(({ reasons }) => reasons)).toEqual([
      [{ kind: 'project', code: 'REG-INT-2022' }],
    ]);
    const filtered = await search(settings, {
      side: 'does',
      filter: { projectCode: 'reg-int-2022' },
    });
    expect(names(filtered)).toEqual([focal.name]);
  });

  test('is not found by a post or a project that she hides', async () => {
    const profiles = [profileOf(focal, { hidden: ['post', 'projects'] })];
    const hidden = { people: staff, first: { staff: records, profiles } };
    expect(names(await search(hidden, { side: 'does', words: 'oficial' }))).toEqual([]);
    const byCode = { side: 'does', filter: { projectCode: 'REG-INT-2022' } } as const;
    expect((await search(hidden, byCode)).total).toBe(0);
    const found = await search(hidden, { side: 'does', words: 'fatima' });
    expect(found.rows[0]).not.toHaveProperty('post');
  });

  test('by role', async () => {
    const profiles = [
      profileOf(jo, { isMentor: true }),
      profileOf(officer, { isMentor: true, hidden: ['mentoring'] }),
    ];
    const withMentors = { people: staff, first: { staff: records, profiles } };
    const byRole = async (
      role: 'specialist' | 'focalPoint' | 'mentor'
    ): Promise<readonly string[]> =>
      names(await search(withMentors, { side: 'does', filter: { roles: [role] } }));
    expect(await byRole('focalPoint')).toEqual([focal.name]);
    expect(await byRole('mentor')).toEqual([jo.name]);
    expect(await byRole('specialist')).toContain(renata.name);
  });
});

describe('counts', () => {
  test('of a facet are those under all other filters', async () => {
    const settings = { people, first, evidence };
    const all = await search(settings, { filter: { themeKeys: [LABOUR] } });
    expect(all.facets.countries).toEqual([
      { value: 'country.ECU', count: 5 },
      { value: 'country.URY', count: 1 },
    ]);
    const one = await search(settings, {
      filter: { themeKeys: [LABOUR], countryKeys: ['country.URY'] },
    });
    expect(one.total).toBe(1);
    // The other countries stay to be chosen, with what each would give.
    expect(one.facets.countries).toEqual(all.facets.countries);
    expect(one.facets.roles).toEqual([{ value: 'specialist', count: 1 }]);
  });

  test('several values of one facet are alternatives', async () => {
    const settings = { people, first, evidence };
    const total = async (...countryKeys: string[]): Promise<number> =>
      (await search(settings, { filter: { themeKeys: [LABOUR], countryKeys } })).total;
    expect(await total('country.ECU', 'country.URY')).toBe(6);
    expect(await total('country.URY')).toBe(1);
    expect(await total()).toBe(6);
  });

  test('say what choosing the value gives', async () => {
    const settings = { people, first, evidence };
    for (const side of ['knows', 'does'] as const) {
      const { facets } = await search(settings, { side });
      for (const { value, count } of facets.themes.slice(0, 12)) {
        expect((await search(settings, { side, filter: { themeKeys: [value] } })).total).toBe(
          count
        );
      }
      for (const { value, count } of facets.countries) {
        expect((await search(settings, { side, filter: { countryKeys: [value] } })).total).toBe(
          count
        );
      }
    }
  });
});

describe('the strip of a theme', () => {
  test('shows the specialist, then who knows it best; to guests nobody', async () => {
    const desk = openPeopleDesk({ people, first, evidence });
    const strip = await (await desk.as(ana)).strip({ themeKey: LABOUR });
    expect(strip.map(({ name }) => name)).toEqual([renata.name, reference.name, expert.name]);
    expect(await (await desk.as(ana)).strip({ themeKey: 'theme.none' })).toEqual([]);
    expect(await (await desk.as(visitor)).strip({ themeKey: LABOUR })).toEqual([]);
  });
});
