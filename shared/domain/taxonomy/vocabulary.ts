import { pickLabel, type Locale } from '../../kernel/locale';
import { fail, ok, type Result } from '../../kernel/result';
import { fold } from '../../kernel/text/fold';
import { namesOf, termSetKeys, type Concept, type TermSetKey } from './concept';
import { emptyLexicon, type Lexicon } from './lexicon';
import { nearestConcept } from './nearest-label';
import { createPhraseIndex, type ConceptMatch, type PhraseIndex } from './phrase-index';
import type { AmbiguousLabel, TaxonomyProblem, UnknownLabel } from './problems';
import { createWordIndex, type WordIndex } from './word-index';

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
  /** The concept of an id, or the one that it gave way to; undefined for an unknown id. */
  current(id: string): Concept | undefined;
  /** The core concept that a local one stands for. */
  coreOf(concept: Concept): Concept | undefined;
  /**
   * The ids under which a document may carry the concept: its own first, then those that gave way to
   * it and the local ones that stand for it.
   */
  idsFor(id: string): readonly string[];
  /** The words that names are made of; see WordIndex. */
  readonly words: WordIndex;
  /** Everyday words, beside the concepts. */
  readonly lexicon: Lexicon;
}

/**
 * Builds the vocabulary from its concepts.
 * @param concepts every concept of every set; a parent that is not among them is ignored
 * @param lexicon everyday words in the three languages
 */
export function createVocabulary(
  concepts: readonly Concept[],
  lexicon: Lexicon = emptyLexicon
): Vocabulary {
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
  let words: WordIndex | undefined;
  let standIns: ReadonlyMap<string, readonly string[]> | undefined;

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

  const current = (id: string): Concept | undefined => {
    let concept = byId.get(id);
    // a circle of replacements ends where it began
    for (const seen = new Set([id]); concept?.replacedBy !== undefined; seen.add(concept.id)) {
      const next = byKey.get(concept.replacedBy);
      if (!next || seen.has(next.id)) break;
      concept = next;
    }
    return concept;
  };

  const findStandIns = (): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const concept of concepts) {
      const target = concept.replacedBy === undefined ? concept.coreKey : concept.replacedBy;
      const meant = target === undefined ? undefined : byKey.get(target);
      const id = meant && (current(meant.id)?.id ?? meant.id);
      if (id !== undefined && id !== concept.id)
        found.set(id, [...(found.get(id) ?? []), concept.id]);
    }
    return found;
  };

  return {
    concepts,
    lexicon,
    current,
    coreOf: ({ coreKey }) => (coreKey === undefined ? undefined : byKey.get(coreKey)),
    idsFor(id) {
      standIns ??= findStandIns();
      return [id, ...(standIns.get(id) ?? [])];
    },
    get words() {
      words ??= createWordIndex(concepts);
      return words;
    },
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
