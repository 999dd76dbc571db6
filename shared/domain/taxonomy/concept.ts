import type { Locale, LocalizedText } from '../../kernel/locale';

/** The hub's term sets, by the stable name that code uses for them. */
export const termSetKeys = [
  'themes',
  'countries',
  'missions',
  'types',
  'languages',
  'frameworks',
  'audiences',
] as const;

export type TermSetKey = (typeof termSetKeys)[number];

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
  /** Group within the set; `priority` marks the operational priorities, in their order. */
  readonly category?: string;
  /** No longer for tagging; documents that carry it are still found. */
  readonly deprecated?: boolean;
  /** Key of the concept that a deprecated one gave way to. */
  readonly replacedBy?: string;
  /** Key of the core concept that a local one stands for. */
  readonly coreKey?: string;
}

/**
 * Every label and synonym of a concept, preferred labels first, each once.
 * @param concept the concept to name
 */
export function namesOf(concept: Concept): readonly string[] {
  const names = [...Object.values(concept.labels), ...Object.values(concept.synonyms).flat()];
  return [...new Set(names)];
}
