import type { PostQueryRequest } from '../../../tenant/search/search-index';
import {
  BRAZIL,
  cells,
  countries,
  country,
  document,
  found,
  indexOf,
  PERU,
  refusal,
  REGION,
  search,
  year,
} from './search-fixture';

const NOW = Date.UTC(2026, 2, 10, 12);
const index = indexOf(
  [
    document('Water in Lima', {
      body: 'water and shelter',
      authorName: 'Ana Rojas',
      columns: [countries(country(PERU, 'Peru')), year(2018)],
      modified: Date.UTC(2026, 2, 10, 9),
    }),
    document('Shelter in Recife', {
      body: 'shelter only',
      authorName: 'Beto Lima',
      columns: [countries(country(BRAZIL, 'Brazil')), year(2020)],
      url: 'http://localhost/sites/hub/HubDocuments/2020/recife.pdf',
      fileType: 'pdf',
    }),
    document('Health', {
      body: 'water and health',
      authorName: 'Ana Souza',
      columns: [countries(country(PERU, 'Peru'), country(BRAZIL, 'Brazil')), year(2022)],
    }),
  ],
  { now: () => NOW }
);
const refused = (Querytext: string) => refusal(() => index.query({ Querytext }, new Set([1])));

describe('operators', () => {
  test('OR widens, AND and NOT narrow, and AND binds tighter than OR', () => {
    expect(found(index, 'health OR recife')).toEqual(['Health', 'Shelter in Recife']);
    expect(found(index, 'water AND shelter')).toEqual(['Water in Lima']);
    expect(found(index, 'water NOT shelter')).toEqual(['Health']);
    expect(found(index, 'recife OR water AND health')).toEqual(['Health', 'Shelter in Recife']);
    expect(found(index, '(recife OR water) AND health')).toEqual(['Health']);
  });

  test('operators in lower case are words', () => {
    expect(found(index, 'water and shelter')).toEqual(['Water in Lima']);
    expect(found(index, 'recife or health')).toEqual([]);
  });

  test('minus excludes, plus changes nothing, and a hyphen inside a word is neither', () => {
    expect(found(index, 'water -shelter')).toEqual(['Health']);
    expect(found(index, '+water +shelter')).toEqual(['Water in Lima']);
    expect(found(index, '-water')).toEqual(['Shelter in Recife']);
    expect(found(index, '-(water OR recife)')).toEqual([]);
    expect(found(index, 'water-and-shelter')).toEqual(['Water in Lima']);
  });

  test('XRANK moves results up without adding any', () => {
    const ranked = search(
      index,
      '(water OR shelter) XRANK(cb=100) owstaxIdHubCountries:"#' + BRAZIL + '"'
    );
    expect(cells(ranked).slice(0, 2).sort()).toEqual(['Health', 'Shelter in Recife']);
    expect(cells(ranked)).toHaveLength(3);
    const [first = '', , last = ''] = cells(ranked, 'Rank');
    expect(Number(first) - Number(last)).toBeGreaterThan(99);
  });

  test('boosts of nested XRANK add up, and hold only where their own expression matches', () => {
    const summed = search(index, '(water XRANK(cb=10) health) XRANK(cb=100) health');
    expect(Number(cells(summed, 'Rank')[0])).toBeGreaterThan(110);
    const apart = search(index, 'recife OR (water XRANK(cb=50) shelter)');
    expect(cells(apart)[0]).toBe('Water in Lima');
    expect(Number(cells(apart, 'Rank')[1])).toBeLessThan(50);
  });

  test.each(['NEAR', 'ONEAR', 'water NEAR(n=3) shelter', 'WORDS(tv, television)', 'ANY(a b)'])(
    '%s is refused by name, not misread',
    (text) => {
      const error = refused(text);
      const operator = /[A-Z]{3,}/.exec(text)?.[0] ?? '';
      expect(error.status).toBe(400);
      expect(error.message).toContain(operator);
    }
  );

  test('XRANK with statistics is refused by the parameter it uses', () => {
    expect(refused('water XRANK(cb=1, pb=0.4) shelter').message).toContain('pb');
    expect(refused('water XRANK shelter').message).toContain('XRANK');
  });
});

describe('properties', () => {
  test('a property is searched by its words, its whole value or its beginning', () => {
    expect(found(index, 'author:ana')).toEqual(['Health', 'Water in Lima']);
    expect(found(index, 'author="Ana Rojas"')).toEqual(['Water in Lima']);
    expect(found(index, 'author=ana')).toEqual([]);
    expect(found(index, 'title:shel*')).toEqual(['Shelter in Recife']);
    expect(found(index, 'author<>"Ana Rojas"')).toEqual(['Health', 'Shelter in Recife']);
  });

  test('the same property twice means either, two properties mean both', () => {
    expect(found(index, 'author:rojas author:souza')).toEqual(['Health', 'Water in Lima']);
    expect(found(index, 'author:ana filetype:pdf')).toEqual([]);
    expect(found(index, 'author:rojas AND author:souza')).toEqual([]);
    expect(found(index, 'author:(rojas souza)')).toEqual(['Health', 'Water in Lima']);
    expect(found(index, 'title:(water OR health) -title:lima')).toEqual(['Health']);
  });

  test('white space around the colon makes words of it', () => {
    expect(found(index, 'author : rojas')).toEqual([]);
  });

  test('a term is found exactly with #0, and with everything below it with #', () => {
    expect(found(index, `owstaxIdHubCountries:"#0${PERU}"`)).toEqual(['Health', 'Water in Lima']);
    expect(found(index, `owstaxIdHubCountries:"#${REGION}"`)).toHaveLength(3);
    expect(found(index, `owstaxIdHubCountries:"#0${REGION}"`)).toEqual([]);
  });

  test('a number is compared once it is mapped to a number, never in its automatic property', () => {
    expect(found(index, 'RefinableInt00>=2020')).toEqual(['Health', 'Shelter in Recife']);
    expect(found(index, 'RefinableInt00:2018..2020')).toEqual([
      'Shelter in Recife',
      'Water in Lima',
    ]);
    expect(found(index, 'HubReferenceYearOWSNMBR:2018')).toEqual(['Water in Lima']);
    expect(refused('HubReferenceYearOWSNMBR>2018').status).toBe(400);
  });

  test('a day, a range of days and "today" find what was changed then', () => {
    expect(found(index, 'LastModifiedTime:2026-03-10')).toEqual(['Water in Lima']);
    expect(found(index, 'LastModifiedTime=today')).toEqual(['Water in Lima']);
    expect(found(index, 'Write:"this year"')).toEqual(['Water in Lima']);
    expect(found(index, 'LastModifiedTime:2024-06-01..2024-06-20')).toHaveLength(2);
    expect(found(index, 'LastModifiedTime<2026-03-10')).toHaveLength(2);
  });

  test('a path finds what lies below it, not what merely begins like it', () => {
    const base = 'http://localhost/sites/hub/HubDocuments';
    expect(found(index, `Path:"${base}/2020"`)).toEqual(['Shelter in Recife']);
    expect(found(index, `Path:"${base}/"`)).toHaveLength(3);
    expect(found(index, `Path:"${base}/20"`)).toEqual([]);
  });

  test('a property that does not exist finds nothing and breaks nothing', () => {
    expect(found(index, 'owstaxIdNowhere:"#1"')).toEqual([]);
    expect(found(index, 'http://example.org/page')).toEqual([]);
  });

  test('a mapped property without a crawled column finds nothing', () => {
    expect(found(index, 'RefinableString50:peru')).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    ['an open quotation mark', '"retorno'],
    ['parentheses that do not close', '(((water'],
    ['a closing parenthesis too many', 'water))'],
    ['operators only', 'AND OR NOT'],
    ['an operator without its second word', 'water AND'],
    ['nothing', '   '],
    ['5,000 characters', 'w'.repeat(5000)],
    ['hundreds of levels', '('.repeat(500) + 'water' + ')'.repeat(500)],
    ['a list after a comparison', 'Size>(1 2)'],
  ])('%s is refused with 400', (_, text) => {
    expect(refused(text)).toMatchObject({ status: 400, name: 'SearchRequestError' });
  });

  test.each([
    ['SQL', "'; DROP TABLE search_document; --"],
    ['full-text operators', '{title} : water ^water'],
    ['a thousand conditions', 'a:1 '.repeat(1000)],
    ['a thousand conditions on a known property', 'Size:1 '.repeat(580)],
    ['two thousand words', 'w '.repeat(2000)],
    ['half of a surrogate pair', '\ud83d'],
  ])('%s is only text', (_, text) => {
    expect(found(index, text)).toEqual([]);
    expect(found(index, '*')).toHaveLength(3);
  });

  test('a zero byte separates words, and does not end the query', () => {
    expect(found(index, '\u0000health\u0000water')).toEqual(['Health']);
    expect(found(index, 'title:"\u0000health"')).toEqual(['Health']);
  });

  test('a template may surround the words, and hold no other variable', () => {
    const QueryTemplate = '{searchTerms} filetype:pdf';
    expect(found(index, { Querytext: 'shelter', QueryTemplate })).toEqual(['Shelter in Recife']);
    const other = { Querytext: 'shelter', QueryTemplate: '{searchTerms} {User.Name}' };
    expect(refusal(() => search(index, other)).message).toContain('QueryTemplate');
  });

  test('an option that would change the results is refused, never ignored', () => {
    const ask = (option: PostQueryRequest) => () =>
      index.query({ Querytext: 'water', ...option }, new Set([1]));
    expect(refusal(ask({ SourceId: PERU })).message).toContain('SourceId');
    expect(refusal(ask({ EnableFQL: true })).message).toContain('EnableFQL');
    expect(refusal(ask({ Refiners: 5 as unknown as string })).message).toContain('Refiners');
    expect(refusal(ask({ SortList: {} as unknown as [] })).message).toContain('SortList');
    const misspelt = { SelectPropertys: [] } as PostQueryRequest;
    expect(refusal(ask(misspelt)).message).toContain('SelectPropertys');
  });
});
