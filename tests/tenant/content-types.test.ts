import '@pnp/sp/content-types';
import '@pnp/sp/search';
import { openTenant, refusalOf, refusalOfCall, SITE, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz } from './support/people';
import { createTermSet, type TermSetIds } from './support/terms';

interface TypeEntry {
  Name: string;
  Id: { StringValue: string };
}

const PRACTICE = '0x0100A1B2C3D4E5F60718293A4B5C6D7E8F90';
const API = '/sites/hub/_api';

describe('Site columns and content types', () => {
  let local: TestTenant;
  let set: TermSetIds;
  const web = () => local.sharePoint(ada).web;
  const practices = () => web().lists.getByTitle('Practices');

  beforeAll(async () => {
    local = await openTenant();
    set = await createTermSet(local, 'Themes', ['Water', 'Schools']);
    await web().fields.addText('Approach', { Group: 'Hub' });
    await web().fields.createFieldAsXml(
      `<Field Type="TaxonomyFieldTypeMulti" Mult="TRUE" ID="{11111111-2222-4333-8444-555555555555}" Name="Themes" DisplayName="Themes"><Customization><ArrayOfProperty><Property><Name>TermSetId</Name><Value>${set.setId}</Value></Property></ArrayOfProperty></Customization></Field>`
    );
    await web().fields.addNumber('Reach');
    await web().contentTypes.add(PRACTICE, 'Good Practice', 'What worked', 'Hub');
    for (const name of ['Approach', 'Themes', 'Reach']) await addLink(name);
    await web().lists.add('Practices', '', 100, true);
    await practices().contentTypes.addAvailableContentType(PRACTICE);
  });
  afterAll(() => local.tenant.close());

  const linksAddress = `${API}/web/contenttypes('${PRACTICE}')/fieldlinks`;
  const addLink = async (name: string): Promise<void> => {
    const answer = await local.ask(ada, 'POST', linksAddress, {
      body: { FieldInternalName: name, Required: name === 'Approach', Hidden: false },
    });
    expect(answer.status).toBe(201);
  };
  const copyOf = async (name: string): Promise<string> => {
    const types = await practices().contentTypes<TypeEntry[]>();
    return types.find((type) => type.Name === name)?.Id.StringValue ?? '';
  };

  test('a column of the site is there by name, in no list yet', async () => {
    const column = await web().fields.getByInternalNameOrTitle('Approach')();
    expect(column).toMatchObject({ InternalName: 'Approach', Group: 'Hub', TypeAsString: 'Text' });
    expect(
      (
        await refusalOfCall(
          web().lists.getByTitle('Documents').fields.getByInternalNameOrTitle('Approach')()
        )
      ).status
    ).toBe(400);
  });

  // source: Microsoft Learn, SPBuiltInContentTypeId
  test('the site has SharePoint’s own content types under their own ids', async () => {
    const types = await web().contentTypes<TypeEntry[]>();
    const ids = Object.fromEntries(types.map((type) => [type.Name, type.Id.StringValue]));
    expect(ids).toMatchObject({
      Item: '0x01',
      Document: '0x0101',
      Folder: '0x0120',
      'Site Page': '0x0101009D1CB255DA76424F860D91F20E6C4118',
      'Good Practice': PRACTICE,
    });
  });

  test('a list has its own copies, whose ids begin with the parent’s', async () => {
    const id = await copyOf('Good Practice');
    expect(id).toMatch(new RegExp(`^${PRACTICE}00[0-9A-F]{32}$`));
    const parent = await practices().contentTypes.getById(id).parent();
    expect(parent).toMatchObject({ Name: 'Good Practice', StringId: PRACTICE });
    expect(await copyOf('Item')).toMatch(/^0x0100[0-9A-F]{32}$/);
  });

  test('a content type brings its columns to the list, with the ids they have in the site', async () => {
    const ofSite = await web().fields.getByInternalNameOrTitle('Themes')();
    const ofList = await practices().fields.getByInternalNameOrTitle('Themes')();
    expect(ofList.Id).toBe(ofSite.Id);
    const { TextField } = ofList as unknown as { TextField: string };
    expect(await practices().fields.getById(TextField)()).toMatchObject({
      Title: 'Themes_0',
      TypeAsString: 'Note',
      Hidden: true,
    });
  });

  test('its columns have an order that can be changed, and can be taken out again', async () => {
    const names = async (): Promise<string[]> => {
      const links = await web().contentTypes.getById(PRACTICE).fieldLinks<{ Name: string }[]>();
      return links.map(({ Name }) => Name);
    };
    expect(await names()).toEqual(['Title', 'Approach', 'Themes', 'Reach']);
    await local.ask(ada, 'POST', `${linksAddress}/reorder`, {
      body: { internalNames: ['Themes', 'Title'] },
    });
    expect(await names()).toEqual(['Themes', 'Title', 'Approach', 'Reach']);
    const reach = await web().fields.getByInternalNameOrTitle('Reach')();
    await local.ask(ada, 'DELETE', `${linksAddress}(guid'${reach.Id}')`);
    expect(await names()).toEqual(['Themes', 'Title', 'Approach']);
    await addLink('Reach');
  });

  test('items are of the list’s default type, or of the one they name', async () => {
    const typeOf = async (id: number): Promise<unknown> => {
      const { ContentType } = await practices()
        .items.getById(id)
        .select('ContentType/Name')
        .expand('ContentType')<{ ContentType: { Name: string } }>();
      return ContentType.Name;
    };
    const plain = await practices().items.add({ Title: 'plain' });
    expect(await typeOf(plain.Id)).toBe('Item');
    // the id of the site's content type means the list's copy of it
    const named = await practices().items.add({ Title: 'named', ContentTypeId: PRACTICE });
    expect(named.ContentTypeId).toBe(await copyOf('Good Practice'));
    expect(await typeOf(named.Id)).toBe('Good Practice');
    const foreign = practices().items.add({ Title: 'x', ContentTypeId: '0x0102' });
    expect(await refusalOfCall(foreign)).toMatchObject({ status: 404 });
  });

  test('items are found by their content type', async () => {
    const id = await copyOf('Good Practice');
    const found = await practices().items.filter(`startswith(ContentTypeId,'${PRACTICE}')`)();
    expect(found).toHaveLength(1);
    expect(await practices().items.filter(`ContentTypeId eq '${id}'`)()).toHaveLength(1);
  });

  test('the first of the order is the default of new items', async () => {
    const [practice, item] = [await copyOf('Good Practice'), await copyOf('Item')];
    const address = `${API}/web/lists/getByTitle('Practices')/rootfolder`;
    const setOrder = (...ids: string[]): Promise<Response> =>
      local.ask(ada, 'POST', address, {
        headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
        body: { UniqueContentTypeOrder: { results: ids.map((StringValue) => ({ StringValue })) } },
      });
    expect((await setOrder(practice, item)).status).toBe(204);
    const added = await practices().items.add({ Title: 'by default' });
    expect(added.ContentTypeId).toBe(practice);
    await setOrder(item, practice);
    const root = await practices().rootFolder.select('UniqueContentTypeOrder')();
    expect(root).toMatchObject({
      UniqueContentTypeOrder: [{ StringValue: item }, { StringValue: practice }],
    });
  });

  test('a document comes as a Document, a folder as a Folder', async () => {
    const root = '/sites/hub/Shared Documents';
    await web().getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'x');
    await web().folders.addUsingPath(`${root}/2026`);
    const items = await web().lists.getByTitle('Documents').items.select('ContentTypeId')<
      { ContentTypeId: string }[]
    >();
    expect(items.map((item) => item.ContentTypeId.slice(0, 8)).sort()).toEqual([
      '0x010100',
      '0x012000',
    ]);
  });

  test('one that is in use stays, one that is not goes', async () => {
    expect(await refusalOfCall(web().contentTypes.getById(PRACTICE).delete())).toMatchObject({
      status: 400,
      message: 'The content type is in use.',
    });
    const id = `${PRACTICE.slice(0, -2)}01`;
    await web().contentTypes.add(id, 'Spare');
    await web().contentTypes.getById(id).update({ Description: 'not needed' });
    expect(await web().contentTypes.getById(id)()).toMatchObject({ Description: 'not needed' });
    await web().contentTypes.getById(id).delete();
    expect(await refusalOfCall(web().contentTypes.getById(id)())).toMatchObject({ status: 404 });
  });

  test.each([
    ['without a parent', '0x0299'],
    ['that is taken', PRACTICE],
    ['that is none', 'practice'],
  ])('an id %s is refused', async (_, id) => {
    expect(await refusalOfCall(web().contentTypes.add(id, 'Other'))).toMatchObject({ status: 400 });
  });

  test('who may not manage lists may not design them', async () => {
    await web().roleAssignments.add((await web().ensureUser(loginOf(luz))).Id, 1073741827);
    const hers = local.sharePoint(luz).web;
    expect(await refusalOfCall(hers.contentTypes.add(`${PRACTICE}01`, 'Mine'))).toMatchObject({
      status: 403,
    });
    expect(await refusalOfCall(hers.fields.addText('Mine'))).toMatchObject({ status: 403 });
  });

  // source: Microsoft Learn, "Automatically created managed properties in SharePoint"
  describe('in the search schema', () => {
    const search = async (Querytext: string, Refiners?: string): Promise<string[]> => {
      const found = await local
        .sharePoint(ada)
        .search({ Querytext, SelectProperties: ['Title'], ...(Refiners ? { Refiners } : {}) });
      return found.PrimarySearchResults.map((row) => row.Title ?? '').sort();
    };

    beforeAll(async () => {
      await practices().fields.addText('LocalNote');
      await practices().items.add({
        Title: 'Pozos',
        ContentTypeId: PRACTICE,
        Approach: 'bombeo',
        Reach: 12,
        LocalNote: 'hallazgo',
      });
    });

    test('a column of the site has its own managed property', async () => {
      expect(await search('ApproachOWSTEXT:bombeo')).toEqual(['Pozos']);
      expect(await search('ReachOWSNMBR:12')).toEqual(['Pozos']);
    });

    test('which is not refinable', async () => {
      const answer = await local.ask(ada, 'POST', `${API}/search/postquery`, {
        body: { request: { Querytext: 'Pozos', Refiners: 'ApproachOWSTEXT' } },
      });
      const body = JSON.stringify(await answer.json());
      expect(body).not.toContain('"RefinementName":"bombeo"');
    });

    test('a column of one list has none where the tenant is as strict as SharePoint', async () => {
      // kinder by default, until the hub's columns are columns of the site
      expect(await search('LocalNoteOWSTEXT:hallazgo')).toEqual(['Pozos']);
      await local.admin('PUT', '/settings', { automaticPropertiesOfListColumns: false });
      expect(await search('ApproachOWSTEXT:bombeo')).toEqual(['Pozos']);
      const refused = local.ask(ada, 'POST', `${API}/search/postquery`, {
        body: { request: { Querytext: 'LocalNoteOWSTEXT:hallazgo' } },
      });
      const found = JSON.stringify(await (await refused).json());
      expect(found).not.toContain('Pozos');
      await local.admin('PUT', '/settings', { automaticPropertiesOfListColumns: true });
    });

    test('the content type of an item is found by name and by id', async () => {
      expect(await search('ContentType:"Good Practice" Title:Pozos')).toEqual(['Pozos']);
      expect(await search(`ContentTypeId:${PRACTICE}* Title:Pozos`)).toEqual(['Pozos']);
    });
  });

  test('an answer for the site’s columns names the site', async () => {
    const answer = await local.ask(ada, 'GET', `${API}/web/fields?$filter=InternalName eq 'Reach'`);
    const { value } = (await answer.json()) as { value: Record<string, string>[] };
    expect(value[0]?.['odata.id']).toMatch(new RegExp(`^${SITE}/_api/Web/Fields`));
    expect(
      (await refusalOf(await local.ask(ada, 'GET', `${API}/web/fields/getByTitle('No')`))).status
    ).toBe(400);
  });
});
