import type { KnownAnswer } from '../../../domain/questions';
import { locales, pickLabel, type Locale } from '../../../kernel/locale';

/** The first way of asking, in the reader's language where there is one; else the answer. */
export function askedFirst(
  { variants, answer }: KnownAnswer,
  locale: Locale
): { readonly text: string; readonly locale: string } {
  const firsts = Object.fromEntries(locales.map((one) => [one, variants[one]?.[0] ?? '']));
  return pickLabel(firsts, locale) ?? pickLabel(answer, locale) ?? { text: '—', locale };
}
