import {
  findGaps,
  measurePractices,
  workingDaysBetween,
  type Practice,
  type PracticeState,
  type Reuse,
} from '../../../shared/domain/practices';
import { plainWorkingDays } from '../../../shared/adapters/memory/memory-questions';
import { fullContent } from './sample-content';

const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}T09:00:00Z`;
const now = new Date(day(30));

/** Submitted on Monday, looked at on Thursday, in review on Friday, and so on. */
function practice(author: string, state: PracticeState, rest: Partial<Practice> = {}): Practice {
  const steps = [
    ['submitted', 'screen', 'screening', 5],
    ['screening', 'assign', 'inReview', 6],
    ['inReview', state === 'rejected' ? 'reject' : 'accept', state, 16],
  ] as const;
  const isDecided = state === 'accepted' || state === 'published' || state === 'rejected';
  return {
    ...{ id: `of-${author}`, state, content: fullContent(), coAuthors: [], attachments: [] },
    author: { personId: author, name: author, locale: 'es', countryKey: 'country.PER' },
    ...{ translations: [], revision: 1, seats: [], remarks: [], pending: [], reminders: 0 },
    ...{ submittedAt: day(2), since: day(16) },
    trail: isDecided
      ? steps.map(([before, event, after, date]) => ({
          ...{ at: day(date), by: { kind: 'hub' }, event, before, after },
        }))
      : [],
    ...rest,
  };
}

const authors = ['ana', 'bea', 'eva', 'ida', 'mia'];
const measure = (practices: readonly Practice[], reuses: readonly Reuse[] = []) =>
  measurePractices({ practices, reuses, now, workingDays: plainWorkingDays });

describe('the figures of the practices', () => {
  test('say how long each stage took, in working days', () => {
    const { daysInStage } = measure(authors.map((author) => practice(author, 'accepted')));
    expect(daysInStage).toEqual([
      { state: 'submitted', days: 2, count: 5 },
      { state: 'screening', days: 0, count: 5 },
      { state: 'inReview', days: 5, count: 5 },
    ]);
  });

  test('say how much each country was accepted, and how many looked at gender', () => {
    const all = authors.map((author) =>
      practice(author, author === 'ana' ? 'rejected' : 'accepted')
    );
    const [first, ...others] = all;
    const blind = fullContent({
      genderAndRights: { ...fullContent().genderAndRights, reach: 'notDone', reachEvidence: '' },
    });
    const given = first ? [{ ...first, content: blind }, ...others] : [];
    expect(measure(given)).toMatchObject({
      acceptanceByCountry: [{ countryKey: 'country.PER', accepted: 4, decided: 5 }],
      withGenderAnalysis: { share: 0.8, of: 5 },
    });
  });

  test('leave out every group of fewer than five people, however much they wrote', () => {
    const four = authors.slice(0, 4).map((author) => practice(author, 'accepted'));
    const twice = [...four, ...four.map((one) => ({ ...one, id: `${one.id}-2` }))];
    expect(measure(twice)).toEqual({
      ...{ byState: {}, daysInStage: [], acceptanceByCountry: [], reuses: 0, hoursSaved: 0 },
    });
    expect(measure([...twice, practice('mia', 'accepted')]).byState).toEqual({ accepted: 9 });
  });

  test('name how long the oldest one has waited without a word', () => {
    const reviewed = practice('ana', 'inReview', {
      submittedAt: '2026-01-05T09:00:00Z',
      seats: [
        {
          ...{
            personId: 'eva',
            name: 'Eva',
            isTieBreaker: false,
            assignedAt: day(6),
            dueAt: day(20),
          },
          assessment: { ratings: {}, lens: {}, message: '', verdict: 'approve', at: day(9) },
        },
      ],
    });
    expect(measure([practice('bea', 'screening'), reviewed]).oldestUnreviewed).toBe(19);
    expect(measure([reviewed])).not.toHaveProperty('oldestUnreviewed');
  });

  test('add up reuses and the hours that they saved', () => {
    const reuse = (id: string, hoursSaved?: number): Reuse => ({
      ...{ id, practiceId: 'of-ana', by: { personId: id, name: id }, countryKey: 'country.ECU' },
      ...{ whatChanged: '', result: '', mayQuote: false, at: day(9) },
      ...(hoursSaved === undefined ? {} : { hoursSaved }),
    });
    expect(measure([], [reuse('a', 12), reuse('b'), reuse('c', 3)])).toMatchObject({
      ...{ reuses: 3, hoursSaved: 15 },
    });
  });

  test('count working days as the calendar of the office does', () => {
    const days = (from: number, to: string): number =>
      workingDaysBetween(plainWorkingDays, new Date(day(from)), new Date(to));
    expect(days(2, '2026-11-02T23:00:00Z')).toBe(0);
    expect(days(2, '2026-11-06T22:00:00Z')).toBe(4);
    // a weekend adds nothing
    expect(days(6, '2026-11-08T22:00:00Z')).toBe(0);
    expect(days(6, '2026-11-09T22:00:00Z')).toBe(1);
    expect(days(2, '2036-11-09T22:00:00Z')).toBe(520);
  });
});

describe('what is there and what is missing', () => {
  const themeKeys = ['theme.a', 'theme.b'];
  const countryKeys = ['country.PER', 'country.BRA'];
  const published = {
    ...{ id: '1', kind: 'goodPractice' as const, publishedAt: '2025-03-04T10:00:00Z' },
    ...{ isDue: false, themeKeys: ['theme.a'], countryKeys: ['country.PER'] },
  };

  test('each theme and country of a practice counts, the newest day and those due with it', () => {
    const { cells } = findGaps(
      [
        { ...published, themeKeys: ['theme.b', 'theme.a', 'theme.a'] },
        { ...published, id: '2', publishedAt: '2026-05-06T10:00:00Z', isDue: true },
        { ...published, id: '3', kind: 'lessonNegative' },
      ],
      themeKeys,
      countryKeys
    );
    expect(cells).toEqual([
      {
        ...{ themeKey: 'theme.a', countryKey: 'country.PER', newest: '2026-05-06', due: 1 },
        counts: { goodPractice: 2, lessonNegative: 1 },
      },
      {
        ...{ themeKey: 'theme.b', countryKey: 'country.PER', newest: '2025-03-04', due: 0 },
        counts: { goodPractice: 1 },
      },
    ]);
  });

  test('cells stand in the order of the terms, those of terms that are gone last', () => {
    const { cells } = findGaps(
      [
        { ...published, themeKeys: ['theme.old'] },
        { ...published, countryKeys: ['country.BRA', 'country.PER'] },
      ],
      themeKeys,
      countryKeys
    );
    expect(cells.map(({ themeKey, countryKey }) => `${themeKey} ${countryKey}`)).toEqual([
      ...['theme.a country.PER', 'theme.a country.BRA', 'theme.old country.PER'],
    ]);
  });

  test('with nothing published everything is missing', () => {
    expect(findGaps([], themeKeys, countryKeys)).toEqual({
      ...{ cells: [], countryKeys },
      themes: [{ key: 'theme.a' }, { key: 'theme.b' }],
    });
  });

  test('a theme counts with everything below it, and a practice once in each row', () => {
    const parents: Readonly<Record<string, readonly string[]>> = {
      'theme.a.1': ['theme.a'],
      'theme.a.2': ['theme.a'],
      // a local term that nobody is offered
      'theme.a.2.x': ['theme.a.2', 'theme.a'],
    };
    const both = { ...published, themeKeys: ['theme.a.1', 'theme.a.2'] };
    const { cells, themes } = findGaps(
      [both, { ...published, id: '2', themeKeys: ['theme.a.2.x'] }],
      ['theme.a', 'theme.a.1', 'theme.a.2', 'theme.b'],
      countryKeys,
      (key) => parents[key] ?? []
    );
    expect(cells.map(({ themeKey, counts }) => [themeKey, counts.goodPractice])).toEqual([
      ...[
        ['theme.a', 2],
        ['theme.a.1', 1],
        ['theme.a.2', 2],
      ],
      ['theme.a.2.x', 1],
    ]);
    expect(themes).toEqual([
      { key: 'theme.a' },
      { key: 'theme.a.1', parentKey: 'theme.a' },
      { key: 'theme.a.2', parentKey: 'theme.a' },
      { key: 'theme.b' },
    ]);
  });
});
