import * as React from 'react';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { inAYear } from './known/known-draft';
import { useQuestionStyles } from './question-styles';
import type { Step } from './use-step';

interface PromoteStepProps {
  /** `reveal`: the asker gives her name; `promote`: the answer becomes a known one. */
  readonly kind: 'reveal' | 'promote';
  readonly step: Step;
  /** @param verifiedUntil YYYY-MM-DD; only of meaning for `promote` */
  readonly onSubmit: (verifiedUntil: string) => void;
  readonly onCancel: () => void;
}

/** Steps that cannot be taken back, or that others will rely on: said once more before they are taken. */
export function PromoteStep(props: PromoteStepProps): React.ReactElement {
  const { kind, step, onSubmit, onCancel } = props;
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const [until, setUntil] = React.useState(inAYear);
  return (
    <StepForm
      submit={translator.t(`tabs.questions.forms.${kind}.submit`)}
      step={step}
      onCancel={onCancel}
      onSubmit={() => onSubmit(until)}
    >
      <p className={styles.text}>{translator.t(`tabs.questions.forms.${kind}.help`)}</p>
      {kind === 'promote' && (
        <LabelledField label={translator.t('tabs.questions.forms.promote.label')}>
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </LabelledField>
      )}
    </StepForm>
  );
}
