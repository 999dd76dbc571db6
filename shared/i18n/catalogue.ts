import type { Locale } from '../kernel/locale';
import { createTranslator } from '../kernel/translator';
import type { KeysOf, Translator, TranslatorSettings } from '../kernel/translator';
import type * as english from './en';
import type { SameShape } from './same-shape';

/** All messages of the hub in one language, by feature. English is the source of its shape. */
export type Catalogue = SameShape<typeof english>;

/** Dotted key of a message, for example `states.retry`. */
export type MessageKey = KeysOf<Catalogue>;

/** Speaks to one reader with the hub's messages. */
export type HubTranslator = Translator<MessageKey>;

/** Loads the messages of one language. A bundler makes each its own chunk: a page loads one only. */
export function loadCatalogue(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'es':
      return import('./es');
    case 'pt':
      return import('./pt');
    case 'en':
      return import('./en');
  }
}

/** The translator for messages that are loaded; `formatTag` is the reader's full tag (`es-PE`). */
export function hubTranslator(
  catalogue: Catalogue,
  formatTag: string,
  settings?: TranslatorSettings
): HubTranslator {
  return createTranslator(catalogue, formatTag, settings);
}
