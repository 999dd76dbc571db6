import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type SqlValue = string | number | null;

/** A piece of SQL with the values bound to its question marks, in their order. */
export interface Sql {
  text: string;
  values: readonly SqlValue[];
}

/** Makes SQL out of a template: pieces are inlined, everything else is bound. */
export function sql(parts: TemplateStringsArray, ...inserts: readonly (Sql | SqlValue)[]): Sql {
  let text = parts[0] ?? '';
  const values: SqlValue[] = [];
  inserts.forEach((insert, index) => {
    if (insert !== null && typeof insert === 'object') {
      text += insert.text;
      values.push(...insert.values);
    } else {
      text += '?';
      values.push(insert);
    }
    text += parts[index + 1] ?? '';
  });
  return { text, values };
}

/**
 * Joins conditions with AND or OR as a balanced tree: SQLite limits the depth of an expression, and
 * a query of 4,096 characters can hold a thousand conditions.
 */
export function joinConditions(operator: 'AND' | 'OR', conditions: readonly Sql[]): Sql {
  const [first] = conditions;
  if (!first) return sql`TRUE`;
  if (conditions.length === 1) return first;
  const middle = Math.ceil(conditions.length / 2);
  const left = joinConditions(operator, conditions.slice(0, middle));
  const right = joinConditions(operator, conditions.slice(middle));
  return operator === 'AND' ? sql`(${left} AND ${right})` : sql`(${left} OR ${right})`;
}

export interface Statements {
  /** All rows; the caller names the columns that its SQL selects. */
  all<Row>(statement: Sql): Row[];
  get<Row>(statement: Sql): Row | undefined;
  /** @returns the id of the row just inserted */
  run(statement: Sql): number;
}

/** Keeps the most recent shapes: text from people only ever arrives as bound values. */
const MAX_PREPARED = 400;

/** Prepares each shape of SQL once. */
export function createStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = prepared.get(text) ?? database.prepare(text);
    prepared.delete(text);
    prepared.set(text, known);
    const oldest = prepared.keys().next().value;
    if (prepared.size > MAX_PREPARED && oldest !== undefined) prepared.delete(oldest);
    return known;
  };
  return {
    all: <Row>({ text, values }: Sql) => prepare(text).all(...values) as Row[],
    get: <Row>({ text, values }: Sql) => prepare(text).get(...values) as Row | undefined,
    run: ({ text, values }) => Number(prepare(text).run(...values).lastInsertRowid),
  };
}
