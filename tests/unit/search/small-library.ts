import type { IndexedDocument } from '../../../shared/adapters/memory/indexed-document';
import { createMemoryDocumentIndex } from '../../../shared/adapters/memory/memory-document-index';
import {
  EMPTY_QUERY,
  type DocumentIndex,
  type FindPorts,
  type IndexRequest,
  type SearchSettingsRecord,
} from '../../../shared/domain/search';
import type { Vocabulary } from '../../../shared/domain/taxonomy';
import { fixedClock } from '../../../shared/kernel/clock';

/** A document with what a test says of it. */
export function document(
  id: string,
  title: string,
  change: Partial<Omit<IndexedDocument, 'terms'>> & {
    terms?: Partial<IndexedDocument['terms']>;
  } = {}
): IndexedDocument {
  return {
    ...{ id, title, text: '', archived: false, external: false, authors: [] },
    url: `https://example.org/${id}.pdf`,
    fileName: `${id}.pdf`,
    fileType: 'pdf',
    ...change,
    terms: { ...EMPTY_QUERY.terms, ...change.terms },
  };
}

export interface SmallLibrary {
  readonly ports: FindPorts;
  /** What was asked of the index, in order. */
  readonly asked: readonly IndexRequest[];
}

/** A hub with a few documents in memory, on 20 November 2026. */
export function smallLibrary(
  documents: readonly IndexedDocument[],
  vocabulary: Vocabulary,
  settings: Partial<SearchSettingsRecord> = {}
): SmallLibrary {
  const asked: IndexRequest[] = [];
  const inner = createMemoryDocumentIndex(documents, vocabulary);
  const index: DocumentIndex = {
    ...inner,
    search(request, signal) {
      asked.push(request);
      return inner.search(request, signal);
    },
  };
  const reader = { id: '7', name: 'Elena Quispe', roles: [] };
  const record = { bestBets: [], specialists: [], reader, ...settings };
  return {
    asked,
    ports: {
      index,
      vocabulary: { load: () => Promise.resolve(vocabulary) },
      settings: { load: () => Promise.resolve(record) },
      clock: fixedClock('2026-11-20T12:00:00Z'),
    },
  };
}
