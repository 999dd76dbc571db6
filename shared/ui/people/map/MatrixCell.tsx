import * as React from 'react';
import type { MapCell } from '../../../domain/people';
import type { LabelOf } from '../../../i18n/people-sentences';
import { useHubStyles } from '../../look/hub-styles';
import { Blocked2Icon, WarningIcon } from '../../look/icons';
import { usePeople } from '../people-context';
import { PersonCoin } from '../PersonCoin';
import { stateOfCell } from './map-cells';
import { useMapStyles } from './map-styles';
import { cellWords, onlyWords } from './map-words';
import type { GridStop } from './use-grid-keys';

/** More initials than these do not fit; the number beside them counts everybody. */
const mostCoins = 2;

interface MatrixCellProps {
  readonly cell: MapCell;
  readonly label: LabelOf;
  readonly stop: GridStop;
  readonly onOpen: () => void;
}

/** Who knows a theme in a country, at a glance; opened, with names. */
export function MatrixCell({ cell, label, stop, onOpen }: MatrixCellProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useMapStyles();
  const state = stateOfCell(cell);
  return (
    <td
      role="gridcell"
      className={state === 'covered' ? styles.cell : `${styles.cell} ${styles[state]}`}
    >
      <button
        {...stop}
        type="button"
        className={styles.press}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <span className={shared.forReaders}>{cellWords(cell, label, translator)}</span>
        <span className={styles.glance} aria-hidden="true">
          {cell.people.slice(0, mostCoins).map(({ personId, name }) => (
            <PersonCoin key={personId} name={name} size="small" />
          ))}
          <CellFigure cell={cell} />
        </span>
      </button>
    </td>
  );
}

function CellFigure({ cell }: Pick<MatrixCellProps, 'cell'>): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useMapStyles();
  const icon = `${shared.icon} ${shared.smallIcon}`;
  switch (stateOfCell(cell)) {
    case 'covered':
      return <span className={styles.count}>{translator.number(cell.people.length)}</span>;
    case 'fragile':
      return (
        <span className={styles.onlyWord}>
          <span className={icon}>
            <WarningIcon />
          </span>
          {onlyWords(cell, translator)}
        </span>
      );
    case 'nobody':
      return (
        <span className={styles.gapWord}>
          <span className={icon}>
            <Blocked2Icon />
          </span>
          {translator.t('peopleMaps.map.nobody')}
        </span>
      );
  }
}
