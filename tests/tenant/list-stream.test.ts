import type { IRenderListDataParameters } from '@pnp/sp/lists';
import { refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';
import { condition, openPractices } from './support/practices';

/** A stream's answer, as far as the tests look. */
interface Stream {
  Row: Record<string, unknown>[];
  NextHref?: string;
  FirstRow: number;
  LastRow: number;
  RowLimit: number;
}

describe('RenderListDataAsStream', () => {
  let local: TestTenant;
  const list = () => local.sharePoint(ada).web.lists.getByTitle('Practices');
  beforeAll(async () => {
    ({ local } = await openPractices());
  });
  afterAll(() => local.tenant.close());

  const render = (parameters: IRenderListDataParameters, query?: Map<string, string>) =>
    list().renderListDataAsStream(
      parameters,
      undefined,
      query
    ) as Promise<unknown> as Promise<Stream>;

  test('pages by the address that each page gives', async () => {
    const ViewXml =
      '<View><Query><OrderBy><FieldRef Name="Year" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await render({ ViewXml, RenderOptions: 2 });
    expect(first.Row.map((row) => row['Title'])).toEqual(['Clima & suelo', 'Bosque']);
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2 });
    const second = await render({ ViewXml, RenderOptions: 2, Paging: first.NextHref?.slice(1) });
    expect(second.Row.map((row) => row['Title'])).toEqual(['Agua']);
    expect(second).toMatchObject({ FirstRow: 3, LastRow: 3 });
    expect(second.NextHref).toBeUndefined();
    const again = await render({ ViewXml }, new Map(new URLSearchParams(first.NextHref)));
    expect(again.Row).toEqual(second.Row);
  });

  // shapes as list formatters read them (unverified)
  test('writes each kind of column in its own shape', async () => {
    const names = [
      'Title',
      'Year',
      'Open',
      'Due',
      'Channels',
      'Owner',
      'Office',
      'Theme',
      'Editor',
    ];
    const columns = names.map((name) => `<FieldRef Name="${name}"/>`).join('');
    const { Row } = await render({
      ViewXml: `<View><Query><Where>${condition('Eq', 'Title', 'Agua')}</Where></Query><ViewFields>${columns}</ViewFields></View>`,
    });
    expect(Row).toEqual([
      expect.objectContaining({
        ID: '1',
        Title: 'Agua',
        Year: '2,019',
        'Year.': '2019',
        Open: 'Yes',
        'Open.value': '1',
        Due: '5/10/2026 6:00 PM',
        'Due.': '2026-05-10T18:00:00Z',
        Channels: ['Mail'],
        Owner: [expect.objectContaining({ title: luz.displayName, email: luz.mail })],
        Office: [{ lookupId: 1, lookupValue: 'Lima', isSecretFieldValue: false }],
        Theme: expect.objectContaining({ Label: 'Water' }),
        Editor: [expect.objectContaining({ title: ada.displayName })],
      }),
    ]);
  });

  test('shows the list’s default view when it names none', async () => {
    const { Row, RowLimit } = await render({ RenderOptions: 2 });
    expect(Row).toHaveLength(3);
    expect(RowLimit).toBe(30);
  });

  test('gives the schema beside the rows when asked', async () => {
    const answer = (await render({ ViewXml: '<View/>', RenderOptions: [2, 4] })) as unknown;
    expect(answer).toMatchObject({
      ListData: { Row: [{ Title: 'Agua' }, {}, {}] },
      ListSchema: { Field: [{ RealFieldName: 'Title' }] },
    });
  });

  test('refuses options that it does not play', async () => {
    expect(await refusalOfCall(render({ ViewXml: '<View/>', RenderOptions: 64 }))).toMatchObject({
      status: 400,
    });
  });
  test('looks into one folder of a library, or into all', async () => {
    const sp = local.sharePoint(ada);
    const root = '/sites/hub/Shared Documents';
    await sp.web.folders.addUsingPath(`${root}/2026`);
    for (const folder of [root, `${root}/2026`])
      await sp.web
        .getFolderByServerRelativePath(folder)
        .files.addUsingPath(`${folder === root ? 'top' : 'deep'}.txt`, 'x');
    const names = async (viewXml: string, folder?: string): Promise<string[]> => {
      const { Row } = (await sp.web.lists.getByTitle('Documents').renderListDataAsStream({
        ViewXml: viewXml,
        ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }),
      })) as Stream;
      return Row.map((row) => String(row['FileRef']).slice(root.length + 1)).sort();
    };
    expect(await names('<View/>')).toEqual(['2026', 'top.txt']);
    expect(await names('<View/>', `${root}/2026`)).toEqual(['2026/deep.txt']);
    expect(await names('<View Scope="Recursive"/>')).toEqual(['2026/deep.txt', 'top.txt']);
    expect(await names('<View Scope="RecursiveAll"/>')).toEqual([
      '2026',
      '2026/deep.txt',
      'top.txt',
    ]);
    expect(await names('<View Scope="FilesOnly"/>')).toEqual(['top.txt']);
  });
});
