import * as React from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { HubError } from '../kernel/errors';
import type { Translator } from '../kernel/translator';

const TranslatorContext = React.createContext<Translator<MessageKey> | undefined>(undefined);

/** Gives the reader's language to components that need nothing else: states, dialogs, fields. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The reader's language, on any surface. */
export function useTranslator(): Translator<MessageKey> {
  const translator = React.useContext(TranslatorContext);
  if (!translator) {
    throw new HubError('unexpected', { message: 'A component of the hub outside a provider' });
  }
  return translator;
}
