import type { Clock } from '../../kernel/clock';
import { isHubError } from '../../kernel/errors';
import type { Vocabulary, VocabularySource } from '../taxonomy';
import { betsFor, type BestBet } from './best-bet';
import { expandUnderstood } from './expand';
import { conceptsNamed, type Expansion } from './expansion';
import { setOfFacet } from './facets';
import { makeIndexRequest, type IndexRequestSettings } from './index-request';
import { typesOfKind } from './kinds';
import type { DocumentIndex, IndexRequest, SearchSettings, SearchSettingsRecord } from './ports';
import type { SearchNotice } from './problems';
import { recordOf, TERM_FACETS, type SearchQuery, type TermFacet, type TermId } from './query';
import { understand, withUnderstood, type Understanding } from './understand';

export interface FindPorts {
  readonly index: DocumentIndex;
  readonly vocabulary: VocabularySource;
  readonly settings: SearchSettings;
  readonly clock: Clock;
}

/** What a search knows of the organisation; each part is missing where its source did not answer. */
export interface SearchContext {
  readonly vocabulary?: Vocabulary;
  readonly settings?: SearchSettingsRecord;
  readonly clock: Clock;
}

/** A search, ready to be asked of the index. */
export interface PreparedSearch {
  /** As asked, without filters that no longer exist. */
  readonly query: SearchQuery;
  readonly understanding: Understanding;
  readonly expansion: Expansion;
  /** The themes that were named, typed as a field or chosen. */
  readonly themes: readonly TermId[];
  readonly bets: readonly BestBet[];
  readonly notices: readonly SearchNotice[];
  readonly vocabulary?: Vocabulary;
  request(page: Omit<IndexRequestSettings, 'kindTypes' | 'pinned'>): IndexRequest;
}

/** More pinned documents would push down what was asked for. */
const MAX_PINNED = 5;

/** Loads what a search needs to know; without it words still find documents. */
export async function loadContext(ports: FindPorts): Promise<SearchContext> {
  const [vocabulary, settings] = await Promise.all([
    unlessOut(ports.vocabulary.load()),
    unlessOut(ports.settings.load()),
  ]);
  return {
    clock: ports.clock,
    ...(vocabulary ? { vocabulary } : {}),
    ...(settings ? { settings } : {}),
  };
}

/** What a source gives, or undefined where the service is away. */
export async function unlessOut<T>(loading: Promise<T>): Promise<T | undefined> {
  try {
    return await loading;
  } catch (error) {
    // a notice says what is missing; our own mistakes are not hidden behind one
    if (isHubError(error) && error.audience !== 'defect') return undefined;
    throw error;
  }
}

/** Loads what is needed and prepares the search. */
export async function prepareSearch(ports: FindPorts, asked: SearchQuery): Promise<PreparedSearch> {
  return prepare(asked, await loadContext(ports));
}

/** Reads the text, keeps the filters that exist, and finds the themes and pins that belong to the search. */
export function prepare(asked: SearchQuery, context: SearchContext): PreparedSearch {
  const { vocabulary, settings, clock } = context;
  const { query, unknown } = vocabulary
    ? keepKnownTerms(asked, vocabulary)
    : { query: asked, unknown: 0 };
  const understanding = understand(query.text, vocabulary);
  const narrowed = withUnderstood(query, understanding.told);
  const expansion = expandUnderstood(query.text, understanding, vocabulary);
  const named = conceptsNamed(expansion).filter(({ facet }) => facet === 'theme');
  const themes = [...new Set([...narrowed.terms.theme, ...named.map(({ id }) => id)])];
  const bets = betsFor(themes, settings?.bestBets ?? [], clock).slice(0, MAX_PINNED);
  const kindTypes = vocabulary && typesOfKind(query.kind, vocabulary);
  // another order is the reader's wish, which a pin does not override
  const pinned = query.sort === 'relevance' ? bets.map(({ documentId }) => documentId) : [];
  return {
    ...{ query, understanding, expansion, themes, bets },
    notices: noticesOf({ expansion, understanding, unknown, context }),
    ...(vocabulary ? { vocabulary } : {}),
    request: (page) =>
      makeIndexRequest(withStandIns(narrowed, vocabulary), expansion, {
        ...page,
        ...(kindTypes ? { kindTypes } : {}),
        pinned,
      }),
  };
}

/** A term is also on documents as what gave way to it or stands for it. */
function withStandIns(query: SearchQuery, vocabulary: Vocabulary | undefined): SearchQuery {
  if (!vocabulary) return query;
  const terms = recordOf(TERM_FACETS, (facet) => [
    ...new Set(query.terms[facet].flatMap((id) => vocabulary.idsFor(id))),
  ]);
  return { ...query, terms };
}

function keepKnownTerms(
  query: SearchQuery,
  vocabulary: Vocabulary
): { query: SearchQuery; unknown: number } {
  const keep = (facet: TermFacet): TermId[] =>
    query.terms[facet].flatMap((id) => {
      const concept = vocabulary.current(id);
      return concept?.setKey === setOfFacet(facet) ? [concept.id] : [];
    });
  const terms = recordOf(TERM_FACETS, (facet) => [...new Set(keep(facet))]);
  const unknown = TERM_FACETS.reduce(
    (sum, facet) => sum + query.terms[facet].length - keep(facet).length,
    0
  );
  const isSame = TERM_FACETS.every((facet) => terms[facet].join() === query.terms[facet].join());
  return { query: isSame ? query : { ...query, terms }, unknown };
}

interface Told {
  readonly expansion: Expansion;
  readonly understanding: Understanding;
  readonly unknown: number;
  readonly context: SearchContext;
}

function noticesOf({ expansion, understanding, unknown, context }: Told): SearchNotice[] {
  return [
    ...(context.vocabulary ? [] : [{ kind: 'without-terms' } as const]),
    ...(context.settings ? [] : [{ kind: 'without-settings' } as const]),
    ...(unknown > 0 ? [{ kind: 'unknown-filter', count: unknown } as const] : []),
    // without the vocabulary no value can be known
    ...(context.vocabulary
      ? understanding.unknown.map((one) => ({ kind: 'unknown-value', ...one }) as const)
      : []),
    ...(expansion.cut ? [{ kind: 'long-text', used: expansion.used } as const] : []),
    ...(expansion.match === 'most' ? [{ kind: 'most-words' } as const] : []),
  ];
}
