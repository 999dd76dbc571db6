import type { Locale } from '../../kernel/locale';
import type { Practice } from './practice';
import type { Translation } from './practice-content';

/** The version in a language; undefined where there is none. */
export function translationInto(
  { translations }: Pick<Practice, 'translations'>,
  locale: Locale
): Translation | undefined {
  return translations.find((one) => one.locale === locale);
}

/** Puts a translation in the place of the one before. */
export function withTranslation(practice: Practice, translation: Translation): Practice {
  const others = practice.translations.filter(({ locale }) => locale !== translation.locale);
  return { ...practice, translations: [...others, translation] };
}
