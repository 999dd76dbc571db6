import {
  entraCapabilities,
  graphCapabilities,
  sharePointCapabilities,
  sharePointRefusals,
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

  test('tells the gaps of everything that is only partly there', () => {
    for (const capability of Object.values({
      ...sharePointCapabilities,
      ...graphCapabilities,
      ...entraCapabilities,
    })) {
      if (capability.state === 'partial') expect(capability.gaps.length).toBeGreaterThan(10);
    }
  });

  test('is right about what is refused: SharePoint’s own 404, and a line in the log of unsupported requests', async () => {
    const { ask, admin } = await openTenant();
    const paths: Record<string, string> = {
      '$batch POST': '$batch',
      'search/query GET': 'search/query',
      'web/contenttypes GET': 'web/contenttypes',
      'list/views GET': "web/lists/getByTitle('Documents')/views",
      'list/getitems POST': "web/lists/getByTitle('Documents')/getitems",
      'list/renderlistdataasstream POST':
        "web/lists/getByTitle('Documents')/RenderListDataAsStream",
      'item/recycle POST': "web/lists/getByTitle('Documents')/items(1)/recycle",
      'item/versions GET': "web/lists/getByTitle('Documents')/items(1)/versions",
      'file/startupload POST':
        "web/getFileByServerRelativePath(decodedUrl='/sites/hub/Shared Documents/a.txt')/startUpload(uploadId=guid'b8d69123-57e0-4aec-918f-f972c60deec0')",
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
});
