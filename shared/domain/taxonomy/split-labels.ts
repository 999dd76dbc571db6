import { namesOf, type Concept, type TermSetKey } from './concept';
import type { Vocabulary } from './vocabulary';

/**
 * Takes apart labels that a source joined by a separator which the labels themselves contain:
 * "Labour migration (ethical recruitment, labour market etc), Counter trafficking" is two themes.
 * At each place the longest known label wins that ends at a separator or at the end.
 * @param text the joined labels
 * @param separator such as ','
 * @returns the labels in order; neighbouring pieces that belong to no known label stay together
 */
export function splitKnownLabels(
  text: string,
  separator: string,
  setKey: TermSetKey,
  vocabulary: Vocabulary
): readonly string[] {
  const pieces = text.split(separator);
  const longest = mostPiecesOfALabel(vocabulary.inSet(setKey), separator);
  const labels: string[] = [];
  let unknown: string[] = [];
  const closeUnknown = (): void => {
    labels.push(unknown.join(separator).trim());
    unknown = [];
  };
  let start = 0;
  while (start < pieces.length) {
    const known = longestKnownLabel(pieces, start, longest);
    if (known === undefined) {
      const piece = pieces[start] ?? '';
      if (piece.trim() === '') closeUnknown();
      else unknown.push(piece);
      start += 1;
    } else {
      closeUnknown();
      labels.push(known.label);
      start += known.pieceCount;
    }
  }
  closeUnknown();
  return labels.filter((label) => label !== '');

  function longestKnownLabel(
    all: readonly string[],
    from: number,
    maximum: number
  ): { label: string; pieceCount: number } | undefined {
    for (let pieceCount = Math.min(maximum, all.length - from); pieceCount > 0; pieceCount--) {
      const label = all
        .slice(from, from + pieceCount)
        .join(separator)
        .trim();
      if (vocabulary.named(label, setKey).length > 0) return { label, pieceCount };
    }
    return undefined;
  }
}

function mostPiecesOfALabel(concepts: readonly Concept[], separator: string): number {
  const counts = concepts.flatMap(namesOf).map((name) => name.split(separator).length);
  return counts.reduce((most, count) => Math.max(most, count), 1);
}
