import * as React from 'react';
import type { PeopleHost, PeopleSurface } from './people-context';
import { writePeoplePlace, type PeoplePlace } from './people-place';

const stays = (): void => undefined;

/**
 * How the components go from view to view: within the page of the people, or to it.
 * @param isWhole the component is the page of the people itself
 * @param arrive called after the address has changed
 */
export function useSurface(
  host: PeopleHost,
  isWhole: boolean,
  arrive: () => void = stays
): PeopleSurface {
  return React.useMemo(() => {
    const { location, pageUrl } = host;
    const hrefOf = (place: PeoplePlace): string =>
      isWhole
        ? writePeoplePlace(place, location.search()) || '?'
        : `${pageUrl}${writePeoplePlace(place, '')}`;
    return {
      ...host,
      hrefOf,
      go(place) {
        if (!isWhole) {
          location.open(hrefOf(place));
          return;
        }
        location.push(writePeoplePlace(place, location.search()));
        arrive();
      },
    };
  }, [host, isWhole, arrive]);
}
