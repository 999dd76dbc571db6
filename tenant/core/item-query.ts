import type { SQLInputValue } from 'node:sqlite';
import type { FilterNode } from '../odata/filter';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Fields } from './fields';
import { columnOfPath, compileFilter } from './item-filter';
import { toItem, type Item, type ItemRow } from './item';
import { SELECTED_COLUMNS, type ItemVisibility } from './item-visibility';
import type { List } from './list';
import { requireUnderThreshold } from './list-threshold';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** A query of list items. */
export interface ItemQuery {
  filter: FilterNode | undefined;
  /** The folder a view looks into: SharePoint has it indexed, so it does not count for the threshold. */
  within?: FilterNode;
  orderBy: readonly { path: readonly string[]; descending: boolean }[];
  /** Page size; SharePoint's default is 100, its maximum 5,000. */
  top: number | undefined;
  /** `Paged=TRUE&p_ID=…`, as the last page gave it. */
  skipToken: string | undefined;
}

interface ItemQueryContext {
  database: Database;
  fields: Fields;
  permissions: Permissions;
  visibility: ItemVisibility;
  /** The list view threshold, in rows. */
  threshold: () => number;
}

interface SortTerm {
  name: string;
  sql: string;
  isText: boolean;
  descending: boolean;
}

const DEFAULT_PAGE = 100;
const MAXIMUM_PAGE = 5000;

const badToken = (): CoreError =>
  new CoreError('query-refused', 'The query option $skiptoken is not valid.');

/** Rows that come after the given sort values; SQLite puts nulls first. */
const afterCondition = (
  terms: readonly SortTerm[],
  last: readonly SQLInputValue[]
): { sql: string; values: SQLInputValue[] } => {
  const [term, ...rest] = terms;
  const [value = null, ...others] = last;
  if (!term) return { sql: '0', values: [] };
  const deeper = afterCondition(rest, others);
  const values: SQLInputValue[] = [];
  let beyond: string;
  if (value === null) {
    beyond = term.descending ? '0' : `${term.sql} is not null`;
  } else {
    beyond = term.descending ? `(${term.sql} < ? or ${term.sql} is null)` : `${term.sql} > ?`;
    values.push(value);
  }
  // nothing follows the last term, and a plain comparison is what an index can seek by
  if (rest.length === 0) return { sql: beyond, values };
  return {
    sql: `(${beyond} or (${term.sql} is ? and ${deeper.sql}))`,
    values: [...values, value, ...deeper.values],
  };
};

/** Sort values travel as JSON in the token, under the names of their columns. */
const readToken = (token: string, terms: readonly SortTerm[]): SQLInputValue[] => {
  const parameters = new URLSearchParams(token);
  if (!/^true$/i.test(parameters.get('Paged') ?? '') || parameters.has('PagedPrev'))
    throw badToken();
  return terms.map((term) => {
    const text = parameters.get(`p_${term.name}`);
    if (text === null) throw badToken();
    try {
      const value: unknown = JSON.parse(text);
      if (value === null || typeof value === 'number' || typeof value === 'string') return value;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw badToken();
  });
};

const writeToken = (terms: readonly SortTerm[], row: Record<string, SQLInputValue>): string => {
  const values = terms.map((term, index) => {
    const value = row[`sort_${index}`] ?? null;
    return `p_${term.name}=${encodeURIComponent(JSON.stringify(value))}`;
  });
  return `Paged=TRUE&${values.join('&')}`;
};

/** Queries of list items: filtered, sorted, paged by key, trimmed to what the caller may read. */
export function createItemQuery({
  database,
  fields,
  permissions,
  visibility,
  threshold,
}: ItemQueryContext) {
  return {
    /**
     * One page. The token leads to the next one and is undefined at the end.
     * @throws CoreError threshold, query-refused
     */
    run(
      actor: Principal,
      list: List,
      query: ItemQuery
    ): { items: Item[]; next: string | undefined } {
      const columns = fields.all(list.id);
      const sorted = query.orderBy.map(({ path, descending }) => {
        const column = columnOfPath(columns, path);
        return {
          name: path.join('_'),
          sql: column.sql,
          isText: column.kind === 'text',
          descending,
          field: column.field,
        };
      });
      const filter = query.filter && compileFilter(columns, query.filter);
      const within = query.within && compileFilter(columns, query.within);
      requireUnderThreshold(database, {
        listId: list.id,
        itemCount: list.itemCount,
        fields: columns,
        filter: query.filter,
        orderBy: sorted.map((term) => term.field),
        limit: threshold(),
      });
      const terms: SortTerm[] = sorted.some((term) => term.field.name === 'ID')
        ? sorted
        : [...sorted, { name: 'ID', sql: 'items.id', isText: false, descending: false }];
      const after =
        query.skipToken === undefined
          ? { sql: '1', values: [] }
          : afterCondition(terms, readToken(query.skipToken, terms));
      const top = Math.min(query.top ?? DEFAULT_PAGE, MAXIMUM_PAGE);
      const scopes = JSON.stringify([...permissions.readableScopes(actor)]);
      const selected = terms.map((term, index) => `, ${term.sql} as sort_${index}`).join('');
      const sources = visibility.sources(actor, list);
      const halves = sources.map(
        ({ table, condition }) =>
          `select ${SELECTED_COLUMNS}${selected} from ${table}
           where list_id = ? and ${condition} and ${filter?.sql ?? '1'} and ${within?.sql ?? '1'}
             and ${after.sql} and scope_id in (select value from json_each(?))`
      );
      // a single table is sorted by the columns themselves, so that an index on them serves it
      const order = terms.map(({ sql, isText, descending }, index) => {
        const merged = `sort_${index}${isText ? ' collate nocase' : ''}`;
        return `${halves.length === 1 ? sql : merged} ${descending ? 'desc' : 'asc'}`;
      });
      const rows = database.all<ItemRow & Record<string, SQLInputValue>>(
        `${halves.join(' union all ')} order by ${order.join(', ')} limit ?`,
        ...sources.flatMap((source) => [
          list.id,
          ...source.values,
          ...(filter?.values ?? []),
          ...(within?.values ?? []),
          ...after.values,
          scopes,
        ]),
        top + 1
      );
      const page = rows.slice(0, top);
      const last = page.at(-1);
      return {
        items: page.map(toItem),
        next: rows.length > top && last ? writeToken(terms, last) : undefined,
      };
    },
  };
}

export type ItemQueries = ReturnType<typeof createItemQuery>;
