/** A word of a text as the index sees it. */
export interface TextToken {
  /** Lower case; accents kept. */
  folded: string;
  start: number;
  end: number;
}

// The token characters of SQLite's unicode61 tokenizer: letters, numbers, private use; marks continue a word.
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Composed and decomposed accents are the same letter to a reader, so they are to the index. A zero
 * byte would end a text early for SQLite; it separates words.
 */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replaceAll('\0', ' ');
}

/** The form in which values are compared: the index knows no upper case, and keeps accents. */
export function foldCase(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** False for punctuation only, which the index cannot find. */
export function hasWord(text: string): boolean {
  return HAS_WORD.test(text);
}

export function tokensOf(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    tokens.push({ folded: foldCase(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}
