import { CoreError } from '../core/core-error';
import { pathOf, type Item } from '../core/item';
import { objectIn, textIn } from './request-body';
import type { Call } from './call';
import { files } from './file-resources';
import { absolutePath, type FolderSubject } from './folder-path';
import { folderEntity } from './item-and-file-entities';
import { item } from './item-resources';
import { itemSubjectOf } from './item-subject';
import { operation, to, type Answer, type ResourceType } from './resource';

/** The item of a folder. @throws CoreError with the kind given, for the root of a list */
const ownItem = ({ path }: FolderSubject, { core, actor }: Call, words: string): Item => {
  const { item: own } = core.files.folder(actor, path);
  if (!own) throw new CoreError('item-not-found', words);
  return own;
};

const addFolder = (path: string, overwrite: boolean, call: Call): Answer => {
  const added = call.core.files.addFolder(call.actor, path, overwrite);
  return { kind: 'entity', entity: folderEntity(call, pathOf(added), added), created: true };
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
  key: to(
    () => folder,
    ({ path }, given) => ({ path: `${path}/${given.text()}` })
  ),
  segments: {
    addusingpath: operation('folders/addusingpath', 'POST', ({ path }, given, call) => {
      given.allow('decodedurl', 'overwrite');
      const asked = given.text('decodedurl');
      const whole = asked.startsWith('/') ? asked : `${path}/${asked}`;
      return addFolder(whole, given.flag('overwrite'), call);
    }),
  },
};

/** A folder of a list or library, its root included. */
export const folder: ResourceType<FolderSubject> = {
  name: 'folder',
  verbs: {
    GET: ({ path }, call) => ({
      kind: 'entity',
      entity: folderEntity(call, path, call.core.files.folder(call.actor, path).item),
    }),
    DELETE: (subject, call) => {
      const own = ownItem(subject, call, 'The root folder of a library cannot be deleted.');
      call.core.items.remove(call.actor, own, call.ifMatch);
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
    parentfolder: to(
      () => folder,
      ({ path }) => ({ path: path.slice(0, path.lastIndexOf('/')) })
    ),
    listitemallfields: to(
      () => item,
      (subject, _, call) =>
        itemSubjectOf(ownItem(subject, call, 'The root folder of a library has no item.'), call)
    ),
    itemcount: operation('folder/itemcount', 'GET', ({ path }, _, { core, actor }) => {
      core.files.folder(actor, path);
      return { kind: 'value', name: 'ItemCount', value: core.items.countIn(path) };
    }),
    properties: operation('folder/properties', 'GET', ({ path }, _, { core, actor }) => {
      core.files.folder(actor, path);
      const folderCount = core.files.inFolder(actor, path, true).length;
      return {
        kind: 'entity',
        entity: {
          type: 'SP.PropertyValues',
          path: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(path)}')/Properties`,
          properties: {
            vti_x005f_folderitemcount: core.items.countIn(path) - folderCount,
            vti_x005f_foldersubfolderitemcount: folderCount,
          },
        },
      };
    }),
    addsubfolderusingpath: operation('folder/addsubfolderusingpath', 'POST', ({ path }, _, call) =>
      addFolder(`${path}/${textIn(objectIn(call.body(), 'leafPath'), 'DecodedUrl')}`, false, call)
    ),
    recycle: operation('folder/recycle', 'POST', (subject, _, call) => ({
      kind: 'value',
      name: 'Recycle',
      value: call.core.recycleBin.recycle(
        call.actor,
        ownItem(subject, call, 'The root folder of a library cannot be deleted.'),
        call.ifMatch
      ),
    })),
  },
};

/** What a web offers about folders. */
export const folderSegments = {
  getfolderbyserverrelativepath: to<Call, FolderSubject>(
    () => folder,
    (_, given, call) => ({ path: absolutePath(given.text('decodedurl'), call) })
  ),
  folders: to<Call, FolderSubject>(
    () => folders,
    (_, __, { web }) => ({ path: web.url })
  ),
};
