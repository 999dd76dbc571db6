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
  /** What kind of term it is among its own, such as an operational priority; `hubCategory`. */
  category?: TermCategory;
  /** Place among the terms of its set that have one; `hubOrder`. Graph promises no order. */
  order?: number;
  /** Key of the core term that a mission's own term points to; custom property `hubCore`. */
  core?: string;
  /**
   * Key of the term to use instead; custom property `hubReplacedBy`. The term is deprecated: it
   * still finds what was tagged with it, and is no longer offered. (Graph has no word for this.)
   */
  replacedBy?: string;
  children?: readonly TermSeed[];
}

/** The operational priorities of the region are the first of the portal's themes. */
export type TermCategory = 'priority';

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
