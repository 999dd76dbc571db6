import type { DocSet } from './doc-set';
import { readNumbers } from './number-text';
import { sql, type Statements } from './statements';

/** Numbers of a document that results are sorted by. */
export type NumberColumn = 'created' | 'modified' | 'size' | 'id' | 'item_id';

interface DocumentRow {
  id: number;
  scope: number;
  signature: number;
  size: number;
  created: number;
  modified: number;
  item_id: number;
  value_ids: string;
}

/** Scope of an id that no document has. */
const NOBODY = -1;
const CHUNK = 20_000;
/** Above this, reading everything anew is quicker than row by row. */
const MOST_TOUCHED = 5_000;

/** The id needs no column of its own. */
const STORED = ['size', 'created', 'modified', 'item_id'] as const;

const FIELDS = 'd.id, d.scope, d.signature, d.size, d.created, d.modified, d.item_id, l.value_ids';
const fields = { text: FIELDS, values: [] };

/**
 * What trimming, refiners and sorting need of every match, as columns in memory: rows would be read
 * from the database again for each of up to a million matches. A copy only: it is read at the first
 * search, follows what the indexer names, and can be forgotten at any time.
 */
export function createDocumentColumns(statements: Statements) {
  const touched = new Set<number>();
  let isLoaded = false;
  let length = 0;
  let scopes = new Int32Array(0);
  let signatures = new Int32Array(0);
  let starts = new Uint32Array(0);
  let counts = new Uint16Array(0);
  let numbers = STORED.map(() => new Float64Array(0));
  let values = new Uint32Array(1024);
  let valuesEnd = 0;
  let signatureIds = new Map<number, number>();
  let everything: DocSet | undefined;

  const grow = (least: number): void => {
    if (least <= scopes.length) return;
    const size = Math.max(least, Math.ceil(scopes.length * 1.5), 1024);
    const wider = <T extends { set(from: T): void }>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    const known = scopes.length;
    scopes = wider(new Int32Array(size), scopes).fill(NOBODY, known);
    signatures = wider(new Int32Array(size), signatures);
    starts = wider(new Uint32Array(size), starts);
    counts = wider(new Uint16Array(size), counts);
    numbers = numbers.map((column) => wider(new Float64Array(size), column));
  };

  const put = (row: DocumentRow): void => {
    const { id } = row;
    grow(id + 1);
    length = Math.max(length, id + 1);
    scopes[id] = row.scope;
    const signature = signatureIds.get(row.signature) ?? signatureIds.size;
    signatureIds.set(row.signature, signature);
    signatures[id] = signature;
    STORED.forEach((column, index) => numbers[index]?.fill(row[column], id, id + 1));
    const list = readNumbers(row.value_ids);
    if (valuesEnd + list.length > values.length) {
      const wider = new Uint32Array(Math.max(values.length * 2, valuesEnd + list.length));
      wider.set(values);
      values = wider;
    }
    values.set(list, valuesEnd);
    starts[id] = valuesEnd;
    counts[id] = list.length;
    valuesEnd += list.length;
  };

  const load = (): void => {
    scopes.fill(NOBODY);
    length = 0;
    valuesEnd = 0;
    signatureIds = new Map();
    for (let after = 0; ;) {
      const rows = statements.all<DocumentRow>(sql`
        SELECT ${fields} FROM search_document AS d CROSS JOIN search_value_list AS l ON l.doc = d.id
        WHERE d.id > ${after} ORDER BY d.id LIMIT ${CHUNK}`);
      for (const row of rows) put(row);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    isLoaded = true;
  };

  const follow = (id: number): void => {
    const row = statements.get<DocumentRow>(sql`
      SELECT ${fields} FROM search_document AS d JOIN search_value_list AS l ON l.doc = d.id
      WHERE d.id = ${id}`);
    if (row) put(row);
    else if (id < scopes.length) scopes[id] = NOBODY;
  };

  return {
    /** Names a document that was written or removed. */
    touch(id: number): void {
      touched.add(id);
      if (touched.size > MOST_TOUCHED) isLoaded = false;
    },

    /** Reads everything anew at the next search. */
    forget(): void {
      isLoaded = false;
    },

    /** Brings the columns up to the database. Call before anything below. */
    refresh(): void {
      if (isLoaded && touched.size === 0) return;
      if (isLoaded) for (const id of touched) follow(id);
      else load();
      touched.clear();
      everything = undefined;
    },

    /** All documents, whoever may read them. */
    all(): DocSet {
      if (everything) return everything;
      const docs = new Uint32Array(length);
      let found = 0;
      for (let id = 0; id < length; id += 1) {
        if (scopes[id] === NOBODY) continue;
        docs[found] = id;
        found += 1;
      }
      everything = docs.subarray(0, found);
      return everything;
    },

    /** One above the highest id. */
    size: (): number => length,

    /** Those of the documents that lie in one of the scopes. */
    trim(docs: DocSet, readable: ReadonlySet<number>): DocSet {
      // one step for each document: there may be a million of them, and thousands of scopes
      const isReadable = new Uint8Array(highest(readable) + 1);
      for (const scope of readable) isReadable[scope] = 1;
      const kept = new Uint32Array(docs.length);
      let length = 0;
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (isReadable[scopes[doc] ?? NOBODY] !== 1) continue;
        kept[length] = doc;
        length += 1;
      }
      return kept.subarray(0, length);
    },
    /** The same number for the same title and text. */
    signatureOf: (doc: number): number => signatures[doc] ?? 0,
    signatureCount: (): number => signatureIds.size,
    numberOf(column: NumberColumn, doc: number): number {
      return column === 'id' ? doc : (numbers[STORED.indexOf(column)]?.[doc] ?? 0);
    },

    /** The documents with one of the values. @param wanted 1 at the id of each value */
    withValues(wanted: Uint8Array): DocSet {
      const docs = new Uint32Array(length);
      let found = 0;
      for (let id = 0; id < length; id += 1) {
        if (scopes[id] === NOBODY) continue;
        const start = starts[id] ?? 0;
        const end = start + (counts[id] ?? 0);
        for (let at = start; at < end; at += 1) {
          if (wanted[values[at] ?? 0] !== 1) continue;
          docs[found] = id;
          found += 1;
          break;
        }
      }
      return docs.slice(0, found);
    },

    /** Adds one at each value of the document. */
    tally(doc: number, into: Uint32Array): void {
      const start = starts[doc] ?? 0;
      const end = start + (counts[doc] ?? 0);
      for (let at = start; at < end; at += 1) {
        const value = values[at] ?? 0;
        into[value] = (into[value] ?? 0) + 1;
      }
    },

    /** The least of what a table says of the document's values; NaN when it says nothing. */
    leastOf(doc: number, table: Float64Array): number {
      const start = starts[doc] ?? 0;
      const end = start + (counts[doc] ?? 0);
      let least = Number.NaN;
      for (let at = start; at < end; at += 1) {
        const key = table[values[at] ?? 0] ?? Number.NaN;
        if (!(key >= least)) least = Number.isNaN(key) ? least : key;
      }
      return least;
    },
  };
}

function highest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

export type DocumentColumns = ReturnType<typeof createDocumentColumns>;
