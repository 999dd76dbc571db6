/** A piece of text, marked where it matches the search. Pieces in order make up the whole text. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}
export type MarkedText = readonly TextPiece[];

/** The whole text without marks. */
export function plainText(marked: MarkedText): string {
  return marked.map((piece) => piece.text).join('');
}
