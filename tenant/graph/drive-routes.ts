import { versionLabel } from '../core/item';
import { toIsoSeconds } from '../core/clock';
import { ODataError } from '../odata/odata-error';
import { changesSince } from './delta-changes';
import { DELTA_PAGE, readDelta, writeDelta } from './delta-token';
import { driveItemIdOf } from './drive-ids';
import { downloadUrl, driveItemJson, driveJson } from './drive-json';
import { driveOfId, folderPath, itemOfNode, nodeOfCall, type DriveNode } from './drive-nodes';
import { expandOf, searchWithout } from './graph-options';
import {
  parameterOf,
  requireRole,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { GraphError } from './graph-error';
import { fieldsJson, identityOf, listItemJson } from './list-item-json';
import { readFields } from './list-item-values';
import { permissionsJson } from './permission-json';
import { SITE_READERS, webOfSite } from './site-routes';

export const FILE_READERS = [
  ...SITE_READERS,
  'Files.Read',
  'Files.Read.All',
  'Files.ReadWrite',
  'Files.ReadWrite.All',
];
export const FILE_WRITERS = [
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  'Files.ReadWrite',
  'Files.ReadWrite.All',
];

/** A file or folder of a drive, by the path that all others are resolved to. */
export const NODE = '/drives/:drive/items/:item';
const reader = (call: GraphCall): GraphCall => {
  requireRole(call, ...FILE_READERS);
  return call;
};

/** What lies in a folder, folders first. */
const children = (call: GraphCall, node: DriveNode): GraphJson[] => {
  const path = folderPath(node);
  return [true, false].flatMap((folders) =>
    call.core.files
      .inFolder(call.actor, path, folders)
      .map((item) => driveItemJson(call, { ...node, item }))
  );
};

const single = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(reader(call));
  const names = expandOf(call.url, 'children', 'listItem').map((term) => term.name);
  const { item } = node;
  return {
    status: 200,
    json: {
      ...driveItemJson(call, node),
      ...(names.includes('children') ? { children: children(call, node) } : {}),
      ...(names.includes('listItem') && item
        ? { listItem: listItemJson(call, node.web, node.list, item, []) }
        : {}),
    },
  };
};

/** First everything with the root, page by page; then what changed since the last answer. */
const delta = (call: GraphCall): GraphAnswer => {
  const root = nodeOfCall(reader(call));
  if (root.item)
    throw new GraphError(
      400,
      'notSupported',
      'Changes are told for the root of a drive only.',
      true
    );
  const foreign = [...searchWithout(call.url, 'token', '$skiptoken').keys()][0];
  if (foreign !== undefined)
    throw new ODataError(`The query option '${foreign}' is not supported.`, true);
  const position = readDelta(call);
  const json = (node: DriveNode): GraphJson => driveItemJson(call, node);
  if (position.listedTo !== undefined) {
    const isFirst = position.listedTo === 0;
    const { items, next } = call.core.itemQueries.run(call.actor, root.list, {
      filter: undefined,
      orderBy: [],
      top: DELTA_PAGE,
      skipToken: isFirst ? undefined : `Paged=TRUE&p_ID=${position.listedTo}`,
    });
    const value = [
      ...(isFirst ? [json(root)] : []),
      ...items.map((item) => json({ ...root, item })),
    ];
    const listedTo = items.at(-1)?.id ?? 0;
    if (next !== undefined)
      return { status: 200, page: { value, next: writeDelta(call, { ...position, listedTo }) } };
    const deltaToken = writeDelta(call, { sequence: position.sequence });
    return { status: 200, page: { value, deltaToken } };
  }
  return changesSince(call, root.list, position.sequence, {
    present: (item) => json({ ...root, item }),
    idOf: ({ uniqueId }) => driveItemIdOf(uniqueId),
  });
};

const versions = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(reader(call));
  const found = call.core.versions.list(call.actor, node.list, itemOfNode(node));
  return {
    status: 200,
    collection: found.map(({ item }) => ({
      id: versionLabel(item.uiVersion),
      lastModifiedBy: identityOf(call, item.editorId),
      lastModifiedDateTime: toIsoSeconds(item.modified),
      size: call.core.files.ofItem(item)?.size ?? 0,
    })),
  };
};

export const driveRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /sites/:site/drives',
    run: (call) => {
      const web = webOfSite(reader(call));
      const libraries = call.core.lists
        .all(call.actor, web)
        .filter((list) => list.isLibrary && !list.settings.Hidden);
      return { status: 200, collection: libraries.map((list) => driveJson(call, { web, list })) };
    },
  },
  {
    endpoint: 'GET /drives/:drive',
    run: (call) => ({
      status: 200,
      json: driveJson(call, driveOfId(reader(call), parameterOf(call, 'drive'))),
    }),
  },
  { endpoint: `GET ${NODE}`, run: single },
  {
    endpoint: `GET ${NODE}/children`,
    run: (call) => ({ status: 200, collection: children(call, nodeOfCall(reader(call))) }),
  },
  { endpoint: `GET ${NODE}/delta`, run: delta },
  {
    endpoint: `GET ${NODE}/content`,
    run: (call) => {
      const item = itemOfNode(nodeOfCall(reader(call)));
      if (item.isFolder) throw new GraphError(400, 'invalidRequest', 'A folder has no content.');
      return { status: 302, raw: null, headers: { location: downloadUrl(call, item) } };
    },
  },
  { endpoint: `GET ${NODE}/versions`, run: versions },
  {
    endpoint: `GET ${NODE}/permissions`,
    run: (call) => ({ status: 200, collection: permissionsJson(call, nodeOfCall(reader(call))) }),
  },
  {
    endpoint: `GET ${NODE}/listItem`,
    run: (call) => {
      const node = nodeOfCall(reader(call));
      const expand = expandOf(call.url, 'fields');
      const json = listItemJson(call, node.web, node.list, itemOfNode(node), expand);
      return { status: 200, json };
    },
  },
  {
    endpoint: `PATCH ${NODE}/listItem/fields`,
    run: (call) => {
      requireRole(call, ...FILE_WRITERS);
      const node = nodeOfCall(call);
      const { list } = node;
      const change = readFields(call, list, call.body);
      const ifMatch = call.headers.get('if-match') ?? undefined;
      const saved = call.core.items.update(call.actor, itemOfNode(node), change, ifMatch);
      return { status: 200, json: fieldsJson(call, list, saved, []) };
    },
  },
];
