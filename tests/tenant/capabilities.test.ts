import {
  behaviourCapabilities,
  entraCapabilities,
  graphCapabilities,
  graphRefusals,
  sharePointCapabilities,
  sharePointRefusals,
  sitePagesCapabilities,
} from '../../tenant/capabilities';
import { entraEndpoints } from '../../tenant/entra/entra-face';
import { graphRoutes } from '../../tenant/graph/graph-face';
import { endpointsOf, factsOf } from '../../tenant/sharepoint/resource';
import { root } from '../../tenant/sharepoint/web-resources';
import { openTenant } from './support/open-tenant';
import { ada } from './support/people';

describe('The table of capabilities', () => {
  test('names every SharePoint endpoint there is, and no other', () => {
    // a batch is no resource: the router takes it apart before the walker sees its parts
    const endpoints = [...endpointsOf(factsOf(root)), '$batch POST'];
    expect(Object.keys(sharePointCapabilities).sort()).toEqual(endpoints.sort());
  });

  test('names every Graph route there is, and no other', () => {
    const routes = [...graphRoutes.map((route) => route.endpoint), 'POST /$batch'];
    expect(Object.keys(graphCapabilities).sort()).toEqual(routes.sort());
  });

  test('names every route of the sign-in authority, and no other', () => {
    expect(Object.keys(entraCapabilities).sort()).toEqual([...entraEndpoints].sort());
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
      'file/copyto POST': `${file}/copyTo(strNewUrl='/sites/hub/Shared Documents/b.txt',bOverWrite=true)`,
      'file/moveto POST': `${file}/moveTo(newUrl='/sites/hub/Shared Documents/b.txt',flags=1)`,
      'files/addtemplatefile POST':
        "web/getFolderByServerRelativePath(decodedUrl='/sites/hub/Shared Documents')/files/addTemplateFile(urlOfFile='x.aspx',templateFileType=0)",
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
