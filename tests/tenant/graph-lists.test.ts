import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';
import { createTermSet } from './support/terms';

interface ListItem {
  id: string;
  eTag: string;
  fields: Record<string, unknown>;
  deleted?: { state: string };
}
interface Page {
  value: ListItem[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

const HONOUR = 'HonorNonIndexedQueriesWarningMayFailRandomly';

describe('Sites and lists, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let site: string;
  let undo: () => void;

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    graph = graphClient(local, ada);
    site = `/sites/${((await graph.api('/sites/localhost:/sites/hub').get()) as { id: string }).id}`;
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  const newList = async (columns: object[] = []): Promise<string> => {
    const { id } = (await graph
      .api(`${site}/lists`)
      .post({ displayName: 'Good Practices', list: { template: 'genericList' }, columns })) as {
      id: string;
    };
    return `${site}/lists/${id}`;
  };
  const add = (list: string, fields: object): Promise<ListItem> =>
    graph.api(`${list}/items`).post({ fields }) as Promise<ListItem>;
  const status = { name: 'Status', indexed: true, choice: { choices: ['Draft', 'Approved'] } };

  test('a site is found by its path, its id, the root and a search', async () => {
    const byId = (await graph.api(site).get()) as { webUrl: string };
    expect(byId.webUrl).toBe(`${ORIGIN}/sites/hub`);
    expect(await graph.api('/sites/root').select('webUrl').get()).toMatchObject({ webUrl: ORIGIN });
    const found = (await graph.api('/sites').query({ search: 'KM hub' }).get()) as Page;
    expect(found.value).toHaveLength(1);
    expect((await refusal(graph.api('/sites/localhost:/sites/none').get())).code).toBe(
      'itemNotFound'
    );
  });

  test('lists show their columns, and are found by id, title and the name in their address', async () => {
    const list = await newList([status, { name: 'Since', dateTime: { format: 'dateOnly' } }]);
    const { value } = (await graph.api(`${site}/lists`).expand('columns').get()) as {
      value: { displayName: string; columns: { name: string; indexed: boolean }[] }[];
    };
    const own = value.find((one) => one.displayName === 'Good Practices');
    expect(own?.columns).toContainEqual(expect.objectContaining({ name: 'Status', indexed: true }));
    for (const name of ['Good Practices', 'Shared Documents', 'Documents'])
      expect(await graph.api(`${site}/lists/${name}`).get()).toHaveProperty('id');
    expect(await graph.api(`${list}/columns/Since`).get()).toMatchObject({
      dateTime: { format: 'dateOnly' },
    });
    expect(await graph.api(`${list}/contentTypes`).get()).toMatchObject({
      value: [{ name: 'Item' }, { name: 'Folder' }],
    });
    await graph.api(`${list}/columns`).post({ name: 'Notes', text: { allowMultipleLines: true } });
    expect(await graph.api(`${list}/columns/Notes`).get()).toHaveProperty('text');
  });

  test('an item keeps its values, and shows them only where fields are expanded', async () => {
    const list = await newList([status, { name: 'Owner', personOrGroup: {} }]);
    const luzId = (await local.sharePoint(ada).web.ensureUser(loginOf(luz))).Id;
    const added = await add(list, {
      Title: 'Señal',
      Status: 'Draft',
      OwnerLookupId: String(luzId),
    });
    expect(added.fields).toMatchObject({ Title: 'Señal', OwnerLookupId: String(luzId) });
    const plain = (await graph.api(`${list}/items/${added.id}`).get()) as ListItem;
    expect(plain).not.toHaveProperty('fields');
    const chosen = (await graph
      .api(`${list}/items/${added.id}`)
      .expand('fields($select=Status)')
      .get()) as ListItem;
    expect(Object.keys(chosen.fields).filter((key) => !key.startsWith('@'))).toEqual(['Status']);
    // the same item is seen through SharePoint REST
    const rest = await local.sharePoint(ada).web.lists.getByTitle('Good Practices').items();
    expect(rest[0]).toMatchObject({ Title: 'Señal', Status: 'Draft' });
  });

  test('terms come with their words, unlike in SharePoint REST, and cannot be written', async () => {
    const list = await newList();
    const { storeId, setId, terms } = await createTermSet(local, 'Themes', ['Water']);
    const sp = local.sharePoint(ada).web.lists.getByTitle('Good Practices');
    await sp.fields.createFieldAsXml(
      `<Field Type="TaxonomyFieldType" Name="Theme" DisplayName="Theme"><Customization><ArrayOfProperty><Property><Name>SspId</Name><Value>${storeId}</Value></Property><Property><Name>TermSetId</Name><Value>${setId}</Value></Property></ArrayOfProperty></Customization></Field>`
    );
    const { id } = await add(list, { Title: 'a' });
    const term = { Label: 'Water', TermGuid: terms['Water'], WssId: -1 };
    await sp.items.getById(Number(id)).update({ Theme: term });
    const { fields } = (await graph.api(`${list}/items/${id}`).expand('fields').get()) as ListItem;
    expect(fields['Theme']).toMatchObject({ Label: 'Water', TermGuid: terms['Water'] });
    expect(await refusal(add(list, { Title: 'b', Theme: term }))).toEqual({
      statusCode: 400,
      code: 'invalidRequest',
    });
  });

  test('somebody else’s save in between is told as 412, and nothing is lost', async () => {
    const list = await newList();
    const item = await add(list, { Title: 'first' });
    const fields = graph.api(`${list}/items/${item.id}/fields`);
    await fields.patch({ Title: 'second' });
    expect(
      await refusal(
        graph
          .api(`${list}/items/${item.id}/fields`)
          .header('If-Match', item.eTag)
          .patch({ Title: 'third' })
      )
    ).toEqual({ statusCode: 412, code: 'resourceModified' });
    expect(await graph.api(`${list}/items/${item.id}/fields`).get()).toMatchObject({
      Title: 'second',
    });
  });

  test('an item keeps its versions, and goes to the recycle bin', async () => {
    const list = await newList();
    const { id } = await add(list, { Title: 'first' });
    await graph.api(`${list}/items/${id}/fields`).patch({ Title: 'second' });
    const { value } = (await graph
      .api(`${list}/items/${id}/versions`)
      .expand('fields')
      .get()) as Page;
    expect(value.map((version) => [version.id, version.fields['Title']])).toEqual([
      ['2.0', 'second'],
      ['1.0', 'first'],
    ]);
    await graph.api(`${list}/items/${id}`).delete();
    const answer = await local.ask(ada, 'GET', '/sites/hub/_api/web/recyclebin');
    expect(((await answer.json()) as { value: object[] }).value).toHaveLength(1);
  });

  test('a filter or an order needs an index, or the word that it may fail', async () => {
    const list = await newList([status, { name: 'Place', text: {} }]);
    await add(list, { Title: 'a', Status: 'Approved', Place: 'Lima' });
    await add(list, { Title: 'b', Status: 'Draft', Place: 'Quito' });
    const items = graph.api(`${list}/items`).expand('fields');
    const approved = (await items.filter("fields/Status eq 'Approved'").get()) as Page;
    expect(approved.value.map((item) => item.fields['Title'])).toEqual(['a']);
    const byPlace = () => graph.api(`${list}/items`).filter("fields/Place eq 'Quito'");
    await expect(byPlace().get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'invalidRequest',
      message: expect.stringContaining(HONOUR) as string,
    });
    expect(((await byPlace().header('Prefer', HONOUR).get()) as Page).value).toHaveLength(1);
    expect(
      (await refusal(graph.api(`${list}/items`).orderby('fields/Place').get())).statusCode
    ).toBe(400);
    expect(
      (await refusal(graph.api(`${list}/items`).filter("createdDateTime gt '2020-01-01'").get()))
        .statusCode
    ).toBe(400);
  });

  test('on a list beyond the threshold the word does not help: 429', async () => {
    const list = await newList([{ name: 'Place', text: {} }]);
    for (const Title of ['a', 'b', 'c']) await add(list, { Title, Place: 'Lima' });
    await local.admin('PUT', '/settings', { listViewThreshold: 2 });
    const answer = await local.ask(
      ada,
      'GET',
      `/v1.0${list}/items?$filter=fields/Place eq 'Lima'`,
      { headers: { prefer: HONOUR } }
    );
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
  });

  test('pages lead to each other until the end, with the options kept', async () => {
    const list = await newList();
    for (const Title of ['a', 'b', 'c', 'd', 'e']) await add(list, { Title });
    const titles: unknown[] = [];
    let page = (await graph
      .api(`${list}/items`)
      .expand('fields($select=Title)')
      .top(2)
      .get()) as Page;
    for (;;) {
      titles.push(...page.value.map((item) => item.fields['Title']));
      const next = page['@odata.nextLink'];
      if (next === undefined) break;
      expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/.*%24skiptoken=/);
      page = (await graph.api(next).get()) as Page;
    }
    expect(titles).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('delta tells what changed and what is gone, once', async () => {
    const list = await newList();
    const kept = await add(list, { Title: 'kept' });
    const doomed = await add(list, { Title: 'doomed' });
    const first = (await graph.api(`${list}/items/delta`).expand('fields').get()) as Page;
    expect(first.value).toHaveLength(2);
    const latest = (await graph
      .api(`${list}/items/delta`)
      .query({ token: 'latest' })
      .get()) as Page;
    expect(latest.value).toEqual([]);
    await graph.api(`${list}/items/${kept.id}/fields`).patch({ Title: 'changed' });
    await graph.api(`${list}/items/${kept.id}/fields`).patch({ Title: 'changed again' });
    await graph.api(`${list}/items/${doomed.id}`).delete();
    for (const link of [first['@odata.deltaLink'], latest['@odata.deltaLink']]) {
      const { value } = (await graph.api(link ?? '').get()) as Page;
      expect(value.map(({ id, deleted }) => [id, deleted?.state])).toEqual([
        [kept.id, undefined],
        [doomed.id, 'deleted'],
      ]);
    }
    const after = (await graph.api(latest['@odata.deltaLink'] ?? '').get()) as Page;
    const none = (await graph.api(after['@odata.deltaLink'] ?? '').get()) as Page;
    expect(none.value).toEqual([]);
    await local.admin('POST', '/clock/advance', { milliseconds: 31 * 86_400_000 });
    const late = graphClient({ ...local, token: mintAgain(local) }, ada);
    expect(await refusal(late.api(none['@odata.deltaLink'] ?? '').get())).toEqual({
      statusCode: 410,
      code: 'resyncRequired',
    });
  });

  test('whoever may not read an item gets none of it, in no answer', async () => {
    const list = await newList();
    const { id } = await add(list, { Title: 'closed' });
    const item = local
      .sharePoint(ada)
      .web.lists.getByTitle('Good Practices')
      .items.getById(Number(id));
    await local
      .sharePoint(ada)
      .web.siteGroups.getByName('Regional KM Hub Visitors')
      .users.add(loginOf(rui));
    const asRui = graphClient(local, rui);
    expect(((await asRui.api(`${list}/items`).get()) as Page).value).toHaveLength(1);
    await item.breakRoleInheritance(false);
    expect(((await asRui.api(`${list}/items`).get()) as Page).value).toHaveLength(0);
    expect((await refusal(asRui.api(`${list}/items/${id}`).get())).statusCode).toBe(404);
    expect(
      (await refusal(asRui.api(`${list}/items`).post({ fields: { Title: 'x' } }))).statusCode
    ).toBe(403);
  });
});

/** Tokens made after the clock was moved. */
function mintAgain(local: TestTenant): TestTenant['token'] {
  return async ({ mail }, resource) => {
    const answer = await local.admin('POST', '/tokens', { person: mail, resource });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };
}
