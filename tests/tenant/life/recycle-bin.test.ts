import { refusalOfCall } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import { foundBySearch, openLibrary, type TestLibrary } from './library';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('The recycle bin', () => {
  let library: TestLibrary;
  const web = (person: { mail: string } = ada) => library.local.sharePoint(person).web;
  const bin = (person: { mail: string } = ada) => web(person).recycleBin;
  const idOf = (recycled: unknown): string =>
    typeof recycled === 'string' ? recycled : (recycled as { value: string }).value;

  beforeEach(async () => {
    library = await openLibrary();
    await library.put('a.txt', 'needle', luz);
  });
  afterEach(() => library.close());

  // source: fidelity checklist, writes: "recycle returns a GUID"
  test('takes a file, tells its id, and gives it back as it was', async () => {
    const before = await library.file('a.txt')();
    await library.put('a.txt', 'needle two', luz);
    await (await library.item('a.txt')).update({ Title: 'Kept' });
    const id = idOf(await library.file('a.txt', luz).recycle());
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await refusalOfCall(library.file('a.txt')())).status).toBe(404);
    expect(await library.names()).toEqual([]);
    expect((await library.list()()).ItemCount).toBe(0);
    expect(await bin().getById(id)()).toMatchObject({
      LeafName: 'a.txt',
      DirName: 'sites/hub/Papers',
      DeletedByEmail: luz.mail,
      ItemType: 1,
      ItemState: 1,
      Size: '10',
    });
    await bin(luz).getById(id).restore();
    expect(await library.file('a.txt')()).toMatchObject({
      UniqueId: before.UniqueId,
      Title: 'Kept',
      UIVersionLabel: '3.0',
    });
    expect(await library.file('a.txt').versions.getById(512).getText()).toBe('needle');
    expect((await library.list()()).ItemCount).toBe(1);
    expect(await bin()()).toEqual([]);
  });

  test('is known to search: what is in it is not found, what comes back is', async () => {
    expect(await foundBySearch(library.local, rui, 'needle')).toEqual(['a.txt']);
    const id = idOf(await (await library.item('a.txt')).recycle());
    expect(await foundBySearch(library.local, rui, 'needle')).toEqual([]);
    await bin().getById(id).restore();
    expect(await foundBySearch(library.local, rui, 'needle')).toEqual(['a.txt']);
  });

  test('takes a folder with everything in it, own permissions included', async () => {
    await library.folder().addSubFolderUsingPath('2026');
    const inner = web().getFolderByServerRelativePath(`${library.path}/2026`);
    await inner.addSubFolderUsingPath('deep');
    await web()
      .getFolderByServerRelativePath(`${library.path}/2026/deep`)
      .files.addUsingPath('b.txt', 'below');
    await (await library.item('2026/deep/b.txt')).breakRoleInheritance(false);
    const id = idOf(await inner.recycle());
    expect(await library.names()).toEqual(['a.txt']);
    await bin().getById(id).restore();
    expect(await library.file('2026/deep/b.txt').getText()).toBe('below');
    expect((await refusalOfCall(library.file('2026/deep/b.txt', rui)())).status).toBe(403);
  });

  test('does not put a thing where another has its name, nor where its folder is gone', async () => {
    const id = idOf(await library.file('a.txt').recycle());
    await library.put('a.txt', 'newer');
    expect(await refusalOfCall(bin().getById(id).restore())).toMatchObject({
      status: 400,
      code: '-2147024816, Microsoft.SharePoint.SPException',
      message: expect.stringContaining('rename the existing file'),
    });
    expect(await library.file('a.txt').getText()).toBe('newer');
    await library.folder().addSubFolderUsingPath('2026');
    const folder = web().getFolderByServerRelativePath(`${library.path}/2026`);
    await folder.files.addUsingPath('b.txt', 'x');
    const inner = idOf(await library.file('2026/b.txt').recycle());
    await folder.delete();
    expect((await refusalOfCall(bin().getById(inner).restore())).message).toContain('Restore it');
  });

  test('shows people what they deleted, and managers everything', async () => {
    await library.put('b.txt');
    await library.file('a.txt', luz).recycle();
    await library.file('b.txt').recycle();
    const names = async (person: { mail: string }) =>
      (await bin(person)()).map(({ LeafName }) => LeafName).sort();
    expect(await names(luz)).toEqual(['a.txt']);
    expect(await names(ada)).toEqual(['a.txt', 'b.txt']);
    expect(await names(rui)).toEqual([]);
    const [hers] = await bin(ada).filter("LeafName eq 'b.txt'")();
    expect(
      (
        await refusalOfCall(
          bin(luz)
            .getById(hers?.Id ?? '')
            .restore()
        )
      ).status
    ).toBe(404);
  });

  test('has a second stage, which is the site collection’s', async () => {
    const id = idOf(await library.file('a.txt').recycle());
    await bin().getById(id).moveToSecondStage();
    expect(await bin()()).toEqual([]);
    const { recycleBin } = library.local.sharePoint(ada).site;
    expect(await recycleBin()).toMatchObject([{ Id: id, ItemState: 2 }]);
    await recycleBin.getById(id).restore();
    expect(await library.names()).toEqual(['a.txt']);
  });

  test('is emptied for good, and restored whole', async () => {
    await library.put('b.txt');
    await library.folder().addSubFolderUsingPath('2026');
    const folder = web().getFolderByServerRelativePath(`${library.path}/2026`);
    await folder.files.addUsingPath('c.txt', 'x');
    await library.file('a.txt').recycle();
    await library.file('2026/c.txt').recycle();
    await folder.recycle();
    await bin().restoreAll();
    expect((await library.names()).sort()).toEqual(['2026', 'a.txt', 'b.txt', 'c.txt']);
    await folder.delete();
    const id = idOf(await library.file('a.txt').recycle());
    await bin().getById(id).delete();
    expect((await refusalOfCall(bin().getById(id)())).status).toBe(404);
    await library.file('b.txt').recycle();
    await bin().deleteAll();
    expect(await bin()()).toEqual([]);
    expect(await library.names()).toEqual([]);
  });

  // source: Microsoft Support, "Manage the recycle bin of a SharePoint site": 93 days
  test('keeps things for 93 days', async () => {
    await library.file('a.txt').recycle();
    await library.local.admin('POST', '/clock/advance', { milliseconds: 92 * DAY_MS });
    const later = async (): Promise<number> => {
      // tokens of that day, because those of the beginning have run out
      const fresh = await library.local.admin('POST', '/tokens', {
        person: ada.mail,
        resource: 'http://localhost:4400',
      });
      const { accessToken } = (await fresh.json()) as { accessToken: string };
      const answer = await library.local.ask(undefined, 'GET', '/sites/hub/_api/web/recyclebin', {
        headers: { authorization: `Bearer ${accessToken}` },
      });
      return ((await answer.json()) as { value: unknown[] }).value.length;
    };
    expect(await later()).toBe(1);
    await library.local.admin('POST', '/clock/advance', { milliseconds: 2 * DAY_MS });
    expect(await later()).toBe(0);
  });

  // unverified: REST's DELETE removes for good, and only recycle() keeps
  test('does not get what is deleted by DELETE', async () => {
    await library.file('a.txt').delete();
    expect(await bin()()).toEqual([]);
  });

  test('takes a whole list, whose title is free again meanwhile', async () => {
    await library.list().fields.addText('Country');
    await (await library.item('a.txt')).update({ Country: 'Perú' });
    const id = idOf(await library.list().recycle());
    expect((await refusalOfCall(library.list()())).status).toBe(404);
    expect(await foundBySearch(library.local, ada, 'needle')).toEqual([]);
    const other = await web().lists.add('Papers', '', 101);
    expect((await refusalOfCall(bin().getById(id).restore())).message).toContain('already exists');
    await web().lists.getById(other.Id).delete();
    await bin().getById(id).restore();
    const item = await library.file('a.txt').getItem<{ Country: string }>('Country');
    expect(item.Country).toBe('Perú');
    expect((await library.list()()).ItemCount).toBe(1);
    expect(await foundBySearch(library.local, ada, 'needle')).toEqual(['a.txt']);
  });

  test('forgets a list for good, and leaves no permissions behind', async () => {
    const scopes = async (): Promise<number> => {
      const state = await library.local.admin('GET', '/state');
      return ((await state.json()) as { permissionScopes: number }).permissionScopes;
    };
    const before = await scopes();
    const id = idOf(await library.list().recycle());
    await bin().getById(id).delete();
    expect(await scopes()).toBe(before - 1);
  });

  test('gives back a draft without showing it to readers', async () => {
    await library.list().update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    await library.put('a.txt', 'draft', luz);
    const id = idOf(await library.file('a.txt', luz).recycle());
    expect(await library.names(rui)).toEqual([]);
    await bin().getById(id).restore();
    expect(await library.file('a.txt', luz).getText()).toBe('draft');
    expect(await library.file('a.txt', rui).getText()).toBe('needle');
  });
});
