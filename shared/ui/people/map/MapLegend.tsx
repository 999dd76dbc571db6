import * as React from 'react';
import { dayWords } from '../people-words';
import { usePeople } from '../people-context';
import { useMapStyles } from './map-styles';

interface MapLegendProps {
  /** ISO 8601: when the directory was read. */
  readonly asOf: string;
}

/** What the cells mean, and how old the data are. */
export function MapLegend({ asOf }: MapLegendProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = useMapStyles();
  return (
    <p className={styles.legend}>
      <span>
        <strong>{translator.number(3)}</strong> {translator.t('peopleMaps.map.legendCount')}
      </span>
      <span className={styles.legendPart}>
        <span className={`${styles.sample} ${styles.sampleNobody}`} aria-hidden="true" />
        {translator.t('peopleMaps.map.legendNobody')}
      </span>
      <span className={styles.legendPart}>
        <span className={`${styles.sample} ${styles.sampleFragile}`} aria-hidden="true" />
        {translator.t('peopleMaps.map.legendFragile')}
      </span>
      <span className={styles.asOf}>
        {translator.t('peopleMaps.map.asOf', { date: dayWords(asOf, translator) })}
      </span>
    </p>
  );
}
