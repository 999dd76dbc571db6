import {
  bornContentTypes,
  bornCopyId,
  bornTypesOf,
  isChildOf,
  type ContentType,
} from './content-type';
import type { Database } from './database';
import type { List } from './list';
import type { Web } from './webs';

interface TypeRow {
  id: string;
  owner_id: string;
  settings: string;
}

const placeOf = (type: ContentType): number => type.place ?? Number.MAX_SAFE_INTEGER;

/**
 * Where content types are kept. Every item asks for its own, so each owner's are remembered. A list's
 * copies from birth are not stored until something about them changes.
 */
export function createContentTypeStore(database: Database) {
  const cache = new Map<string, readonly ContentType[]>();
  database.onRollback(() => cache.clear());

  const stored = (ownerId: string): readonly ContentType[] => {
    const known = cache.get(ownerId);
    if (known) return known;
    const read = database
      .all<TypeRow>('select * from content_types where owner_id = ? order by rowid', ownerId)
      .map((row) => ({
        ...(JSON.parse(row.settings) as Omit<ContentType, 'id' | 'ownerId'>),
        id: row.id,
        ownerId: row.owner_id,
      }));
    cache.set(ownerId, read);
    return read;
  };

  const write = ({ id, ownerId, ...settings }: ContentType): void => {
    database.run(
      `insert into content_types(id, owner_id, settings) values(?, ?, ?)
       on conflict(owner_id, id) do update set settings = excluded.settings`,
      id,
      ownerId,
      JSON.stringify(settings)
    );
    cache.delete(ownerId);
  };

  const bornCopies = (list: List): ContentType[] =>
    bornTypesOf(list).flatMap((parentId, place) => {
      const parent = bornContentTypes.find((type) => type.id === parentId);
      return parent ? [{ ...parent, id: bornCopyId(list, parentId), ownerId: list.id, place }] : [];
    });

  const ofWeb = (web: Web): ContentType[] => [...bornContentTypes, ...stored(web.id)];

  return {
    write,
    ofWeb,

    /** In the order of the New menu. */
    ofList(list: List): ContentType[] {
      const known = stored(list.id);
      return [...(known.length > 0 ? known : bornCopies(list))].sort(
        (a, b) => placeOf(a) - placeOf(b)
      );
    },

    /** The nearest content type of the site that an id lies below. */
    parentOf: (web: Web, id: string): ContentType | undefined =>
      ofWeb(web)
        .filter((one) => isChildOf(id, one.id))
        .sort((a, b) => b.id.length - a.id.length)[0],

    /** Stores what the list was born with, before the first change. */
    storeBorn(list: List): void {
      if (stored(list.id).length === 0) for (const type of bornCopies(list)) write(type);
    },

    remove(type: ContentType): void {
      database.run(
        'delete from content_types where owner_id = ? and id = ?',
        type.ownerId,
        type.id
      );
      cache.delete(type.ownerId);
    },

    /** Whether lists of the site have copies or children of a content type. */
    hasChildren: (id: string): boolean =>
      database.get(
        `select 1 from content_types where id <> ?1 and substr(id, 1, length(?1)) = ?1 collate nocase`,
        id
      ) !== undefined,

    hasItems: (list: List, id: string): boolean =>
      database.get(
        `select 1 from items where list_id = ? and json_extract(fields, '$.ContentTypeId') = ?`,
        list.id,
        id
      ) !== undefined,
  };
}
