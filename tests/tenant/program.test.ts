import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ada, luz } from './support/people';

const ROOT = resolve(__dirname, '../..');

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

interface Started {
  child: ChildProcess;
  /** What it printed when it was ready; empty when it ended first. */
  line: string;
  complaint(): string;
}

const start = async (...given: string[]): Promise<Started> => {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'tenant/main.ts', ...given],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    }
  );
  let line = '';
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  child.stdout?.on('data', (text: Buffer) => (line += text.toString()));
  while (!line.includes('\n') && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 20));
  return { child, line: line.trim(), complaint: () => complaint };
};

describe('The tenant as a program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenant-program-'));
    writeFileSync(join(folder, 'people.json'), JSON.stringify([ada, luz]));
    writeFileSync(join(folder, 'broken.json'), JSON.stringify([{ displayName: 'Nobody' }]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says in one line when it is ready, answers, stops when told, and keeps its data', async () => {
    const port = await freePort();
    const given = [
      '--port',
      String(port),
      '--data',
      join(folder, 'data/tenant.db'),
      '--people',
      join(folder, 'people.json'),
    ];
    const origin = `http://localhost:${port}`;
    const { child, line } = await start(...given);
    expect(line).toBe(`Local Microsoft 365 ready: ${origin}/`);
    const state = (await (await fetch(`${origin}/__tenant/state`)).json()) as { people: number };
    expect(state.people).toBe(2);
    expect((await fetch(`${origin}/sites/hub/_api/web`)).status).toBe(401);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);

    const again = await start(...given);
    const { tenantId } = (await (await fetch(`${origin}/__tenant/health`)).json()) as {
      tenantId: string;
    };
    expect(tenantId).toMatch(/^[0-9a-f-]{36}$/);
    again.child.kill('SIGTERM');
    await once(again.child, 'exit');
  });

  test('does not listen to other names, so that no page elsewhere can reach it', async () => {
    const port = await freePort();
    const { child } = await start('--port', String(port));
    const status = await new Promise((done) => {
      request(
        { port, host: '127.0.0.1', path: '/__tenant/state', headers: { host: 'evil.example' } },
        (answer) => {
          answer.resume();
          done(answer.statusCode);
        }
      ).end();
    });
    expect(status).toBe(421);
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  test('refuses a list of people it cannot read, and says where it is wrong', async () => {
    const started = await start(
      '--port',
      String(await freePort()),
      '--people',
      join(folder, 'broken.json')
    );
    expect(started.line).toBe('');
    expect(started.child.exitCode).toBe(1);
    expect(started.complaint()).toContain("Person 1: 'objectId' must be a text.");
  });

  test('refuses a lag that is no number, and says which option is wrong', async () => {
    const started = await start('--port', String(await freePort()), '--index-lag', 'soon');
    expect(started.child.exitCode).toBe(1);
    expect(started.complaint()).toContain("--index-lag must be a whole number and is 'soon'.");
  });
});
