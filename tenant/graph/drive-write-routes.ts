import { CoreError } from '../core/core-error';
import { pathOf, requireMatch, type Item } from '../core/item';
import { conflictBehavior, driveItemJson, ifMatchOf, type ConflictBehavior } from './drive-json';
import {
  driveIdOfNode,
  driveOfId,
  folderPath,
  itemOfNode,
  nodeOfCall,
  nodeOfId,
  type DriveNode,
} from './drive-nodes';
import { FILE_WRITERS, NODE } from './drive-routes';
import { GraphError } from './graph-error';
import {
  allowKeys,
  objectOf,
  parameterOf,
  requireRole,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';

/** Largest file that one request may bring. Source: Graph reference, "Upload small files". */
const MAXIMUM_SIMPLE_UPLOAD = 250 * 1024 * 1024;
const COPY_SECONDS = 3600;

const writer = (call: GraphCall): GraphCall => {
  requireRole(call, ...FILE_WRITERS);
  return call;
};

/** Saves bytes under a name in a folder. @throws CoreError file-exists when that is what should happen */
export function saveFile(
  call: Pick<GraphCall, 'core' | 'actor'>,
  folder: string,
  name: string,
  content: Uint8Array,
  behavior: ConflictBehavior
): { item: Item; created: boolean } {
  const { files, items } = call.core;
  const taken = items.peekByPath(folder, name);
  const free = behavior === 'rename' ? files.freeName(folder, name) : name;
  const { item } = files.save(call.actor, folder, free, content, behavior === 'replace');
  return { item, created: taken === undefined || behavior === 'rename' };
}

const withoutConflictOption = (call: GraphCall): string | null => {
  const given = call.url.searchParams.get('@microsoft.graph.conflictBehavior');
  call.url.searchParams.delete('@microsoft.graph.conflictBehavior');
  return given;
};

const upload = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(writer(call));
  const behavior = conflictBehavior(withoutConflictOption(call), 'replace');
  if (call.content.byteLength > MAXIMUM_SIMPLE_UPLOAD)
    throw new GraphError(413, 'invalidRequest', 'Larger files need an upload session.');
  const named = call.parameters['name'];
  if (named === undefined) {
    const item = itemOfNode(node);
    if (item.isFolder) throw new GraphError(400, 'invalidRequest', 'A folder has no content.');
    const dir = item.dir ?? node.list.url;
    const saved = saveFile(call, dir, item.leaf ?? '', call.content, behavior);
    return {
      status: saved.created ? 201 : 200,
      json: driveItemJson(call, { ...node, item: saved.item }),
    };
  }
  const { item } = saveFile(call, folderPath(node), named, call.content, behavior);
  return { status: 201, json: driveItemJson(call, { ...node, item }) };
};

const addFolder = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(writer(call));
  allowKeys(call.body, 'name', 'folder');
  if (!('folder' in call.body))
    throw new GraphError(400, 'invalidRequest', 'Only folders are made this way: upload files.');
  const behavior = conflictBehavior(call.body['@microsoft.graph.conflictBehavior'], 'fail');
  const folder = folderPath(node);
  const name = textOf(call.body, 'name');
  const free = behavior === 'rename' ? call.core.files.freeName(folder, name) : name;
  const item = call.core.files.addFolder(call.actor, `${folder}/${free}`, behavior === 'replace');
  return { status: 201, json: driveItemJson(call, { ...node, item }) };
};

/** The folder that a body names as the new parent; where the item lies when it names none. */
const newParent = (call: GraphCall, node: DriveNode): { node: DriveNode; path: string } => {
  const reference = objectOf(call.body, 'parentReference');
  allowKeys(reference, 'id', 'driveId', 'driveType', 'siteId', 'name', 'path');
  if (Object.keys(reference).length === 0)
    return { node, path: itemOfNode(node).dir ?? node.list.url };
  const driveId = textOf(reference, 'driveId', driveIdOfNode(node));
  const parent = nodeOfId(call, driveOfId(call, driveId), textOf(reference, 'id', 'root'));
  return { node: parent, path: folderPath(parent) };
};

const change = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(writer(call));
  allowKeys(call.body, 'name', 'parentReference');
  const item = itemOfNode(node);
  const ifMatch = ifMatchOf(call);
  const parent = newParent(call, node);
  const name = textOf(call.body, 'name', item.leaf ?? '');
  const behavior = conflictBehavior(call.body['@microsoft.graph.conflictBehavior'], 'fail');
  if (parent.path === (item.dir ?? '')) {
    const saved = call.core.items.update(call.actor, item, { values: {}, leaf: name }, ifMatch);
    return { status: 200, json: driveItemJson(call, { ...node, item: saved }) };
  }
  requireMatch(call.core.items.peek(item.listId, item.id) ?? item, ifMatch);
  const moved = call.core.fileMoves.move(
    call.actor,
    pathOf(item),
    `${parent.path}/${name}`,
    item.isFolder,
    {
      overwrite: behavior === 'replace',
      keepBoth: behavior === 'rename',
      retainEditorAndModified: false,
      resetAuthorAndCreated: false,
    }
  );
  return { status: 200, json: driveItemJson(call, { ...parent.node, item: moved }) };
};

/** A copy is told as under way, at an address that says when it is done. */
const copy = (call: GraphCall): GraphAnswer => {
  const node = nodeOfCall(writer(call));
  allowKeys(call.body, 'name', 'parentReference');
  const item = itemOfNode(node);
  const parent = newParent(call, node);
  const name = textOf(call.body, 'name', item.leaf ?? '');
  const behavior = conflictBehavior(withoutConflictOption(call), 'fail');
  const result = tryCopy();
  const ticket = call.core.records.create('copy', result, COPY_SECONDS);
  const location = `${call.addresses.sharePoint}/_api/v2.0/monitor/${ticket}`;
  return { status: 202, raw: null, headers: { location } };

  function tryCopy(): object {
    try {
      const made = call.core.fileMoves.copy(
        call.actor,
        pathOf(item),
        `${parent.path}/${name}`,
        item.isFolder,
        {
          overwrite: behavior === 'replace',
          keepBoth: behavior === 'rename',
          retainEditorAndModified: false,
          resetAuthorAndCreated: true,
        }
      );
      const json = driveItemJson(call, { ...parent.node, item: made });
      return { status: 'completed', percentageComplete: 100, resourceId: json['id'] ?? '' };
    } catch (error) {
      if (!(error instanceof CoreError) || error.kind !== 'file-exists') throw error;
      // a copy goes on after the answer, so that a taken name is told by the monitor only
      const failed = { code: 'nameAlreadyExists', message: error.message };
      return { status: 'failed', percentageComplete: 0, error: failed };
    }
  }
};

export const driveWriteRoutes: readonly GraphRoute[] = [
  { endpoint: `PUT ${NODE}/content`, run: upload },
  { endpoint: `PUT ${NODE}/new/:name/content`, run: upload },
  { endpoint: `POST ${NODE}/children`, run: addFolder },
  { endpoint: `PATCH ${NODE}`, run: change },
  {
    endpoint: `DELETE ${NODE}`,
    run: (call) => {
      const item = itemOfNode(nodeOfCall(writer(call)));
      call.core.recycleBin.recycle(call.actor, item, ifMatchOf(call));
      return { status: 204 };
    },
  },
  { endpoint: `POST ${NODE}/copy`, run: copy },
];

/** The node whose content a new name goes to, for upload sessions. */
export function uploadTarget(call: GraphCall): { node: DriveNode; folder: string; name: string } {
  const node = nodeOfCall(writer(call));
  const named = call.parameters['name'];
  if (named !== undefined)
    return { node, folder: folderPath(node), name: parameterOf(call, 'name') };
  const item = itemOfNode(node);
  if (item.isFolder) throw new GraphError(400, 'invalidRequest', 'A folder has no content.');
  return { node, folder: item.dir ?? node.list.url, name: item.leaf ?? '' };
}
