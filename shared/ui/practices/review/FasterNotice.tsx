import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { stateWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { SaidByOthers } from './SaidByOthers';
import { otherSeats, seatOf, type WrittenAssessment } from './assessment';

interface FasterNoticeProps {
  /** The practice as it is now. */
  readonly view: PracticeView;
  /** Who was faster, where it is known. */
  readonly by?: string;
  readonly assessment: WrittenAssessment;
  readonly onAgain: () => void;
  readonly onChange: () => void;
}

/** Another reviewer spoke while this one wrote: both are shown, nothing is lost, and she decides. */
export function FasterNotice(props: FasterNoticeProps): React.ReactElement {
  const { view, by, assessment, onAgain, onChange } = props;
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const others = otherSeats(view, me.personId).filter((seat) => seat.assessment);
  const name = [by, others[0]?.name].find((one) => one !== undefined && one !== '');
  const isDecided = view.state !== 'inReview' || !seatOf(view, me.personId);
  const title = translator.t('practiceForm.faster.title');
  return (
    <section aria-label={title} className={shared.card}>
      <h3 ref={heading} tabIndex={-1} className={styles.partTitle}>
        {title}
      </h3>
      <p>
        {name === undefined
          ? translator.t('practiceForm.faster.textUnknown')
          : translator.t('practiceForm.faster.text', { name })}
      </p>
      {others.length > 0 && (
        <>
          {name !== undefined && <h4>{translator.t('practiceForm.faster.theirs', { name })}</h4>}
          <SaidByOthers seats={others} />
        </>
      )}
      <h4>{translator.t('practiceForm.faster.yours')}</h4>
      <p className={styles.text}>{assessment.message || '—'}</p>
      {isDecided ? (
        <p role="status">
          {translator.t('practiceForm.faster.decided', {
            state: stateWords(view.state, translator),
          })}
        </p>
      ) : (
        <div className={styles.actions}>
          <button type="button" className={shared.primaryButton} onClick={onAgain}>
            {translator.t('practiceForm.faster.again')}
          </button>
          <button type="button" className={shared.outlineButton} onClick={onChange}>
            {translator.t('practiceForm.faster.change')}
          </button>
        </div>
      )}
    </section>
  );
}
