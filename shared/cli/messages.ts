import type { Locale } from '../kernel/locale';
import { createTranslator, type KeysOf, type Translator } from '../kernel/translator';
import * as en from './messages-en';
import * as es from './messages-es';
import * as pt from './messages-pt';

/** What the programs for administrators say. */
export type CliTranslator = Translator<KeysOf<typeof en>>;

const catalogues = { en, es, pt } satisfies Record<Locale, typeof en>;

/** The words of a language; the programs are small enough to carry all three. */
export function cliTranslator(locale: Locale): CliTranslator {
  return createTranslator<typeof en>(catalogues[locale], locale);
}
