import * as React from 'react';
import type { KnowledgeMap } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { emptyListQuery } from '../list/list-query';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { AlertRows } from './AlertRows';
import { useMapStyles } from './map-styles';
import { SuggestionCard } from './SuggestionCard';

/** The rest stands on the page of what is missing. */
const mostAlerts = 3;

interface MapRailProps {
  readonly map: KnowledgeMap;
  readonly seesCoverage: boolean;
}

/** Beside the map: what to look at first, and whether the reader herself knows one of its themes. */
export function MapRail({ map, seesCoverage }: MapRailProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const styles = useMapStyles();
  const alerts = map.alerts.slice(0, mostAlerts);
  return (
    <div className={styles.rail}>
      <section className={shared.card}>
        <h3 className={people.partTitle}>{translator.t('peopleMaps.alerts.title')}</h3>
        {alerts.length === 0 ? (
          <p className={people.quiet}>{translator.t('peopleMaps.alerts.none')}</p>
        ) : (
          <AlertRows
            alerts={alerts}
            placeOf={({ themeKey }) => ({
              view: 'list',
              query: { ...emptyListQuery, filter: { themeKeys: [themeKey] } },
            })}
          />
        )}
        {seesCoverage && (
          <PlaceLink to={{ view: 'coverage' }}>{translator.t('peopleMaps.alerts.all')}</PlaceLink>
        )}
      </section>
      {map.suggestion && <SuggestionCard suggestion={map.suggestion} />}
    </div>
  );
}
