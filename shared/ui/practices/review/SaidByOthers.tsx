import * as React from 'react';
import type { ReviewSeat } from '../../../domain/practices';
import { momentWords, rejectionWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

/** What other reviewers have said, as far as the reader may see it. */
export function SaidByOthers({
  seats,
}: {
  readonly seats: readonly ReviewSeat[];
}): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  return (
    <>
      {seats.map(({ personId, name, assessment }) =>
        assessment ? (
          <div key={personId} className={styles.part}>
            <div className={styles.facts}>
              <b>{name}</b>
              {translator.t(`practiceForm.review.verdicts.${assessment.verdict}`)} ·{' '}
              {momentWords(assessment.at, translator)}
            </div>
            {assessment.rejectionReason && (
              <div>{rejectionWords(assessment.rejectionReason, translator)}</div>
            )}
            <p className={styles.text}>{assessment.message}</p>
          </div>
        ) : null
      )}
    </>
  );
}
