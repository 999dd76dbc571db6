import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Bundles } from './bundles';
import { PACKAGES_FOLDER } from './packages';
import { listIfThere, readIfThere } from './read-if-there';
import { FLUENT_MEMBER_NAMES, fluentMemberScript } from './replacements';

const compress = promisify(gzip);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = new Set(['.png', '.woff', '.woff2']);

/** A build writes the hash of the content into such names, so the content can never change. */
const HASHED_NAME = /[_.-][0-9a-f]{8,}\.(js|woff2?|png|svg)$/;
/** One path segment of a package or file; neither `..` nor a hidden file fits. */
const SEGMENT = /^@?[\w-][\w.-]*$/;

export interface StaticFiles {
  /** Answers a GET or HEAD below `/_spfx/`; 404 for what is not there or not to be read. */
  handle(request: Request, url: URL): Promise<Response>;
}

/**
 * Serves the SharePoint Framework's runtime, the portal's own scripts and the built web parts.
 *
 * @param bundles the portal's own browser files.
 * @param webPartsFolder what the web part build wrote.
 */
export function createStaticFiles(
  bundles: Bundles,
  webPartsFolder: string | undefined
): StaticFiles {
  const compressed = new Map<string, Promise<Uint8Array>>();

  async function read(room: string, segments: readonly string[]): Promise<Content | undefined> {
    const file = segments.at(-1) ?? '';
    switch (room) {
      case 'portal':
        return asContent(file, await bundles.read(segments.join('/')));
      case 'fluent': {
        const member = path.basename(file, '.js');
        const known = segments.length === 1 && FLUENT_MEMBER_NAMES.has(member);
        return asContent(file, known ? fluentMemberScript(member) : undefined);
      }
      case 'react': {
        const name = file.split('.')[0] ?? '';
        return readInside(PACKAGES_FOLDER, [name, 'umd', file]);
      }
      case 'fonts':
        return readInside(PACKAGES_FOLDER, ['@fluentui', 'font-icons-mdl2', 'fonts', file]);
      case 'packages':
        return readPackageFile(segments);
      case 'webparts':
        return webPartsFolder === undefined ? undefined : readInside(webPartsFolder, segments);
      default:
        return undefined;
    }
  }

  return {
    async handle(request, url) {
      const [room = '', ...segments] = url.pathname.slice('/_spfx/'.length).split('/');
      const legal = segments.length > 0 && segments.every((segment) => SEGMENT.test(segment));
      const content = legal ? await read(room, segments) : undefined;
      if (content === undefined) return new Response('Not found', { status: 404 });
      const etag = `"${createHash('sha256').update(content.bytes).digest('base64url').slice(0, 22)}"`;
      const headers = new Headers({
        'content-type': CONTENT_TYPES[content.extension] ?? 'application/octet-stream',
        'cache-control': HASHED_NAME.test(url.pathname)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
        'x-content-type-options': 'nosniff',
        etag,
        vary: 'accept-encoding',
      });
      if (request.headers.get('if-none-match') === etag) {
        return new Response(null, { status: 304, headers });
      }
      let body: Uint8Array = content.bytes;
      const accepted = request.headers.get('accept-encoding') ?? '';
      if (/\bgzip\b/.test(accepted) && !PACKED_ALREADY.has(content.extension)) {
        const packed = compressed.get(etag) ?? compress(content.bytes);
        compressed.set(etag, packed);
        body = await packed;
        headers.set('content-encoding', 'gzip');
      }
      headers.set('content-length', String(body.byteLength));
      return new Response(request.method === 'HEAD' ? null : body, { headers });
    },
  };
}

interface Content {
  extension: string;
  bytes: Uint8Array;
}

function asContent(file: string, text: string | undefined): Content | undefined {
  if (text === undefined) return undefined;
  return { extension: path.extname(file), bytes: Buffer.from(text) };
}

/** A chunk is asked for at the package that loads it, but may lie in the one that built it. */
async function readPackageFile(segments: readonly string[]): Promise<Content | undefined> {
  const [scope, name, folder, file] = segments;
  if (segments.length !== 4 || scope !== '@microsoft' || folder !== 'dist') return undefined;
  if (name === undefined || file === undefined || path.extname(file) !== '.js') return undefined;
  const asked = await readInside(PACKAGES_FOLDER, segments);
  if (asked !== undefined || !file.startsWith('chunk.')) return asked;
  const scopeFolder = path.join(PACKAGES_FOLDER, scope);
  for (const other of await listIfThere(scopeFolder)) {
    const found = await readInside(scopeFolder, [other, 'dist', file]);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function readInside(
  folder: string,
  segments: readonly string[]
): Promise<Content | undefined> {
  const file = path.resolve(folder, ...segments);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  const bytes = await readIfThere(file);
  return bytes && { extension: path.extname(file), bytes };
}
