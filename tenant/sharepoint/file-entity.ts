import { toIsoSeconds } from '../core/clock';
import type { StoredFile } from '../core/files';
import type { Item } from '../core/item';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { itemEntity } from './item-entity';
import { principalEntity } from './user-resources';
import { CoreError } from '../core/core-error';

const escapePath = (path: string): string => encodeURIComponent(path.replace(/'/g, "''"));

/** The item that stands for a file or folder, in its library. */
export function itemOfFile(call: Call, item: Item): Entity {
  const list = call.core.lists.peek(item.listId);
  if (!list) throw new CoreError('file-not-found', 'The library of the file does not exist.');
  return itemEntity(call, list, item);
}

/** A file as REST shows it. */
export function fileEntity(call: Call, { item, size }: StoredFile): Entity {
  const { core } = call;
  const path = `${item.dir ?? ''}/${item.leaf ?? ''}`;
  const title = item.values['Title'];
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${escapePath(path)}')`,
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ETag: `"{${item.uniqueId.toUpperCase()}},${item.version}"`,
      Exists: true,
      Length: String(size),
      Level: 1,
      LinkingUrl: '',
      MajorVersion: item.version,
      MinorVersion: 0,
      Name: item.leaf ?? '',
      ServerRelativeUrl: path,
      TimeCreated: toIsoSeconds(item.created),
      TimeLastModified: toIsoSeconds(item.modified),
      Title: typeof title === 'string' ? title : null,
      UIVersionLabel: `${item.version}.0`,
      UniqueId: item.uniqueId,
    },
    links: {
      ListItemAllFields: () => itemOfFile(call, item),
      Author: () => principalEntity(core.users.byId(item.authorId)),
      ModifiedBy: () => principalEntity(core.users.byId(item.editorId)),
    },
  };
}

/** A folder as REST shows it. @param item the folder's own item; undefined for a library's root */
export function folderEntity(call: Call, path: string, item: Item | undefined): Entity {
  return {
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${escapePath(path)}')`,
    properties: {
      Exists: true,
      Name: path.slice(path.lastIndexOf('/') + 1),
      ServerRelativeUrl: path,
      ...(item
        ? {
            TimeCreated: toIsoSeconds(item.created),
            TimeLastModified: toIsoSeconds(item.modified),
            UniqueId: item.uniqueId,
          }
        : {}),
    },
    ...(item ? { links: { ListItemAllFields: () => itemOfFile(call, item) } } : {}),
  };
}
