import { CoreError } from '../core/core-error';
import type { StoredFile } from '../core/files';
import type { Item } from '../core/item';
import type { Call } from './call';
import { fileEntity, folderEntity } from './item-and-file-entities';
import { item, type ItemSubject } from './item-resources';
import { operation, to, type ResourceType } from './resource';

/** A folder, by server-relative path. */
export interface FolderSubject {
  path: string;
}

/** A path as clients give it: server-relative, or relative to the web. */
const absolute = (path: string, { web }: Call): string => {
  const whole = path.startsWith('/') ? path : `${web.url}/${path}`;
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
};

const subjectOf = (found: Item, { core, web }: Call): ItemSubject => {
  const list = core.lists.peek(found.listId);
  if (!list) throw new CoreError('file-not-found', 'The library of the file does not exist.');
  return { web, list, item: found };
};

const pathOf = (found: Item): string => `${found.dir ?? ''}/${found.leaf ?? ''}`;

const file: ResourceType<StoredFile> = {
  name: 'file',
  verbs: {
    GET: (stored, call) => ({ kind: 'entity', entity: fileEntity(call, stored) }),
    DELETE: (stored, call) => {
      call.core.items.remove(call.actor, stored.item, fileMatch(stored, call.ifMatch));
      return { kind: 'empty' };
    },
  },
  segments: {
    $value: to(
      () => content,
      (stored) => stored
    ),
    listitemallfields: to(
      () => item,
      (stored, _, call) => subjectOf(stored.item, call)
    ),
  },
};

/** A file's ETag carries its id in braces and capitals; the item underneath compares its own form. */
const fileMatch = (
  { item: stored }: StoredFile,
  ifMatch: string | undefined
): string | undefined =>
  ifMatch === `"{${stored.uniqueId.toUpperCase()}},${stored.version}"` ? '*' : ifMatch;

const content: ResourceType<StoredFile> = {
  name: 'file/$value',
  verbs: {
    GET: (stored, call) => ({
      kind: 'bytes',
      content: call.core.files.content(stored.item),
      contentType: 'application/octet-stream',
    }),
    PUT: (stored, call) => {
      call.core.files.replace(call.actor, pathOf(stored.item), call.bytes);
      return { kind: 'empty' };
    },
  },
};

const files: ResourceType<FolderSubject> = {
  name: 'files',
  verbs: {
    GET: ({ path }, call) => ({
      kind: 'collection',
      entities: call.core.files
        .inFolder(call.actor, path, false)
        .map((found) => fileEntity(call, call.core.files.byPath(call.actor, pathOf(found)))),
    }),
  },
  key: to(
    () => file,
    ({ path }, given, { core, actor }) => core.files.byPath(actor, `${path}/${given.text()}`)
  ),
  segments: {
    addusingpath: operation('files/addusingpath', 'POST', ({ path }, given, call) => {
      given.allow('decodedurl', 'overwrite');
      const saved = call.core.files.save(
        call.actor,
        path,
        given.text('decodedurl'),
        call.bytes,
        given.flag('overwrite')
      );
      return { kind: 'entity', entity: fileEntity(call, saved) };
    }),
  },
};

const folders: ResourceType<FolderSubject> = {
  name: 'folders',
  verbs: {
    GET: ({ path }, call) => ({
      kind: 'collection',
      entities: call.core.files
        .inFolder(call.actor, path, true)
        .map((found) => folderEntity(call, pathOf(found), found)),
    }),
  },
  segments: {
    addusingpath: operation('folders/addusingpath', 'POST', ({ path }, given, call) => {
      given.allow('decodedurl', 'overwrite');
      const asked = given.text('decodedurl');
      const whole = asked.startsWith('/') ? asked : `${path}/${asked}`;
      const added = call.core.files.addFolder(call.actor, whole, given.flag('overwrite'));
      return { kind: 'entity', entity: folderEntity(call, pathOf(added), added), created: true };
    }),
  },
};

/** A folder of a library, its root included. */
export const folder: ResourceType<FolderSubject> = {
  name: 'folder',
  verbs: {
    GET: ({ path }, call) => ({
      kind: 'entity',
      entity: folderEntity(call, path, call.core.files.folder(call.actor, path).item),
    }),
    DELETE: ({ path }, call) => {
      const { item: own } = call.core.files.folder(call.actor, path);
      if (!own)
        throw new CoreError('value-invalid', 'The root folder of a library cannot be deleted.');
      call.core.items.remove(call.actor, own);
      return { kind: 'empty' };
    },
  },
  segments: {
    files: to(
      () => files,
      (subject) => subject
    ),
    folders: to(
      () => folders,
      (subject) => subject
    ),
    listitemallfields: to(
      () => item,
      ({ path }, _, call) => {
        const { item: own } = call.core.files.folder(call.actor, path);
        if (!own)
          throw new CoreError('item-not-found', 'The root folder of a library has no item.');
        return subjectOf(own, call);
      }
    ),
  },
};

/** What a web offers about files and folders. */
export const fileSegments = {
  getfilebyserverrelativepath: to<Call, StoredFile>(
    () => file,
    (_, given, call) => call.core.files.byPath(call.actor, absolute(given.text('decodedurl'), call))
  ),
  getfolderbyserverrelativepath: to<Call, FolderSubject>(
    () => folder,
    (_, given, call) => ({ path: absolute(given.text('decodedurl'), call) })
  ),
  folders: to<Call, FolderSubject>(
    () => folders,
    (_, __, { web }) => ({ path: web.url })
  ),
};
