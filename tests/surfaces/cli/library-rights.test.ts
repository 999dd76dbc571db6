import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalSite, type LocalSite } from './local-site';
import { ana, eva, luz } from './people';

let site: LocalSite;

const libraryPath = '/sites/hub/HubDocuments';
const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };

const addTo = (folder: string, mail: string, name: string): Promise<Response> => {
  const path = `/_api/web/getFolderByServerRelativePath(decodedurl='${folder}')/files`;
  return site.asPerson(mail, 'POST', `${path}/AddUsingPath(decodedurl='${name}')`, 'texto');
};

const provisionWithPeople = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'rights-'));
  const members = join(folder, 'people.json');
  writeFileSync(members, JSON.stringify([ana, luz, eva]));
  const { code, text } = await site.provision('--yes', '--members', members);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(text);
};

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, luz, eva]);
  await site.keep('bare');
  await provisionWithPeople();
  await site.keep('provisioned');
});
beforeEach(() => site.backTo('bare'));
afterAll(() => site.close());

describe('on a provisioned site', () => {
  beforeEach(() => site.backTo('provisioned'));

  test('a contributor adds a document to the library and describes it', async () => {
    expect((await addTo(libraryPath, luz.mail, 'de-luz.txt')).status).toBe(200);
    const item = "/_api/web/lists/getByTitle('Hub Documents')/items(1)";
    expect((await site.asPerson(luz.mail, 'POST', item, { Title: 'De Luz' }, merge)).status).toBe(
      204
    );
  });

  test('a reader opens documents and adds none', async () => {
    await addTo(libraryPath, luz.mail, 'de-luz.txt');
    const file = `/_api/web/getFileByServerRelativePath(decodedUrl='${libraryPath}/de-luz.txt')`;
    expect((await site.asPerson(ana.mail, 'GET', `${file}/$value`)).status).toBe(200);
    expect((await addTo(libraryPath, ana.mail, 'de-ana.txt')).status).toBe(403);
  });

  test('a contributor changes no page of the site, and the KM team does', async () => {
    const pages = '/_api/sitepages/pages';
    const { value } = (await (await site.asPerson(eva.mail, 'GET', pages)).json()) as {
      value: { Id: number }[];
    };
    const savePage = `${pages}(${value[0]?.Id ?? 0})/SavePage`;
    const save = (mail: string) =>
      site.asPerson(mail, 'POST', savePage, { Title: 'Otra', CanvasContent1: '[]' });
    expect((await save(luz.mail)).status).toBe(403);
    expect((await save(eva.mail)).status).toBe(200);
    const create = (mail: string) => site.asPerson(mail, 'POST', pages, { Title: 'Nueva' });
    expect((await create(luz.mail)).status).toBe(403);
    expect((await create(eva.mail)).status).toBe(201);
  });

  test('a contributor changes nothing in the library of pages, and the KM team does', async () => {
    expect((await addTo('/sites/hub/SitePages', luz.mail, 'nueva.aspx')).status).toBe(403);
    expect((await addTo('/sites/hub/SitePages', eva.mail, 'nueva.aspx')).status).toBe(200);
    const item = "/_api/web/lists/getByTitle('Site Pages')/items(1)";
    const change = (mail: string) => site.asPerson(mail, 'POST', item, { Title: 'Otra' }, merge);
    expect((await change(luz.mail)).status).toBe(403);
    expect((await change(eva.mail)).status).toBe(204);
  });

  test('a contributor makes no list, and the KM team does', async () => {
    const make = (mail: string) =>
      site.asPerson(mail, 'POST', '/_api/web/lists', { Title: 'Nueva', BaseTemplate: 100 });
    expect((await make(luz.mail)).status).toBe(403);
    expect((await make(eva.mail)).status).toBe(201);
  });

  test('a right that was taken away in the library is planned, and given back', async () => {
    const { sp } = site.connection();
    const { Id } = await sp.web.siteGroups.getByName('Hub Contributors').select('Id')();
    const { roleAssignments } = sp.web.getList(libraryPath);
    await roleAssignments.getById(Id).delete();
    expect((await addTo(libraryPath, luz.mail, 'a.txt')).status).toBe(403);
    const { text } = await site.provision('--yes', '--lang', 'es');
    expect(text).toContain(
      'dar al grupo Hub Contributors en Hub Documents permiso para: colaborar'
    );
    expect(text).toContain('Listo: 1 cambio.');
    expect((await addTo(libraryPath, luz.mail, 'a.txt')).status).toBe(200);
  });

  test('a right that somebody gave by hand stays', async () => {
    const { sp } = site.connection();
    const user = await sp.web.ensureUser(ana.mail);
    const list = sp.web.getList(libraryPath);
    await list.roleAssignments.add(user.Id, 1073741827);
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
    expect((await addTo(libraryPath, ana.mail, 'de-ana.txt')).status).toBe(200);
  });
});

describe('a library that is there already', () => {
  test('keeps the rights that single documents have of their own', async () => {
    const { sp } = site.connection();
    await sp.web.lists.add('HubDocuments', '', 101);
    const folder = sp.web.getFolderByServerRelativePath(libraryPath);
    await folder.files.addUsingPath('secreto.txt', 'Para pocos');
    await sp.web.getList(libraryPath).items.getById(1).breakRoleInheritance(false);
    await provisionWithPeople();
    const file = `/_api/web/getFileByServerRelativePath(decodedUrl='${libraryPath}/secreto.txt')`;
    expect([403, 404]).toContain((await site.asPerson(luz.mail, 'GET', file)).status);
  });

  test('keeps versions from then on', async () => {
    await site.backTo('provisioned');
    const list = site.connection().sp.web.getList(libraryPath);
    await list.update({ EnableVersioning: false });
    const { text } = await site.provision('--yes');
    expect(text).toContain('keep the versions of what is in Hub Documents');
    expect(await list.select('EnableVersioning')()).toMatchObject({ EnableVersioning: true });
  });
});

describe('provisioning that is cut off between the library and its rights', () => {
  test.each([
    ['before it has rights of its own', /getList\(.*breakroleinheritance/i],
    ['before the contributors get theirs', /getList\(.*addroleassignment/i],
  ])('%s is finished by the next run', async (_, request) => {
    site.interrupt((_method, url) => request.test(decodeURIComponent(url)));
    expect((await site.provision('--yes')).code).toBe(1);
    site.interrupt(() => false);
    await provisionWithPeople();
    expect((await addTo(libraryPath, luz.mail, 'de-luz.txt')).status).toBe(200);
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
  });
});
