import type { Locale } from '../kernel/locale';
import { createTranslator } from '../kernel/translator';
import type { KeysOf, Translator, TranslatorSettings } from '../kernel/translator';
import type * as english from './practices/en';
import type { SameShape } from './same-shape';

/** The hub's messages and those of good practices, in one language. Search does not carry these. */
export type PracticesCatalogue = SameShape<typeof english>;

/** Dotted key of a message of the practices or of any surface. */
export type PracticesMessageKey = KeysOf<PracticesCatalogue>;

/** Speaks to one person about practices. */
export type PracticesTranslator = Translator<PracticesMessageKey>;

/** Loads the messages of one language; a bundler makes each its own chunk. */
export function loadPracticesCatalogue(locale: Locale): Promise<PracticesCatalogue> {
  switch (locale) {
    case 'es':
      return import('./practices/es');
    case 'pt':
      return import('./practices/pt');
    case 'en':
      return import('./practices/en');
  }
}

/** The translator for messages that are loaded; `formatTag` is the reader's full tag (`es-PE`). */
export function practicesTranslator(
  catalogue: PracticesCatalogue,
  formatTag: string,
  settings?: TranslatorSettings
): PracticesTranslator {
  return createTranslator(catalogue, formatTag, settings);
}
