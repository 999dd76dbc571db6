import * as React from 'react';
import type { DeliveryState, LedgerLine } from '../../domain/deliveries';
import { ChoiceButtons } from '../look/ChoiceButtons';
import { useHubStyles } from '../look/hub-styles';
import { Blocked2Icon, ClockIcon, CompletedSolidIcon, UnknownIcon } from '../look/icons';
import { useTableStyles } from '../look/table-styles';
import { TableFrame } from '../look/TableFrame';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { ListSkeleton } from '../states/ListSkeleton';
import { NoticeBar } from '../states/NoticeBar';
import { StatusPill, type PillTone } from '../states/StatusPill';
import { useDeliveryStyles } from './delivery-styles';
import { useLedger } from './use-ledger';

const looks: Readonly<Record<DeliveryState, readonly [PillTone, React.ComponentType]>> = {
  planned: ['quiet', ClockIcon],
  claimed: ['quiet', ClockIcon],
  attempting: ['active', ClockIcon],
  accepted: ['good', CompletedSolidIcon],
  rejected: ['bad', Blocked2Icon],
  unknown: ['warning', UnknownIcon],
};

const filters = {
  notReached: ['rejected'],
  unknown: ['unknown'],
  waiting: ['planned', 'claimed', 'attempting'],
  reached: ['accepted'],
  all: undefined,
} as const satisfies Record<string, readonly DeliveryState[] | undefined>;
type Filter = keyof typeof filters;

/** The ledger line by line: nobody is missing from it. What did not arrive comes first. */
export function Ledger({ campaignId }: { readonly campaignId: string }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const [filter, setFilter] = React.useState<Filter>('notReached');
  const ledger = useLedger(campaignId, filters[filter]);
  return (
    <>
      <ChoiceButtons
        label={translator.t('tabs.deliveries.ledger.show')}
        choices={Object.keys(filters) as Filter[]}
        chosen={filter}
        words={(name) => translator.t(`tabs.deliveries.ledger.filters.${name}`)}
        onChoose={setFilter}
      />
      {ledger.failure !== undefined && (
        <FailureNotice error={ledger.failure} onRetry={ledger.more} />
      )}
      {ledger.problem !== undefined && <NoticeBar kind="warning">{ledger.problem}</NoticeBar>}
      {ledger.isLoading && ledger.lines.length === 0 && <ListSkeleton rows={1} />}
      {!ledger.isLoading && ledger.lines.length === 0 && ledger.failure === undefined && (
        <p className={styles.intro}>{translator.t('tabs.deliveries.ledger.none')}</p>
      )}
      {ledger.lines.length > 0 && <LedgerTable lines={ledger.lines} />}
      {ledger.hasMore && (
        <button
          type="button"
          className={shared.outlineButton}
          aria-disabled={ledger.isLoading}
          onClick={ledger.more}
        >
          {translator.t('tabs.deliveries.ledger.more')}
        </button>
      )}
    </>
  );
}

const columns = ['person', 'channel', 'state', 'what', 'time'] as const;

function LedgerTable({ lines }: { readonly lines: readonly LedgerLine[] }): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useTableStyles();
  return (
    <TableFrame
      caption={translator.t('tabs.deliveries.ledger.title')}
      columns={columns.map((key) => ({
        key,
        title: translator.t(`tabs.deliveries.ledger.columns.${key}`),
      }))}
    >
      {lines.map((line) => {
        // who chose not to get it is no failure
        const [tone, Icon] =
          line.reason === 'preference' ? (['quiet', Blocked2Icon] as const) : looks[line.state];
        return (
          <tr key={`${line.personId} ${line.channel}`}>
            <th scope="row" className={styles.rowHead}>
              {line.name || translator.t('tabs.deliveries.ledger.noName')}
            </th>
            <td className={styles.cell}>
              {translator.t(`tabs.deliveries.channels.${line.channel}`)}
            </td>
            <td className={styles.cell}>
              <StatusPill tone={tone} icon={<Icon />}>
                {translator.t(`tabs.deliveries.lineStates.${line.state}`)}
              </StatusPill>
            </td>
            <td className={styles.cell}>
              {line.reason === undefined
                ? '—'
                : translator.t(`tabs.deliveries.reasons.${line.reason}`)}
            </td>
            <td className={styles.cell}>
              {translator.date(new Date(line.changedAt), 'date-time')}
            </td>
          </tr>
        );
      })}
    </TableFrame>
  );
}
