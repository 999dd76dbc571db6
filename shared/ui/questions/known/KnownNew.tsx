import * as React from 'react';
import type { KnownAnswer } from '../../../domain/questions';
import { useServiceHub } from '../../service-hub-context';
import { useQuestionStyles } from '../question-styles';
import { useStep } from '../use-step';
import { KnownFormFields } from './KnownFormFields';
import { KnownPanel } from './KnownPanel';
import { draftOf, formOf } from './known-draft';

interface KnownNewProps {
  readonly onSaved: (known: KnownAnswer) => void;
  readonly onClose: () => void;
}

/** A known answer that did not grow out of a question. */
export function KnownNew({ onSaved, onClose }: KnownNewProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useQuestionStyles();
  const step = useStep();
  const [form, setForm] = React.useState(() => formOf());
  return (
    <KnownPanel title={translator.t('tabs.known.add')} onClose={onClose}>
      <div className={styles.panelPart}>
        <KnownFormFields
          form={form}
          step={step}
          onChange={setForm}
          onCancel={onClose}
          onSubmit={() => step.take(() => hub.questions.saveKnown(draftOf(form)), onSaved)}
        />
      </div>
    </KnownPanel>
  );
}
