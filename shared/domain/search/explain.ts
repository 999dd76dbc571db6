import type { Vocabulary } from '../taxonomy';
import type { ConceptGroup, Expansion, QueryGroup } from './expansion';
import { wordsOf } from './expansion';
import { findPhrases, findWord, type Occurrence } from './find-forms';
import { plainText } from './marked-text';
import type { DocumentHit } from './ports';
import type { TermId } from './query';

/** Why a document is among the results, in a form each surface puts into words. */
export type Reason =
  | { readonly kind: 'words'; readonly place: 'title' | 'text'; readonly words: readonly string[] }
  | { readonly kind: 'similar'; readonly typed: string; readonly found: string }
  | { readonly kind: 'translation'; readonly typed: string; readonly found: string }
  /** `isPart`: the document's tag stands below the term that the words name. */
  | {
      readonly kind: 'tag';
      readonly typed: string;
      readonly term: TermId;
      readonly isPart: boolean;
    }
  | { readonly kind: 'elsewhere'; readonly words: readonly string[] };

/**
 * Says for each part of the search where it matches: in the title, in the passage shown, by another
 * form, by a translation, by the document's tags, or further on in the document.
 */
export function explain(hit: DocumentHit, expansion: Expansion, vocabulary?: Vocabulary): Reason[] {
  const passage = plainText(hit.summary);
  const inTitle: string[] = [];
  const inText: string[] = [];
  const elsewhere: string[] = [];
  const others: Reason[] = [];

  for (const group of expansion.groups) {
    const title = everyWord(group, hit.title);
    const text = title ? undefined : everyWord(group, passage);
    const found = title ?? text;
    if (found && found.every((place) => place.kind === 'exact')) {
      (title ? inTitle : inText).push(group.typed);
    } else if (found) {
      others.push({
        kind: 'similar',
        typed: group.typed,
        found: found.map((p) => p.text).join(' '),
      });
    } else {
      const byConcept = group.kind === 'concept' && conceptReason(group, hit, passage, vocabulary);
      if (byConcept) others.push(byConcept);
      else elsewhere.push(group.typed);
    }
  }

  return [
    ...(inTitle.length > 0 ? [{ kind: 'words', place: 'title', words: inTitle } as const] : []),
    ...(inText.length > 0 ? [{ kind: 'words', place: 'text', words: inText } as const] : []),
    ...others,
    ...(elsewhere.length > 0 ? [{ kind: 'elsewhere', words: elsewhere } as const] : []),
  ];
}

/** The closest occurrence of each typed word of the group, or undefined when one of them is missing. */
function everyWord(group: QueryGroup, text: string): Occurrence[] | undefined {
  const words = wordsOf(group);
  const found = words.flatMap((word) => findWord(word, text).slice(0, 1));
  return words.length > 0 && found.length === words.length ? found : undefined;
}

function conceptReason(
  group: ConceptGroup,
  hit: DocumentHit,
  passage: string,
  vocabulary: Vocabulary | undefined
): Reason | undefined {
  const phrase = findPhrases(group, hit.title)[0] ?? findPhrases(group, passage)[0];
  if (phrase) return { kind: 'translation', typed: group.typed, found: phrase.text };
  for (const match of group.concepts) {
    const term = hit.terms[match.facet].find(
      (id) => id === match.id || isBelow(id, match.id, vocabulary)
    );
    if (term) return { kind: 'tag', typed: group.typed, term, isPart: term !== match.id };
  }
  return undefined;
}

function isBelow(id: TermId, ancestor: TermId, vocabulary: Vocabulary | undefined): boolean {
  return vocabulary?.ancestors(id).some((concept) => concept.id === ancestor) ?? false;
}
