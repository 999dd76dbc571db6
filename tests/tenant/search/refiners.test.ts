import {
  BRAZIL,
  cells,
  countries,
  country,
  countsOf,
  document,
  found,
  indexOf,
  PERU,
  refinerOf,
  refusal,
  REGION,
  search,
  year,
} from './search-fixture';

const peru = country(PERU, 'Peru');
const brazil = country(BRAZIL, 'Brazil');
const token = (value: string) => `"ǂǂ${Buffer.from(value, 'utf8').toString('hex')}"`;

const index = indexOf([
  document('A', { columns: [countries(peru), year(2018)], fileType: 'pdf' }),
  document('B', { columns: [countries(peru, brazil), year(2020)], fileType: 'pdf' }),
  document('C', { columns: [countries(brazil), year(2020)], fileType: 'txt' }),
  document('D', { columns: [year(2022)], body: 'unlike the others' }),
]);
const ask = (Refiners: string, Querytext = '*') => search(index, { Querytext, Refiners });
const narrowed = (...RefinementFilters: string[]) =>
  found(index, { Querytext: '*', RefinementFilters });

describe('refiners', () => {
  test('count every value of the whole result, also beyond the page', () => {
    const answer = search(index, { Querytext: '*', Refiners: 'FileType', RowLimit: 1 });
    expect(countsOf(answer, 'FileType')).toEqual(['pdf: 2', 'txt: 2']);
  });

  test('count terms, the terms above them and the term set, as raw values', () => {
    const counts = countsOf(ask('owstaxIdHubCountries'), 'owstaxIdHubCountries');
    expect(counts).toContain(`GP0|#${PERU}: 2`);
    expect(counts).toContain(`L0|#0${BRAZIL}|Brazil: 2`);
    expect(counts).toContain(`GPP|#${REGION}: 3`);
    expect(counts).toHaveLength(6);
  });

  test('follow the query', () => {
    expect(countsOf(ask('FileType', 'unlike'), 'FileType')).toEqual(['txt: 1']);
  });

  test('give numbers by value, or by the intervals asked for, empty ones included', () => {
    expect(countsOf(ask('RefinableInt00(sort=number/ascending)'), 'RefinableInt00')).toEqual([
      '2018: 1',
      '2020: 2',
      '2022: 1',
    ]);
    const answer = ask('RefinableInt00(discretize=manual/2010/2019/2021)');
    expect(countsOf(answer, 'RefinableInt00')).toEqual([
      'Up to 2010: 0',
      'From 2010 up to 2019: 1',
      'From 2019 up to 2021: 2',
      'From 2021: 1',
    ]);
  });

  test('divide dates, whose tokens can be sent back', () => {
    const refiner = 'LastModifiedTime(discretize=manual/2024-01-01/2025-01-01)';
    const entries = refinerOf(ask(refiner), 'LastModifiedTime') ?? [];
    expect(entries.map((entry) => entry.RefinementCount)).toEqual(['0', '4', '0']);
    expect(entries[1]?.RefinementToken).toBe('range(2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z)');
    expect(narrowed(`LastModifiedTime:${entries[1]?.RefinementToken}`)).toHaveLength(4);
    expect(narrowed(`LastModifiedTime:${entries[2]?.RefinementToken}`)).toEqual([]);
  });

  test('can be cut, filtered by count or beginning, and sorted by name', () => {
    expect(countsOf(ask('FileType(filter=1/0/*)'), 'FileType')).toEqual(['pdf: 2']);
    const frequent = ask('RefinableInt00(filter=9/2/*)');
    expect(countsOf(frequent, 'RefinableInt00')).toEqual(['2020: 2']);
    const labels = ask('owstaxIdHubCountries(filter=9/0/L0|#0*,sort=name/descending)');
    expect(countsOf(labels, 'owstaxIdHubCountries')).toEqual([
      `L0|#0${BRAZIL}|Brazil: 2`,
      `L0|#0${PERU}|Peru: 2`,
    ]);
  });

  test('stop at one hundred values when no number is asked for', () => {
    const many = indexOf(
      Array.from({ length: 120 }, (_, n) => document(`N ${n}`, { columns: [year(1900 + n)] }))
    );
    const answer = search(many, { Querytext: '*', Refiners: 'RefinableInt00' });
    expect(refinerOf(answer, 'RefinableInt00')).toHaveLength(100);
  });

  test('a property that cannot be refined silently gives none, as in SharePoint', () => {
    const answer = ask('Title,Author,FileType,Nowhere');
    const { RefinementResults } = answer.PrimaryQueryResult;
    expect(RefinementResults?.Refiners.map((refiner) => refiner.Name)).toEqual(['FileType']);
    expect(ask('Title').PrimaryQueryResult.RefinementResults).toBeNull();
  });

  test('parameters that are not understood are refused', () => {
    expect(refusal(() => ask('FileType(order=name)')).message).toContain('order');
    expect(refusal(() => ask('FileType((')).status).toBe(400);
    expect(refusal(() => ask('LastModifiedTime')).message).toContain('discretize');
  });
});

describe('refinement filters', () => {
  test('every token that a refiner gives narrows to as many results as it counted', () => {
    const answer = ask('owstaxIdHubCountries,FileType,RefinableInt00');
    const refiners = answer.PrimaryQueryResult.RefinementResults?.Refiners ?? [];
    expect(refiners).toHaveLength(3);
    for (const { Name, Entries } of refiners) {
      for (const entry of Entries)
        expect(narrowed(`${Name}:${entry.RefinementToken}`)).toHaveLength(
          Number(entry.RefinementCount)
        );
    }
  });

  test('values of one property are alternatives within or(), and all needed within and()', () => {
    const values = `${token(`GP0|#${PERU}`)},${token(`GP0|#${BRAZIL}`)}`;
    expect(narrowed(`owstaxIdHubCountries:or(${values})`)).toEqual(['A', 'B', 'C']);
    expect(narrowed(`owstaxIdHubCountries:and(${values})`)).toEqual(['B']);
    expect(narrowed(`owstaxIdHubCountries:not(${token(`GP0|#${PERU}`)})`)).toEqual(['C', 'D']);
  });

  test('several filters add up, and may be written as one', () => {
    expect(narrowed('FileType:"pdf"', 'RefinableInt00:2020')).toEqual(['B']);
    expect(narrowed('and(FileType:equals("pdf"), RefinableInt00:int(2020))')).toEqual(['B']);
    expect(narrowed('or(FileType:"pdf", RefinableInt00:2022)')).toEqual(['A', 'B', 'D']);
  });

  test('a range includes its start and not its end, unless said otherwise', () => {
    expect(narrowed('RefinableInt00:range(2018, 2020)')).toEqual(['A']);
    expect(narrowed('RefinableInt00:range(2018, 2020, to="le")')).toEqual(['A', 'B', 'C']);
    expect(narrowed('RefinableInt00:range(2018, 2022, from="gt")')).toEqual(['B', 'C']);
    expect(narrowed('RefinableInt00:range(min, 2019)')).toEqual(['A']);
    expect(narrowed('RefinableInt00:range(2021, max)')).toEqual(['D']);
    expect(narrowed('LastModifiedTime:range(datetime("2025-01-01"), max)')).toEqual([]);
  });

  test('a filter for a value that no longer exists gives no results, and no error', () => {
    expect(narrowed(`owstaxIdHubCountries:${token('GP0|#gone')}`)).toEqual([]);
  });

  test.each([
    'FileType',
    'FileType:"pdf',
    'FileType:or("pdf"',
    'FileType:range(1)',
    'FileType:"ǂǂ6z"',
    'RefinableInt00:range(1, 2, to="ge")',
    'xrank(FileType:"pdf")',
    'FileType:"pdf" trailing',
    '',
  ])('the malformed filter %j is refused with 400', (filter) => {
    expect(refusal(() => narrowed(filter)).status).toBe(400);
  });
});

describe('cells', () => {
  test('every value is text; terms are joined by semicolons; a missing value is null', () => {
    const answer = search(index, {
      Querytext: 'title:B',
      SelectProperties: ['Title', 'RefinableInt00', 'owstaxIdHubCountries', 'HubNoneOWSTEXT'],
    });
    expect(cells(answer, 'RefinableInt00')).toEqual(['2020']);
    expect(cells(answer, 'owstaxIdHubCountries')[0]?.split(';')).toContain(`L0|#0${PERU}|Peru`);
    expect(cells(answer, 'HubNoneOWSTEXT')).toEqual([null]);
  });
});
