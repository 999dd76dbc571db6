import type { Locale, LocalizedText } from '../../kernel/locale';

/** The four term sets of the hub's first part, by the stable name that code uses for them. */
export type TermSetKey = 'themes' | 'countries' | 'types' | 'languages';

export const termSetKeys: readonly TermSetKey[] = ['themes', 'countries', 'types', 'languages'];

/** One term of the organisation's vocabulary: known by its id, named in each language. */
export interface Concept {
  /** Id that the term store gave; documents refer to it. */
  readonly id: string;
  /** Stable key that the hub's code and data refer to, such as `theme.counter-trafficking`. */
  readonly key: string;
  readonly setKey: TermSetKey;
  /** The preferred label in each language that has one. */
  readonly labels: LocalizedText;
  /** Other words for the same thing, in each language. */
  readonly synonyms: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly parentId?: string;
  /** Three-letter code that file names use, such as `PER` or `CTT`. */
  readonly code?: string;
}

/**
 * Every label and synonym of a concept, preferred labels first, each once.
 * @param concept the concept to name
 */
export function namesOf(concept: Concept): readonly string[] {
  const names = [...Object.values(concept.labels), ...Object.values(concept.synonyms).flat()];
  return [...new Set(names)];
}
