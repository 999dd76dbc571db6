import { withoutBoosts } from './boosts';
import type { DocSet } from './doc-set';
import { createMatcher, type MatcherSources, type Window } from './match-documents';
import { combine, type QueryNode } from './query-tree';
import { rankResults } from './ranking';

/** What a reader may see of a query's matches. */
export interface Results {
  docs: DocSet;
  /** By position in `docs`; higher is better. */
  ranks: Float64Array;
  /** By how much counts must be multiplied: above 1 when common words were cut off. */
  factor: number;
}

/**
 * How far a query by rank looks, in steps; the next one is only for queries that the last left with too
 * little. The real index counts many matches roughly as well. Up to a quarter of a million documents
 * every word but the most common is followed to its end.
 */
const WINDOWS: readonly (Window | undefined)[] = [
  { most: 50_000, span: 250_000 },
  { most: 400_000, span: Infinity },
  undefined,
];
const ENOUGH = 1_000;

/**
 * Finds, trims and ranks. What is cut off at a window is complete from its oldest document on; from there
 * its total is projected to the whole index. An order other than by rank needs all matches, and gets them.
 * @param wanted how many rows the page and those before it have
 */
export function findResults(
  conjuncts: readonly QueryNode[],
  order: { byRank: boolean; wanted: number },
  readableScopes: ReadonlySet<number>,
  sources: MatcherSources
): Results {
  const { columns } = sources;
  const query = combine('and', [...conjuncts]);
  const plain = withoutBoosts(query);
  const parts = plain.kind === 'and' ? plain.children : [plain];
  for (const window of order.byRank ? WINDOWS : [undefined]) {
    const matcher = createMatcher(sources, window);
    const { docs: matched, from } = matcher.find(plain);
    const docs = columns.trim(matched, readableScopes);
    if (window && from > 0 && docs.length < Math.max(ENOUGH, order.wanted)) continue;
    return {
      docs,
      ranks: rankResults(docs, parts, query, matcher, sources),
      factor: from === 0 ? 1 : columns.size() / Math.max(1, columns.size() - from),
    };
  }
  throw new Error('The last window has no limit.');
}
