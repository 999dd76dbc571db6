/** The exception SharePoint's search service names in its `odata.error.code`. */
const SEARCH_EXCEPTION = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

/** A request that the search service refuses; the SharePoint face turns it into `odata.error`. */
export class SearchRequestError extends Error {
  readonly status: number;
  readonly code: string;
  /** Set when SharePoint would answer and this tenant does not: logged, so that no test passes on it. */
  readonly unsupported: boolean;

  constructor(status: number, code: string, message: string, unsupported = false) {
    super(message);
    this.unsupported = unsupported;
    this.name = 'SearchRequestError';
    this.status = status;
    this.code = code;
  }
}

/** Query text or filter that cannot be read: 400, with what is wrong in the message. */
export function badSearch(message: string): SearchRequestError {
  return new SearchRequestError(400, SEARCH_EXCEPTION, message);
}

/** What SharePoint's search takes and this tenant does not play. */
export function unsupportedSearch(message: string): SearchRequestError {
  return new SearchRequestError(400, SEARCH_EXCEPTION, message, true);
}
