import * as React from 'react';
import { locales, type Locale } from '../../../kernel/locale';
import { LabelledField } from '../../look/form-parts';
import { LanguageChoice } from '../../look/LanguageChoice';
import { StepForm } from '../../look/StepForm';
import { useServiceHub } from '../../service-hub-context';
import { TermField } from '../TermField';
import { useQuestionStyles } from '../question-styles';
import { useTerms } from '../terms';
import type { Step } from '../use-step';
import { SourceFields } from './SourceFields';
import { languageState, type KnownForm } from './known-draft';

interface KnownFormFieldsProps {
  readonly form: KnownForm;
  readonly step: Step;
  readonly onChange: (form: KnownForm) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** Ways of asking and the answer, one language at a time; then what holds for all of them. */
export function KnownFormFields(props: KnownFormFieldsProps): React.ReactElement {
  const { form, step, onChange, onSubmit, onCancel } = props;
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const [language, setLanguage] = React.useState<Locale>(
    // where something is written already, else where the reader is at home
    () =>
      [translator.locale, ...locales].find((locale) => languageState(form, locale) !== 'missing') ??
      translator.locale
  );
  const name = (locale: Locale): string => translator.t(`tabs.preferences.languages.${locale}`);
  const area = (part: 'variants' | 'answer') => (
    <LabelledField
      label={translator.t(`tabs.known.form.${part}`, { language: name(language) })}
      help={translator.t(`tabs.known.form.${part}Help`)}
    >
      {({ className, ...attributes }) => (
        <textarea
          {...attributes}
          className={`${className} ${styles.textArea}`}
          lang={language}
          value={form[part][language]}
          onChange={(event) =>
            onChange({ ...form, [part]: { ...form[part], [language]: event.target.value } })
          }
        />
      )}
    </LabelledField>
  );
  return (
    <StepForm
      submit={translator.t('tabs.known.form.save')}
      step={step}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <LanguageChoice
        label={translator.t('tabs.known.form.language')}
        chosen={language}
        words={(locale) =>
          `${name(locale)} · ${translator.t(
            `tabs.known.form.textStates.${languageState(form, locale)}`
          )}`
        }
        onChoose={setLanguage}
      />
      {area('variants')}
      {area('answer')}
      <SourceFields sources={form.sources} onChange={(sources) => onChange({ ...form, sources })} />
      <div className={styles.twoFields}>
        <TermField
          label={translator.t('tabs.known.form.theme')}
          none={translator.t('tabs.known.noTheme')}
          choices={terms.themes}
          chosen={form.themeKey}
          onChoose={(themeKey) => onChange({ ...form, themeKey })}
        />
        <UntilField
          until={form.verifiedUntil}
          onChange={(verifiedUntil) => onChange({ ...form, verifiedUntil })}
        />
      </div>
    </StepForm>
  );
}

interface UntilFieldProps {
  /** YYYY-MM-DD. */
  readonly until: string;
  readonly onChange: (until: string) => void;
}

/** Until when the answer holds without anybody looking at it. */
export function UntilField({ until, onChange }: UntilFieldProps): React.ReactElement {
  const { translator } = useServiceHub();
  return (
    <LabelledField
      label={translator.t('tabs.known.form.until')}
      help={translator.t('tabs.known.form.untilHelp')}
    >
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          value={until}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
