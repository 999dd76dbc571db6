import type { ConceptGroup, QueryGroup, WordForm, WordGroup } from '../../domain/search';
import { anyOf, isPlainWord, onlyGuid, quote } from './keyword-syntax';
import { searchProperties } from './schema/search-properties';

/** How many forms of a word and names of a concept are written. */
export interface Detail {
  readonly forms: number;
  readonly names: number;
  /** Writes a word as typed beside a beginning that covers it: it then counts for more. */
  readonly weighsTyped?: boolean;
}

/** A group of an expansion: everything that it may be called, as alternatives. */
export function writeGroup(group: QueryGroup, detail: Detail): string {
  switch (group.kind) {
    case 'word':
      return anyOf(wordAlternatives(group, detail.forms, detail.weighsTyped));
    case 'phrase':
      return anyOf(group.spellings.map(quote));
    case 'concept':
      return writeConcept(group, detail);
    case 'any':
      return anyOf(group.groups.map((one) => writeGroup(one, detail)));
  }
}

/** A word in all its forms; a year is also the reference year of the document. */
export function writeWord(word: WordGroup, maxForms: number): string {
  return anyOf(wordAlternatives(word, maxForms));
}

function wordAlternatives(word: WordGroup, maxForms: number, weighsTyped = false): string[] {
  const forms = word.forms.slice(0, maxForms);
  const isKept = (form: WordForm): boolean =>
    (weighsTyped && form.kind === 'exact') || !forms.some((other) => covers(other, form));
  return [
    ...forms.filter(isKept).map(writeForm),
    ...(word.year === undefined ? [] : [`${searchProperties.year}=${word.year}`]),
  ];
}

/** Whether a beginning finds all that the form finds. */
function covers(beginning: WordForm, form: WordForm): boolean {
  const isSame = beginning.text === form.text && beginning.prefix === form.prefix;
  return beginning.prefix && !isSame && form.text.startsWith(beginning.text);
}

export function writeForm({ text, prefix }: WordForm): string {
  if (!isPlainWord(text)) return quote(text);
  return prefix ? `${text}*` : text;
}

/** The labels word by word, other names as phrases, and the tag. */
function writeConcept(group: ConceptGroup, { forms, names }: Detail): string {
  const wordings = (names > 0 ? group.wordings : [group.words]).flatMap((words) => {
    const [first, ...others] = words;
    if (!first) return [];
    if (others.length === 0) return wordAlternatives(first, forms);
    return [`(${words.map((word) => writeWord(word, forms)).join(' AND ')})`];
  });
  const phrases = writePhrases(group).slice(0, names);
  return anyOf([...wordings, ...phrases, ...conceptTags(group)]);
}

/** Its names of several words; those of one word are written in all their forms. */
export function writePhrases({ names }: ConceptGroup): string[] {
  return names
    .filter(({ text }) => !isPlainWord(text.toLowerCase()))
    .map(({ text }) => quote(text));
}

/** The tags that stand for a concept, the local and replaced ones among them. */
export function conceptTags(group: ConceptGroup): string[] {
  return group.concepts.flatMap(({ facet, ids }) =>
    ids.map((id) => `${searchProperties[facet]}:"#${onlyGuid(id)}"`)
  );
}
