import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import { namesOf, type Concept } from './concept';

/** The single words that the names of the vocabulary are made of. */
export interface WordIndex {
  /** Whether a name holds the word, accents and case apart. */
  has(word: string): boolean;
  /** The words one slip of the keyboard away, as the vocabulary writes them, the most used first. */
  near(word: string): readonly string[];
}

/** In shorter words one letter makes another word: casa, caso, cosa. */
const SHORTEST = 6;

interface KnownWord {
  readonly folded: string;
  readonly written: string;
  uses: number;
}

/** Builds the index of the words of all labels and synonyms. */
export function createWordIndex(concepts: readonly Concept[]): WordIndex {
  const known = new Map<string, KnownWord>();
  for (const { text } of concepts.flatMap(namesOf).flatMap((name) => tokenise(name))) {
    const folded = fold(text);
    const entry = known.get(folded);
    if (entry) entry.uses += 1;
    else known.set(folded, { folded, written: text.normalize('NFC').toLowerCase(), uses: 1 });
  }
  const byLength = new Map<number, KnownWord[]>();
  for (const word of known.values()) {
    const { length } = word.folded;
    byLength.set(length, [...(byLength.get(length) ?? []), word]);
  }
  return {
    has: (word) => known.has(fold(word)),
    near(word) {
      const folded = fold(word);
      if (folded.length < SHORTEST || known.has(folded)) return [];
      return [-1, 0, 1]
        .flatMap((more) => byLength.get(folded.length + more) ?? [])
        .filter((other) => isOneSlipAway(folded, other.folded))
        .sort((a, b) => b.uses - a.uses)
        .map(({ written }) => written);
    },
  };
}

/** One letter more, less or other, or two neighbours swapped: the slips of the keyboard. */
function isOneSlipAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  if (a.length <= 1 && b.length <= 1) return a !== b;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
