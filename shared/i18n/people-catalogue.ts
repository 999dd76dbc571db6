import type { Locale } from '../kernel/locale';
import { createTranslator } from '../kernel/translator';
import type { KeysOf, Translator, TranslatorSettings } from '../kernel/translator';
import type * as english from './people/en';
import type { SameShape } from './same-shape';

/** The hub's messages and those about people, in one language. Search does not carry these. */
export type PeopleCatalogue = SameShape<typeof english>;

/** Dotted key of a message about people or of any surface. */
export type PeopleMessageKey = KeysOf<PeopleCatalogue>;

/** Speaks to one person about people. */
export type PeopleTranslator = Translator<PeopleMessageKey>;

/** Loads the messages of one language; a bundler makes each its own chunk. */
export function loadPeopleCatalogue(locale: Locale): Promise<PeopleCatalogue> {
  switch (locale) {
    case 'es':
      return import('./people/es');
    case 'pt':
      return import('./people/pt');
    case 'en':
      return import('./people/en');
  }
}

/** The translator for messages that are loaded; `formatTag` is the reader's full tag (`es-PE`). */
export function peopleTranslator(
  catalogue: PeopleCatalogue,
  formatTag: string,
  settings?: TranslatorSettings
): PeopleTranslator {
  return createTranslator(catalogue, formatTag, settings);
}
