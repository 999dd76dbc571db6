import { toIsoSeconds } from '../core/clock';
import type { List } from '../core/list';
import type { Entity } from '../odata/entity';

/** A list as REST shows it. */
export function listEntity(list: List): Entity {
  const plainName = list.title.replace(/[^\p{L}\p{N}]/gu, '_x0020_');
  return {
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    etag: `"${list.id},${list.version}"`,
    properties: {
      ...list.settings,
      BaseTemplate: list.template,
      BaseType: list.isLibrary ? 1 : 0,
      Created: toIsoSeconds(list.created),
      EntityTypeName: plainName,
      Id: list.id,
      ItemCount: list.itemCount,
      LastItemModifiedDate: toIsoSeconds(list.changed),
      ListItemEntityTypeFullName: `SP.Data.${plainName}Item`,
      ParentWebUrl: list.url.slice(0, list.url.indexOf('/', '/sites/'.length)),
      Title: list.title,
    },
    links: {
      RootFolder: () => ({
        type: 'SP.Folder',
        path: `Web/Lists(guid'${list.id}')/RootFolder`,
        properties: {
          Exists: true,
          ItemCount: list.itemCount,
          Name: list.url.slice(list.url.lastIndexOf('/') + 1),
          ServerRelativePath: { DecodedUrl: list.url },
          ServerRelativeUrl: list.url,
          UniqueId: list.id,
        },
      }),
    },
  };
}
