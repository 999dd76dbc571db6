import type { Vocabulary } from './vocabulary';

/** Where the vocabulary comes from: the term store, a cache in front of it, or memory. */
export interface VocabularySource {
  /**
   * The whole vocabulary, in every language.
   * @throws HubError where the term store cannot be read
   */
  load(): Promise<Vocabulary>;
}
