import { toIsoSeconds } from '../core/clock';
import { CoreError } from '../core/core-error';
import { isMultiple, isReference, odataName, type Field } from '../core/field-definition';
import { fileTypeOf } from '../core/file-names';
import type { StoredFile } from '../core/files';
import { etagOf, pathOf, versionLabel, type Item } from '../core/item';
import type { List } from '../core/list';
import { idsOf, type StoredValue } from '../core/stored-value';
import type { Entity, Json } from '../odata/entity';
import { attachmentEntities } from './attachment-entities';
import type { Call } from './call';
import { escapePath } from './escape-path';
import { columnJson, noteText, taxCatchAll } from './column-json';
import { contentTypeEntity } from './content-type-entity';
import { listEntity } from './list-entity';
import { lookupEntity } from './lookup-values';
import { personValueEntity, principalEntity } from './user-resources';

// An item leads to its file and a file to its item, so both are shown from one place.

/** An item's list, with the site that clients ask for along with it. */
const parentList = ({ core, web }: Call, list: List): Entity => {
  const entity = listEntity(list);
  const parentWeb: Entity = {
    type: 'SP.Web',
    path: 'Web',
    properties: {
      Id: web.id,
      ServerRelativePath: { DecodedUrl: web.url },
      ServerRelativeUrl: web.url,
      Url: core.origin + web.url,
    },
  };
  return { ...entity, links: { ...entity.links, ParentWeb: () => parentWeb } };
};

/** What a column of people or lookups leads to: one of them, or all. */
const referred = (call: Call, field: Field, value: StoredValue | undefined): Entity | Entity[] => {
  const isUser = field.type === 'User' || field.type === 'UserMulti';
  const entities = idsOf(value).map((id) =>
    isUser ? personValueEntity(call.core.users.byId(id)) : lookupEntity(call, field, id)
  );
  const [first] = entities;
  return isMultiple(field.type) || !first ? entities : first;
};

/** An item with its columns, and what `$select` and `$expand` may ask for besides. */
export function itemEntity(call: Call, list: List, item: Item): Entity {
  const { core } = call;
  const columns = core.fields.all(list.id);
  const own = columns.filter((field) => !field.builtIn);
  const values: Record<string, Json> = {};
  const links: Record<string, () => Entity | Entity[]> = {};
  const linkUser = (name: string, id: number): void => {
    links[name] = () => personValueEntity(core.users.byId(id));
  };
  for (const field of own) {
    const value = item.values[field.name];
    if (isReference(field.type)) {
      values[`${odataName(field.name)}Id`] = columnJson(call, field, value);
      links[odataName(field.name)] = () => referred(call, field, value);
    } else if (field.options.noteOf !== undefined) {
      values[odataName(field.name)] = noteText(call, item.values[field.options.noteOf]);
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
  if (list.isLibrary) links['CheckoutUser'] = () => holderOf(call, item);
  else links['AttachmentFiles'] = () => attachmentEntities(call, list, item);
  if (item.isFolder) links['Folder'] = () => folderEntity(call, pathOf(item), item);
  links['ParentList'] = () => parentList(call, list);
  links['ContentType'] = () => contentTypeEntity(call, list, item);
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
      ContentTypeId: core.contentTypes.ofItem(list, item).id,
      Title: typeof title === 'string' ? title : null,
      ...values,
      ID: item.id,
      Modified: toIsoSeconds(item.modified),
      Created: toIsoSeconds(item.created),
      AuthorId: item.authorId,
      EditorId: item.editorId,
      OData__UIVersionString: versionLabel(item.uiVersion),
      GUID: item.uniqueId,
      ...(list.isLibrary
        ? { CheckoutUserId: item.checkedOutBy }
        : { Attachments: item.attachments > 0 }),
      ...(list.settings.EnableModeration ? { OData__ModerationStatus: item.moderation } : {}),
    },
    onSelect: {
      OData__ModerationStatus: () => item.moderation,
      OData__ModerationComments: () =>
        item.moderationComment === '' ? null : item.moderationComment,
      OData__UIVersion: () => item.uiVersion,
      OData__Level: () => item.level,
      FileLeafRef: () => leaf,
      FileDirRef: () => dir,
      FileRef: () => `${dir}/${leaf}`,
      FSObjType: () => (item.isFolder ? 1 : 0),
      UniqueId: () => item.uniqueId,
      LikesCount: () => core.reputation.likes(item).length,
      RatingCount: () => core.reputation.rating(item).count,
      AverageRating: () => core.reputation.rating(item).average,
      File_x0020_Type: () => (item.leaf === null ? null : fileTypeOf(item.leaf)),
      EncodedAbsUrl: () => core.origin + encodeURI(`${dir}/${leaf}`),
      HasUniqueRoleAssignments: () =>
        core.securables.hasUnique({ kind: 'item', web: call.web, list, item }),
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

/** SP.CheckOutType. */
const CHECKED_OUT_ONLINE = 0;
const NOT_CHECKED_OUT = 2;

/** The person who has a file checked out; none for most. */
const holderOf = ({ core }: Call, { checkedOutBy }: Item): Entity | Entity[] =>
  checkedOutBy === null ? [] : principalEntity(core.users.byId(checkedOutBy));

/** A file as REST shows it. */
export function fileEntity(call: Call, { item, size }: StoredFile): Entity {
  const { core } = call;
  const path = `${item.dir ?? ''}/${item.leaf ?? ''}`;
  const title = item.values['Title'];
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${escapePath(path)}')`,
    properties: {
      CheckInComment: item.checkinComment,
      CheckOutType: item.checkedOutBy === null ? NOT_CHECKED_OUT : CHECKED_OUT_ONLINE,
      ETag: `"{${item.uniqueId.toUpperCase()}},${item.version}"`,
      Exists: true,
      Length: String(size),
      Level: item.level,
      LinkingUrl: '',
      MajorVersion: Math.floor(item.uiVersion / 512),
      MinorVersion: item.uiVersion % 512,
      Name: item.leaf ?? '',
      ServerRelativeUrl: path,
      TimeCreated: toIsoSeconds(item.created),
      TimeLastModified: toIsoSeconds(item.modified),
      Title: typeof title === 'string' ? title : null,
      UIVersion: item.uiVersion,
      UIVersionLabel: versionLabel(item.uiVersion),
      UniqueId: item.uniqueId,
    },
    links: {
      ListItemAllFields: () => itemOfFile(call, item),
      CheckedOutByUser: () => holderOf(call, item),
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
      ItemCount: call.core.items.countIn(path),
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
