import { etagOf, type Item } from '../core/item';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import { readQueryOptions } from '../odata/query-options';
import type { Call } from './call';
import { itemEntity } from './item-and-file-entities';
import { readFormValues, readItemBody } from './item-values';
import { permissionSegments } from './permission-resources';
import { operation, to, type ResourceType } from './resource';

/** An item in its list. */
export interface ItemSubject {
  web: Web;
  list: List;
  item: Item;
}

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
      if (!failed) call.core.items.update(call.actor, current, change);
      return { kind: 'value', name: 'ValidateUpdateListItem', value: results };
    }),
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
      const { values } = readItemBody(call, list);
      const added = call.core.items.add(call.actor, list, { values });
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
