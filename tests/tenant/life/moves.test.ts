import { ORIGIN, refusalOfCall } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import { foundBySearch, openLibrary, type TestLibrary } from './library';

const MINUTE_MS = 60_000;

describe('Moving and copying', () => {
  let library: TestLibrary;
  const web = (person: { mail: string } = ada) => library.local.sharePoint(person).web;
  const folder = (name: string, person: { mail: string } = ada) =>
    web(person).getFolderByServerRelativePath(`${library.path}/${name}`);
  const at = (name: string): string => `${library.path}/${name}`;

  beforeEach(async () => {
    library = await openLibrary();
    await library.folder().addSubFolderUsingPath('old');
    await library.put('a.txt', 'needle', luz);
    await (await library.item('a.txt', luz)).update({ Title: 'Paper' });
    await library.local.admin('POST', '/clock/advance', { milliseconds: MINUTE_MS });
  });
  afterEach(() => library.close());

  interface Stamps {
    Modified: string;
    Created: string;
    Editor: { Title: string };
    Author: { Title: string };
  }
  const stampsOf = async (name: string): Promise<Stamps> => {
    const item = (await library.item(name))
      .select('Modified', 'Created', 'Editor/Title', 'Author/Title')
      .expand('Editor', 'Author');
    const { Modified, Created, Editor, Author } = await item<Stamps>();
    return { Modified, Created, Editor, Author };
  };

  // source: recorded requests, file.moveByPath
  test('a file keeps its id, columns and versions', async () => {
    const before = await library.file('a.txt')();
    await library.file('a.txt').moveByPath(at('old/b.txt'), true);
    expect((await refusalOfCall(library.file('a.txt')())).status).toBe(404);
    expect(await library.file('old/b.txt')()).toMatchObject({
      UniqueId: before.UniqueId,
      Title: 'Paper',
    });
    expect(await library.file('old/b.txt').versions()).toHaveLength(1);
    expect(await foundBySearch(library.local, rui, 'path:"*" OR needle')).toEqual(['Paper']);
  });

  // source: platform facts: "Renaming a file rewrites Modified and Editor"
  test('rewrites Modified and Editor, as a rename does, unless they are retained', async () => {
    const before = await stampsOf('a.txt');
    await library.file('a.txt').moveByPath(at('old/a.txt'), false, {
      KeepBoth: false,
      ShouldBypassSharedLocks: true,
      RetainEditorAndModifiedOnMove: true,
    });
    expect(await stampsOf('old/a.txt')).toEqual(before);
    await library.file('old/a.txt').moveByPath(at('a.txt'), false);
    const moved = await stampsOf('a.txt');
    expect(moved).toMatchObject({
      Editor: { Title: ada.displayName },
      Author: { Title: luz.displayName },
      Created: before.Created,
    });
    expect(Date.parse(moved.Modified)).toBeGreaterThan(Date.parse(before.Modified));
    await (await library.item('a.txt', luz)).update({ FileLeafRef: 'renamed.txt' });
    expect((await stampsOf('renamed.txt')).Editor.Title).toBe(luz.displayName);
  });

  test('puts nothing over another file, unless that is asked for, or keeps both', async () => {
    await library.put('b.txt', 'other');
    const refusal = await refusalOfCall(library.file('a.txt').moveByPath(at('b.txt'), false));
    expect(refusal.code).toBe('-2130575257, Microsoft.SharePoint.SPException');
    await library.file('a.txt').copyByPath(at('b.txt'), false, true);
    expect(await library.file('b1.txt').getText()).toBe('needle');
    await library.file('a.txt').moveByPath(at('b.txt'), true);
    expect(await library.file('b.txt').getText()).toBe('needle');
    expect((await library.names()).sort()).toEqual(['b.txt', 'b1.txt', 'old']);
  });

  // source: recorded requests, file.copyByPath: ResetAuthorAndCreatedOnCopy
  test('a copy is a new file of who made it, or keeps the author when that is asked for', async () => {
    const before = await library.file('a.txt')();
    const original = await stampsOf('a.txt');
    await library.file('a.txt').copyByPath(at('mine.txt'), false);
    const copy = await library.file('mine.txt')();
    expect(copy).toMatchObject({ Title: 'Paper', UIVersionLabel: '1.0' });
    expect(copy.UniqueId).not.toBe(before.UniqueId);
    expect((await stampsOf('mine.txt')).Author.Title).toBe(ada.displayName);
    await library.file('a.txt').copyByPath(at('hers.txt'), false, {
      KeepBoth: false,
      ShouldBypassSharedLocks: true,
      ResetAuthorAndCreatedOnCopy: false,
    });
    expect(await stampsOf('hers.txt')).toEqual(original);
  });

  test('a folder takes everything below along, and search learns the new address', async () => {
    await folder('old').addSubFolderUsingPath('deep');
    await folder('old/deep').files.addUsingPath('b.txt', 'haystack');
    await folder('old').moveByPath(at('new'));
    expect(await library.file('new/deep/b.txt').getText()).toBe('haystack');
    expect((await refusalOfCall(library.file('old/deep/b.txt')())).status).toBe(404);
    expect(await foundBySearch(library.local, rui, 'haystack')).toEqual(['b.txt']);
    const item = await folder('new').getItem();
    await item.update({ FileLeafRef: 'año' });
    expect(await library.file('año/deep/b.txt').getText()).toBe('haystack');
  });

  test('a folder is copied with what is in it, and never into itself', async () => {
    await folder('old').files.addUsingPath('b.txt', 'haystack');
    await folder('old').copyByPath(at('copy'));
    expect(await library.file('copy/b.txt').getText()).toBe('haystack');
    expect(await library.file('old/b.txt').getText()).toBe('haystack');
    expect((await refusalOfCall(folder('old').moveByPath(at('old/in')))).message).toContain(
      'itself'
    );
    expect((await refusalOfCall(folder('old').copyByPath(at('old/in')))).status).toBe(400);
  });

  test('to another library keeps the id and the columns that are there as well', async () => {
    const { UniqueId } = await library.file('a.txt')();
    await library.list().fields.addText('Country');
    await library.list().fields.addText('Only here');
    await (await library.item('a.txt')).update({ Country: 'Perú', Only_x0020_here: 'x' });
    await web().lists.add('Archive', '', 101);
    const archive = web().lists.getByTitle('Archive');
    await archive.fields.addText('Country');
    await folder('old').files.addUsingPath('b.txt', 'haystack');
    await library.file('a.txt').moveByPath('/sites/hub/Archive/a.txt', false);
    await folder('old').moveByPath('/sites/hub/Archive/old');
    const moved = web().getFileByServerRelativePath('/sites/hub/Archive/a.txt');
    expect(await moved()).toMatchObject({ UniqueId });
    expect(await moved.versions()).toHaveLength(2);
    expect((await moved.getItem<{ Country: string }>('Country')).Country).toBe('Perú');
    expect([(await archive()).ItemCount, (await library.list()()).ItemCount]).toEqual([3, 0]);
    expect(await web().getFileByServerRelativePath('/sites/hub/Archive/old/b.txt').getText()).toBe(
      'haystack'
    );
  });

  test('to another library is a removal to whoever follows the changes of the first', async () => {
    await web().lists.add('Archive', '', 101);
    const delta = async (address: string) => {
      const answer = await library.local.ask(ada, 'GET', address);
      return (await answer.json()) as { value: unknown[]; '@odata.deltaLink': string };
    };
    const items = '/v1.0/sites/localhost:/sites/hub:/lists/Papers/items';
    const mark = await delta(`${items}/delta?token=latest`);
    await library.file('a.txt').moveByPath('/sites/hub/Archive/a.txt', false);
    const { pathname, search } = new URL(mark['@odata.deltaLink']);
    const { value } = await delta(pathname + search);
    expect(value).toEqual([{ id: '2', deleted: { state: 'deleted' } }]);
  });

  // source: recorded requests: the call goes to the root of the address, with absolute paths
  test('is asked for on the root as well, and an option that is not known is refused', async () => {
    const move = (options: Record<string, unknown>) =>
      library.local.ask(
        ada,
        'POST',
        '/_api/SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)?@a1=true',
        {
          body: {
            srcPath: { DecodedUrl: `${ORIGIN}${at('a.txt')}` },
            destPath: { DecodedUrl: `${ORIGIN}${at('b #1%.txt')}` },
            options,
          },
        }
      );
    expect((await move({ Surprise: true })).status).toBe(400);
    expect((await move({ KeepBoth: false, ShouldBypassSharedLocks: true })).status).toBe(204);
    expect(await library.file('b #1%.txt').getText()).toBe('needle');
    const elsewhere = await library.local.ask(ada, 'GET', '/_api/web');
    expect(elsewhere.status).toBe(404);
  });

  test('is refused to readers, and to others while somebody has the file', async () => {
    expect(
      (await refusalOfCall(library.file('a.txt', rui).moveByPath(at('b.txt'), false))).status
    ).toBe(403);
    await library.file('a.txt', luz).checkout();
    expect((await refusalOfCall(library.file('a.txt').moveByPath(at('b.txt'), false))).status).toBe(
      423
    );
    expect((await refusalOfCall(folder('none').moveByPath(at('b')))).status).toBe(404);
  });
});

describe('Permissions of a folder', () => {
  let library: TestLibrary;
  const folder = (name: string, person: { mail: string } = ada) =>
    library.local.sharePoint(person).web.getFolderByServerRelativePath(`${library.path}/${name}`);

  beforeEach(async () => {
    library = await openLibrary();
    await library.folder().addSubFolderUsingPath('secret');
    await folder('secret').addSubFolderUsingPath('deep');
    await folder('secret/deep').files.addUsingPath('a.txt', 'needle');
  });
  afterEach(() => library.close());

  // source: what tenant/capabilities.ts named as a gap: a folder passes its permissions on to its files
  test('pass down to its files, those that are there and those that come', async () => {
    const item = await folder('secret').getItem();
    await item.breakRoleInheritance(false);
    await folder('secret').files.addUsingPath('b.txt', 'needle');
    expect((await refusalOfCall(library.file('secret/deep/a.txt', rui)())).status).toBe(403);
    expect((await refusalOfCall(library.file('secret/b.txt', rui)())).status).toBe(403);
    expect(await foundBySearch(library.local, rui, 'needle')).toEqual([]);
    expect(await foundBySearch(library.local, ada, 'needle')).toHaveLength(2);
    const inner = (await library.item('secret/deep/a.txt')).select('HasUniqueRoleAssignments');
    expect(await inner()).toMatchObject({ HasUniqueRoleAssignments: false });
    await item.resetRoleInheritance();
    expect(await library.file('secret/b.txt', rui).getText()).toBe('needle');
    expect(await foundBySearch(library.local, rui, 'needle')).toHaveLength(2);
  });

  // source: recorded requests, item.breakRoleInheritance(…, clearsubscopes=true)
  test('take the place of those below when that is asked for, and only then', async () => {
    const inner = await library.item('secret/deep/a.txt');
    await inner.breakRoleInheritance(false);
    const outer = await folder('secret').getItem();
    await outer.breakRoleInheritance(true, false);
    expect((await refusalOfCall(library.file('secret/deep/a.txt', rui)())).status).toBe(403);
    await outer.breakRoleInheritance(true, true);
    expect(await library.file('secret/deep/a.txt', rui).getText()).toBe('needle');
    await inner.breakRoleInheritance(false);
    await library.list().breakRoleInheritance(true, true);
    expect(await library.file('secret/deep/a.txt', rui).getText()).toBe('needle');
  });

  test('hold for what is moved in, unless it has its own', async () => {
    await (await folder('secret').getItem()).breakRoleInheritance(false);
    await library.put('open.txt', 'x');
    await library.file('open.txt').moveByPath(`${library.path}/secret/open.txt`, false);
    expect((await refusalOfCall(library.file('secret/open.txt', rui)())).status).toBe(403);
    await library.file('secret/open.txt').moveByPath(`${library.path}/open.txt`, false);
    expect(await library.file('open.txt', rui).getText()).toBe('x');
  });
});
