import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isHubError } from '../../shared/kernel/errors';
import type { Api } from '../api/api';
import { readSafeJson } from '../api/safe-json';
import type { BotHost } from '../host/bot-host';
import type { Log } from '../log/log';
import { apiHeaders, pageHeaders, preflight, type HeaderSettings } from './headers';
import type { StaticFiles } from './static-files';

export interface ServerSettings extends HeaderSettings {
  readonly bot: BotHost;
  readonly api: Api;
  readonly tabs: StaticFiles;
  /** Public facts that the tabs' pages need, such as the client id. */
  readonly tabSettings: object;
  /** What must work before people are sent here, by name. */
  readonly readiness: Readonly<Record<string, () => Promise<void>>>;
  readonly log: Log;
  /** More answers under other addresses, by method and path: links in mails, for example. */
  readonly pages?: Readonly<Record<string, PageAnswer>>;
}

/** @param body as it came */
export type PageAnswer = (request: { readonly url: URL; readonly body: string }) => Promise<{
  readonly status: number;
  readonly html: string;
  /** Content security policy, where it is not that of the tabs. */
  readonly policy?: string;
}>;

/** Teams' activities stay below 256 KB; no other input of the hub is larger either. */
const mostBytes = 256 * 1024;
/** A file of HR with the whole organisation. */
const largeInputs: Readonly<Record<string, number>> = {
  '/api/hub/people/importStaff': 4 * 1024 * 1024,
};
const readinessMs = 5000;

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The service over HTTP. It stands behind a proxy that speaks TLS. */
export function createServiceServer(settings: ServerSettings): Server {
  const { bot, api, tabs, log } = settings;

  const answer = async (incoming: IncomingMessage): Promise<Answer> => {
    const url = new URL(incoming.url ?? '/', 'http://service.invalid');
    const { pathname } = url;
    const method = incoming.method ?? 'GET';
    if (pathname === '/healthz') return json(200, { status: 'alive' });
    if (pathname === '/readyz') return ready(settings);
    if (pathname.startsWith('/tabs/'))
      return page(method, pathname.slice('/tabs/'.length), incoming);
    if (pathname === '/api/messages') {
      if (method !== 'POST') return json(405, {}, { Allow: 'POST' });
      const body = await readBody(incoming);
      const read = body === undefined ? undefined : readSafeJson(body);
      if (body === undefined) return json(413, {});
      const said = await bot.receive(read?.value, incoming.headers.authorization);
      return said.body === undefined ? { status: said.status } : json(said.status, said.body);
    }
    if (pathname.startsWith('/api/hub/')) {
      const { origin } = incoming.headers;
      if (method === 'OPTIONS') return { status: 204, headers: preflight(settings, origin) };
      const headers = apiHeaders(settings, origin);
      if (method !== 'POST') return json(405, { code: 'rejected' }, { ...headers, Allow: 'POST' });
      const body = await readBody(incoming, largeInputs[pathname]);
      if (body === undefined) return json(413, { code: 'rejected' }, headers);
      const said = await api.call({
        path: pathname.slice('/api/hub/'.length),
        authorization: incoming.headers.authorization,
        body,
      });
      return json(said.status, said.body, { ...headers, ...said.headers });
    }
    const other = settings.pages?.[`${method} ${pathname}`];
    if (other) {
      const said = await other({ url, body: (await readBody(incoming)) ?? '' });
      const own = {
        'Content-Type': 'text/html; charset=utf-8',
        ...(said.policy === undefined ? {} : { 'Content-Security-Policy': said.policy }),
      };
      return {
        status: said.status,
        headers: { ...pageHeaders(settings), ...own },
        body: said.html,
      };
    }
    return json(404, {});
  };

  const page = async (
    method: string,
    name: string,
    { headers }: IncomingMessage
  ): Promise<Answer> => {
    if (method !== 'GET' && method !== 'HEAD') return json(405, {}, { Allow: 'GET, HEAD' });
    const own = pageHeaders(settings);
    if (name === 'settings.json') {
      return json(200, settings.tabSettings, { ...own, 'Cache-Control': 'no-cache' });
    }
    const decoded = decodedName(name);
    const file = decoded === undefined ? undefined : await tabs.read(decoded);
    if (!file) return json(404, {}, own);
    const kept = file.maxAge > 0 ? `public, max-age=${file.maxAge}, immutable` : 'no-cache';
    const all = {
      ...own,
      'Content-Type': file.contentType,
      ETag: file.etag,
      'Cache-Control': kept,
    };
    if (headers['if-none-match'] === file.etag) return { status: 304, headers: all };
    return { status: 200, headers: all, ...(method === 'HEAD' ? {} : { body: file.bytes }) };
  };

  return createServer((incoming, outgoing) => {
    answer(incoming)
      .catch((error: unknown) => {
        log.failure('request.failed', error);
        return json(isHubError(error) && error.audience === 'retry' ? 503 : 500, {});
      })
      .then((said) => send(outgoing, said))
      .catch(() => outgoing.destroy());
  });
}

function send(outgoing: ServerResponse, { status, headers = {}, body }: Answer): void {
  outgoing.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...headers,
    ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
  });
  outgoing.end(body);
}

function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

async function ready({ readiness }: ServerSettings): Promise<Answer> {
  const checks = await Promise.all(
    Object.entries(readiness).map(async ([name, check]): Promise<readonly [string, boolean]> => {
      const late = new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(false), readinessMs).unref();
      });
      const works = check().then(
        () => true,
        () => false
      );
      return [name, await Promise.race([works, late])];
    })
  );
  const isReady = checks.every(([, works]) => works);
  return json(isReady ? 200 : 503, Object.fromEntries(checks));
}

/** @returns undefined where it is larger than anything that the service takes */
async function readBody(incoming: IncomingMessage, most = mostBytes): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of incoming) {
    const bytes = piece as Buffer;
    length += bytes.byteLength;
    // read to its end all the same: a client that is still sending hears no answer
    if (length <= most) pieces.push(bytes);
    if (length > most * 16) return undefined;
  }
  return length > most ? undefined : Buffer.concat(pieces).toString('utf8');
}

function decodedName(name: string): string | undefined {
  try {
    const decoded = decodeURIComponent(name);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
