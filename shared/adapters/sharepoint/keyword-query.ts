import { isOptional, type IndexRequest, type QueryGroup } from '../../domain/search';
import { accentVariants } from '../../kernel/text/accent-variants';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise } from '../../kernel/text/tokenise';
import { isPlainWord, MAX_QUERY_LENGTH, onlyGuid, quote } from './keyword-syntax';
import { writeSure, writeTags, writeTyped } from './keyword-ranking';
import { writeGroup, writeWord, type Detail } from './keyword-words';
import type { SearchPlaces } from './search-places';
import { searchProperties } from './schema/search-properties';

/** How much of the expansion is written out; the first that fits is taken. */
const DETAIL: readonly Detail[] = [
  { forms: 24, names: 14 },
  { forms: 12, names: 8 },
  { forms: 6, names: 4 },
  { forms: 3, names: 2 },
  { forms: 1, names: 0 },
];

/** Added to the rank, which is far below it. */
const BOOST = 100;
/** Enough to put equals in order. */
const SMALL_BOOST = 1;
/** Two words of a question that stand together in a text as well: about what one rare word gives. */
const PAIR_BOOST = 2;
const MAX_PAIRS = 8;
/** Lifts the first pinned document above everything, and the next ones right below it. */
const PIN_BOOST = 1_000_000;

/** What of a request is written into the query; the other filters travel as refinements. */
export type KeywordRequest = Pick<
  IndexRequest,
  'expansion' | 'kindTypes' | 'verifiedOnly' | 'includeArchived' | 'pinned'
>;

/**
 * Writes what to look for as a SharePoint keyword query (KQL).
 * Only letters and digits are ever written bare, in lower case: nothing typed can be an operator,
 * and the scope is always outside the brackets of the words.
 * @param places only what is in them is found: documents of the library, and published practices
 */
export function writeKeywordQuery(request: KeywordRequest, places: SearchPlaces): string {
  const { expansion } = request;
  const scope = writeRequestScope(request, places);
  const pins = request.pinned.map((id) => `UniqueId:"${onlyGuid(id)}"`);
  const written = DETAIL.map((detail) => {
    const words = writeWords(expansion, detail);
    if (words === '') return scope;
    return `${pins.length > 0 ? `(${[words, ...pins].join(' OR ')})` : words} AND ${scope}`;
  });
  const fits = (query: string): boolean => query.length <= MAX_QUERY_LENGTH;
  const query = written.find(fits) ?? scope;
  const boosts = [
    ...pins.map((pin, place) => [PIN_BOOST - place * BOOST, pin] as const),
    ...boostsOf(request),
  ];
  // what does not fit any more is only order: the first boosts matter most
  return boosts.reduce((ranked, [constant, expression]) => {
    const boosted = `(${ranked}) XRANK(cb=${constant}) (${expression})`;
    return fits(boosted) ? boosted : ranked;
  }, query);
}

/** What is looked for, in brackets; of a question's words one is enough, and the rank does the rest. */
function writeWords({ groups, match }: KeywordRequest['expansion'], detail: Detail): string {
  const write = (some: readonly QueryGroup[]): string[] =>
    some.map((group) => writeGroup(group, detail));
  if (groups.length === 0) return '';
  if (match === 'every') return `(${write(groups).join(' AND ')})`;
  const optional = groups
    .filter(isOptional)
    .map((group) => writeGroup(group, { ...detail, weighsTyped: true }));
  const required = write(groups.filter((group) => !isOptional(group)));
  return `(${[...required, `(${optional.join(' OR ')})`].join(' AND ')})`;
}

/**
 * The same documents in a better order. What says the same in any language counts the same, so that
 * the order does not depend on the language that was typed; only words that differ by ñ are words
 * of their own, and the typed one comes first.
 */
function boostsOf({ expansion }: KeywordRequest): (readonly [number, string])[] {
  if (expansion.groups.length === 0) return [];
  const sure = expansion.groups.map(writeSure);
  const isWhole = expansion.match === 'every' && sure.every((one) => one !== '');
  // of a question no single word decides
  const typed = isWhole ? expansion.groups.map(writeTyped).filter((one) => one !== '') : [];
  const tags = expansion.groups.map(writeTags).filter((one) => one !== '');
  return [
    ...(isWhole ? [[BOOST, sure.map((one) => `Title:(${one})`).join(' AND ')] as const] : []),
    ...typed.map((one) => [BOOST, one] as const),
    ...(isWhole ? [[BOOST, sure.map((one) => `(${one})`).join(' AND ')] as const] : []),
    // a tag that a question touches is one word of it among others
    ...tags.map((one) => [expansion.match === 'every' ? BOOST / 2 : PAIR_BOOST, one] as const),
    ...(expansion.match === 'most' ? pairsOf(expansion.used) : []).map(
      (pair) => [PAIR_BOOST, pair] as const
    ),
    [SMALL_BOOST, writeVerified()],
  ];
}

/** Neighbours in a question, as phrases; two words that only join others say nothing. */
function pairsOf(text: string): readonly string[] {
  const words = tokenise(text).map((token) => token.text.toLowerCase());
  return words
    .flatMap((word, index) => {
      const next = words[index + 1];
      if (next === undefined || (isStopWord(word) && isStopWord(next))) return [];
      return [quote(`${word} ${next}`)];
    })
    .slice(0, MAX_PAIRS);
}

/** What every document has to be, whatever was typed. */
function writeRequestScope(request: KeywordRequest, places: SearchPlaces): string {
  const { kindTypes, expansion } = request;
  const types = kindTypes?.ids.map((id) => `${searchProperties.type}:"#${onlyGuid(id)}"`) ?? [];
  const authors = expansion.authors.flat().map((word) => {
    const spellings = word.forms.map(({ text }) => writeAuthor(text));
    return spellings.length > 1 ? `(${spellings.join(' OR ')})` : spellings.join('');
  });
  const excluded = expansion.excluded.map((group) =>
    group.kind === 'word'
      ? `NOT ${writeWord(group, 24)}`
      : `NOT (${group.spellings.map(quote).join(' OR ')})`
  );
  return [
    writeScope(places),
    ...(types.length > 0
      ? [`${kindTypes?.mode === 'without' ? 'NOT ' : ''}(${types.join(' OR ')})`]
      : []),
    ...authors,
    ...excluded,
    ...(request.includeArchived ? [] : [writeCurrent()]),
    ...(request.verifiedOnly ? [writeVerified()] : []),
  ].join(' AND ');
}

function writeAuthor(name: string): string {
  return `${searchProperties.colleague}:${isPlainWord(name) ? name : quote(name)}`;
}

/** A document without a mark is current. */
function writeCurrent(): string {
  return `NOT ${searchProperties.lifecycle}:"archived"`;
}

/** Any date at all: nothing was verified before the organisation was founded. */
function writeVerified(): string {
  return `${searchProperties.verifiedOn}>=1951-01-01`;
}

const MAX_TITLE_WORDS = 6;
const MAX_TITLE_SPELLINGS = 10;
/** As many letters of a beginning are enough to leave out the last ones. */
const TELLING_LETTERS = 4;

/** Documents that may have words in their title that begin like the typed ones. */
export function writeTitleQuery(typed: string, places: SearchPlaces): string {
  const words = tokenise(typed).slice(0, MAX_TITLE_WORDS);
  const groups = words.map(({ text }) => {
    const written = beginningsOf(text)
      .filter(isPlainWord)
      .map((spelling) => `Title:${spelling}*`);
    return written.length > 0 ? `(${written.join(' OR ')})` : `Title:${quote(text)}`;
  });
  return [...groups, writeScope(places), writeCurrent()].join(' AND ');
}

/** How a word may begin: its last letters may bear accents that only the rest of it would tell. */
function beginningsOf(typed: string): string[] {
  const lower = typed.normalize('NFC').toLowerCase();
  const sure = lower.replace(/[aeiounc]{1,3}$/, '');
  if (sure.length >= TELLING_LETTERS) return accentVariants(sure, MAX_TITLE_SPELLINGS);
  const last = lower.slice(-1);
  const endings = [...(ACCENTED[last] ?? '')].map((letter) => lower.slice(0, -1) + letter);
  return [...new Set([...accentVariants(lower, MAX_TITLE_SPELLINGS), ...endings])];
}

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'áâãà', e: 'éê', i: 'í', o: 'óôõ', u: 'úü', n: 'ñ', c: 'ç' },
};

/** More works are not on one page. */
const MAX_WORKS = 50;

/** All renditions of some works that the reader may open, archived ones left out. */
export function writeRenditionQuery(workIds: readonly string[], places: SearchPlaces): string {
  const works = workIds
    .slice(0, MAX_WORKS)
    .map((id) => `${searchProperties.workId}:${quote(id.slice(0, 40))}`);
  return `(${works.join(' OR ')}) AND ${writeScope(places)} AND ${writeCurrent()}`;
}

/** Lists have forms and views in the index too; of the practices' one, only its items count. */
function writeScope({ library, practices }: SearchPlaces): string {
  const below = (address: string): string => `Path:"${address.replace(/"/g, '')}"`;
  const documents = `(${below(library)} AND IsDocument:1)`;
  return `(${documents} OR (${below(practices)} AND ContentClass:STS_ListItem_GenericList))`;
}
