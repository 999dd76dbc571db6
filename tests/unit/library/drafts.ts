import type { MemoryDocumentLibrary } from '../../../shared/adapters/memory/memory-document-library';
import {
  importDocuments,
  noDetails,
  type DocumentDraft,
  type DocumentLibrary,
  type DraftContentReader,
} from '../../../shared/domain/library';
import { ok } from '../../../shared/kernel/result';

export const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
export const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

export const contents: DraftContentReader = {
  read: (draft) =>
    Promise.resolve(ok(bytes(draft.content.kind === 'text' ? draft.content.text : ''))),
};

/** A checked record, with what a test wants different. */
export const draft = (sourceId: string, change: Partial<DocumentDraft> = {}): DocumentDraft => ({
  line: Number(sourceId.replace(/\D/g, '')) + 1,
  sourceId,
  title: `Informe ${sourceId}`,
  summary: '',
  themes: [],
  countries: [],
  languages: [],
  year: 2024,
  audience: 'all-staff',
  details: noDetails,
  content: { kind: 'text', text: `Contenido de ${sourceId}` },
  fileName: `${sourceId}.txt`,
  ...change,
});

/** Imports one record after the other. */
export const importInto = (
  library: DocumentLibrary,
  drafts: readonly DocumentDraft[],
  planOnly = false
) => importDocuments(drafts, { library, contents, planOnly, concurrency: 1 });

export const names = (library: MemoryDocumentLibrary) =>
  library.documents().map(({ fileName }) => fileName);
