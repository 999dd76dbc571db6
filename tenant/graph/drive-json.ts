import { toIsoSeconds } from '../core/clock';
import { fileTypeOf } from '../core/file-names';
import { etagOf, pathOf, type Item } from '../core/item';
import { contentTypeOfFile } from '../http/content-type';
import { writeTicket } from './download-ticket';
import { driveItemIdOf } from './drive-ids';
import { driveIdOfNode, nodeId, type Drive, type DriveNode } from './drive-nodes';
import { GraphError } from './graph-error';
import type { GraphCall, GraphJson } from './graph-route';
import { identityOf, webUrlOf } from './list-item-json';
import { siteIdOf } from './site-routes';

/** Seconds that a download address opens the file without a token. Source: Graph reference, "Download a file". */
const DOWNLOAD_SECONDS = 3600;

/** A drive item's version mark: the same version as the list item's, written differently. */
export function driveEtag(item: Pick<Item, 'uniqueId' | 'version'>): string {
  return `"{${item.uniqueId.toUpperCase()}},${item.version}"`;
}

/** If-Match of a drive item in the core's form. */
export function ifMatchOf(call: GraphCall): string | undefined {
  const given = call.headers.get('if-match');
  const parts = /^"?\{([0-9A-F-]+)\},(\d+)"?$/i.exec(given ?? '');
  if (!parts) return given ?? undefined;
  return etagOf({ uniqueId: (parts[1] ?? '').toLowerCase(), version: Number(parts[2]) });
}

/** A library as a drive. */
export function driveJson(call: GraphCall, drive: Drive): GraphJson {
  const { web, list } = drive;
  return {
    createdDateTime: toIsoSeconds(list.created),
    description: list.settings.Description,
    id: driveIdOfNode(drive),
    lastModifiedDateTime: toIsoSeconds(list.changed),
    name: list.title,
    webUrl: call.core.origin + encodeURI(list.url),
    driveType: 'documentLibrary',
    sharePointIds: {
      listId: list.id,
      siteId: web.siteId,
      siteUrl: call.core.origin + web.url,
      webId: web.id,
    },
  };
}

/** The folder that something lies in, and the path to it from the root. */
const parentOf = (call: GraphCall, { web, list, item }: DriveNode): GraphJson => {
  const driveId = driveIdOfNode({ web, list });
  const shared = { driveType: 'documentLibrary', driveId, siteId: siteIdOf(call, web) };
  if (!item) return shared;
  const dir = item.dir ?? list.url;
  const at = dir.lastIndexOf('/');
  const folder = call.core.items.peekByPath(dir.slice(0, at), dir.slice(at + 1));
  return {
    ...shared,
    id: driveItemIdOf(folder?.uniqueId ?? list.id),
    name: folder?.leaf ?? list.url.slice(list.url.lastIndexOf('/') + 1),
    path: `/drives/${driveId}/root:${dir.slice(list.url.length)}`,
  };
};

/** An address that opens the file for an hour without a token. */
export function downloadUrl(call: GraphCall, item: Item): string {
  const until = call.core.clock.now() + DOWNLOAD_SECONDS * 1000;
  const { uniqueId } = item;
  const tempauth = writeTicket(call.core, { uniqueId, objectId: call.actor.objectId, until });
  const query = new URLSearchParams({ UniqueId: uniqueId, tempauth });
  return `${call.addresses.sharePoint}/_layouts/15/download.aspx?${query.toString()}`;
}

/** A file, a folder or the root of a drive, as Graph shows it. */
export function driveItemJson(call: GraphCall, node: DriveNode): GraphJson {
  const { list, item } = node;
  const created = toIsoSeconds(item?.created ?? list.created);
  const modified = toIsoSeconds(item?.modified ?? list.changed);
  const shared = {
    createdDateTime: created,
    id: nodeId(node),
    lastModifiedDateTime: modified,
    parentReference: parentOf(call, node),
    fileSystemInfo: { createdDateTime: created, lastModifiedDateTime: modified },
  };
  if (!item) {
    return {
      ...shared,
      name: 'root',
      webUrl: call.core.origin + encodeURI(list.url),
      size: 0,
      folder: { childCount: call.core.items.countIn(list.url) },
      root: {},
    };
  }
  const stored = call.core.files.ofItem(item);
  return {
    ...(stored ? { '@microsoft.graph.downloadUrl': downloadUrl(call, item) } : {}),
    ...shared,
    '@odata.etag': driveEtag(item),
    eTag: driveEtag(item),
    cTag: driveEtag(item).replace('"{', '"c:{'),
    createdBy: identityOf(call, item.authorId),
    lastModifiedBy: identityOf(call, item.editorId),
    name: item.leaf ?? '',
    webUrl: webUrlOf(call, list, item),
    size: stored?.size ?? 0,
    ...(stored
      ? { file: { mimeType: mimeTypeOf(item) } }
      : { folder: { childCount: call.core.items.countIn(pathOf(item)) } }),
  };
}

/** The media type by the file's name. */
export function mimeTypeOf(item: Item): string {
  return contentTypeOfFile(fileTypeOf(item.leaf ?? '')).replace(/;.*$/, '');
}

/** What to do when a name is taken. Source: Graph reference, "Conflict behavior". */
export type ConflictBehavior = 'fail' | 'replace' | 'rename';

/** @throws GraphError 400 for a word that is none of the three */
export function conflictBehavior(word: unknown, missing: ConflictBehavior): ConflictBehavior {
  if (word === undefined || word === null) return missing;
  const found = (['fail', 'replace', 'rename'] as const).find((known) => known === word);
  if (!found)
    throw new GraphError(
      400,
      'invalidRequest',
      'The conflict behavior must be fail, replace or rename.'
    );
  return found;
}
