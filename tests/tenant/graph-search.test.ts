import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';
import { ada, luz, rui } from './support/people';

interface Hit {
  hitId: string;
  rank: number;
  summary: string;
  resource: {
    '@odata.type': string;
    name?: string;
    displayName?: string;
    listItem?: { fields: Record<string, string> };
    fields?: Record<string, string>;
  };
}
interface Bucket {
  key: string;
  count: number;
  aggregationFilterToken: string;
}
interface Container {
  hits: Hit[];
  total: number;
  moreResultsAvailable: boolean;
  aggregations?: { field: string; buckets: Bucket[] }[];
}

const DOCUMENTS = '/sites/localhost:/sites/hub:/drive/root:';

describe('Search, by the Graph client', () => {
  let local: TestTenant;
  let graph: Client;
  let undo: () => void;

  beforeAll(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    graph = graphClient(local, ada);
    const texts = {
      'agua.txt': 'agua potable',
      'rio.txt': 'el agua del río',
      'nota.md': 'agua y clima',
    };
    for (const [name, text] of Object.entries(texts))
      await graph.api(`${DOCUMENTS}/${name}:/content`).put(text);
    const list = (await graph
      .api('/sites/localhost:/sites/hub:/lists')
      .post({ displayName: 'Tips', list: { template: 'genericList' } })) as { id: string };
    await graph
      .api(`/sites/localhost:/sites/hub:/lists/${list.id}/items`)
      .post({ fields: { Title: 'Ahorrar agua' } });
  });
  afterAll(() => {
    undo();
    local.tenant.close();
  });

  const search = async (request: object, client = graph): Promise<Container> => {
    const { value } = (await client.api('/search/query').post({
      requests: [{ entityTypes: ['driveItem'], query: { queryString: 'agua' }, ...request }],
    })) as { value: { hitsContainers: Container[] }[] };
    const container = value[0]?.hitsContainers[0];
    if (!container) throw new Error('The answer has no container.');
    return container;
  };
  const names = ({ hits }: Container): unknown[] => hits.map((hit) => hit.resource.name).sort();

  test('finds files, with the words around, and list items where asked', async () => {
    const files = await search({});
    expect(names(files)).toEqual(['agua.txt', 'nota.md', 'rio.txt']);
    expect(files.hits[0]?.summary).toContain('<c0>agua</c0>');
    expect(files.hits.map((hit) => hit.rank)).toEqual([1, 2, 3]);
    const items = await search({ entityTypes: ['listItem'], query: { queryString: 'ahorrar' } });
    expect(items.hits.map((hit) => hit.resource['@odata.type'])).toEqual([
      '#microsoft.graph.listItem',
    ]);
  });

  test('gives the fields that were asked for, and says nothing of names that there are not', async () => {
    const { hits } = await search({
      fields: ['title', 'filename', 'noSuchField'],
      query: { queryString: 'río' },
    });
    expect(hits[0]?.resource.listItem?.fields).toMatchObject({ filename: 'rio.txt' });
    expect(hits[0]?.resource.listItem?.fields).not.toHaveProperty('noSuchField');
    const bare = await search({ query: { queryString: 'río' } });
    expect(bare.hits[0]?.resource).not.toHaveProperty('listItem');
  });

  test('pages, and says whether there is more', async () => {
    const first = await search({ from: 0, size: 2 });
    expect([first.hits.length, first.total, first.moreResultsAvailable]).toEqual([2, 3, true]);
    const second = await search({ from: 2, size: 2 });
    expect([second.hits.length, second.moreResultsAvailable]).toEqual([1, false]);
  });

  test('counts values, and a count’s own token narrows the search to it', async () => {
    const aggregations = [
      {
        field: 'fileType',
        size: 10,
        bucketDefinition: { sortBy: 'count', isDescending: 'true', minimumCount: 0 },
      },
    ];
    const counted = await search({ aggregations });
    const buckets = counted.aggregations?.[0]?.buckets ?? [];
    expect(buckets.map(({ key, count }) => [key, count])).toEqual([
      ['txt', 2],
      ['md', 1],
    ]);
    const narrowed = await search({
      aggregationFilters: [`fileType:${buckets[1]?.aggregationFilterToken ?? ''}`],
    });
    expect(names(narrowed)).toEqual(['nota.md']);
  });

  test('sorts by what can be sorted by', async () => {
    const sorted = await search({ sortProperties: [{ name: 'size', isDescending: true }] });
    expect(sorted.hits.map((hit) => hit.resource.name)).toEqual(['rio.txt', 'agua.txt', 'nota.md']);
  });

  test.each([
    ['sorting by the title', { sortProperties: [{ name: 'title', isDescending: true }] }],
    ['counting titles', { aggregations: [{ field: 'title' }] }],
    ['more than a thousand rows', { size: 1001 }],
    ['people and files together', { entityTypes: ['person', 'driveItem'] }],
    ['what the tenant does not play', { entityTypes: ['chatMessage'] }],
    ['collapsing', { collapseProperties: [{ fields: ['title'], limit: 1 }] }],
  ])('refuses %s', async (_, request) => {
    expect((await refusal(search(request))).statusCode).toBe(400);
  });

  test('takes one request in a call', async () => {
    const request = { entityTypes: ['driveItem'], query: { queryString: 'agua' } };
    const two = graph.api('/search/query').post({ requests: [request, request] });
    expect((await refusal(two)).statusCode).toBe(400);
  });

  test('shows nobody what she may not read', async () => {
    expect((await search({}, graphClient(local, rui))).total).toBe(0);
  });

  test('finds people by the start of their names, accents or not', async () => {
    const { hits } = await search({ entityTypes: ['person'], query: { queryString: 'rój' } });
    expect(hits.map((hit) => hit.resource.displayName)).toEqual([luz.displayName]);
  });

  test('of an application needs a region, and knows no people', async () => {
    const { secret, tenantId } = (await (
      await local.admin('POST', '/apps', {
        clientId: '22222222-2222-4222-8222-222222222222',
        name: 'Jobs',
        roles: ['Sites.Read.All'],
      })
    ).json()) as { secret: string; tenantId: string };
    const granted = await local.tenant.handle(
      new Request(`${ORIGIN}/${tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: '22222222-2222-4222-8222-222222222222',
          client_secret: secret,
          scope: 'https://graph.microsoft.com/.default',
        }),
      })
    );
    const { access_token } = (await granted.json()) as { access_token: string };
    const ask = async (request: object): Promise<number> =>
      (
        await local.tenant.handle(
          new Request(`${ORIGIN}/v1.0/search/query`, {
            method: 'POST',
            headers: { authorization: `Bearer ${access_token}` },
            body: JSON.stringify({
              requests: [
                { entityTypes: ['driveItem'], query: { queryString: 'agua' }, ...request },
              ],
            }),
          })
        )
      ).status;
    expect(await ask({})).toBe(400);
    expect(await ask({ region: 'EMEA' })).toBe(200);
    expect(await ask({ region: 'EMEA', entityTypes: ['person'] })).toBe(403);
  });
});
