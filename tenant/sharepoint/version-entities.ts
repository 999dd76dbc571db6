import { toIsoSeconds } from '../core/clock';
import { pathOf, versionLabel, type Item } from '../core/item';
import type { ItemVersion } from '../core/item-versions';
import type { List } from '../core/list';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';
import { escapePath } from './escape-path';
import { itemEntity } from './item-and-file-entities';
import { principalEntity } from './user-resources';

const personOf = ({ core }: Call, id: number): Json => {
  const { title, email } = core.users.byId(id);
  return { Email: email, LookupId: id, LookupValue: title };
};

/** A version of an item as REST shows it: the columns as they were then. */
export function versionEntity(call: Call, list: List, { item, isCurrent }: ItemVersion): Entity {
  const { properties } = itemEntity(call, list, item);
  return {
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${item.uiVersion})`,
    properties: {
      ...properties,
      Author: personOf(call, item.authorId),
      Created: toIsoSeconds(item.modified),
      Editor: personOf(call, item.editorId),
      IsCurrentVersion: isCurrent,
      OData__x005f_UIVersionString: versionLabel(item.uiVersion),
      VersionId: item.uiVersion,
      VersionLabel: versionLabel(item.uiVersion),
    },
  };
}

/** The versions of an item that the caller sees, the newest first. */
export function versionEntities(call: Call, list: List, item: Item): Entity[] {
  return call.core.versions
    .list(call.actor, list, item)
    .map((version) => versionEntity(call, list, version));
}

/** An older version of a file as REST shows it. */
export function fileVersionEntity(call: Call, { item, isCurrent }: ItemVersion): Entity {
  const path = pathOf(item);
  const at = path.indexOf('/', call.web.url.length);
  return {
    type: 'SP.FileVersion',
    path: `Web/GetFileByServerRelativePath(decodedurl='${escapePath(path)}')/Versions(${item.uiVersion})`,
    properties: {
      CheckInComment: item.checkinComment,
      Created: toIsoSeconds(item.modified),
      ID: item.uiVersion,
      IsCurrentVersion: isCurrent,
      Length: String(call.core.files.ofItem(item)?.size ?? 0),
      Size: call.core.files.ofItem(item)?.size ?? 0,
      Url: `_vti_history/${item.uiVersion}${path.slice(at)}`,
      VersionLabel: versionLabel(item.uiVersion),
    },
    links: { CreatedBy: () => principalEntity(call.core.users.byId(item.editorId)) },
  };
}
