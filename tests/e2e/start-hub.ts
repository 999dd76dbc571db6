import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(__dirname, '../..');
const port = 4410;

const servicePort = port + 1;

/** Where the started hub is. */
export const origin = `http://localhost:${port}`;
/** Where its service is: the bot, the API, and the tabs. */
export const serviceOrigin = `http://localhost:${servicePort}`;

const environment = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
};

const started: ChildProcess[] = [];

/** Starts the local tenant, fills it as `npm start` does (provisioning, people, documents), and starts the service. */
export default async function startHub(): Promise<void> {
  await openHub('webparts/dist');
  await openService();
}

/** Starts the service beside the hub that is open. */
export async function openService(): Promise<void> {
  // a build that trusts the Teams window of this tenant, apart from the one that is packaged
  const tabs = 'tabs/dist-e2e';
  await run('node', ['tabs/build.js', '--host', origin, '--out', tabs]);
  launch(
    'service',
    'bot/main.ts',
    '--port',
    String(servicePort),
    '--tenant',
    origin,
    '--tabs',
    tabs
  );
  await answered(`${serviceOrigin}/readyz`, 'service');
}

/** @param webParts folder of built web parts that the pages may hold */
export async function openHub(webParts: string): Promise<void> {
  const sample = ['--people', 'tenant/sample/people.json', '--teams', 'tenant/sample/teams.json'];
  launch('tenant', 'tenant/main.ts', '--port', String(port), ...sample, '--web-parts', webParts);
  await answered(`${origin}/__tenant/health`, 'tenant');
  const site = ['--site', `${origin}/sites/hub`, '--lang', 'en'];
  await run('tsx', [
    'shared/cli/provision.ts',
    ...site,
    '--members',
    'tenant/sample/people.json',
    '--yes',
  ]);
  await run('tsx', ['shared/cli/import.ts', 'tenant/sample/documents', ...site]);
  await run('tsx', ['shared/cli/import-staff.ts', 'tenant/sample/staff.csv', ...site]);
}

/** Ends what `startHub` started, the service before what it asks. */
export function stopHub(): void {
  for (const child of started.splice(0).reverse()) child.kill('SIGTERM');
}

/** Starts a program beside the tests; what it says goes into `tests/e2e/<name>.log`. */
function launch(name: string, program: string, ...parameters: string[]): void {
  const log = fs.openSync(path.join(root, `tests/e2e/${name}.log`), 'w');
  const child = spawn('tsx', [program, ...parameters], {
    cwd: root,
    env: environment,
    stdio: ['ignore', log, log],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  started.push(child);
}

async function answered(address: string, name: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} did not answer; see tests/e2e/${name}.log`);
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
