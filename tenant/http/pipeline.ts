import type { Core } from '../core/core';
import { allowOrigin, preflight } from './cors';
import { decodePath } from './decode-path';
import type { Faults } from './faults';
import { answerWithFault } from './faulty-answer';
import type { IdentityReader } from './identity';
import type { RequestLog } from './request-log';
import type { Router } from './router';
import { UNSUPPORTED_HEADER } from './unsupported-header';

export type Handler = (request: Request) => Promise<Response>;

interface PipelineOptions {
  core: Core;
  identity: IdentityReader;
  faults: Faults;
  log: RequestLog;
  router: Router;
}

/** Status in the log when the connection broke before an answer. */
const NO_ANSWER = 0;

/** Every request's way: log, faults, identity, face. Parts of a batch go the same way again. */
export function createPipeline({ core, identity, faults, log, router }: PipelineOptions): Handler {
  const nameOf = (request: Request, path: string): string => {
    const sender = identity.of(request, /\/v1\.0\//i.test(path) ? 'graph' : 'sharepoint');
    return sender.kind === 'known' ? sender.principal.loginName : 'anonymous';
  };

  const handle: Handler = async (request) => {
    const early = preflight(request);
    if (early) return early;
    const started = performance.now();
    const { pathname, search } = new URL(request.url);
    // the tenant's own administration is not part of what it plays
    if (pathname.startsWith('/__tenant/')) return router.route(request, handle);
    const method =
      request.method === 'POST' ? (request.headers.get('x-http-method') ?? 'POST') : request.method;
    const principal = nameOf(request, pathname);
    // rules name paths as people read them
    const target = pathname + search;
    const fault = faults.strike(method, decodePath(target) ?? target, principal);
    let response: Response | undefined;
    try {
      const proceed = async (): Promise<Response> =>
        withLength(await router.route(request, handle));
      response = await (fault ? answerWithFault(fault, proceed) : proceed());
      allowOrigin(request, response);
      return response;
    } finally {
      const unsupported = response?.headers.get(UNSUPPORTED_HEADER);
      log.add({
        at: new Date(core.clock.now()).toISOString(),
        method,
        path: pathname,
        query: search,
        status: response?.status ?? NO_ANSWER,
        principal,
        milliseconds: Math.round(performance.now() - started),
        requestBytes: Number(request.headers.get('content-length') ?? 0),
        responseBytes: Number(response?.headers.get('content-length') ?? 0),
        ...(fault ? { fault: fault.name } : {}),
        ...(unsupported ? { unsupported } : {}),
      });
    }
  };
  return handle;
}

/** Answers are whole, so their length can be told: to the client, and to whoever counts bytes. */
async function withLength(response: Response): Promise<Response> {
  if (!response.body) return response;
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: response.status, headers });
}
