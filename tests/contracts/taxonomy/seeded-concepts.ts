import { termSets, type TermSeed } from '../../../shared/adapters/sharepoint/schema/terms';
import type { Concept, TermSetKey } from '../../../shared/domain/taxonomy';

const setKeys: Readonly<Record<string, TermSetKey>> = { 'document-types': 'types' };

/** The concepts of the hub's own term sets, with their keys in place of the term store's ids. */
export function seededConcepts(): readonly Concept[] {
  return termSets.flatMap((set) => {
    const concepts = (seeds: readonly TermSeed[], parentId?: string): readonly Concept[] =>
      seeds.flatMap(({ key, labels, synonyms = {}, code, children = [] }) => [
        {
          ...{ id: key, key, labels, synonyms },
          setKey: setKeys[set.key] ?? (set.key as TermSetKey),
          ...(parentId === undefined ? {} : { parentId }),
          ...(code === undefined ? {} : { code }),
        },
        ...concepts(children, key),
      ]);
    return concepts(set.terms);
  });
}
