import type { Attachment } from '../core/attachments';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { escapePath } from './escape-path';

/** The attachments of an item as REST shows them. */
export function attachmentEntities(call: Call, list: List, item: Item): Entity[] {
  return call.core.attachments.all(item).map((one) => attachmentEntity(call, list, one));
}

/** One attachment as REST shows it. */
export function attachmentEntity(call: Call, list: List, attachment: Attachment): Entity {
  const path = call.core.attachments.pathOf(list, attachment);
  const { id } = attachment.item;
  return {
    type: 'SP.Attachment',
    path: `Web/Lists(guid'${list.id}')/Items(${id})/AttachmentFiles('${escapePath(attachment.name)}')`,
    properties: {
      FileName: attachment.name,
      FileNameAsPath: { DecodedUrl: attachment.name },
      ServerRelativePath: { DecodedUrl: path },
      ServerRelativeUrl: path,
    },
  };
}
