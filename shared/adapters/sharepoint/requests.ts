import type { Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { HubError, hubErrorFromStatus, isHubError } from '../../kernel/errors';

/** A copy of the instance whose requests end when the signal says so. */
export function abortable(sp: SPFI, signal: AbortSignal | undefined): SPFI {
  if (!signal) return sp;
  return spfi(sp).using((instance: Queryable) => {
    instance.on.pre(async (url, init, result) => [url, { ...init, signal }, result]);
    return instance;
  });
}

/**
 * The one place where what PnPjs throws becomes a HubError.
 * @param source what was asked, for the log: no addresses, no names
 */
export function asHubError(error: unknown, source: string): HubError {
  if (isHubError(error)) return error;
  const response = responseOf(error);
  if (response || isConnectionFailure(error)) {
    return hubErrorFromStatus({
      ...(response ? { status: response.status } : {}),
      retryAfter: response?.headers.get('Retry-After') ?? null,
      source,
      cause: error,
    });
  }
  return new HubError('unexpected', { message: `${source}: ${String(error)}`, cause: error });
}

/** The answer behind what PnPjs throws, where there was one. */
export function responseOf(error: unknown): Response | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  return error.response instanceof Response ? error.response : undefined;
}

/** Fetch gives a TypeError when no answer came: "Failed to fetch" in browsers, "fetch failed" in Node. */
function isConnectionFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
