import { createHash } from 'node:crypto';
import type { CrawledItem } from './crawled-item';
import { crawledValues, type CrawledValue } from './crawled-values';
import { sql, type Statements } from './statements';
import { foldCase, normaliseText } from './text-tokens';

export interface Indexer {
  upsert(items: readonly CrawledItem[]): void;
  remove(uniqueIds: readonly string[]): void;
  setScope(uniqueId: string, scopeId: number): void;
}

/**
 * Writes crawled items to the tables of the index. Each call is applied whole or not at all.
 * @param changed is told the id of every document that was written or removed
 */
export function createIndexer(statements: Statements, changed: (id: number) => void): Indexer {
  const atomically = (write: () => void): void => {
    // a savepoint, because the caller may hold a transaction of its own
    statements.run(sql`SAVEPOINT search_write`);
    try {
      write();
    } catch (error) {
      statements.run(sql`ROLLBACK TO search_write`);
      statements.run(sql`RELEASE search_write`);
      throw error;
    }
    statements.run(sql`RELEASE search_write`);
  };
  return {
    upsert: (items) =>
      atomically(() => {
        const latest = new Map(items.map((item) => [normaliseId(item.uniqueId), item]));
        for (const uniqueId of latest.keys()) {
          const id = findDocument(statements, uniqueId);
          if (id !== undefined) clearDocument(statements, id);
        }
        // for one call only, as a transaction of the caller may yet undo what it remembers
        const dictionary = createDictionary(statements);
        for (const item of latest.values()) changed(writeItem(statements, dictionary, item));
      }),
    remove: (uniqueIds) =>
      atomically(() => {
        for (const uniqueId of uniqueIds) {
          const id = findDocument(statements, uniqueId);
          if (id === undefined) continue;
          clearDocument(statements, id);
          statements.run(sql`DELETE FROM search_document WHERE id = ${id}`);
          changed(id);
        }
      }),
    setScope: (uniqueId, scopeId) => {
      const key = normaliseId(uniqueId);
      statements.run(sql`UPDATE search_document SET scope = ${scopeId} WHERE unique_id = ${key}`);
      const id = findDocument(statements, key);
      if (id !== undefined) changed(id);
    },
  };
}

/** Ids are compared without braces and in lower case, as the two forms occur side by side. */
export function normaliseId(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}

function findDocument(statements: Statements, uniqueId: string): number | undefined {
  const key = normaliseId(uniqueId);
  return statements.get<{ id: number }>(
    sql`SELECT id FROM search_document WHERE unique_id = ${key}`
  )?.id;
}

function writeItem(statements: Statements, dictionary: Dictionary, item: CrawledItem): number {
  const title = normaliseText(item.title);
  const body = normaliseText(item.body);
  const values = crawledValues(item).map((value) => ({
    ...value,
    value: normaliseText(value.value),
  }));
  const id = writeDocument(statements, item, signatureOf(title, body));
  const other = values.filter((value) => value.fullText).map((value) => value.value);
  statements.run(sql`INSERT INTO search_body (doc, title, body) VALUES (${id}, ${title}, ${body})`);
  statements.run(
    sql`INSERT INTO search_text (rowid, title, body, other)
        VALUES (${id}, ${title}, ${body}, ${other.join('\n')})`
  );
  statements.run(sql`INSERT INTO search_title (rowid, title) VALUES (${id}, ${title})`);
  const valueIds = new Set(
    values.map((value) => dictionary.value(dictionary.property(value), value))
  );
  statements.run(
    sql`INSERT INTO search_value_list (doc, value_ids) VALUES (${id}, ${[...valueIds].join(' ')})`
  );
  return id;
}

/**
 * A changed item keeps its id, because clients page by IndexDocId. Found first and then written, not
 * by an upsert: before a statement that SQLite may have to undo half-way, FTS5 writes out all that it
 * holds back, and indexing took five times as long.
 */
function writeDocument(statements: Statements, item: CrawledItem, signature: number): number {
  const key = normaliseId(item.uniqueId);
  const size = Buffer.byteLength(item.body, 'utf8');
  const { scopeId, itemId, created, modified, url } = item;
  const id = findDocument(statements, key);
  if (id === undefined) {
    return statements.run(
      sql`INSERT INTO search_document
            (unique_id, scope, signature, item_id, size, created, modified, url, url_folded)
          VALUES (${key}, ${scopeId}, ${signature}, ${itemId}, ${size}, ${created}, ${modified},
            ${url}, ${foldCase(url)})`
    );
  }
  statements.run(
    sql`UPDATE search_document SET scope = ${scopeId}, signature = ${signature}, item_id = ${itemId},
          size = ${size}, created = ${created}, modified = ${modified}, url = ${url},
          url_folded = ${foldCase(url)}
        WHERE id = ${id}`
  );
  return id;
}

/** Removes everything that is kept of a document but its id. */
function clearDocument(statements: Statements, id: number): void {
  statements.run(sql`DELETE FROM search_text WHERE rowid = ${id}`);
  statements.run(sql`DELETE FROM search_title WHERE rowid = ${id}`);
  statements.run(sql`DELETE FROM search_body WHERE doc = ${id}`);
  statements.run(sql`DELETE FROM search_value_list WHERE doc = ${id}`);
}

interface Dictionary {
  property(value: CrawledValue): number;
  value(property: number, value: CrawledValue): number;
}

/** Finds or makes the ids of properties and values. */
function createDictionary(statements: Statements): Dictionary {
  const properties = new Map<string, number>();
  const values = new Map<string, number>();
  return {
    property({ property, columnType }) {
      let id = properties.get(property);
      if (id !== undefined) return id;
      statements.run(
        sql`INSERT OR IGNORE INTO search_property (name, column_type)
            VALUES (${property}, ${columnType})`
      );
      id = readId(statements, sql`SELECT id FROM search_property WHERE name = ${property}`);
      properties.set(property, id);
      return id;
    },
    value(property, { value, number }) {
      const key = `${property}:${value}`;
      const cached = values.get(key);
      if (cached !== undefined) return cached;
      const found = sql`SELECT id FROM search_value WHERE property = ${property} AND value = ${value}`;
      const known = statements.get<{ id: number }>(found)?.id;
      const id = known ?? insertValue(statements, property, value, number);
      // a long text is hardly anybody else's value
      if (value.length < 100) values.set(key, id);
      return id;
    },
  };
}

function insertValue(
  statements: Statements,
  property: number,
  value: string,
  number: number | null
): number {
  const id = statements.run(
    sql`INSERT INTO search_value (property, value, folded, number)
        VALUES (${property}, ${value}, ${foldCase(value)}, ${number})`
  );
  // the property is a word of its own, so that the words of one property are searched alone
  statements.run(
    sql`INSERT INTO search_value_text (rowid, property, value)
        VALUES (${id}, ${propertyWord(property)}, ${value})`
  );
  return id;
}

export function propertyWord(property: number): string {
  return `p${property}`;
}

function readId(statements: Statements, query: ReturnType<typeof sql>): number {
  const row = statements.get<{ id: number }>(query);
  if (!row) throw new Error('The search index lost a row it has just written.');
  return row.id;
}

/** 48 bits, which a JavaScript number holds exactly. */
function signatureOf(title: string, body: string): number {
  return createHash('sha256').update(title).update('\0').update(body).digest().readUIntBE(0, 6);
}
