import * as React from 'react';
import { openStates, type PracticeRow } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { LightbulbIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { FailureNotice } from '../../states/FailureNotice';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { Drafts, useDrafts } from './Drafts';
import { MyReuses, useMyReuses } from './MyReuses';
import { WorkRow } from './WorkRow';

/** What waits for the reader, her drafts, where everything stands that she sent, and what she used. */
export function MyWork(): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const drafts = useDrafts();
  const used = useMyReuses();
  const load = React.useCallback(async () => {
    const [mine, waiting] = await Promise.all([practices.mine({}), practices.waiting({})]);
    return { mine, waiting };
  }, [practices]);
  const { loaded, retry } = useLoaded(load);
  const isEmpty =
    loaded.state === 'there' &&
    loaded.value.mine.length + loaded.value.waiting.length === 0 &&
    drafts.loaded.state === 'there' &&
    drafts.loaded.value.length === 0 &&
    used.loaded.state === 'there' &&
    used.loaded.value.length === 0;
  if (isEmpty) {
    return (
      <StateBox
        level={2}
        icon={<LightbulbIcon />}
        title={translator.t('practicePages.mine.none')}
        action={
          <PlaceLink
            to={{ view: 'new' }}
            className={`${shared.primaryButton} ${styles.linkButton}`}
          >
            {translator.t('practicePages.nav.write')}
          </PlaceLink>
        }
      >
        <p>{translator.t('practicePages.call.why')}</p>
        <p>{translator.t('practicePages.mine.noneWhy')}</p>
      </StateBox>
    );
  }
  return (
    <>
      <h2 className={styles.title}>{translator.t('practicePages.mine.title')}</h2>
      {loaded.state === 'failed' && (
        <>
          <FailureNotice error={loaded.error} onRetry={retry} />
          <p className={styles.quiet}>{translator.t('practicePages.mine.serviceFailed')}</p>
        </>
      )}
      {loaded.state === 'there' && (
        <Rows
          title={translator.t('practicePages.mine.waiting')}
          rows={loaded.value.waiting}
          none={translator.t('practicePages.mine.noneWaiting')}
        />
      )}
      <Drafts drafts={drafts} />
      {loaded.state !== 'failed' && (
        <LoadedView loaded={loaded} retry={retry} rows={2}>
          {({ mine }) => (
            <>
              <Rows
                title={translator.t('practicePages.mine.sent')}
                rows={mine.filter(isOpen)}
                hasSteps
              />
              <Rows
                title={translator.t('practicePages.mine.done')}
                rows={mine.filter((row) => !isOpen(row))}
              />
            </>
          )}
        </LoadedView>
      )}
      {used.loaded.state === 'there' && (
        <MyReuses reuses={used.loaded.value} onAnswered={used.retry} />
      )}
      {/* where nothing can be read, one notice is enough */}
      {used.loaded.state === 'failed' && loaded.state !== 'failed' && (
        <FailureNotice error={used.loaded.error} onRetry={used.retry} />
      )}
    </>
  );
}

function isOpen({ state }: PracticeRow): boolean {
  return (openStates as readonly string[]).includes(state);
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly PracticeRow[];
  /** Said where there is none; nothing is shown without it. */
  readonly none?: string;
  readonly hasSteps?: boolean;
}

function Rows({ title, rows, none, hasSteps = false }: RowsProps): React.ReactElement | null {
  const styles = usePracticeStyles();
  if (rows.length === 0 && none === undefined) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>
        {title} · {rows.length}
      </h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <WorkRow key={row.id} row={row} hasSteps={hasSteps} />
          ))}
        </ul>
      )}
    </section>
  );
}
