import type { SQLInputValue } from 'node:sqlite';
import type { CompareOperator, FilterNode, LiteralType, LiteralValue } from '../odata/filter';
import { CoreError } from './core-error';
import { lookedUp, reachedColumn, REACHES, SOME_VALUE } from './reached-columns';
import { isReference, type Field } from './field-definition';
import { itemColumn, jsonPath, type ColumnKind } from './item-columns';

/** A filter as SQL with its values, and the columns it reads. */
export interface CompiledFilter {
  sql: string;
  values: SQLInputValue[];
  fields: Field[];
}

interface Operand {
  sql: string;
  kind: ColumnKind;
}

const SQL_OPERATORS: Readonly<Record<CompareOperator, string>> = {
  eq: '=',
  ne: 'is not',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

/** Properties of people that an item query may reach through a user column. */
const USER_PROPERTIES: Readonly<Record<string, string>> = {
  Title: 'title',
  EMail: 'email',
  Name: 'login',
  LoginName: 'login',
};

/** Functions that SharePoint has in v4 texts but refuses on items. Source: "Use OData query operations". */
const REFUSED = [
  'endswith',
  'replace',
  'substring',
  'tolower',
  'toupper',
  'trim',
  'concat',
  'contains',
  'length',
];
const DATE_PARTS: Readonly<Record<string, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S',
};

const refused = (message: string): CoreError => new CoreError('query-refused', message);

/** Finds a column by the name OData gives it: `OData__x` for `_x`, `AuthorId` for a person's id. */
function fieldOfPath(
  fields: readonly Field[],
  path: readonly string[]
): { field: Field; property?: string } {
  const [asked = '', property] = path;
  const name = asked.replace(/^OData_(?=_)/, '');
  const exact = fields.find(
    (field) => field.name === name || (name === 'Id' && field.name === 'ID')
  );
  const byId = fields.find((field) => isReference(field.type) && `${field.name}Id` === name);
  const field = exact ?? byId;
  if (!field) throw refused(`The field or property '${asked}' does not exist.`);
  if (path.length > 2) throw refused(`The query to field '${path.join('/')}' is not valid.`);
  if (exact && isReference(field.type) && property === undefined) {
    throw refused(
      `The query to field '${asked}' is not valid. The $expand query string must contain ${asked}.`
    );
  }
  return property === undefined || /^id$/i.test(property) ? { field } : { field, property };
}

/** The SQL of a column in a query; people's properties and those of lookups are looked up. */
export function columnOfPath(
  fields: readonly Field[],
  path: readonly string[]
): Operand & { field: Field } {
  const reach = REACHES.find((known) => known === path[1]);
  if (reach) return reachedColumn(fields, path[0] ?? '', reach);
  const { field, property } = fieldOfPath(fields, path);
  const column = itemColumn(field);
  const isReached = column?.kind === 'user' || column?.kind === 'lookup';
  if (!column || (property !== undefined && !isReached)) {
    throw refused(
      `The field '${field.name}' of type '${field.type}' cannot be used in the query filter expression.`
    );
  }
  if (property === undefined) return { ...column, field };
  if (column.kind === 'lookup') {
    return { sql: lookedUp(field, column.sql, property), kind: 'text', field };
  }
  const userColumn = USER_PROPERTIES[property];
  if (userColumn === undefined)
    throw refused(`The field or property '${path.join('/')}' does not exist.`);
  return {
    sql: `(select ${userColumn} from principals where principals.id = ${column.sql}) collate nocase`,
    kind: 'text',
    field,
  };
}

/** A literal in the column's own terms: SharePoint accepts a quoted date or number for such columns. */
const coerce = (kind: ColumnKind, type: LiteralType, value: LiteralValue): SQLInputValue => {
  const bad = (): CoreError =>
    refused(`The value '${String(value)}' cannot be compared with a column of its type.`);
  if (value === null) return null;
  switch (kind) {
    case 'milliseconds':
    case 'moment': {
      const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      if (Number.isNaN(moment)) throw bad();
      return kind === 'milliseconds'
        ? moment
        : new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
    }
    case 'number':
    case 'lookup':
    case 'user': {
      const number = typeof value === 'boolean' ? Number.NaN : Number(value);
      if (Number.isNaN(number)) throw bad();
      return number;
    }
    case 'boolean':
      if (!/^(0|1|true|false)$/i.test(String(value))) throw bad();
      return /^(1|true)$/i.test(String(value)) ? 1 : 0;
    case 'text':
      if (type === 'number' || type === 'boolean') throw bad();
      return String(value);
  }
};

class Compiler {
  readonly values: SQLInputValue[] = [];
  readonly used = new Set<Field>();
  private readonly fields: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.fields = fields;
  }

  condition(node: FilterNode): string {
    switch (node.kind) {
      case 'and':
      case 'or':
        return `(${this.condition(node.left)} ${node.kind} ${this.condition(node.right)})`;
      case 'not':
        return `not (${this.condition(node.operand)})`;
      case 'compare':
        return this.compare(node.operator, node.left, node.right);
      case 'call':
        return this.call(node.name, node.arguments);
      case 'lambda':
        if (node.variable === SOME_VALUE) return this.some(node.path[0] ?? '', node.body);
        throw refused('The expression is not supported in a query of list items.');
      case 'in':
        throw refused('The expression is not supported in a query of list items.');
      default:
        throw refused('The filter must be a condition.');
    }
  }

  /** Some value of a column that holds several; CAML reaches them, $filter does not. */
  private some(name: string, body: FilterNode | undefined): string {
    const field = this.fields.find((one) => one.name === name);
    if (!field) throw refused(`The field or property '${name}' does not exist.`);
    this.used.add(field);
    const condition = body ? this.condition(body) : 'element.value is not null';
    return `exists(select 1 from json_each(items.fields, ${jsonPath(name)}) element where ${condition})`;
  }

  private operand(node: FilterNode): Operand {
    if (node.kind === 'call' && DATE_PARTS[node.name] !== undefined) {
      const inner = this.operand(node.arguments[0] ?? node);
      const seconds =
        inner.kind === 'milliseconds' ? `${inner.sql} / 1000, 'unixepoch'` : inner.sql;
      return {
        sql: `cast(strftime('${DATE_PARTS[node.name] ?? ''}', ${seconds}) as integer)`,
        kind: 'number',
      };
    }
    if (node.kind !== 'path') throw refused('A condition compares a column with a value.');
    const column = columnOfPath(this.fields, node.segments);
    this.used.add(column.field);
    return column;
  }

  private compare(operator: CompareOperator, left: FilterNode, right: FilterNode): string {
    if (right.kind !== 'literal') throw refused('A condition compares a column with a value.');
    const { sql, kind } = this.operand(left);
    if (right.value === null) {
      if (operator !== 'eq' && operator !== 'ne')
        throw refused('null is compared with eq or ne only.');
      return `${sql} is ${operator === 'eq' ? '' : 'not '}null`;
    }
    this.values.push(coerce(kind, right.type, right.value));
    return `${sql} ${SQL_OPERATORS[operator]} ?`;
  }

  private call(name: string, [first, second]: readonly FilterNode[]): string {
    const [column, literal] = name === 'substringof' ? [second, first] : [first, second];
    if (REFUSED.includes(name) || (name !== 'startswith' && name !== 'substringof')) {
      throw refused(`The function '${name}' is not supported in a query of list items.`);
    }
    if (!column || literal?.kind !== 'literal' || typeof literal.value !== 'string') {
      throw refused(`The function '${name}' takes a column and a text.`);
    }
    const { sql, kind } = this.operand(column);
    if (kind !== 'text') throw refused(`The function '${name}' needs a column of text.`);
    if (name === 'startswith') {
      // as a range, so that an index on the column serves it
      this.values.push(literal.value, `${literal.value}\u{10ffff}`);
      return `(${sql} >= ? and ${sql} < ?)`;
    }
    this.values.push(literal.value);
    return `instr(lower(${sql}), lower(?)) > 0`;
  }
}

/**
 * Turns a filter into SQL over the items table.
 * @throws CoreError query-refused for unknown columns, types and functions that SharePoint refuses
 */
export function compileFilter(fields: readonly Field[], filter: FilterNode): CompiledFilter {
  const compiler = new Compiler(fields);
  const sql = compiler.condition(filter);
  return { sql, values: compiler.values, fields: [...compiler.used] };
}
