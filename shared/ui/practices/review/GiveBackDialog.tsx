import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { HubDialog } from '../../look/HubDialog';
import { StepForm } from '../../look/StepForm';
import { LongField } from '../TextFields';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';

interface GiveBackDialogProps {
  readonly view: PracticeView;
  readonly why: 'declined' | 'conflict';
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A reviewer gives her seat back: no time, or a conflict of interest. */
export function GiveBackDialog(props: GiveBackDialogProps): React.ReactElement {
  const { view, why, onDone, onClose } = props;
  const { practices, translator } = usePractices();
  const styles = usePracticeStyles();
  const step = useStep();
  const [reason, setReason] = React.useState('');
  const send = (): void => {
    const words = reason.trim();
    const { id: practiceId, version } = view;
    step.take(
      () =>
        practices.decline({
          ...{ practiceId, version, why },
          ...(words === '' ? {} : { reason: words }),
        }),
      onDone
    );
  };
  return (
    <HubDialog title={translator.t('practiceForm.review.giveBackTitle')} onClose={onClose}>
      <p className={styles.quiet}>{translator.t('practiceForm.review.giveBackText')}</p>
      <StepForm
        submit={translator.t('practiceForm.review.giveBack')}
        cancel={translator.t('practiceForm.review.keep')}
        step={step}
        onSubmit={send}
        onCancel={onClose}
      >
        <LongField
          label={translator.t('practiceForm.review.giveBackWhy')}
          value={reason}
          onChange={setReason}
        />
      </StepForm>
    </HubDialog>
  );
}
