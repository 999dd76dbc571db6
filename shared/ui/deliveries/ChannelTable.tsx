import * as React from 'react';
import type { ChannelProgress } from '../../domain/deliveries';
import { useTableStyles } from '../look/table-styles';
import { TableFrame } from '../look/TableFrame';
import { useServiceHub } from '../service-hub-context';

const numbers = ['planned', 'accepted', 'waiting', 'rejected', 'unknown'] as const;
const columns = ['channel', ...numbers, 'reasons'] as const;

/** The same by channel, message by message: each row adds up, and says why the rejected ones were. */
export function ChannelTable({
  channels,
}: {
  readonly channels: readonly ChannelProgress[];
}): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useTableStyles();
  return (
    <TableFrame
      caption={translator.t('tabs.deliveries.table.caption')}
      columns={columns.map((key) => ({
        key,
        title: translator.t(`tabs.deliveries.table.${key}`),
        isNumber: numbers.some((number) => number === key),
      }))}
    >
      {channels.map((row) => (
        <tr key={row.channel}>
          <th scope="row" className={styles.rowHead}>
            {translator.t(`tabs.deliveries.channels.${row.channel}`)}
          </th>
          {numbers.map((column) => (
            <td key={column} className={`${styles.cell} ${styles.number}`}>
              {translator.number(row[column])}
            </td>
          ))}
          <td className={styles.cell}>
            {row.reasons
              .map(({ reason, count }) =>
                translator.t('tabs.deliveries.reasonCount', {
                  reason: translator.t(`tabs.deliveries.reasons.${reason}`),
                  count,
                })
              )
              .join(' · ') || '—'}
          </td>
        </tr>
      ))}
    </TableFrame>
  );
}
