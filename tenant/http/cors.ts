/**
 * Cross-origin rules. Pages elsewhere may call with a token (Graph, the authority), never with the
 * session cookie: no answer allows credentials. PnPjs leaks internal headers; they are let through.
 */
const METHODS = 'GET, POST, PATCH, PUT, DELETE, MERGE';
const EXPOSED =
  'ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, request-id, Location';

/** The answer to a preflight, or undefined when the request is none. */
export function preflight(request: Request): Response | undefined {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method'))
    return undefined;
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '600',
    },
  });
}

/** Marks an answer as readable by pages of other origins. */
export function allowOrigin(request: Request, response: Response): void {
  if (!request.headers.has('origin')) return;
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-expose-headers', EXPOSED);
}
