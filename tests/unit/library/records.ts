import type {
  FileFacts,
  SourceDetails,
  SourceRecord,
  ValidationContext,
} from '../../../shared/domain/library';
import { sampleVocabulary } from '../taxonomy/sample-concepts';

/** A record that says nothing in its optional columns. */
export const emptyDetails: SourceDetails = {
  missions: [],
  frameworks: [],
  readers: [],
  exposure: '',
  work: '',
  length: '',
  pages: '',
  lifecycle: '',
  verifiedOn: '',
  verifiedBy: [],
  authors: [],
  owners: [],
};

/** A record in which everything is right, with what a test wants different. */
export function record(change: Partial<SourceRecord> = {}): SourceRecord {
  return {
    line: 2,
    id: 'r-1',
    title: 'Informe de retorno',
    summary: 'Qué funcionó.',
    themes: ['Retorno y reintegración'],
    countries: ['Perú'],
    types: ['Evaluación'],
    languages: ['Español'],
    year: '2024',
    audience: 'all',
    details: emptyDetails,
    content: { kind: 'file', path: 'informe.pdf' },
    ...change,
  };
}

/** What records are checked against, with every file there unless a test says otherwise. */
export function context(files: Readonly<Record<string, FileFacts>> = {}): ValidationContext {
  return {
    vocabulary: sampleVocabulary,
    currentYear: 2026,
    today: '2026-11-20',
    largestFile: 5 * 1024 * 1024,
    fileFacts: (path) => files[path] ?? { state: 'found', bytes: 100, isBrokenText: false },
  };
}
