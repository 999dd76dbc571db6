import * as React from 'react';
import { locales, type Locale } from '../../kernel/locale';
import { ChoiceButtons } from './ChoiceButtons';

interface LanguageChoiceProps {
  readonly label: string;
  readonly chosen: Locale;
  /** Name of the language, and how far its text is. */
  readonly words: (locale: Locale) => string;
  readonly onChoose: (locale: Locale) => void;
}

/** The languages of one text, of which one is written or read now; each says how far it is. */
export function LanguageChoice(props: LanguageChoiceProps): React.ReactElement {
  return <ChoiceButtons choices={locales} {...props} />;
}
