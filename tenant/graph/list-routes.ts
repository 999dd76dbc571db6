import { toIsoSeconds } from '../core/clock';
import { CoreError } from '../core/core-error';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import { columnJson, readColumn } from './column-json';
import { GraphError } from './graph-error';
import { expandOf } from './graph-options';
import {
  allowKeys,
  listOf,
  objectOf,
  parameterOf,
  requireRole,
  textOf,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { LIST_WRITERS, SITE_READERS, siteIdOf, webOfSite } from './site-routes';

const LISTS = '/sites/:site/lists';
const TEMPLATES: Readonly<Record<string, number>> = {
  genericList: 100,
  documentLibrary: 101,
  webPageLibrary: 119,
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A list by its id, title or the last part of its address. @throws CoreError list-not-found */
export function findList(call: Pick<GraphCall, 'core' | 'actor'>, web: Web, asked: string): List {
  if (GUID.test(asked)) return call.core.lists.byId(call.actor, web, asked);
  const list = call.core.lists
    .all(call.actor, web)
    .find(
      (candidate) =>
        candidate.title.toLowerCase() === asked.toLowerCase() ||
        candidate.url.slice(candidate.url.lastIndexOf('/') + 1).toLowerCase() ===
          asked.toLowerCase()
    );
  if (!list) throw new CoreError('list-not-found', 'The specified list was not found.');
  return list;
}

/** The list that the `:list` parameter names. @throws GraphError 404 */
export function listOfCall(call: GraphCall): { web: Web; list: List } {
  const web = webOfSite(call);
  return { web, list: findList(call, web, parameterOf(call, 'list')) };
}

const listJson = (call: GraphCall, web: Web, list: List): GraphJson => ({
  '@odata.etag': `"${list.id},${list.version}"`,
  createdDateTime: toIsoSeconds(list.created),
  description: list.settings.Description,
  eTag: `"${list.id},${list.version}"`,
  id: list.id,
  lastModifiedDateTime: toIsoSeconds(list.changed),
  name: list.url.slice(list.url.lastIndexOf('/') + 1),
  webUrl: call.core.origin + encodeURI(list.url),
  displayName: list.title,
  parentReference: { siteId: siteIdOf(call, web) },
  list: {
    contentTypesEnabled: list.settings.ContentTypesEnabled,
    hidden: list.settings.Hidden,
    template:
      Object.keys(TEMPLATES).find((name) => TEMPLATES[name] === list.template) ?? 'genericList',
  },
});

const contentTypesJson = (call: GraphCall, web: Web, list: List): GraphJson[] =>
  call.core.contentTypes.of({ kind: 'list', web, list }).map((type) => ({
    id: type.id,
    name: type.name,
    description: type.description,
    group: type.group,
    hidden: type.hidden,
    readOnly: type.readOnly,
    sealed: type.sealed,
  }));

const expanded = (call: GraphCall, web: Web, list: List): GraphJson => {
  const names = expandOf(call.url, 'columns', 'contentTypes').map((term) => term.name);
  return {
    ...listJson(call, web, list),
    ...(names.includes('columns')
      ? { columns: call.core.fields.all(list.id).map(columnJson) }
      : {}),
    ...(names.includes('contentTypes') ? { contentTypes: contentTypesJson(call, web, list) } : {}),
  };
};

const reader = (call: GraphCall): GraphCall => {
  requireRole(call, ...SITE_READERS);
  return call;
};

const addList = (call: GraphCall): GraphJson => {
  requireRole(call, ...LIST_WRITERS);
  allowKeys(call.body, 'displayName', 'description', 'columns', 'list');
  const web = webOfSite(call);
  const { template = 'genericList', ...rest } = objectOf(call.body, 'list');
  allowKeys(rest, 'contentTypesEnabled', 'hidden');
  const number = TEMPLATES[String(template)];
  if (number === undefined)
    throw new GraphError(
      400,
      'invalidRequest',
      `The template '${String(template)}' is not supported.`,
      true
    );
  const columns = listOf(call.body, 'columns').map(readColumn);
  const list = call.core.lists.add(call.actor, web, {
    title: textOf(call.body, 'displayName'),
    template: number,
    settings: {
      Description: textOf(call.body, 'description', ''),
      ContentTypesEnabled: rest['contentTypesEnabled'] === true,
      Hidden: rest['hidden'] === true,
    },
  });
  for (const column of columns) call.core.fields.add(call.actor, list, column);
  return listJson(call, web, list);
};

export const listRoutes: readonly GraphRoute[] = [
  {
    endpoint: `GET ${LISTS}`,
    run: (call) => {
      const web = webOfSite(reader(call));
      const lists = call.core.lists.all(call.actor, web).filter((list) => !list.settings.Hidden);
      return { status: 200, collection: lists.map((list) => expanded(call, web, list)) };
    },
  },
  { endpoint: `POST ${LISTS}`, run: (call) => ({ status: 201, json: addList(call) }) },
  {
    endpoint: `GET ${LISTS}/:list`,
    run: (call) => {
      const { web, list } = listOfCall(reader(call));
      return { status: 200, json: expanded(call, web, list) };
    },
  },
  {
    endpoint: `GET ${LISTS}/:list/columns`,
    run: (call) => {
      const { list } = listOfCall(reader(call));
      return { status: 200, collection: call.core.fields.all(list.id).map(columnJson) };
    },
  },
  {
    endpoint: `POST ${LISTS}/:list/columns`,
    run: (call) => {
      requireRole(call, ...LIST_WRITERS);
      const { list } = listOfCall(call);
      const added = call.core.fields.add(call.actor, list, readColumn(call.body));
      return { status: 201, json: columnJson(added) };
    },
  },
  {
    endpoint: `GET ${LISTS}/:list/columns/:column`,
    run: (call) => {
      const { list } = listOfCall(reader(call));
      const asked = parameterOf(call, 'column');
      const field = GUID.test(asked)
        ? call.core.fields.byId(list.id, asked)
        : call.core.fields.byNameOrTitle(list.id, asked);
      return { status: 200, json: columnJson(field) };
    },
  },
  {
    endpoint: `GET ${LISTS}/:list/contentTypes`,
    run: (call) => {
      const { web, list } = listOfCall(reader(call));
      return { status: 200, collection: contentTypesJson(call, web, list) };
    },
  },
];
