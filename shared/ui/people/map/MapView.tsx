import * as React from 'react';
import type { KnowledgeMap, MapCell } from '../../../domain/people';
import { OrgIcon, TableIcon } from '../../look/icons';
import { LazyPart } from '../../states/LazyPart';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import type { MapShape } from '../people-place';
import { coverers, proposers, useIsOneOf } from '../use-my-roles';
import { CellDialog } from './CellDialog';
import { MapHead } from './MapHead';
import { MapLegend } from './MapLegend';
import { MapList } from './MapList';
import { MapMatrix } from './MapMatrix';
import { MapRail } from './MapRail';
import { useMapStyles } from './map-styles';
import { ProposeDialog } from './ProposeDialog';

interface MapViewProps {
  readonly map: KnowledgeMap;
  readonly shape: MapShape;
  readonly onRetry: () => void;
}

/** A map with what can be done with it, and what to look at first beside it. */
export function MapView({ map, shape, onRetry }: MapViewProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = useMapStyles();
  const mayPropose = useIsOneOf(proposers);
  const seesCoverage = useIsOneOf(coverers);
  const [opened, setOpened] = React.useState<MapCell>();
  const [proposal, setProposal] = React.useState<{ readonly themeKey?: string }>();
  const [asked, setAsked] = React.useState('');
  const propose = (themeKey: string): void => {
    setOpened(undefined);
    setProposal(themeKey === '' ? {} : { themeKey });
  };
  const isEmpty = map.countryKeys.length === 0 || map.themeKeys.length === 0;
  return (
    <>
      <MapHead
        map={map}
        shape={shape}
        {...(mayPropose ? { onPropose: () => propose(map.themeKey) } : {})}
      />
      {asked !== '' && (
        <NoticeBar
          kind="note"
          action={{ label: translator.t('states.close'), onClick: () => setAsked('') }}
        >
          {translator.t('peopleMaps.propose.done', { name: asked })}
        </NoticeBar>
      )}
      <MissingNotice missing={map.missing} onRetry={onRetry} />
      {isEmpty ? (
        <StateBox icon={<TableIcon />} title={translator.t('peopleMaps.map.empty')}>
          <p>{translator.t('peopleMaps.map.emptyWhy')}</p>
        </StateBox>
      ) : shape === 'network' ? (
        <NetworkPart themeKey={map.themeKey} />
      ) : (
        <div className={styles.columns}>
          <div>
            {shape === 'matrix' ? (
              <MapMatrix map={map} onOpen={setOpened} />
            ) : (
              <MapList map={map} />
            )}
            <MapLegend asOf={map.asOf} />
          </div>
          <MapRail map={map} seesCoverage={seesCoverage} />
        </div>
      )}
      {opened && (
        <CellDialog
          map={map}
          cell={opened}
          {...(mayPropose ? { onPropose: () => propose(opened.themeKey) } : {})}
          onClose={() => setOpened(undefined)}
        />
      )}
      {proposal && (
        <ProposeDialog
          {...proposal}
          onClose={() => setProposal(undefined)}
          onDone={(name) => {
            setProposal(undefined);
            setAsked(name);
          }}
        />
      )}
    </>
  );
}

/** The network of one theme; all of them at once nobody could read. */
function NetworkPart({ themeKey }: { readonly themeKey: string }): React.ReactElement {
  const { translator } = usePeople();
  return themeKey === '' ? (
    <StateBox icon={<OrgIcon />} title={translator.t('peopleMaps.network.themeFirst')} />
  ) : (
    <LazyPart load={loadNetwork} props={{ themeKey }} />
  );
}

// the drawing brings its library along: who looks at the matrix does not wait for it
const loadNetwork = async () => {
  const { NetworkView } = await import(
    /* webpackChunkName: 'hub-people-network' */ '../network/NetworkView'
  );
  return NetworkView;
};
