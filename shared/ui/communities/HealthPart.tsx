import * as React from 'react';
import { addMonths, monthOf, type CommunityView, type HealthView } from '../../domain/communities';
import { LabelledField } from '../look/form-parts';
import { useHubStyles } from '../look/hub-styles';
import { ChartIcon, PrintIcon } from '../look/icons';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { Findings } from './Findings';
import { HealthChart } from './HealthChart';
import { MeasureTable } from './MeasureTable';
import { OverlapPart } from './OverlapPart';
import { ProposalsPart } from './ProposalsPart';
import { useCommunityStyles } from './community-styles';
import { communityProblemWords, monthWords, nameIn } from './community-words';

/** As many months as people look back. */
const MONTHS = 12;

interface HealthPartProps {
  readonly view: CommunityView;
  /** Called when a decision has changed the community. */
  readonly onChanged: () => void;
}

/** How a community is doing: a month in figures, what stands out, and what people propose. */
export function HealthPart({ view, onChanged }: HealthPartProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useCommunityStyles();
  const { community } = view;
  const months = React.useMemo(
    () => monthsUntil(monthOf(new Date()), community.created),
    [community]
  );
  const [month, setMonth] = React.useState(months[1] ?? months[0] ?? monthOf(new Date()));
  const load = React.useCallback(
    () => hub.communities.health({ communityId: community.id, month }),
    [hub, community.id, month]
  );
  const { loaded, retry } = useLoaded(load);
  if (!community.channel) {
    return (
      <StateBox
        level={2}
        icon={<ChartIcon />}
        title={translator.t('communities.health.emptyTitle')}
      >
        <p>{translator.t('communities.health.emptyText')}</p>
      </StateBox>
    );
  }
  return (
    <>
      <p className={styles.onlyPrinted}>
        {translator.t('communities.health.printed', {
          community: nameIn(community.name, translator).text,
          month: monthWords(month, translator),
        })}
      </p>
      <HealthToolbar months={months} month={month} onMonth={setMonth} />
      <LoadedView loaded={loaded} retry={retry} rows={2}>
        {(answer) =>
          answer.ok ? (
            <Report health={answer.value} />
          ) : (
            <NoticeBar kind="warning">
              {communityProblemWords(answer.problem, translator)}
            </NoticeBar>
          )
        }
      </LoadedView>
      <OverlapPart communityId={community.id} />
      <ProposalsPart view={view} onChanged={onChanged} />
    </>
  );
}

interface HealthToolbarProps {
  readonly months: readonly string[];
  readonly month: string;
  readonly onMonth: (month: string) => void;
}

function HealthToolbar({ months, month, onMonth }: HealthToolbarProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  return (
    <div className={`${styles.heading} ${styles.notPrinted}`}>
      <LabelledField label={translator.t('communities.health.month')}>
        {(field) => (
          <select {...field} value={month} onChange={({ target }) => onMonth(target.value)}>
            {months.map((one) => (
              <option key={one} value={one}>
                {monthWords(one, translator)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <button type="button" className={shared.outlineButton} onClick={() => window.print()}>
        <span className={shared.icon} aria-hidden="true">
          <PrintIcon />
        </span>
        {translator.t('communities.health.print')}
      </button>
    </div>
  );
}

function Report({ health }: { readonly health: HealthView }): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useCommunityStyles();
  const { report } = health;
  return (
    <>
      {report.missing.map((source) => (
        <NoticeBar key={source} kind="warning">
          {translator.t(`communities.health.missing.${source}`)}
        </NoticeBar>
      ))}
      {report.isRunning && (
        <NoticeBar kind="note">{translator.t('communities.health.running')}</NoticeBar>
      )}
      <Findings health={health} />
      <HealthChart report={report} />
      <MeasureTable measures={report.measures} month={report.month} />
      <p className={styles.quiet}>
        {translator.t('communities.health.source', {
          date: translator.date(new Date(report.readAt), 'date-time'),
        })}
      </p>
    </>
  );
}

/** This month first, then back to the first month of the community. */
function monthsUntil(current: string, created: string): readonly string[] {
  const first = monthOf(created);
  return Array.from({ length: MONTHS }, (_, index) => addMonths(current, -index)).filter(
    (month) => month >= first || month === current
  );
}
