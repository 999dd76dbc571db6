import type { Core } from '../core/core';
import { mimeTypeOf } from './drive-json';
import { readTicket } from './download-ticket';
import type { GraphAddresses } from './graph-addresses';
import { GraphError, graphErrorResponse, toGraphError } from './graph-error';
import type { Notifier } from './notifier';
import { createUploadReceiver } from './upload-sessions';

interface PreAuthenticatedContext {
  core: Core;
  addresses: GraphAddresses;
  notifier: Notifier;
}

type Answer = (request: Request, url: URL) => Promise<Response> | Response;

/** The addresses that Graph hands out and that need no token: downloads, upload sessions, monitors of copies. */
export function createPreAuthenticated(context: PreAuthenticatedContext) {
  const { core } = context;
  const uploads = createUploadReceiver(context);

  const download: Answer = (_, url) => {
    const ticket = readTicket(core, url.searchParams.get('tempauth') ?? '');
    const item = ticket && core.items.peekByUniqueId(ticket.uniqueId);
    const person = ticket && core.people.byObjectId(ticket.objectId);
    const app = ticket && core.apps.byClientId(ticket.objectId);
    const actor = person
      ? core.users.principalOf(person, 'bearer')
      : app && core.apps.principalOf(app);
    const seen = item && actor && core.items.visibleTo(actor, item);
    if (!seen || ticket.uniqueId !== url.searchParams.get('UniqueId'))
      throw new GraphError(401, 'unauthenticated', 'The address is no longer good.');
    return new Response(core.files.content(seen), {
      headers: {
        'content-type': mimeTypeOf(seen),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(seen.leaf ?? '')}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=0',
      },
    });
  };

  const monitor: Answer = (_, url) => {
    const id = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    const found = core.records.read<object>('copy', id);
    if (!found || found.expired)
      throw new GraphError(404, 'itemNotFound', 'The operation was not found.');
    return Response.json(found.data);
  };

  const find = (method: string, path: string): Answer | undefined => {
    if (path === '/_layouts/15/download.aspx' && method === 'GET') return download;
    if (path.startsWith('/_api/v2.0/monitor/') && method === 'GET') return monitor;
    if (path === '/_api/v2.0/uploadSession' && ['GET', 'PUT', 'DELETE'].includes(method))
      return (request, url) => uploads.handle(request, url.searchParams.get('tempauth') ?? '');
    return undefined;
  };

  return {
    /** @returns undefined when the address is none of these */
    async handle(request: Request): Promise<Response | undefined> {
      const url = new URL(request.url);
      const answer = find(request.method, url.pathname);
      if (!answer) return undefined;
      try {
        return await answer(request, url);
      } catch (error) {
        return graphErrorResponse(toGraphError(error), request, core.clock.now());
      }
    },
  };
}
