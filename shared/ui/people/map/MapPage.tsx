import * as React from 'react';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { usePeople } from '../people-context';
import type { MapShape } from '../people-place';
import { Refusal } from '../Refusal';
import { MapView } from './MapView';

interface MapPageProps {
  /** Every theme unless told. */
  readonly themeKey?: string;
  /** The matrix unless told. */
  readonly shape?: MapShape;
}

/** The knowledge map of a theme: countries by sub-themes, who works with whom, and both in words. */
export function MapPage({ themeKey, shape = 'matrix' }: MapPageProps): React.ReactElement {
  const { people, translator } = usePeople();
  const load = React.useCallback(
    () => people.map(themeKey === undefined ? {} : { themeKey }),
    [people, themeKey]
  );
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={2}>
      {(answer) =>
        answer.ok ? (
          <MapView map={answer.value} shape={shape} onRetry={retry} />
        ) : (
          <Refusal
            problem={answer.problem}
            to={{ view: 'map' }}
            instead={translator.t('peopleMaps.map.titleAll')}
          />
        )
      }
    </LoadedView>
  );
}
