import fs from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { ROSA, startPortal, WEB_PARTS_FOLDER, type PortalFixture } from './portal-fixture';

let portal: PortalFixture;
let folder: string;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'web-parts-'));
  await fs.cp(WEB_PARTS_FOLDER, folder, { recursive: true });
  portal = await startPortal([ROSA], folder);
});
afterAll(async () => {
  portal.close();
  await fs.rm(folder, { recursive: true });
});

const REACT = '/_spfx/react/react.production.min.js';

/** Asks for a path as it stands; `fetch` would tidy it first. */
function statusOf(rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(portal.origin);
    const call = httpRequest({ port, host: '127.0.0.1', path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject).end();
  });
}

test.each([
  '/_spfx/webparts/../package.json',
  '/_spfx/webparts/..%2fpackage.json',
  '/_spfx/webparts/%2e%2e/package.json',
  '/_spfx/packages/@microsoft/sp-http/package.json',
  '/_spfx/packages/esbuild/dist/main.js',
  '/_spfx/fonts/../package.json',
  '/_spfx/portal/constructor',
  '/_spfx/nowhere/x.js',
])('%s gives away no file', async (rawPath) => {
  expect(await statusOf(rawPath)).toBe(404);
});

test('scripts travel packed, and not again while they are the same', async () => {
  const first = await fetch(portal.origin + REACT);
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect(await first.text()).toContain('React v17.0.1');
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(portal.origin + REACT, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('a name with a hash is kept for good, any other is asked for again', async () => {
  await fs.writeFile(path.join(folder, 'chunk.pane_0123456789abcdef0123.js'), 'define([]);');
  const caching = async (file: string) =>
    (await fetch(`${portal.origin}/_spfx/webparts/${file}`)).headers.get('cache-control');
  expect(await caching('chunk.pane_0123456789abcdef0123.js')).toContain('immutable');
  expect(await caching('greeting-web-part.js')).toBe('no-cache');
});

test('a web part built after the start shows at the next page load', async () => {
  const signIn = await fetch(`${portal.origin}/_signin`, {
    method: 'POST',
    body: new URLSearchParams({ person: String(ROSA.principal.siteUserId) }),
    redirect: 'manual',
  });
  const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const load = async () => (await fetch(portal.origin, { headers: { cookie } })).text();
  expect(await load()).not.toContain('FarewellWebPart');

  const [built = ''] = (await fs.readdir(folder)).filter((name) => name.endsWith('.json'));
  const manifest = JSON.parse(await fs.readFile(path.join(folder, built), 'utf8'));
  const id = 'b1f0a9c8-7d6e-4f5a-8b4c-3d2e1f0a9b8c';
  const next = JSON.stringify({ ...manifest, id, alias: 'FarewellWebPart' });
  await fs.writeFile(path.join(folder, `${id}.manifest.json`), next);
  expect(await load()).toContain('FarewellWebPart');
});

test('a page lets in nothing of another machine, and no script of its own text', async () => {
  const response = await fetch(`${portal.origin}/_signin`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  // web parts call the hub's service: another origin, on this machine
  const calls = "connect-src 'self' http://localhost:*;";
  expect(policy).toContain(calls);
  expect(policy.replace(calls, '')).not.toMatch(/https?:|script-src[^;]*'unsafe-inline'/);
  expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)/);
});
