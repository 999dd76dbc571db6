import * as React from 'react';
import { hashOf, routeOf, type Route } from './route';

/** The place in the address, and how to go to another one. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = React.useState(() => routeOf(window.location.hash));
  React.useEffect(() => {
    const follow = (): void => setRoute(routeOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = React.useCallback((next: Route) => {
    window.location.hash = hashOf(next);
  }, []);
  return [route, go];
}
