import * as React from 'react';
import type { PracticeView, RejectionReason, ReviewSeat, Verdict } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { LongField } from '../TextFields';
import { usePractices } from '../practices-context';
import { Decision } from './Decision';
import { FasterNotice } from './FasterNotice';
import { GiveBackDialog } from './GiveBackDialog';
import { LensChecks } from './LensChecks';
import { RatingTable } from './RatingTable';
import { RejectDialog } from './RejectDialog';
import { SaidByOthers } from './SaidByOthers';
import { otherSeats } from './assessment';
import { useReviewStyles } from './review-styles';
import { useAssessment } from './use-assessment';
import { useReview } from './use-review';

interface AssessmentPanelProps {
  readonly view: PracticeView;
  readonly seat: ReviewSeat;
  readonly onView: (view: PracticeView) => void;
  /** The word was given, or the seat given back. */
  readonly onDone: (what: Verdict | 'declined', view?: PracticeView) => void;
}

/** The reviewer's own assessment: first whether she is free to judge, then scores, then her word. */
export function AssessmentPanel(props: AssessmentPanelProps): React.ReactElement {
  const { view, seat, onView, onDone } = props;
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const own = useAssessment(view.id);
  const { assessment, keptAt, change, forget } = own;
  const [open, setOpen] = React.useState<'reject' | 'declined' | 'conflict'>();
  const { step, send, faster, clear } = useReview({
    view,
    assessment,
    onView,
    onDone(verdict, changed) {
      forget();
      setOpen(undefined);
      onDone(verdict, changed);
    },
    onRefused: () => setOpen(undefined),
  });
  const others = otherSeats(view, me.personId);
  return (
    <aside aria-label={translator.t('practiceForm.review.assessment')} className={styles.panel}>
      <div className={styles.panelHead}>
        <h3 className={styles.partTitle}>{translator.t('practiceForm.review.assessment')}</h3>
        <span role="status" className={shared.meta}>
          {keptAt
            ? translator.t('practiceForm.review.savedHere', {
                time: translator.date(keptAt, 'time'),
              })
            : translator.t('practiceForm.review.notSaved')}
        </span>
      </div>
      {faster && (
        <FasterNotice
          view={view}
          {...(faster.by === undefined ? {} : { by: faster.by })}
          assessment={assessment}
          onAgain={faster.again}
          onChange={clear}
        />
      )}
      {seat.isTieBreaker && (
        <div className={styles.panelPart}>
          <NoticeBar kind="note">{translator.t('practiceForm.review.tieBreakText')}</NoticeBar>
          <SaidByOthers seats={others} />
        </div>
      )}
      <div className={styles.panelPart}>
        <label className={styles.check}>
          <input
            type="checkbox"
            className={styles.box}
            checked={assessment.isFreeOfConflict}
            aria-describedby="review-conflict-help"
            onChange={({ target }) => change({ isFreeOfConflict: target.checked })}
          />
          <span>{translator.t('practiceForm.review.noConflict')}</span>
        </label>
        <div id="review-conflict-help" className={shared.meta}>
          {translator.t('practiceForm.review.conflictHelp')}
        </div>
        <button type="button" className={shared.quietButton} onClick={() => setOpen('conflict')}>
          {translator.t('practiceForm.review.haveConflict')}
        </button>
        <button type="button" className={shared.quietButton} onClick={() => setOpen('declined')}>
          {translator.t('practiceForm.review.noTime')}
        </button>
      </div>
      <RatingTable view={view} assessment={assessment} onRate={(ratings) => change({ ratings })} />
      <LensChecks view={view} assessment={assessment} onChange={(lens) => change({ lens })} />
      <div className={styles.panelPart}>
        <LongField
          label={translator.t('practiceForm.review.message')}
          help={translator.t('practiceForm.review.messageHelp')}
          value={assessment.message}
          onChange={(message) => change({ message })}
        />
      </div>
      <Decision
        view={view}
        assessment={assessment}
        step={step}
        onDecide={(verdict) => send(verdict)}
        onReject={() => setOpen('reject')}
      />
      {open === 'reject' && (
        <RejectDialog
          message={assessment.message}
          step={step}
          onMessage={(message) => change({ message })}
          onReject={(reason: RejectionReason) => send('reject', reason)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {(open === 'declined' || open === 'conflict') && (
        <GiveBackDialog
          view={view}
          why={open}
          onDone={() => {
            forget();
            onDone('declined');
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </aside>
  );
}
