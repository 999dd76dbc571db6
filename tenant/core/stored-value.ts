/** A term in a managed-metadata column, with its number in the site's hidden list of terms. */
export interface StoredTerm {
  termId: string;
  wssId: number;
}

/**
 * A column's value as items keep it: text for text, note, choice and dates (ISO, UTC, whole seconds),
 * the user's id for people, texts for multiple choices, terms for managed metadata.
 */
export type StoredValue =
  string | number | boolean | null | readonly string[] | StoredTerm | readonly StoredTerm[];

export type StoredValues = Readonly<Record<string, StoredValue>>;

/** The terms in a value, none when it holds something else. */
export function termsOf(value: StoredValue | undefined): readonly StoredTerm[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: readonly (string | StoredTerm)[] = Array.isArray(value)
    ? value
    : [value as StoredTerm];
  return list.filter((entry): entry is StoredTerm => typeof entry === 'object');
}
