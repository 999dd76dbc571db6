import * as React from 'react';
import type { AnswerSource } from '../../domain/questions';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { useQuestionStyles } from './question-styles';
import type { Step } from './use-step';

interface AnswerStepProps {
  readonly step: Step;
  readonly onSubmit: (text: string, sources: readonly AnswerSource[]) => void;
  readonly onCancel: () => void;
}

/** The answer, and the document that it comes from, where there is one. */
export function AnswerStep({ step, onSubmit, onCancel }: AnswerStepProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const [text, setText] = React.useState('');
  const [title, setTitle] = React.useState('');
  const [url, setUrl] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const sources = (): readonly AnswerSource[] => {
    const link = url.trim();
    if (title.trim() === '' && link === '') return [];
    return [{ title: title.trim() || link, ...(link === '' ? {} : { url: link }) }];
  };
  return (
    <StepForm
      submit={translator.t('tabs.questions.answer.send')}
      step={step}
      onCancel={onCancel}
      onSubmit={() => {
        const words = text.trim();
        setMissing(words === '');
        if (words !== '') onSubmit(words, sources());
        else field.current?.focus();
      }}
    >
      <LabelledField
        label={translator.t('tabs.questions.answer.text')}
        help={translator.t('tabs.questions.answer.help')}
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
      <div className={styles.twoFields}>
        <LabelledField label={translator.t('tabs.questions.answer.sourceTitle')}>
          {(attributes) => (
            <input
              {...attributes}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </LabelledField>
        <LabelledField label={translator.t('tabs.questions.answer.sourceLink')}>
          {(attributes) => (
            <input
              {...attributes}
              type="url"
              inputMode="url"
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </LabelledField>
      </div>
    </StepForm>
  );
}
