import { CoreError } from './core-error';

/** A name of a term in one language. Each language has one default; the others are synonyms. */
export interface TermLabel {
  name: string;
  languageTag: string;
  isDefault: boolean;
}

/**
 * A label as the term store keeps it: blanks collapsed, & and " as their full-width signs.
 * Source: CSOM reference, TaxonomyItem.NormalizeName.
 * @throws CoreError term-invalid for ; < > | tab, an empty label, or more than 255 characters
 */
function normalizeLabel(name: string): string {
  const normalized = name
    .trim()
    .replace(/ +/g, ' ')
    .replace(/&/g, '\uFF06')
    .replace(/"/g, '\uFF02');
  if (normalized === '' || normalized.length > 255 || /[;<>|\t]/.test(normalized)) {
    throw new CoreError(
      'term-invalid',
      `The label '${name}' must have 1 to 255 characters and none of ; < > | or tab.`
    );
  }
  return normalized;
}

/**
 * Checks labels as a whole: known languages, no doubles, at most one default per language; a language
 * without a default makes its first label the default.
 * @throws CoreError term-invalid
 */
export function settleLabels(
  labels: readonly TermLabel[],
  languages: readonly string[]
): TermLabel[] {
  const settled: TermLabel[] = [];
  for (const label of labels) {
    if (!languages.includes(label.languageTag)) {
      throw new CoreError(
        'term-invalid',
        `The language '${label.languageTag}' is not a language of the term store.`
      );
    }
    const name = normalizeLabel(label.name);
    const sameLanguage = settled.filter((other) => other.languageTag === label.languageTag);
    if (sameLanguage.some((other) => other.name === name)) {
      throw new CoreError(
        'term-invalid',
        `The label '${name}' is given twice in '${label.languageTag}'.`
      );
    }
    if (label.isDefault && sameLanguage.some((other) => other.isDefault)) {
      throw new CoreError(
        'term-invalid',
        `A term has one default label in '${label.languageTag}'.`
      );
    }
    settled.push({ name, languageTag: label.languageTag, isDefault: label.isDefault });
  }
  for (const language of new Set(settled.map((label) => label.languageTag))) {
    const ofLanguage = settled.filter((label) => label.languageTag === language);
    const [first] = ofLanguage;
    if (first && !ofLanguage.some((label) => label.isDefault)) first.isDefault = true;
  }
  return settled;
}

/** The default label in the language, else in the store's default language, else any. */
export function labelIn(
  labels: readonly TermLabel[],
  language: string,
  storeLanguage: string
): string {
  const defaults = labels.filter((label) => label.isDefault);
  const pick = (tag: string): string | undefined =>
    defaults.find((label) => label.languageTag === tag)?.name;
  return pick(language) ?? pick(storeLanguage) ?? defaults[0]?.name ?? '';
}
