import type { Concept } from '../taxonomy';
import type { TermFacet, TermId } from './query';

/** How a form differs from what was typed; it decides what a person is told. */
export type FormKind = 'exact' | 'accent' | 'form';

/** One spelling to look for. A prefix stands for every word that begins with it. */
export interface WordForm {
  readonly text: string;
  readonly prefix: boolean;
  readonly kind: FormKind;
}

/** A typed word with its other accents and word forms, the most likely first. */
export interface WordGroup {
  readonly kind: 'word';
  readonly typed: string;
  readonly forms: readonly WordForm[];
}

/** Typed words that name a concept of the vocabulary: its labels in all languages and its id stand for them. */
export interface ConceptGroup {
  readonly kind: 'concept';
  readonly typed: string;
  readonly words: readonly WordGroup[];
  readonly concepts: readonly ConceptMatch[];
  /** Labels and synonyms in any language other than what was typed, main labels first. */
  readonly phrases: readonly string[];
}

export interface ConceptMatch {
  readonly id: TermId;
  readonly facet: TermFacet;
  readonly concept: Concept;
}

export type QueryGroup = WordGroup | ConceptGroup;

/** What to look for: a document has to match every group. */
export interface Expansion {
  readonly groups: readonly QueryGroup[];
  /** The part of the text that is used; shorter than what was typed when that was too long. */
  readonly used: string;
  readonly cut: boolean;
}

/** The typed words of a group. */
export function wordsOf(group: QueryGroup): readonly WordGroup[] {
  return group.kind === 'word' ? [group] : group.words;
}
