import type { PublishedSummary } from './ports';
import type { PracticeKind } from './practice-kinds';
import type { PracticeGaps } from './views';

/**
 * What is there for each theme and country (capability S28). A practice counts for its themes and for
 * everything above them, and only once for each: the rows of a theme and of what is below it cannot
 * be added up. A theme and a country without a cell are the gap: the view asks for practices there.
 *
 * @param themeKeys and countryKeys: all that there could be, in the order in which people see them.
 * @param above the keys above a theme, from its parent up
 */
export function findGaps(
  published: readonly PublishedSummary[],
  themeKeys: readonly string[],
  countryKeys: readonly string[],
  above: (themeKey: string) => readonly string[] = () => []
): PracticeGaps {
  const cells = new Map<string, Cell>();
  for (const practice of published) {
    const counted = practice.themeKeys.flatMap((key) => [key, ...above(key)]);
    // A practice of two themes and two countries is there for each of the four.
    for (const themeKey of new Set(counted)) {
      for (const countryKey of new Set(practice.countryKeys)) {
        const key = `${themeKey}\n${countryKey}`;
        const cell = cells.get(key) ?? { themeKey, countryKey, counts: {}, due: 0 };
        count(cell, practice);
        cells.set(key, cell);
      }
    }
  }
  const place = (cell: Cell): number =>
    orderOf(themeKeys, cell.themeKey) * (countryKeys.length + 1) +
    orderOf(countryKeys, cell.countryKey);
  return {
    cells: [...cells.values()].sort((a, b) => place(a) - place(b)),
    themes: themeKeys.map((key) => {
      const parentKey = above(key).find((one) => themeKeys.includes(one));
      return parentKey === undefined ? { key } : { key, parentKey };
    }),
    countryKeys,
  };
}

interface Cell {
  readonly themeKey: string;
  readonly countryKey: string;
  readonly counts: Partial<Record<PracticeKind, number>>;
  newest?: string;
  due: number;
}

function count(cell: Cell, { kind, publishedAt, isDue }: PublishedSummary): void {
  cell.counts[kind] = (cell.counts[kind] ?? 0) + 1;
  if (isDue) cell.due += 1;
  const day = publishedAt.slice(0, 10);
  if (cell.newest === undefined || day > cell.newest) cell.newest = day;
}

/** Terms that have left the vocabulary stand last. */
function orderOf(keys: readonly string[], key: string): number {
  const position = keys.indexOf(key);
  return position < 0 ? keys.length : position;
}
