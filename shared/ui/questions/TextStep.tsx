import * as React from 'react';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { useQuestionStyles } from './question-styles';
import type { Step } from './use-step';

interface TextStepProps {
  readonly label: string;
  readonly help?: string;
  readonly submit: string;
  /** Whether it can be left empty. */
  readonly isOptional?: boolean;
  readonly step: Step;
  readonly onSubmit: (text: string) => void;
  readonly onCancel: () => void;
}

/** A step that takes some words: a reply, a reason. */
export function TextStep(props: TextStepProps): React.ReactElement {
  const { label, help, submit, isOptional = false, step, onSubmit, onCancel } = props;
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const [text, setText] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  // the form was opened to be written into
  React.useEffect(() => field.current?.focus(), []);
  return (
    <StepForm
      submit={submit}
      step={step}
      onCancel={onCancel}
      onSubmit={() => {
        const words = text.trim();
        setMissing(words === '' && !isOptional);
        if (words !== '' || isOptional) onSubmit(words);
        else field.current?.focus();
      }}
    >
      <LabelledField
        label={label}
        {...(help === undefined ? {} : { help })}
        {...(isMissing ? { error: translator.t('tabs.questions.missingText') } : {})}
      >
        {({ className, ...attributes }) => (
          <textarea
            ref={field}
            {...attributes}
            className={`${className} ${styles.textArea}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </LabelledField>
    </StepForm>
  );
}
