import type { ColumnType } from './crawled-item';
import { checkMapping, findManagedProperty, type ManagedProperty } from './managed-properties';
import { sql, type Statements } from './statements';

/** The search schema as it stands: built-in, automatic and mapped properties. */
export interface Schema {
  /** In any case; undefined when there is no such property (yet). */
  find(name: string): ManagedProperty | undefined;
  /** The id of a crawled property; undefined when nothing was crawled into it yet. */
  crawledId(name: string): number | undefined;
  /** Takes effect for all items at once, as after a full crawl. @throws SearchRequestError 400 */
  map(managed: string, crawled: string): void;
  /** What was mapped, by the name of the managed property. */
  mappings(): PropertyMapping[];
}

/** A managed property and the crawled one that it draws from. */
export interface PropertyMapping {
  managed: string;
  crawled: string;
}

/** @param hasAutomatic whether a column of that internal name gets managed properties by itself */
export function createSchema(
  statements: Statements,
  hasAutomatic: (columnName: string) => boolean
): Schema {
  const crawledRow = (name: string) =>
    statements.get<{ id: number; name: string; column_type: ColumnType }>(
      sql`SELECT id, name, column_type FROM search_property WHERE name = ${name}`
    );
  const facts = {
    crawledProperty: (name: string) => {
      const row = crawledRow(name);
      return row && { name: row.name, columnType: row.column_type };
    },
    hasAutomatic,
    mappedCrawledProperty: (managed: string) =>
      statements.get<{ crawled: string }>(
        sql`SELECT crawled FROM search_mapping WHERE managed = ${managed}`
      )?.crawled,
  };
  return {
    find: (name) => findManagedProperty(name, facts),
    crawledId: (name) => crawledRow(name)?.id,
    map: (managed, crawled) => {
      const mapping = checkMapping(managed, crawled);
      statements.run(
        sql`INSERT INTO search_mapping (managed, crawled)
            VALUES (${mapping.managed}, ${mapping.crawled})
            ON CONFLICT (managed) DO UPDATE SET crawled = excluded.crawled`
      );
    },
    mappings: () =>
      statements.all<PropertyMapping>(
        sql`SELECT managed, crawled FROM search_mapping ORDER BY managed`
      ),
  };
}
