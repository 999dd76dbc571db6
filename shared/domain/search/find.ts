import type { Locale } from '../../kernel/locale';
import { offsetOf, pagePosition, pageRequest } from '../../kernel/paging';
import type { SearchAnswer, SearchResult } from './answer';
import { explain } from './explain';
import { markText } from './find-forms';
import { foldWorks } from './fold-works';
import { makeIndexRequest } from './index-request';
import { countKinds } from './kinds';
import type { IndexAnswer, IndexRequest, Length } from './ports';
import { loadContext, prepare, type FindPorts, type PreparedSearch } from './prepare-search';
import { isBrowsing, type Facet, type SearchQuery } from './query';
import { specialistsOf } from './specialist';
import { expand } from './expand';
import { helpWithZeroResults } from './zero-results';

/** The index refuses to begin a page after this row (Microsoft, search limits: StartRow). */
const DEEPEST_ROW = 50_000;
/** Rows that the index gives at once, at most (Microsoft, search limits: RowLimit). */
const LARGEST_PAGE = 500;

export interface FindOptions {
  /** Results on a page. */
  readonly pageSize: number;
  readonly facets: readonly Facet[];
  /** The reader's language: of the renditions of a work, she gets the one in it. */
  readonly locale?: Locale;
  /** The length that she prefers, where a work has several. */
  readonly length?: Length;
  readonly signal?: AbortSignal;
}

/**
 * Finds documents by words in Spanish, Portuguese or English, whatever the language of the documents.
 * Goes on without translations when the term store does not answer.
 * @throws HubError when the index does not answer
 */
export async function find(
  ports: FindPorts,
  given: SearchQuery,
  options: FindOptions
): Promise<SearchAnswer> {
  const asked = withinReach(given, options);
  const loading = loadContext(ports);
  const early = askEarly(ports, asked, options);
  const context = await loading;
  const search = prepare(asked, context);
  const { index } = ports;
  const requestPage = (number: number): IndexRequest =>
    search.request({ ...pageOf(number, options), facets: options.facets, countKinds: true });

  let page = search.query.page;
  const first = requestPage(page);
  let answer = await (early && isSame(early.request, first)
    ? early.answer
    : index.search(first, options.signal));
  if (answer.hits.length === 0 && answer.total > 0 && page > 1) {
    // an old link to a page that is no more: documents were taken away since
    const { pageCount } = pagePosition({ number: page, size: options.pageSize }, answer.total);
    page = Math.min(page - 1, pageCount);
    answer = await index.search(requestPage(page), options.signal);
  }
  const { vocabulary } = context;
  const help =
    answer.total === 0 && !isBrowsing(search.query)
      ? await helpWithZeroResults(ports.index, search, context, options)
      : undefined;
  options.signal?.throwIfAborted();
  return {
    query: { ...search.query, page },
    position: pagePosition({ number: page, size: options.pageSize }, answer.total),
    results: resultsOf(search, answer, options),
    total: answer.total,
    counts: answer.counts,
    kinds: vocabulary && answer.typeTotals ? countKinds(answer.typeTotals, vocabulary) : [],
    uncounted: answer.uncounted,
    understood: search.understanding.told,
    specialists: specialistsOf(search.themes, context.settings?.specialists ?? []),
    notices: search.notices,
    ...(help ? { help } : {}),
    ...(vocabulary ? { vocabulary } : {}),
  };
}

interface EarlyAnswer {
  readonly request: IndexRequest;
  readonly answer: Promise<IndexAnswer>;
}

/**
 * Without words nothing has to be translated, so the index is asked in the same moment as the
 * vocabulary. A chosen theme may have pinned documents and a tab stands for types: those wait.
 */
function askEarly(
  ports: FindPorts,
  asked: SearchQuery,
  options: FindOptions
): EarlyAnswer | undefined {
  if (asked.text.trim() !== '' || asked.kind !== 'all' || asked.terms.theme.length > 0)
    return undefined;
  const request = makeIndexRequest(asked, expand(''), {
    ...pageOf(asked.page, options),
    facets: options.facets,
    countKinds: true,
  });
  const answer = ports.index.search(request, options.signal);
  // where the vocabulary changes the request, this answer is not waited for
  answer.catch(() => undefined);
  return { request, answer };
}

/** A bent link may ask for a page beyond what the index turns to: it gets the deepest one, from where `find` goes back to the last that is there. */
function withinReach(query: SearchQuery, { pageSize }: FindOptions): SearchQuery {
  const { number } = pageRequest(
    { number: query.page, size: pageSize },
    { defaultSize: pageSize, largestSize: LARGEST_PAGE, deepestRow: DEEPEST_ROW }
  );
  return number === query.page ? query : { ...query, page: number };
}

function isSame(one: IndexRequest, other: IndexRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function pageOf(number: number, { pageSize }: FindOptions): { start: number; size: number } {
  return { start: offsetOf({ number, size: pageSize }), size: pageSize };
}

function resultsOf(
  search: PreparedSearch,
  answer: IndexAnswer,
  { locale, length }: FindOptions
): SearchResult[] {
  const { expansion, vocabulary, bets } = search;
  const pinned = search.query.sort === 'relevance' ? bets.map(({ documentId }) => documentId) : [];
  const wishes = { pinned, ...(locale ? { locale } : {}), ...(length ? { length } : {}) };
  return foldWorks(answer.hits, wishes, vocabulary).map(({ hit, others }) => {
    const bestBet = pinned.includes(hit.id)
      ? bets.find(({ documentId }) => documentId === hit.id)
      : undefined;
    const reasons = explain(hit, expansion, vocabulary);
    return {
      hit,
      title: markText(hit.title, expansion),
      // a pinned document is let in without the words, so that nothing says they are further on
      reasons: bestBet
        ? [{ kind: 'bestBet', bet: bestBet }, ...reasons.filter(({ kind }) => kind !== 'elsewhere')]
        : reasons,
      renditions: others,
      ...(bestBet ? { bestBet } : {}),
    };
  });
}
