import { documents, keysIn, textOf, wordCount, type SampleRow } from './sample-data';

const works = new Map<string, SampleRow[]>();
for (const row of documents) {
  if (row.work === '' || row.work === undefined) continue;
  works.set(row.work, [...(works.get(row.work) ?? []), row]);
}

const inOrder = [...works].sort(([a], [b]) => a.localeCompare(b));

describe('works with several renditions', () => {
  test('there are at least twelve, some in three languages', () => {
    expect(works.size).toBeGreaterThanOrEqual(12);
    const languages = [...works.values()].map((rows) => new Set(rows.map((row) => row.languages)));
    expect(languages.filter(({ size }) => size === 3).length).toBeGreaterThanOrEqual(5);
    expect([...works.values()].some((rows) => rows.some(({ length }) => length === 'short'))).toBe(
      true
    );
  });

  test.each(inOrder)('%s has renditions of its own language or length each', (work, rows) => {
    expect(work).toMatch(/^work-[a-z-]+$/);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    const kinds = rows.map(({ languages, length }) => `${languages ?? ''} ${length ?? ''}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(rows.filter(({ length }) => !['short', 'long'].includes(length ?? ''))).toEqual([]);
  });

  test.each(inOrder)('the short renditions of %s are really shorter', (_, rows) => {
    const lengths = (length: string) =>
      rows.filter((row) => row.length === length).map((row) => wordCount(textOf(row)));
    const longest = Math.max(0, ...lengths('short'));
    expect(lengths('long').length).toBeGreaterThan(0);
    // Languages differ in how many words they take for the same; a summary saves a quarter at least.
    expect(longest).toBeLessThan(0.75 * Math.min(...lengths('long')));
  });

  test.each(inOrder)('the renditions of %s share a theme and a country', (_, rows) => {
    for (const [column, setKey] of [
      ['themes', 'themes'],
      ['countries', 'countries'],
    ] as const) {
      const keys = rows.map((row) => keysIn(row, column, setKey));
      const shared = keys[0]?.filter((key) => keys.every((others) => others.includes(key)));
      expect(shared?.length).toBeGreaterThan(0);
    }
  });
});
