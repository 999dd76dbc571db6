import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

describe('A tenant filled with made-up data', () => {
  let local: TestTenant;
  beforeAll(async () => {
    local = await openTenant();
    await local.admin('POST', '/seed', { items: 6_000, documents: 300 });
  });
  afterAll(() => local.tenant.close());

  const search = async (
    tenant: TestTenant,
    person: { mail: string },
    request: object
  ): Promise<{ total: number; text: string }> => {
    const answer = await tenant.ask(person, 'POST', '/sites/hub/_api/search/postquery', {
      body: { request },
    });
    const text = await answer.text();
    return { total: Number(/"TotalRows":(\d+)/.exec(text)?.[1]), text };
  };
  const titles = async (tenant: TestTenant): Promise<string[]> =>
    (
      await tenant
        .sharePoint(ada)
        .web.lists.getByTitle('Seeded documents')
        .items.select('Title')
        .top(50)()
    ).map(({ Title }: { Title: string }) => Title);

  test('holds what was asked for, findable and with its refiners', async () => {
    const { total, text } = await search(local, ada, {
      Querytext: 'Title:*',
      Refiners: 'RefinableString150,RefinableInt40',
    });
    expect(total).toBe(300);
    expect(text).toContain('"RefinementName":"theme 1"');
    const [file] = (await local
      .sharePoint(ada)
      .web.getFolderByServerRelativePath('Seeded documents')
      .files.select('Name', 'Length')
      .top(1)()) as { Name: string; Length: string }[];
    expect(Number(file?.Length)).toBeGreaterThan(100);
  });

  test('lets a reader see the open documents and those of her teams only', async () => {
    const { total: hers } = await search(local, luz, { Querytext: 'Title:*' });
    expect(hers).toBeGreaterThan(200);
    expect(hers).toBeLessThan(300);
  });

  test('has a list beyond the threshold, with columns that may be filtered by', async () => {
    const list = "/sites/hub/_api/web/lists/getByTitle('Seeded items')";
    const { ItemCount } = (await (await local.ask(ada, 'GET', list)).json()) as {
      ItemCount: number;
    };
    expect(ItemCount).toBe(6_000);
    const by = async (filter: string): Promise<number> =>
      (await local.ask(ada, 'GET', `${list}/items?$filter=${encodeURIComponent(filter)}`)).status;
    expect(await by('SeedYear eq 2001')).toBe(200);
    expect(await by("startswith(SeedNote,'a')")).toBe(500);
  });

  test('is not added to by asking for the same again', async () => {
    await local.admin('POST', '/seed', { items: 6_000, documents: 300 });
    expect((await search(local, ada, { Querytext: 'Title:*' })).total).toBe(300);
    await local.admin('POST', '/seed', { documents: 320 });
    expect((await search(local, ada, { Querytext: 'Title:*' })).total).toBe(320);
  });

  test('is the same for the same seed and another for another', async () => {
    const [same, other] = [await openTenant(), await openTenant()];
    await same.admin('POST', '/seed', { documents: 50 });
    await other.admin('POST', '/seed', { documents: 50, seed: 2 });
    expect(await titles(same)).toEqual(await titles(local));
    expect(await titles(other)).not.toEqual(await titles(local));
    same.tenant.close();
    other.tenant.close();
  });

  test('fills a list of somebody’s own up with copies of an item, with texts of their own', async () => {
    const tenant = await openTenant();
    const list = tenant.sharePoint(ada).web.lists;
    await list.add('Practices', '', 100);
    const { fields, items } = list.getByTitle('Practices');
    await fields.addText('Code');
    const xml = '<Field Type="Text" Name="Inner" DisplayName="Inner" NoCrawl="TRUE" />';
    await fields.createFieldAsXml(xml);
    await items.add({ Title: 'curlew one', Code: 'X-0', Inner: 'sandpiper' });
    const copies = { list: 'Practices', like: 1, count: 5_200, instead: { 'X-0': 'X-{n}' } };
    expect((await tenant.admin('POST', '/seed/copies', copies)).status).toBe(200);
    const [last] = await items.select('Title', 'Code').orderBy('Id', false).top(1)();
    expect(last).toMatchObject({ Title: 'curlew one', Code: 'X-000000005201' });
    await tenant.admin('POST', '/crawl');
    expect((await search(tenant, ada, { Querytext: 'curlew', TrimDuplicates: false })).total).toBe(
      5_201
    );
    expect((await search(tenant, ada, { Querytext: 'sandpiper' })).total).toBe(0);
    tenant.tenant.close();
  });

  test('refuses numbers that are none', async () => {
    expect((await local.admin('POST', '/seed', { items: 'many' })).status).toBe(400);
  });
});
