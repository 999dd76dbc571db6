import {
  HubError,
  hubErrorCodes,
  hubErrorFromStatus,
  type HubErrorCode,
} from '../../kernel/errors';

/** What the service says of a failure: its code, and what a person reads to support. */
interface FailureBody {
  readonly code: HubErrorCode;
  readonly supportCode?: string;
}

/**
 * The failure that an answer of the service stands for. The service's own code for support is kept:
 * it is the one that stands in its log.
 */
export async function serviceFailure(response: Response, source: string): Promise<HubError> {
  const { status } = response;
  const retryAfter = response.headers.get('Retry-After');
  const byStatus = hubErrorFromStatus({ status, retryAfter, source });
  const said = readFailure(await response.text());
  if (!said) return byStatus;
  return new HubError(said.code, {
    message: byStatus.message,
    status,
    ...(byStatus.retryAfterMs === undefined ? {} : { retryAfterMs: byStatus.retryAfterMs }),
    ...(said.supportCode === undefined ? {} : { supportCode: said.supportCode }),
  });
}

/** Claims that a 401 asks for (`claims` of a Bearer challenge, base64), as MSAL wants them. */
export function claimsWanted(response: Response): string | undefined {
  const challenge = response.headers.get('WWW-Authenticate') ?? '';
  const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
}

function readFailure(text: string): FailureBody | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // a proxy in between answers with a page of its own
    return undefined;
  }
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  const code = hubErrorCodes.find((known) => known === body.code);
  const supportCode =
    'supportCode' in body && typeof body.supportCode === 'string' ? body.supportCode : undefined;
  if (!code) return undefined;
  return supportCode === undefined ? { code } : { code, supportCode };
}
