import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { KnowledgeMap, MapCell } from '../../../domain/people';
import type { LabelOf } from '../../../i18n/people-sentences';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { createThemedStyles } from '../../look/themed-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { PersonLink } from '../PersonLink';
import { useTerms } from '../use-terms';
import { rowsOfMap, stateOfCell } from './map-cells';

const useListStyles = createThemedStyles(({ palette }) =>
  mergeStyleSets({
    check: { display: 'flex', gap: 8, alignItems: 'center', minHeight: 32, marginBottom: 8 },
    box: { width: 16, height: 16, margin: 0, flex: 'none', accentColor: palette.themePrimary },
    names: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  })
);

interface MapListProps {
  readonly map: KnowledgeMap;
}

/** The matrix as a list: what it says cell by cell, one line each, with every name. */
export function MapList({ map }: MapListProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useListStyles();
  const { notPrinted } = usePeopleStyles();
  const { label } = useTerms();
  const [onlyGaps, setOnlyGaps] = React.useState(false);
  const cells = rowsOfMap(map).flatMap((row) => row.cells);
  const shown = onlyGaps ? cells.filter((cell) => stateOfCell(cell) !== 'covered') : cells;
  const columns = (['country', 'theme', 'people', 'situation'] as const).map((key) => ({
    key,
    title: translator.t(`peopleMaps.map.${key}`),
  }));
  return (
    <>
      <label className={`${styles.check} ${notPrinted}`}>
        <input
          type="checkbox"
          className={styles.box}
          checked={onlyGaps}
          onChange={({ target }) => setOnlyGaps(target.checked)}
        />
        <span>{translator.t('peopleMaps.map.onlyGaps')}</span>
      </label>
      {shown.length === 0 ? (
        <p role="status" className={shared.meta}>
          {translator.t('peopleMaps.map.noGaps')}
        </p>
      ) : (
        <TableFrame caption={translator.t('peopleMaps.map.caption')} columns={columns}>
          {shown.map((cell) => (
            <MapLine key={`${cell.countryKey} ${cell.themeKey}`} cell={cell} label={label} />
          ))}
        </TableFrame>
      )}
    </>
  );
}

interface MapLineProps {
  readonly cell: MapCell;
  readonly label: LabelOf;
}

function MapLine({ cell, label }: MapLineProps): React.ReactElement {
  const { translator } = usePeople();
  const table = useTableStyles();
  const styles = useListStyles();
  const state = stateOfCell(cell);
  const situation = translator.t(`peopleMaps.map.situations.${state}`);
  return (
    <tr>
      <th scope="row" className={table.rowHead}>
        {label(cell.countryKey)}
      </th>
      <td className={table.cell}>{label(cell.themeKey)}</td>
      <td className={table.cell}>
        {state === 'nobody' ? (
          translator.t('peopleMaps.map.nobody')
        ) : (
          <span className={styles.names}>
            {cell.people.map((person) => (
              <PersonLink key={person.personId} person={person} />
            ))}
          </span>
        )}
      </td>
      <td className={table.cell}>
        {cell.endsOn === undefined
          ? situation
          : `${situation}: ${dayWords(cell.endsOn, translator)}`}
      </td>
    </tr>
  );
}
