import type { Concept, Vocabulary } from '../taxonomy';

/** A theme with what stands below it: who knows a part of it is found for the whole. */
export interface ThemeScope {
  readonly themeKey: string;
  /** Itself, what stands below it, and the keys that gave way to these: old claims carry them. */
  readonly within: ReadonlySet<string>;
  /** From its parent to the root: who answers for these answers for it. */
  readonly above: readonly string[];
}

/**
 * @param key of any theme, also of one that gave way to another, or that a mission has of its own
 * @returns undefined where the vocabulary has no such theme
 */
export function scopeOf(terms: Vocabulary, key: string): ThemeScope | undefined {
  const concept = themeOf(terms, key);
  if (!concept) return undefined;
  return {
    themeKey: concept.key,
    within: new Set(
      [concept, ...terms.descendants(concept.id)].flatMap((one) => keysFor(terms, one))
    ),
    above: terms.ancestors(concept.id).map((one) => one.key),
  };
}

/** The theme that is in force for a key; a local term stays what it is, below its core. */
export function themeOf(terms: Vocabulary, key: string): Concept | undefined {
  const written = terms.byKey(key);
  const concept = written && (terms.current(written.id) ?? written);
  return concept?.setKey === 'themes' ? concept : undefined;
}

/** A theme and everything above it. */
export function lineOf(terms: Vocabulary, key: string): readonly string[] {
  const concept = themeOf(terms, key);
  return concept ? [concept.key, ...terms.ancestors(concept.id).map((one) => one.key)] : [];
}

function keysFor(terms: Vocabulary, { id }: Concept): readonly string[] {
  return terms.idsFor(id).flatMap((one) => terms.byId(one)?.key ?? []);
}
