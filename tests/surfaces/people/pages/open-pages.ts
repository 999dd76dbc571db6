import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { build } from 'esbuild';

export interface PeoplePages {
  readonly origin: string;
  close(): void;
}

const root = path.resolve(__dirname, '../../../..');

const page = `<!doctype html><html lang="es"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Hub</title>
<body><div id="hub"></div><script type="module" src="/pages.js"></script></body></html>`;

/** Builds the people with a sample organisation and serves them on a free port of this machine. */
export async function openPages(): Promise<PeoplePages> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'pages.tsx')],
    inject: [path.join(root, 'tabs/no-web-font.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2021',
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/pages.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(request.url === '/favicon.ico' ? '' : isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
