import type { KnowledgeMap, MapCell } from '../../../domain/people';

/** What a cell says at a glance. */
export const cellStates = ['nobody', 'fragile', 'covered'] as const;
export type CellState = (typeof cellStates)[number];

export function stateOfCell({ people, isFragile }: MapCell): CellState {
  if (people.length === 0) return 'nobody';
  return isFragile ? 'fragile' : 'covered';
}

/** A country of the map with one cell for each theme, in the order of the head. */
export interface MapRow {
  readonly countryKey: string;
  readonly cells: readonly MapCell[];
  /** In how many themes there is somebody. */
  readonly covered: number;
}

/** The map row by row; a combination that nobody spoke of is an empty cell. */
export function rowsOfMap({ countryKeys, themeKeys, cells }: KnowledgeMap): readonly MapRow[] {
  const known = new Map(cells.map((cell) => [keyOf(cell.countryKey, cell.themeKey), cell]));
  return countryKeys.map((countryKey) => {
    const row = themeKeys.map(
      (themeKey): MapCell =>
        known.get(keyOf(countryKey, themeKey)) ?? {
          ...{ countryKey, themeKey, people: [], isFragile: false },
        }
    );
    return {
      countryKey,
      cells: row,
      covered: row.filter(({ people }) => people.length > 0).length,
    };
  });
}

function keyOf(countryKey: string, themeKey: string): string {
  return `${countryKey} ${themeKey}`;
}
