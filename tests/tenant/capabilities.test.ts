import {
  behaviourCapabilities,
  entraCapabilities,
  graphCapabilities,
  graphRefusals,
  sharePointCapabilities,
  sharePointRefusals,
  sitePagesCapabilities,
} from '../../tenant/capabilities';
import { graphRoutes } from '../../tenant/graph/graph-face';
import { endpointsOf, factsOf } from '../../tenant/sharepoint/resource';
import { root } from '../../tenant/sharepoint/web-resources';
import { openTenant } from './support/open-tenant';
import { ada } from './support/people';

describe('The table of capabilities', () => {
  test('names every SharePoint endpoint there is, and no other', () => {
    expect(Object.keys(sharePointCapabilities).sort()).toEqual(endpointsOf(factsOf(root)));
  });

  test('names every Graph route there is, and no other', () => {
    const routes = [...graphRoutes.map((route) => route.endpoint), 'POST /$batch'];
    expect(Object.keys(graphCapabilities).sort()).toEqual(routes.sort());
  });

  test('names every route of the sign-in authority', async () => {
    const { tenant, admin } = await openTenant();
    const { tenantId } = (await (await admin('GET', '/health')).json()) as { tenantId: string };
    for (const endpoint of Object.keys(entraCapabilities)) {
      const [method = '', path = ''] = endpoint.split(' ');
      const answer = await tenant.handle(
        new Request(`${tenant.origin}/${tenantId}${path}`, { method })
      );
      // a token request without a body is refused by the token endpoint itself, not as an unknown page
      expect(answer.headers.get('content-type')).toContain('application/json');
    }
  });

  test('is right about the pages of the site', async () => {
    const { ask } = await openTenant();
    for (const endpoint of Object.keys(sitePagesCapabilities)) {
      const [method = '', path = ''] = endpoint.split(' ');
      const address = `/sites/hub/_api/sitepages/${path.replace(':id', '1')}`;
      const answer = await ask(ada, method, address, { body: method === 'POST' ? {} : undefined });
      expect([endpoint, answer.ok]).toEqual([endpoint, true]);
    }
  });

  test('is shown to whoever asks the running tenant', async () => {
    const { admin } = await openTenant();
    const shown = await (await admin('GET', '/capabilities')).json();
    expect(shown).toMatchObject({
      sharePoint: sharePointCapabilities,
      behaviour: behaviourCapabilities,
    });
  });

  test('tells the gaps of everything that is only partly there', () => {
    for (const capability of Object.values({
      ...sharePointCapabilities,
      ...graphCapabilities,
      ...entraCapabilities,
      ...sitePagesCapabilities,
      ...behaviourCapabilities,
    })) {
      if (capability.state === 'partial') expect(capability.gaps.length).toBeGreaterThan(10);
    }
  });

  test('is right about what is refused: SharePoint’s own 404, and a line in the log of unsupported requests', async () => {
    const { ask, admin } = await openTenant();
    const file = "web/getFileByServerRelativePath(decodedUrl='/sites/hub/Shared Documents/a.txt')";
    const paths: Record<string, string> = {
      '$batch POST': '$batch',
      'search/query GET': 'search/query',
      'web/contenttypes GET': 'web/contenttypes',
      'list/views GET': "web/lists/getByTitle('Documents')/views",
      'list/getitems POST': "web/lists/getByTitle('Documents')/getitems",
      'list/renderlistdataasstream POST':
        "web/lists/getByTitle('Documents')/RenderListDataAsStream",
      'web/recyclebin GET': 'web/RecycleBin',
      'list/contenttypes GET': "web/lists/getByTitle('Documents')/ContentTypes",
      'list/recycle POST': "web/lists/getByTitle('Documents')/recycle",
      'file/versions GET': `${file}/versions`,
      'file/checkout POST': `${file}/CheckOut`,
      'file/approve POST': `${file}/approve(comment='')`,
      'item/recycle POST': "web/lists/getByTitle('Documents')/items(1)/recycle",
      'item/versions GET': "web/lists/getByTitle('Documents')/items(1)/versions",
      'file/startupload POST': `${file}/startUpload(uploadId=guid'b8d69123-57e0-4aec-918f-f972c60deec0')`,
    };
    await ask(
      ada,
      'POST',
      "/sites/hub/_api/web/getFolderByServerRelativePath(decodedUrl='/sites/hub/Shared Documents')/files/AddUsingPath(decodedurl='a.txt')",
      { body: 'x' }
    );
    expect(Object.keys(paths).sort()).toEqual(Object.keys(sharePointRefusals).sort());
    for (const [endpoint, path] of Object.entries(paths)) {
      const verb = endpoint.split(' ')[1] ?? '';
      const answer = await ask(ada, verb, `/sites/hub/_api/${path}`);
      expect([endpoint, answer.status]).toEqual([endpoint, 404]);
    }
    const log = (await (await admin('GET', '/log?unsupported=true')).json()) as object[];
    expect(log).toHaveLength(Object.keys(paths).length);
  });

  test('is right about what is refused of Graph: its own 400, and a line in the log', async () => {
    const { ask, admin } = await openTenant();
    const site = (await (await ask(ada, 'GET', '/v1.0/sites/localhost:/sites/hub')).json()) as {
      id: string;
    };
    for (const endpoint of Object.keys(graphRefusals)) {
      const [method = '', path = ''] = endpoint.split(' ');
      const real = path.replace(':site', site.id).replace(/:\w+/g, 'x');
      const answer = await ask(ada, method, `/v1.0${real}`, {
        body: method === 'POST' ? {} : undefined,
      });
      expect([endpoint, answer.status]).toEqual([endpoint, 400]);
    }
    const log = (await (await admin('GET', '/log?unsupported=true')).json()) as object[];
    expect(log).toHaveLength(Object.keys(graphRefusals).length);
  });

  test.each([
    ['an option of a list query', 'GET', 'web/lists?$count=true', undefined],
    ['an option of a page query', 'GET', 'sitepages/pages?$top=1', undefined],
    [
      'an argument of a function',
      'POST',
      "web/folders/addUsingPath(decodedUrl='a',x=1)",
      undefined,
    ],
    ['an operator of a search', 'POST', 'search/postquery', { Querytext: 'a NEAR b' }],
    ['an option of a search', 'POST', 'search/postquery', { Querytext: 'a', EnableFQL: true }],
  ])('%s that is not played stands in the log as well', async (_, method, path, request) => {
    const { ask, admin } = await openTenant();
    const answer = await ask(ada, method, `/sites/hub/_api/${path}`, {
      body: request && { request },
    });
    expect(answer.status).toBe(400);
    const log = (await (await admin('GET', '/log?unsupported=true')).json()) as object[];
    expect(log).toHaveLength(1);
  });
});
