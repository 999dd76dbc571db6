import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';
import { createTermSet, type TermSetIds } from './support/terms';

describe('Columns that lead elsewhere', () => {
  let local: TestTenant;
  let set: TermSetIds;
  let offices: string;
  const list = () => local.sharePoint(ada).web.lists.getByTitle('Practices');

  beforeAll(async () => {
    local = await openTenant();
    set = await createTermSet(local, 'Themes', ['Water', 'Schools']);
    const { web } = local.sharePoint(ada);
    offices = (await web.lists.add('Offices', '', 100)).Id;
    for (const Title of ['Lima', 'Cusco'])
      await web.lists.getByTitle('Offices').items.add({ Title });
    await web.lists.add('Practices', '', 100);
    const { fields } = list();
    await fields.addLookup('Office', { LookupListId: offices, LookupFieldName: 'Title' });
    await fields.createFieldAsXml(
      `<Field Type="LookupMulti" Mult="TRUE" Name="Offices" DisplayName="Offices" List="{${offices}}" ShowField="Title"/>`
    );
    await fields.createFieldAsXml(
      '<Field Type="User" Mult="TRUE" Name="Team" DisplayName="Team"/>'
    );
    await fields.addUrl('Source');
    await fields.createFieldAsXml(
      `<Field Type="TaxonomyFieldTypeMulti" Mult="TRUE" Name="Themes" DisplayName="Themes"><Customization><ArrayOfProperty><Property><Name>TermSetId</Name><Value>${set.setId}</Value></Property></ArrayOfProperty></Customization></Field>`
    );
  });
  afterAll(() => local.tenant.close());

  test('a lookup is written by id and read through its list', async () => {
    const { Id } = await list().items.add({ Title: 'a', OfficeId: 2 });
    const found = await list()
      .items.select('OfficeId', 'Office/Id', 'Office/Title')
      .expand('Office')
      .filter(`Id eq ${Id}`)();
    expect(found).toMatchObject([{ OfficeId: 2, Office: { Id: 2, Title: 'Cusco' } }]);
  });

  test('a query finds it by id and by the text it shows', async () => {
    await list().items.add({ Title: 'b', OfficeId: 1 });
    expect(await list().items.filter('OfficeId eq 1')()).toMatchObject([{ Title: 'b' }]);
    const byText = await list().items.expand('Office').filter("Office/Title eq 'Lima'")();
    expect(byText).toMatchObject([{ Title: 'b' }]);
    // source: "Use OData query operations": a field that leads elsewhere has to be expanded
    expect(await refusalOfCall(list().items.filter("Office eq 'Lima'")())).toMatchObject({
      status: 400,
    });
  });

  // source: "Use OData query operations": no query on lookups of several values
  test('several are written as a collection, and no $filter reaches them', async () => {
    const team = [luz, rui].map((person) => local.sharePoint(ada).web.ensureUser(loginOf(person)));
    const ids = (await Promise.all(team)).map(({ Id }) => Id);
    const { Id } = await list().items.add({
      Title: 'c',
      OfficesId: { results: [1, 2] },
      TeamId: ids,
    });
    const item = await list()
      .items.getById(Id)
      .select('OfficesId', 'Offices/Title', 'Team/Title')
      .expand('Offices', 'Team')();
    expect(item).toMatchObject({
      OfficesId: [1, 2],
      Offices: [{ Title: 'Lima' }, { Title: 'Cusco' }],
      Team: [{ Title: luz.displayName }, { Title: rui.displayName }],
    });
    expect(await refusalOfCall(list().items.filter('OfficesId eq 1')())).toMatchObject({
      status: 400,
    });
  });

  test('several are taken by the form as well', async () => {
    const { Id } = await list().items.add({ Title: 'd' });
    const results = await list()
      .items.getById(Id)
      .validateUpdateListItem([
        { FieldName: 'Offices', FieldValue: '2;#Cusco;#1;#Lima' },
        { FieldName: 'Team', FieldValue: `[{'Key':'${loginOf(luz)}'},{'Key':'${loginOf(rui)}'}]` },
        { FieldName: 'Source', FieldValue: 'https://example.org/a, Report' },
      ]);
    expect(results.every((result) => !result.HasException)).toBe(true);
    expect(await list().items.getById(Id)()).toMatchObject({
      OfficesId: [2, 1],
      TeamId: [expect.any(Number), expect.any(Number)],
      Source: { Url: 'https://example.org/a', Description: 'Report' },
    });
  });

  test('a link keeps its address and words, commas and all', async () => {
    const Source = { Url: 'https://example.org/a,b?c=1,2', Description: 'One, two' };
    const { Id } = await list().items.add({ Title: 'e', Source });
    expect(await list().items.getById(Id)()).toMatchObject({ Source });
    const script = { Url: 'javascript:alert(1)', Description: 'x' };
    expect(await refusalOfCall(list().items.add({ Title: 'f', Source: script }))).toMatchObject({
      status: 400,
    });
  });

  test('several terms are written through the hidden note column', async () => {
    const { TextField } = (await list().fields.getByInternalNameOrTitle('Themes')()) as unknown as {
      TextField: string;
    };
    const note = (await list().fields.getById(TextField)()).InternalName;
    const { Water, Schools } = set.terms;
    const { Id } = await list().items.add({
      Title: 'g',
      [note]: `-1;#Water|${Water};#-1;#Schools|${Schools}`,
    });
    expect(await list().items.getById(Id)()).toMatchObject({
      Themes: [{ TermGuid: Water }, { TermGuid: Schools }],
      [note]: `Water|${Water};Schools|${Schools}`,
    });
    const rows = await list().items.getById(Id).select('TaxCatchAll/Term').expand('TaxCatchAll')();
    expect(rows).toMatchObject({ TaxCatchAll: [{ Term: 'Water' }, { Term: 'Schools' }] });
    await list()
      .items.getById(Id)
      .update({ [note]: '' });
    expect((await list().items.getById(Id)()).Themes).toEqual([]);
    expect(await refusalOfCall(list().items.add({ [note]: 'Water' }))).toMatchObject({
      status: 400,
    });
  });

  test.each([
    [
      'a lookup into no list',
      '<Field Type="Lookup" Name="No" DisplayName="No" List="{11111111-1111-4111-8111-111111111111}"/>',
      404,
    ],
    ['a calculated column', '<Field Type="Calculated" Name="Sum" DisplayName="Sum"/>', 400],
  ])('%s is refused', async (_, xml, status) => {
    expect(await refusalOfCall(list().fields.createFieldAsXml(xml))).toMatchObject({ status });
  });
});
