import { ODataError } from '../odata/odata-error';
import { toIsoSeconds } from '../core/clock';
import { versionLabel, type Item } from '../core/item';
import type { List } from '../core/list';
import { GraphError } from './graph-error';
import { expandOf, searchWithout } from './graph-options';
import { selectKeys } from './graph-answer';
import { changesSince } from './delta-changes';
import { DELTA_PAGE, readDelta, writeDelta } from './delta-token';
import {
  allowKeys,
  objectOf,
  parameterOf,
  requireRole,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { fieldsJson, identityOf, listItemJson } from './list-item-json';
import { queryListItems } from './list-item-query';
import { readFields } from './list-item-values';
import { listOfCall } from './list-routes';
import { ITEM_WRITERS, SITE_READERS } from './site-routes';

const ITEMS = '/sites/:site/lists/:list/items';
/** The item of the `:item` parameter. @throws CoreError item-not-found */
export function itemOfCall(call: GraphCall, list: List): Item {
  const asked = parameterOf(call, 'item');
  if (/^\d+$/.test(asked)) return call.core.items.get(call.actor, list, Number(asked));
  const found = call.core.items.peekByUniqueId(asked.toLowerCase());
  if (found?.listId !== list.id)
    throw new GraphError(404, 'itemNotFound', 'The specified list item was not found');
  return call.core.items.get(call.actor, list, found.id);
}

const listedKeys = (call: GraphCall): string[][] =>
  (call.url.searchParams.get('$select') ?? '')
    .split(',')
    .filter((name) => name !== '')
    .map((name) => [name]);

const query = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...SITE_READERS);
  const { web, list } = listOfCall(call);
  const expand = expandOf(call.url, 'fields');
  const { items, next } = queryListItems(call, list);
  const select = listedKeys(call);
  return {
    status: 200,
    page: {
      value: items.map((item) =>
        selectKeys(listItemJson(call, web, list, item, expand), select, ['fields'])
      ),
      ...(next === undefined ? {} : { next }),
    },
  };
};

/** First all items, page by page; then what changed since the last answer. */
const delta = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...SITE_READERS);
  const { web, list } = listOfCall(call);
  const expand = expandOf(call.url, 'fields');
  const foreign = [...searchWithout(call.url, '$expand', 'token', '$skiptoken').keys()][0];
  if (foreign !== undefined)
    throw new ODataError(`The query option '${foreign}' is not supported.`, true);
  const position = readDelta(call);
  const json = (item: Item): GraphJson => listItemJson(call, web, list, item, expand);
  if (position.listedTo !== undefined) {
    const { items, next } = call.core.itemQueries.run(call.actor, list, {
      filter: undefined,
      orderBy: [],
      top: DELTA_PAGE,
      skipToken: position.listedTo === 0 ? undefined : `Paged=TRUE&p_ID=${position.listedTo}`,
    });
    const listedTo = items.at(-1)?.id ?? 0;
    const value = items.map(json);
    if (next !== undefined)
      return { status: 200, page: { value, next: writeDelta(call, { ...position, listedTo }) } };
    const deltaToken = writeDelta(call, { sequence: position.sequence });
    return { status: 200, page: { value, deltaToken } };
  }
  return changesSince(call, list, position.sequence, {
    present: json,
    idOf: ({ itemId }) => String(itemId),
  });
};

const single = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...SITE_READERS);
  const { web, list } = listOfCall(call);
  const item = itemOfCall(call, list);
  const json = listItemJson(call, web, list, item, expandOf(call.url, 'fields'));
  return { status: 200, json };
};

const add = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...ITEM_WRITERS);
  allowKeys(call.body, 'fields', 'contentType');
  const { web, list } = listOfCall(call);
  if (list.isLibrary)
    throw new GraphError(400, 'invalidRequest', 'Documents are added by uploading a file.');
  const { values } = readFields(call, list, objectOf(call.body, 'fields'));
  const item = call.core.items.add(call.actor, list, { values });
  const expand = [{ name: 'fields', select: [], options: new Map<string, string>() }];
  return { status: 201, json: listItemJson(call, web, list, item, expand) };
};

const change = (call: GraphCall): GraphAnswer => {
  requireRole(call, ...ITEM_WRITERS);
  const { list } = listOfCall(call);
  const item = itemOfCall(call, list);
  const ifMatch = call.headers.get('if-match') ?? undefined;
  const saved = call.core.items.update(
    call.actor,
    item,
    readFields(call, list, call.body),
    ifMatch
  );
  return { status: 200, json: fieldsJson(call, list, saved, []) };
};

export const listItemRoutes: readonly GraphRoute[] = [
  { endpoint: `GET ${ITEMS}`, run: query },
  { endpoint: `POST ${ITEMS}`, run: add },
  { endpoint: `GET ${ITEMS}/delta`, run: delta },
  { endpoint: `GET ${ITEMS}/:item`, run: single },
  {
    endpoint: `DELETE ${ITEMS}/:item`,
    run: (call) => {
      requireRole(call, ...ITEM_WRITERS);
      const item = itemOfCall(call, listOfCall(call).list);
      call.core.recycleBin.recycle(call.actor, item, call.headers.get('if-match') ?? undefined);
      return { status: 204 };
    },
  },
  {
    endpoint: `GET ${ITEMS}/:item/fields`,
    run: (call) => {
      requireRole(call, ...SITE_READERS);
      const { list } = listOfCall(call);
      return { status: 200, json: fieldsJson(call, list, itemOfCall(call, list), []) };
    },
  },
  { endpoint: `PATCH ${ITEMS}/:item/fields`, run: change },
  {
    endpoint: `GET ${ITEMS}/:item/versions`,
    run: (call) => {
      requireRole(call, ...SITE_READERS);
      const { list } = listOfCall(call);
      const fields = expandOf(call.url, 'fields')[0];
      const found = call.core.versions.list(call.actor, list, itemOfCall(call, list));
      return {
        status: 200,
        collection: found.map(({ item }) => ({
          id: versionLabel(item.uiVersion),
          lastModifiedBy: identityOf(call, item.editorId),
          lastModifiedDateTime: toIsoSeconds(item.modified),
          ...(fields ? { fields: fieldsJson(call, list, item, fields.select) } : {}),
        })),
      };
    },
  },
];
