import { CoreError } from '../core/core-error';
import { defaultListSettings, type List, type ListSettings } from '../core/list';
import type { TypeOwner } from '../core/content-types';
import type { Web } from '../core/webs';
import type { Call } from './call';
import { fields } from './field-resources';
import { items } from './item-resources';
import { listEntity } from './list-entity';
import { permissionSegments } from './permission-resources';
import { textIn } from './request-body';
import { rootFolder } from './root-folder-resources';
import { addItemUsingPath } from './item-creation';
import { operation, to, type ResourceType } from './resource';
import { listChangeSegments } from './change-resources';
import { camlSegments } from './caml-resources';
import { contentTypes } from './content-type-resources';
import { subscriptionSegments } from './subscription-resources';
import { viewSegments } from './view-resources';

/** A list in its web. */
export interface ListSubject {
  web: Web;
  list: List;
}

/** Keys clients send with a list that change nothing here. */
const INERT_KEYS = ['Title', 'BaseTemplate', 'AllowContentTypes'];

/** @throws CoreError property-unknown */
const readSettings = (body: Record<string, unknown>): Partial<ListSettings> => {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(body)) {
    if (INERT_KEYS.includes(key)) continue;
    const known = Object.entries(defaultListSettings).find(([name]) => name === key);
    if (!known || typeof known[1] !== typeof value) {
      throw new CoreError(
        'property-unknown',
        `The property '${key}' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.`
      );
    }
    settings[key] = value;
  }
  return settings;
};

const list: ResourceType<ListSubject> = {
  name: 'list',
  verbs: {
    GET: (subject) => ({ kind: 'entity', entity: listEntity(subject.list) }),
    MERGE: (subject, call) => {
      const body = call.body();
      const title = body['Title'];
      call.core.lists.update(call.actor, subject.web, subject.list, {
        ...(typeof title === 'string' ? { title } : {}),
        settings: readSettings(body),
      });
      return { kind: 'empty' };
    },
    DELETE: (subject, call) => {
      call.core.lists.remove(call.actor, subject.list);
      return { kind: 'empty' };
    },
  },
  segments: {
    fields: to(
      () => fields,
      (subject) => ({ owner: subject.list, isSite: false })
    ),
    items: to(
      () => items,
      (subject) => subject
    ),
    rootfolder: to(
      () => rootFolder(),
      (subject) => subject
    ),
    recycle: operation('list/recycle', 'POST', (subject, _, { core, actor }) => ({
      kind: 'value',
      name: 'Recycle',
      value: core.recycleBin.recycleList(actor, subject.list),
    })),
    addvalidateupdateitemusingpath: operation(
      'list/addvalidateupdateitemusingpath',
      'POST',
      addItemUsingPath
    ),
    ...viewSegments,
    ...listChangeSegments,
    ...subscriptionSegments,
    ...camlSegments,
    contenttypes: to<ListSubject, TypeOwner>(
      () => contentTypes,
      (subject) => ({ kind: 'list', ...subject })
    ),
    ...permissionSegments<ListSubject>((subject) => ({ kind: 'list', ...subject })),
  },
};

const byId = (id: string, { core, actor, web }: Call): ListSubject => ({
  web,
  list: core.lists.byId(actor, web, id),
});

const lists: ResourceType<undefined> = {
  name: 'lists',
  verbs: {
    GET: (_, { core, actor, web }) => ({
      kind: 'collection',
      entities: core.lists.all(actor, web).map(listEntity),
    }),
    POST: (_, call) => {
      const body = call.body();
      const template = body['BaseTemplate'];
      const added = call.core.lists.add(call.actor, call.web, {
        title: textIn(body, 'Title'),
        ...(typeof template === 'number' ? { template } : {}),
        settings: readSettings(body),
      });
      return { kind: 'entity', entity: listEntity(added), created: true };
    },
  },
  key: to(
    () => list,
    (_, given, call) => byId(given.text(), call)
  ),
  segments: {
    getbyid: to(
      () => list,
      (_, given, call) => byId(given.text(), call)
    ),
    getbytitle: to(
      () => list,
      (_, given, { core, actor, web }) => ({
        web,
        list: core.lists.byTitle(actor, web, given.text()),
      })
    ),
  },
};

/** What a web offers about lists. */
export const listSegments = {
  lists: to<Call, undefined>(
    () => lists,
    () => undefined
  ),
  getlist: to<Call, ListSubject>(
    () => list,
    (_, given, { core, actor, web }) => ({ web, list: core.lists.byUrl(actor, web, given.text()) })
  ),
};
