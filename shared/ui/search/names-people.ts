import type { Vocabulary } from '../../domain/taxonomy';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';

/** Longer names are not typed, and what is longer is a question. */
const mostWords = 4;
/** A letter alone begins everybody’s name. */
const fewestLetters = 2;
const letters = /^[\p{L}\p{M}\s.'’-]+$/u;

/**
 * Whether words may name somebody, or a theme that somebody knows. It only decides whether people are
 * asked for at all: most searches are for documents, and must not wait or carry more for them.
 */
export function namesPeople(text: string, vocabulary: Vocabulary | undefined): boolean {
  if (vocabulary?.conceptsIn(text).some(({ concept }) => concept.setKey === 'themes')) return true;
  const words = tokenise(text).map((token) => token.text);
  return (
    letters.test(text) &&
    words.length <= mostWords &&
    words.some((word) => word.length >= fewestLetters && !isKnownWord(word, vocabulary))
  );
}

/** What the hub knows as a word is no name, unless beside another: Lucía is a person and an island. */
function isKnownWord(word: string, vocabulary: Vocabulary | undefined): boolean {
  if (isStopWord(word)) return true;
  if (!vocabulary) return false;
  return vocabulary.words.has(word) || vocabulary.lexicon.translations(word).length > 0;
}
