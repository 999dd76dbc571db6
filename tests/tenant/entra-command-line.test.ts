import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCertificate } from '../../bot/local/certificate';
import { serve } from '../../tenant/http/serve';
import { AUTHORITY, tenantIdOf } from './support/authority';
import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'node_modules/@pnp/cli-microsoft365/dist/index.js');
const PRELOAD = join(__dirname, 'support/hosts-to-tenant.cjs');
const ORIGIN = 'https://contoso.sharepoint.com';
const SITE = `${ORIGIN}/sites/hub`;
const APP = '22222222-2222-4222-8222-222222222222';

/** What a command printed; its output is JSON. */
interface Printed {
  status: number | null;
  output: string;
  complaint: string;
}

/**
 * An administrator's program that knows nothing of the tenant. It runs as it is, with Microsoft's own
 * addresses; only its transport leads here, over HTTP.
 */
describe('The CLI for Microsoft 365', () => {
  const own = makeCertificate('CLI');
  let local: TestTenant;
  let server: Server;
  let home: string;
  /** Who the CLI is, for its sign-in. */
  let app: string[];

  beforeAll(async () => {
    local = await openTenant({ origin: ORIGIN, authority: AUTHORITY });
    server = await serve(local.tenant, 0);
    home = mkdtempSync(join(tmpdir(), 'tenant-cli-'));
    writeFileSync(join(home, 'app.pem'), own.privateKey + own.certificate);
    app = ['--appId', APP, '--tenant', await tenantIdOf(local)];
    await local.admin('POST', '/apps', {
      clientId: APP,
      name: 'Administration',
      roles: ['Sites.FullControl.All', 'User.Read.All'],
      certificates: [own.certificate],
      secret: 'a secret of its own',
    });
    await local.admin('PUT', '/settings', { requireCertificate: true });
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    local.tenant.close();
    rmSync(home, { recursive: true });
  });

  /** Writes its sign-in into one file at its end: those that run at once have each a copy of it. */
  const copies: string[] = [];
  const copyOfHome = (): string => {
    const copy = mkdtempSync(join(tmpdir(), 'tenant-cli-'));
    copies.push(copy);
    for (const name of readdirSync(home).filter((one) => one.startsWith('.'))) {
      cpSync(join(home, name), join(copy, name), { recursive: true });
    }
    return copy;
  };
  afterAll(() => {
    for (const copy of copies) rmSync(copy, { recursive: true });
  });

  const m365In = async (folder: string, given: readonly string[]): Promise<Printed> => {
    const child = spawn(process.execPath, [CLI, ...given, '--output', 'json'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        // starting takes most of a command's time
        NODE_COMPILE_CACHE: join(home, 'compiled'),
        NODE_OPTIONS: `--require ${PRELOAD}`,
        LOCAL_TENANT_PORT: String((server.address() as AddressInfo).port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output, complaint };
  };
  /** What a command answers. */
  const askIn = async <Answer>(folder: string, given: readonly string[]): Promise<Answer> => {
    const { status, output, complaint } = await m365In(folder, given);
    expect([given.join(' '), status, complaint]).toEqual([given.join(' '), 0, '']);
    return (output === '' ? undefined : JSON.parse(output)) as Answer;
  };
  const ask = <Answer>(...given: string[]): Promise<Answer> => askIn(home, given);
  const askBeside = <Answer>(...given: string[]): Promise<Answer> => askIn(copyOfHome(), given);

  test('signs in with a certificate, and reads and writes in SharePoint and Graph', async () => {
    const web = local.sharePoint(ada).web;
    await web.lists.add('Tips');
    const documents = web.getFolderByServerRelativePath('/sites/hub/Shared Documents');
    await documents.files.addUsingPath('a.txt', 'hola');
    const pem = join(home, 'app.pem');
    const thumbprint = ['--thumbprint', own.thumbprintSha1];
    expect(
      await ask(
        'login',
        '--authType',
        'certificate',
        '--certificateFile',
        pem,
        ...thumbprint,
        ...app
      )
    ).toMatchObject({ connectedAs: 'Administration', authType: 'certificate' });

    const site = ['--webUrl', SITE];
    const list = [...site, '--listTitle', 'Tips'];
    const [shown, lists, files, added, terms] = await Promise.all([
      askBeside('spo', 'web', 'get', '--url', SITE),
      askBeside<{ Title: string }[]>('spo', 'list', 'list', ...site),
      askBeside<{ Name: string }[]>(
        ...['spo', 'file', 'list', ...site, '--folderUrl', 'Shared Documents']
      ),
      askBeside<{ Id: number }>('spo', 'listitem', 'add', ...list, '--Title', 'Señal'),
      m365In(copyOfHome(), ['spo', 'term', 'set', 'list', '--termGroupName', 'Hub']),
    ]);
    expect(shown).toMatchObject({ Title: 'Regional KM Hub' });
    expect(lists.map(({ Title }) => Title)).toEqual(expect.arrayContaining(['Documents', 'Tips']));
    expect(files.map(({ Name }) => Name)).toEqual(['a.txt']);
    expect(await ask('spo', 'listitem', 'list', ...list, '--fields', 'Id,Title')).toEqual([
      { Id: added.Id, Title: 'Señal' },
    ]);
    // term sets go through the client-side object model of the administration site, which the tenant has not
    expect(terms.status).not.toBe(0);
    expect(terms.complaint).toContain('AADSTS500011');
  });

  test('signs in with a secret, which is enough for Graph', async () => {
    await ask('login', '--authType', 'secret', ...app, '--secret', 'a secret of its own');
    const people = await ask<{ mail: string }[]>('entra', 'user', 'list');
    expect(people.map(({ mail }) => mail)).toEqual(expect.arrayContaining([ada.mail, luz.mail]));
  });
});

// each command is a program of its own; on a busy machine it takes seconds to start
jest.setTimeout(120_000);
