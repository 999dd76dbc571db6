import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { UNSUPPORTED_HEADER } from '../http/unsupported-header';
import { ODataError } from '../odata/odata-error';
import { readBatch, type BatchPart } from './batch-request';
import { errorBody, toSharePointError } from './sharepoint-error';

const CRLF = '\r\n';

/** Who sends the batch sends its parts: PnPjs gives the parts no identity and no digest of their own. */
const INHERITED = ['authorization', 'cookie', 'x-requestdigest', 'user-agent'];

/** What concerns the connection, and the tenant's own mark, are no headers of a part. */
const NOT_OF_A_PART = ['content-length', UNSUPPORTED_HEADER];

/** Source: sp-dev-docs, "Make batch requests with the REST APIs": no upload of files in a batch. */
const UPLOAD =
  /\/(files|attachmentfiles)\/(add|addusingpath)\b|\/(start|continue|finish)upload\b|\/\$value$/i;

const refusalOf = (message: string): Response => {
  const refusal = toSharePointError(new ODataError(message));
  return new Response(JSON.stringify(errorBody(refusal, 'minimal-v3')), {
    status: refusal.status,
    headers: { 'content-type': 'application/json;odata=minimalmetadata;charset=utf-8' },
  });
};

const apiBaseOf = (url: URL): string =>
  url.pathname.slice(0, url.pathname.toLowerCase().indexOf('/_api/') + '/_api/'.length);

/** The part as a request of its own, or the answer to one that a batch does not take. */
const toRequest = (part: BatchPart, batch: Request): Request | Response => {
  const base = new URL(batch.url);
  const url = new URL(part.address, base);
  const api = apiBaseOf(base);
  // that a batch stays in its site is unverified; the tenant is strict
  if (url.origin !== base.origin || !url.pathname.toLowerCase().startsWith(api.toLowerCase()))
    return refusalOf(`The request '${part.address}' is outside of the site of the batch.`);
  if (/^\$batch$/i.test(url.pathname.slice(api.length)))
    return refusalOf('A batch inside of a batch is not supported.');
  if (part.method !== 'GET' && UPLOAD.test(url.pathname))
    return refusalOf('The upload of a file is not supported in a batch.');
  const headers = new Headers(part.headers);
  for (const name of INHERITED) {
    const value = batch.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(url, {
    method: part.method,
    headers,
    ...(part.body === '' ? {} : { body: part.body }),
  });
};

/** One flat section of the answer; SharePoint nests no change sets there and writes names in capitals. */
const sectionOf = async (response: Response, boundary: string): Promise<Buffer> => {
  const headers = [...response.headers]
    .filter(([name]) => !NOT_OF_A_PART.includes(name) && !name.startsWith('access-control-'))
    .map(([name, value]) => `${name.toUpperCase()}: ${value}`);
  const head = [
    `--${boundary}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Unknown'}`,
    ...headers,
    '',
    '',
  ].join(CRLF);
  // a part without content still has its empty body: PnPjs counts on it
  return Buffer.concat([
    Buffer.from(head),
    Buffer.from(await response.arrayBuffer()),
    Buffer.from(CRLF),
  ]);
};

/** Whether the request is a batch. */
export function isBatch(request: Request): boolean {
  return request.method === 'POST' && /\/_api\/\$batch$/i.test(new URL(request.url).pathname);
}

/**
 * Runs a multipart batch, one part after the other. It is no transaction: each part succeeds or fails
 * by itself, as the documentation warns. Each goes the whole way of a request, so that rights, faults
 * and the log see it; a part whose connection breaks takes the whole answer with it, after the parts
 * before it were carried out.
 * @param dispatch handles one request like any other
 * @throws ODataError when the batch as a whole is not valid
 */
export async function runBatch(
  batch: Request,
  dispatch: (request: Request) => Promise<Response>
): Promise<Response> {
  const bytes = new Uint8Array(await batch.arrayBuffer());
  const parts = readBatch(batch.headers.get('content-type') ?? '', bytes);
  const boundary = `batchresponse_${randomUUID()}`;
  const sections: Buffer[] = [];
  for (const part of parts) {
    const request = toRequest(part, batch);
    const response = request instanceof Response ? request : await dispatch(request);
    sections.push(await sectionOf(response, boundary));
  }
  return new Response(
    Buffer.concat([...sections, Buffer.from(`--${boundary}--${CRLF}`)]) as Uint8Array<ArrayBuffer>,
    { headers: { 'content-type': `multipart/mixed; boundary="${boundary}"` } }
  );
}
