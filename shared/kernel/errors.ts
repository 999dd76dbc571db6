import { parseRetryAfter } from './retry-after';

/** Every way in which the infrastructure can fail, as far as a person or a retry cares. */
export type HubErrorCode =
  | 'not-found'
  | 'no-right'
  | 'conflict'
  | 'throttled'
  | 'unavailable'
  | 'offline'
  | 'signed-out'
  | 'rejected'
  | 'unexpected';

/** Who can mend it: the person, time (`retry`), or the people who write the hub (`defect`). */
export type HubErrorAudience = 'user' | 'retry' | 'defect';

const audienceByCode: Readonly<Record<HubErrorCode, HubErrorAudience>> = {
  'not-found': 'user',
  'no-right': 'user',
  conflict: 'user',
  throttled: 'retry',
  unavailable: 'retry',
  offline: 'retry',
  'signed-out': 'user',
  // The hub checks input before it asks, so a refused request is the hub's own mistake.
  rejected: 'defect',
  unexpected: 'defect',
};

export const hubErrorCodes = Object.keys(audienceByCode) as readonly HubErrorCode[];

export interface HubErrorDetails {
  /** For the log, in English; never shown to a person. */
  readonly message: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Milliseconds to wait before asking again, as the service stated. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
  /** The code that another part of the hub already gave to this failure, and wrote into its log. */
  readonly supportCode?: string;
  /** Values from 0 to below 1 for the support code. */
  readonly random?: () => number;
}

/** A failure of the infrastructure. Made in an adapter's mapping, shown by each surface in one place. */
export class HubError extends Error {
  readonly code: HubErrorCode;
  readonly audience: HubErrorAudience;
  readonly retryAfterMs: number | undefined;
  /** What a person reads to support, for example `HUB-429-7K2`. Holds no personal data. */
  readonly supportCode: string;
  override readonly cause: unknown;

  constructor(code: HubErrorCode, details: HubErrorDetails) {
    super(details.message);
    this.name = 'HubError';
    this.code = code;
    this.audience = audienceByCode[code];
    this.retryAfterMs = details.retryAfterMs;
    this.supportCode =
      details.supportCode ?? supportCode(code, details.status, details.random ?? Math.random);
    this.cause = details.cause;
  }
}

/**
 * Recognises a `HubError` by its shape. `instanceof` would not do: a page may hold two web parts,
 * each with its own copy of this class.
 */
export function isHubError(value: unknown): value is HubError {
  if (!(value instanceof Error) || value.name !== 'HubError' || !('code' in value)) {
    return false;
  }
  return typeof value.code === 'string' && Object.hasOwn(audienceByCode, value.code);
}

export interface FailedResponse {
  /** HTTP status; leave out when no answer came at all. */
  readonly status?: number;
  /** The `Retry-After` header as it came. */
  readonly retryAfter?: string | null;
  /** What was asked, for the log, for example `sharepoint search`; no addresses, no names. */
  readonly source: string;
  readonly cause?: unknown;
  readonly now?: Date;
  readonly random?: () => number;
}

/**
 * The one table from HTTP status to `HubError`.
 * Only throttling and unavailability carry a wait: elsewhere `Retry-After` has no meaning for us.
 */
export function hubErrorFromStatus(response: FailedResponse): HubError {
  const code = codeOfStatus(response.status);
  const retryAfterMs =
    audienceByCode[code] === 'retry'
      ? parseRetryAfter(response.retryAfter, response.now ?? new Date())
      : undefined;
  return new HubError(code, {
    message: `${response.source}: ${response.status ? `HTTP ${response.status}` : 'no answer'}`,
    status: response.status,
    retryAfterMs,
    cause: response.cause,
    random: response.random,
  });
}

function codeOfStatus(status: number | undefined): HubErrorCode {
  switch (status) {
    // Browsers report 0 for a request that never got an answer.
    case undefined:
    case 0:
      return 'offline';
    case 400:
    case 422:
      return 'rejected';
    case 401:
      return 'signed-out';
    case 403:
      return 'no-right';
    case 404:
    case 410:
      return 'not-found';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'throttled';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return 'unexpected';
  }
}

// Without 0, 1, I, L, O and U: a code must survive being read out on the telephone.
const supportAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

function supportCode(code: HubErrorCode, status: number | undefined, random: () => number): string {
  const origin = status ? String(status) : code === 'offline' ? 'NET' : 'APP';
  const shortId = Array.from({ length: 3 }, () =>
    supportAlphabet.charAt(Math.floor(random() * supportAlphabet.length))
  ).join('');
  return `HUB-${origin}-${shortId}`;
}
