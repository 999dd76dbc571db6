import { signIn } from './support/browser';
import { openTenant, ORIGIN, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';

const LIBRARY = '/sites/hub/HubDocuments';

describe('Files of a library', () => {
  let local: TestTenant;
  const sp = () => local.sharePoint(ada);
  const folder = () => sp().web.getFolderByServerRelativePath(LIBRARY);
  const file = (name: string) => sp().web.getFileByServerRelativePath(`${LIBRARY}/${name}`);
  const put = (name: string, content = 'text') =>
    folder().files.addUsingPath(name, content, { Overwrite: true });

  beforeAll(async () => {
    local = await openTenant();
    // the URL comes from the first title and stays when the library is renamed
    const added = await sp().web.lists.add('HubDocuments', '', 101);
    await sp().web.lists.getById(added.Id).update({ Title: 'Hub Documents' });
  });
  afterAll(() => local.tenant.close());

  test('keep the library’s address after it is renamed', async () => {
    const { ServerRelativeUrl } = await sp().web.lists.getByTitle('Hub Documents').rootFolder();
    expect(ServerRelativeUrl).toBe(LIBRARY);
  });

  // source: recorded requests, files.addUsingPath(small): quotes, signs and accents in the name
  test.each(['plain.txt', "señal's #1%.txt", 'Retorno & reintegração (v2) +1.txt', '報告.txt'])(
    'are added and read back: %s',
    async (name) => {
      const added = await put(name, `content of ${name}`);
      expect(added).toMatchObject({ Name: name, ServerRelativeUrl: `${LIBRARY}/${name}` });
      expect(await file(name).getText()).toBe(`content of ${name}`);
      const item = await file(name).listItemAllFields.select(
        'Id',
        'FileLeafRef',
        'FileRef',
        'UniqueId'
      )();
      expect(item).toMatchObject({
        FileLeafRef: name,
        FileRef: `${LIBRARY}/${name}`,
        UniqueId: added.UniqueId,
      });
    }
  );

  test('keep bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 128, 10, 13, 0]);
    await folder().files.addUsingPath('raw.bin', new Blob([bytes]), { Overwrite: true });
    expect(new Uint8Array(await file('raw.bin').getBuffer())).toEqual(bytes);
    expect((await file('raw.bin')()).Length).toBe('6');
  });

  test('are not overwritten unless that is asked for; then id and columns stay', async () => {
    const first = await put('twice.txt', 'one');
    const item = await file('twice.txt').getItem();
    await item.update({ Title: 'Twice' });
    const refusal = await refusalOfCall(
      folder().files.addUsingPath('TWICE.txt', 'two', { Overwrite: false })
    );
    expect(refusal).toMatchObject({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException',
    });
    const second = await put('twice.txt', 'two');
    expect(second.UniqueId).toBe(first.UniqueId);
    expect(await file('twice.txt').getText()).toBe('two');
    expect((await file('twice.txt').getItem<{ Title: string }>('Title')).Title).toBe('Twice');
  });

  // source: Microsoft Support, "Restrictions and limitations in OneDrive and SharePoint"
  test.each([
    'a:b.txt',
    'a*b.txt',
    'a?.txt',
    '<a>.txt',
    'a|b.txt',
    'a"b.txt',
    ' lead.txt',
    'trail.txt ',
    'dot.',
    'CON',
    'desktop.ini',
    '~$a.docx',
    'x_vti_y.txt',
    'n'.repeat(256),
  ])('cannot be called %s', async (name) => {
    const refusal = await refusalOfCall(put(name));
    expect(refusal).toMatchObject({
      status: 400,
      code: '-2130575245, Microsoft.SharePoint.SPException',
    });
  });

  test('cannot be added to a folder that is not there', async () => {
    const nowhere = sp().web.getFolderByServerRelativePath(`${LIBRARY}/none`);
    expect((await refusalOfCall(nowhere.files.addUsingPath('a.txt', 'x'))).status).toBe(404);
  });

  test('live in folders, which can be listed', async () => {
    await sp().web.folders.addUsingPath('HubDocuments/2026');
    const inside = sp().web.getFolderByServerRelativePath('HubDocuments/2026');
    await inside.files.addUsingPath('deep.txt', 'x');
    expect((await inside.files()).map(({ Name }) => Name)).toEqual(['deep.txt']);
    expect((await folder().folders()).map(({ Name }) => Name)).toEqual(['2026']);
    const item = await inside.files
      .getByUrl('deep.txt')
      .getItem<{ FileDirRef: string }>('FileDirRef');
    expect(item.FileDirRef).toBe(`${LIBRARY}/2026`);
  });

  test('get new content and a new version', async () => {
    await put('content.txt', 'old');
    const { ETag: before } = await file('content.txt')();
    await file('content.txt').setContent('new');
    expect(await file('content.txt').getText()).toBe('new');
    expect((await file('content.txt')()).ETag).not.toBe(before);
  });

  test('are renamed by their name column, not onto one another', async () => {
    await put('from.txt');
    await put('taken.txt');
    const item = await file('from.txt').getItem();
    expect((await refusalOfCall(item.update({ FileLeafRef: 'taken.txt' }))).status).toBe(400);
    await item.validateUpdateListItem([{ FieldName: 'FileLeafRef', FieldValue: 'to.txt' }]);
    expect((await file('to.txt')()).Name).toBe('to.txt');
    expect((await refusalOfCall(file('from.txt')())).status).toBe(404);
  });

  test('are gone after a delete, and a folder takes its files along', async () => {
    await sp().web.folders.addUsingPath('HubDocuments/old');
    await sp().web.getFolderByServerRelativePath(`${LIBRARY}/old`).files.addUsingPath('a.txt', 'x');
    const before = (await sp().web.lists.getByTitle('Hub Documents')()).ItemCount;
    await sp().web.getFolderByServerRelativePath(`${LIBRARY}/old`).delete();
    expect((await refusalOfCall(file('old/a.txt')())).status).toBe(404);
    expect((await sp().web.lists.getByTitle('Hub Documents')()).ItemCount).toBe(before - 2);
  });
});

describe('A file at its own address', () => {
  let local: TestTenant;
  let cookie: string;

  beforeAll(async () => {
    local = await openTenant();
    const sp = local.sharePoint(ada);
    const { Id } = await sp.web.lists.add('HubDocuments', '', 101);
    const { files } = sp.web.getFolderByServerRelativePath(LIBRARY);
    await files.addUsingPath('año.txt', 'Año, água, ünïcödé', { Overwrite: true });
    await files.addUsingPath('page.html', '<script>alert(1)</script>', { Overwrite: true });
    await files.addUsingPath('program.exe', 'MZ', { Overwrite: true });
    const list = sp.web.lists.getById(Id);
    await list.breakRoleInheritance(false, false);
    const reader = await sp.web.ensureUser(loginOf(luz));
    await list.roleAssignments.add(reader.Id, 1073741826);
  });
  afterAll(() => local.tenant.close());

  const open = async (person: { displayName: string }, name: string): Promise<Response> => {
    cookie = await signIn(local.tenant, person);
    return local.tenant.handle(
      new Request(`${ORIGIN}${LIBRARY}/${encodeURIComponent(name)}`, { headers: { cookie } })
    );
  };

  test('opens in the browser as text, accents whole', async () => {
    const answer = await open(luz, 'año.txt');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''a%C3%B1o.txt");
    expect(await answer.text()).toBe('Año, água, ünïcödé');
  });

  test('never runs a script', async () => {
    for (const name of ['page.html', 'año.txt', 'program.exe']) {
      const { headers } = await open(luz, name);
      expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await open(luz, 'program.exe')).headers.get('content-type')).toBe(
      'application/octet-stream'
    );
  });

  test('tells a person without rights so, in her language', async () => {
    const answer = await open(rui, 'año.txt');
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('<html lang="pt-BR"');
    expect(page).toContain('Você não tem acesso a este documento');
    expect(page).not.toContain('água');
  });

  test('tells a person in her language that it is not there', async () => {
    const answer = await open(luz, 'nada.txt');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('No encontramos este documento');
  });

  test('speaks the language that a person chose for the portal rather than her own', async () => {
    const rights = { 'año.txt': 'You do not have access to this document' };
    const missing = { 'nada.txt': 'We cannot find this document' };
    for (const [name, words] of Object.entries({ ...rights, ...missing })) {
      const session = await signIn(local.tenant, rui);
      await local.tenant.handle(
        new Request(`${ORIGIN}/_language`, {
          method: 'POST',
          headers: { cookie: session },
          body: new URLSearchParams({ lang: 'en-US', returnUrl: '/' }),
        })
      );
      const address = `${ORIGIN}${LIBRARY}/${encodeURIComponent(name)}`;
      const answer = await local.tenant.handle(
        new Request(address, { headers: { cookie: session } })
      );
      const page = await answer.text();
      expect(page).toContain('<html lang="en-US"');
      expect(page).toContain(words);
    }
  });

  test('takes somebody who is not signed in to the sign-in and back', async () => {
    const browser = await local.tenant.handle(
      new Request(`${ORIGIN}${LIBRARY}/a.txt?web=1`, { headers: { accept: 'text/html' } })
    );
    expect(browser.status).toBe(303);
    expect(
      new URL(browser.headers.get('location') ?? '', ORIGIN).searchParams.get('returnUrl')
    ).toBe(`${LIBRARY}/a.txt?web=1`);
    const program = await local.tenant.handle(new Request(`${ORIGIN}${LIBRARY}/a.txt`));
    expect(program.status).toBe(401);
  });
});
