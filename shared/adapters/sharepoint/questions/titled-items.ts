import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { rowEntry, rowText, type Row } from '../list-rows';
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
  /** @returns `taken` where the id is: of two who add it at once, one alone succeeds */
  claim(id: string, columns: Readonly<Record<string, unknown>>): Promise<TitledItem<T> | 'taken'>;
  /** @returns `conflict` where the item has changed since `version` */
  save(
    id: string,
    columns: Readonly<Record<string, unknown>>,
    version: string
  ): Promise<TitledItem<T> | 'conflict'>;
  /** Deletes for good, past the recycle bin; nothing happens where there is none. */
  remove(id: string): Promise<void>;
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
  /** More where all of it is wanted. */
  readonly pageSize?: number;
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
const anyVersion = '*';

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

  const rowsOf = (id: string, most: number): Promise<readonly Row[]> =>
    items()
      .select('Id', 'Title', ...columns)
      .filter(`Title eq '${escaped(id)}'`)
      .orderBy('Id')
      .top(most)<readonly Row[]>();

  const rowOf = async (id: string): Promise<Row | undefined> => (await rowsOf(id, 1))[0];

  const itemOf = (row: Row): readonly TitledItem<T>[] => {
    const record = read(row);
    return record === undefined ? [] : [{ record, version: rowText(row['odata.etag']) }];
  };

  const get = async (id: string): Promise<TitledItem<T> | undefined> => {
    const row = await rowOf(id);
    return row && itemOf(row)[0];
  };

  const deleteOne = async (id: number): Promise<void> => {
    try {
      await items().getById(id).delete(anyVersion);
    } catch (error) {
      // Somebody else was faster: it is gone all the same.
      if (asHubError(error, source).code !== 'not-found') throw error;
    }
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

    claim: (id, values) =>
      guarded(async () => {
        if (await rowOf(id)) return 'taken';
        const added: unknown = await items().add({ Title: id, ...values });
        const own = Number(rowEntry(added, 'Id'));
        const first = await rowOf(id);
        // Two may have looked before either had written: the older item is the one that counts.
        if (first && Number(first['Id']) !== own) {
          await deleteOne(own);
          return 'taken';
        }
        return (first && itemOf(first)[0]) ?? present(id);
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

    remove: (id) =>
      guarded(async () => {
        for (const row of await rowsOf(id, pageSize)) await deleteOne(Number(row['Id']));
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

    walk: ({ order = { column: 'Id', ascending: false }, keeps, ends, most, ...way }) =>
      guarded(async () => {
        const pages = items()
          .select('Id', 'Title', ...columns)
          .orderBy(order.column, order.ascending)
          .top(way.pageSize ?? pageSize);
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
