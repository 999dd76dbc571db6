import * as React from 'react';
import type { PageLocation } from './page-location';

interface VisitsOf<Place> {
  readonly location: PageLocation;
  /** The component is the page itself: the address is its own. */
  readonly isWhole: boolean;
  /** @param search of the address, with its question mark */
  read(this: void, search: string): Place;
  /** Two places with one key are one view, which keeps what it shows. */
  keyOf(this: void, place: Place): string;
}

export interface Visits<Place> {
  readonly place: Place;
  /** One more with each step, also back and forward: as a key it mounts a view anew. */
  readonly visit: number;
  /** Takes the focus when another view comes, so that reading goes on there. */
  readonly frame: React.RefObject<HTMLDivElement>;
  /** To be called once the address has changed. */
  readonly arrive: () => void;
}

/**
 * Which view the address names; the browser's back button goes from view to view.
 * @param of its functions must stay the same from render to render
 */
export function useVisits<Place>(of: VisitsOf<Place>): Visits<Place> {
  const { location, isWhole, read, keyOf } = of;
  const [visit, setVisit] = React.useState({ count: 0, search: location.search() });
  const frame = React.useRef<HTMLDivElement>(null);
  const arrive = React.useCallback(
    () => setVisit(({ count }) => ({ count: count + 1, search: location.search() })),
    [location]
  );
  React.useEffect(
    () => (isWhole ? location.listen(arrive) : undefined),
    [location, isWhole, arrive]
  );
  const place = read(visit.search);
  const viewKey = keyOf(place);
  const isFirst = React.useRef(true);
  React.useEffect(() => {
    // whoever opens the page starts at its top; a step within a view moves the focus itself
    if (!isFirst.current) frame.current?.focus();
    isFirst.current = false;
  }, [viewKey]);
  return { place, visit: visit.count, frame, arrive };
}
