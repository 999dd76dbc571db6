import { CoreError } from './core-error';
import type { Database } from './database';
import { checkFileName, splitPath } from './file-names';
import type { Item } from './item';
import type { Items } from './items';
import type { List } from './list';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** A file: the item that stands for it and its length in bytes. */
export interface StoredFile {
  item: Item;
  size: number;
}

interface FilesContext {
  database: Database;
  items: Items;
  lists: Lists;
  permissions: Permissions;
}

/** Files and folders of document libraries, addressed by server-relative path. */
export function createFiles({ database, items, lists, permissions }: FilesContext) {
  const folderMissing = (path: string): CoreError =>
    new CoreError('file-not-found', `The folder ${path} does not exist.`);

  /** The library of a folder that exists and that the caller may read. */
  const libraryOfFolder = (actor: Principal, path: string): List => {
    const library = lists.holding(path);
    if (!library?.isLibrary) throw folderMissing(path);
    permissions.require(actor, library.scopeId, 'ViewListItems');
    if (path.toLowerCase() === library.url.toLowerCase()) return library;
    const { dir, leaf } = splitPath(path);
    if (items.peekByPath(dir, leaf)?.isFolder !== true) throw folderMissing(path);
    return library;
  };

  const sizeOf = (item: Item): number =>
    database.get<{ size: number }>('select size from files where unique_id = ?', item.uniqueId)
      ?.size ?? 0;

  const store = (item: Item, content: Uint8Array): void => {
    database.run(
      `insert into files(unique_id, size, content) values(?1, ?2, ?3)
       on conflict(unique_id) do update set size = excluded.size, content = excluded.content`,
      item.uniqueId,
      content.byteLength,
      content
    );
  };

  const byPath = (actor: Principal, path: string): StoredFile => {
    const item = items.byPath(actor, path);
    if (item.isFolder) throw new CoreError('file-not-found', `The file ${path} does not exist.`);
    return { item, size: sizeOf(item) };
  };

  return {
    byPath,
    libraryOfFolder,

    /** The bytes of a file the caller has already found. */
    content: (item: Item): Uint8Array =>
      database.get<{ content: Uint8Array }>(
        'select content from files where unique_id = ?',
        item.uniqueId
      )?.content ?? new Uint8Array(),

    /** A file as the item of its library; undefined for items that are no files. */
    ofItem: (item: Item): StoredFile | undefined =>
      item.leaf === null || item.isFolder ? undefined : { item, size: sizeOf(item) },

    /**
     * Adds a file, or replaces its content when `overwrite` is set.
     * @throws CoreError file-exists, name-forbidden, file-not-found (folder), access-denied
     */
    save(
      actor: Principal,
      folder: string,
      name: string,
      content: Uint8Array,
      overwrite: boolean
    ): StoredFile {
      const library = libraryOfFolder(actor, folder);
      checkFileName(folder, name);
      return database.transaction(() => {
        const known = items.peekByPath(folder, name);
        if (known && (!overwrite || known.isFolder)) {
          throw new CoreError(
            'file-exists',
            `A file with the name ${folder}/${name} already exists. It was last modified on ${new Date(known.modified).toISOString()}.`
          );
        }
        if (known) permissions.require(actor, known.scopeId, 'EditListItems');
        const item = known ?? items.add(actor, library, { values: {}, dir: folder, leaf: name });
        store(item, content);
        return {
          item: known ? items.update(actor, item, { values: {} }) : item,
          size: content.byteLength,
        };
      });
    },

    /** Replaces the content of a file. */
    replace(actor: Principal, path: string, content: Uint8Array): StoredFile {
      const { item } = byPath(actor, path);
      return database.transaction(() => {
        const next = items.update(actor, item, { values: {} });
        store(next, content);
        return { item: next, size: content.byteLength };
      });
    },

    /** The folder's own item; undefined for a library's root. */
    folder(actor: Principal, path: string): { library: List; item: Item | undefined } {
      const library = libraryOfFolder(actor, path);
      const { dir, leaf } = splitPath(path);
      return { library, item: items.peekByPath(dir, leaf) };
    },

    /** Adds a folder; with `overwrite` an existing one is given back. */
    addFolder(actor: Principal, path: string, overwrite: boolean): Item {
      const { dir, leaf } = splitPath(path);
      const library = libraryOfFolder(actor, dir);
      checkFileName(dir, leaf);
      const known = items.peekByPath(dir, leaf);
      if (known?.isFolder === true && overwrite) return known;
      if (known)
        throw new CoreError(
          'file-exists',
          `A file or folder with the name ${path} already exists.`
        );
      return items.add(actor, library, { values: {}, dir, leaf, isFolder: true });
    },

    /** The files or the folders directly in a folder. */
    inFolder(actor: Principal, path: string, folders: boolean): Item[] {
      libraryOfFolder(actor, path);
      return items.inFolder(actor, path, folders);
    },
  };
}

export type Files = ReturnType<typeof createFiles>;
