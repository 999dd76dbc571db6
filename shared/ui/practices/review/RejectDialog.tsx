import * as React from 'react';
import { rejectionReasons, type RejectionReason } from '../../../domain/practices';
import { HubDialog } from '../../look/HubDialog';
import { LabelledField } from '../../look/form-parts';
import { StepForm } from '../../look/StepForm';
import { LongField } from '../TextFields';
import { rejectionWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import type { Step } from '../use-step';

interface RejectDialogProps {
  readonly message: string;
  readonly step: Step;
  readonly onMessage: (message: string) => void;
  readonly onReject: (reason: RejectionReason) => void;
  readonly onClose: () => void;
}

/** A rejection has a reason and words that help; it is asked once. */
export function RejectDialog(props: RejectDialogProps): React.ReactElement {
  const { message, step, onMessage, onReject, onClose } = props;
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const [reason, setReason] = React.useState<RejectionReason>();
  const [isTried, setTried] = React.useState(false);
  const hasWords = message.trim() !== '';
  const submit = (): void => {
    setTried(true);
    if (reason && hasWords) onReject(reason);
  };
  const error = (isMissing: boolean, words: string): { readonly error?: string } =>
    isTried && isMissing ? { error: words } : {};
  return (
    <HubDialog title={translator.t('practiceForm.review.rejectTitle')} onClose={onClose}>
      <p className={styles.quiet}>{translator.t('practiceForm.review.rejectText')}</p>
      <StepForm
        submit={translator.t(
          step.isUnderWay ? 'practiceForm.review.sending' : 'practiceForm.review.rejectSend'
        )}
        cancel={translator.t('practiceForm.review.keep')}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        <LabelledField
          label={translator.t('practiceForm.review.rejectReason')}
          {...error(reason === undefined, translator.t('practiceForm.review.reasonMissing'))}
        >
          {(field) => (
            <select
              {...field}
              value={reason ?? ''}
              onChange={({ target }) =>
                setReason(rejectionReasons.find((one) => one === target.value))
              }
            >
              <option value="">—</option>
              {rejectionReasons.map((one) => (
                <option key={one} value={one}>
                  {rejectionWords(one, translator)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        <LongField
          label={translator.t('practiceForm.review.rejectWords')}
          help={translator.t('practiceForm.review.rejectWordsHelp')}
          {...error(!hasWords, translator.t('practiceForm.review.wordsMissing'))}
          value={message}
          onChange={onMessage}
        />
      </StepForm>
    </HubDialog>
  );
}
