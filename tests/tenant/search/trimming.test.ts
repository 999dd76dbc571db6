import fc from 'fast-check';
import {
  BRAZIL,
  cells,
  countries,
  country,
  countsOf,
  document,
  EVERYONE,
  found,
  indexOf,
  PERU,
  results,
  RTS_ONLY,
  search,
  year,
} from './search-fixture';
import { SearchRequestError } from '../../../tenant/search/search-index';

const SCOPES = [EVERYONE, RTS_ONLY, 3, 4];
const WORDS = ['water', 'shelter', 'retorno', 'retornó', 'lima'];
const items = Array.from({ length: 40 }, (_, n) =>
  document(`Note ${n} ${WORDS[n % 5]}`, {
    scopeId: SCOPES[n % 4] ?? EVERYONE,
    body: `${WORDS[n % 3]} ${WORDS[n % 5]}`,
    columns: [countries(country(n % 2 ? PERU : BRAZIL, n % 2 ? 'Peru' : 'Brazil')), year(2000 + n)],
  })
);
const scopeOf = new Map(items.map((item) => [item.title, item.scopeId]));
const index = indexOf(items);

describe('what a person may not read', () => {
  test('is in no row, no total and no count', () => {
    const answer = search(index, { Querytext: '*', Refiners: 'FileType' }, [RTS_ONLY]);
    expect(cells(answer).every((title) => scopeOf.get(title ?? '') === RTS_ONLY)).toBe(true);
    expect(results(answer).TotalRows).toBe(10);
    expect(countsOf(answer, 'FileType')).toEqual(['txt: 10']);
  });

  test('stays hidden from somebody who may read nothing', () => {
    expect(found(index, '*', [])).toEqual([]);
  });

  test('is decided correctly for somebody with thousands of scopes', () => {
    const scopes = Array.from({ length: 20_000 }, (_, n) => n + 3);
    expect(found(index, '*', scopes)).toHaveLength(20);
  });

  test('follows a change of permissions at once', () => {
    const moved = indexOf([document('Draft', { scopeId: RTS_ONLY })]);
    expect(found(moved, 'draft')).toEqual([]);
    moved.setScope('id-draft', EVERYONE);
    expect(found(moved, 'draft')).toEqual(['Draft']);
  });

  test('never shows, whatever the query, the filters and the order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...WORDS, '*', 'OR', 'AND', 'NOT', '(', ')', '-', '+', '"', 'XRANK(cb=5)'),
      fc.constantFrom('Title:note', 'Size>1', 'RefinableInt00>=2003', 'Author<>x', 'IsDocument:1'),
      fc.constantFrom(`owstaxIdHubCountries:"#${PERU}"`, 'FileType:(txt OR pdf)', 'Title:*', 'a*'),
      fc.string({ maxLength: 8, unit: 'binary' })
    );
    const request = fc.record({
      Querytext: fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ')),
      RefinementFilters: fc.constantFrom(
        [],
        ['FileType:"txt"'],
        ['RefinableInt00:range(2000, max)'],
        ['not(Title:"note")'],
        ['or(FileType:"txt", Title:"shelter")']
      ),
      TrimDuplicates: fc.boolean(),
      SortList: fc.constantFrom([], [{ Property: 'LastModifiedTime', Direction: 1 }]),
      Refiners: fc.constantFrom('', 'FileType'),
    });
    const scopes = fc.subarray(SCOPES);
    let answered = 0;
    fc.assert(
      fc.property(request, scopes, (asked, readable) => {
        try {
          const answer = search(index, asked, readable);
          if (results(answer).RowCount > 0) answered += 1;
          for (const title of cells(answer)) expect(readable).toContain(scopeOf.get(title ?? ''));
        } catch (error) {
          if (!(error instanceof SearchRequestError) || error.status !== 400) throw error;
        }
      }),
      { numRuns: 600 }
    );
    expect(answered).toBeGreaterThan(50);
  });
});
