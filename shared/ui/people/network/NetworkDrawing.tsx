import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { useElementId } from '../../look/use-element-id';
import { usePeople } from '../people-context';
import { PersonCoin } from '../PersonCoin';
import { useTerms } from '../use-terms';
import type { NetworkLayout } from './lay-out-network';
import { useNetworkStyles } from './network-styles';
import type { ReadNetwork } from './network-ties';
import { TieLines } from './TieLines';
import type { useRowKeys } from './use-row-keys';

interface NetworkDrawingProps {
  readonly network: ReadNetwork;
  readonly layout: NetworkLayout;
  readonly keys: ReturnType<typeof useRowKeys>;
  readonly chosenId: string | undefined;
  readonly onChoose: (personId: string) => void;
}

/**
 * The network as it is drawn. The lines are for eyes alone: each person says with how many she shares
 * something, the panel beside says what, and the table says all of it.
 */
export function NetworkDrawing(props: NetworkDrawingProps): React.ReactElement {
  const { network, layout, keys, chosenId, onChoose } = props;
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = useNetworkStyles();
  const keysId = useElementId('keys');
  const box = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const element = box.current;
    // on a small screen one begins in the middle, where most is shared
    if (element) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, [layout]);
  const { width, height, pointOf } = layout;
  return (
    <div ref={box} className={styles.box}>
      <p id={keysId} className={shared.forReaders}>
        {translator.t('peopleMaps.network.keys')}
      </p>
      <div className={styles.drawing} style={{ width, height }}>
        <TieLines pairs={network.pairs} layout={layout} chosenId={chosenId} />
        <ul
          ref={keys.row}
          className={styles.nodes}
          aria-label={translator.t('peopleMaps.network.drawing')}
          aria-describedby={keysId}
        >
          {network.people.map(({ personId, name, countryKey }) => {
            const { x: left = 0, y: top = 0 } = pointOf.get(personId) ?? {};
            const count = network.tiesOf(personId).length;
            return (
              <li key={personId} className={styles.node} style={{ left, top }}>
                <button
                  {...keys.stopAt(personId)}
                  type="button"
                  className={styles.person}
                  aria-pressed={personId === chosenId}
                  onClick={() => onChoose(personId)}
                  onKeyDown={keys.onKeyDown}
                >
                  <span className={shared.forReaders}>
                    {translator.t('peopleMaps.network.node', {
                      who: countryKey === undefined ? name : `${name}, ${label(countryKey)}`,
                      count,
                    })}
                  </span>
                  <PersonCoin name={name} />
                  <span className={styles.name} aria-hidden="true">
                    {name}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
