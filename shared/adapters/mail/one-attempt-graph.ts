import { Client, type Context } from '@microsoft/microsoft-graph-client';
import { listOf, propertyOf, textOf } from '../graph/graph-api';
import type { Fetch } from '../throttle-gate';

export interface OneAttemptSettings {
  readonly fetch: Fetch;
  /** A bearer token for Graph, asked for before each request. */
  accessToken(): Promise<string>;
}

/**
 * Name of the error of a request that cannot have reached the service. The Graph client keeps the name of
 * what its transport throws, as `code`, and forgets the cause.
 */
export const neverLeft = 'RequestNeverLeft';

/** Codes of Node for a connection that was never made. */
const unconnected = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * The official Graph client without its repetitions, which repeat any POST, and without a gate: whoever
 * sends many messages paces them and counts each attempt, so one call is one request.
 */
export function createOneAttemptGraph(settings: OneAttemptSettings): Client {
  return Client.initWithMiddleware({
    middleware: {
      async execute(context: Context): Promise<void> {
        const url = typeof context.request === 'string' ? context.request : context.request.url;
        const headers = new Headers(context.options?.headers as HeadersInit | undefined);
        const token = await settings.accessToken().catch((error: unknown) => {
          throw asNeverLeft(error);
        });
        headers.set('Authorization', `Bearer ${token}`);
        const init = { ...context.options, headers } as RequestInit;
        const response = await settings.fetch(url, init).catch((error: unknown) => {
          throw isUnconnected(error) ? asNeverLeft(error) : error;
        });
        context.response = response.ok ? response : await asGraphRefusal(response);
      },
    },
  });
}

/**
 * A refusal in Graph's own form. Gateways before it answer with pages or nothing, and of those the client
 * forgets the headers, Retry-After among them.
 */
async function asGraphRefusal(response: Response): Promise<Response> {
  const { status, headers } = response;
  const text = await response.text();
  const isGraphs = /json/.test(headers.get('Content-Type') ?? '') && text.includes('"error"');
  const error = { code: `Http${status}`, message: 'Refused before Graph.' };
  const answer = new Headers({ 'Content-Type': 'application/json' });
  const retryAfter = headers.get('Retry-After');
  if (retryAfter !== null) answer.set('Retry-After', retryAfter);
  return new Response(isGraphs ? text : JSON.stringify({ error }), { status, headers: answer });
}

function asNeverLeft(cause: unknown): Error {
  const error = new Error('The request did not leave.', { cause });
  error.name = neverLeft;
  return error;
}

/** Whether the error, or what caused it, says that there was nobody to connect to. */
function isUnconnected(error: unknown): boolean {
  if (unconnected.includes(textOf(propertyOf(error, 'code')))) return true;
  const cause = error instanceof Error ? error.cause : undefined;
  // Node tries each address of a name and gives all the failures together.
  const causes = [cause, ...listOf(error instanceof AggregateError ? error.errors : undefined)];
  return causes.some((inner) => inner !== undefined && isUnconnected(inner));
}
