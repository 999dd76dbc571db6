import {
  isOptional,
  isOtherEnye,
  singleGroups,
  type ConceptGroup,
  type IndexRequest,
  type QueryGroup,
  type SingleGroup,
  type WordForm,
  type WordGroup,
} from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { tokenise } from '../../kernel/text/tokenise';
import type { IndexedDocument } from './indexed-document';

const PINNED = 1_000_000;
const BOOST = 100;

/**
 * How well a document answers the words of a search: the rules of the keyword query, without a
 * frequency of words.
 * @returns undefined where it does not answer
 */
export function rankDocument(
  document: IndexedDocument,
  { expansion, pinned }: IndexRequest,
  vocabulary: Vocabulary
): number | undefined {
  const title = lowerWords(document.title);
  const all = [...title, ...lowerWords(document.text)];
  const authors = lowerWords(document.authors.join(' '));
  const hasAuthors = expansion.authors.flat().every((word) => hasWord(word, authors));
  const isExcluded = expansion.excluded.some((group) =>
    group.kind === 'word' ? hasWord(group, all) : group.spellings.some((one) => hasRun(one, all))
  );
  if (!hasAuthors || isExcluded) return undefined;
  const place = pinned.indexOf(document.id);
  if (place >= 0) return PINNED - place;

  const { groups, match } = expansion;
  const matched = groups.filter((group) =>
    singleGroups(group).some((one) => matches(one, document, all, vocabulary))
  );
  const isMissing = (group: QueryGroup): boolean => !matched.includes(group);
  const required = groups.filter((group) => match === 'every' || !isOptional(group));
  const isFound = match === 'every' || matched.some(isOptional);
  if (required.some(isMissing) || !isFound) return undefined;
  const isSureIn = (words: readonly string[]): boolean =>
    groups.length > 0 && groups.every((group) => isSure(group, words));
  const typed = groups.filter((group) => isTypedBesideEnye(group, all)).length;
  return (
    matched.length +
    (isSureIn(title) ? BOOST : 0) +
    (isSureIn(all) ? BOOST : 0) +
    typed * BOOST +
    (groups.some((group) => isTaggedWith(group, document, vocabulary)) ? BOOST / 2 : 0)
  );
}

function matches(
  group: SingleGroup,
  document: IndexedDocument,
  words: readonly string[],
  vocabulary: Vocabulary
): boolean {
  switch (group.kind) {
    case 'word':
      return hasWord(group, words) || (group.year !== undefined && group.year === document.year);
    case 'phrase':
      return group.spellings.some((one) => hasRun(one, words));
    case 'concept':
      return (
        group.wordings.some((wording) => wording.every((word) => hasWord(word, words))) ||
        group.names.some(({ text }) => hasRun(text, words)) ||
        isTagged(group, document, vocabulary)
      );
  }
}

function isTagged(group: ConceptGroup, document: IndexedDocument, vocabulary: Vocabulary): boolean {
  return group.concepts.some(({ facet, ids }) =>
    document.terms[facet].some(
      (tag) =>
        ids.includes(tag) || vocabulary.ancestors(tag).some((above) => ids.includes(above.id))
    )
  );
}

function isTaggedWith(
  group: QueryGroup,
  document: IndexedDocument,
  vocabulary: Vocabulary
): boolean {
  return singleGroups(group).some(
    (one) => one.kind === 'concept' && isTagged(one, document, vocabulary)
  );
}

function isSure(group: QueryGroup, words: readonly string[]): boolean {
  return singleGroups(group).some((one) => {
    if (one.kind === 'phrase') return one.spellings.some((spelling) => hasRun(spelling, words));
    if (one.kind === 'word') return hasSure(one, words);
    return (
      one.names.some(({ text }) => hasRun(text, words)) ||
      one.wordings.some(([first, ...others]) =>
        first !== undefined && others.length === 0 ? hasSure(first, words) : false
      )
    );
  });
}

function isTypedBesideEnye(group: QueryGroup, words: readonly string[]): boolean {
  return singleGroups(group).some(
    (one) =>
      one.kind === 'word' &&
      one.forms.some((form) => isOtherEnye(form, one.typed)) &&
      words.includes(one.typed)
  );
}

function hasWord({ forms }: WordGroup, words: readonly string[]): boolean {
  return forms.some((form) => hasForm(form, words));
}

function hasSure({ forms }: WordGroup, words: readonly string[]): boolean {
  return forms.some((form) => form.isSure && hasForm(form, words));
}

function hasForm({ text, prefix }: WordForm, words: readonly string[]): boolean {
  if (/\s/.test(text)) return hasRun(text, words);
  return words.some((found) => (prefix ? found.startsWith(text) : found === text));
}

function hasRun(phrase: string, words: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${lowerWords(phrase).join(' ')} `);
}

function lowerWords(text: string): string[] {
  return tokenise(text).map((token) => token.text.normalize('NFC').toLowerCase());
}
