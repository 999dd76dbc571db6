import * as React from 'react';
import {
  privacies,
  urgencies,
  type Asked,
  type Privacy,
  type Urgency,
} from '../../domain/questions';
import { LabelledField } from '../look/form-parts';
import { RadioGroup } from '../look/RadioGroup';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { useQuestionStyles } from './question-styles';
import { TermField } from './TermField';
import { useTerms } from './terms';
import { useStep } from './use-step';

interface AskFormProps {
  readonly onAsked: (asked: Asked) => void;
  readonly onCancel: () => void;
}

/** A question to the KM team: one text, and what only the asker can know; the rest has a good guess. */
export function AskForm({ onAsked, onCancel }: AskFormProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const step = useStep();
  const [text, setText] = React.useState('');
  const [themeKey, setThemeKey] = React.useState('');
  const [countryKey, setCountryKey] = React.useState('');
  const [urgency, setUrgency] = React.useState<Urgency>('normal');
  const [privacy, setPrivacy] = React.useState<Privacy>('named');
  const [isMissing, setMissing] = React.useState(false);
  // one question, however often the button is pressed on a weak connection
  const requestId = React.useMemo(() => crypto.randomUUID(), []);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const send = (): void => {
    const words = text.trim();
    setMissing(words === '');
    if (words === '') return field.current?.focus();
    step.take(
      () =>
        hub.questions.ask({
          text: words,
          locale: translator.locale,
          urgency,
          privacy,
          requestId,
          origin: 'tab',
          ...(themeKey === '' ? {} : { themeKey }),
          ...(countryKey === '' ? {} : { countryKey }),
        }),
      onAsked
    );
  };
  return (
    <StepForm
      submit={translator.t('tabs.questions.ask.send')}
      step={step}
      onSubmit={send}
      onCancel={onCancel}
    >
      <LabelledField
        label={translator.t('tabs.questions.ask.text')}
        help={translator.t('tabs.questions.ask.textHelp')}
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
      {terms.themes.length > 0 && (
        <div className={styles.twoFields}>
          <TermField
            label={translator.t('tabs.questions.ask.theme')}
            none={translator.t('questions.ask.themeGuess')}
            choices={terms.themes}
            chosen={themeKey}
            onChoose={setThemeKey}
          />
          <TermField
            label={translator.t('tabs.questions.ask.country')}
            none={translator.t('questions.ask.countryNone')}
            choices={terms.countries}
            chosen={countryKey}
            onChoose={setCountryKey}
          />
        </div>
      )}
      <RadioGroup
        legend={translator.t('questions.ask.urgency')}
        choices={urgencies}
        chosen={urgency}
        onChoose={setUrgency}
        label={(choice) => translator.t(`questions.ask.urgencies.${choice}`)}
      />
      <RadioGroup
        legend={translator.t('questions.ask.privacy')}
        choices={privacies}
        chosen={privacy}
        onChoose={setPrivacy}
        label={(choice) => translator.t(`questions.ask.privacies.${choice}`)}
      />
    </StepForm>
  );
}
