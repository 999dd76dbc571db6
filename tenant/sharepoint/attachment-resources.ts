import type { Attachment } from '../core/attachments';
import type { List } from '../core/list';
import { attachmentEntities, attachmentEntity } from './attachment-entities';
import type { ItemSubject } from './item-subject';
import { operation, to, type Answer, type ResourceType } from './resource';
import type { Arguments, Call } from './call';

interface AttachmentSubject {
  list: List;
  attachment: Attachment;
}

const content: ResourceType<AttachmentSubject> = {
  name: 'attachment/$value',
  verbs: {
    GET: ({ attachment: found }, { core }) => ({
      kind: 'bytes',
      content: core.attachments.content(found),
      contentType: 'application/octet-stream',
    }),
    PUT: ({ list, attachment: found }, call) => {
      call.core.attachments.replace(call.actor, list, found, call.bytes);
      return { kind: 'empty' };
    },
  },
};

const attachment: ResourceType<AttachmentSubject> = {
  name: 'attachment',
  verbs: {
    GET: ({ list, attachment: found }, call) => ({
      kind: 'entity',
      entity: attachmentEntity(call, list, found),
    }),
    DELETE: ({ attachment: found }, { core, actor }) => {
      core.attachments.remove(actor, found);
      return { kind: 'empty' };
    },
  },
  segments: {
    $value: to(
      () => content,
      (subject) => subject
    ),
    // clients send the action with the method DELETE
    recycleobject: operation(
      'attachment/recycleobject',
      'DELETE',
      ({ attachment: found }, _, { core, actor }) => {
        core.recycleBin.recycleAttachment(actor, found);
        return { kind: 'empty' };
      }
    ),
  },
};

const add = ({ list, item }: ItemSubject, name: string, call: Call): Answer => ({
  kind: 'entity',
  entity: attachmentEntity(
    call,
    list,
    call.core.attachments.add(call.actor, list, item, name, call.bytes)
  ),
});

const named = ({ list, item }: ItemSubject, given: Arguments, call: Call): AttachmentSubject => ({
  list,
  attachment: call.core.attachments.find(item, given.text('filename')),
});

/** The attachments of an item. */
export const attachmentFiles: ResourceType<ItemSubject> = {
  name: 'attachmentfiles',
  verbs: {
    GET: ({ list, item }, call) => ({
      kind: 'collection',
      entities: attachmentEntities(call, list, item),
    }),
  },
  key: to(() => attachment, named),
  segments: {
    getbyfilename: to(() => attachment, named),
    add: operation('attachmentfiles/add', 'POST', (subject, given, call) => {
      given.allow('filename');
      return add(subject, given.text('filename'), call);
    }),
    addusingpath: operation('attachmentfiles/addusingpath', 'POST', (subject, given, call) => {
      given.allow('decodedurl');
      return add(subject, given.text('decodedurl'), call);
    }),
  },
};
