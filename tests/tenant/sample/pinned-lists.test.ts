import {
  documents,
  keysMeant,
  people,
  sampleList,
  today,
  valuesOf,
  type SampleRow,
} from './sample-data';

const notices = sampleList('need-to-know.csv');
const bestBets = sampleList('best-bets.csv');
const specialists = sampleList('specialists.csv');
const knownAnswers = sampleList('known-answers.csv');

const mails = new Set(people.map(({ mail }) => mail));
const isExpired = ({ until = '' }: SampleRow) => until < today;
const texts = (row: SampleRow, column: string) =>
  ['es', 'pt', 'en'].map((language) => row[`${column}_${language}`] ?? '');

describe('what people put first', () => {
  test('notices speak three languages, lead somewhere on the site, and one has expired', () => {
    expect(notices.length).toBeGreaterThanOrEqual(6);
    expect(notices.length).toBeLessThanOrEqual(8);
    expect(notices.filter((row) => new Set(texts(row, 'title')).size !== 3)).toEqual([]);
    expect(notices.filter(({ link = '' }) => !/^SitePages\/[A-Za-z]+\.aspx/.test(link))).toEqual(
      []
    );
    expect(notices.filter(isExpired)).toHaveLength(1);
    const soon = notices.filter((row) => !isExpired(row) && (row.until ?? '') <= '2026-12-01');
    expect(soon).toEqual([]);
    const themes = notices.flatMap((row) => valuesOf(row, 'themes'));
    expect(themes.filter((key) => keysMeant('themes', key).length !== 1)).toEqual([]);
  });

  test('best bets name a theme, a document and a reason; one has expired, one few may read', () => {
    const byId = new Map(documents.map((row) => [row.id, row]));
    expect(bestBets.filter(({ document }) => !byId.has(document))).toEqual([]);
    expect(bestBets.filter((row) => texts(row, 'reason').includes(''))).toEqual([]);
    const themes = bestBets.map(({ theme = '' }) => theme);
    expect(themes.filter((key) => keysMeant('themes', key).length !== 1)).toEqual([]);
    expect(bestBets.filter(isExpired)).toHaveLength(1);
    const closed = bestBets.filter(({ document }) => byId.get(document)?.audience === 'km-team');
    expect(closed).toHaveLength(1);
  });

  test('they were chosen by people who exist', () => {
    const choosers = [...notices, ...bestBets].map((row) => row.chosen_by ?? '');
    expect(choosers.filter((mail) => !mails.has(mail))).toEqual([]);
  });

  test('each theme has one specialist, who has that role and theme; one is vacant', () => {
    const themes = specialists.map(({ theme = '' }) => theme);
    expect(new Set(themes).size).toBe(themes.length);
    expect(themes.filter((key) => keysMeant('themes', key).length !== 1)).toEqual([]);
    const wrong = specialists.filter(
      ({ mail, theme = '' }) =>
        mail !== '' &&
        !people.some(
          (one) => one.mail === mail && one.roles.includes('RTS') && one.themes.includes(theme)
        )
    );
    expect(wrong).toEqual([]);
    expect(specialists.filter(({ mail }) => mail === '').map(({ theme }) => theme)).toEqual([
      'theme.xenophobia',
    ]);
    const priorities = [
      'theme.humanitarian-assistance',
      'theme.regularization',
      'theme.integration',
      'theme.xenophobia',
      'theme.migration-environment-climate',
    ];
    expect(themes).toEqual(expect.arrayContaining(priorities));
  });

  test('known answers speak three languages, name a theme and a source, and hold for some time', () => {
    expect(knownAnswers.length).toBeGreaterThanOrEqual(8);
    expect(new Set(knownAnswers.map(({ key }) => key)).size).toBe(knownAnswers.length);
    for (const row of knownAnswers) {
      expect(new Set(texts(row, 'question')).size).toBe(3);
      expect(new Set(texts(row, 'answer')).size).toBe(3);
      expect(keysMeant('themes', row['theme'] ?? '')).toHaveLength(1);
      expect(row['source_link']).toMatch(/^SitePages\/[A-Za-z]+\.aspx/);
      expect(mails).toContain(row['owner']);
      expect(isExpired(row)).toBe(false);
    }
  });
});
