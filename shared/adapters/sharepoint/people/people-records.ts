import type { SPFI } from '@pnp/sp';
import type { Kept, Records } from '../../../domain/people';
import type { Row } from '../list-rows';
import { createTitledItems, type TitledItem, type TitledItems } from '../questions/titled-items';
import { abortable } from '../requests';
import { peopleColumns } from '../schema/people-names';
import type { WatchedList } from './people-changes';

/** 20,000 records in ten requests. */
const pageSize = 2000;

export interface PeopleRecordsSettings<T> {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the list on its server. */
  readonly listPath: string;
  /** What is asked, for the log. */
  readonly source: string;
  /** Columns that `read` needs beside the record. */
  readonly columns?: readonly string[];
  idOf(value: T): string;
  rowOf(value: T): Readonly<Record<string, unknown>>;
  read(row: Row): T | undefined;
}

/** Records of one list, with the items for whoever looks for more than one by something else. */
export interface PeopleRecords<T> extends Records<T> {
  readonly items: TitledItems<T>;
  /** For whoever looks what has changed in it. */
  readonly watched: WatchedList<T>;
}

/**
 * One record for each id, in a list of the service; the version is the item's ETag. All of a list is
 * read in pages without a filter, which is legal however long it is (battery F18).
 */
export function createPeopleRecords<T>(settings: PeopleRecordsSettings<T>): PeopleRecords<T> {
  const { sp, listPath, source, idOf, rowOf } = settings;
  const columns = [peopleColumns.record, ...(settings.columns ?? [])];
  const recordIds = new Map<number, string>();
  const read = (row: Row): T | undefined => {
    const value = settings.read(row);
    if (value !== undefined) recordIds.set(Number(row['Id']), idOf(value));
    return value;
  };
  const itemsOver = (connection: SPFI): TitledItems<T> =>
    createTitledItems<T>({ sp: connection, listPath, source, columns, read });
  const items = itemsOver(sp);
  const get = async (id: string): Promise<Kept<T> | undefined> => {
    const item = await items.get(id);
    return item && kept(item);
  };

  return {
    items,
    watched: {
      ...{ listPath, columns, read, recordIds },
      get: async (id) => (await get(id))?.value,
    },
    get,
    async all(signal) {
      signal?.throwIfAborted();
      try {
        const order = { column: 'Id', ascending: true };
        const walk = { order, keeps: () => true, most: Infinity, pageSize };
        return oldest(await itemsOver(abortable(sp, signal)).walk(walk), idOf).map(kept);
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      }
    },
    async save(value, version) {
      const id = idOf(value);
      const saved =
        version === undefined
          ? await items.claim(id, rowOf(value))
          : await items.save(id, rowOf(value), version);
      return saved === 'taken' || saved === 'conflict' ? 'conflict' : kept(saved);
    },
    remove: (id) => items.remove(id),
  };
}

export function kept<T>({ record, version }: TitledItem<T>): Kept<T> {
  return { value: record, version };
}

/** Of items with one id, the oldest: everybody uses it, until whoever came second has gone away. */
export function oldest<T>(
  found: readonly TitledItem<T>[],
  idOf: (value: T) => string
): readonly TitledItem<T>[] {
  const each = new Map<string, TitledItem<T>>();
  for (const item of found) {
    if (!each.has(idOf(item.record))) each.set(idOf(item.record), item);
  }
  return [...each.values()];
}
