import { CoreError } from './core-error';
import type { Fields } from './fields';
import type { Files } from './files';
import { checkFileName, splitPath } from './file-names';
import { pathOf, type Item } from './item';
import type { ItemSaves } from './item-saves';
import type { Items } from './items';
import type { List } from './list';
import type { Principal } from './principal';
import type { StoredValues } from './stored-value';
import type { Relocation } from './relocation';
import type { Database } from './database';
import type { TenantClock } from './clock';

/** SP.MoveCopyOptions. */
export interface MoveCopyOptions {
  overwrite: boolean;
  /** Takes another name when the name is taken. */
  keepBoth: boolean;
  /** Otherwise a move rewrites Modified and Editor, as a rename does. */
  retainEditorAndModified: boolean;
  /** Otherwise a copy keeps who made the original and when. */
  resetAuthorAndCreated: boolean;
}

interface FileMovesContext {
  database: Database;
  clock: TenantClock;
  fields: Fields;
  files: Files;
  items: Items;
  saves: ItemSaves;
  relocation: Relocation;
}

/**
 * Moving and copying of files and folders. A move keeps the unique id, the versions and unique permissions;
 * a copy is a new file with the last version only.
 * Source: Microsoft Learn, "MoveCopyUtil"; what becomes of versions and ids is unverified.
 */
export function createFileMoves(context: FileMovesContext) {
  const { database, clock, fields, files, items, saves, relocation } = context;

  const find = (actor: Principal, path: string, isFolder: boolean): Item => {
    const item = items.byPath(actor, path);
    if (item.isFolder === isFolder) return item;
    throw new CoreError(
      'file-not-found',
      `The ${isFolder ? 'folder' : 'file'} ${path} does not exist.`
    );
  };

  /** Where the thing goes: the name is free afterwards. */
  const destination = (
    actor: Principal,
    source: Item,
    path: string,
    options: MoveCopyOptions
  ): { list: List; dir: string; leaf: string } => {
    const { dir, leaf: wanted } = splitPath(path);
    const list = files.libraryOfFolder(actor, dir);
    checkFileName(dir, wanted);
    const known = items.peekByPath(dir, wanted);
    if (!known || known.uniqueId === source.uniqueId) return { list, dir, leaf: wanted };
    if (options.keepBoth) return { list, dir, leaf: files.freeName(dir, wanted) };
    if (!options.overwrite || known.isFolder || source.isFolder) {
      throw new CoreError('file-exists', `A file or folder with the name ${path} already exists.`);
    }
    items.remove(actor, known);
    return { list, dir, leaf: wanted };
  };

  const requireOutside = (source: Item, path: string): void => {
    const from = `${pathOf(source)}/`.toLowerCase();
    if (!`${path}/`.toLowerCase().startsWith(from)) return;
    throw new CoreError('value-invalid', 'A folder cannot be moved or copied into itself.');
  };

  /** The columns that the library at the destination has as well, by internal name and type. */
  const carried = (item: Item, list: List): StoredValues => {
    if (item.listId === list.id) return item.values;
    const kept = Object.entries(item.values).filter(([name]) => {
      const from = fields.peek(item.listId, name);
      return from !== undefined && fields.peek(list.id, name)?.type === from.type;
    });
    return Object.fromEntries(kept);
  };

  const copyOne = (
    actor: Principal,
    source: Item,
    target: { list: List; dir: string; leaf: string },
    { resetAuthorAndCreated }: MoveCopyOptions
  ): Item => {
    const { authorId, editorId, created, modified } = source;
    return items.add(actor, target.list, {
      values: carried(source, target.list),
      dir: target.dir,
      leaf: target.leaf,
      isFolder: source.isFolder,
      ...(source.isFolder ? {} : { content: files.content(source) }),
      stamps: resetAuthorAndCreated ? {} : { authorId, editorId, created, modified },
    });
  };

  return {
    /** @throws CoreError file-not-found, file-exists, access-denied, checked-out, name-forbidden */
    move(
      actor: Principal,
      from: string,
      to: string,
      isFolder: boolean,
      options: MoveCopyOptions
    ): Item {
      const seen = find(actor, from, isFolder);
      const source = items.peek(seen.listId, seen.id) ?? seen;
      const home = items.listOf(source);
      saves.requireEditable(actor, home, source);
      if (isFolder && pathOf(source).toLowerCase() !== to.toLowerCase()) requireOutside(source, to);
      return database.transaction(() => {
        const target = destination(actor, source, to, options);
        const stamps = options.retainEditorAndModified
          ? {}
          : { editorId: actor.siteUserId, modified: clock.now() };
        return relocation.relocate(actor, { ...source, ...stamps }, target, (item) =>
          carried(item, target.list)
        );
      });
    },

    /** Copies what the caller may read; a folder goes with it. */
    copy(
      actor: Principal,
      from: string,
      to: string,
      isFolder: boolean,
      options: MoveCopyOptions
    ): Item {
      const source = find(actor, from, isFolder);
      if (isFolder) requireOutside(source, to);
      return database.transaction(() => {
        const target = destination(actor, source, to, options);
        const made = copyOne(actor, source, target, options);
        const copyInto = (folder: Item, folderPath: string): void => {
          for (const kind of [false, true]) {
            for (const inner of items.inFolder(actor, pathOf(folder), kind)) {
              const place = { list: target.list, dir: folderPath, leaf: inner.leaf ?? '' };
              copyOne(actor, inner, place, options);
              if (kind) copyInto(inner, `${folderPath}/${inner.leaf ?? ''}`);
            }
          }
        };
        if (isFolder) copyInto(source, pathOf(made));
        return made;
      });
    },
  };
}

export type FileMoves = ReturnType<typeof createFileMoves>;
