import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IItem } from '@pnp/sp/items';
import '@pnp/sp/security';
import { makeFirstSchema } from './first-schema';
import { openLocalSite, type LocalSite } from './local-site';
import { ana, luz } from './people';

let site: LocalSite;
let folder: string;

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, luz]);
  await site.keep('bare');
  await site.provision('--yes');
  await site.keep('provisioned');
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-details-'));
  await site.backTo('bare');
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => site.close());

const write = (name: string, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, name), lines.join('\n'));
const heading =
  'id,title,themes,countries,type,year,languages,file,mission,frameworks,readers,exposure,work,' +
  'length,lifecycle,verified_on,verified_by,author,owner,pages';
const importAll = () => site.import(folder, '--lang', 'es');

const columns = [
  ...['HubWorkId', 'HubLength', 'HubLifecycle', 'HubExposure', 'HubPages', 'HubVerifiedOn'],
  ...['HubAuthors/EMail', 'HubOwner/EMail', 'HubOwnerId', 'HubMission', 'HubFrameworks'],
];
const document = () =>
  site
    .connection()
    .sp.web.getList('/sites/hub/HubDocuments')
    .items.getById(1)
    .select(...columns)
    .expand('HubAuthors', 'HubOwner')<Record<string, unknown>>();

describe('a list with the optional columns', () => {
  const row = (owner: string, lifecycle: string) =>
    `d-1,Guía,theme.integration,PER,guideline,2024,es,a.txt,PER,10.7,all-staff,external,w-1,` +
    `short,${lifecycle},2026-03-01,${luz.mail},${ana.mail}; ${luz.mail},${owner},3`;

  beforeEach(async () => {
    await site.backTo('provisioned');
    write('a.txt', 'Texto');
  });

  test('fills the columns of the library: people, days, terms and choices', async () => {
    write('documents.csv', heading, row(luz.mail, 'archived'));
    expect(await importAll()).toMatchObject({ code: 0 });
    const { HubVerifiedOn, ...values } = await document();
    expect(values).toMatchObject({
      ...{ HubWorkId: 'w-1', HubLength: 'short', HubLifecycle: 'archived', HubPages: 3 },
      HubExposure: 'external',
      HubAuthors: [{ EMail: ana.mail }, { EMail: luz.mail }],
      HubOwner: { EMail: luz.mail },
      HubFrameworks: [expect.objectContaining({ TermGuid: expect.any(String) as string })],
    });
    expect(HubVerifiedOn).toMatch(/^2026-03-01/);
  });

  test('is unchanged when it is imported again, and a change is written', async () => {
    write('documents.csv', heading, row(luz.mail, 'current'));
    await importAll();
    expect((await importAll()).text).toContain('1 sin cambios');
    write('documents.csv', heading, row(ana.mail, 'archived'));
    expect((await importAll()).text).toContain('1 actualizados');
    expect(await document()).toMatchObject({
      HubLifecycle: 'archived',
      HubOwner: { EMail: ana.mail },
    });
  });

  test('names a person whom the directory does not know, and writes the rest', async () => {
    write('documents.csv', heading, row('nadie@hub-oim.example', 'current'));
    const { code, text } = await importAll();
    expect(code).toBe(0);
    expect(text).toContain('«a.txt» nombra a nadie@hub-oim.example');
    expect(await document()).toMatchObject({ HubWorkId: 'w-1', HubOwnerId: null });
  });

  test('clears what the list no longer says', async () => {
    write('documents.csv', heading, row(luz.mail, 'archived'));
    await importAll();
    const bare = 'd-1,Guía,theme.integration,PER,guideline,2024,es,a.txt,,,,,,,,,,,,';
    write('documents.csv', heading, bare);
    expect((await importAll()).text).toContain('1 actualizados');
    const { HubAuthors, ...values } = await document();
    expect(HubAuthors ?? []).toEqual([]);
    expect(values).toMatchObject({
      ...{ HubWorkId: null, HubLifecycle: null, HubPages: null, HubVerifiedOn: null },
      ...{ HubOwnerId: null, HubMission: null, HubFrameworks: [] },
    });
  });
});

describe('the curated lists beside a list of documents', () => {
  beforeEach(async () => {
    await site.backTo('provisioned');
    write('a.txt', 'Texto');
    const row = 'd-1,Guía,theme.integration,PER,guideline,2024,es,a.txt';
    write('documents.csv', 'id,title,themes,countries,type,year,languages,file', row);
    write(
      'best-bets.csv',
      'theme,document,until,chosen_by,reason_es,reason_pt,reason_en',
      `theme.integration,d-1,2099-01-31,${luz.mail},Vigente,Vigente,In force`,
      `theme.integration,d-9,2099-01-31,${luz.mail},Otra,Outra,Another`
    );
  });

  test('are filled once; what cannot be placed is named with its line', async () => {
    const { code, text } = await importAll();
    expect(code).toBe(2);
    expect(text).toContain('best-bets.csv: 1 creados');
    expect(text).toContain(
      'línea 3: Ningún documento de la biblioteca se importó del registro «d-9»'
    );
    expect((await importAll()).text).toContain('0 creados + 0 actualizados + 1 sin cambios');
    const items = site.connection().sp.web.getList('/sites/hub/Lists/HubBestBets').items;
    const file = site
      .connection()
      .sp.web.getFileByServerRelativePath('/sites/hub/HubDocuments/a.txt');
    const { UniqueId } = await file.select('UniqueId')();
    expect(await items.select('HubDocumentId')()).toEqual([
      expect.objectContaining({ HubDocumentId: UniqueId.toLowerCase() }),
    ]);
  });

  test('tell of a document to those alone who may open it, also when that changes', async () => {
    await importAll();
    const { web } = site.connection().sp;
    const file = web.getFileByServerRelativePath('/sites/hub/HubDocuments/a.txt');
    const document = await file.getItem();
    const pin = web.getList('/sites/hub/Lists/HubBestBets').items.getById(1);
    const readersOf = (item: IItem) =>
      item.roleAssignments.select('PrincipalId').expand('RoleDefinitionBindings')();
    const everybody = await readersOf(pin);
    const isUpdated = async () =>
      (await importAll()).text.includes('0 creados + 1 actualizados + 0 sin cambios');

    await document.breakRoleInheritance(false, true);
    expect(await isUpdated()).toBe(true);
    expect(await readersOf(pin)).toEqual(await readersOf(document));
    expect(await readersOf(pin)).not.toEqual(everybody);
    expect(await isUpdated()).toBe(false);

    const team = await web.siteGroups.getByName('Hub KM Team').select('Id')();
    const reading = await web.roleDefinitions.getByType(2).select('Id')();
    await document.roleAssignments.add(team.Id, reading.Id);
    expect(await isUpdated()).toBe(true);
    expect(await readersOf(pin)).toEqual(await readersOf(document));

    await document.roleAssignments.remove(team.Id, reading.Id);
    expect(await isUpdated()).toBe(true);
    expect(await readersOf(pin)).toEqual(await readersOf(document));

    await document.resetRoleInheritance();
    expect(await isUpdated()).toBe(true);
    expect(await readersOf(pin)).toEqual(everybody);
  });

  test('are only counted when the import is planned', async () => {
    const { text } = await site.import(folder, '--plan', '--lang', 'en');
    expect(text).toContain('best-bets.csv: 2 entries, 0 left out');
    const items = site.connection().sp.web.getList('/sites/hub/Lists/HubBestBets').items;
    expect(await items()).toEqual([]);
  });
});

test('a site with an older schema is named, with what to do, and nothing is written', async () => {
  await makeFirstSchema(site);
  write('a.txt', 'Texto');
  write('documents.csv', heading, 'd-1,Guía,,,,2024,,a.txt,,,,,,,,,,,,');
  const { code, text } = await site.import(folder, '--lang', 'pt');
  expect(code).toBe(1);
  expect(text).toContain('uma versão anterior do esquema');
});
