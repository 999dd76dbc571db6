import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { PACKAGES_FOLDER } from '../../pages/runtime/packages';

const compress = promisify(gzip);
const BROWSER_FOLDER = path.resolve(__dirname, 'browser');

const FILES: Readonly<Record<string, { entry: string; type: string }>> = {
  'window.js': { entry: 'main.tsx', type: 'text/javascript; charset=utf-8' },
  'window.css': { entry: 'window.css', type: 'text/css; charset=utf-8' },
};

interface Built {
  plain: Uint8Array;
  packed: Uint8Array;
  etag: string;
}

async function compile(entry: string): Promise<Built> {
  const result = await build({
    entryPoints: [path.join(BROWSER_FOLDER, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2021',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [PACKAGES_FOLDER],
    logLevel: 'silent',
  });
  const plain = result.outputFiles[0]?.contents ?? new Uint8Array();
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { plain, packed: await compress(plain), etag };
}

/** The window's own script and styles, built when first asked for. */
export function createWindowFiles() {
  const built = new Map<string, Promise<Built>>();

  return {
    /** Answers a file by its name; 404 for any other. */
    async handle(request: Request, name: string): Promise<Response> {
      const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
      if (!file) return new Response('Not found', { status: 404 });
      const making = built.get(name) ?? compile(file.entry);
      built.set(name, making);
      // what failed is tried again, so that a mended file needs no new start
      making.catch(() => built.delete(name));
      const { plain, packed, etag } = await making;
      const headers = new Headers({
        'content-type': file.type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        etag,
        vary: 'accept-encoding',
      });
      if (request.headers.get('if-none-match') === etag)
        return new Response(null, { status: 304, headers });
      const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      if (zipped) headers.set('content-encoding', 'gzip');
      return new Response(zipped ? packed : plain, { headers });
    },
  };
}
