import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { rowText, type Row } from '../list-rows';
import { asHubError } from '../requests';

/** A record in an item whose title is the record's own id. */
export interface TitledItem<T> {
  readonly record: T;
  /** The item's ETag. */
  readonly version: string;
}

export interface TitledItems<T> {
  get(id: string): Promise<TitledItem<T> | undefined>;
  add(id: string, columns: Readonly<Record<string, unknown>>): Promise<TitledItem<T>>;
  /** @returns `conflict` where the item has changed since `version` */
  save(
    id: string,
    columns: Readonly<Record<string, unknown>>,
    version: string
  ): Promise<TitledItem<T> | 'conflict'>;
  /**
   * Newest first.
   * @param filter OData; on indexed columns
   */
  find(filter: string | undefined, most?: number): Promise<readonly TitledItem<T>[]>;
  /** Reads the list without any filter, which is legal however long it is. */
  walk(way: ListWalk<T>): Promise<readonly TitledItem<T>[]>;
}

/** How a list is read from one end. */
export interface ListWalk<T> {
  /** By an indexed column in which no item is empty; newest first where it is missing. */
  readonly order?: { readonly column: string; readonly ascending: boolean };
  keeps(record: T): boolean;
  /** Nothing that comes after this record can be kept. */
  ends?(record: T): boolean;
  readonly most: number;
}

export interface TitledItemsSettings<T> {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the list on its server. */
  readonly listPath: string;
  readonly columns: readonly string[];
  /** What is asked, for the log. */
  readonly source: string;
  /** @returns undefined where the item holds no record: somebody has edited it by hand */
  read(row: Row): T | undefined;
}

const pageSize = 500;

/** Records in a list, one in each item, kept together by the item's ETag. */
export function createTitledItems<T>(settings: TitledItemsSettings<T>): TitledItems<T> {
  const { sp, listPath, columns, source, read } = settings;
  const items = (): IItems => sp.web.getList(listPath).items;

  const guarded = async <U>(ask: () => Promise<U>): Promise<U> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  const rowOf = async (id: string): Promise<Row | undefined> => {
    const rows = await items()
      .select('Id', 'Title', ...columns)
      .filter(`Title eq '${escaped(id)}'`)
      .orderBy('Id')
      .top(1)<readonly Row[]>();
    return rows[0];
  };

  const itemOf = (row: Row): readonly TitledItem<T>[] => {
    const record = read(row);
    return record === undefined ? [] : [{ record, version: rowText(row['odata.etag']) }];
  };

  const get = async (id: string): Promise<TitledItem<T> | undefined> => {
    const row = await rowOf(id);
    return row && itemOf(row)[0];
  };

  const present = async (id: string): Promise<TitledItem<T>> => {
    const item = await get(id);
    if (!item) throw asHubError(new Error('the item that was written is not there'), source);
    return item;
  };

  return {
    get: (id) => guarded(() => get(id)),

    add: (id, values) =>
      guarded(async () => {
        await items().add({ Title: id, ...values });
        return present(id);
      }),

    save: (id, values, version) =>
      guarded(async () => {
        const row = await rowOf(id);
        if (!row) return 'conflict';
        try {
          await items().getById(Number(row['Id'])).update(values, version);
        } catch (error) {
          if (asHubError(error, source).code === 'conflict') return 'conflict';
          throw error;
        }
        // The answer of an update does not always carry the new version.
        return present(id);
      }),

    find: (filter, most = Infinity) =>
      guarded(async () => {
        const asked = items()
          .select('Id', 'Title', ...columns)
          .orderBy('Id', false)
          .top(Math.min(most, pageSize));
        const found: TitledItem<T>[] = [];
        const pages = filter === undefined ? asked : asked.filter(filter);
        for await (const page of pages as AsyncIterable<readonly Row[]>) {
          found.push(...page.flatMap(itemOf));
          if (found.length >= most) break;
        }
        return found.slice(0, most);
      }),

    walk: ({ order = { column: 'Id', ascending: false }, keeps, ends, most }) =>
      guarded(async () => {
        const pages = items()
          .select('Id', 'Title', ...columns)
          .orderBy(order.column, order.ascending)
          .top(pageSize);
        const found: TitledItem<T>[] = [];
        for await (const page of pages as AsyncIterable<readonly Row[]>) {
          const all = page.flatMap(itemOf);
          found.push(...all.filter(({ record }) => keeps(record)));
          const isOver = ends !== undefined && all.some(({ record }) => ends(record));
          if (isOver || found.length >= most) break;
        }
        return found.slice(0, most);
      }),
  };
}

/** `Title eq 'a' or Title eq 'b'`, in parts that stay short addresses. */
export function titleFilters(ids: readonly string[], column = 'Title'): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < ids.length; start += idsPerRequest) {
    parts.push(anyOf(column, ids.slice(start, start + idsPerRequest)));
  }
  return parts;
}

const idsPerRequest = 20;

/** `(A eq 'x' or A eq 'y')`. */
export function anyOf(column: string, values: readonly string[]): string {
  return `(${values.map((value) => `${column} eq '${escaped(value)}'`).join(' or ')})`;
}

function escaped(value: string): string {
  return value.replace(/'/g, "''");
}
