import { ok, type Result } from '../../kernel/result';
import type { Concept, TaxonomyProblem, TermSetKey, Vocabulary } from '../taxonomy';
import type { TermReference } from './term-reference';

/**
 * The term that a source means: by a label in any language, or by a key, also without its first part
 * (`Peru`, `Perú` and `PER` are one country). Who writes a term that gave way to another one means
 * that other one.
 */
export function termOf(
  label: string,
  setKey: TermSetKey,
  vocabulary: Vocabulary
): Result<Concept, TaxonomyProblem> {
  const byKey = vocabulary
    .inSet(setKey)
    .find(({ key }) => key === label || key.slice(key.indexOf('.') + 1) === label);
  const found = byKey ? ok(byKey) : vocabulary.resolve(label, setKey);
  return found.ok ? ok(inUse(found.value, vocabulary)) : found;
}

/** Any label will do, since SharePoint takes the term by its id. */
export function termReference({ id, key, labels: { es, pt, en } }: Concept): TermReference {
  return { id, label: en ?? es ?? pt ?? key };
}

function inUse(concept: Concept, vocabulary: Vocabulary): Concept {
  const { replacedBy } = concept;
  return (replacedBy === undefined ? undefined : vocabulary.byKey(replacedBy)) ?? concept;
}
