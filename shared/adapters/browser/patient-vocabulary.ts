import { HubError } from '../../kernel/errors';
import type { Vocabulary, VocabularySource } from '../../domain/taxonomy';

/**
 * Waits for the vocabulary only so long, in milliseconds: a search without translations now is worth
 * more than one with them much later. The source goes on and may answer the next search.
 */
export function createPatientVocabulary(
  source: VocabularySource,
  patienceMs: number
): VocabularySource {
  return {
    async load() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tired = new Promise<Vocabulary>((_, reject) => {
        timer = setTimeout(
          () => reject(new HubError('unavailable', { message: 'term store: no answer in time' })),
          patienceMs
        );
      });
      try {
        return await Promise.race([source.load(), tired]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
