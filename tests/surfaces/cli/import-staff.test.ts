import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPeopleStores } from '../../../shared/adapters/sharepoint/people/people-stores';
import { runImportStaff } from '../../../shared/cli/run-import-staff';
import { people, sampleFolder } from '../../tenant/sample/sample-data';
import { openLocalSite, type LocalSite, type Run } from './local-site';

let site: LocalSite;
let folder: string;

const mails = people.map(({ mail }) => mail);

async function importStaff(...typed: readonly string[]): Promise<Run> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const terminal = { print: say, warn: say, progress: () => undefined };
  const surroundings = {
    environment: { LANG: 'en' },
    fetch: (url: string, init?: RequestInit) => site.send(url, init),
  };
  const code = await runImportStaff(
    ['--site', 'http://localhost:4400/sites/hub', ...typed],
    surroundings,
    terminal
  );
  return { code, text: lines.join('\n') };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const records = async () =>
  (await createPeopleStores(site.connection().sp, '/sites/hub').staff.all()).map(
    ({ value }) => value
  );

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', people);
  await site.provision('--members', join(sampleFolder, 'people.json'), '--yes');
  folder = mkdtempSync(join(tmpdir(), 'staff-'));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  site.close();
});

const list = (): string =>
  file(
    'staff.csv',
    [
      'mail;post;contract_end;salary',
      `${mails[0] ?? ''};Coordinación de programas;2027-03-31;1`,
      `${mails[1] ?? ''};Analista;31/12/2026;1`,
      'nobody@hub-oim.example;Analista;;1',
    ].join('\r\n')
  );

test('a plan says what would change and what is wrong, and writes nothing', async () => {
  const { code, text } = await importStaff(list(), '--plan');
  expect(text.split('\n')).toEqual([
    'staff.csv: 3 rows',
    'Columns that the hub has no place for: salary',
    'Left out; the other rows were taken:',
    '  line 3, End of contract: “31/12/2026” is no day that can stand here. Write it as 2026-12-31.',
    '  line 4, Mail: The directory knows nobody with this address.',
    'Plan: 3 rows = 1 to write + 0 unchanged + 2 left out. Nothing was written.',
  ]);
  expect(code).toBe(2);
  expect(await records()).toEqual([]);
});

test('good rows come in once, and a second run finds nothing to do', async () => {
  expect((await importStaff(list(), '--lang', 'es')).text).toContain(
    'Listo: 3 filas = 1 escritas + 0 sin cambios + 2 omitidas'
  );
  expect(await records()).toMatchObject([
    { post: 'Coordinación de programas', contractEnd: '2027-03-31' },
  ]);
  expect((await importStaff(list(), '--lang', 'pt')).text).toContain(
    'Pronto: 3 linhas = 0 gravadas + 1 sem mudanças + 2 deixadas de fora'
  );
});

test('a file in another encoding is refused with a word', async () => {
  const utf16 = Buffer.from('\uFEFFmail,post\r\n', 'utf16le');
  const { code, text } = await importStaff(file('utf16.csv', utf16));
  expect(text).toContain('Save it as “CSV UTF-8”');
  expect(code).toBe(2);
});

test('without a file, or with one that is not there, it says what it needs', async () => {
  expect(await importStaff()).toMatchObject({ code: 1, text: expect.stringContaining('FILE') });
  const missing = await importStaff(join(folder, 'nowhere.csv'));
  expect(missing).toMatchObject({ code: 2, text: expect.stringContaining('nowhere.csv') });
});
