/** The languages that the hub speaks, in the order in which a text falls back. */
export const locales = ['es', 'pt', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The same text in some of the languages, for example the labels of a term. */
export type LocalizedText = Readonly<Partial<Record<Locale, string>>>;

/** Whether a piece of text names a language of the hub exactly. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/**
 * Chooses the hub's language for a reader.
 *
 * @param tags BCP 47 tags in order of preference (`es-PE`, `pt_BR`), each perhaps with a quality as
 *   in `Accept-Language` (`en;q=0.5`), which then decides the order (RFC 9110, section 12.5.4).
 * @returns the first language that the hub speaks; English when it speaks none of them.
 */
export function negotiateLocale(tags: readonly string[]): Locale {
  const wanted = tags
    .map(languageRange)
    .filter((range) => range.quality > 0)
    // Stable, so tags of one quality keep the reader's order.
    .sort((one, other) => other.quality - one.quality);
  for (const { language } of wanted) {
    if (isLocale(language)) {
      return language;
    }
  }
  return 'en';
}

function languageRange(tag: string): { language: string; quality: number } {
  const [range = '', ...parameters] = tag.split(';').map((part) => part.trim().toLowerCase());
  const stated = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = stated === undefined ? 1 : Number(stated);
  return { language: languageOf(range), quality: Number.isNaN(quality) ? 0 : quality };
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0] ?? '';
}

const defaultTag: Readonly<Record<Locale, string>> = { es: 'es', pt: 'pt-BR', en: 'en-GB' };

/**
 * The tag to format numbers and dates with: countries of one language differ (1.284 and 1,284).
 *
 * @param region ISO 3166 alpha-2 or UN M.49, for example `PE` or `419`; anything else is ignored.
 */
export function fullTag(locale: Locale, region?: string): string {
  const code = region?.trim().toUpperCase() ?? '';
  return /^([A-Z]{2}|\d{3})$/.test(code) ? `${locale}-${code}` : defaultTag[locale];
}

/** The region of a BCP 47 tag, for example `PE` of `es-PE` and of `es_Latn_PE`. */
export function regionOf(tag: string): string | undefined {
  return tag
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part))
    ?.toUpperCase();
}

/**
 * The label to show: in the reader's language, else in Spanish (the region's common language), else
 * in any. Comes with the language it is in, because the element that shows it needs `lang`.
 */
export function pickLabel(
  labels: LocalizedText,
  locale: Locale
): { readonly text: string; readonly locale: Locale } | undefined {
  for (const candidate of [locale, ...locales]) {
    const text = labels[candidate];
    // An empty label is a label that nobody has written yet.
    if (text !== undefined && text.trim() !== '') {
      return { text, locale: candidate };
    }
  }
  return undefined;
}
