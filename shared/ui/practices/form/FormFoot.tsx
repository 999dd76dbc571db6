import * as React from 'react';
import { practiceSteps, type PracticeStep } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { usePractices } from '../practices-context';
import { useFormStyles } from './form-styles';

interface FormFootProps {
  readonly step: PracticeStep;
  readonly isAgain: boolean;
  readonly isSending: boolean;
  readonly isComplete: boolean;
  readonly onGo: (step: PracticeStep) => void;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** Where to go from here; handing in stands on the last step alone. */
export function FormFoot(props: FormFootProps): React.ReactElement {
  const { step, isAgain, isSending, isComplete, onGo, onSend, onLeave } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const place = practiceSteps.indexOf(step);
  const [before, next] = [practiceSteps[place - 1], practiceSteps[place + 1]];
  const submit = isAgain ? 'practiceForm.send.submitAgain' : 'practiceForm.send.submit';
  return (
    <div className={styles.foot}>
      {next ? (
        <button type="button" className={shared.primaryButton} onClick={() => onGo(next)}>
          {translator.t('practiceForm.page.next')}
        </button>
      ) : (
        <button
          type="button"
          className={isComplete ? shared.primaryButton : shared.deniedButton}
          aria-disabled={isSending || !isComplete}
          aria-describedby={isComplete ? undefined : 'practice-send-why'}
          onClick={onSend}
        >
          {translator.t(isSending ? 'practiceForm.send.sending' : submit)}
        </button>
      )}
      {before && (
        <button type="button" className={shared.outlineButton} onClick={() => onGo(before)}>
          {translator.t('practiceForm.page.back')}
        </button>
      )}
      {!next && !isComplete && (
        <span id="practice-send-why" className={shared.meta}>
          {translator.t('practiceForm.send.notYet')}
        </span>
      )}
      <span className={styles.footSpace} />
      <button type="button" className={shared.quietButton} onClick={onLeave}>
        <span className={styles.mediumOnly}>{translator.t('practiceForm.page.leave')}</span>
        <span className={styles.narrowOnly}>{translator.t('practiceForm.page.leaveShort')}</span>
      </button>
    </div>
  );
}
