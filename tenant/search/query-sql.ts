import { matchExpression } from './match-expression';
import { combine, positiveTexts, type QueryNode } from './query-tree';
import { restrictionCondition, type Condition } from './restriction-sql';
import type { Schema } from './schema';
import { joinConditions, sql, uniteSelections, type Sql } from './statements';

/** Titles say more about a document than its text (weights of title, body and other properties). */
const WEIGHTS = '8.0, 1.0, 2.0';

/**
 * The one statement that finds all matches of a query that the reader may see, with their rank, and
 * writes them to `search_result`. It starts from the conjunct that promises the fewest documents and
 * tests the others on each of these, so that its cost follows the matches and not the library.
 */
export function fillResultSql(
  conjuncts: readonly QueryNode[],
  readableScopes: ReadonlySet<number>,
  schema: Schema,
  now: number
): Sql {
  const compiler = createCompiler(schema, now);
  const plain = byPromise(conjuncts.flatMap((node) => conjunctsOf(withoutBoosts(node))));
  const [start, ...rest] = plain;
  const tests = [
    ...rest.map(compiler.test),
    sql`d.scope IN (SELECT value FROM json_each(${JSON.stringify([...readableScopes])}))`,
  ];
  const boost = conjuncts
    .flatMap((node) => boostsOf(node, true))
    .map(
      ({ when, constant }) => sql` + CASE WHEN ${compiler.test(when)} THEN ${constant} ELSE 0 END`
    )
    .reduce((sum, next) => sql`${sum}${next}`, sql``);
  const target = sql`INSERT INTO temp.search_result (doc, score, signature)`;

  const match = start && matchExpression(start);
  if (match !== undefined) {
    return sql`${target}
      SELECT d.id, -${bm25}${boost}, d.signature
      FROM search_text CROSS JOIN search_document AS d ON d.id = search_text.rowid
      WHERE search_text MATCH ${match} AND ${joinConditions('AND', tests)}`;
  }
  const texts = plain.flatMap(positiveTexts);
  const ranking = matchExpression(combine('or', texts));
  const scored =
    ranking === undefined
      ? sql``
      : sql`WITH ranked AS MATERIALIZED (SELECT rowid AS doc, -${bm25} AS score
            FROM search_text WHERE search_text MATCH ${ranking})`;
  const score = ranking === undefined ? sql`0.0` : sql`coalesce(ranked.score, 0.0)`;
  const ranks = ranking === undefined ? sql`` : sql`LEFT JOIN ranked ON ranked.doc = d.id`;
  const documents = start ? documentsOf(compiler.list(start)) : sql`search_document AS d`;
  return sql`${target} ${scored}
    SELECT d.id, ${score}${boost}, d.signature FROM ${documents} ${ranks}
    WHERE ${joinConditions('AND', tests)}`;
}

const bm25: Sql = { text: `bm25(search_text, ${WEIGHTS})`, values: [] };

/** Words first: they are the most selective as a rule, and carry the rank. */
function startOrder(node: QueryNode): number {
  switch (node.kind) {
    case 'none':
      return 0;
    case 'text':
      return 1;
    case 'and':
    case 'or':
      return matchExpression(node) === undefined ? 3 : 1;
    case 'restriction':
      return node.comparison === 'differs' ? 6 : 4;
    case 'range':
      return 5;
    default:
      return 7;
  }
}

/**
 * The conjuncts, the one that promises the fewest documents first. All words required together are
 * one question to the full-text index.
 */
function byPromise(conjuncts: readonly QueryNode[]): QueryNode[] {
  const texts = conjuncts.filter((node) => matchExpression(node) !== undefined);
  const others = conjuncts.filter((node) => !texts.includes(node));
  const merged = texts.length === 0 ? others : [combine('and', texts), ...others];
  return merged.sort((a, b) => startOrder(a) - startOrder(b));
}

function conjunctsOf(node: QueryNode): QueryNode[] {
  if (node.kind === 'all') return [];
  return node.kind === 'and' ? node.children.flatMap(conjunctsOf) : [node];
}

/** What must match, without what only ranks. */
function withoutBoosts(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'boost':
      return withoutBoosts(node.match);
    case 'and':
    case 'or':
      return combine(node.kind, node.children.map(withoutBoosts));
    case 'not':
      return { kind: 'not', child: withoutBoosts(node.child) };
    default:
      return node;
  }
}

interface Boost {
  when: QueryNode;
  constant: number;
}

/** @param required whether every result matches this node anyway, so that it need not be asked again */
function boostsOf(node: QueryNode, required: boolean): Boost[] {
  switch (node.kind) {
    case 'boost': {
      const { match, rank, constant } = node;
      const when = required ? rank : combine('and', [withoutBoosts(match), rank]);
      return [{ when, constant }, ...boostsOf(match, required)];
    }
    case 'and':
      return node.children.flatMap((child) => boostsOf(child, required));
    case 'or':
      return node.children.flatMap((child) => boostsOf(child, false));
    default:
      return [];
  }
}

function documentsOf(list: Sql): Sql {
  return sql`(${list}) AS found CROSS JOIN search_document AS d ON d.id = found.doc`;
}

interface Compiler {
  list(node: QueryNode): Sql;
  test(node: QueryNode): Sql;
}

function createCompiler(schema: Schema, now: number): Compiler {
  const condition = (node: QueryNode): Condition => {
    const match = matchExpression(node);
    if (match !== undefined) {
      const list = sql`SELECT rowid AS doc FROM search_text WHERE search_text MATCH ${match}`;
      return { list, test: sql`d.id IN (${list})` };
    }
    switch (node.kind) {
      case 'restriction':
      case 'range':
        return restrictionCondition(node, schema, now);
      case 'or': {
        const parts = groupTexts(node.children).map(condition);
        const list = uniteSelections(parts.map((part) => part.list));
        return {
          list,
          test: joinConditions(
            'OR',
            parts.map((part) => part.test)
          ),
        };
      }
      case 'and': {
        const [first, ...rest] = byPromise(node.children).map(condition);
        const tests = joinConditions(
          'AND',
          rest.map((part) => part.test)
        );
        if (!first) return filtered(sql`FALSE`);
        const list = sql`SELECT d.id AS doc FROM ${documentsOf(first.list)} WHERE ${tests}`;
        return { list, test: sql`(${first.test} AND ${tests})` };
      }
      case 'not':
        return filtered(sql`NOT ${condition(node.child).test}`);
      case 'boost':
        return condition(node.match);
      default:
        return filtered(node.kind === 'all' ? sql`TRUE` : sql`FALSE`);
    }
  };
  return { list: (node) => condition(node).list, test: (node) => condition(node).test };
}

function filtered(test: Sql): Condition {
  return { list: sql`SELECT d.id AS doc FROM search_document AS d WHERE ${test}`, test };
}

/** Alternatives that are words become one question to the full-text index. */
function groupTexts(children: readonly QueryNode[]): QueryNode[] {
  const texts = children.filter((node) => matchExpression(node) !== undefined);
  const others = children.filter((node) => !texts.includes(node));
  return texts.length === 0 ? others : [combine('or', texts), ...others];
}
