import type { PostQueryRequest } from '../../../tenant/search/search-index';
import { cells, document, found, indexOf, refusal, results, search, year } from './search-fixture';

const DAY = 86_400_000;
const index = indexOf(
  Array.from({ length: 25 }, (_, n) =>
    document(`Report ${String(n).padStart(2, '0')}`, {
      body: `text ${n}`,
      modified: Date.UTC(2024, 0, 1) + n * DAY,
      columns: [year(2000 + ((n * 7) % 25))],
    })
  )
);

describe('pages', () => {
  test('together show every result once, with the same total on each', () => {
    const titles: (string | null | undefined)[] = [];
    for (const StartRow of [0, 10, 20]) {
      const answer = search(index, { Querytext: 'report', RowLimit: 10, StartRow });
      expect(results(answer).TotalRows).toBe(25);
      titles.push(...cells(answer));
    }
    expect(new Set(titles).size).toBe(25);
    expect(titles).toHaveLength(25);
  });

  test('hold ten results when no number is asked for', () => {
    const answer = index.query({ Querytext: 'report' }, new Set([1]));
    expect(results(answer).RowCount).toBe(10);
  });

  test.each([{ RowLimit: 501 }, { StartRow: 50_001 }, { RowLimit: -1 }, { RowLimit: 1.5 }])(
    'are refused beyond what SharePoint allows: %j',
    (limits: PostQueryRequest) => {
      expect(refusal(() => search(index, { Querytext: 'report', ...limits })).status).toBe(400);
    }
  );

  test('go on by id past the last row that can be asked for', () => {
    const SortList = [{ Property: '[DocId]', Direction: 0 }];
    const first = search(index, { Querytext: 'report', RowLimit: 20, SortList });
    const last = cells(first, 'DocId')[19];
    const next = search(index, { Querytext: `report IndexDocId>${last}`, SortList });
    expect(results(next).RowCount).toBe(5);
    expect(cells(next).some((title) => cells(first).includes(title))).toBe(false);
  });
});

describe('order', () => {
  const sorted = (Property: string, Direction: number) =>
    search(index, { Querytext: '*', RowLimit: 2, SortList: [{ Property, Direction }] });

  test('newest or oldest first', () => {
    expect(cells(sorted('LastModifiedTime', 1))).toEqual(['Report 24', 'Report 23']);
    expect(cells(sorted('LastModifiedTime', 0))).toEqual(['Report 00', 'Report 01']);
  });

  test('by a mapped number', () => {
    const answer = sorted('RefinableInt00', 1);
    expect(cells(answer)).toEqual(['Report 07', 'Report 14']);
  });

  test('by a property that cannot be sorted is refused, as by Title in SharePoint', () => {
    expect(refusal(() => sorted('Title', 0)).message).toContain('Title');
    expect(refusal(() => sorted('Nowhere', 0)).status).toBe(400);
    expect(refusal(() => sorted('LastModifiedTime', 2)).status).toBe(400);
  });
});

describe('duplicates', () => {
  const copies = indexOf([
    document('Guide', { uniqueId: '1', body: 'the same text', modified: 1000 }),
    document('Guide', { uniqueId: '2', body: 'the same text', modified: 2000, fileType: 'pdf' }),
    document('Guide', { uniqueId: '3', body: 'another text', modified: 3000 }),
  ]);

  test('with the same title and text show once, unless all are asked for', () => {
    const answer = copies.query({ Querytext: 'guide' }, new Set([1]));
    expect(results(answer)).toMatchObject({
      RowCount: 2,
      TotalRows: 2,
      TotalRowsIncludingDuplicates: 3,
    });
    expect(found(copies, { Querytext: 'guide', TrimDuplicates: false })).toHaveLength(3);
  });

  test('are represented by the first in the order asked for', () => {
    const newest = copies.query(
      { Querytext: 'guide', SortList: [{ Property: 'Write', Direction: 1 }] },
      new Set([1])
    );
    expect(cells(newest, 'UniqueId')).toEqual(['{3}', '{2}']);
  });
});

describe('changes', () => {
  test('an item that is written again replaces itself and keeps its id', () => {
    const changing = indexOf([document('Old name', { uniqueId: '{ABC}', columns: [year(2001)] })]);
    const [before] = cells(search(changing, '*'), 'DocId');
    changing.upsert([document('New name', { uniqueId: 'abc', columns: [year(2002)] })]);
    expect(found(changing, '*')).toEqual(['New name']);
    expect(found(changing, 'old')).toEqual([]);
    expect(found(changing, 'RefinableInt00:2001')).toEqual([]);
    expect(cells(search(changing, '*'), 'DocId')).toEqual([before]);
  });

  test('an item written twice in one go counts once, as written last', () => {
    const twice = indexOf([
      document('First', { uniqueId: '1' }),
      document('Second', { uniqueId: '1' }),
    ]);
    expect(found(twice, '*')).toEqual(['Second']);
  });

  test('a removed item is gone from results and counts', () => {
    const shrinking = indexOf([document('Stays'), document('Goes', { fileType: 'pdf' })]);
    shrinking.remove(['id-goes', 'id-unknown']);
    const answer = search(shrinking, { Querytext: '*', Refiners: 'FileType' });
    expect(cells(answer)).toEqual(['Stays']);
    expect(answer.PrimaryQueryResult.RefinementResults?.Refiners[0]?.Entries).toHaveLength(1);
  });

  test('a batch that fails leaves the index as it was', () => {
    const careful = indexOf([document('Here before')]);
    const broken = document('Broken', { scopeId: undefined as unknown as number });
    expect(() => careful.upsert([document('Fine'), broken])).toThrow();
    expect(found(careful, '*')).toEqual(['Here before']);
  });

  test('a property mapped later is found in items that were there before', () => {
    const later = indexOf([document('Dated', { columns: [year(2011)] })]);
    expect(found(later, 'RefinableInt07:2011')).toEqual([]);
    later.mapProperty('RefinableInt07', 'ows_q_NMBR_HubReferenceYear');
    expect(found(later, 'RefinableInt07:2011')).toEqual(['Dated']);
  });

  test('only the properties that SharePoint reserves for mapping can be mapped', () => {
    expect(refusal(() => index.mapProperty('Title', 'ows_X')).message).toContain('Title');
    expect(refusal(() => index.mapProperty('RefinableInt50', 'ows_X')).status).toBe(400);
    expect(refusal(() => index.mapProperty('RefinableInt01', 'X;')).status).toBe(400);
  });
});
