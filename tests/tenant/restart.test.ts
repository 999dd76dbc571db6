import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ada } from './support/people';

const ROOT = resolve(__dirname, '../..');
const LISTS = '/sites/hub/_api/web/lists';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

// battery F22: the tenant goes down in the middle of a page, and comes back
describe('A tenant that is killed and started again on the same data', () => {
  let folder: string;
  let port: number;
  let origin: string;
  let child: ChildProcess;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tenant-restart-'));
    writeFileSync(join(folder, 'people.json'), JSON.stringify([ada]));
    port = await freePort();
    origin = `http://localhost:${port}`;
    await start('--people', join(folder, 'people.json'));
  });
  afterAll(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  });

  /** One process, so that a kill hits the tenant itself. @returns milliseconds until it answers */
  const start = async (...more: string[]): Promise<number> => {
    const started = Date.now();
    const data = ['--port', String(port), '--data', join(folder, 'tenant.db')];
    child = spawn(process.execPath, ['--import', 'tsx', 'tenant/main.ts', ...data, ...more], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout ?? child, 'data');
    expect((await fetch(`${origin}/__tenant/health`)).status).toBe(200);
    return Date.now() - started;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const post = (path: string, body: object | URLSearchParams, headers = {}): Promise<Response> =>
    fetch(origin + path, {
      method: 'POST',
      headers: { accept: 'application/json', ...headers },
      body: body instanceof URLSearchParams ? body : JSON.stringify(body),
      redirect: 'manual',
    });
  const administer = (method: string, path: string, body: object): Promise<Response> =>
    fetch(`${origin}/__tenant${path}`, { method, body: JSON.stringify(body) });

  test('knows its sessions, digests and every accepted change, also one whose answer was lost', async () => {
    const minted = await administer('POST', '/tokens', { person: ada.mail, resource: origin });
    const { accessToken } = (await minted.json()) as { accessToken: string };
    const bearer = { authorization: `Bearer ${accessToken}` };
    const me = await fetch(`${origin}/sites/hub/_api/web/currentuser`, { headers: bearer });
    const { Id } = (await me.json()) as { Id: number };
    const signedIn = await post('/_signin', new URLSearchParams({ person: String(Id) }));
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const context = await post('/sites/hub/_api/contextinfo', {}, { cookie });
    const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
    const page = { cookie, 'x-requestdigest': FormDigestValue };

    expect((await post(LISTS, { Title: 'Kept', BaseTemplate: 100 }, page)).status).toBe(201);
    // the change is carried out, and its answer stays on the way until the end comes
    await administer('PUT', '/faults', [
      { match: { method: 'GET', path: '/fields' }, effect: { latencyMs: 60_000 } },
      { match: { method: 'POST', path: '/lists' }, effect: { dropAfterBytes: 10 } },
    ]);
    const lost = await post(LISTS, { Title: 'Lost answer', BaseTemplate: 100 }, page);
    await expect(lost.json()).rejects.toThrow();
    const waiting = fetch(`${origin}${LISTS}/getByTitle('Kept')/fields`, { headers: { cookie } });
    const broken = expect(waiting).rejects.toThrow();
    await new Promise((done) => setTimeout(done, 200));
    await kill();
    await broken;
    await expect(fetch(`${origin}/__tenant/health`)).rejects.toThrow();

    await start();
    const read = (path: string): Promise<Response> => fetch(origin + path, { headers: { cookie } });
    expect((await read(`${LISTS}/getByTitle('Kept')/fields`)).status).toBe(200);
    expect((await read(`${LISTS}/getByTitle('Lost answer')`)).status).toBe(200);
    // the token and the digest from before are still good, so what somebody was typing can be saved
    expect((await post(LISTS, { Title: 'After', BaseTemplate: 100 }, page)).status).toBe(201);
    expect((await fetch(origin + LISTS, { headers: bearer })).status).toBe(200);
    const ledger = (await (await fetch(`${origin}/__tenant/ledger?target=/lists`)).json()) as {
      status: number;
    }[];
    expect(ledger.map(({ status }) => status)).toEqual([201, 201, 201]);
  });
});
