import * as React from 'react';
import { usePeople } from '../people-context';
import { useMapStyles } from '../map/map-styles';
import { dayWords } from '../people-words';
import { useNetworkStyles } from './network-styles';

const lines = ['within', 'across'] as const;

interface NetworkLegendProps {
  /** ISO 8601: when the directory was read. */
  readonly asOf: string;
}

/** What the lines mean, and how old the data are. */
export function NetworkLegend({ asOf }: NetworkLegendProps): React.ReactElement {
  const { translator } = usePeople();
  const map = useMapStyles();
  const styles = useNetworkStyles();
  return (
    <p className={map.legend}>
      {lines.map((line) => (
        <span key={line} className={map.legendPart}>
          <svg className={styles.sample} viewBox="0 0 40 4" aria-hidden="true">
            <line className={styles[line]} x1="0" y1="2" x2="40" y2="2" strokeWidth="2" />
          </svg>
          {translator.t(`peopleMaps.network.${line}`)}
        </span>
      ))}
      <span>{translator.t('peopleMaps.network.thicker')}</span>
      <span className={map.asOf}>
        {translator.t('peopleMaps.map.asOf', { date: dayWords(asOf, translator) })}
      </span>
    </p>
  );
}
