import * as React from 'react';
import type { OwnReuseView } from '../../../domain/practices';
import { useLoaded, type Loaded } from '../../portal/use-loaded';
import { PlaceLink } from '../PlaceLink';
import { langOf } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { FollowUp } from '../reuse/FollowUp';
import { OneReuse } from '../reuse/OneReuse';

export interface LoadedReuses {
  readonly loaded: Loaded<readonly OwnReuseView[]>;
  readonly retry: () => void;
}

/** What the reader herself has used. */
export function useMyReuses(): LoadedReuses {
  const { practices } = usePractices();
  const load = React.useCallback(() => practices.myReuses({}), [practices]);
  return useLoaded(load);
}

interface MyReusesProps {
  readonly reuses: readonly OwnReuseView[];
  /** Called when she has said whether a practice helped. */
  readonly onAnswered: () => void;
}

/** The practices that the reader has used, and whether they helped; what she is asked comes first. */
export function MyReuses({ reuses, onAnswered }: MyReusesProps): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  if (reuses.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>
        {translator.t('practicePages.mine.used')} · {reuses.length}
      </h3>
      <ul className={styles.rows}>
        {reuses.map((reuse) => (
          <li key={reuse.id} className={styles.row}>
            <PlaceLink
              to={{ view: 'practice', id: reuse.practiceId }}
              {...langOf(reuse.locale, translator)}
            >
              <span className={styles.rowTitle}>{reuse.title}</span>
            </PlaceLink>
            <OneReuse reuse={reuse} />
            {reuse.asksMe && <FollowUp reuse={reuse} onAnswered={onAnswered} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
