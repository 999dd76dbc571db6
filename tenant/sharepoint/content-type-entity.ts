import type { ContentType } from '../core/content-type';
import type { TypeOwner } from '../core/content-types';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { fieldEntity } from './field-entity';

/** The path of a content type, as ids and edit links show it. */
const pathOf = (owner: TypeOwner, type: ContentType): string =>
  owner.kind === 'web'
    ? `Web/ContentTypes('${type.id}')`
    : `Web/Lists(guid'${owner.list.id}')/ContentTypes('${type.id}')`;

/** A column of a content type as REST shows it. */
export function fieldLinkEntity(
  owner: TypeOwner,
  type: ContentType,
  link: ContentType['fieldLinks'][number]
): Entity {
  return {
    type: 'SP.FieldLink',
    path: `${pathOf(owner, type)}/FieldLinks(guid'${link.id}')`,
    properties: {
      FieldInternalName: link.name,
      Hidden: link.hidden,
      Id: link.id,
      Name: link.name,
      ReadOnly: false,
      Required: link.required,
      ShowInDisplayForm: true,
    },
  };
}

/** The columns of a content type, as its owner has them. */
export function fieldsOfType({ core }: Call, owner: TypeOwner, type: ContentType): Entity[] {
  const columns = core.fields.all(owner.kind === 'web' ? owner.web.id : owner.list.id);
  return type.fieldLinks
    .map((link) => columns.find((field) => field.name === link.name))
    .filter((field) => field !== undefined)
    .map((field) => fieldEntity(field));
}

/** A content type as REST shows it. */
export function typeEntity(call: Call, owner: TypeOwner, type: ContentType): Entity {
  const parent = call.core.contentTypes.parentOf(owner.web, type);
  return {
    type: 'SP.ContentType',
    path: pathOf(owner, type),
    properties: {
      Description: type.description,
      Group: type.group,
      Hidden: type.hidden,
      Id: { StringValue: type.id },
      Name: type.name,
      ReadOnly: type.readOnly,
      Scope: owner.kind === 'web' ? owner.web.url : owner.list.url,
      Sealed: type.sealed,
      StringId: type.id,
    },
    links: {
      FieldLinks: () => type.fieldLinks.map((link) => fieldLinkEntity(owner, type, link)),
      Fields: () => fieldsOfType(call, owner, type),
      ...(parent
        ? { Parent: () => typeEntity(call, { kind: 'web', web: owner.web }, parent) }
        : {}),
    },
  };
}

/** The content type of an item. */
export function contentTypeEntity(call: Call, list: List, item: Item): Entity {
  const { core, web } = call;
  const owner: TypeOwner = { kind: 'list', web, list };
  return typeEntity(
    call,
    owner,
    core.contentTypes.byId(owner, core.contentTypes.ofItem(list, item).id)
  );
}
