import { createVocabulary, type Concept, type VocabularySource } from '../../domain/taxonomy';

/** A vocabulary that is simply there. */
export function createMemoryVocabulary(concepts: readonly Concept[]): VocabularySource {
  const vocabulary = createVocabulary(concepts);
  return { load: () => Promise.resolve(vocabulary) };
}
