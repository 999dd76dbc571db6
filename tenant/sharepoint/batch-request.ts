import { ODataError } from '../odata/odata-error';

/** One operation of a multipart batch, as it was written. */
export interface BatchPart {
  method: string;
  /** Absolute, or relative to the batch's own address. */
  address: string;
  headers: Headers;
  body: string;
}

/**
 * Operations of one batch. Source: PnPjs issue #3207 and PnP Core issue #777; no Microsoft page says it.
 */
const MAXIMUM_OPERATIONS = 100;

/** Source: PnP Core issue #777, which quotes the service's own refusal. */
const MAXIMUM_BYTES = 1_048_576;

const WRITES: readonly string[] = ['POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'];

const boundaryOf = (contentType: string): string | undefined => {
  if (!/^multipart\/mixed\b/i.test(contentType)) return undefined;
  return /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)?.slice(1).find(Boolean);
};

/** The sections between the delimiter lines. What stands before the first and after the last is nothing. */
const sectionsOf = (lines: readonly string[], boundary: string): string[][] => {
  const sections: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) return sections;
    if (mark === `--${boundary}`) {
      open = [];
      sections.push(open);
    } else open?.push(line);
  }
  throw new ODataError(
    `The batch ends without its closing delimiter '--${boundary}--'. A part of it may be missing.`
  );
};

/** Header lines up to the first empty line, and what follows it. */
const readHeaders = (lines: readonly string[]): { headers: Headers; rest: string[] } => {
  const end = lines.indexOf('');
  const headers = new Headers();
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const colon = line.indexOf(':');
    if (colon < 1) throw new ODataError(`The header line '${line}' of a batch part is not valid.`);
    headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { headers, rest: end < 0 ? [] : lines.slice(end + 1) };
};

const REQUEST_LINE = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/;

const readOperation = (lines: readonly string[]): BatchPart => {
  const [first = '', ...following] = lines;
  const [, method = '', address = ''] = REQUEST_LINE.exec(first.trimEnd()) ?? [];
  if (method === '') {
    throw new ODataError(`The request line '${first}' of a batch part is not valid.`);
  }
  const { headers, rest } = readHeaders(following);
  // the line ends before the next delimiter belong to the delimiter
  return { method, address, headers, body: rest.join('\n').replace(/\n+$/, '') };
};

const readSection = (section: readonly string[], inChangeSet: boolean): BatchPart[] => {
  const { headers, rest } = readHeaders(section);
  const type = headers.get('content-type') ?? '';
  const boundary = boundaryOf(type);
  if (boundary !== undefined && !inChangeSet) {
    return sectionsOf(rest, boundary).flatMap((inner) => readSection(inner, true));
  }
  if (!/^application\/http\b/i.test(type)) {
    throw new ODataError(`The content type '${type}' of a batch part is not valid.`);
  }
  const part = readOperation(rest);
  // source: OData 3.0, Batch Processing, 2.2: queries stand outside of change sets, all else inside
  if (inChangeSet !== WRITES.includes(part.method)) {
    throw new ODataError(
      inChangeSet
        ? `An invalid HTTP method '${part.method}' was detected for a request in a change set.`
        : `An invalid HTTP method '${part.method}' was detected for a query operation. Query operations only support the HTTP 'GET' method.`
    );
  }
  return [part];
};

/**
 * Reads a multipart batch. Line ends are LF or CRLF: PnPjs sends LF only.
 * @returns the operations in their order, those of change sets among them
 * @throws ODataError when it is broken, too large or has too many operations
 */
export function readBatch(contentType: string, bytes: Uint8Array): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) {
    throw new ODataError(
      `The content type '${contentType}' of the batch is not multipart/mixed with a boundary.`
    );
  }
  if (bytes.byteLength > MAXIMUM_BYTES) {
    throw new ODataError(
      `The maximum number of bytes allowed to be read from the stream has been exceeded. A maximum of ${MAXIMUM_BYTES} bytes is allowed.`
    );
  }
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const parts = sectionsOf(lines, boundary).flatMap((section) => readSection(section, false));
  if (parts.length > MAXIMUM_OPERATIONS) {
    throw new ODataError(
      `The current batch message contains too many parts. Only batch messages with a maximum number of '${MAXIMUM_OPERATIONS}' operations are allowed.`
    );
  }
  return parts;
}
