import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../core/clock';
import { mailThrottledAnswer, sendingMailboxOf } from './mail-limits';
import { costOf } from './request-cost';
import { ENFORCED_BY_DEFAULT, limitsOf, type LimitName } from './throttle-limits';

/** Who a request is charged to. */
export interface Payer {
  /** Client id; undefined for the portal itself, which has no units. */
  app: string | undefined;
  /** Login name; undefined for applications by themselves. */
  user: string | undefined;
}

interface Window {
  limit: LimitName;
  /** Application or person; empty for the whole organisation. */
  payer: string;
  /** Start in milliseconds since 1970. */
  start: number;
  spent: number;
}

/** What the service says to one request. */
export interface Verdict {
  /** Set when the request is refused. */
  refused?: { status: 429 | 503; retryAfter: number; limit: LimitName };
  /** RateLimit-… headers, when there is something to say. */
  headers: Readonly<Record<string, string>>;
}

/** The service names its limits from this share on. */
const NAMES_FROM = 0.8;
/** Who goes on at so many times the limit is answered 503 (unverified: the documentation names both). */
const SERVER_BUSY_FROM = 2;
/** Limits of other services than SharePoint, which never answer 503 for it. */
const ONLY_429: readonly LimitName[] = ['mail', 'channel-posts'];
/** The headers are best effort: one answer in so many comes without. */
const SILENT_EVERY = 10;

/** A post into a channel, with the channel's id. */
const CHANNEL_POST = /\/teams\/[^/]+\/channels\/([^/]+)\/messages(?:\/[^/]+\/replies)?$/i;

/** Counts what applications and people ask of the service, and refuses beyond what is published. */
export function createThrottle(clock: TenantClock) {
  const windows = new Map<string, Window>();
  let tier = 1;
  let enforced: readonly LimitName[] = ENFORCED_BY_DEFAULT;
  let named = 0;

  const charge = (limit: LimitName, payer: string, amount: number): Window => {
    const { milliseconds } = limitsOf(tier)[limit];
    const start = Math.floor(clock.now() / milliseconds) * milliseconds;
    const key = `${limit} ${payer}`;
    const known = windows.get(key);
    const window = known?.start === start ? known : { limit, payer, start, spent: 0 };
    window.spent += amount;
    windows.set(key, window);
    return window;
  };

  const secondsLeft = ({ limit, start }: Window): number =>
    Math.max(1, Math.ceil((start + limitsOf(tier)[limit].milliseconds - clock.now()) / 1000));

  const headersOf = (window: Window): Record<string, string> => {
    const { most } = limitsOf(tier)[window.limit];
    if (window.spent < most * NAMES_FROM) return {};
    named += 1;
    if (named % SILENT_EVERY === 0) return {};
    return {
      'ratelimit-limit': String(most),
      'ratelimit-remaining': String(Math.max(0, most - window.spent)),
      'ratelimit-reset': String(secondsLeft(window)),
    };
  };

  return {
    /** Charges a request, refused or not, and says whether it may go on. @param target path and query */
    charge(method: string, target: string, { app, user }: Payer): Verdict {
      const { units, searches, peopleSearches, profiles } = costOf(method, target);
      if (units === 0) return { headers: {} };
      const mailbox = sendingMailboxOf(method, target, user);
      const channel = method === 'POST' ? CHANNEL_POST.exec(target)?.[1] : undefined;
      const minute = app === undefined ? undefined : charge('app-minute', app, units);
      const charged = [
        minute,
        app === undefined ? undefined : charge('app-day', app, units),
        user === undefined ? undefined : charge('user', user, 1),
        searches > 0 && user !== undefined ? charge('search', user, searches) : undefined,
        peopleSearches > 0 ? charge('people-search', '', peopleSearches) : undefined,
        profiles > 0 && user !== undefined ? charge('people-manager', user, profiles) : undefined,
        mailbox === undefined ? undefined : charge('mail', mailbox, 1),
        channel === undefined ? undefined : charge('channel-posts', channel, 1),
      ].filter((window) => window !== undefined);
      const isEnforced = (window: Window): boolean => enforced.includes(window.limit);
      const over = charged
        .filter(isEnforced)
        .filter(({ limit, spent }) => spent > limitsOf(tier)[limit].most)
        .sort((a, b) => secondsLeft(b) - secondsLeft(a))[0];
      const headers = minute && isEnforced(minute) ? headersOf(minute) : {};
      if (!over) return { headers };
      const busy =
        !ONLY_429.includes(over.limit) &&
        over.spent > SERVER_BUSY_FROM * limitsOf(tier)[over.limit].most;
      return {
        headers,
        refused: {
          status: busy ? 503 : 429,
          retryAfter: secondsLeft(over),
          limit: over.limit,
        },
      };
    },

    setTier(next: number): void {
      tier = next;
    },
    enforce(next: readonly LimitName[]): void {
      enforced = next;
    },
    isEnforced: (limit: LimitName): boolean => enforced.includes(limit),

    /** What is spent in the windows that are open now. */
    state() {
      const limits = limitsOf(tier);
      const spent = [...windows.values()]
        .filter(({ limit, start }) => start + limits[limit].milliseconds > clock.now())
        .map(({ limit, payer, spent }) => ({ limit, payer, spent, most: limits[limit].most }));
      return { tier, enforced, spent };
    },
  };
}

export type Throttle = ReturnType<typeof createThrottle>;

/** The answer to a request that is refused for what was asked before. */
export function throttledAnswer(
  { status, retryAfter, limit }: NonNullable<Verdict['refused']>,
  isGraph: boolean
): Response {
  if (limit === 'mail') return mailThrottledAnswer('MessageRate', retryAfter);
  const headers = { 'retry-after': String(retryAfter) };
  if (!isGraph) {
    return new Response(status === 429 ? '429 TOO MANY REQUESTS' : '503 SERVER TOO BUSY', {
      status,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const error = {
    code: 'activityLimitReached',
    message: 'The request has been throttled.',
    innerError: { code: 'throttledRequest', 'request-id': randomUUID() },
  };
  return new Response(JSON.stringify({ error }), {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
  });
}
