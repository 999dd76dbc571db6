export type {
  Audience,
  DocumentDraft,
  DocumentFields,
  DraftContent,
  TermReference,
} from './document-draft';
export { comparableFileName, composeFileName, longestFileName, markFileName } from './file-name';
export {
  importDocuments,
  type FailedRecord,
  type ImportProgress,
  type NoticedRecord,
  type WriteSummary,
} from './import-documents';
export { importProfiles, recogniseProfile, type ImportProfile } from './import-profile';
export type {
  DocumentLibrary,
  DraftContentReader,
  FieldRefused,
  NameTaken,
  SourceUnreadable,
  StoredDocument,
} from './ports';
export type { RecordField, RecordProblem, WriteNotice, WriteProblem } from './problems';
export { readRecord } from './read-record';
export type { BrokenRow, FileFacts, RawRow, RecordContent, SourceRecord } from './source-record';
export { validateRecords, type RefusedRecord, type ValidatedRecords } from './validate-records';
export type { ValidationContext } from './validate-record';
