import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { langOf } from '../practice-words';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

interface ReviewsPartProps {
  readonly view: PracticeView;
}

/** What reviewers said, for whoever may see it, and the remarks that are still open. */
export function ReviewsPart({ view }: ReviewsPartProps): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const given = view.seats.filter(({ assessment }) => assessment !== undefined);
  const open = view.remarks.filter(({ isResolved }) => !isResolved).length;
  if (given.length === 0 && open === 0) return null;
  return (
    <section className={`${shared.card} ${styles.notPrinted}`}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.page.reviews')}</h3>
      {given.map(({ personId, name, assessment, locale }) => (
        <div key={personId}>
          <strong>
            {assessment &&
              translator.t('practicePages.page.reviewLine', {
                name,
                verdict: translator.t(`practicePages.verdicts.${assessment.verdict}`),
              })}
          </strong>
          <p className={styles.text} {...(locale ? langOf(locale, translator) : {})}>
            {assessment?.message}
          </p>
        </div>
      ))}
      {open > 0 && (
        <p className={styles.quiet}>
          {translator.t('practicePages.page.remarks', { count: open })}{' '}
          <PlaceLink to={{ view: 'review', id: view.id }}>
            {translator.t('practicePages.page.remarksLink')}
          </PlaceLink>
        </p>
      )}
    </section>
  );
}
