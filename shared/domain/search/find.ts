import { isHubError } from '../../kernel/errors';
import { offsetOf, pagePosition, type PagePosition } from '../../kernel/paging';
import type { Vocabulary, VocabularySource } from '../taxonomy';
import { expand } from './expand';
import { explain, type Reason } from './explain';
import { setOfFacet } from './facets';
import { markText } from './find-forms';
import type { Expansion } from './expansion';
import type { MarkedText } from './marked-text';
import type { DocumentHit, DocumentIndex, FacetCounts, IndexAnswer } from './ports';
import type { SearchNotice } from './problems';
import { TERM_FACETS, type Facet, type SearchQuery, type TermFacet, type TermId } from './query';

export interface SearchResult {
  readonly hit: DocumentHit;
  readonly title: MarkedText;
  readonly reasons: readonly Reason[];
}

export interface SearchAnswer {
  /** The query as it was run: without filters that no longer exist. */
  readonly query: SearchQuery;
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** Where the page stands among all results. */
  readonly position: PagePosition;
  readonly counts: FacetCounts;
  readonly uncounted: readonly Facet[];
  readonly notices: readonly SearchNotice[];
  /** Undefined when the term store did not answer. */
  readonly vocabulary?: Vocabulary;
}

export interface FindPorts {
  readonly index: DocumentIndex;
  readonly vocabulary: VocabularySource;
}

export interface FindOptions {
  /** Results on a page. */
  readonly pageSize: number;
  readonly facets: readonly Facet[];
  readonly signal?: AbortSignal;
}

/**
 * Finds documents by words in Spanish, Portuguese or English, whatever the language of the documents.
 * Goes on without translations when the term store does not answer.
 * @throws HubError when the index does not answer
 */
export async function find(
  ports: FindPorts,
  asked: SearchQuery,
  options: FindOptions
): Promise<SearchAnswer> {
  const vocabulary = await loadVocabulary(ports.vocabulary);
  const { query, unknown } = vocabulary
    ? keepKnownTerms(asked, vocabulary)
    : { query: asked, unknown: 0 };
  const expansion = expand(query.text, vocabulary);
  const positionOf = (number: number, total: number): PagePosition =>
    pagePosition({ number, size: options.pageSize }, total);
  const searchPage = (page: number): Promise<IndexAnswer> =>
    ports.index.search(
      {
        expansion,
        terms: query.terms,
        ...(query.years ? { years: query.years } : {}),
        sort: query.sort,
        start: offsetOf({ number: page, size: options.pageSize }),
        size: options.pageSize,
        facets: options.facets,
      },
      options.signal
    );
  let page = query.page;
  let answer = await searchPage(page);
  if (answer.hits.length === 0 && answer.total > 0 && page > 1) {
    // an old link to a page that is no more: documents were taken away since
    page = Math.min(page - 1, positionOf(page, answer.total).pageCount);
    answer = await searchPage(page);
  }
  return {
    query: { ...query, page },
    position: positionOf(page, answer.total),
    results: answer.hits.map((hit) => ({
      hit,
      title: markText(hit.title, expansion),
      reasons: explain(hit, expansion, vocabulary),
    })),
    total: answer.total,
    counts: answer.counts,
    uncounted: answer.uncounted,
    notices: noticesOf(expansion, unknown, vocabulary),
    ...(vocabulary ? { vocabulary } : {}),
  };
}

async function loadVocabulary(source: VocabularySource): Promise<Vocabulary | undefined> {
  try {
    return await source.load();
  } catch (error) {
    // words still find documents; the notice says what is missing
    if (isHubError(error) && error.audience !== 'defect') return undefined;
    throw error;
  }
}

function keepKnownTerms(
  query: SearchQuery,
  vocabulary: Vocabulary
): { query: SearchQuery; unknown: number } {
  const keep = (facet: TermFacet): TermId[] =>
    query.terms[facet].filter((id) => vocabulary.byId(id)?.setKey === setOfFacet(facet));
  const terms = {
    theme: keep('theme'),
    country: keep('country'),
    type: keep('type'),
    language: keep('language'),
  };
  const unknown = TERM_FACETS.reduce(
    (sum, facet) => sum + query.terms[facet].length - terms[facet].length,
    0
  );
  return { query: unknown > 0 ? { ...query, terms } : query, unknown };
}

function noticesOf(
  expansion: Expansion,
  unknown: number,
  vocabulary: Vocabulary | undefined
): SearchNotice[] {
  return [
    ...(vocabulary ? [] : [{ kind: 'without-terms' } as const]),
    ...(unknown > 0 ? [{ kind: 'unknown-filter', count: unknown } as const] : []),
    ...(expansion.cut ? [{ kind: 'long-text', used: expansion.used } as const] : []),
  ];
}
