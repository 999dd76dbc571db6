/** A term in a managed-metadata column, with its number in the site's hidden list of terms. */
export interface StoredTerm {
  termId: string;
  wssId: number;
}

/**
 * A column's value as items keep it: text for text, note, choice and dates (ISO, UTC, whole seconds),
 * the id for a person or a lookup, ids for several, texts for multiple choices, `address, words` for a
 * link, terms for managed metadata.
 */
export type StoredValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly number[]
  | StoredTerm
  | readonly StoredTerm[];

export type StoredValues = Readonly<Record<string, StoredValue>>;

/** The terms in a value, none when it holds something else. */
export function termsOf(value: StoredValue | undefined): readonly StoredTerm[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: readonly (string | number | StoredTerm)[] = Array.isArray(value)
    ? value
    : [value as StoredTerm];
  return list.filter((entry): entry is StoredTerm => typeof entry === 'object');
}

/** The ids in a value of people or lookups, one or several. */
export function idsOf(value: StoredValue | undefined): readonly number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}
