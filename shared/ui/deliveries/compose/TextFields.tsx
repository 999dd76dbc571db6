import * as React from 'react';
import {
  longestAnnouncementText,
  longestAnnouncementTitle,
  type AnnouncementText,
} from '../../../domain/deliveries';
import { locales, type Locale } from '../../../kernel/locale';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { LanguageChoice } from '../../look/LanguageChoice';
import { useServiceHub } from '../../service-hub-context';
import { stateOf, type ComposeFault, type ComposeField, type ComposedDraft } from './compose-draft';
import { useComposeStyles } from './compose-styles';

interface TextFieldsProps {
  readonly texts: ComposedDraft['texts'];
  readonly chosen: Locale;
  readonly faultOf: (field: ComposeField) => ComposeFault | undefined;
  readonly onChoose: (locale: Locale) => void;
  readonly onChange: (locale: Locale, text: AnnouncementText) => void;
}

/** Title and text, one language at a time; each language says whether it is written. */
export function TextFields(props: TextFieldsProps): React.ReactElement {
  const { texts, chosen, faultOf, onChoose, onChange } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useComposeStyles();
  const written = texts[chosen];
  const name = (locale: Locale): string => translator.t(`tabs.preferences.languages.${locale}`);
  const errorOf = (field: ComposeField): { readonly error?: string } => {
    const fault = faultOf(field);
    return fault === undefined ? {} : { error: translator.t(`tabs.compose.faults.${fault}`) };
  };
  const missing = locales.filter((locale) => stateOf(texts[locale]) !== 'written');
  return (
    <section className={styles.part} aria-label={translator.t('tabs.compose.what')}>
      <h2 className={styles.partTitle}>{translator.t('tabs.compose.what')}</h2>
      <LanguageChoice
        label={translator.t('tabs.compose.language')}
        chosen={chosen}
        words={(locale) =>
          `${name(locale)} · ${translator.t(`tabs.compose.textStates.${stateOf(texts[locale])}`)}`
        }
        onChoose={onChoose}
      />
      <LabelledField
        label={translator.t('tabs.compose.titleOf', { language: name(chosen) })}
        help={translator.t('tabs.compose.length', {
          used: written.title.trim().length,
          most: longestAnnouncementTitle,
        })}
        {...errorOf(`title-${chosen}`)}
      >
        {(attributes) => (
          <input
            {...attributes}
            data-field={`title-${chosen}`}
            lang={chosen}
            value={written.title}
            onChange={(event) => onChange(chosen, { ...written, title: event.target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        label={translator.t('tabs.compose.textOf', { language: name(chosen) })}
        help={translator.t('tabs.compose.length', {
          used: written.text.trim().length,
          most: longestAnnouncementText,
        })}
        {...errorOf(`text-${chosen}`)}
      >
        {({ className, ...attributes }) => (
          <textarea
            {...attributes}
            data-field={`text-${chosen}`}
            className={`${className} ${styles.text}`}
            lang={chosen}
            value={written.text}
            onChange={(event) => onChange(chosen, { ...written, text: event.target.value })}
          />
        )}
      </LabelledField>
      {missing.length > 0 && missing.length < locales.length && (
        <p role="status" className={shared.meta}>
          {translator.t('tabs.compose.languagesMissing', {
            languages: missing.map(name).join(', '),
            instead: name(locales.find((locale) => !missing.includes(locale)) ?? chosen),
          })}
        </p>
      )}
    </section>
  );
}
