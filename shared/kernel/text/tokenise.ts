/** A word of a text and where it stands. */
export interface Token {
  /** The word as written, without invisible characters. */
  readonly text: string;
  /** UTF-16 positions in the original: first unit, and the unit after the last. */
  readonly start: number;
  readonly end: number;
}

/*
 * A word is a run of letters, digits and their accents. Invisible characters inside it (soft hyphens,
 * direction marks) do not cut it. A hyphen does: `counter-trafficking` is found by either part, as the
 * word breakers of search engines do it. An apostrophe stays only before an English ending
 * (migrant's, don't), so that Portuguese `d'água` is found by `água`.
 */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’](?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}]))?/giu;
const invisible = /\p{Cf}/gu;
const trailingInvisible = /\p{Cf}+$/u;

/** The words of a text in any script, in order. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => {
    const written = match[0].replace(trailingInvisible, '');
    return {
      text: written.replace(invisible, ''),
      start: match.index,
      end: match.index + written.length,
    };
  });
}
