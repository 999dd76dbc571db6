import { readPlace, type TeamsPlace } from '@hub/shared/lib/teams-places';
import * as React from 'react';

/**
 * Where the reader is within the tab. The address carries it, so that back and forward work; what a
 * link brought is only the beginning.
 * @param fallback the first part of the tab
 */
export function usePlace(subPage: string, fallback: TeamsPlace): TeamsPlace {
  const [hash, setHash] = React.useState(window.location.hash.slice(1));
  React.useEffect(() => {
    const onHash = (): void => setHash(window.location.hash.slice(1));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return readPlace(hash) ?? readPlace(subPage) ?? fallback;
}
