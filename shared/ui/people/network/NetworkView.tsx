import * as React from 'react';
import type { KnowledgeNetwork } from '../../../domain/people';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { OrgIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { SaveTable } from '../map/SaveTable';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { Refusal } from '../Refusal';
import { useTerms } from '../use-terms';
import { layOutNetwork } from './lay-out-network';
import { writeNetwork } from './network-file';
import { useNetworkStyles } from './network-styles';
import { readNetwork } from './network-ties';
import { NetworkDrawing } from './NetworkDrawing';
import { NetworkLegend } from './NetworkLegend';
import { NetworkTable } from './NetworkTable';
import { TiePanel } from './TiePanel';
import { useRowKeys } from './use-row-keys';

const looks = ['drawing', 'table'] as const;

interface NetworkViewProps {
  readonly themeKey: string;
}

/** Who made something together with whom on a theme: a drawing, and a table that says the same. */
export function NetworkView({ themeKey }: NetworkViewProps): React.ReactElement {
  const { people, translator } = usePeople();
  const load = React.useCallback(() => people.network({ themeKey }), [people, themeKey]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={2}>
      {(answer) => {
        if (!answer.ok) {
          return (
            <Refusal
              problem={answer.problem}
              to={{ view: 'map' }}
              instead={translator.t('peopleMaps.map.titleAll')}
            />
          );
        }
        return answer.value.ties.length === 0 ? (
          <StateBox icon={<OrgIcon />} title={translator.t('peopleMaps.network.none')}>
            <p>{translator.t('peopleMaps.network.noneWhy')}</p>
          </StateBox>
        ) : (
          <Network found={answer.value} onRetry={retry} />
        );
      }}
    </LoadedView>
  );
}

interface NetworkProps {
  readonly found: KnowledgeNetwork;
  readonly onRetry: () => void;
}

function Network({ found, onRetry }: NetworkProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const styles = useNetworkStyles();
  const [look, setLook] = React.useState<(typeof looks)[number]>('drawing');
  const [chosenId, setChosenId] = React.useState<string>();
  const network = React.useMemo(() => readNetwork(found), [found]);
  const layout = React.useMemo(() => layOutNetwork(found), [found]);
  const keys = useRowKeys(network.people.map(({ personId }) => personId));
  const chosen = network.people.find(({ personId }) => personId === chosenId);
  const write = (): { readonly content: string; readonly lines: number } => ({
    content: writeNetwork(network, translator),
    lines: network.pairs.length,
  });
  return (
    <>
      <h3 className={people.partTitle}>
        {translator.t('peopleMaps.network.title', { theme: label(found.themeKey) })}
      </h3>
      <MissingNotice missing={found.missing} onRetry={onRetry} />
      <p className={people.quiet}>
        {translator.t('peopleMaps.network.finding', {
          people: network.people.length,
          ties: network.pairs.length,
          across: translator.number(network.across),
        })}
        {found.leftOut > 0 &&
          ` ${translator.t('peopleMaps.network.cut', { count: found.leftOut })}`}
      </p>
      <div className={people.actions}>
        <ChoiceButtons
          label={translator.t('peopleMaps.network.look')}
          choices={looks}
          chosen={look}
          words={(choice) => translator.t(`peopleMaps.network.looks.${choice}`)}
          onChoose={setLook}
        />
        <SaveTable fileName={translator.t('peopleMaps.network.file')} write={write} />
      </div>
      {look === 'table' ? (
        <NetworkTable network={network} />
      ) : (
        <div className={styles.columns}>
          <div>
            <NetworkDrawing
              network={network}
              layout={layout}
              keys={keys}
              chosenId={chosenId}
              onChoose={(personId) => setChosenId(personId === chosenId ? undefined : personId)}
            />
            <NetworkLegend asOf={found.asOf} />
          </div>
          <TiePanel
            network={network}
            chosen={chosen}
            onGo={(personId) => {
              setChosenId(personId);
              keys.focus(personId);
            }}
            onClose={() => {
              if (chosenId !== undefined) keys.focus(chosenId);
              setChosenId(undefined);
            }}
          />
        </div>
      )}
      <span role="status" className={shared.forReaders}>
        {chosen &&
          translator.t('peopleMaps.network.chosen', {
            name: chosen.name,
            names: translator.list(network.tiesOf(chosen.personId).map(({ to }) => to.name)),
          })}
      </span>
    </>
  );
}
