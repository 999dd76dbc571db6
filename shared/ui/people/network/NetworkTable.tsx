import * as React from 'react';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { usePeople } from '../people-context';
import { PersonLink } from '../PersonLink';
import type { ReadNetwork } from './network-ties';
import { sharedWords } from './network-words';

interface NetworkTableProps {
  readonly network: ReadNetwork;
}

/** The drawing as a table: every tie, most shared first. */
export function NetworkTable({ network }: NetworkTableProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = useTableStyles();
  const columns = (['one', 'other', 'what', 'count'] as const).map((key) => ({
    key,
    title: translator.t(`peopleMaps.network.${key}`),
    isNumber: key === 'count',
  }));
  return (
    <TableFrame caption={translator.t('peopleMaps.network.table')} columns={columns}>
      {network.pairs.map(({ one, other, tie }) => (
        <tr key={`${one.personId} ${other.personId}`}>
          <th scope="row" className={styles.rowHead}>
            <PersonLink person={one} />
          </th>
          <td className={styles.cell}>
            <PersonLink person={other} />
          </td>
          <td className={styles.cell}>{sharedWords(tie, translator)}</td>
          <td className={`${styles.cell} ${styles.number}`}>{translator.number(tie.count)}</td>
        </tr>
      ))}
    </TableFrame>
  );
}
