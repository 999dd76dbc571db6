/** The user interface languages of the portal. */
export type Language = 'es-ES' | 'pt-BR' | 'en-US';

export interface LanguageFacts {
  /** The language's own name. */
  name: string;
  /** Short mark for narrow controls. */
  mark: string;
  /** Windows locale id, which SharePoint uses in page contexts. */
  lcid: number;
}

export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
  'es-ES': { name: 'Español', mark: 'ES', lcid: 3082 },
  'pt-BR': { name: 'Português', mark: 'PT', lcid: 1046 },
  'en-US': { name: 'English', mark: 'EN', lcid: 1033 },
};

export const LANGUAGE_TAGS: readonly Language[] = ['es-ES', 'pt-BR', 'en-US'];

/** The portal language that was asked for by its exact tag, or undefined. */
export function parseLanguage(tag: string | null | undefined): Language | undefined {
  return LANGUAGE_TAGS.find((language) => language === tag);
}

/**
 * The portal language nearest to the first tag that names Spanish, Portuguese or English.
 *
 * @param tags BCP 47 tags in order of preference, such as `es-PE`; English if none fits.
 */
export function nearestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.trim().slice(0, 2).toLowerCase();
    const found = LANGUAGE_TAGS.find((language) => language.startsWith(primary));
    if (found !== undefined && primary.length === 2) return found;
  }
  return 'en-US';
}

/** The tags of an `Accept-Language` header in the order written, which browsers sort by weight. */
export function acceptedLanguages(request: Request): string[] {
  const header = request.headers.get('accept-language') ?? '';
  return header.split(',').map((entry) => entry.split(';')[0] ?? '');
}
