import { foldWithMap, originalRange } from '../../../kernel/text/fold';

/** Where a passage stands in a text: first UTF-16 unit, and the unit after the last. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
}

/** Fewer letters in a row stand anywhere. */
const SHORTEST_REST = 12;

/**
 * Finds the passage that a remark quotes. Texts change after a remark: spaces, accents and capitals
 * do not matter, and where some words at its ends were changed, what is left of it is found.
 *
 * @returns undefined where nothing of it is left
 */
export function findQuote(text: string, quote: string): QuotePlace | undefined {
  const place = find(text, quote);
  if (place) return place;
  const words = quote.trim().split(/\s+/);
  // the longest run of its words that still stands somewhere
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const rest = words.slice(start, start + length).join(' ');
      if (rest.length < SHORTEST_REST) continue;
      const found = find(text, rest);
      if (found) return found;
    }
  }
  return undefined;
}

function find(text: string, quote: string): QuotePlace | undefined {
  const wanted = squeezed(foldWithMap(quote).text).trim();
  if (wanted === '') return undefined;
  const folded = foldWithMap(text);
  // one space for each run of them, with the way back to where it was
  const [letters, places]: [string[], number[]] = [[], []];
  [...folded.text].forEach((letter, index) => {
    const isSpace = /\s/.test(letter);
    if (isSpace && letters[letters.length - 1] === ' ') return;
    letters.push(isSpace ? ' ' : letter);
    places.push(index);
  });
  const at = letters.join('').indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  if (at < 0 || first === undefined || last === undefined) return undefined;
  return originalRange(folded, first, last + 1);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
