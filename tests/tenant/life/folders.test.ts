import { openTenant, refusalOfCall, type TestTenant } from '../support/open-tenant';
import { ada } from '../support/people';

describe('Folders', () => {
  let local: TestTenant;
  const web = () => local.sharePoint(ada).web;
  const notes = () => web().lists.getByTitle('Notes');
  const ROOT = '/sites/hub/Lists/Notes';

  const add = (path: string, values: Record<string, string>, isFolder = false) =>
    notes().addValidateUpdateItemUsingPath(
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      path,
      false,
      '',
      // SP.FileSystemObjectType: 0 for items, 1 for folders
      ...([{ leafName: '', objectType: isFolder ? 1 : 0 }] as const)
    );

  beforeEach(async () => {
    local = await openTenant();
    await web().lists.add('Notes', '', 100);
  });
  afterEach(() => local.tenant.close());

  // source: recorded requests, list.addValidateUpdateItemUsingPath
  test('of a list hold items, and are items themselves', async () => {
    await web().getFolderByServerRelativePath(ROOT).addSubFolderUsingPath('2026');
    const results = await add(`${ROOT}/2026`, { Title: 'inside' });
    const id = results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue;
    const item = await notes()
      .items.getById(Number(id))
      .select('FileDirRef', 'FileRef', 'FileSystemObjectType')();
    expect(item).toMatchObject({
      FileDirRef: `${ROOT}/2026`,
      FileRef: `${ROOT}/2026/${id}_.000`,
      FileSystemObjectType: 0,
    });
    const folders = await notes()
      .items.filter('FSObjType eq 1')
      .select('FileLeafRef', 'ContentTypeId')();
    expect(folders).toMatchObject([
      { FileLeafRef: '2026', ContentTypeId: expect.stringMatching(/^0x0120/) },
    ]);
  });

  test('count what is directly in them', async () => {
    await web().folders.addUsingPath('Shared Documents/2026');
    const folder = web().getFolderByServerRelativePath('/sites/hub/Shared Documents/2026');
    await folder.addSubFolderUsingPath('deep');
    await folder.files.addUsingPath('a.txt', 'x');
    await folder.files.addUsingPath('b.txt', 'x');
    expect(await folder()).toMatchObject({ ItemCount: 3, Name: '2026' });
    expect(await folder.properties()).toMatchObject({
      vti_x005f_folderitemcount: 2,
      vti_x005f_foldersubfolderitemcount: 1,
    });
    expect(await folder.parentFolder()).toMatchObject({ Name: 'Shared Documents', ItemCount: 1 });
    expect((await folder.folders.getByUrl('deep')()).ItemCount).toBe(0);
    expect((await refusalOfCall(folder.folders.getByUrl('none')())).status).toBe(404);
  });

  test('go with everything in them, items of lists as well', async () => {
    await web().getFolderByServerRelativePath(ROOT).addSubFolderUsingPath('2026');
    await add(`${ROOT}/2026`, { Title: 'inside' });
    await notes().items.add({ Title: 'outside' });
    await web().getFolderByServerRelativePath(`${ROOT}/2026`).delete();
    const left = await notes().items.select('Title')<{ Title: string }[]>();
    expect(left.map(({ Title }) => Title)).toEqual(['outside']);
    expect((await notes()()).ItemCount).toBe(1);
  });

  test('are made by a form as well, which tells what is wrong per column', async () => {
    const made = await add(ROOT, { FileLeafRef: 'by form', Title: 'by form' }, true);
    expect(made.every(({ HasException }) => !HasException)).toBe(true);
    expect(await web().getFolderByServerRelativePath(`${ROOT}/by form`)()).toMatchObject({
      Exists: true,
    });
    const failed = await add(ROOT, { Nope: 'x' });
    expect(failed).toMatchObject([{ FieldName: 'Nope', HasException: true }]);
    expect((await notes()()).ItemCount).toBe(1);
  });

  test('take no items that are no files in a library', async () => {
    const documents = web().lists.getByTitle('Documents');
    const refusal = await refusalOfCall(
      documents.addValidateUpdateItemUsingPath([], '/sites/hub/Shared Documents')
    );
    expect(refusal.message).toContain('SPFileCollection.Add()');
  });
});
