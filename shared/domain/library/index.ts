export { calendarDay } from './calendar-day';
export { noDetails, peopleOf, type DocumentDetails } from './document-details';
export {
  curatedKinds,
  type CuratedEntry,
  type CuratedKind,
  type CuratedLists,
  type CuratedOutcome,
  type CuratedProblem,
} from './curated-entry';
export type { DocumentDraft, DocumentFields } from './document-draft';
export type { TermReference } from './term-reference';
export { comparableFileName, composeFileName, longestFileName, markFileName } from './file-name';
export { importDocuments, type ImportProgress, type WriteSummary } from './import-documents';
export { importProfiles, recogniseProfile, type ImportProfile } from './import-profile';
export type { DocumentLibrary, DraftContentReader, StoredDocument } from './ports';
export type { RecordField, RecordProblem, WriteNotice, WriteProblem } from './problems';
export { curatedColumns, readCurated, type ReadCuration } from './read-curated';
export { readRecord } from './read-record';
export type { BrokenRow, FileFacts, RawRow, SourceDetails, SourceRecord } from './source-record';
export { validateRecords, type ValidatedRecords } from './validate-records';
export type { ValidationContext } from './validate-record';
