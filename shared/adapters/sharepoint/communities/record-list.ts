import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { HubError } from '../../../kernel/errors';
import { rowText, type Row } from '../list-rows';
import { asHubError } from '../requests';
import { communityColumns } from '../schema/community-names';

/** A list in which each item holds one record as JSON, beside columns to find it by. */
export interface RecordList<T> {
  all(): Promise<readonly T[]>;
  /** Items whose column has this value; the column is indexed. */
  where(column: string, value: string): Promise<readonly T[]>;
  /** Adds what has no version, and changes the item of a version; conflict where there is a newer one. */
  put(record: T): Promise<T>;
}

export interface RecordListSettings<T> {
  /** With the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the list on its server. */
  readonly listPath: string;
  /** The column that holds the identity, and what it holds. */
  readonly keyColumn: string;
  keyOf(record: T): string;
  versionOf(record: T): string | undefined;
  /** What the columns say of a record. */
  columnsOf(record: T): Readonly<Record<string, string | null>>;
  /** A record out of JSON that nothing is known about. @throws HubError where it is none */
  read(value: Row, version: string): T;
  /** For the log. */
  readonly source: string;
}

const pageSize = 2000;

/**
 * A version names the item as well, so that a save needs no search before it: `<id>:<etag>`.
 * Which version a save makes is read back, because an update does not always say it.
 */
export function createRecordList<T>(settings: RecordListSettings<T>): RecordList<T> {
  const { sp, listPath, keyColumn, source } = settings;
  const { record: recordColumn } = communityColumns;
  // Made anew for each request: PnPjs keeps a filter in the object that it was given to.
  const itemsOf = () => sp.web.getList(listPath).items;

  const guarded = async <U>(ask: () => Promise<U>): Promise<U> => {
    try {
      return await ask();
    } catch (error) {
      throw asHubError(error, source);
    }
  };

  const readRow = (row: Row): T => {
    const version = `${Number(row['Id'])}:${rowText(row['odata.etag'])}`;
    return settings.read(parse(rowText(row[recordColumn]), source), version);
  };

  const pages = async (filter?: string): Promise<readonly T[]> => {
    const found: T[] = [];
    const asked = itemsOf().select('Id', recordColumn).top(pageSize);
    const filtered = filter === undefined ? asked : asked.filter(filter);
    for await (const page of filtered as AsyncIterable<readonly Row[]>) {
      found.push(...page.map(readRow));
    }
    return found;
  };

  const where = (column: string, value: string): Promise<readonly T[]> =>
    guarded(() => pages(`${column} eq '${value.replace(/'/g, "''")}'`));

  const readItem = async (id: number): Promise<T> =>
    readRow(await itemsOf().getById(id).select('Id', recordColumn)<Row>());

  return {
    all: () => guarded(() => pages()),
    where,
    put: (record) =>
      guarded(async () => {
        const version = settings.versionOf(record);
        const values = {
          ...settings.columnsOf(record),
          [keyColumn]: settings.keyOf(record),
          [recordColumn]: JSON.stringify({ ...record, version: undefined }),
        };
        if (version === undefined) {
          const taken = await where(keyColumn, settings.keyOf(record));
          if (taken.length > 0) throw conflict(source);
          const added = (await itemsOf().add(values)) as unknown as { readonly Id: number };
          return readItem(added.Id);
        }
        const [id = '', etag = ''] = version.split(/:(.*)/s);
        await itemsOf().getById(Number(id)).update(values, etag);
        return readItem(Number(id));
      }),
  };
}

function conflict(source: string): HubError {
  return new HubError('conflict', { message: `${source}: the key is taken`, status: 409 });
}

function parse(text: string, source: string): Row {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  } catch (cause) {
    throw new HubError('unexpected', { message: `${source}: a record cannot be read`, cause });
  }
  throw new HubError('unexpected', { message: `${source}: a record is no record` });
}
