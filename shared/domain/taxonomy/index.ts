export { namesOf, termSetKeys, type Concept, type TermSetKey } from './concept';
export { emptyLexicon, readLexicon, type Lexicon, type LexiconWord } from './lexicon';
export { nearestConcept } from './nearest-label';
export type { ConceptMatch } from './phrase-index';
export type { VocabularySource } from './ports';
export type { AmbiguousLabel, TaxonomyProblem, UnknownLabel } from './problems';
export { splitKnownLabels } from './split-labels';
export { createVocabulary, type Vocabulary } from './vocabulary';
export type { WordIndex } from './word-index';
