import type { Known } from './directory';
import { foldedWords } from './folded-words';

// Scripts that write no spaces between the parts of a name: any part of a word is one of the name.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Of fewer letters nearly every name has some in its middle. */
const shortestMiddle = 3;

/**
 * The parts of a name, folded. Those of the mail address count too: they spell in Latin letters what
 * the name may write in others.
 */
export function namePartsOf({ person, isFormer }: Known): readonly string[] {
  const address = isFormer ? '' : (person.mail.split('@')[0] ?? '');
  // O'Higgins is typed as “ohiggins” as well, Ana-Lucía as “analucia”.
  const joined = person.name.replace(/(\p{L})['’ʼ-](?=\p{L})/gu, '$1');
  const written = joined === person.name ? joined : `${person.name} ${joined}`;
  return foldedWords(`${written} ${address.replace(/_/g, ' ')}`);
}

/**
 * Whether every word of a query begins a part of the name, in any order, accents and case apart: “jo”
 * finds Jô, “martinez” Martínez.
 * @param words folded, each once
 * @returns how many words are a whole part; undefined where one is none
 */
export function fitName(parts: readonly string[], words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  let whole = 0;
  for (const word of words) {
    if (parts.includes(word)) whole += 1;
    else if (!isOfOne(parts, word)) return undefined;
  }
  return whole;
}

/** Whether every word stands anywhere in a part of the name: asked where nobody's begins with it. */
export function hasInName(parts: readonly string[], words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every(
      (word) => word.length >= shortestMiddle && parts.some((part) => part.includes(word))
    )
  );
}

function isOfOne(parts: readonly string[], word: string): boolean {
  if (parts.some((part) => part.startsWith(word))) return true;
  return unspaced.test(word) && parts.some((part) => part.includes(word));
}
