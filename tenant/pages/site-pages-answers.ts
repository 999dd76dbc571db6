import { UNSUPPORTED_HEADER } from '../http/unsupported-header';

const CLIENT_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

/** A refusal in SharePoint's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Set when SharePoint would answer and the portal does not: the request log shows it. */
  readonly unsupported: boolean;

  constructor(status: number, code: string, message: string, unsupported = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.unsupported = unsupported;
  }
}

/** Whether the request speaks OData 4.0, as SPHttpClient does by default. */
export function isVersion4(request: Request): boolean {
  return request.headers.get('odata-version') === '4.0';
}

/** An answer of the interface, in the version of OData that the request speaks. */
export function json(request: Request, body: object, etag?: string, status = 200): Response {
  const headers = new Headers({ 'content-type': 'application/json;charset=utf-8' });
  headers.set('odata-version', isVersion4(request) ? '4.0' : '3.0');
  headers.set('cache-control', 'private, max-age=0, no-store');
  if (etag !== undefined) headers.set('etag', etag);
  return new Response(JSON.stringify(body), { status, headers });
}

/** The answer for a refusal. */
export function refusal(
  request: Request,
  { status, code, message, unsupported }: Refusal
): Response {
  const error = { code, message: { lang: 'en-US', value: message } };
  const answer = json(
    request,
    isVersion4(request) ? { error: { code, message } } : { 'odata.error': error },
    undefined,
    status
  );
  if (unsupported) answer.headers.set(UNSUPPORTED_HEADER, message);
  return answer;
}

export function badRequest(message: string): Refusal {
  return new Refusal(400, CLIENT_QUERY, message);
}

export function unsupportedOption(name: string): Refusal {
  return new Refusal(400, CLIENT_QUERY, `The query option '${name}' is not supported.`, true);
}

export function accessDenied(): Refusal {
  return new Refusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );
}

export function staleDigest(): Refusal {
  return new Refusal(
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );
}

export function pageMissing(): Refusal {
  return new Refusal(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );
}
