/** A text in each language of the hub. */
export interface SeedLabels {
  es: string;
  pt: string;
  en: string;
}

/** Other words for the same thing, as people type them, by language. */
export interface SeedSynonyms {
  es?: readonly string[];
  pt?: readonly string[];
  en?: readonly string[];
}

/** One term as provisioning writes it; `key` becomes the custom property `hubKey`. */
export interface TermSeed {
  key: string;
  /** Three capital letters, the term's part in a file name; custom property `hubCode`. */
  code?: string;
  labels: SeedLabels;
  synonyms?: SeedSynonyms;
  children?: readonly TermSeed[];
}

/** One term set of the group; `name` is its name in the term store. */
export interface TermSetSeed {
  key: string;
  name: string;
  labels: SeedLabels;
  terms: readonly TermSeed[];
}

/**
 * Lists terms with all their descendants.
 * @param terms roots, each with its children
 * @returns every term once, a parent before its children
 */
export function flattenTerms(terms: readonly TermSeed[]): readonly TermSeed[] {
  return terms.flatMap((term) => [term, ...flattenTerms(term.children ?? [])]);
}
