import type { DocSet } from './doc-set';
import type { DocumentColumns } from './document-columns';
import { sql, type Statements } from './statements';

/** One value of a crawled property. */
export interface PropertyValue {
  id: number;
  value: string;
  folded: string;
  number: number | null;
}

/** A value among the results, with the number of items that have it. */
export interface ValueCount extends PropertyValue {
  items: number;
}

/** Up to so many results each is counted; of more, evenly spread ones (SharePoint's refiners count in part too). */
const MOST_COUNTED = 200_000;

/** The dictionary of values, read once by property and kept until the index changes. */
export function createValueDictionary(statements: Statements) {
  const byProperty = new Map<number, PropertyValue[]>();
  let highest: number | undefined;
  return {
    of(property: number): readonly PropertyValue[] {
      const known =
        byProperty.get(property) ??
        statements.all<PropertyValue>(sql`
          SELECT id, value, folded, number FROM search_value WHERE property = ${property}`);
      byProperty.set(property, known);
      return known;
    },
    /** One above the highest id of a value. */
    size: (): number =>
      (highest ??=
        statements.get<{ highest: number | null }>(sql`SELECT max(id) AS highest FROM search_value`)
          ?.highest ?? 0) + 1,
    forget(): void {
      byProperty.clear();
      highest = undefined;
    },
  };
}

export type ValueDictionary = ReturnType<typeof createValueDictionary>;

/**
 * Counts all values of the results at once, and hands out those of one crawled property.
 * @param factor what a count is multiplied by, when the results were cut off
 */
export function createValueCounts(
  docs: DocSet,
  factor: number,
  columns: DocumentColumns,
  dictionary: ValueDictionary
): (property: number) => ValueCount[] {
  let tally: Uint32Array | undefined;
  const step = Math.max(1, Math.ceil(docs.length / MOST_COUNTED));
  const count = (): Uint32Array => {
    const counts = new Uint32Array(dictionary.size());
    for (let at = 0; at < docs.length; at += step) columns.tally(docs[at] ?? 0, counts);
    return counts;
  };
  return (property) => {
    const counts = (tally ??= count());
    const found: ValueCount[] = [];
    for (const value of dictionary.of(property)) {
      const items = Math.round((counts[value.id] ?? 0) * step * factor);
      if (items > 0) found.push({ ...value, items });
    }
    return found;
  };
}
