import type { DocumentHit } from '../../domain/search';

/** A document as the memory index knows it. */
export interface IndexedDocument extends Omit<DocumentHit, 'summary'> {
  readonly text: string;
}
