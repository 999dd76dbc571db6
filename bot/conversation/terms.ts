import type { Vocabulary, VocabularySource } from '../../shared/domain/taxonomy';
import { isHubError } from '../../shared/kernel/errors';

/** The names of themes and countries; undefined where the term store does not answer. */
export async function termsOf(source: VocabularySource): Promise<Vocabulary | undefined> {
  try {
    return await source.load();
  } catch (error) {
    if (!isHubError(error)) throw error;
    return undefined;
  }
}
