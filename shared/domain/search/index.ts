export * from './query';
export { readDeepLink, writeDeepLink, makeYearRange } from './deep-link';
export { expand } from './expand';
export { wordsOf } from './expansion';
export type {
  ConceptGroup,
  ConceptMatch,
  Expansion,
  QueryGroup,
  WordForm,
  WordGroup,
} from './expansion';
export { setOfFacet } from './facets';
export { find } from './find';
export type { FindOptions, FindPorts, SearchAnswer, SearchResult } from './find';
export type { Reason } from './explain';
export { plainText } from './marked-text';
export type { MarkedText, TextPiece } from './marked-text';
export type {
  DocumentHit,
  DocumentIndex,
  FacetCounts,
  IndexAnswer,
  IndexRequest,
  TermCount,
  YearCount,
} from './ports';
export type { SearchNotice } from './problems';
