import fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { intersect, subtract, unite } from '../../../tenant/search/doc-set';
import { createDocumentColumns } from '../../../tenant/search/document-columns';
import { firstInOrder } from '../../../tenant/search/first-in-order';
import { createIdLists } from '../../../tenant/search/id-lists';
import { createIndexer } from '../../../tenant/search/indexer';
import { createMatcher, type Found } from '../../../tenant/search/match-documents';
import { parseKql } from '../../../tenant/search/kql';
import { createSchema } from '../../../tenant/search/schema';
import { createSearchTables } from '../../../tenant/search/search-tables';
import { createStatements } from '../../../tenant/search/statements';
import { cells, document, found, indexOf, search } from './search-fixture';

const ids = fc.uniqueArray(fc.nat(200)).map((list) => Uint32Array.from(list).sort());

describe('sets of documents', () => {
  test('meet, join and leave out like sets', () => {
    fc.assert(
      fc.property(ids, ids, ids, (a, b, c) => {
        const inB = new Set(b);
        expect([...intersect(a, b)]).toEqual([...a].filter((doc) => inB.has(doc)));
        expect([...subtract(a, b)]).toEqual([...a].filter((doc) => !inB.has(doc)));
        expect([...unite([a, b, c])]).toEqual(
          [...new Set([...a, ...b, ...c])].sort((one, other) => one - other)
        );
      })
    );
  });
});

describe('a page of an order', () => {
  test('is the beginning of the whole order, however little of it is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(60), (keys, wanted) => {
        const order = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b;
        const whole = keys.map((_, position) => position).sort(order);
        expect(firstInOrder(keys.length, undefined, order, wanted)).toEqual(whole.slice(0, wanted));
      })
    );
  });
});

describe('a word that very many documents have', () => {
  const database = new DatabaseSync(':memory:');
  createSearchTables(database, { removeDiacritics: false });
  const statements = createStatements(database);
  const columns = createDocumentColumns(statements);
  const items = Array.from({ length: 30 }, (_, number) =>
    document(number === 2 ? 'Water in the title' : `Note ${number}`, {
      body: number % 2 === 0 ? 'water' : 'water shelter',
    })
  );
  createIndexer(statements, (id) => columns.touch(id)).upsert(items);
  columns.refresh();
  const sources = {
    statements,
    columns,
    lists: createIdLists(statements),
    schema: createSchema(statements, () => true),
    now: 0,
  };
  const find = (query: string, most?: number, span = Infinity): Found =>
    createMatcher(sources, most === undefined ? undefined : { most, span }).find(parseKql(query));

  test('is taken from the newest, and from the titles of all', () => {
    const { docs, from } = find('water', 5);
    expect([...docs]).toEqual([3, 26, 27, 28, 29, 30]);
    expect(from).toBe(26);
    expect(find('water')).toMatchObject({ from: 0 });
    expect(find('water').docs).toHaveLength(30);
  });

  test('is looked for in the newest documents only, and in the titles of all', () => {
    const { docs, from } = find('water', 100, 4);
    expect([...docs]).toEqual([3, 27, 28, 29, 30]);
    expect(from).toBe(27);
  });

  test('is excluded to the last document all the same', () => {
    expect(find('NOT shelter', 5).docs).toHaveLength(15);
    expect([...find('note NOT shelter', 5).docs]).toEqual([21, 23, 25, 27, 29]);
  });
});

describe('XRANK by the spread of ranks', () => {
  const index = indexOf([
    document('Water', { body: 'water in lima' }),
    document('Shelter', { body: 'water for people in recife' }),
    ...Array.from({ length: 8 }, (_, number) => document(`Health ${number}`)),
  ]);

  // source: KQL syntax reference, "XRANK": nb is multiplied with the product of variance and average
  test('adds its factor times variance and average of all ranks', () => {
    const plain = cells(search(index, 'water'), 'Rank').map(Number);
    const average = plain.reduce((sum, rank) => sum + rank, 0) / plain.length;
    const variance = plain.reduce((sum, rank) => sum + (rank - average) ** 2, 0) / plain.length;
    const boosted = search(index, 'water XRANK(nb=1000000) recife');
    const [first = 0] = cells(boosted, 'Rank').map(Number);
    const own = plain[1] ?? 0;
    expect(first).toBeCloseTo(own + 1_000_000 * variance * average, 0);
    expect(cells(boosted)[0]).toBe('Shelter');
    expect(found(index, 'water XRANK(cb=1, nb=0.5) lima')).toEqual(['Shelter', 'Water']);
  });
});
