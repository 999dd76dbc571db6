import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../../../bot/local/certificate';
import { createThrottleGate } from '../../../shared/adapters/throttle-gate';
import { runProvision } from '../../../shared/cli/run-provision';
import type { Surroundings } from '../../../shared/cli/composition';
import { createTenant, type Tenant } from '../../../tenant/tenant';
import { signIn } from '../../tenant/support/browser';
import { eva } from './people';

const ada = { ...eva, roles: ['Reader', 'Admin'] };

const origin = 'https://hub-oim.sharepoint.example';
const authority = 'https://login.microsoftonline.com';
const graph = 'https://graph.microsoft.com';
const clientId = '44444444-4444-4444-8444-444444444444';

let tenant: Tenant;
let folder: string;
let environment: Record<string, string>;

/** Microsoft 365 by its own addresses, as a program on the administrator's machine reaches it. */
const fetch: Surroundings['fetch'] = (url, init) =>
  tenant.handle(
    new Request(url.replace(authority, origin).replace(graph, `${origin}/graph`), init)
  );

const admin = async (path: string, body: unknown): Promise<unknown> => {
  const request = new Request(`${origin}/__tenant${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const response = await tenant.handle(request);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
};

const provision = async (
  typed: readonly string[],
  onLine: (line: string) => void = () => undefined
) => {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
    onLine(line);
  };
  const code = await runProvision(
    ['--site', `${origin}/sites/hub`, '--plan', ...typed],
    { environment, fetch, gate: createThrottleGate() },
    { print: say, warn: say, progress: () => undefined }
  );
  return { code, text: lines.join('\n') };
};

beforeEach(async () => {
  tenant = createTenant({ origin, authority });
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const health = await tenant.handle(new Request(`${origin}/__tenant/health`));
  const { tenantId } = (await health.json()) as { tenantId: string };
  environment = { LANG: 'en', HUB_CLIENT_ID: clientId, HUB_TENANT_ID: tenantId };
});
afterEach(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string, ...parts: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, parts.join('\n'));
  return file;
};

describe('an administrator of a real tenant who signs in with a certificate', () => {
  const own = makeCertificate('Hub administration');

  beforeEach(() =>
    admin('/apps', {
      clientId,
      name: 'Hub administration',
      roles: ['Sites.FullControl.All', 'TermStore.ReadWrite.All'],
      certificates: [own.certificate],
    })
  );

  test('sees the plan of the site', async () => {
    const file = fileOf('hub.pem', own.privateKey, own.certificate);
    const { code, text } = await provision(['--certificate', file]);
    expect(text).toContain('create the group Hub Readers');
    expect(text).toMatch(
      /1\. Import a document first.*\n {2}2\. BY HAND: open the managed property RefinableInt00/
    );
    expect(code).toBe(0);
  });

  test('may keep the certificate elsewhere, and give its thumbprint', async () => {
    const file = fileOf('key.pem', own.privateKey);
    const refused = await provision(['--certificate', file]);
    expect(refused.text).toContain('--thumbprint');
    const given = ['--certificate', file, '--thumbprint', own.thumbprintSha256];
    expect((await provision(given)).code).toBe(0);
  });

  test('is told which of the two thumbprints is wanted', async () => {
    const file = fileOf('key.pem', own.privateKey);
    const given = ['--certificate', file, '--thumbprint', own.thumbprintSha1];
    const { code, text } = await provision(given);
    expect(code).toBe(1);
    expect(text).toContain('SHA-256');
  });

  test('gets Microsoft’s own number when the certificate is not registered', async () => {
    const strange = makeCertificate('Somebody else');
    const file = fileOf('hub.pem', strange.privateKey, strange.certificate);
    const { code, text } = await provision(['--certificate', file]);
    expect(code).toBe(1);
    expect(text).toContain('Microsoft refused the sign-in: AADSTS700027');
  });

  test.each([
    ['is not there', () => join(folder, 'nowhere.pem')],
    ['is no PEM', () => fileOf('hub.pem', 'nonsense')],
  ])('is told when the file %s, and nothing is sent', async (_, file) => {
    const { code, text } = await provision(['--certificate', file()]);
    expect(code).toBe(1);
    expect(text).toContain('cannot be read');
  });
});

describe('an administrator of a real tenant who signs in as herself', () => {
  beforeEach(async () => {
    const delegatedPermissions = [
      `${origin}/AllSites.FullControl`,
      `${graph}/TermStore.ReadWrite.All`,
    ];
    await admin('/apps', {
      ...{ clientId, name: 'Hub administration', roles: [] },
      ...{ publicClient: true, delegatedPermissions },
    });
    await admin('/apps/consent', { clientId });
    await admin('/people', [ada]);
  });

  test('enters one code in her browser, and SharePoint and Graph both open', async () => {
    const shown: Promise<unknown>[] = [];
    const enter = async (address: string, code: string): Promise<void> => {
      const cookie = await signIn(tenant, ada);
      await tenant.handle(
        new Request(address.replace(authority, origin), {
          method: 'POST',
          headers: { cookie },
          body: new URLSearchParams({ code, answer: 'accept' }),
        })
      );
    };
    const { code, text } = await provision(['--device-code'], (line) => {
      const [, address = '', userCode = ''] = /Open (\S+) .* code (\w+)\./.exec(line) ?? [];
      if (userCode !== '') shown.push(enter(address, userCode));
    });
    await Promise.all(shown);
    expect(shown).toHaveLength(1);
    expect(text).toContain('create the group Hub Readers');
    expect(code).toBe(0);
  }, 30_000);
});

test.each([
  ['en', 'To work on hub-oim.sharepoint.example, say how to sign in'],
  ['es', 'Para trabajar en hub-oim.sharepoint.example, diga cómo iniciar sesión'],
  ['pt', 'Para trabalhar em hub-oim.sharepoint.example, diga como entrar'],
])('a real site without a way to sign in is refused in %s', async (language, words) => {
  environment = { LANG: language };
  const { code, text } = await provision([]);
  expect(code).toBe(1);
  expect(text).toContain(words);
});

test('a real site over an open line is refused: a token would be anybody’s', async () => {
  const { text } = await provision(['--site', 'http://hub-oim.sharepoint.example/sites/hub']);
  expect(text).toContain('This is not the address of a site');
});
