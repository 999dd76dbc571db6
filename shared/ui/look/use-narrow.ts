import * as React from 'react';

/** Below this a page is one column of a small phone; look.md calls it narrow, and so do the styles. */
const NARROW_BELOW = 480;

/**
 * Whether there is little room where an element stands, for what styles alone cannot do. It follows
 * the pane and not the window, like the container queries of the styles.
 * @param place an element as wide as the pane
 */
export function useNarrow(place: React.RefObject<HTMLElement>): boolean {
  const [isNarrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => setNarrow(element.clientWidth < NARROW_BELOW);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isNarrow;
}
