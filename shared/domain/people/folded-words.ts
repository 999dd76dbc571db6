import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';

/** Names and posts say the same words again and again, and folding one takes a while. */
const foldedBefore = new Map<string, string>();
const mostKept = 50_000;

/** The words of a text as names and posts are compared, each once. */
export function foldedWords(text: string): readonly string[] {
  return [...new Set(tokenise(text).map((token) => foldedOf(token.text)))];
}

function foldedOf(word: string): string {
  const kept = foldedBefore.get(word);
  if (kept !== undefined) return kept;
  const folded = fold(word);
  if (foldedBefore.size >= mostKept) foldedBefore.clear();
  foldedBefore.set(word, folded);
  return folded;
}
