import type { PageLocation } from './page-location';

interface PlaceLinksOf<Place> {
  readonly location: PageLocation;
  /** Absolute address of the page that holds the views. */
  readonly pageUrl: string;
  /** The component is that page itself. */
  readonly isWhole: boolean;
  /** @param search what the address says already; what is not of the views stays */
  write(this: void, place: Place, search: string): string;
  /** Called after the address has changed. */
  arrive(this: void): void;
}

export interface PlaceLinks<Place> {
  /** Goes to a view; the browser's back button returns. */
  go(place: Place): void;
  /** The address of a view, for links that can be opened in another window or sent. */
  hrefOf(place: Place): string;
}

/** The way from view to view: within the page that holds them, or to it. */
export function placeLinks<Place>(of: PlaceLinksOf<Place>): PlaceLinks<Place> {
  const { location, pageUrl, isWhole, write, arrive } = of;
  const hrefOf = (place: Place): string =>
    isWhole ? write(place, location.search()) || '?' : `${pageUrl}${write(place, '')}`;
  return {
    hrefOf,
    go(place) {
      if (!isWhole) {
        location.open(hrefOf(place));
        return;
      }
      location.push(write(place, location.search()));
      arrive();
    },
  };
}
