import { systemClock, type Clock } from '../kernel/clock';
import { HubError, hubErrorFromStatus } from '../kernel/errors';
import { longestRetryAfterMs, parseRetryAfter } from '../kernel/retry-after';

/** Sends one request, as `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What the gate must know of a request to decide whether it may be sent a second time. */
export interface GatedRequest {
  /** What is asked, for the log: no addresses, no names. */
  readonly source: string;
  /**
   * Whether sending it twice does no more than sending it once. When no answer came, nobody knows
   * whether the service did it.
   */
  readonly isRepeatable: boolean;
}

/**
 * The one door to a service: it holds back while the service asks for patience, so that no request
 * of the program, whichever library sends it, knocks in between.
 */
export interface ThrottleGate {
  /**
   * Sends a request when its turn comes, and again where that is safe and useful.
   * @param attempt sends it once; called again for each repetition
   * @returns the answer, whatever its status, once it is not worth repeating
   * @throws HubError `offline` when no answer came, `throttled` when the service asks for more
   *   patience than a running program has
   */
  send(request: GatedRequest, attempt: () => Promise<Response>): Promise<Response>;
  /**
   * Holds everything back, because a part of a batch was refused.
   * @param retryAfter the `Retry-After` header of the part
   */
  holdBack(retryAfter: string | null | undefined): void;
}

export interface GateSettings {
  /** Requests under way at a time. */
  readonly concurrency?: number;
  /** How often a request is sent at most. */
  readonly attempts?: number;
  /**
   * The longest stated wait, in milliseconds, that is sat out; a longer one becomes a HubError at
   * once. Ten minutes for a program; a person in front of a page has a few seconds.
   */
  readonly patienceMs?: number;
  readonly clock?: Clock;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Values from 0 to below 1. */
  readonly random?: () => number;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Waiters come back spread over this share of the wait, so that they do not storm in together. */
const spread = 0.25;

/** Refusals without effect: the service documents both as throttling. */
const isRefusal = (status: number): boolean => status === 429 || status === 503;
/** A gateway gave up: the service behind it may have done the work all the same. */
const isUnclear = (status: number): boolean => status === 502 || status === 504;

/** Makes a gate; a program has one for all its clients of Microsoft 365. */
export function createThrottleGate(settings: GateSettings = {}): ThrottleGate {
  const { concurrency = 4, attempts = 6, clock = systemClock, random = Math.random } = settings;
  const patienceMs = Math.min(settings.patienceMs ?? longestRetryAfterMs, longestRetryAfterMs);
  const sleep = settings.sleep ?? sleepFor;
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let closedUntil = 0;

  const now = (): number => clock.now().getTime();

  const enter = async (): Promise<void> => {
    if (underWay >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    for (let left = closedUntil - now(); left > 0; left = closedUntil - now()) {
      await sleep(Math.ceil(left * (1 + spread * random())));
    }
  };

  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  };

  const statedWait = (retryAfter: string | null | undefined): number | undefined =>
    parseRetryAfter(retryAfter, clock.now());

  const closeFor = (milliseconds: number): void => {
    closedUntil = Math.max(closedUntil, now() + milliseconds);
  };

  const pauseBefore = (attemptNumber: number): number => {
    const pause = Math.min(firstPauseMs * 2 ** (attemptNumber - 1), longestPauseMs);
    return Math.ceil(pause * (1 + spread * random()));
  };

  const sendOnce = async (
    request: GatedRequest,
    attempt: () => Promise<Response>
  ): Promise<Response | HubError> => {
    await enter();
    try {
      const response = await whole(await attempt());
      // Closed before the turn is given on, or the next in the queue would knock at once.
      if (isRefusal(response.status)) closeAfter(response.headers.get('Retry-After'), request);
      return response;
    } catch (cause) {
      if (cause instanceof HubError || isAbort(cause)) throw cause;
      return hubErrorFromStatus({ source: request.source, cause });
    } finally {
      leave();
    }
  };

  const closeAfter = (retryAfter: string | null | undefined, request: GatedRequest): void => {
    const stated = statedWait(retryAfter);
    if (stated !== undefined && stated >= patienceMs) {
      throw new HubError('throttled', {
        message: `${request.source}: the service asks for a longer wait than can be sat out`,
        status: 429,
        retryAfterMs: stated,
      });
    }
    closeFor(stated ?? firstPauseMs);
  };

  return {
    async send(request, attempt) {
      for (let attemptNumber = 1; ; attemptNumber += 1) {
        const answer = await sendOnce(request, attempt);
        const isLast = attemptNumber >= attempts;
        if (answer instanceof HubError) {
          if (isLast || !request.isRepeatable) throw answer;
        } else {
          const isWorthRepeating =
            isRefusal(answer.status) || (isUnclear(answer.status) && request.isRepeatable);
          if (isLast || !isWorthRepeating) return answer;
          // A stated wait is kept at the gate, by everybody.
          if (statedWait(answer.headers.get('Retry-After')) !== undefined) continue;
        }
        await sleep(pauseBefore(attemptNumber));
      }
    },
    holdBack: (retryAfter) => closeAfter(retryAfter, { source: 'batch', isRepeatable: false }),
  };
}

/** Reads the answer to its end, so that one that breaks off counts as no answer. */
async function whole(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A status without a body may not even be given an empty one.
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
}

function sleepFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

/** Set by a caller who knows that a POST may be sent twice; never leaves the machine. */
export const repeatableHeader = 'x-hub-repeatable';

/**
 * Whether a request may be repeated when no answer came: by its method (RFC 9110, section 9.2.2),
 * or because its caller says so.
 */
export function isRepeatable(method: string | undefined, headers: Headers): boolean {
  const verb = (headers.get('X-HTTP-Method') ?? method ?? 'GET').toUpperCase();
  return (
    ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'].includes(verb) || headers.has(repeatableHeader)
  );
}
