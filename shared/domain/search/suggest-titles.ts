import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { DocumentIndex, TitleSuggestion } from './ports';

const MAX_TITLES = 5;

/**
 * Documents whose title has a word that begins like each typed one, accents apart, in the order of
 * the index.
 * @param signal ends the question; the promise then rejects with the signal's reason
 * @throws HubError when the index does not answer
 */
export async function suggestTitles(
  index: DocumentIndex,
  typed: string,
  signal?: AbortSignal
): Promise<readonly TitleSuggestion[]> {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return [];
  const found = await index.suggestTitles(typed, signal);
  return found
    .filter(({ title }) => {
      const words = foldedWords(title);
      return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
    })
    .slice(0, MAX_TITLES);
}

function foldedWords(text: string): string[] {
  return tokenise(text).map((token) => fold(token.text));
}
