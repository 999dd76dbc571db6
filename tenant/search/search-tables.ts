import type { DatabaseSync } from 'node:sqlite';

/** How the index reads words. Both defaults are SharePoint's: accents count, word forms do not. */
export interface IndexSettings {
  /** True: `retorno` also finds `retornó`. Fixed when the tables are first made. */
  removeDiacritics: boolean;
}

/**
 * Creates the tables of the index where they are missing.
 *
 * Values live once in a dictionary (`search_value`), and documents point to them (`search_posting`):
 * refiners count pointers, and words of a property are searched among its distinct values only.
 * `search_document` stays narrow because trimming reads it for every match. `search_value_list`
 * repeats the pointers of a document in one line, because refiners read those of every match.
 */
export function createSearchTables(database: DatabaseSync, settings: IndexSettings): void {
  const tokenizer = `unicode61 remove_diacritics ${settings.removeDiacritics ? 2 : 0}`;
  database.exec(`
    CREATE TABLE IF NOT EXISTS search_document (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      unique_id TEXT NOT NULL UNIQUE,
      scope INTEGER NOT NULL,
      signature INTEGER NOT NULL,
      item_id INTEGER NOT NULL,
      size INTEGER NOT NULL,
      created INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      url TEXT NOT NULL,
      url_folded TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS search_document_modified ON search_document (modified);
    CREATE INDEX IF NOT EXISTS search_document_url ON search_document (url_folded);
    CREATE TABLE IF NOT EXISTS search_body (
      doc INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      body TEXT NOT NULL
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5 (
      title, body, other,
      content='', contentless_delete=1, tokenize="${tokenizer}"
    );
    CREATE TABLE IF NOT EXISTS search_property (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL COLLATE NOCASE UNIQUE,
      column_type TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS search_value (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      property INTEGER NOT NULL,
      value TEXT NOT NULL,
      folded TEXT NOT NULL,
      number REAL,
      UNIQUE (property, value)
    );
    CREATE INDEX IF NOT EXISTS search_value_folded ON search_value (property, folded);
    CREATE INDEX IF NOT EXISTS search_value_number ON search_value (property, number)
      WHERE number IS NOT NULL;
    CREATE VIRTUAL TABLE IF NOT EXISTS search_value_text USING fts5 (
      property, value,
      content='', contentless_delete=1, tokenize="${tokenizer}"
    );
    CREATE TABLE IF NOT EXISTS search_posting (
      doc INTEGER NOT NULL,
      property INTEGER NOT NULL,
      value INTEGER NOT NULL,
      PRIMARY KEY (doc, property, value)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS search_posting_value ON search_posting (value, doc);
    CREATE TABLE IF NOT EXISTS search_value_list (
      doc INTEGER PRIMARY KEY,
      value_ids TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS search_mapping (
      managed TEXT PRIMARY KEY COLLATE NOCASE,
      crawled TEXT NOT NULL
    );
    CREATE TEMP TABLE IF NOT EXISTS search_result (
      doc INTEGER PRIMARY KEY,
      score REAL NOT NULL,
      signature INTEGER NOT NULL
    );
  `);
}
