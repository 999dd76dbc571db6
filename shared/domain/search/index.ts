export * from './query';
export type { SearchAnswer, SearchResult } from './answer';
export { betsFor, isCurrent, type BestBet, type BestBetDraft } from './best-bet';
export { makeYearRange, readDeepLink, writeDeepLink } from './deep-link';
export { expand } from './expand';
export { conceptsNamed, isOptional, isOtherEnye, singleGroups, wordsOf } from './expansion';
export type {
  AnyGroup,
  ConceptGroup,
  ConceptMatch,
  ConceptName,
  Expansion,
  FormKind,
  PhraseGroup,
  QueryGroup,
  SingleGroup,
  WordForm,
  WordGroup,
} from './expansion';
export { EXPORT_COLUMNS, exportCsv } from './export-csv';
export type { ExportColumn, ExportedList, ExportOptions, ExportWords } from './export-csv';
export { facetOfSet, setOfFacet } from './facets';
export { FIELD_KEYS, nameOfField, type FieldKey } from './fields';
export { filtersOf, withoutFilter, type Filter } from './filters';
export { find, type FindOptions } from './find';
export { toRendition } from './fold-works';
export { makeIndexRequest, type IndexRequestSettings } from './index-request';
export type { KindCount, KindTypes, TypeTotals } from './kinds';
export type { LogEntry } from './log-entry';
export { plainText, type MarkedText, type TextPiece } from './marked-text';
export { pinDocument, readRights, unpinDocument, type PinPorts } from './pin-document';
export { searchPolicyRows, type SearchRights } from './policy';
export type {
  BestBetRepository,
  DocumentHit,
  DocumentIndex,
  FacetCounts,
  IndexAnswer,
  IndexRequest,
  Length,
  Reader,
  RecentSearches,
  Rendition,
  SavedSearchRepository,
  SearchLog,
  SearchSettings,
  SearchSettingsRecord,
  StoredSearch,
  TermCount,
  TitleSuggestion,
  ValueCount,
  YearCount,
} from './ports';
export type { FindPorts } from './prepare-search';
export type { ExportProblem, PinProblem, SaveProblem, SearchNotice } from './problems';
export type { Reason } from './reason';
export { listRecent, rememberSearch } from './recent-searches';
export { redact } from './redact';
export { addSaved, listSaved, renameSaved, type SavedSearch } from './saved-search';
export { noteOpened, noteSearch } from './search-log';
export { specialistsOf, type Specialist } from './specialist';
export { suggest, suggestFor, type Suggestion, type SuggestSettings } from './suggest';
export { suggestTitles } from './suggest-titles';
export { withoutUnderstood, type UnderstoodFilter, type UnderstoodQuery } from './understood';
export type { Proposal, ZeroResultHelp } from './zero-result-help';
