import type { Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';

/** What can be asked of a document by name in the text of a search. */
export const FIELD_KEYS = [
  'theme',
  'country',
  'mission',
  'colleague',
  'type',
  'year',
  'language',
  'format',
  'framework',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** The names of each field; the first of a language is the one that is shown. */
const NAMES: Readonly<Record<FieldKey, Readonly<Record<Locale, readonly string[]>>>> = {
  theme: { es: ['tema'], pt: ['tema'], en: ['theme'] },
  country: { es: ['país'], pt: ['país'], en: ['country'] },
  mission: { es: ['misión'], pt: ['missão'], en: ['mission'] },
  colleague: { es: ['autor', 'autora'], pt: ['autor', 'autora'], en: ['author'] },
  type: { es: ['tipo'], pt: ['tipo'], en: ['type'] },
  year: { es: ['año'], pt: ['ano'], en: ['year'] },
  language: { es: ['idioma', 'lengua'], pt: ['idioma', 'língua'], en: ['language'] },
  format: { es: ['formato'], pt: ['formato'], en: ['format'] },
  framework: { es: ['marco'], pt: ['marco'], en: ['framework'] },
};

const FIELD_OF_NAME = new Map<string, FieldKey>(
  FIELD_KEYS.flatMap((key) =>
    Object.values(NAMES[key])
      .flat()
      .map((name) => [fold(name), key] as const)
  )
);

/** The field of a name in any of the languages, accents and case apart. */
export function fieldNamed(name: string): FieldKey | undefined {
  return FIELD_OF_NAME.get(fold(name));
}

/** The name of a field in a language, as it is typed. */
export function nameOfField(field: FieldKey, locale: Locale): string {
  return NAMES[field][locale][0] ?? field;
}

/** The fields with a name, in any language, that begins like this. */
export function fieldsBeginning(typed: string): readonly FieldKey[] {
  const folded = fold(typed);
  return FIELD_KEYS.filter((key) =>
    Object.values(NAMES[key])
      .flat()
      .some((name) => fold(name).startsWith(folded))
  );
}
