import { countGaps, rowsOfGaps, themesToOpen } from '../../../shared/ui/practices/gaps/gap-cells';
import {
  readPracticePlace,
  writePracticePlace,
  type PracticePlace,
} from '../../../shared/ui/practices/practice-place';
import { readPracticesSettings } from '../../../shared/ui/practices/practices-settings';

const places: readonly PracticePlace[] = [
  { view: 'list' },
  { view: 'practice', id: 'p 1&x' },
  { view: 'new' },
  { view: 'new', adaptsId: 'p-2' },
  { view: 'draft', id: 'd-1' },
  { view: 'draft', id: 'd-1', step: 'lens' },
  { view: 'review', id: 'p-3' },
  { view: 'mine' },
  { view: 'queue' },
  { view: 'gaps' },
];

describe('The address of a view of the practices', () => {
  test.each(places)('can be sent to a colleague: %j', (place) => {
    expect(readPracticePlace(writePracticePlace(place, ''))).toEqual(place);
  });

  test('of the list carries the search that it opens with', () => {
    const search = '?theme=0a1b2c3d-0000-4000-8000-000000000001&doctype=x';
    expect(writePracticePlace({ view: 'list', search }, '?env=WebView&practice=1')).toBe(
      `?env=WebView&${search.slice(1)}`
    );
  });

  test('keeps what SharePoint says in it, and forgets the filters of the list', () => {
    const written = writePracticePlace({ view: 'mine' }, '?env=WebView&q=ninez&theme=x&practice=1');
    expect(written).toBe('?env=WebView&view=mine');
  });

  test.each(['?view=nothing', '?practice=', '?practice=%20', '', '?q=retorno'])(
    'leads to the list where it says nothing that is known: %s',
    (search) => {
      expect(readPracticePlace(search)).toEqual({ view: 'list' });
    }
  );
});

describe('What an editor of a page chose', () => {
  test('is the whole page with ten practices where nothing was chosen', () => {
    expect(readPracticesSettings({})).toEqual({ layout: 'page', count: 10 });
  });

  test('stays within what a page can show, and forgets what is not known', () => {
    const stored = { layout: 'list', count: 500, kind: 'poem', themeKey: ' theme.health ' };
    expect(readPracticesSettings(stored)).toEqual({
      layout: 'list',
      count: 30,
      themeKey: 'theme.health',
    });
  });
});

describe('The view of gaps', () => {
  const gaps = {
    themes: [
      { key: 'theme.a' },
      { key: 'theme.a.1', parentKey: 'theme.a' },
      { key: 'theme.a.1.x', parentKey: 'theme.a.1' },
      { key: 'theme.b' },
    ],
    countryKeys: ['country.PER', 'country.BRA'],
    cells: [
      {
        ...{ themeKey: 'theme.a', countryKey: 'country.PER', newest: '2026-03-01', due: 1 },
        counts: { goodPractice: 2, lessonNegative: 1 },
      },
      {
        ...{ themeKey: 'theme.b', countryKey: 'country.BRA', newest: '2020-03-01', due: 0 },
        counts: { factsheet: 1 },
      },
    ],
  };

  const tops = rowsOfGaps(gaps.themes, '');

  test('shows the themes at the top, or one with those right below it', () => {
    expect(tops).toEqual(['theme.a', 'theme.b']);
    expect(themesToOpen(gaps.themes)).toEqual(['theme.a', 'theme.a.1']);
    expect(rowsOfGaps(gaps.themes, 'theme.a')).toEqual(['theme.a', 'theme.a.1']);
    expect(rowsOfGaps(gaps.themes, 'theme.a.1')).toEqual(['theme.a.1', 'theme.a.1.x']);
    expect(rowsOfGaps(gaps.themes, 'theme.gone')).toEqual(tops);
  });

  test('counts what is there, and says in how many of all places', () => {
    const counted = countGaps(gaps, tops, {});
    expect(counted.cell('theme.a', 'country.PER')).toEqual({
      ...{ count: 3, due: 1 },
      newest: '2026-03-01',
    });
    expect([counted.covered, counted.all]).toEqual([2, 4]);
    expect(counted.cell('theme.a', 'country.BRA')).toBeUndefined();
  });

  test('shows one kind, and takes what is too old for missing', () => {
    expect(countGaps(gaps, tops, { kind: 'factsheet' }).covered).toBe(1);
    expect(countGaps(gaps, tops, { newerThan: '2024-01-01' }).countriesOf('theme.b')).toBe(0);
  });
});
