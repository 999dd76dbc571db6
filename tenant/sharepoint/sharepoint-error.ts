import { CoreError, type CoreErrorKind } from '../core/core-error';
import { NotAcceptableError, ODataError } from '../odata/odata-error';
import type { Json } from '../odata/entity';
import type { Envelope } from '../odata/envelope';
import { SearchRequestError } from '../search/search-error';

/** An answer that is a refusal, in SharePoint's own words. */
export class SharePointError extends Error {
  readonly status: number;
  readonly code: string;
  /** Set when the tenant does not play this part of SharePoint: logged, so that no test passes on it. */
  readonly unsupported: boolean;

  constructor(status: number, code: string, message: string, unsupported = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.unsupported = unsupported;
  }
}

const CLIENT_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';

/** Status and code of each kind. Sources: the errors table of the fidelity checklist. */
const CODES: Readonly<Record<CoreErrorKind, readonly [number, string]>> = {
  'access-denied': [403, '-2147024891, System.UnauthorizedAccessException'],
  'web-not-found': [404, '-2147024894, System.IO.FileNotFoundException'],
  'list-not-found': [404, '-1, System.ArgumentException'],
  'list-exists': [500, `-2130575342, ${SP_EXCEPTION}`],
  'field-not-found': [400, '-2147024809, System.ArgumentException'],
  'field-exists': [400, `-2130575214, ${SP_EXCEPTION}`],
  'field-invalid': [400, `-2130575340, ${SP_EXCEPTION}`],
  'item-not-found': [404, '-2130575338, System.ArgumentException'],
  'file-not-found': [404, '-2147024894, System.IO.FileNotFoundException'],
  'file-exists': [400, `-2130575257, ${SP_EXCEPTION}`],
  'name-forbidden': [400, `-2130575245, ${SP_EXCEPTION}`],
  'user-not-found': [404, `-2146232832, ${SP_EXCEPTION}`],
  'group-not-found': [404, `-2146232832, ${SP_EXCEPTION}`],
  'group-exists': [500, `-2130575293, ${SP_EXCEPTION}`],
  'role-not-found': [404, `-2146232832, ${SP_EXCEPTION}`],
  'term-not-found': [404, `-1, ${SP_EXCEPTION}`],
  'term-exists': [400, `-1, ${SP_EXCEPTION}`],
  'term-invalid': [400, `-1, ${SP_EXCEPTION}`],
  'etag-mismatch': [412, '-1, Microsoft.SharePoint.Client.ClientServiceException'],
  threshold: [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'],
  'query-invalid': [400, CLIENT_QUERY],
  'query-refused': [400, `-1, ${SP_EXCEPTION}`],
  'value-invalid': [400, `-1, ${SP_EXCEPTION}`],
  'property-unknown': [400, CLIENT_QUERY],
  // statuses and codes of these are unverified
  'view-not-found': [404, '-2147024809, System.ArgumentException'],
  'content-type-not-found': [404, '-1, System.ArgumentException'],
  'content-type-invalid': [400, `-2147467259, ${SP_EXCEPTION}`],
  'comment-not-found': [404, '-2146232832, Microsoft.SharePoint.SPException'],
  'subscription-not-found': [404, '-1, System.ArgumentException'],
  'subscription-invalid': [400, '-1, System.InvalidOperationException'],
  'change-token-invalid': [400, '-2147024809, System.ArgumentException'],
  'checked-out': [423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException'],
  // the four below are unverified, but for the code of a restore onto a name that is taken
  'recycled-not-found': [404, '-2147024894, System.IO.FileNotFoundException'],
  'restore-conflict': [400, `-2147024816, ${SP_EXCEPTION}`],
  'upload-invalid': [400, `-2147024809, System.ArgumentException`],
  'too-large': [413, `-2130575152, ${SP_EXCEPTION}`],
};

/** Anything thrown on the way, as SharePoint would say it; what is no refusal is thrown on. */
export function toSharePointError(error: unknown): SharePointError {
  if (error instanceof SharePointError) return error;
  if (error instanceof NotAcceptableError)
    return new SharePointError(406, CLIENT_QUERY, error.message);
  if (error instanceof ODataError)
    return new SharePointError(400, CLIENT_QUERY, error.message, error.unsupported);
  if (error instanceof SearchRequestError)
    return new SharePointError(error.status, error.code, error.message, error.unsupported);
  if (error instanceof CoreError) {
    const [status, code] = CODES[error.kind];
    return new SharePointError(status, code, error.message);
  }
  throw error;
}

/** The path leads nowhere: SharePoint's own answer, and a note that the tenant may lack this part. */
export function resourceNotFound(name: string): SharePointError {
  return new SharePointError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${name}.`,
    true
  );
}

/** The body of a refusal in each envelope. */
export function errorBody(error: SharePointError, envelope: Envelope): Json {
  const { code, message } = error;
  if (envelope.endsWith('v4')) return { error: { code, message } };
  const details = { code, message: { lang: 'en-US', value: message } };
  return envelope === 'verbose' ? { error: details } : { 'odata.error': details };
}
