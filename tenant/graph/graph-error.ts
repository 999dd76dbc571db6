import { randomUUID } from 'node:crypto';
import { CoreError, type CoreErrorKind } from '../core/core-error';
import { UNSUPPORTED_HEADER } from '../http/unsupported-header';
import { ODataError } from '../odata/odata-error';

/** A refusal of Microsoft Graph. Clients branch on the code. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  /** Set when the tenant does not play this part of Graph. */
  readonly unsupported: boolean;

  constructor(status: number, code: string, message: string, unsupported = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.unsupported = unsupported;
  }
}

/** Codes from the Graph documentation, "Microsoft Graph error responses and resource types". */
const CODES: Partial<Record<CoreErrorKind, readonly [number, string]>> = {
  'access-denied': [403, 'accessDenied'],
  'web-not-found': [404, 'itemNotFound'],
  'list-not-found': [404, 'itemNotFound'],
  'item-not-found': [404, 'itemNotFound'],
  'user-not-found': [404, 'Request_ResourceNotFound'],
  'group-not-found': [404, 'Request_ResourceNotFound'],
  'term-not-found': [404, 'itemNotFound'],
  'term-exists': [409, 'nameAlreadyExists'],
  'etag-mismatch': [412, 'resourceModified'],
  'file-not-found': [404, 'itemNotFound'],
  'file-exists': [409, 'nameAlreadyExists'],
  'list-exists': [409, 'nameAlreadyExists'],
  'field-exists': [409, 'nameAlreadyExists'],
  'field-not-found': [404, 'itemNotFound'],
  'checked-out': [423, 'resourceLocked'],
  'too-large': [413, 'invalidRequest'],
  threshold: [429, 'activityLimitReached'],
};

/** Anything thrown on the way, as Graph would say it; what is no refusal is thrown on. */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof ODataError)
    return new GraphError(400, 'invalidRequest', error.message, error.unsupported);
  if (error instanceof URIError) {
    return new GraphError(400, 'BadRequest', 'The address is not validly encoded.');
  }
  if (error instanceof CoreError) {
    const [status, code] = CODES[error.kind] ?? [400, 'invalidRequest'];
    return new GraphError(status, code, error.message);
  }
  throw error;
}

/** The answer for a refusal; `innerError` as documented for support cases. */
export function graphErrorResponse(error: GraphError, request: Request, now: number): Response {
  const requestId = randomUUID();
  const headers = new Headers({ 'content-type': 'application/json', 'request-id': requestId });
  if (error.unsupported) headers.set(UNSUPPORTED_HEADER, error.message);
  return new Response(
    JSON.stringify({
      error: {
        code: error.code,
        message: error.message,
        innerError: {
          date: new Date(now).toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': request.headers.get('client-request-id') ?? requestId,
        },
      },
    }),
    { status: error.status, headers }
  );
}
