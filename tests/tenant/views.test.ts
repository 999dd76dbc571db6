import '@pnp/sp/views';
import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz } from './support/people';

interface ViewEntry {
  Id: string;
  Title: string;
  DefaultView: boolean;
}

const NEWEST = '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>';

describe('The views of a list', () => {
  let local: TestTenant;
  const list = (person = ada) => local.sharePoint(person).web.lists.getByTitle('Notes');
  const titles = async (person = ada): Promise<string[]> => {
    const views = await list(person).views<ViewEntry[]>();
    return views.map(({ Title }) => Title);
  };

  beforeEach(async () => {
    local = await openTenant();
    const { web } = local.sharePoint(ada);
    await web.lists.add('Notes', '', 100);
    await list().fields.addNumber('Year');
    for (const Title of ['one', 'two', 'three']) await list().items.add({ Title });
    await web.roleAssignments.add((await web.ensureUser(loginOf(luz))).Id, 1073741827);
  });
  afterEach(() => local.tenant.close());

  test('begin with one of all items', async () => {
    expect(await list().views<ViewEntry[]>()).toMatchObject([
      { Title: 'All Items', DefaultView: true },
    ]);
    const { Items } = (await list().defaultView.fields()) as unknown as { Items: string[] };
    expect(Items).toEqual(['Title']);
  });

  test('can be added with query, limit and columns, and shown by id and by title', async () => {
    const added = (await list().views.add('Newest', false, {
      RowLimit: 2,
      ViewQuery: NEWEST,
    })) as unknown as ViewEntry;
    const { fields } = list().views.getById(added.Id);
    await fields.add('Title');
    await fields.add('Year');
    await fields.move('Year', 0);
    expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Year" /><FieldRef Name="Title" />');
    await fields.remove('Year');
    expect(await list().views.getByTitle('Newest')()).toMatchObject({
      Id: added.Id,
      RowLimit: 2,
      ViewQuery: NEWEST,
    });
    await fields.removeAll();
    expect(await fields.getSchemaXml()).toBe('');
  });

  test('decide what a stream shows', async () => {
    await list().views.add('Newest', false, { RowLimit: 2, ViewQuery: NEWEST, DefaultView: true });
    const { Row } = (await list().renderListDataAsStream({ RenderOptions: 2 })) as unknown as {
      Row: { ID: string }[];
    };
    expect(Row.map(({ ID }) => ID)).toEqual(['3', '2']);
    const views = await list().views<ViewEntry[]>();
    expect(views.filter((view) => view.DefaultView).map(({ Title }) => Title)).toEqual(['Newest']);
  });

  test('can be changed, also as a whole, and removed', async () => {
    await list().views.add('Draft');
    const view = list().views.getByTitle('Draft');
    await view.update({ RowLimit: 7, Title: 'Last' });
    const renamed = list().views.getByTitle('Last');
    await renamed.setViewXml(
      `<View Scope="Recursive"><Query>${NEWEST}</Query><ViewFields><FieldRef Name="Year"/></ViewFields><RowLimit>3</RowLimit></View>`
    );
    expect(await renamed()).toMatchObject({ RowLimit: 3, Scope: 1, ViewQuery: NEWEST });
    await renamed.delete();
    expect(await titles()).toEqual(['All Items']);
  });

  test('of one person are not shown to others', async () => {
    await list(luz).views.add('Mine', true);
    expect(await titles(luz)).toEqual(['All Items', 'Mine']);
    expect(await titles(ada)).toEqual(['All Items']);
  });

  test('for all need the right to manage the list', async () => {
    expect(await refusalOfCall(list(luz).views.add('For all'))).toMatchObject({ status: 403 });
  });

  test.each([
    ['a broken query', { ViewQuery: '<OrderBy>' }],
    ['a query that is not played', { ViewQuery: '<GroupBy><FieldRef Name="Year"/></GroupBy>' }],
    ['an unknown property', { Colour: 'blue' }],
  ])('are refused with %s', async (_, settings) => {
    expect(await refusalOfCall(list().views.add('Bad', false, settings))).toMatchObject({
      status: 400,
    });
    expect(await titles()).toEqual(['All Items']);
  });

  test('an unknown one is a 404, and the default one stays', async () => {
    expect(await refusalOfCall(list().views.getByTitle('None')())).toMatchObject({ status: 404 });
    expect(await refusalOfCall(list().defaultView.delete())).toMatchObject({ status: 400 });
  });
});
