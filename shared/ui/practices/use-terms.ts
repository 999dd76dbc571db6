import { useVocabularyTerms, type Terms } from '../taxonomy/use-vocabulary-terms';
import { usePractices } from './practices-context';

export type { TermChoice, Terms } from '../taxonomy/use-vocabulary-terms';

/** Names of terms for the reader of this part. */
export function useTerms(): Terms {
  const { vocabulary, translator } = usePractices();
  return useVocabularyTerms(vocabulary, translator.locale);
}
