import { flattenTerms, termSets } from '../../../shared/adapters/sharepoint/schema/terms';
import {
  createVocabulary,
  termSetKeys,
  type TermSetKey,
  type Vocabulary,
} from '../../../shared/domain/taxonomy';

const isSetKey = (key: string): key is TermSetKey =>
  (termSetKeys as readonly string[]).includes(key);

/** The vocabulary that provisioning makes, with keys in place of the ids of a term store. */
export const seedVocabulary: Vocabulary = createVocabulary(
  termSets.flatMap(({ key: setKey, terms }) =>
    isSetKey(setKey)
      ? flattenTerms(terms).map(({ key, labels }) => ({
          ...{ id: key, key, setKey, labels, synonyms: {} },
        }))
      : []
  )
);
