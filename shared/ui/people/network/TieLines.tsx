import * as React from 'react';
import type { NetworkLayout } from './lay-out-network';
import { useNetworkStyles } from './network-styles';
import type { ReadNetwork } from './network-ties';

/** More than so much shared is drawn no thicker. */
const thickest = 6;

interface TieLinesProps {
  readonly pairs: ReadNetwork['pairs'];
  readonly layout: NetworkLayout;
  readonly chosenId: string | undefined;
}

/** What people share, as lines: thicker for more, dashed between countries. */
export function TieLines({ pairs, layout, chosenId }: TieLinesProps): React.ReactElement {
  const styles = useNetworkStyles();
  const { width, height, pointOf } = layout;
  const emphasis = (isChosen: boolean): string => (isChosen ? styles.chosenTie : styles.otherTie);
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden="true">
      {pairs.map(({ one, other, tie, isAcross }) => {
        const [from, to] = [pointOf.get(one.personId), pointOf.get(other.personId)];
        if (!from || !to) return null;
        const isChosen = one.personId === chosenId || other.personId === chosenId;
        return (
          <line
            key={`${one.personId} ${other.personId}`}
            className={[
              isAcross ? styles.across : styles.within,
              ...(chosenId === undefined ? [] : [emphasis(isChosen)]),
            ].join(' ')}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={Math.min(tie.count, thickest)}
          />
        );
      })}
    </svg>
  );
}
