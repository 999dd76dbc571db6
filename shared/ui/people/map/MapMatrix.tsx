import * as React from 'react';
import type { KnowledgeMap, MapCell } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { useElementId } from '../../look/use-element-id';
import { usePeople } from '../people-context';
import { useTerms } from '../use-terms';
import { rowsOfMap } from './map-cells';
import { useMapStyles } from './map-styles';
import { MatrixCell } from './MatrixCell';
import { useGridKeys } from './use-grid-keys';

interface MapMatrixProps {
  readonly map: KnowledgeMap;
  readonly onOpen: (cell: MapCell) => void;
}

/** Countries by themes: who is where, a pattern with a word where nobody is, and how much is covered. */
export function MapMatrix({ map, onOpen }: MapMatrixProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = useMapStyles();
  const keysId = useElementId('keys');
  const rows = rowsOfMap(map);
  const { grid, onKeyDown, stopAt } = useGridKeys({
    rows: rows.length,
    columns: map.themeKeys.length,
  });
  return (
    <div className={styles.box}>
      <p id={keysId} className={shared.forReaders}>
        {translator.t('peopleMaps.map.keys')}
      </p>
      <table
        ref={grid}
        role="grid"
        className={styles.matrix}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
      >
        <caption className={shared.forReaders}>{translator.t('peopleMaps.map.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${styles.themeHead} ${styles.corner}`}>
              {translator.t('peopleMaps.map.country')}
            </th>
            {map.themeKeys.map((themeKey) => (
              <th key={themeKey} scope="col" className={styles.themeHead}>
                {label(themeKey)}
              </th>
            ))}
            <th scope="col" className={`${styles.themeHead} ${styles.totalHead}`}>
              {translator.t('peopleMaps.map.covered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ countryKey, cells, covered }, row) => (
            <tr key={countryKey}>
              <th scope="row" className={styles.countryHead}>
                {label(countryKey)}
              </th>
              {cells.map((cell, column) => (
                <MatrixCell
                  key={cell.themeKey}
                  cell={cell}
                  label={label}
                  stop={stopAt({ row, column })}
                  onOpen={() => onOpen(cell)}
                />
              ))}
              <td role="gridcell" className={styles.total}>
                {translator.t('peopleMaps.map.coveredOf', { count: covered, all: cells.length })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
