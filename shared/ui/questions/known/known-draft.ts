import type { AnswerSource, KnownAnswer, KnownAnswerDraft } from '../../../domain/questions';
import { locales, type Locale } from '../../../kernel/locale';

/** A known answer while it is being written; every field holds what the person typed. */
export interface KnownForm {
  /** One way of asking a line. */
  readonly variants: Readonly<Record<Locale, string>>;
  readonly answer: Readonly<Record<Locale, string>>;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly themeKey: string;
  readonly verifiedUntil: string;
}

const byLocale = (of: (locale: Locale) => string): Readonly<Record<Locale, string>> => ({
  es: of('es'),
  pt: of('pt'),
  en: of('en'),
});

/** @param known the one to be changed; a new one when missing */
export function formOf(known?: KnownAnswer): KnownForm {
  return {
    variants: byLocale((locale) => (known?.variants[locale] ?? []).join('\n')),
    answer: byLocale((locale) => known?.answer[locale] ?? ''),
    sources: known?.sources.map(({ title, url = '' }) => ({ title, url })) ?? [],
    themeKey: known?.themeKey ?? '',
    verifiedUntil:
      known === undefined || known.state !== 'active' ? inAYear() : known.verifiedUntil,
  };
}

/** @param known the version that was changed; a new one when missing */
export function draftOf(form: KnownForm, known?: KnownAnswer): KnownAnswerDraft {
  const written = locales.filter((locale) => form.answer[locale].trim() !== '');
  return {
    ...(known === undefined ? {} : { id: known.id, version: known.version }),
    variants: Object.fromEntries(
      locales.flatMap((locale) => {
        const lines = form.variants[locale].split(/\r?\n/).filter((line) => line.trim() !== '');
        return lines.length > 0 ? [[locale, lines]] : [];
      })
    ),
    answer: Object.fromEntries(written.map((locale) => [locale, form.answer[locale].trim()])),
    sources: form.sources.flatMap(({ title, url }): readonly AnswerSource[] => {
      const [words, link] = [title.trim(), url.trim()];
      if (words === '' && link === '') return [];
      return [{ title: words || link, ...(link === '' ? {} : { url: link }) }];
    }),
    ...(form.themeKey === '' ? {} : { themeKey: form.themeKey }),
    verifiedUntil: form.verifiedUntil,
  };
}

/** `begun`: the ways of asking or the answer are still missing. */
export function languageState(form: KnownForm, locale: Locale): 'missing' | 'begun' | 'written' {
  const filled = [form.variants[locale], form.answer[locale]].filter((one) => one.trim() !== '');
  return (['missing', 'begun', 'written'] as const)[filled.length] ?? 'missing';
}

/** The day a year from now, as a date field writes it. */
export function inAYear(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear() + 1, now.getMonth(), now.getDate()))
    .toISOString()
    .slice(0, 10);
}
