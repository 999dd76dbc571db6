import * as React from 'react';
import { placeLinks } from '../navigation/place-links';
import type { PeopleHost, PeopleSurface } from './people-context';
import { writePeoplePlace } from './people-place';

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
    return {
      ...host,
      ...placeLinks({ location, pageUrl, isWhole, write: writePeoplePlace, arrive }),
    };
  }, [host, isWhole, arrive]);
}
