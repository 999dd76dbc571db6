import { pickLabel, type Locale } from '../../kernel/locale';
import { fail, ok, type Result } from '../../kernel/result';
import { fold } from '../../kernel/text/fold';
import { namesOf, termSetKeys, type Concept, type TermSetKey } from './concept';
import { nearestConcept } from './nearest-label';
import { createPhraseIndex, type ConceptMatch, type PhraseIndex } from './phrase-index';
import type { AmbiguousLabel, TaxonomyProblem, UnknownLabel } from './problems';

/** The organisation's terms, ready to be looked up by id, by key, and by any of their names. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  byId(id: string): Concept | undefined;
  byKey(key: string): Concept | undefined;
  /** The concepts of one set, in the order of the source. */
  inSet(setKey: TermSetKey): readonly Concept[];
  /** Every concept of a set with this label or synonym in any language, case and accents apart. */
  named(text: string, setKey: TermSetKey): readonly Concept[];
  /** The one concept of a set that has this name, or why there is not exactly one. */
  resolve(text: string, setKey: TermSetKey): Result<Concept, TaxonomyProblem>;
  /** The label in a language, else in another one (Spanish first), else the id itself. */
  label(id: string, locale: Locale): string;
  /** From the parent up to the root. */
  ancestors(id: string): readonly Concept[];
  /** Everything below a concept, without itself. */
  descendants(id: string): readonly Concept[];
  /** The concepts that a text names as whole words; see PhraseIndex. */
  conceptsIn(text: string): readonly ConceptMatch[];
}

/**
 * Builds the vocabulary from its concepts.
 * @param concepts every concept of every set; a parent that is not among them is ignored
 */
export function createVocabulary(concepts: readonly Concept[]): Vocabulary {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const bySet = new Map<TermSetKey, Concept[]>(termSetKeys.map((key) => [key, []]));
  const children = new Map<string, Concept[]>();
  for (const concept of concepts) {
    bySet.get(concept.setKey)?.push(concept);
    if (concept.parentId !== undefined) {
      children.set(concept.parentId, [...(children.get(concept.parentId) ?? []), concept]);
    }
  }
  const byName = new Map(termSetKeys.map((key) => [key, indexByName(bySet.get(key) ?? [])]));
  // Built at the first use: an import resolves labels and never asks for phrases.
  let phrases: PhraseIndex | undefined;

  const inSet = (setKey: TermSetKey): readonly Concept[] => bySet.get(setKey) ?? [];

  const named = (text: string, setKey: TermSetKey): readonly Concept[] =>
    byName.get(setKey)?.get(comparable(text)) ?? [];

  const ancestors = (id: string): readonly Concept[] => {
    const line: Concept[] = [];
    const seen = new Set([id]);
    let parentId = byId.get(id)?.parentId;
    while (parentId !== undefined && !seen.has(parentId)) {
      seen.add(parentId);
      const parent = byId.get(parentId);
      if (!parent) break;
      line.push(parent);
      parentId = parent.parentId;
    }
    return line;
  };

  const descendants = (id: string): readonly Concept[] => {
    const found = new Map<string, Concept>();
    const waiting = [...(children.get(id) ?? [])];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.id === id || found.has(next.id)) continue;
      found.set(next.id, next);
      waiting.push(...(children.get(next.id) ?? []));
    }
    return [...found.values()];
  };

  return {
    concepts,
    byId: (id) => byId.get(id),
    byKey: (key) => byKey.get(key),
    inSet,
    named,
    resolve(text, setKey) {
      const candidates = named(text, setKey);
      const [first, ...others] = candidates;
      if (first && others.length === 0) return ok(first);
      return fail(
        first ? ambiguousLabel(text, setKey, candidates) : unknownLabel(text, setKey, inSet(setKey))
      );
    },
    label: (id, locale) => pickLabel(byId.get(id)?.labels ?? {}, locale)?.text ?? id,
    ancestors,
    descendants,
    conceptsIn(text) {
      phrases ??= createPhraseIndex(concepts);
      return phrases.matches(text);
    },
  };
}

function indexByName(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const name of new Set(namesOf(concept).map(comparable))) {
      index.set(name, [...(index.get(name) ?? []), concept]);
    }
  }
  return index;
}

function comparable(name: string): string {
  return fold(name).trim().replace(/\s+/g, ' ');
}

function ambiguousLabel(
  label: string,
  setKey: TermSetKey,
  candidates: readonly Concept[]
): AmbiguousLabel {
  const candidateIds = candidates.map((concept) => concept.id).join(' ');
  return { code: 'taxonomy.ambiguous-label', values: { label, setKey, candidateIds } };
}

function unknownLabel(
  label: string,
  setKey: TermSetKey,
  concepts: readonly Concept[]
): UnknownLabel {
  const nearestId = nearestConcept(label, concepts)?.id;
  const values = { label, setKey, ...(nearestId === undefined ? {} : { nearestId }) };
  return { code: 'taxonomy.unknown-label', values };
}
