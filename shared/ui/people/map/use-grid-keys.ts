import * as React from 'react';
import { moveInGrid, type GridPlace, type GridSize } from './move-in-grid';

/** What a cell needs so that the arrow keys reach it. */
export interface GridStop {
  readonly 'data-place': string;
  readonly tabIndex: 0 | -1;
  onFocus(): void;
}

/** One stop of the Tab key for a whole grid; within it the arrow keys lead from cell to cell. */
export function useGridKeys(size: GridSize): {
  readonly grid: React.RefObject<HTMLTableElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly stopAt: (place: GridPlace) => GridStop;
} {
  const grid = React.useRef<HTMLTableElement>(null);
  const [at, setAt] = React.useState<GridPlace>({ row: 0, column: 0 });
  return {
    grid,
    onKeyDown(event) {
      const next = moveInGrid(event, at, size);
      if (!next) return;
      // the page would scroll
      event.preventDefault();
      grid.current?.querySelector<HTMLElement>(`[data-place="${placeOf(next)}"]`)?.focus();
    },
    stopAt: (place) => ({
      'data-place': placeOf(place),
      tabIndex: place.row === at.row && place.column === at.column ? 0 : -1,
      onFocus: () => setAt(place),
    }),
  };
}

function placeOf({ row, column }: GridPlace): string {
  return `${row} ${column}`;
}
