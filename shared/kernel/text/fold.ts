/** Folded text that remembers where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the original character starts. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where the original character ends (exclusive). */
  readonly ends: readonly number[];
}

export interface FoldSettings {
  /** Keeps ñ apart from n, as Spanish does (año, ano). */
  readonly keepEnye?: boolean;
}

// Letters that Unicode does not decompose but that people type without the special key.
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

// A character with the accents that follow it, so that composed and decomposed text fold alike.
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const marks = /\p{M}+/gu;
// Invisible: soft hyphens of PDF text, zero-width spaces, direction marks.
const invisible = /\p{Cf}/gu;
const allAscii = /^[\t\n\r -~]*$/;

/**
 * Lower case without accents, for comparing what people type with what is written: `Reintegração`
 * and `reintegracao` fold alike; ñ folds to n.
 */
export function fold(text: string): string {
  return allAscii.test(text) ? text.toLowerCase() : foldWithMap(text).text;
}

/** As `fold`, but ñ stays. */
export function foldKeepingEnye(text: string): string {
  return allAscii.test(text) ? text.toLowerCase() : foldWithMap(text, { keepEnye: true }).text;
}

/** As `fold`, with the way back to the original for marking a hit there. */
export function foldWithMap(text: string, settings: FoldSettings = {}): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const piece = foldCluster(match[0], settings.keepEnye ?? false);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: folded, starts, ends };
}

/**
 * The range of the original text that a range of the folded text stands for.
 *
 * @param start first UTF-16 unit in the folded text.
 * @param end the unit after the last one.
 */
export function originalRange(
  folded: FoldedText,
  start: number,
  end: number
): { readonly start: number; readonly end: number } {
  const textEnd = folded.ends[folded.ends.length - 1] ?? 0;
  const originalStart = folded.starts[start] ?? textEnd;
  return {
    start: originalStart,
    end: end > start ? (folded.ends[end - 1] ?? textEnd) : originalStart,
  };
}

function foldCluster(original: string, keepEnye: boolean): string {
  const lower = original.normalize('NFC').toLowerCase();
  if (keepEnye && lower === 'ñ') {
    return lower;
  }
  // Compatibility decomposition, because text out of PDF files holds ligatures such as ﬁ. Lower case
  // again after it, because it also makes plain capitals of raised ones (ᴬ).
  const bare = lower.normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase();
  let folded = '';
  for (const character of bare) {
    folded += spelledOut[character] ?? character;
  }
  return folded;
}
