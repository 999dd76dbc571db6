import * as React from 'react';
import type { MarkedText } from '../../domain/search';

/** A text with its marked pieces as `mark`. */
export function Marked({ text }: { readonly text: MarkedText }): React.ReactElement {
  return (
    <>
      {text.map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>
      )}
    </>
  );
}
