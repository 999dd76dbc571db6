import type { Filter } from './filters';
import { changeQuery, type SearchQuery } from './query';

/** A piece of the typed text that narrows, such as `pais:Perú`; shown as a chip that can be taken away. */
export interface UnderstoodFilter {
  /** The piece as typed. */
  readonly source: string;
  /** Where it stands in the text: first unit, and the unit after the last. */
  readonly start: number;
  readonly end: number;
  /** Alternatives: a name may belong to several terms. */
  readonly filters: readonly Filter[];
}

/** What the hub made of the typed text. */
export interface UnderstoodQuery {
  readonly filters: readonly UnderstoodFilter[];
  /** Phrases between quotation marks. */
  readonly phrases: readonly string[];
  /** Words and phrases after a minus: documents with them are left out. */
  readonly excluded: readonly string[];
}

export const NOTHING_UNDERSTOOD: UnderstoodQuery = { filters: [], phrases: [], excluded: [] };

/** The search without that piece of its text. */
export function withoutUnderstood(query: SearchQuery, piece: UnderstoodFilter): SearchQuery {
  if (query.text.slice(piece.start, piece.end) !== piece.source) return query;
  const text = `${query.text.slice(0, piece.start)} ${query.text.slice(piece.end)}`;
  return changeQuery(query, { text: text.replace(/\s+/g, ' ').trim() });
}
