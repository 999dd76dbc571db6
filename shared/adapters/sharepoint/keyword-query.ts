import { wordsOf, type Expansion, type QueryGroup, type WordGroup } from '../../domain/search';
import { searchProperties } from './schema/search-properties';

/** SharePoint refuses longer queries: 4,096 characters (search limits for SharePoint Online). */
export const MAX_QUERY_LENGTH = 4096;

/** How much of the expansion is written out; the first that fits is taken. */
const DETAIL: readonly { readonly forms: number; readonly phrases: number }[] = [
  { forms: 24, phrases: 12 },
  { forms: 12, phrases: 8 },
  { forms: 6, phrases: 4 },
  { forms: 3, phrases: 2 },
  { forms: 1, phrases: 0 },
];

/** Added to the rank, which is far below it: the words as typed come before forms and translations. */
const BOOST = 100;

/**
 * Writes what to look for as a SharePoint keyword query (KQL).
 * Only letters and digits are ever written bare, in lower case: nothing typed can be an operator,
 * and the scope is always outside the brackets of the words.
 * @param folder absolute address of the library; only documents in it are found
 */
export function writeKeywordQuery(expansion: Expansion, folder: string): string {
  const scope = `Path:"${folder.replace(/"/g, '')}" AND IsDocument:1`;
  const written = DETAIL.map(({ forms, phrases }) => {
    const groups = expansion.groups.map((group) => writeGroup(group, forms, phrases));
    return groups.length > 0 ? `(${groups.join(' AND ')}) AND ${scope}` : scope;
  });
  const query = written.find((candidate) => candidate.length <= MAX_QUERY_LENGTH) ?? scope;
  const boosted = boost(query, expansion);
  return boosted.length <= MAX_QUERY_LENGTH ? boosted : query;
}

/** The same documents in a better order: all typed words in the text, and again in the title. */
function boost(query: string, expansion: Expansion): string {
  const typed = expansion.groups
    .flatMap((group) => wordsOf(group))
    .map((word) => writeWord({ ...word, forms: word.forms.slice(0, 1) }, 1));
  if (typed.length === 0) return query;
  const inTitle = typed.map((word) => `Title:${word}`);
  return `((${query}) XRANK(cb=${BOOST}) (${typed.join(' AND ')})) XRANK(cb=${BOOST}) (${inTitle.join(' AND ')})`;
}

function writeGroup(group: QueryGroup, maxForms: number, maxPhrases: number): string {
  const words = wordsOf(group).map((word) => writeWord(word, maxForms));
  if (group.kind === 'word') return words.join(' AND ');
  const alternatives = [
    ...(words.length > 0 ? [words.length > 1 ? `(${words.join(' AND ')})` : words.join('')] : []),
    ...group.phrases.slice(0, maxPhrases).map(quote),
    ...group.concepts.map(
      ({ facet, id }) => `${searchProperties[facet]}:"#${id.replace(/[^0-9a-f-]/gi, '')}"`
    ),
  ];
  return alternatives.length > 1 ? `(${alternatives.join(' OR ')})` : alternatives.join('');
}

function writeWord(word: WordGroup, maxForms: number): string {
  const forms = word.forms.slice(0, maxForms).map(({ text, prefix }) => {
    const isPlain = /^[\p{L}\p{M}\p{N}]+$/u.test(text);
    if (!isPlain) return quote(text);
    return prefix ? `${text}*` : text;
  });
  return forms.length > 1 ? `(${forms.join(' OR ')})` : forms.join('');
}

function quote(text: string): string {
  return `"${text.replace(/["\s]+/g, ' ').trim()}"`;
}
