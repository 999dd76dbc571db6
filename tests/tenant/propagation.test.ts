import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz, loginOf } from './support/people';
import { createTermSet, STORE } from './support/terms';

const LAG = 60_000;
const READ = 1073741826;

const titlesOf = async (answer: Response): Promise<string[]> =>
  [...(await answer.text()).matchAll(/"Key":"Title","Value":"([^"]*)"/g)].map(
    ([, title = '']) => title
  );

describe('Search with a lag', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant({ indexLagMs: LAG });
    await local.sharePoint(ada).web.lists.add('Papers', '', 100);
  });
  afterEach(() => local.tenant.close());

  const papers = () => local.sharePoint(ada).web.lists.getByTitle('Papers');
  const wait = (): Promise<Response> =>
    local.admin('POST', '/clock/advance', { milliseconds: LAG });
  const find = async (person: { mail: string }): Promise<string[]> =>
    titlesOf(
      await local.ask(person, 'POST', '/sites/hub/_api/search/postquery', {
        body: { request: { Querytext: 'paper', SelectProperties: ['Title'] } },
      })
    );

  test('shows an item that was removed until the index hears of it, and opening it fails', async () => {
    await papers().items.add({ Title: 'Paper' });
    await wait();
    await papers().items.getById(1).delete();
    expect(await find(ada)).toEqual(['Paper']);
    expect(
      (await local.ask(ada, 'GET', "/sites/hub/_api/web/lists/getByTitle('Papers')/items(1)"))
        .status
    ).toBe(404);
    await wait();
    expect(await find(ada)).toEqual([]);
  });

  test('shows an item to somebody who lost her right until the index hears of it', async () => {
    await papers().items.add({ Title: 'Paper' });
    const { Id } = await local.sharePoint(ada).web.ensureUser(loginOf(luz));
    const item = papers().items.getById(1);
    await item.breakRoleInheritance(true, false);
    await item.roleAssignments.add(Id, READ);
    // she needs the site as well, to ask at all
    await local
      .sharePoint(ada)
      .web.siteGroups.getByName('Regional KM Hub Visitors')
      .users.add(loginOf(luz));
    await wait();
    expect(await find(luz)).toEqual(['Paper']);
    await item.resetRoleInheritance();
    await item.breakRoleInheritance(false, false);
    expect(await find(luz)).toEqual(['Paper']);
    expect(
      (await local.ask(luz, 'GET', "/sites/hub/_api/web/lists/getByTitle('Papers')/items(1)")).ok
    ).toBe(false);
    await wait();
    expect(await find(luz)).toEqual([]);
  });

  test('hides an item from somebody who was just given a right', async () => {
    await papers().items.add({ Title: 'Paper' });
    await wait();
    expect(await find(luz)).toEqual([]);
    const { Id } = await local.sharePoint(ada).web.ensureUser(loginOf(luz));
    await local.sharePoint(ada).web.roleAssignments.add(Id, READ);
    expect(await find(luz)).toEqual([]);
    await wait();
    expect(await find(luz)).toEqual(['Paper']);
  });
});

describe('A term that is renamed', () => {
  test('keeps its id, and shows its new name in columns and search after the lag of labels', async () => {
    const local = await openTenant();
    await local.admin('PUT', '/settings', { labelLagMs: LAG });
    const { setId, storeId, terms } = await createTermSet(local, 'Themes', ['Old name']);
    const termId = terms['Old name'] ?? '';
    const web = local.sharePoint(ada).web;
    await web.lists.add('Papers', '', 100);
    await web.lists
      .getByTitle('Papers')
      .fields.createFieldAsXml(
        `<Field Type="TaxonomyFieldType" Name="Theme" DisplayName="Theme"><Customization><ArrayOfProperty>` +
          `<Property><Name>SspId</Name><Value>${storeId}</Value></Property>` +
          `<Property><Name>TermSetId</Name><Value>${setId}</Value></Property></ArrayOfProperty></Customization></Field>`
      );
    await web.lists
      .getByTitle('Papers')
      .items.add({ Title: 'Paper', Theme: { Label: 'x', TermGuid: termId, WssId: -1 } });

    const inColumn = async (): Promise<string> =>
      JSON.stringify(
        await web.lists
          .getByTitle('Papers')
          .items.select('TaxCatchAll/Term')
          .expand('TaxCatchAll')()
      );
    const inSearch = async (): Promise<string> =>
      (
        await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
          body: { request: { Querytext: 'paper', SelectProperties: ['owstaxIdTheme'] } },
        })
      ).text();
    expect(await inSearch()).toContain('|Old name');
    await local.ask(ada, 'PATCH', `${STORE}/sets/${setId}/terms/${termId}`, {
      body: { labels: [{ name: 'New name', languageTag: 'en-US', isDefault: true }] },
    });
    expect(await inColumn()).toContain('Old name');
    expect(await inSearch()).toContain('|Old name');
    await local.admin('POST', '/clock/advance', { milliseconds: LAG });
    expect(await inColumn()).toContain('New name');
    const found = await inSearch();
    expect(found).toContain('|New name');
    expect(found).toContain(termId);
    local.tenant.close();
  });
});
