import { createHash, randomUUID } from 'node:crypto';
import { toIsoSeconds } from '../core/clock';
import type { Core } from '../core/core';
import type { Principal } from '../core/principal';
import { conflictBehavior, driveItemJson, type ConflictBehavior } from './drive-json';
import { driveOfId, driveIdOfNode } from './drive-nodes';
import { NODE } from './drive-routes';
import { saveFile, uploadTarget } from './drive-write-routes';
import { GraphError } from './graph-error';
import type { GraphAddresses } from './graph-addresses';
import {
  allowKeys,
  objectOf,
  type GraphAnswer,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import type { Notifier } from './notifier';

/** Pieces are multiples of this, the last one apart. Source: Graph reference, "createUploadSession". */
const PIECE_UNIT = 320 * 1024;
const MAXIMUM_PIECE = 60 * 1024 * 1024;
/** How long a session waits for its next piece; unverified, sessions of SharePoint live for about a day. */
const SESSION_SECONDS = 86_400;

/** An upload under way. */
interface UploadSession {
  driveId: string;
  folder: string;
  name: string;
  behavior: ConflictBehavior;
  objectId: string;
  kind: Principal['kind'];
}

/** What an upload is told when something is wrong with its range. */
const invalidRange = (message: string): GraphError => new GraphError(416, 'invalidRange', message);

const begin = (call: GraphCall): GraphAnswer => {
  const { node, folder, name } = uploadTarget(call);
  allowKeys(call.body, 'item', 'deferCommit');
  if (call.body['deferCommit'] === true)
    throw new GraphError(400, 'notSupported', 'deferCommit is not supported.', true);
  const item = objectOf(call.body, 'item');
  allowKeys(item, 'name', 'fileSize', 'description');
  const session: UploadSession = {
    driveId: driveIdOfNode(node),
    folder,
    name,
    behavior: conflictBehavior(item['@microsoft.graph.conflictBehavior'], 'fail'),
    objectId: call.actor.objectId,
    kind: call.actor.kind,
  };
  const id = call.core.records.create('upload', session, SESSION_SECONDS);
  const query = new URLSearchParams({ guid: randomUUID(), tempauth: id });
  return {
    status: 200,
    json: {
      ...stateJson(call.core, 0),
      uploadUrl: `${call.addresses.sharePoint}/_api/v2.0/uploadSession?${query.toString()}`,
    },
  };
};

const stateJson = (core: Core, received: number): GraphJson => ({
  expirationDateTime: toIsoSeconds(core.clock.now() + SESSION_SECONDS * 1000),
  nextExpectedRanges: [`${received}-`],
});

export const uploadSessionRoutes: readonly GraphRoute[] = [
  { endpoint: `POST ${NODE}/createUploadSession`, run: begin },
  { endpoint: `POST ${NODE}/new/:name/createUploadSession`, run: begin },
];

interface UploadContext {
  core: Core;
  addresses: GraphAddresses;
  notifier: Notifier;
}

/** The address that a session hands out: it takes pieces from whoever knows it. */
export function createUploadReceiver({ core, addresses, notifier }: UploadContext) {
  const { database, records } = core;
  const hash = (id: string): string => createHash('sha256').update(id).digest('hex');

  const received = (id: string): number =>
    database.get<{ bytes: number | null }>(
      'select sum(length(content)) as bytes from graph_upload_pieces where session_hash = ?',
      hash(id)
    )?.bytes ?? 0;

  const clear = (id: string): void => {
    database.run('delete from graph_upload_pieces where session_hash = ?', hash(id));
    records.remove('upload', id);
  };

  const sessionOf = (id: string): UploadSession => {
    const found = records.read<UploadSession>('upload', id);
    if (found && !found.expired) return found.data;
    if (found) clear(id);
    throw new GraphError(404, 'itemNotFound', 'The upload session was not found');
  };

  /** Who began the upload, with today's rights. */
  const actorOf = ({ objectId, kind }: UploadSession): Principal => {
    const app = kind === 'app' ? core.apps.byClientId(objectId) : undefined;
    if (app) return core.apps.principalOf(app);
    const person = core.people.byObjectId(objectId);
    if (!person) throw new GraphError(404, 'itemNotFound', 'The upload session was not found');
    return core.users.principalOf(person, 'bearer');
  };

  const commit = (
    request: Request,
    id: string,
    session: UploadSession
  ): { status: number; body: object } => {
    const rows = database.all<{ content: Uint8Array }>(
      'select content from graph_upload_pieces where session_hash = ? order by start',
      hash(id)
    );
    const actor = actorOf(session);
    const content = Buffer.concat(rows.map((row) => row.content));
    const { folder, name, behavior } = session;
    const { item, created } = saveFile({ core, actor }, folder, name, content, behavior);
    clear(id);
    const drive = driveOfId({ core, actor }, session.driveId);
    const call: GraphCall = {
      core,
      addresses,
      notifier,
      actor,
      roles: [],
      scopes: undefined,
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      parameters: {},
      body: {},
      content: new Uint8Array(),
    };
    return { status: created ? 201 : 200, body: driveItemJson(call, { ...drive, item }) };
  };

  const put = (
    request: Request,
    id: string,
    content: Uint8Array
  ): { status: number; body: object } => {
    const session = sessionOf(id);
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers.get('content-range') ?? '');
    if (!range) throw new GraphError(400, 'invalidRequest', 'Invalid Content-Range header value');
    const [start = 0, end = 0, total = 0] = range.slice(1).map(Number);
    const length = end - start + 1;
    if (length !== content.byteLength || end >= total)
      throw new GraphError(
        400,
        'invalidRequest',
        'The Content-Range header length does not match the provided number of bytes.'
      );
    if (length > MAXIMUM_PIECE)
      throw new GraphError(400, 'invalidRequest', 'The fragment is larger than 60 MiB.');
    const isLast = end === total - 1;
    if (!isLast && length % PIECE_UNIT !== 0)
      throw new GraphError(
        400,
        'invalidRequest',
        'The fragment length must be a multiple of 320 KiB.'
      );
    const expected = received(id);
    if (start !== expected)
      throw invalidRange(
        `Optimistic concurrency failure during fragmented upload: expected a fragment from ${expected}.`
      );
    database.run('insert into graph_upload_pieces values(?, ?, ?)', hash(id), start, content);
    if (isLast) return commit(request, id, session);
    records.write('upload', id, session, SESSION_SECONDS);
    return { status: 202, body: stateJson(core, end + 1) };
  };

  return {
    /** @throws GraphError, CoreError */
    async handle(request: Request, id: string): Promise<Response> {
      if (request.method === 'DELETE') {
        sessionOf(id);
        clear(id);
        return new Response(null, { status: 204 });
      }
      if (request.method === 'GET') {
        sessionOf(id);
        return Response.json(stateJson(core, received(id)));
      }
      const content = new Uint8Array(await request.arrayBuffer());
      const { status, body } = database.transaction(() => put(request, id, content));
      return Response.json(body, { status });
    },
  };
}
