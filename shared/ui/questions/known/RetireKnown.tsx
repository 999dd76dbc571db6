import * as React from 'react';
import { useServiceHub } from '../../service-hub-context';
import { TextStep } from '../TextStep';
import { useStep } from '../use-step';
import type { KnownStepProps } from './KnownEdit';

/** Takes an answer out of use, with the reason. */
export function RetireKnown(props: Omit<KnownStepProps, 'onTaken'>): React.ReactElement {
  const { known, onDone, onCancel } = props;
  const { hub, translator } = useServiceHub();
  const step = useStep();
  return (
    <TextStep
      label={translator.t('tabs.known.form.reason')}
      help={translator.t('tabs.known.form.reasonHelp')}
      submit={translator.t('tabs.known.form.retire')}
      isOptional={false}
      step={step}
      onCancel={onCancel}
      onSubmit={(reason) =>
        step.take(() => hub.questions.retireKnown({ knownAnswerId: known.id, reason }), onDone)
      }
    />
  );
}
