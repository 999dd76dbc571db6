import { HubError } from '../../../shared/kernel/errors';
import type { CoverageAlert, ThemeCount } from '../../../shared/domain/people';
import {
  LABOUR,
  RECRUITMENT,
  ana,
  everybody,
  fabio,
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
} from './people-desk';

const SEASONAL = 'theme.seasonal-work';
const none: CoverageAlert[] = [];

function count(themeKey: string, number: number, ...countries: string[]): readonly ThemeCount[] {
  return [
    { themeKey, count: number },
    ...countries.map((code) => ({ themeKey, countryKey: `country.${code}`, count: number })),
  ];
}

interface Facts {
  readonly documents?: readonly ThemeCount[];
  readonly questions?: readonly ThemeCount[];
}

const open = (
  { documents = [], questions = [] }: Facts,
  settings: Parameters<typeof openPeopleDesk>[0] = {}
) =>
  openPeopleDesk({
    ...settings,
    sources: {
      documents: () => ({ evidence: [], counts: documents }),
      questions: () => ({ evidence: [], counts: questions }),
    },
  });

const about = (alerts: readonly CoverageAlert[], themeKey: string): readonly CoverageAlert[] =>
  alerts.filter((alert) => alert.themeKey === themeKey);

describe('The coverage of themes', () => {
  test('names a theme with documents or questions and nobody who knows it', async () => {
    const desk = open({
      documents: count(SEASONAL, 22, 'BOL', 'URY'),
      questions: count(SEASONAL, 3, 'BOL'),
    });
    const { alerts } = got(await (await desk.as(harriet)).coverage({}));
    expect(about(alerts, SEASONAL)).toEqual([
      {
        ...{ kind: 'nobody', themeKey: SEASONAL, documents: 22, questions: 3 },
        countryKeys: expect.arrayContaining(['country.BOL', 'country.URY']),
      },
    ]);
  });

  test('says nothing of a theme that nobody writes or asks about', async () => {
    const { alerts } = got(await (await open({}).as(harriet)).coverage({}));
    expect(about(alerts, SEASONAL)).toEqual(none);
  });

  test('proposes for a country without anybody who has worked there and can be asked', async () => {
    const away = { availability: { kind: 'notUntil', until: '2026-12-20' } } as const;
    const desk = open(
      { documents: count(SEASONAL, 5, 'BOL') },
      {
        first: {
          profiles: [
            profileOf(ana, { countriesWorked: ['country.BOL'], ...away }),
            profileOf(jo),
            profileOf(martinez, { countriesWorked: ['country.BOL'] }),
          ],
          skills: [ana, jo, martinez].map((one) => skillOf(one, SEASONAL)),
        },
      }
    );
    const { alerts } = got(await (await desk.as(renata)).coverage({}));
    expect(about(alerts, SEASONAL)).toMatchObject([
      {
        ...{ kind: 'nobody', countryKeys: ['country.BOL'], documents: 5, questions: 0 },
        nearest: { personId: martinez.id },
      },
    ]);
  });

  test('names the only one of the region, and the only country', async () => {
    const carla = of('ECU', 'Carla Salinas');
    const desk = open(
      {},
      {
        people: [...everybody, carla],
        first: {
          profiles: [ana, carla, jo].map((one) => profileOf(one)),
          skills: [
            ...[ana, carla].map((one) => skillOf(one, SEASONAL)),
            skillOf(jo, 'theme.hate-speech'),
          ],
        },
      }
    );
    const { alerts } = got(await (await desk.as(harriet)).coverage({}));
    expect(about(alerts, 'theme.hate-speech')).toMatchObject([
      { kind: 'onlyOne', countryKeys: ['country.BRA'], person: { name: 'Jô Sampaio' } },
    ]);
    expect(about(alerts, SEASONAL)).toMatchObject([
      { kind: 'oneCountry', countryKeys: ['country.ECU'] },
    ]);
  });

  test('puts first whose contract ends, and then what is asked most', async () => {
    const desk = open(
      { questions: [...count(SEASONAL, 1, 'PER'), ...count('theme.hate-speech', 9, 'PER')] },
      {
        first: {
          profiles: [profileOf(ana)],
          staff: [recordOf(ana, { contractEnd: '2027-01-15' })],
          skills: [skillOf(ana, 'theme.mental-health')],
        },
      }
    );
    const { alerts } = got(await (await desk.as(hr)).coverage({}));
    expect(alerts.slice(0, 4).map(({ kind }) => kind)).toEqual([
      ...['lastLeaves', 'lastLeaves', 'nobody', 'nobody'],
    ]);
    expect(alerts.find(({ kind }) => kind === 'nobody')?.themeKey).toBe('theme.hate-speech');
    expect(about(alerts, 'theme.mental-health')).toMatchObject([
      { kind: 'lastLeaves', endsOn: '2027-01-15', person: { personId: ana.id } },
    ]);
  });

  test('counts people and countries of every theme, those who know a part of it too', async () => {
    const desk = open(
      { documents: count(LABOUR, 7, 'PER') },
      {
        people: [ana, jo, harriet],
        first: {
          profiles: [ana, jo].map((one) => profileOf(one)),
          skills: [skillOf(ana, RECRUITMENT), skillOf(jo, LABOUR)],
        },
      }
    );
    const { themes } = got(await (await desk.as(harriet)).coverage({}));
    expect(themes.find(({ themeKey }) => themeKey === LABOUR)).toEqual({
      ...{ themeKey: LABOUR, documents: 7, questions: 0, people: 2, countries: 2 },
    });
    expect(themes.find(({ themeKey }) => themeKey === RECRUITMENT)).toMatchObject({ people: 1 });
  });

  test('says which source did not answer', async () => {
    const desk = openPeopleDesk({
      sources: {
        questions: () => {
          throw new HubError('unavailable', { message: 'questions: down' });
        },
      },
    });
    const view = got(await (await desk.as(fabio)).coverage({}));
    expect(view.missing).toEqual(['questions']);
  });

  test('is for specialists, the KM team and HR', async () => {
    expect(await (await openPeopleDesk().as(jo)).coverage({})).toMatchObject({
      problem: { code: 'people.role-missing' },
    });
  });
});
