import { toIsoSeconds } from '../core/clock';
import { CoreError } from '../core/core-error';
import { odataName } from '../core/field-definition';
import { fileTypeOf } from '../core/file-names';
import type { StoredFile } from '../core/files';
import { etagOf, type Item } from '../core/item';
import type { List } from '../core/list';
import { hasUniquePermissions } from '../core/securables';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';
import { columnJson, taxCatchAll } from './column-json';
import { listEntity } from './list-entity';
import { principalEntity } from './user-resources';

// An item leads to its file and a file to its item, so both are shown from one place.

const CONTENT_TYPES = { folder: '0x0120', document: '0x0101', item: '0x0100' } as const;

const escapePath = (path: string): string => encodeURIComponent(path.replace(/'/g, "''"));

/** An item with its columns, and what `$select` and `$expand` may ask for besides. */
export function itemEntity(call: Call, list: List, item: Item): Entity {
  const { core } = call;
  const columns = core.fields.all(list.id);
  const own = columns.filter((field) => !field.builtIn);
  const values: Record<string, Json> = {};
  const links: Record<string, () => Entity | Entity[]> = {};
  const linkUser = (name: string, id: number): void => {
    links[name] = () => principalEntity(core.users.byId(id));
  };
  for (const field of own) {
    const value = item.values[field.name];
    if (field.type === 'User') {
      values[`${odataName(field.name)}Id`] = typeof value === 'number' ? value : null;
      if (typeof value === 'number') linkUser(odataName(field.name), value);
    } else {
      values[odataName(field.name)] = columnJson(call, field, value);
    }
  }
  linkUser('Author', item.authorId);
  linkUser('Editor', item.editorId);
  const title = item.values['Title'];
  const leaf = item.leaf ?? `${item.id}_.000`;
  const dir = item.dir ?? list.url;
  const file = core.files.ofItem(item);
  if (file) links['File'] = () => fileEntity(call, file);
  links['ParentList'] = () => listEntity(list);
  links['TaxCatchAll'] = () => taxCatchAll(call, columns, item);
  return {
    type: `SP.Data.${list.title.replace(/[^\p{L}\p{N}]/gu, '_x0020_')}Item`,
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: etagOf(item),
    properties: {
      FileSystemObjectType: item.isFolder ? 1 : 0,
      Id: item.id,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: CONTENT_TYPES[item.isFolder ? 'folder' : list.isLibrary ? 'document' : 'item'],
      Title: typeof title === 'string' ? title : null,
      ...values,
      ID: item.id,
      Modified: toIsoSeconds(item.modified),
      Created: toIsoSeconds(item.created),
      AuthorId: item.authorId,
      EditorId: item.editorId,
      OData__UIVersionString: `${item.version}.0`,
      GUID: item.uniqueId,
    },
    onSelect: {
      FileLeafRef: () => leaf,
      FileDirRef: () => dir,
      FileRef: () => `${dir}/${leaf}`,
      FSObjType: () => (item.isFolder ? 1 : 0),
      UniqueId: () => item.uniqueId,
      File_x0020_Type: () => (item.leaf === null ? null : fileTypeOf(item.leaf)),
      EncodedAbsUrl: () => core.origin + encodeURI(`${dir}/${leaf}`),
      HasUniqueRoleAssignments: () =>
        hasUniquePermissions({ kind: 'item', web: call.web, list, item }),
    },
    links,
  };
}

/** The item that stands for a file or folder, in its library. */
function itemOfFile(call: Call, item: Item): Entity {
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
