import {
  termSets,
  type TermSeed,
  type TermSetSeed,
} from '../../../shared/adapters/sharepoint/schema/terms';
import { termSetKeys, type Concept, type TermSetKey } from '../../../shared/domain/taxonomy';

/** The sets that documents are tagged from; the phases of projects are for later features. */
export const tagSets: readonly TermSetSeed[] = termSets.filter(
  (set) => setKeyOf(set) !== undefined
);

/** The concepts of the hub's own term sets, with their keys in place of the term store's ids. */
export function seededConcepts(): readonly Concept[] {
  return tagSets.flatMap((set) => {
    const setKey = setKeyOf(set) ?? 'themes';
    const concepts = (seeds: readonly TermSeed[], parentId?: string): readonly Concept[] =>
      seeds.flatMap((seed) => [
        toConcept(seed, setKey, parentId),
        ...concepts(seed.children ?? [], seed.key),
      ]);
    return concepts(set.terms);
  });
}

function setKeyOf({ key }: TermSetSeed): TermSetKey | undefined {
  return key === 'document-types' ? 'types' : termSetKeys.find((known) => known === key);
}

function toConcept(seed: TermSeed, setKey: TermSetKey, parentId: string | undefined): Concept {
  const { key, labels, synonyms = {}, code, category, core, replacedBy } = seed;
  return {
    ...{ id: key, key, labels, synonyms, setKey },
    ...(parentId === undefined ? {} : { parentId }),
    ...(code === undefined ? {} : { code }),
    ...(category === undefined ? {} : { category }),
    ...(core === undefined ? {} : { coreKey: core }),
    ...(replacedBy === undefined ? {} : { deprecated: true, replacedBy }),
  };
}
