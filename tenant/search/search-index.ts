import type { DatabaseSync } from 'node:sqlite';
import type { CrawledItem } from './crawled-item';
import { createIndexer } from './indexer';
import { fillResultSql } from './query-sql';
import { computeRefiners } from './refiners';
import { buildAnswer, type SearchAnswer } from './response';
import { readCells } from './result-cells';
import { readPage } from './result-page';
import { createSchema, type PropertyMapping } from './schema';
import { planSearch, type PostQueryRequest } from './search-request';
import { createSearchTables, type IndexSettings } from './search-tables';
import { createStatements, sql } from './statements';

export type { ColumnType, CrawledColumn, CrawledItem, TaxonomyValue } from './crawled-item';
export { SearchRequestError } from './search-error';
export type { PostQueryRequest, SortEntry } from './search-request';
export type { SearchAnswer } from './response';

export interface SearchIndexSettings extends IndexSettings {
  /** Milliseconds since 1970, for "today" and the like in queries. */
  now?: () => number;
}

/** The search index of the tenant: no kinder than SharePoint's. */
export interface SearchIndex {
  /** Adds or replaces items by `uniqueId`. */
  upsert(items: readonly CrawledItem[]): void;
  remove(uniqueIds: readonly string[]): void;
  /** Follows a change of permissions without reading the item again. */
  setScope(uniqueId: string, scopeId: number): void;
  /**
   * Maps a crawled property, as the import of a search configuration does.
   * @throws SearchRequestError 400 when the managed property cannot be mapped
   */
  mapProperty(managed: string, crawled: string): void;
  /** The mappings in force, by the name of the managed property. */
  mappings(): PropertyMapping[];
  /**
   * Answers a postquery with what lies in the scopes that the caller may read.
   * @throws SearchRequestError 400 for queries, filters and options that are refused
   */
  query(request: PostQueryRequest, readableScopes: ReadonlySet<number>): SearchAnswer;
}

/** Opens the index in a database, and makes its tables when they are missing. */
export function createSearchIndex(
  database: DatabaseSync,
  settings: SearchIndexSettings = { removeDiacritics: false }
): SearchIndex {
  createSearchTables(database, settings);
  const statements = createStatements(database);
  const schema = createSchema(statements);
  const now = settings.now ?? Date.now;
  return {
    ...createIndexer(statements),
    mapProperty: schema.map,
    mappings: schema.mappings,
    query(request, readableScopes) {
      const started = performance.now();
      const time = now();
      const plan = planSearch(request);
      // matches are found and trimmed once; rows, totals and refiners all read this list
      statements.run(sql`DELETE FROM temp.search_result`);
      statements.run(fillResultSql([plan.query, ...plan.filters], readableScopes, schema, time));
      const page = readPage(plan, schema, statements);
      return buildAnswer({
        rows: readCells(page.rows, plan, schema, statements),
        total: page.total,
        totalIncludingDuplicates: page.totalIncludingDuplicates,
        refiners: computeRefiners(plan.refiners, schema, statements, time),
        rowLimit: plan.limit,
        queryText: plan.queryText,
        elapsedMilliseconds: Math.round(performance.now() - started),
      });
    },
  };
}
