import fc from 'fast-check';
import {
  EMPTY_QUERY,
  KINDS,
  TERM_FACETS,
  type DocumentHit,
  type KindKey,
  type SearchQuery,
  type SortOrder,
} from '../../../shared/domain/search';
import { siteUrl } from '../cli/local-site';
import { SCOPES, type DirectQuery } from './direct-calls';
import type { KnownDocument } from './open-documents';

/** Random questions about a library: many of them ask for one document by what it is called. */
export interface Questions {
  readonly document: fc.Arbitrary<KnownDocument>;
  /** A word of some title. */
  readonly word: fc.Arbitrary<string>;
  readonly direct: fc.Arbitrary<DirectQuery>;
  readonly hub: fc.Arbitrary<SearchQuery>;
}

/**
 * @param documents all of the library
 * @param facts what the index says of each, by id
 */
export function createQuestions(
  documents: readonly KnownDocument[],
  facts: ReadonlyMap<string, DocumentHit>
): Questions {
  const document = fc.nat().map((place) => documents[place % documents.length] as KnownDocument);
  const word = fc.tuple(document, fc.nat()).map(([{ title }, place]) => {
    const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? ['migración'];
    return words[place % words.length] ?? '';
  });
  const quoted = (text: string): string => `"${text.replace(/"/g, '')}"`;

  const direct = fc.record({
    words: fc.oneof(
      fc.constantFrom('*', 'migra*', 'the OR de', 'NOT migra*', 'xenofobia OR retorno*'),
      word,
      word.map((one) => `${one.slice(0, 4)}*`),
      word.map((one) => `* XRANK(cb=500) ${one}`),
      word.map((one) => `NOT ${one}`),
      document.map(({ id }) => `UniqueId:"${id}"`),
      document.map(({ path }) => `Path:"${new URL(path, siteUrl).href}"`),
      document.map(({ fileName }) => `Filename:${quoted(fileName)}`),
      document.map(({ title }) => `Title:${quoted(title)}`),
      document.map(({ title }) => quoted(title))
    ),
    scope: fc.constantFrom(...SCOPES),
    filters: fc.constantFrom<readonly string[]>([], [], ['FileType:"md"'], ['FileType:"pdf"']),
    rows: fc.constantFrom(0, 1, 5, 20),
    start: fc.constantFrom(0, 0, 3),
  });

  const hub = fc
    .record({
      text: fc.oneof(
        fc.constant(''),
        word,
        fc.constantFrom('gestión del conocimiento', 'tema:reintegración', 'data', 'retorno'),
        document.map(({ title }) => `"${title}"`),
        fc.tuple(word, word).map(([one, other]) => `${one} OR ${other}`)
      ),
      kind: fc.constantFrom<KindKey>(...KINDS, 'all', 'all'),
      verifiedOnly: fc.constantFrom(false, false, true),
      includeArchived: fc.boolean(),
      sort: fc.constantFrom<SortOrder>('relevance', 'newest', 'title'),
      facet: fc.constantFrom('none', 'theme', 'country', 'type'),
      document,
    })
    .map(({ facet, document: { id }, ...asked }) => {
      const query = { ...EMPTY_QUERY, ...asked };
      // beside words, a chosen theme lets in what is pinned to it; a typed field chooses by itself
      const isAlone = !asked.text.includes(':') && (facet !== 'theme' || asked.text === '');
      if (facet === 'none' || !isAlone) return query;
      const chosen = facts.get(id)?.terms[facet].slice(0, 1) ?? [];
      return { ...query, terms: { ...EMPTY_QUERY.terms, [facet]: chosen } };
    });

  return { document, word, direct, hub };
}

/** The facet that narrows, and the query without it: a facet does not narrow its own counts. */
export function withoutOwnFacet(query: SearchQuery): readonly [string, SearchQuery] {
  const unfiltered = { ...query, kind: 'all' as const, terms: EMPTY_QUERY.terms };
  if (query.text.startsWith('tema:')) return ['theme', { ...unfiltered, text: '' }];
  const facet = TERM_FACETS.find((one) => query.terms[one].length > 0);
  return [facet ?? 'none', unfiltered];
}
