import type { Locale } from '../../kernel/locale';
import type { PracticeContent, Translation } from './practice-content';
import type { ChosenTexts } from './views';

/**
 * The texts to show a reader: the original where it is in her language, else a translation into it,
 * else the original as it is. A text that a translation lacks stays missing: half a page in each
 * language would be read as a mistake.
 */
export function chooseTexts(
  content: Pick<PracticeContent, 'locale' | 'texts'>,
  translations: readonly Translation[],
  locale: Locale
): ChosenTexts {
  const found =
    content.locale === locale ? undefined : translations.find((one) => one.locale === locale);
  return found
    ? { locale, texts: found.texts, isMachine: found.isMachine, isOriginal: false }
    : { locale: content.locale, texts: content.texts, isMachine: false, isOriginal: true };
}
