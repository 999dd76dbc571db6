import * as React from 'react';

/** One stop of the Tab key for a row of things; left and right arrows, Home and End lead along it. */
export function useRowKeys(ids: readonly string[]): {
  readonly row: React.RefObject<HTMLUListElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly stopAt: (id: string) => {
    readonly 'data-stop': string;
    readonly tabIndex: 0 | -1;
    onFocus(): void;
  };
  readonly focus: (id: string) => void;
} {
  const row = React.useRef<HTMLUListElement>(null);
  const [at, setAt] = React.useState(ids[0]);
  const focus = React.useCallback(
    (id: string) =>
      row.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus(),
    []
  );
  return {
    row,
    focus,
    onKeyDown(event) {
      const next = ids[placeAfter(event.key, at === undefined ? 0 : ids.indexOf(at), ids.length)];
      if (next === undefined) return;
      // the box would scroll
      event.preventDefault();
      focus(next);
    },
    stopAt: (id) => ({
      'data-stop': id,
      tabIndex: id === at ? 0 : -1,
      onFocus: () => setAt(id),
    }),
  };
}

/** @returns -1 for a key that means nothing here */
function placeAfter(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
