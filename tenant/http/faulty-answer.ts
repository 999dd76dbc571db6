import type { FaultEdit, FaultRule } from './faults';

/** The connection is to break without an answer; the server closes the socket, a direct caller sees a throw. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('The connection was reset.');
    this.name = 'ConnectionReset';
  }
}

/** Waits on the machine's clock. @param milliseconds at least 0 */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const cut = (body: Uint8Array, bytes: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(body.slice(0, bytes));
    },
    // the break comes with the next read, after what was sent has arrived
    pull(controller) {
      controller.error(new ConnectionReset());
    },
  });

/** Retry-After in any form that occurs: seconds as they are given, or an HTTP date. */
const retryAfterText = (wait: number | { dateIn: number }, now: number): string =>
  typeof wait === 'number' ? String(wait) : new Date(now + wait.dateIn * 1000).toUTCString();

interface Struck {
  /** Whether the request only reads. */
  isRead: boolean;
  /** The tenant's time, milliseconds since 1970. */
  now: number;
  /** Handles the request as if there were no fault. */
  proceed: () => Promise<Response>;
  /** Carries out somebody else's request. */
  edit: (edit: FaultEdit) => Promise<void>;
}

/**
 * Answers a request that a fault strikes.
 * @throws ConnectionReset
 */
export async function answerWithFault(
  { effect }: FaultRule,
  { isRead, now, proceed, edit }: Struck
): Promise<Response> {
  if (effect.latencyMs !== undefined) await wait(effect.latencyMs);
  if (effect.edit !== undefined && !isRead) await edit(effect.edit);
  if (effect.reset === true) {
    if (effect.afterwards === true) await proceed();
    throw new ConnectionReset();
  }
  if (effect.status !== undefined) {
    if (effect.afterwards === true) await proceed();
    const headers = new Headers({ 'content-type': 'text/plain; charset=utf-8' });
    if (effect.retryAfter !== undefined)
      headers.set('retry-after', retryAfterText(effect.retryAfter, now));
    if (effect.body?.startsWith('{') === true)
      headers.set('content-type', 'application/json; charset=utf-8');
    return new Response(effect.body ?? `${effect.status} by an injected fault`, {
      status: effect.status,
      headers,
    });
  }
  const response = await proceed();
  if (effect.edit !== undefined && isRead) await edit(effect.edit);
  if (effect.dropAfterBytes === undefined) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(body.byteLength));
  return new Response(cut(body, effect.dropAfterBytes), { status: response.status, headers });
}
