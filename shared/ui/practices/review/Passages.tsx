import * as React from 'react';
import type { Remark } from '../../../domain/practices';
import { findQuote } from './find-quote';
import { useReviewStyles } from './review-styles';

interface PassagesProps {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** A text in which the passages of open remarks are underlined, wherever they stand now. */
export function Passages({ text, remarks }: PassagesProps): React.ReactElement {
  const styles = useReviewStyles();
  return (
    <>
      {cut(text, remarks).map(({ words, remarkId, start }) =>
        remarkId === undefined ? (
          <React.Fragment key={start}>{words}</React.Fragment>
        ) : (
          <mark key={start} className={styles.passage}>
            {words}
          </mark>
        )
      )}
    </>
  );
}

interface Piece {
  readonly words: string;
  readonly start: number;
  readonly remarkId?: string;
}

/** The text in pieces; of two passages that overlap, the first is marked. */
function cut(text: string, remarks: readonly Remark[]): readonly Piece[] {
  const places = remarks
    .filter(({ isResolved, quote }) => !isResolved && quote !== '')
    .flatMap(({ id, quote }) => {
      const place = findQuote(text, quote);
      return place ? [{ id, ...place }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { id, start, end } of places) {
    if (start < at) continue;
    if (start > at) pieces.push({ words: text.slice(at, start), start: at });
    pieces.push({ words: text.slice(start, end), start, remarkId: id });
    at = end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), start: at });
  return pieces;
}
