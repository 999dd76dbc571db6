import type { Core } from '../core/core';
import { allowOrigin, preflight } from './cors';
import { decodePath } from './decode-path';
import type { FaultEdit, Faults } from './faults';
import { answerWithFault, wait } from './faulty-answer';
import type { Identity, IdentityReader } from './identity';
import { isAccepted, type Ledger } from './ledger';
import { createMailboxVisits, mailThrottledAnswer } from './mail-limits';
import type { RequestLog } from './request-log';
import type { Router } from './router';
import { throttledAnswer, type Payer, type Throttle, type Verdict } from './throttle';
import { UNSUPPORTED_HEADER } from './unsupported-header';

export type Handler = (request: Request) => Promise<Response>;

interface PipelineOptions {
  core: Core;
  identity: IdentityReader;
  faults: Faults;
  throttle: Throttle;
  ledger: Ledger;
  latency: Latency;
  log: RequestLog;
  router: Router;
  /** A token in a person's name for SharePoint, or undefined when nobody has the address. */
  tokenOf: (mail: string) => string | undefined;
}

/** How long every answer takes on top of the tenant's own time; undefined adds nothing. */
export interface Latency {
  next: (() => number) | undefined;
}

/** Status in the log when the connection broke before an answer. */
const NO_ANSWER = 0;
/** What bots ask of the connector and of the token service. */
const BOT = /^\/(connector|api\/usertoken|api\/botsignin)\//i;
const SEARCH = /\/_api\/search\/|\/v1\.0\/search\//i;
/** Larger contents are not read a second time for the ledger. */
const MOST_HASHED_BYTES = 16 * 1024 * 1024;

/**
 * Every request's way: log, budget, faults, identity, face, ledger. Parts of a batch go the same way
 * again, each by itself.
 */
export function createPipeline(options: PipelineOptions): Handler {
  const { core, identity, faults, throttle, ledger, latency, log, router, tokenOf } = options;

  const visits = createMailboxVisits(() => throttle.isEnforced('mail'));

  /** Carries out what a fault slips in; it meets no faults itself. */
  const edit = async ({ person, method, path, headers, body }: FaultEdit): Promise<void> => {
    const token = tokenOf(person);
    if (token === undefined) throw new Error(`Nobody has the address '${person}' for the edit.`);
    const request = new Request(new URL(path, core.origin), {
      method,
      headers: { ...headers, authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await router.route(request, batchPart());
    if (!response.ok) throw new Error(`The edit was refused: ${await response.text()}`);
  };

  /** @param part place in its batch, from 1; 0 outside of one */
  const handle = async (request: Request, part: number): Promise<Response> => {
    const early = preflight(request);
    if (early) return early;
    const started = performance.now();
    const { pathname, search } = new URL(request.url);
    // the tenant's own administration is not part of what it plays
    if (pathname.startsWith('/__tenant/')) return router.route(request, handler);
    const method =
      request.method === 'POST' ? (request.headers.get('x-http-method') ?? 'POST') : request.method;
    const isGraph = /\/v1\.0\//i.test(pathname);
    const isBot = BOT.test(pathname);
    const sender = identity.of(request, isGraph ? 'graph' : isBot ? 'bot' : 'sharepoint');
    const principal = sender.kind === 'known' ? sender.principal.loginName : 'anonymous';
    // rules name paths as people read them
    const target = decodePath(pathname + search) ?? pathname + search;
    const budget =
      sender.kind === 'known' ? throttle.charge(method, target, payerOf(sender)) : NO_BUDGET;
    const fault = faults.strike({ method, target, principal, part });
    const { app, user } = sender.kind === 'known' ? payerOf(sender) : NOBODY;
    const visit = visits.enter(target, app, user);
    let response: Response | undefined;
    try {
      const proceed = async (): Promise<Response> => {
        if (visit.refused) return mailThrottledAnswer('MailboxConcurrency', 1);
        if (budget.refused) return throttledAnswer(budget.refused, isGraph);
        // outside of the request's own transaction, which a refused search undoes
        if (SEARCH.test(pathname)) core.crawler.catchUp();
        else if (!isBot) core.crawler.propagateLabels();
        const content = await contentOf(request);
        const answer = await withLength(await router.route(request, batchPart()));
        if (isAccepted(method, pathname, answer.status)) {
          ledger.add({ principal, method, target, status: answer.status }, request, content);
          if (!isBot) core.crawler.catchUpSoon();
        }
        return answer;
      };
      if (latency.next && part === 0 && /\/(_api|v1\.0|connector)\//i.test(pathname))
        await wait(latency.next());
      response = await (fault
        ? answerWithFault(fault, {
            isRead: method === 'GET' || method === 'HEAD',
            now: core.clock.now(),
            proceed,
            edit,
          })
        : proceed());
      for (const [name, value] of Object.entries(budget.headers)) response.headers.set(name, value);
      allowOrigin(request, response);
      return response;
    } finally {
      visit.leave();
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
  const handler: Handler = (request) => handle(request, 0);
  /** Handles the parts of one batch, which are counted as they come. */
  const batchPart = (): Handler => {
    let count = 0;
    return (request) => {
      count += 1;
      return handle(request, count);
    };
  };
  return handler;
}

const NO_BUDGET: Verdict = { headers: {} };
const NOBODY: Payer = { app: undefined, user: undefined };

function payerOf({ app, principal }: Extract<Identity, { kind: 'known' }>): Payer {
  return { app, user: principal.kind === 'user' ? principal.loginName : undefined };
}

/** What a request that may change something carries; the request itself can still be read. */
async function contentOf(request: Request): Promise<Uint8Array> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (request.method === 'GET' || request.method === 'HEAD' || length > MOST_HASHED_BYTES)
    return new Uint8Array();
  return new Uint8Array(await request.clone().arrayBuffer());
}

/**
 * Answers are whole, so their length can be told: to the client, and to whoever counts bytes. A stream of
 * events never ends, and passes.
 */
async function withLength(response: Response): Promise<Response> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!response.body || isStream) return response;
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: response.status, headers });
}
