import type { DatabaseSync } from 'node:sqlite';

/** How the index reads words. Both defaults are SharePoint's: accents count, word forms do not. */
export interface IndexSettings {
  /** True: `retorno` also finds `retornó`. Fixed when the tables are first made. */
  removeDiacritics: boolean;
}

/** Beginnings of so many letters are indexed as such; longer ones fit few enough words. */
const PREFIX_LENGTHS = '1 2 3';

/** What FTS5 holds back before it writes: with its own megabyte, large batches are merged over and over. */
const PENDING_BYTES = 64 * 1024 * 1024;

/**
 * Creates the tables of the index where they are missing.
 *
 * Values live once in a dictionary (`search_value`), and documents point to them (`value_ids` of
 * `search_value_list`); a value that no document has any more stays and counts nothing. Words of a
 * property are searched among its distinct values only. Titles are indexed a second time alone:
 * what a common word finds is ranked by them, and they are short.
 */
export function createSearchTables(database: DatabaseSync, settings: IndexSettings): void {
  const tokenizer = `unicode61 remove_diacritics ${settings.removeDiacritics ? 2 : 0}`;
  dropEarlierForm(database);
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
      content='', contentless_delete=1, prefix='${PREFIX_LENGTHS}', tokenize="${tokenizer}"
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS search_title USING fts5 (
      title,
      content='', contentless_delete=1, prefix='${PREFIX_LENGTHS}', tokenize="${tokenizer}"
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
    CREATE TABLE IF NOT EXISTS search_value_list (
      doc INTEGER PRIMARY KEY,
      value_ids TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS search_mapping (
      managed TEXT PRIMARY KEY COLLATE NOCASE,
      crawled TEXT NOT NULL
    );
    INSERT INTO search_text (search_text, rank) VALUES ('hashsize', ${PENDING_BYTES});
    INSERT INTO search_title (search_title, rank) VALUES ('hashsize', ${PENDING_BYTES});
  `);
}

/** An index as it was built before titles had one of their own is dropped, and so crawled again. */
function dropEarlierForm(database: DatabaseSync): void {
  const earlier = database
    .prepare("SELECT 1 FROM sqlite_master WHERE name = 'search_posting'")
    .get();
  if (!earlier) return;
  for (const table of ['posting', 'document', 'body', 'text', 'value', 'value_text', 'value_list'])
    database.exec(`DROP TABLE IF EXISTS search_${table}`);
}
