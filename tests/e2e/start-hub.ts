import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(__dirname, '../..');
const port = 4410;

/** Where the started hub is. */
export const origin = `http://localhost:${port}`;

const environment = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
};

let tenant: ChildProcess | undefined;

/** Starts the local tenant and fills it as `npm start` does: provisioning, people, documents. */
export default async function startHub(): Promise<void> {
  const log = fs.openSync(path.join(root, 'tests/e2e/tenant.log'), 'w');
  tenant = spawn(
    'tsx',
    [
      'tenant/main.ts',
      '--port',
      String(port),
      '--people',
      'tenant/sample/people.json',
      '--web-parts',
      'webparts/dist',
    ],
    { cwd: root, env: environment, stdio: ['ignore', log, log] }
  );
  process.once('exit', () => tenant?.kill('SIGTERM'));
  await answered(`${origin}/__tenant/health`);
  const site = ['--site', `${origin}/sites/hub`, '--lang', 'en'];
  await run('tsx', [
    'shared/cli/provision.ts',
    ...site,
    '--members',
    'tenant/sample/people.json',
    '--yes',
  ]);
  await run('tsx', ['shared/cli/import.ts', 'tenant/sample/documents', ...site]);
}

/** Ends what `startHub` started. */
export function stopHub(): void {
  tenant?.kill('SIGTERM');
}

async function answered(address: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not answer; see tests/e2e/tenant.log`);
}

function run(command: string, parameters: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, env: environment });
    const output: string[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => output.push(data.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(`${command} ${parameters.join(' ')} ended with ${code}\n${output.join('')}`)
          )
    );
  });
}
