import * as React from 'react';
import type { KnowledgeMap } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { AddFriendIcon, PrintIcon } from '../../look/icons';
import { usePeople } from '../people-context';
import type { MapShape } from '../people-place';
import { usePeopleStyles } from '../people-styles';
import { useTerms } from '../use-terms';
import { writeMap } from './map-file';
import { useMapStyles } from './map-styles';
import { titleOfMap } from './map-words';
import { MapPoster } from './MapPoster';
import { SaveTable } from './SaveTable';
import { ShapeSwitch } from './ShapeSwitch';
import { ThemeChoice } from './ThemeChoice';

interface MapHeadProps {
  readonly map: KnowledgeMap;
  readonly shape: MapShape;
  /** Missing where the reader may not propose anybody. */
  readonly onPropose?: () => void;
}

/** What the map is about, and what can be done with it. */
export function MapHead({ map, shape, onPropose }: MapHeadProps): React.ReactElement {
  const { translator, go } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const styles = useMapStyles();
  const [poster, setPoster] = React.useState(0);
  const { themeKey } = map;
  const theme = themeKey === '' ? {} : { themeKey };
  return (
    <>
      <div className={people.heading}>
        <h2 className={people.title}>{titleOfMap(themeKey, label, translator)}</h2>
        <div className={styles.tools}>
          <ShapeSwitch
            shape={shape}
            onChoose={(choice) => go({ view: 'map', ...theme, shape: choice })}
          />
          <button
            type="button"
            className={shared.outlineButton}
            onClick={() => setPoster((count) => count + 1)}
          >
            <span className={shared.icon} aria-hidden="true">
              <PrintIcon />
            </span>
            {translator.t('peopleMaps.map.poster')}
          </button>
          {onPropose && (
            <button type="button" className={shared.primaryButton} onClick={onPropose}>
              <span className={shared.icon} aria-hidden="true">
                <AddFriendIcon />
              </span>
              {translator.t('peopleMaps.map.propose')}
            </button>
          )}
        </div>
      </div>
      <div className={`${people.heading} ${people.notPrinted}`}>
        <ThemeChoice
          themeKey={themeKey}
          label={translator.t('peopleMaps.map.theme')}
          every={translator.t('peopleMaps.map.titleAll')}
          onChoose={(key) => go({ view: 'map', ...(key === '' ? {} : { themeKey: key }), shape })}
        />
        {shape !== 'network' && (
          <SaveTable
            fileName={translator.t('peopleMaps.map.file')}
            write={() => writeMap(map, label, translator)}
          />
        )}
      </div>
      {poster > 0 && (
        <MapPoster
          key={poster}
          map={map}
          label={label}
          translator={translator}
          onPrinted={() => setPoster(0)}
        />
      )}
    </>
  );
}
