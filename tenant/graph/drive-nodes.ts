import { CoreError } from '../core/core-error';
import { pathOf, type Item } from '../core/item';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import { driveIdOf, driveItemIdOf, readDriveId, readDriveItemId } from './drive-ids';
import { GraphError } from './graph-error';
import type { GraphCall } from './graph-route';

/** Paths are resolved before a route is known. */
export type NodeCall = Pick<GraphCall, 'core' | 'actor'>;

/** A library, as Graph's drives. */
export interface Drive {
  web: Web;
  list: List;
}

/** A file or folder of a drive; without an item it is the root folder. */
export interface DriveNode extends Drive {
  item: Item | undefined;
}

const missing = (): GraphError =>
  new GraphError(404, 'itemNotFound', 'The resource could not be found.');

/** @throws GraphError 404 when there is no such library for the caller */
export function driveOfId(call: NodeCall, id: string): Drive {
  const ids = readDriveId(id);
  const web = call.core.webs.all().find((candidate) => candidate.id === ids?.webId);
  if (!ids || !web) throw missing();
  const list = call.core.lists.byId(call.actor, web, ids.listId);
  if (!list.isLibrary) throw missing();
  return { web, list };
}

/** The site's first library: what Graph calls the site's drive. @throws GraphError 404 */
export function defaultDrive(call: NodeCall, web: Web): Drive {
  const list = call.core.lists
    .all(call.actor, web)
    .filter((candidate) => candidate.template === 101)
    .sort((a, b) => a.created - b.created)[0];
  if (!list) throw missing();
  return { web, list };
}

/** The version of an item that the caller sees. @throws GraphError 404 */
function seenBy(call: NodeCall, item: Item | undefined): Item {
  const seen = item && call.core.items.visibleTo(call.actor, item);
  if (!seen) throw missing();
  return seen;
}

/** @throws GraphError 404 when the id is none of the drive, or of something that the caller may not read */
export function nodeOfId(call: NodeCall, drive: Drive, id: string): DriveNode {
  const uniqueId = readDriveItemId(id) ?? '';
  if (id === 'root' || uniqueId === drive.list.id) return { ...drive, item: undefined };
  const item = call.core.items.peekByUniqueId(uniqueId);
  if (item?.listId !== drive.list.id) throw missing();
  return { ...drive, item: seenBy(call, item) };
}

/** The node of a route's `:drive` and `:item`. @throws GraphError 404 */
export function nodeOfCall(call: GraphCall): DriveNode {
  const drive = driveOfId(call, call.parameters['drive'] ?? '');
  return nodeOfId(call, drive, call.parameters['item'] ?? '');
}

/** What lies below a folder under a relative path such as `a/b.txt`; undefined when there is nothing. */
export function nodeBelow(call: NodeCall, folder: DriveNode, path: string): DriveNode | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) return folder;
  try {
    const item = call.core.items.byPath(call.actor, [folderPath(folder), ...parts].join('/'));
    return { web: folder.web, list: folder.list, item };
  } catch (error) {
    if (error instanceof CoreError && error.kind === 'file-not-found') return undefined;
    throw error;
  }
}

/** Server-relative path of a folder. @throws GraphError 400 for a file */
export function folderPath({ list, item }: DriveNode): string {
  if (!item) return list.url;
  if (!item.isFolder) throw new GraphError(400, 'invalidRequest', 'The item is not a folder.');
  return pathOf(item);
}

export function driveIdOfNode({ web, list }: Drive): string {
  return driveIdOf(web, list);
}

export function nodeId({ list, item }: DriveNode): string {
  return driveItemIdOf(item?.uniqueId ?? list.id);
}

/** @throws GraphError 400 where only a file or folder makes sense, not the root */
export function itemOfNode({ item }: DriveNode): Item {
  if (!item) throw new GraphError(400, 'invalidRequest', 'The root of a drive cannot be changed.');
  return item;
}
