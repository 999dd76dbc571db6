import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { PeopleProvider, type PeopleHost, type PeopleSurface } from '../people-context';
import type { PeoplePlace } from '../people-place';
import { useSurface } from '../use-surface';
import { MapPage } from './MapPage';

interface MapAppProps {
  readonly host: PeopleHost;
  /** Where the map begins; every theme unless told. Give the component this theme as its key. */
  readonly themeKey?: string;
}

type MapPlace = Extract<PeoplePlace, { readonly view: 'map' }>;

/**
 * The map alone, on a page about something else: another theme or another shape is shown here, and
 * everything else leads to the page of the people.
 */
export function MapApp({ host, themeKey }: MapAppProps): React.ReactElement {
  const shared = useHubStyles();
  const [place, setPlace] = React.useState<MapPlace>({
    view: 'map',
    ...(themeKey === undefined ? {} : { themeKey }),
  });
  const elsewhere = useSurface(host, false);
  const surface = React.useMemo(
    (): PeopleSurface => ({
      ...elsewhere,
      go: (next) => (next.view === 'map' ? setPlace(next) : elsewhere.go(next)),
    }),
    [elsewhere]
  );
  const { view: _, ...shown } = place;
  return (
    <PeopleProvider value={surface}>
      <div className={shared.root}>
        <MapPage {...shown} />
      </div>
    </PeopleProvider>
  );
}
