import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { build } from 'esbuild';

/** Screens with sample data on a free port of this machine; every address of it opens them. */
export interface ServedSamples {
  readonly origin: string;
  close(): void;
}

const root = path.resolve(__dirname, '../..');

const page = `<!doctype html><html lang="es"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Hub</title>
<body><div id="hub"></div><script type="module" src="/samples.js"></script></body></html>`;

/**
 * Builds screens and serves them.
 * @param entry file of the script that draws into the element `hub`
 * @param define what the build puts in the place of names
 */
export async function serveSamples(
  entry: string,
  define: Readonly<Record<string, string>> = {}
): Promise<ServedSamples> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    inject: [path.join(root, 'tabs/no-web-font.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2021',
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/samples.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    // it stays the same as long as it is served: read and compiled once for all tests of a file
    if (isScript) response.setHeader('cache-control', 'max-age=3600');
    response.end(request.url === '/favicon.ico' ? '' : isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
