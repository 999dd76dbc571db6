import type { StoredFile } from '../core/files';
import { pathOf } from '../core/item';
import type { Call } from './call';
import { checkOutSegments } from './check-out-resources';
import { absolutePath, type FolderSubject } from './folder-path';
import { fileEntity } from './item-and-file-entities';
import { item } from './item-resources';
import { itemSubjectOf } from './item-subject';
import { operation, to, type ResourceType } from './resource';
import { uploadSegments } from './upload-resources';
import { fileVersions } from './version-resources';

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
      (stored, _, call) => itemSubjectOf(stored.item, call)
    ),
    versions: to(
      () => fileVersions,
      (stored) => stored
    ),
    recycle: operation('file/recycle', 'POST', (stored, _, { core, actor, ifMatch }) => ({
      kind: 'value',
      name: 'Recycle',
      value: core.recycleBin.recycle(actor, stored.item, fileMatch(stored, ifMatch)),
    })),
    ...checkOutSegments,
    ...uploadSegments,
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

/** The files of a folder. */
export const files: ResourceType<FolderSubject> = {
  name: 'files',
  verbs: {
    GET: ({ path }, call) => ({
      kind: 'collection',
      entities: call.core.files
        .inFolder(call.actor, path, false)
        .flatMap((found) => call.core.files.ofItem(found) ?? [])
        .map((stored) => fileEntity(call, stored)),
    }),
  },
  key: to(
    () => file,
    ({ path }, given, { core, actor }) => core.files.byPath(actor, `${path}/${given.text()}`)
  ),
  segments: {
    addusingpath: operation('files/addusingpath', 'POST', ({ path }, given, call) => {
      given.allow('decodedurl', 'overwrite', 'ensureuniquefilename');
      const name = given.text('decodedurl');
      const isFreed = given.flag('ensureuniquefilename') && !given.flag('overwrite');
      const saved = call.core.files.save(
        call.actor,
        path,
        isFreed ? call.core.files.freeName(path, name) : name,
        call.bytes,
        given.flag('overwrite')
      );
      return { kind: 'entity', entity: fileEntity(call, saved) };
    }),
  },
};

/** What a web offers about files. */
export const fileSegments = {
  getfilebyserverrelativepath: to<Call, StoredFile>(
    () => file,
    (_, given, call) =>
      call.core.files.byPath(call.actor, absolutePath(given.text('decodedurl'), call))
  ),
  getfilebyid: to<Call, StoredFile>(
    () => file,
    (_, given, { core, actor }) => core.files.byUniqueId(actor, given.text())
  ),
};
