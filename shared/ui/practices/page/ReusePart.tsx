import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { useLoaded } from '../../portal/use-loaded';
import { FailureNotice } from '../../states/FailureNotice';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { FollowUp } from '../reuse/FollowUp';
import { OneReuse } from '../reuse/OneReuse';

interface ReusePartProps {
  readonly practiceId: string;
  /** As it is now: the list is read anew when it changes. */
  readonly view?: PracticeView;
}

/** Who has used the practice, where, and what came of it. */
export function ReusePart({ practiceId, view }: ReusePartProps): React.ReactElement | null {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const load = React.useCallback(
    () => practices.reuses({ practiceId }),
    // a use that was recorded a moment ago changes the view
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [practices, practiceId, view]
  );
  const { loaded, retry } = useLoaded(load);
  // what is not published has not been used
  if (view && view.publishedAt === undefined) return null;
  return (
    <section className={shared.card} aria-busy={loaded.state === 'loading'}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.reuse.title')}</h3>
      {loaded.state === 'failed' && <FailureNotice error={loaded.error} onRetry={retry} />}
      {loaded.state === 'there' && loaded.value.length === 0 && (
        <p className={styles.quiet}>{translator.t('practicePages.reuse.none')}</p>
      )}
      {loaded.state === 'there' && loaded.value.length > 0 && (
        <ul className={styles.plainRows}>
          {loaded.value.map((reuse) => (
            <li key={reuse.id}>
              <OneReuse reuse={reuse} />
              {reuse.asksMe && <FollowUp reuse={reuse} onAnswered={retry} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
