import {
  chosenFilters,
  countFilters,
  emptyListQuery,
  readListQuery,
  toggleFacet,
  withFree,
  withoutFilter,
  writeListQuery,
  type ListQuery,
} from '../../../shared/ui/people/list/list-query';
import {
  readPeoplePlace,
  writePeoplePlace,
  type PeoplePlace,
} from '../../../shared/ui/people/people-place';

const places: readonly PeoplePlace[] = [
  { view: 'list', query: emptyListQuery },
  {
    view: 'list',
    query: {
      words: 'jô & “migración laboral”',
      side: 'does',
      filter: {
        themeKeys: ['theme.labour-migration', 'theme.regularization'],
        countryKeys: ['country.ECU', 'country.COL'],
        languages: ['pt'],
        projectCode: 'CD.0042',
        roles: ['specialist', 'focalPoint'],
        isFree: true,
      },
      page: 3,
    },
  },
  { view: 'profile', id: 'a0b1c2d3' },
  { view: 'mine' },
  { view: 'mine', themeKey: 'theme.labour-migration' },
  { view: 'about-me' },
  { view: 'confirm' },
  { view: 'care' },
  { view: 'map', themeKey: 'theme.labour-migration', shape: 'network' },
  { view: 'map' },
  { view: 'coverage' },
  { view: 'quiz', themeKey: 'theme.regularization' },
];

describe('The address of a view', () => {
  test.each(places)('brings a colleague to the same view: $view', (place) => {
    expect(readPeoplePlace(writePeoplePlace(place, ''))).toEqual(place);
  });

  test('keeps how SharePoint shows the page, and drops the filters of the list', () => {
    const address = writePeoplePlace(
      { view: 'profile', id: 'a0' },
      '?env=Embedded&Mode=Edit&who=jo&theme=theme.x'
    );
    expect([...new URLSearchParams(address).keys()].sort()).toEqual(['Mode', 'env', 'person']);
  });

  test('is read as the list where it was written by hand or cut short', () => {
    for (const search of ['?view=everything', '?person=', '?view=', '', '?page=-2&role=king']) {
      expect(readPeoplePlace(search)).toEqual({ view: 'list', query: emptyListQuery });
    }
    expect(readPeoplePlace('?view=map&shape=circle')).toEqual({ view: 'map' });
  });

  test('takes ids in any case', () => {
    expect(readPeoplePlace('?person=A0B1')).toEqual({ view: 'profile', id: 'a0b1' });
  });
});

describe('The address of a list', () => {
  const address = (query: ListQuery): string =>
    new URLSearchParams(writeListQuery(query).map(([name, value]) => [name, value])).toString();

  test('says nothing of what is usual', () => {
    expect(writeListQuery(emptyListQuery)).toEqual([]);
    expect(writeListQuery({ ...emptyListQuery, words: '  ' })).toEqual([]);
  });

  test('holds at most 200 letters of what was typed, whatever a link says', () => {
    const long = address({ ...emptyListQuery, words: 'x'.repeat(5000) });
    expect(readListQuery(`?${long}`).words).toHaveLength(200);
  });

  test('takes a value once, however often a link says it', () => {
    const { filter } = readListQuery('?country=country.ECU&country=country.ECU&country=&role=king');
    expect(filter).toEqual({ countryKeys: ['country.ECU'] });
  });
});

describe('The filters of a list', () => {
  const ecuador = toggleFacet({ ...emptyListQuery, page: 4 }, 'countryKeys', 'country.ECU');
  const both = toggleFacet(ecuador, 'countryKeys', 'country.COL');

  test('take further values of a facet as alternatives, and begin on the first page again', () => {
    expect(both.filter).toEqual({ countryKeys: ['country.ECU', 'country.COL'] });
    expect(both.page).toBe(1);
    expect(countFilters(withFree(both, true))).toBe(3);
  });

  test('lose one value at a time, until nothing of the facet is left', () => {
    expect(toggleFacet(both, 'countryKeys', 'country.ECU').filter).toEqual({
      countryKeys: ['country.COL'],
    });
    expect(toggleFacet(ecuador, 'countryKeys', 'country.ECU').filter).toEqual({});
  });

  test('can each be taken away by itself', () => {
    const all: ListQuery = withFree(
      { ...both, filter: { ...both.filter, projectCode: 'CD.0042' } },
      true
    );
    let query = all;
    for (const one of chosenFilters(all)) {
      const before = countFilters(query);
      query = withoutFilter(query, one);
      expect(countFilters(query)).toBe(before - 1);
    }
    expect(query.filter).toEqual({});
  });
});
