import type { Locale } from '../../kernel/locale';
import { fold, foldKeepingEnye } from '../../kernel/text/fold';
import type { Concept } from '../taxonomy';
import type { TermFacet, TermId } from './query';

/** How a form differs from what was typed, the closest first; it decides what a person is told. */
export const FORM_KINDS = ['exact', 'accent', 'form', 'translation', 'cognate', 'typo'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** One spelling to look for. A prefix stands for every word that begins with it. */
export interface WordForm {
  /** One word or, as a translation, several. */
  readonly text: string;
  readonly prefix: boolean;
  readonly kind: FormKind;
  /** Says the same in whatever language: a hint for the ranking, which treats all such forms alike. */
  readonly isSure: boolean;
}

/** A typed word with its other accents, forms and languages, the most likely first. */
export interface WordGroup {
  readonly kind: 'word';
  readonly typed: string;
  readonly forms: readonly WordForm[];
  /** A year is also found as the document's reference year. */
  readonly year?: number;
}

/** Words between quotation marks, one after the other, in the accents that they may have. */
export interface PhraseGroup {
  readonly kind: 'phrase';
  readonly typed: string;
  readonly spellings: readonly string[];
}

/** Typed words that name a concept of the vocabulary: its labels in all languages and its id stand for them. */
export interface ConceptGroup {
  readonly kind: 'concept';
  readonly typed: string;
  readonly words: readonly WordGroup[];
  readonly concepts: readonly ConceptMatch[];
  /**
   * What the concept is called, word by word in all forms: its label in each language and its names
   * of one word, whichever was typed. The same question in another language is the same set.
   */
  readonly wordings: readonly (readonly WordGroup[])[];
  /** Labels and synonyms in any language, main labels first. */
  readonly names: readonly ConceptName[];
}

export interface ConceptName {
  readonly text: string;
  readonly locale: Locale;
  /** Where it stands to what was typed. */
  readonly kind: 'typed' | 'synonym' | 'translation';
}

export interface ConceptMatch {
  readonly id: TermId;
  readonly facet: TermFacet;
  readonly concept: Concept;
  /** The ids under which a document may carry it: its own, replaced ones, local ones. */
  readonly ids: readonly TermId[];
}

/** Joined by OR: one of them is enough. */
export interface AnyGroup {
  readonly kind: 'any';
  readonly typed: string;
  readonly groups: readonly SingleGroup[];
}

export type SingleGroup = WordGroup | PhraseGroup | ConceptGroup;
export type QueryGroup = SingleGroup | AnyGroup;

/** What to look for. */
export interface Expansion {
  readonly groups: readonly QueryGroup[];
  /**
   * `every`: a document has to match all groups. `most`: a question of many words; the more of them
   * the better, and only what was put between quotation marks or joined by OR has to match.
   */
  readonly match: 'every' | 'most';
  /** A document must have none of these. */
  readonly excluded: readonly (WordGroup | PhraseGroup)[];
  /** Names of people, each of whom must be among the authors. */
  readonly authors: readonly (readonly WordGroup[])[];
  /** The part of the text that is used; shorter than what was typed when that was too long. */
  readonly used: string;
  readonly cut: boolean;
}

/** The groups that stand alone: those joined by OR, one by one. */
export function singleGroups(group: QueryGroup): readonly SingleGroup[] {
  return group.kind === 'any' ? group.groups : [group];
}

/** Whether a document may do without the group where a question was asked. */
export function isOptional(group: QueryGroup): group is WordGroup | ConceptGroup {
  return group.kind === 'word' || group.kind === 'concept';
}

/** The typed words of a group. */
export function wordsOf(group: QueryGroup): readonly WordGroup[] {
  switch (group.kind) {
    case 'word':
      return [group];
    case 'phrase':
      return [];
    case 'concept':
      return group.words;
    case 'any':
      return group.groups.flatMap(wordsOf);
  }
}

/**
 * Whether a form is the typed word but for ñ: `año` for `ano`. The two are words of their own, so
 * what was typed has to come first.
 */
export function isOtherEnye(form: WordForm, typed: string): boolean {
  return fold(form.text) === fold(typed) && foldKeepingEnye(form.text) !== foldKeepingEnye(typed);
}

/** The concepts named anywhere in the search. */
export function conceptsNamed(expansion: Expansion): readonly ConceptMatch[] {
  return expansion.groups
    .flatMap(singleGroups)
    .flatMap((group) => (group.kind === 'concept' ? group.concepts : []));
}
