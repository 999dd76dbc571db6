import { randomUUID } from 'node:crypto';

/** A refusal of the sign-in authority. Clients look for the number. */
export class EntraError extends Error {
  readonly status: number;
  /** The OAuth word, e.g. `invalid_grant`. */
  readonly error: string;
  /** The number behind AADSTS. */
  readonly number: number;
  /** Further properties of the answer, such as `suberror` and `claims`. */
  readonly more: Readonly<Record<string, string>>;

  constructor(
    status: number,
    error: string,
    number: number,
    message: string,
    more: Readonly<Record<string, string>> = {}
  ) {
    super(message);
    this.name = 'EntraError';
    this.status = status;
    this.error = error;
    this.number = number;
    this.more = more;
  }
}

/** The text of a refusal as Entra writes it, with the ids that its support asks for. */
export function describe(
  error: EntraError,
  now: number,
  ids: { trace: string; correlation: string }
): string {
  const time = new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d{3}Z$/, 'Z');
  return `AADSTS${error.number}: ${error.message} Trace ID: ${ids.trace} Correlation ID: ${ids.correlation} Timestamp: ${time}`;
}

/**
 * The answer of the token endpoint for a refusal.
 * Source: Microsoft identity platform, "OAuth 2.0 authorization code flow", error response example.
 */
export function entraErrorResponse(error: EntraError, request: Request, now: number): Response {
  const ids = {
    trace: randomUUID(),
    correlation: request.headers.get('client-request-id') ?? randomUUID(),
  };
  const time = new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d{3}Z$/, 'Z');
  const body = {
    error: error.error,
    error_description: describe(error, now, ids),
    error_codes: [error.number],
    timestamp: time,
    trace_id: ids.trace,
    correlation_id: ids.correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${error.number}`,
    ...error.more,
  };
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}
