import * as React from 'react';
import type { PracticeView, Verdict } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { FailureNotice } from '../../states/FailureNotice';
import { usePractices } from '../practices-context';
import type { Step } from '../use-step';
import { approvalBar, type ApprovalBar, type WrittenAssessment } from './assessment';
import { useReviewStyles } from './review-styles';

interface DecisionProps {
  readonly view: PracticeView;
  readonly assessment: WrittenAssessment;
  readonly step: Step;
  readonly onDecide: (verdict: Exclude<Verdict, 'reject'>) => void;
  readonly onReject: () => void;
}

/**
 * Approve, ask for a change, reject. What cannot be done yet stays and says why; the filled button is
 * what is most likely needed now.
 */
export function Decision(props: DecisionProps): React.ReactElement {
  const { view, assessment, step, onDecide, onReject } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const bar = approvalBar(view, assessment);
  const hasWords = assessment.message.trim() !== '';
  const mayAsk = assessment.isFreeOfConflict && hasWords;
  const why = bar ? barWords(bar, translator) : undefined;
  const whyNotAsk = mayAsk
    ? undefined
    : translator.t(
        assessment.isFreeOfConflict
          ? 'practiceForm.review.toAsk'
          : 'practiceForm.review.conflictFirst'
      );
  const change = (
    <button
      type="button"
      className={!mayAsk ? shared.deniedButton : bar ? shared.primaryButton : shared.outlineButton}
      aria-disabled={!mayAsk || step.isUnderWay}
      aria-describedby={whyNotAsk ? 'review-why-not-ask' : undefined}
      onClick={() => mayAsk && onDecide('requestChanges')}
    >
      {translator.t('practiceForm.review.requestChanges')}
    </button>
  );
  const approve = (
    <button
      type="button"
      className={bar ? shared.deniedButton : shared.primaryButton}
      aria-disabled={bar !== undefined || step.isUnderWay}
      aria-describedby={why ? 'review-why-not-approve' : undefined}
      onClick={() => !bar && onDecide('approve')}
    >
      {translator.t('practiceForm.review.approve')}
    </button>
  );
  return (
    <div className={styles.decision}>
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
      <div className={styles.decisionRow}>
        {bar ? (
          <>
            {change}
            {approve}
          </>
        ) : (
          <>
            {approve}
            {change}
          </>
        )}
        <span className={styles.space} />
        <button
          type="button"
          className={shared.quietButton}
          aria-disabled={!assessment.isFreeOfConflict}
          onClick={() => assessment.isFreeOfConflict && onReject()}
        >
          {translator.t('practiceForm.review.reject')}
        </button>
      </div>
      {step.isUnderWay && (
        <p role="status" className={styles.why}>
          {translator.t('practiceForm.review.sending')}
        </p>
      )}
      {why !== undefined && (
        <p id="review-why-not-approve" className={styles.why}>
          {why}
        </p>
      )}
      {whyNotAsk !== undefined && (
        <p id="review-why-not-ask" className={styles.why}>
          {whyNotAsk}
        </p>
      )}
    </div>
  );
}

/** Why it cannot be approved yet, and what would help. */
export function barWords(bar: ApprovalBar, translator: PracticesTranslator): string {
  switch (bar.why) {
    case 'conflict':
      return translator.t('practiceForm.review.toApproveConflict');
    case 'criteria':
      return translator.t('practiceForm.review.toApproveCriteria', { count: bar.count });
    case 'lens':
    case 'missing':
      return translator.t(
        bar.why === 'lens'
          ? 'practiceForm.review.toApproveLens'
          : 'practiceForm.review.toApproveMissing',
        { question: translator.t(`practices.lens.${bar.question}.short`) }
      );
  }
}
