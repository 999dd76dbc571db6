import type { PracticeGaps, PracticeKind } from '../../../domain/practices';

export interface GapFilter {
  readonly kind?: PracticeKind;
  /** YYYY-MM-DD: a cell whose newest practice is older counts as empty. */
  readonly newerThan?: string;
}

export interface GapCell {
  readonly count: number;
  /** YYYY-MM-DD. */
  readonly newest?: string;
  readonly due: number;
}

export interface CountedGaps {
  /** The rows that are shown. */
  readonly themeKeys: readonly string[];
  /** The cell of a theme in a country; undefined where there is nothing. */
  cell(themeKey: string, countryKey: string): GapCell | undefined;
  /** How many countries have something of a theme. */
  countriesOf(themeKey: string): number;
  /** How many cells have something, and how many there are. */
  readonly covered: number;
  readonly all: number;
}

type Themes = PracticeGaps['themes'];

/**
 * The rows of the view: the themes at the top, or one theme and those right below it. What is further
 * down is counted in them.
 * @param opened key of the theme that is looked into; '' for none
 */
export function rowsOfGaps(themes: Themes, opened: string): readonly string[] {
  const isOpen = themes.some(({ key }) => key === opened);
  const parent = isOpen ? opened : undefined;
  const below = themes.filter(({ parentKey }) => parentKey === parent).map(({ key }) => key);
  return isOpen ? [opened, ...below] : below;
}

/** The themes that can be looked into, in their order. */
export function themesToOpen(themes: Themes): readonly string[] {
  const parents = new Set(themes.map(({ parentKey }) => parentKey));
  return themes.map(({ key }) => key).filter((key) => parents.has(key));
}

/** What of the view of gaps passes a filter, in some rows of it. */
export function countGaps(
  gaps: PracticeGaps,
  themeKeys: readonly string[],
  { kind, newerThan }: GapFilter
): CountedGaps {
  const cells = new Map<string, GapCell>();
  for (const { themeKey, countryKey, counts, newest, due } of gaps.cells) {
    const count =
      kind === undefined
        ? Object.values(counts).reduce((sum, one) => sum + one, 0)
        : (counts[kind] ?? 0);
    const isOld = newerThan !== undefined && (newest === undefined || newest < newerThan);
    if (count === 0 || isOld) continue;
    cells.set(keyOf(themeKey, countryKey), {
      count,
      due,
      ...(newest === undefined ? {} : { newest }),
    });
  }
  const has = (themeKey: string, countryKey: string): boolean =>
    cells.has(keyOf(themeKey, countryKey));
  const countriesOf = (themeKey: string): number =>
    gaps.countryKeys.filter((countryKey) => has(themeKey, countryKey)).length;
  return {
    themeKeys,
    cell: (themeKey, countryKey) => cells.get(keyOf(themeKey, countryKey)),
    countriesOf,
    covered: themeKeys.reduce((sum, themeKey) => sum + countriesOf(themeKey), 0),
    all: themeKeys.length * gaps.countryKeys.length,
  };
}

function keyOf(themeKey: string, countryKey: string): string {
  return `${themeKey}\n${countryKey}`;
}
