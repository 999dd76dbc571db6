import { driveIdOfNode, defaultDrive, driveOfId, nodeBelow, nodeId, nodeOfId } from './drive-nodes';
import type { Drive, DriveNode } from './drive-nodes';
import { GraphError } from './graph-error';
import type { GraphCall } from './graph-route';
import { findList } from './list-routes';
import { resolveSitePath, webOfId } from './site-routes';

/** What a path is resolved with: the call before its route is known. */
export type PathCall = Omit<GraphCall, 'parameters'>;

const missing = (): GraphError =>
  new GraphError(404, 'itemNotFound', 'The resource could not be found.');

const canonical = (node: DriveNode, rest: string): string =>
  `/drives/${encodeURIComponent(driveIdOfNode(node))}/items/${nodeId(node)}${rest}`;

/** The last part of a path that may name something not there yet: content is put under it. */
const mayBeNew = (rest: string): boolean => /^\/(content|createUploadSession)$/i.test(rest);

/** `:/a/b.txt:/content`, counted from a folder; a name that is free stands as `/new/:name`. */
const below = (call: PathCall, folder: DriveNode, path: string, rest: string): string => {
  const plain = decodeURIComponent(path);
  const found = nodeBelow(call, folder, plain);
  if (found) return canonical(found, rest);
  const parts = plain.split('/').filter((part) => part !== '');
  const name = parts.pop() ?? '';
  const parent = nodeBelow(call, folder, parts.join('/'));
  if (!parent || !mayBeNew(rest) || call.method === 'GET') throw missing();
  return canonical(parent, `/new/${encodeURIComponent(name)}${rest}`);
};

/** What follows a drive: its root, an item, and paths from either. */
const inDrive = (call: PathCall, drive: Drive, path: string): string => {
  const parts = /^\/(?:root|items\/([^/:]+))(?::(\/[^:]*)(?::(\/.*)?)?)?(\/.*)?$/i.exec(path);
  if (!parts) return `/drives/${encodeURIComponent(driveIdOfNode(drive))}${path}`;
  const [, id, relative, restOfPath = '', rest = ''] = parts;
  const isRoot = id === undefined || id === 'root';
  const start = isRoot ? { ...drive, item: undefined } : nodeOfId(call, drive, id);
  return relative === undefined ? canonical(start, rest) : below(call, start, relative, restOfPath);
};

/** `/sites/:site/drive/…`, `/sites/:site/drives/:id/…` and `/sites/:site/lists/:list/drive/…`. */
const inSite = (call: PathCall, path: string): string | undefined => {
  const parts =
    /^\/sites\/([^/]+)\/(?:(drive)|drives\/([^/]+)|lists\/([^/]+)\/drive)(\/.*)?$/i.exec(path);
  if (!parts) return undefined;
  const [, site = '', own, id, list, rest = ''] = parts;
  const web = webOfId(call, decodeURIComponent(site));
  if (own !== undefined) return inDrive(call, defaultDrive(call, web), rest);
  if (id !== undefined) return inDrive(call, driveOfId(call, decodeURIComponent(id)), rest);
  const found = findList(call, web, decodeURIComponent(list ?? ''));
  if (!found.isLibrary) throw missing();
  return inDrive(call, { web, list: found }, rest);
};

/** `/sites/:site/lists/:list/items/:item/driveItem/…`. */
const ofListItem = (call: PathCall, path: string): string | undefined => {
  const parts = /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)\/driveItem(\/.*)?$/i.exec(path);
  if (!parts) return undefined;
  const [, site = '', list = '', id = '', rest = ''] = parts;
  const web = webOfId(call, decodeURIComponent(site));
  const found = findList(call, web, decodeURIComponent(list));
  if (!found.isLibrary) throw missing();
  const item = call.core.items.get(call.actor, found, Number(id));
  return canonical({ web, list: found, item }, rest);
};

/**
 * Turns the ways in which Graph writes one resource into the one that the routes know.
 * @throws GraphError 404 when a site, drive or file on the way is not there
 */
export function resolvePath(call: PathCall, path: string): string {
  const plain = resolveSitePath(call, path).replace(/\/groups\/[^/]+(?=\/sets\/)/i, '');
  const drive = /^\/drives\/([^/]+)(\/.*)$/i.exec(plain);
  if (drive) {
    const [, id = '', rest = ''] = drive;
    return inDrive(call, driveOfId(call, decodeURIComponent(id)), rest);
  }
  return inSite(call, plain) ?? ofListItem(call, plain) ?? plain;
}
