import type { Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';

/** A word of another language that means the same. */
export interface LexiconWord {
  readonly locale: Locale;
  readonly text: string;
}

/** Everyday words in the hub's languages, for what the vocabulary does not name. */
export interface Lexicon {
  /**
   * The words of the other languages for one word, accents and case apart; none for an unknown one.
   * A word that two entries hold gets the words of both: `derecho` is `law` and `right`.
   */
  translations(word: string): readonly LexiconWord[];
}

const order: readonly Locale[] = ['es', 'pt', 'en'];

/**
 * Reads a lexicon: entries on lines or between semicolons, each `Spanish = Portuguese = English`,
 * commas between words that are equals. What is not an entry is left out: a slip of whoever edits
 * the list must not take the other words away.
 */
export function readLexicon(text: string): Lexicon {
  const found = new Map<string, LexiconWord[]>();
  for (const entry of text.split(/[;\n]/)) {
    const sides = entry.split('=').map((side) =>
      side
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    );
    if (sides.length !== order.length || sides.some((side) => side.length === 0)) continue;
    const words = sides.flatMap((side, index) =>
      side.map((word): LexiconWord => ({ locale: order[index] ?? 'en', text: word.toLowerCase() }))
    );
    for (const word of words) {
      const others = words.filter(({ locale }) => locale !== word.locale);
      const key = fold(word.text);
      found.set(key, [...(found.get(key) ?? []), ...others]);
    }
  }
  return {
    translations(word) {
      const folded = fold(word);
      const seen = new Set([folded]);
      return (found.get(folded) ?? []).filter(({ text: other }) => {
        const isNew = !seen.has(fold(other));
        seen.add(fold(other));
        return isNew;
      });
    },
  };
}

/** A lexicon without words: translations come from the vocabulary alone. */
export const emptyLexicon: Lexicon = { translations: () => [] };
