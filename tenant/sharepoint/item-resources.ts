import { etagOf } from '../core/item';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import { readQueryOptions } from '../odata/query-options';
import { attachmentFiles } from './attachment-resources';
import type { Call } from './call';
import { commentSegments } from './comment-resources';
import { itemEntity } from './item-and-file-entities';
import type { ItemSubject } from './item-subject';
import { readFormValues, readItemBody } from './item-values';
import { itemVersions } from './version-resources';
import { permissionSegments } from './permission-resources';
import { operation, to, type ResourceType } from './resource';

/** Options an item query understands. `$skip` is understood and does nothing, as in SharePoint. */
const ITEM_OPTIONS = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
] as const;

const at = (list: List, id: number, { core, actor, web }: Call): ItemSubject => ({
  web,
  list,
  item: core.items.get(actor, list, id),
});

/** One item. */
export const item: ResourceType<ItemSubject> = {
  name: 'item',
  verbs: {
    GET: (subject, call) => ({
      kind: 'entity',
      entity: itemEntity(call, subject.list, subject.item),
    }),
    MERGE: (subject, call) => {
      const saved = call.core.items.update(
        call.actor,
        subject.item,
        readItemBody(call, subject.list),
        call.ifMatch
      );
      return { kind: 'empty', etag: etagOf(saved) };
    },
    DELETE: (subject, call) => {
      call.core.items.remove(call.actor, subject.item, call.ifMatch);
      return { kind: 'empty' };
    },
  },
  segments: {
    validateupdatelistitem: operation('item/validateupdatelistitem', 'POST', (subject, _, call) => {
      const { list, item: current } = subject;
      const { change, results, failed } = readFormValues(call, list, current.id);
      const keepVersion = call.body()['bNewDocumentUpdate'] === true;
      if (!failed) call.core.items.update(call.actor, current, { ...change, keepVersion });
      return { kind: 'value', name: 'ValidateUpdateListItem', value: results };
    }),
    recycle: operation('item/recycle', 'POST', (subject, _, call) => ({
      kind: 'value',
      name: 'Recycle',
      value: call.core.recycleBin.recycle(call.actor, subject.item, call.ifMatch),
    })),
    versions: to(
      () => itemVersions,
      (subject) => subject
    ),
    attachmentfiles: to(
      () => attachmentFiles,
      (subject) => subject
    ),
    ...commentSegments,
    ...permissionSegments<ItemSubject>((subject) => ({ kind: 'item', ...subject })),
  },
};

/** The items of a list. */
export const items: ResourceType<{ web: Web; list: List }> = {
  name: 'items',
  verbs: {
    GET: ({ list }, call) => {
      const options = readQueryOptions(call.search, ITEM_OPTIONS);
      const page = call.core.itemQueries.run(call.actor, list, options);
      return {
        kind: 'page',
        entities: page.items.map((found) => itemEntity(call, list, found)),
        next: page.next,
      };
    },
    POST: ({ list }, call) => {
      const { values, moderation } = readItemBody(call, list);
      const fresh = call.core.items.add(call.actor, list, { values });
      const added = moderation
        ? call.core.items.update(call.actor, fresh, { values: {}, moderation })
        : fresh;
      return { kind: 'entity', entity: itemEntity(call, list, added), created: true };
    },
  },
  key: to(
    () => item,
    ({ list }, given, call) => at(list, given.number(), call)
  ),
  segments: {
    getbyid: to(
      () => item,
      ({ list }, given, call) => at(list, given.number(), call)
    ),
  },
};
