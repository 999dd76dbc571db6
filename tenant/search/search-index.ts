import type { DatabaseSync } from 'node:sqlite';
import type { CrawledItem } from './crawled-item';
import { createIndexer } from './indexer';
import { createDocumentColumns } from './document-columns';
import { findResults } from './find-results';
import { createIdLists } from './id-lists';
import { computeRefiners } from './refiners';
import { buildAnswer, type SearchAnswer } from './response';
import { readCells } from './result-cells';
import { readPage } from './result-page';
import { createSchema, type PropertyMapping } from './schema';
import { planSearch, type PostQueryRequest } from './search-request';
import { createSearchTables, type IndexSettings } from './search-tables';
import { createStatements, sql } from './statements';
import { createValueDictionary } from './value-counts';

export type { ColumnType, CrawledColumn, CrawledItem, TaxonomyValue } from './crawled-item';
export { SearchRequestError } from './search-error';
export type { PostQueryRequest, SortEntry } from './search-request';
export type { SearchAnswer } from './response';

export interface SearchIndexSettings extends IndexSettings {
  /** Milliseconds since 1970, for "today" and the like in queries. */
  now?: () => number;
  /**
   * Whether a column of that internal name gets managed properties by itself. In SharePoint site columns
   * do and columns of one list do not; without an answer all do.
   */
  hasAutomaticProperties?: (columnName: string) => boolean;
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
  /** What may be done with a managed property; undefined when there is none of the name. */
  property(name: string): { refinable: boolean; sortable: boolean } | undefined;
  isEmpty(): boolean;
  /** Drops what is kept in memory: after the database was changed by others, or a change undone. */
  forget(): void;
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
  const schema = createSchema(statements, settings.hasAutomaticProperties ?? (() => true));
  const columns = createDocumentColumns(statements);
  const lists = createIdLists(statements);
  const dictionary = createValueDictionary(statements);
  const now = settings.now ?? Date.now;
  const forgetLists = (): void => {
    lists.forget();
    dictionary.forget();
  };
  return {
    ...createIndexer(statements, (id) => {
      columns.touch(id);
      forgetLists();
    }),
    mapProperty: schema.map,
    mappings: schema.mappings,
    property: schema.find,
    isEmpty: () => statements.get(sql`SELECT 1 FROM search_document LIMIT 1`) === undefined,
    forget() {
      columns.forget();
      forgetLists();
    },
    query(request, readableScopes) {
      const started = performance.now();
      const time = now();
      const plan = planSearch(request);
      columns.refresh();
      // matches are found and trimmed once; rows, totals and refiners all read them
      const order = { byRank: plan.sort.length === 0, wanted: plan.start + plan.limit };
      const results = findResults([plan.query, ...plan.filters], order, readableScopes, {
        statements,
        lists,
        columns,
        schema,
        now: time,
      });
      const page = readPage(plan, results, { schema, columns, dictionary });
      return buildAnswer({
        rows: readCells(page.rows, plan, schema, statements),
        total: page.total,
        totalIncludingDuplicates: page.totalIncludingDuplicates,
        refiners: computeRefiners(plan.refiners, results, {
          schema,
          columns,
          dictionary,
          now: time,
        }),
        rowLimit: plan.limit,
        queryText: plan.queryText,
        elapsedMilliseconds: Math.round(performance.now() - started),
      });
    },
  };
}
