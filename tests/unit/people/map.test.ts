import type { KnowledgeMap, MapCell } from '../../../shared/domain/people';
import {
  LABOUR,
  RECRUITMENT,
  ana,
  everybody,
  evidenceOf,
  got,
  harriet,
  hr,
  jo,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  visitor,
} from './people-desk';

const INCLUSION = 'theme.labour-inclusion';
const ECUADOR = 'country.ECU';
const PERU = 'country.PER';

function cell(map: KnowledgeMap, countryKey: string, themeKey: string): MapCell {
  const found = map.cells.find((one) => one.countryKey === countryKey && one.themeKey === themeKey);
  if (!found) throw new Error('no such cell');
  return found;
}

const names = ({ people }: MapCell): readonly string[] => people.map(({ name }) => name);

describe('The map of a theme', () => {
  test('has a cell for every country with an office and every part of the theme', async () => {
    const map = got(await (await openPeopleDesk().as(ana)).map({ themeKey: LABOUR }));
    expect(map.themeKeys).toEqual([
      ...['theme.ethical-recruitment', 'theme.labour-inclusion'],
      ...['theme.skills-recognition', 'theme.seasonal-work'],
    ]);
    expect(map.countryKeys).toEqual(expect.arrayContaining([ECUADOR, PERU]));
    expect(map.cells).toHaveLength(map.countryKeys.length * map.themeKeys.length);
  });

  test('shows who is confirmed, the surest first', async () => {
    const berta = of('ECU', 'Berta Quishpe');
    const desk = openPeopleDesk({
      people: [...everybody, berta],
      first: {
        profiles: [profileOf(ana), profileOf(berta)],
        skills: [
          skillOf(ana, RECRUITMENT),
          skillOf(berta, RECRUITMENT, { level: 'expert', state: 'due' }),
        ],
      },
    });
    const map = got(await (await desk.as(jo)).map({ themeKey: LABOUR }));
    expect(names(cell(map, ECUADOR, RECRUITMENT))).toEqual(['Berta Quishpe', 'Ana Lucía Vera']);
    expect(cell(map, ECUADOR, RECRUITMENT).people[0]?.reasons).toEqual([
      { kind: 'skill', themeKey: RECRUITMENT, level: 'expert', state: 'due' },
    ]);
    expect(names(cell(map, ECUADOR, INCLUSION))).toEqual([]);
  });

  test('leaves out claims, learners, what is hidden, who never consented, and who has left', async () => {
    const people = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'].map((name) =>
      of('ECU', `${name} Paz`)
    );
    const [claims, learns, hides, silent, gone] = people;
    if (!claims || !learns || !hides || !silent || !gone) throw new Error('five');
    const desk = openPeopleDesk({
      people: [...everybody, ...people],
      first: {
        profiles: [claims, learns, hides, gone].map((one) => profileOf(one)),
        staff: [recordOf(gone, { leftOn: '2026-10-31' })],
        skills: [
          skillOf(claims, RECRUITMENT, { state: 'claimed' }),
          skillOf(learns, RECRUITMENT, { level: 'learner' }),
          skillOf(hides, RECRUITMENT, { isHidden: true }),
          skillOf(silent, RECRUITMENT),
          skillOf(gone, RECRUITMENT),
        ],
      },
    });
    const map = got(await (await desk.as(jo)).map({ themeKey: LABOUR }));
    expect(names(cell(map, ECUADOR, RECRUITMENT))).toEqual([]);
  });

  test('does not let the specialist of the whole hide the gaps below it', async () => {
    const nadia = of('URY', 'Nadia Pintos', ['RTS'], { themes: [LABOUR] });
    const desk = openPeopleDesk({ people: [ana, nadia] });
    const seen = await desk.as(ana);
    const parts = got(await seen.map({ themeKey: LABOUR }));
    expect(parts.cells.every(({ people }) => people.length === 0)).toBe(true);
    const whole = got(await seen.map({}));
    expect(names(cell(whole, 'country.URY', LABOUR))).toEqual(['Nadia Pintos']);
  });

  test('of a theme without parts has one column, and without a theme the topmost ones', async () => {
    const seen = await openPeopleDesk().as(ana);
    expect(got(await seen.map({ themeKey: RECRUITMENT })).themeKeys).toEqual([RECRUITMENT]);
    const all = got(await seen.map({}));
    expect(all.themeKey).toBe('');
    expect(all.themeKeys).toContain(LABOUR);
    expect(all.themeKeys).not.toContain(RECRUITMENT);
  });

  test('asks for what there is, and is not for guests', async () => {
    const desk = openPeopleDesk({ people: everybody, listedGuests: [visitor.mail] });
    expect(await (await desk.as(ana)).map({ themeKey: 'country.PER' })).toMatchObject({
      problem: { code: 'people.unknown-term', values: { field: 'themeKey' } },
    });
    expect(await (await desk.as(visitor)).map({ themeKey: LABOUR })).toMatchObject({
      problem: { code: 'people.guests-not' },
    });
  });
});

describe('A cell with one person alone, whose contract ends', () => {
  const desk = (contractEnd: string, more: readonly (typeof ana)[] = []) =>
    openPeopleDesk({
      people: [...everybody, ...more],
      first: {
        profiles: [ana, ...more].map((one) => profileOf(one)),
        staff: [recordOf(ana, { contractEnd })],
        skills: [ana, ...more].map((one) => skillOf(one, RECRUITMENT)),
      },
    });

  test.each([
    ['in 90 days', '2027-02-22', true],
    ['in 91 days', '2027-02-23', false],
    ['already, as HR has it', '2026-11-01', true],
  ])('%s is fragile or not', async (_, contractEnd, isFragile) => {
    const map = got(await (await desk(contractEnd).as(jo)).map({ themeKey: LABOUR }));
    expect(cell(map, ECUADOR, RECRUITMENT).isFragile).toBe(isFragile);
  });

  test('is not fragile where a second one stays', async () => {
    const map = got(
      await (await desk('2026-12-31', [of('ECU', 'Segunda Paz')]).as(jo)).map({ themeKey: LABOUR })
    );
    expect(cell(map, ECUADOR, RECRUITMENT).isFragile).toBe(false);
    expect(map.alerts.filter(({ kind }) => kind === 'lastLeaves')).toEqual([]);
  });

  test('tells the day to HR, the KM team and herself, and to nobody else', async () => {
    const made = desk('2026-12-31');
    for (const reader of [hr, harriet, ana]) {
      const map = got(await (await made.as(reader)).map({ themeKey: LABOUR }));
      expect(cell(map, ECUADOR, RECRUITMENT).endsOn).toBe('2026-12-31');
      expect(map.alerts[0]).toMatchObject({ kind: 'lastLeaves', endsOn: '2026-12-31' });
    }
    for (const reader of [jo, renata]) {
      const map = got(await (await made.as(reader)).map({ themeKey: LABOUR }));
      expect(JSON.stringify(map)).not.toContain('2026-12-31');
      expect(map.alerts[0]).toMatchObject({
        kind: 'lastLeaves',
        themeKey: RECRUITMENT,
        countryKeys: [ECUADOR],
        person: { personId: ana.id },
      });
    }
  });
});

describe('Beside the map', () => {
  test('stands a theme that her own works speak for', async () => {
    const desk = openPeopleDesk({
      evidence: [1, 2].map(() => evidenceOf(martinez, { themeKeys: [INCLUSION] })),
    });
    const map = got(await (await desk.as(martinez)).map({ themeKey: LABOUR }));
    expect(map.suggestion).toMatchObject({
      themeKey: INCLUSION,
      evidence: [{ kind: 'document', count: 2 }],
    });
    const other = got(await (await desk.as(martinez)).map({ themeKey: 'theme.xenophobia' }));
    expect(other.suggestion).toBeUndefined();
  });

  test('stands no theme that she has said anything of, “not me” too', async () => {
    const desk = openPeopleDesk({
      evidence: [1, 2].map(() => evidenceOf(martinez, { themeKeys: [INCLUSION] })),
      first: { skills: [skillOf(martinez, INCLUSION, { state: 'withdrawn' })] },
    });
    const map = got(await (await desk.as(martinez)).map({ themeKey: LABOUR }));
    expect(map.suggestion).toBeUndefined();
  });
});
