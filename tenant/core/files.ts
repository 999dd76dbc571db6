import { CoreError } from './core-error';
import { contentIdOf, type FileContents } from './file-contents';
import { checkFileName, splitPath } from './file-names';
import { pathOf, type Item } from './item';
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

/** What fits into a row of the database, with room for the rest of it. */
export const MAXIMUM_FILE_BYTES = 900_000_000;

interface FilesContext {
  contents: FileContents;
  /** Most bytes a file may have. */
  maximumBytes: () => number;
  items: Items;
  lists: Lists;
  permissions: Permissions;
}

/** Files and folders of document libraries, addressed by server-relative path. */
export function createFiles(context: FilesContext) {
  const { contents, items, lists, permissions } = context;
  const folderMissing = (path: string): CoreError =>
    new CoreError('file-not-found', `The folder ${path} does not exist.`);

  /** The list of a folder that exists and that the caller may read; libraries and lists have folders. */
  const listOfFolder = (actor: Principal, path: string): List => {
    const list = lists.holding(path);
    if (!list) throw folderMissing(path);
    if (path.toLowerCase() === list.url.toLowerCase()) {
      permissions.require(actor, list.scopeId, 'ViewListItems');
      return list;
    }
    const { dir, leaf } = splitPath(path);
    const folder = items.peekByPath(dir, leaf);
    if (folder?.isFolder !== true) throw folderMissing(path);
    permissions.require(actor, folder.scopeId, 'ViewListItems');
    return list;
  };

  const libraryOfFolder = (actor: Principal, path: string): List => {
    const list = listOfFolder(actor, path);
    if (!list.isLibrary) throw folderMissing(path);
    return list;
  };

  const sizeOf = (item: Item): number => contents.size(contentIdOf(item));

  const requireSize = (bytes: number): void => {
    if (bytes <= context.maximumBytes()) return;
    throw new CoreError(
      'too-large',
      `The file is larger than the maximum of ${context.maximumBytes()} bytes.`
    );
  };

  const byPath = (actor: Principal, path: string): StoredFile => {
    const item = items.byPath(actor, path);
    if (item.isFolder) throw new CoreError('file-not-found', `The file ${path} does not exist.`);
    return { item, size: sizeOf(item) };
  };

  /** A name that is free: `a.txt`, then `a1.txt`, as SharePoint numbers them (unverified). */
  const freeName = (folder: string, name: string): string => {
    const at = name.lastIndexOf('.');
    const [stem, ending] = at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
    let free = name;
    for (let number = 1; items.peekByPath(folder, free); number += 1)
      free = `${stem}${number}${ending}`;
    return free;
  };

  return {
    byPath,

    /** @throws CoreError file-not-found, access-denied */
    byUniqueId(actor: Principal, uniqueId: string): StoredFile {
      const item = items.peekByUniqueId(uniqueId.toLowerCase());
      if (!item || item.leaf === null)
        throw new CoreError('file-not-found', `The file ${uniqueId} does not exist.`);
      return byPath(actor, pathOf(item));
    },
    libraryOfFolder,
    listOfFolder,
    freeName,
    requireSize,

    /** The bytes of a file the caller has already found. */
    content: (item: Item): Uint8Array => contents.read(contentIdOf(item)),

    /** A file as the item of its library; undefined for items that are no files. */
    ofItem: (item: Item): StoredFile | undefined =>
      item.leaf === null || item.isFolder ? undefined : { item, size: sizeOf(item) },

    /**
     * Adds a file, or replaces its content when `overwrite` is set.
     * @throws CoreError file-exists, name-forbidden, file-not-found (folder), access-denied, too-large
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
      requireSize(content.byteLength);
      const known = items.peekByPath(folder, name);
      if (known && (!overwrite || known.isFolder)) {
        throw new CoreError(
          'file-exists',
          `A file with the name ${folder}/${name} already exists. It was last modified on ${new Date(known.modified).toISOString()}.`
        );
      }
      const item = known
        ? items.update(actor, known, { values: {}, content })
        : items.add(actor, library, { values: {}, dir: folder, leaf: name, content });
      return { item, size: content.byteLength };
    },

    /** Replaces the content of a file. */
    replace(actor: Principal, path: string, content: Uint8Array): StoredFile {
      const { item } = byPath(actor, path);
      requireSize(content.byteLength);
      return { item: items.update(actor, item, { values: {}, content }), size: content.byteLength };
    },

    /** The folder's own item; undefined for a library's root. */
    folder(actor: Principal, path: string): { library: List; item: Item | undefined } {
      const library = listOfFolder(actor, path);
      const { dir, leaf } = splitPath(path);
      return { library, item: items.peekByPath(dir, leaf) };
    },

    /** Adds a folder; with `overwrite` an existing one is given back. */
    addFolder(actor: Principal, path: string, overwrite: boolean): Item {
      const { dir, leaf } = splitPath(path);
      const list = listOfFolder(actor, dir);
      if (!list.settings.EnableFolderCreation && !list.isLibrary)
        throw new CoreError('value-invalid', 'Folders cannot be created in this list.');
      checkFileName(dir, leaf);
      const known = items.peekByPath(dir, leaf);
      if (known?.isFolder === true && overwrite) return known;
      if (known)
        throw new CoreError(
          'file-exists',
          `A file or folder with the name ${path} already exists.`
        );
      return items.add(actor, list, { values: {}, dir, leaf, isFolder: true });
    },

    /** The files or the folders directly in a folder. */
    inFolder(actor: Principal, path: string, folders: boolean): Item[] {
      listOfFolder(actor, path);
      return items.inFolder(actor, path, folders);
    },
  };
}

export type Files = ReturnType<typeof createFiles>;
