import type { DocumentColumns } from './document-columns';
import type { Results } from './find-results';
import { firstInOrder } from './first-in-order';
import type { ManagedProperty } from './managed-properties';
import type { Schema } from './schema';
import { badSearch } from './search-error';
import type { SearchPlan } from './search-request';
import type { ValueDictionary } from './value-counts';

export interface ResultPage {
  /** Best first. */
  rows: { doc: number; score: number }[];
  /** Without duplicates, when these are trimmed. An estimate when common words were cut off. */
  total: number;
  totalIncludingDuplicates: number;
}

interface PageSources {
  schema: Schema;
  columns: DocumentColumns;
  dictionary: ValueDictionary;
}

/** Compares two positions among the results; below 0 when the first comes before. */
type Order = (a: number, b: number) => number;

/**
 * Reads one page of the results in the order asked for. Of items with the same title and text only
 * the first in this order is kept, if the plan trims duplicates.
 * @throws SearchRequestError 400 when a property cannot be sorted by
 */
export function readPage(plan: SearchPlan, results: Results, sources: PageSources): ResultPage {
  const { docs, ranks, factor } = results;
  const order = orderOf(plan, results, sources);
  const kept = plan.trimDuplicates ? withoutCopies(results, order, sources.columns) : undefined;
  const different = kept?.length ?? docs.length;
  const page = firstInOrder(docs.length, kept, order, plan.start + plan.limit);
  return {
    rows: page
      .slice(plan.start)
      .map((position) => ({ doc: docs[position] ?? 0, score: ranks[position] ?? 0 })),
    total: Math.round(different * factor),
    totalIncludingDuplicates: Math.round(docs.length * factor),
  };
}

/** Positions of the first of each set of copies; undefined when there are no copies. */
function withoutCopies(
  { docs }: Results,
  order: Order,
  columns: DocumentColumns
): Uint32Array | undefined {
  // one above the position of the best so far, by signature
  const best = new Uint32Array(columns.signatureCount());
  let different = 0;
  for (let position = 0; position < docs.length; position += 1) {
    const signature = columns.signatureOf(docs[position] ?? 0);
    const known = best[signature] ?? 0;
    if (known === 0) different += 1;
    if (known === 0 || order(position, known - 1) < 0) best[signature] = position + 1;
  }
  if (different === docs.length) return undefined;
  return best.filter((position) => position > 0).map((position) => position - 1);
}

function orderOf(plan: SearchPlan, results: Results, sources: PageSources): Order {
  const { docs, ranks } = results;
  const byRank: Order = (a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0);
  const keys = plan.sort.map(({ property: name, descending }): Order => {
    // SharePoint's own notation for paging by id
    const property = sources.schema.find(name.replace(/^\[(docid)\]$/i, '$1'));
    if (!property?.sortable) throw badSearch(`The property "${name}" cannot be sorted by.`);
    if (property.source.kind === 'computed') return descending ? byRank : (a, b) => byRank(b, a);
    const key = keyOf(property, sources);
    return (a, b) => {
      const first = descending ? b : a;
      const second = descending ? a : b;
      return compareKeys(key(docs[first] ?? 0), key(docs[second] ?? 0));
    };
  });
  const chain = keys.length === 0 ? [byRank] : keys;
  return (a, b) => {
    for (const compare of chain) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
}

/** Items without a value come before all others. */
function compareKeys(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a - b;
}

function keyOf(
  { name, source, type }: ManagedProperty,
  { schema, columns, dictionary }: PageSources
): (doc: number) => number {
  switch (source.kind) {
    case 'number':
      return (doc) => columns.numberOf(source.column, doc);
    case 'crawled': {
      const table = new Float64Array(dictionary.size()).fill(Number.NaN);
      const id = schema.crawledId(source.property);
      const values = id === undefined ? [] : [...dictionary.of(id)];
      if (type === 'Text') {
        values.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
        let place = 0;
        values.forEach((value, index) => {
          if (value.folded !== values[index - 1]?.folded) place += 1;
          table[value.id] = place;
        });
      } else for (const { id: value, number } of values) table[value] = number ?? Number.NaN;
      return (doc) => columns.leastOf(doc, table);
    }
    default:
      throw badSearch(`The property "${name}" cannot be sorted by.`);
  }
}
