import type { ManagedProperty } from './managed-properties';
import type { SearchPlan } from './search-request';
import type { Schema } from './schema';
import { badSearch } from './search-error';
import { sql, type Sql, type Statements } from './statements';

export interface ResultPage {
  /** Best first. */
  rows: { doc: number; score: number }[];
  /** Without duplicates, when these are trimmed. */
  total: number;
  totalIncludingDuplicates: number;
}

/**
 * Reads one page of `search_result` in the order asked for. Of items with the same title and text
 * only the first in this order is kept, if the plan trims duplicates.
 * @throws SearchRequestError 400 when a property cannot be sorted by
 */
export function readPage(plan: SearchPlan, schema: Schema, statements: Statements): ResultPage {
  const order = plan.sort.length === 0 ? sql`score DESC` : orderBy(plan, schema);
  const counts = statements.get<{ items: number; different: number }>(
    plan.trimDuplicates
      ? sql`SELECT count(*) AS items, count(DISTINCT signature) AS different FROM temp.search_result`
      : sql`SELECT count(*) AS items, count(*) AS different FROM temp.search_result`
  ) ?? { items: 0, different: 0 };
  const { items, different } = counts;
  const from =
    items === different
      ? sql`temp.search_result AS r`
      : sql`(SELECT r.*, row_number() OVER (PARTITION BY r.signature ORDER BY ${order}, r.doc) AS copy
             FROM temp.search_result AS r) AS r`;
  const kept = items === different ? sql`TRUE` : sql`copy = 1`;
  const rows = statements.all<{ doc: number; score: number }>(sql`
    SELECT r.doc, r.score FROM ${from} WHERE ${kept}
    ORDER BY ${order}, r.doc LIMIT ${plan.limit} OFFSET ${plan.start}`);
  return { rows, total: different, totalIncludingDuplicates: items };
}

function orderBy(plan: SearchPlan, schema: Schema): Sql {
  const keys = plan.sort.map(({ property: name, descending }) => {
    // SharePoint's own notation for paging by id
    const property = schema.find(name.replace(/^\[(docid)\]$/i, '$1'));
    if (!property?.sortable) throw badSearch(`The property "${name}" cannot be sorted by.`);
    return descending ? sql`${sortKey(property, schema)} DESC` : sortKey(property, schema);
  });
  return keys.reduce((list, key) => sql`${list}, ${key}`);
}

function sortKey(property: ManagedProperty, schema: Schema): Sql {
  const { source, type } = property;
  switch (source.kind) {
    case 'computed':
      return sql`r.score`;
    case 'number': {
      const column = { text: source.column, values: [] };
      return sql`(SELECT ${column} FROM search_document AS s WHERE s.id = r.doc)`;
    }
    case 'crawled': {
      const id = schema.crawledId(source.property) ?? null;
      const key = type === 'Text' ? sql`v.folded` : sql`v.number`;
      return sql`(SELECT min(${key}) FROM search_posting AS p JOIN search_value AS v ON v.id = p.value
        WHERE p.doc = r.doc AND p.property = ${id})`;
    }
    default:
      throw badSearch(`The property "${property.name}" cannot be sorted by.`);
  }
}
