import type { DocSet } from './doc-set';
import { readNumbers } from './number-text';
import { sql, type Sql, type Statements } from './statements';

/** Ids kept in memory over all lists (4 bytes each). */
const MOST_IDS = 16_000_000;

export type TextTable = 'search_text' | 'search_title';

/** Lists of documents as SQLite finds them, kept until the index changes: people ask alike. */
export interface IdLists {
  /** What a selection of one column `doc` finds. */
  all(selection: Sql): DocSet;
  /**
   * The newest documents (highest ids) that match a full-text expression.
   * @param since none with a lower id
   */
  newest(table: TextTable, expression: string, most: number | undefined, since?: number): DocSet;
  /** A list that is made in another way, kept under a key. */
  kept(key: string, make: () => DocSet): DocSet;
  forget(): void;
}

export function createIdLists(statements: Statements): IdLists {
  const lists = new Map<string, DocSet>();
  let total = 0;

  const kept = (key: string, make: () => DocSet): DocSet => {
    const known = lists.get(key);
    const list = known ?? make();
    // the one used last is the last to go
    lists.delete(key);
    lists.set(key, list);
    if (!known) total += list.length;
    for (const [oldest, { length }] of lists) {
      if (total <= MOST_IDS || lists.size === 1) break;
      lists.delete(oldest);
      total -= length;
    }
    return list;
  };

  const read = (selection: Sql): DocSet =>
    kept(`${selection.text} ${JSON.stringify(selection.values)}`, () => {
      const row = statements.get<{ ids: string | null }>(
        sql`SELECT group_concat(doc, ' ') AS ids FROM (${selection})`
      );
      return ascending(readNumbers(row?.ids ?? ''));
    });

  return {
    all: read,
    newest: (table, expression, most, since = 0) => {
      const name = { text: table, values: [] };
      return read(sql`SELECT rowid AS doc FROM ${name} WHERE ${name} MATCH ${expression}
        AND rowid >= ${since} ORDER BY rowid DESC LIMIT ${most ?? -1}`);
    },
    kept,
    forget() {
      lists.clear();
      total = 0;
    },
  };
}

/** In order and each once; lists that come in falling order are only turned round. */
function ascending(numbers: Uint32Array): DocSet {
  let falls = true;
  let rises = true;
  for (let index = 1; index < numbers.length; index += 1) {
    const step = (numbers[index] ?? 0) - (numbers[index - 1] ?? 0);
    if (step >= 0) falls = false;
    if (step <= 0) rises = false;
  }
  if (rises) return numbers.slice();
  if (falls) return numbers.slice().reverse();
  const sorted = numbers.slice().sort();
  let length = 0;
  for (const number of sorted) {
    if (length > 0 && sorted[length - 1] === number) continue;
    sorted[length] = number;
    length += 1;
  }
  return sorted.slice(0, length);
}
