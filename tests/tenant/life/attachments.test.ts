import { openTenant, refusalOfCall, type TestTenant } from '../support/open-tenant';
import { ada, rui } from '../support/people';
import { shareWithWriterAndReader } from './library';

describe('Attachments of an item', () => {
  let local: TestTenant;
  const notes = (person: { mail: string } = ada) =>
    local.sharePoint(person).web.lists.getByTitle('Notes');
  const files = (person: { mail: string } = ada) => notes(person).items.getById(1).attachmentFiles;

  beforeEach(async () => {
    local = await openTenant();
    await local.sharePoint(ada).web.lists.add('Notes', '', 100);
    await shareWithWriterAndReader(local, notes());
    await notes().items.add({ Title: 'one' });
    await files().add('a b.txt', 'hello');
  });
  afterEach(() => local.tenant.close());

  // source: recorded requests, item.attachments.add
  test('are added, listed and read', async () => {
    expect(await files(rui)()).toMatchObject([
      { FileName: 'a b.txt', ServerRelativeUrl: '/sites/hub/Lists/Notes/Attachments/1/a b.txt' },
    ]);
    expect(await files(rui).getByName('A B.txt').getText()).toBe('hello');
    const item = await notes().items.getById(1).expand('AttachmentFiles')();
    expect(item).toMatchObject({ Attachments: true, AttachmentFiles: [{ FileName: 'a b.txt' }] });
    expect(await notes().items.filter('Attachments eq 1')()).toHaveLength(1);
  });

  test('make a version of their item when they change', async () => {
    const label = async () =>
      (await notes().items.getById(1).select('OData__UIVersionString')()) as object;
    expect(await label()).toMatchObject({ OData__UIVersionString: '2.0' });
    await files().getByName('a b.txt').setContent('new');
    expect(await files().getByName('a b.txt').getText()).toBe('new');
    expect(await label()).toMatchObject({ OData__UIVersionString: '3.0' });
  });

  test('are deleted, or recycled and restored', async () => {
    await files().getByName('a b.txt').recycle();
    expect(await files()()).toEqual([]);
    const { recycleBin } = local.sharePoint(ada).web;
    const [recycled] = await recycleBin();
    expect(recycled).toMatchObject({ LeafName: 'a b.txt', ItemType: 7, Size: '5' });
    await recycleBin.getById(recycled?.Id ?? '').restore();
    expect(await files().getByName('a b.txt').getText()).toBe('hello');
    await files().getByName('a b.txt').delete();
    expect(await notes().items.getById(1)()).toMatchObject({ Attachments: false });
    expect((await refusalOfCall(files().getByName('a b.txt').getText())).status).toBe(404);
  });

  test('are refused under a name that is taken or not allowed, and to readers', async () => {
    expect((await refusalOfCall(files().add('A b.TXT', 'x'))).message).toContain('already in use');
    expect((await refusalOfCall(files().add('a:b.txt', 'x'))).status).toBe(400);
    expect((await refusalOfCall(files(rui).add('c.txt', 'x'))).status).toBe(403);
  });

  test('are refused where a list or library has none', async () => {
    await notes().update({ EnableAttachments: false });
    expect((await refusalOfCall(files().add('c.txt', 'x'))).message).toContain('not enabled');
    const { web } = local.sharePoint(ada);
    await web
      .getFolderByServerRelativePath('/sites/hub/Shared Documents')
      .files.addUsingPath('a.txt', 'x');
    const document = web.lists.getByTitle('Documents').items.getById(1);
    expect((await refusalOfCall(document.attachmentFiles.add('c.txt', 'x'))).status).toBe(400);
  });
});
