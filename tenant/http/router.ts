import type { AdminFace } from '../admin/admin-face';
import type { Core } from '../core/core';
import type { Principal } from '../core/principal';
import type { EntraFace } from '../entra/entra-face';
import type { TokenRefusal } from '../entra/tokens';
import type { GraphFace } from '../graph/graph-face';
import type { Pages } from '../pages/pages';
import { isBatch, runBatch } from '../sharepoint/batch';
import { SharePointError } from '../sharepoint/sharepoint-error';
import type { SharePointFace } from '../sharepoint/sharepoint-face';
import type { BotFaces } from '../teams/bot-faces';
import type { WindowFace } from '../teams/window/window-face';
import { download } from './download';
import type { IdentityReader } from './identity';

interface Faces {
  core: Core;
  identity: IdentityReader;
  pages: Pages;
  sharePoint: SharePointFace;
  graph: GraphFace;
  entra: EntraFace;
  admin: AdminFace;
  bots: BotFaces;
  teamsWindow: WindowFace;
}

const GRAPH = /^(?:\/graph)?\/v1\.0(?=\/)/i;

/** SharePoint's words for a token that it does not take; those for secrets are documented, the others are ours. */
const refusalText = (reason: TokenRefusal): string =>
  reason === 'app-only-secret' ? 'Unsupported app only token.' : `invalid_token: ${reason}`;

/** Finds the face that a request belongs to. */
export function createRouter(faces: Faces) {
  const { core, identity, pages, sharePoint, graph, entra, admin, bots, teamsWindow } = faces;
  const batch = async (
    request: Request,
    actor: Principal,
    dispatch: (request: Request) => Promise<Response>
  ): Promise<Response> => {
    try {
      sharePoint.requireDigest(request, actor);
      return await runBatch(request, dispatch);
    } catch (error) {
      return sharePoint.refuse(error, 'minimal-v3');
    }
  };

  const sharePointRest = async (
    request: Request,
    path: string,
    dispatch: (request: Request) => Promise<Response>
  ): Promise<Response> => {
    const sender = identity.of(request, 'sharepoint');
    if (sender.kind !== 'known') {
      const reason =
        sender.kind === 'refused' ? refusalText(sender.reason) : 'no session and no token';
      return new Response(JSON.stringify({ error: 'invalid_request', error_description: reason }), {
        status: 401,
        headers: {
          'content-type': 'application/json',
          'www-authenticate': 'Bearer realm="tenant"',
        },
      });
    }
    if (isBatch(request)) return batch(request, sender.principal, dispatch);
    if (/\/_api\/sitepages\//i.test(path)) {
      // a copy, because who declines the request may already have read its body
      const answer = await pages.handleSitePagesApi(request.clone(), sender.principal);
      if (answer) return answer;
    }
    return sharePoint.handle(request, sender.principal);
  };

  const file = (request: Request): Response => {
    const sender = identity.of(request, 'sharepoint');
    if (sender.kind === 'known') {
      const answer = download(core, request, sender.principal);
      return typeof answer === 'string'
        ? pages.refuseDocument(request, answer, sender.principal)
        : answer;
    }
    const { pathname, search } = new URL(request.url);
    // a person at her browser is taken to the sign-in and back; a program is told
    if (!/text\/html/.test(request.headers.get('accept') ?? ''))
      return new Response('401 UNAUTHORIZED', { status: 401 });
    const query = new URLSearchParams({ returnUrl: pathname + search });
    return new Response(null, {
      status: 303,
      headers: { location: `/_signin?${query.toString()}` },
    });
  };

  return {
    /** @param dispatch sends a part of a batch through the whole pipeline */
    async route(
      request: Request,
      dispatch: (request: Request) => Promise<Response>
    ): Promise<Response> {
      const path = new URL(request.url).pathname;
      if (path.startsWith('/__tenant/')) return admin.handle(request);
      if (GRAPH.test(path)) {
        return graph.handle(
          request,
          path.replace(GRAPH, ''),
          identity.of(request, 'graph'),
          dispatch
        );
      }
      const forBot = await bots.handle(request, () => identity.of(request, 'bot'));
      if (forBot) return forBot;
      const inTeams = await teamsWindow.handle(request);
      if (inTeams) return inTeams;
      const ticketed = await graph.preAuthenticated(request);
      if (ticketed) return ticketed;
      if (/\/_api\//i.test(path)) return sharePointRest(request, path, dispatch);
      const answer = (await entra.handle(request)) ?? (await pages.handle(request));
      if (answer) return answer;
      if (request.method === 'GET' || request.method === 'HEAD') return file(request);
      const refusal = new SharePointError(
        405,
        '-1, System.NotSupportedException',
        'The method is not allowed here.',
        true
      );
      return sharePoint.refuse(refusal, 'minimal-v3');
    },
  };
}

export type Router = ReturnType<typeof createRouter>;
