import fc from 'fast-check';
import {
  EMPTY_QUERY,
  KINDS,
  makeYearRange,
  readDeepLink,
  SORT_ORDERS,
  writeDeepLink,
  type SearchQuery,
} from '../../../shared/domain/search';
import { PERU, RETURN } from './sample-vocabulary';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 5 });
const names = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  { maxLength: 3 }
);
const query = fc.record<SearchQuery>({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  kind: fc.constantFrom(...KINDS),
  terms: fc.record({
    theme: ids,
    country: ids,
    mission: ids,
    type: ids,
    language: ids,
    framework: ids,
    audience: ids,
  }),
  values: fc.record({ format: names, colleague: names, focalPoint: names }),
  verifiedOnly: fc.boolean(),
  includeArchived: fc.boolean(),
  sort: fc.constantFrom(...SORT_ORDERS),
  page: fc.integer({ min: 1, max: 500 }),
});

describe('The address of a search', () => {
  test('brings a colleague to exactly the same search', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1950, max: 2026 }), (asked, year) => {
        const withYears = { ...asked, years: { from: year, to: year + 3 } };
        expect(readDeepLink(writeDeepLink(asked))).toEqual(asked);
        expect(readDeepLink(writeDeepLink(withYears))).toEqual(withYears);
      })
    );
  });

  test('keeps what others wrote into the address of the page', () => {
    const link = writeDeepLink({ ...EMPTY_QUERY, text: 'retorno' }, '?Mode=Edit&q=old&env=WebView');
    expect(link).toBe('?Mode=Edit&env=WebView&q=retorno');
  });

  test('is short and readable: commas between terms stay commas', () => {
    const terms = { ...EMPTY_QUERY.terms, theme: [RETURN, PERU] };
    expect(writeDeepLink({ ...EMPTY_QUERY, terms })).toBe(`?theme=${RETURN},${PERU}`);
    expect(writeDeepLink(EMPTY_QUERY)).toBe('');
  });

  test('opens a search even when it was damaged on the way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        const read = readDeepLink(
          `?q=${junk}&theme=${junk}&years=${junk}&order=${junk}&hubpage=${junk}`
        );
        expect(read.page).toBeGreaterThanOrEqual(1);
        expect(SORT_ORDERS).toContain(read.sort);
      })
    );
    expect(readDeepLink("?theme=x' OR 1=1&years=20-3000000&hubpage=-4&order=drop")).toEqual(
      EMPTY_QUERY
    );
  });

  test('puts the ends of a range of years in order and leaves out years before the organisation', () => {
    expect(makeYearRange(2022, 2019)).toEqual({ from: 2019, to: 2022 });
    expect(makeYearRange(12, 2019)).toEqual({ to: 2019 });
    expect(makeYearRange(undefined, undefined)).toBeUndefined();
  });
});
