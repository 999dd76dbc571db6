import {
  emptyListQuery,
  readListQuery,
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
        themeKey: 'theme.labour-migration',
        countryKey: 'country.ECU',
        language: 'pt',
        projectCode: 'CD.0042',
        role: 'focalPoint',
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
});
