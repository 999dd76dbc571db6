import { boostsOf } from './boosts';
import { forEachShared, type DocSet } from './doc-set';
import type { Found, Matcher, MatcherSources } from './match-documents';
import { matchExpression } from './match-expression';
import { combine, positiveTexts, type QueryNode } from './query-tree';
import { sql } from './statements';

/** Titles say more about a document than its text (weights of title, body and other properties). */
const WEIGHTS = '8.0, 1.0, 2.0';
const TITLE_WEIGHT = 8;
/**
 * Up to so many matches each is ranked by its words (BM25, as FTS5 has it). Of more, only whether a
 * word is in the title, and how long the text is: half a microsecond each would be felt.
 */
const MOST_RANKED = 5_000;
/** Ranks travel as whole numbers. */
const SCALE = 1_000_000;
/** The constants of BM25 (k1 and b), as in FTS5. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * The rank of each result, higher is better.
 * @param conjuncts of the query without boosts
 * @param query with them
 */
export function rankResults(
  docs: DocSet,
  conjuncts: readonly QueryNode[],
  query: QueryNode,
  matcher: Matcher,
  sources: MatcherSources
): Float64Array {
  const ranks = new Float64Array(docs.length);
  const words = conjuncts.filter((node) => matchExpression(node) !== undefined);
  const required = words.length > 0;
  const ranked = combine(
    required ? 'and' : 'or',
    required ? [...words] : conjuncts.flatMap(positiveTexts)
  );
  const expression = matchExpression(ranked);
  if (expression !== undefined) {
    const found = matcher.find(ranked);
    if (found.from === 0 && found.docs.length <= MOST_RANKED)
      addRanks(docs, expression, sources, ranks);
    else addRoughRanks(docs, ranked, found, sources, ranks);
  }
  for (const { when, amount } of boostsOf(query)) {
    const gain = amount.constant + amount.normalised * spreadOf(ranks);
    forEachShared(docs, matcher.find(when).docs, (at) => {
      ranks[at] = (ranks[at] ?? 0) + gain;
    });
  }
  return ranks;
}

function addRanks(
  docs: DocSet,
  expression: string,
  { statements }: MatcherSources,
  ranks: Float64Array
): void {
  const weights = { text: WEIGHTS, values: [] };
  // the limit keeps SQLite from moving bm25 out of the query of the full-text table
  const rows = statements.get<{ docs: string | null; ranks: string | null }>(sql`
    SELECT group_concat(doc, ' ') AS docs, group_concat(score, ' ') AS ranks FROM (
      SELECT rowid AS doc, CAST(-bm25(search_text, ${weights}) * ${SCALE} AS INTEGER) AS score
      FROM search_text WHERE search_text MATCH ${expression} ORDER BY rowid LIMIT -1)`);
  const scores = (rows?.ranks ?? '').split(' ');
  const matched = Uint32Array.from((rows?.docs ?? '').split(' '), Number);
  let at = 0;
  for (let index = 0; index < docs.length; index += 1) {
    while (at < matched.length && (matched[at] ?? 0) < (docs[index] ?? 0)) at += 1;
    if (matched[at] === docs[index]) ranks[index] = Number(scores[at]) / SCALE;
  }
}

/** BM25 with what is known without reading each match: a word counts once, or as in the title. */
function addRoughRanks(
  docs: DocSet,
  ranked: QueryNode,
  { docs: matching, from }: Found,
  { lists, columns }: MatcherSources,
  ranks: Float64Array
): void {
  const groups = ranked.kind === 'and' ? ranked.children : [ranked];
  let length = 0;
  for (const doc of docs) length += columns.numberOf('size', doc);
  const average = Math.max(1, length / docs.length);
  const add = (at: number, weight: number): void => {
    const share = columns.numberOf('size', docs[at] ?? 0) / average;
    const dampening = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * share);
    ranks[at] = (ranks[at] ?? 0) + (weight * (SATURATION + 1)) / (weight + dampening);
  };
  for (const group of groups) {
    const expression = group.kind === 'not' ? undefined : matchExpression(group);
    if (expression === undefined) continue;
    const inTitle = new Uint8Array(docs.length);
    forEachShared(docs, lists.newest('search_title', expression, undefined, from), (at) => {
      inTitle[at] = 1;
    });
    // what is older than the window was found by its title
    for (let at = 0; at < docs.length && (docs[at] ?? 0) < from; at += 1) inTitle[at] = 1;
    forEachShared(docs, matching, (at) => add(at, inTitle[at] === 1 ? TITLE_WEIGHT : 1));
  }
}

/** The product of variance and average of all ranks, which `nb` multiplies (KQL syntax reference). */
function spreadOf(ranks: Float64Array): number {
  if (ranks.length === 0) return 0;
  const average = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  const variance = ranks.reduce((sum, rank) => sum + (rank - average) ** 2, 0) / ranks.length;
  return variance * average;
}
