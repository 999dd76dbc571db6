import type { Client } from '@microsoft/microsoft-graph-client';
import { postForm, tenantIdOf } from './support/authority';
import { graphClient, graphClientWith, mapGraphTo, refusal } from './support/graph-client';
import { openTenant, ORIGIN, SITE, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

const CLIENT_ID = '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42';

describe('An application that was granted one site', () => {
  let local: TestTenant;
  let site: string;
  let undo: () => void;
  let application: Client;

  const tokenFor = async (resource: string): Promise<string> => {
    const { body } = await postForm(local, `/${await tenantIdOf(local)}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_secret: 'x',
      scope: `${resource}/.default`,
    });
    return String(body['access_token']);
  };
  /** What the application gets of the site's lists over SharePoint REST. */
  const lists = async (method: string, body?: object): Promise<number> => {
    const answer = await local.tenant.handle(
      new Request(`${SITE}/_api/web/lists`, {
        method,
        headers: {
          authorization: `Bearer ${await tokenFor(ORIGIN)}`,
          accept: 'application/json',
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    );
    return answer.status;
  };
  const grants = (): string => `/sites/${site}/permissions`;
  const grant = (role: string) => ({
    roles: [role],
    grantedToIdentities: [{ application: { id: CLIENT_ID, displayName: 'Test hub' } }],
  });

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    const found = (await graphClient(local, ada).api('/sites/localhost:/sites/hub').get()) as {
      id: string;
    };
    site = found.id;
    await local.admin('POST', '/apps', {
      clientId: CLIENT_ID,
      name: 'Test hub',
      secret: 'x',
      roles: ['Sites.Selected'],
    });
    application = graphClientWith(() => tokenFor('https://graph.microsoft.com'));
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  test('sees nothing before', async () => {
    expect(await refusal(application.api(`/sites/${site}/lists`).get())).toMatchObject({
      statusCode: 403,
    });
    expect(await lists('GET')).toBe(403);
  });

  test('reads with the role read, and writes no list', async () => {
    await graphClient(local, ada).api(grants()).post(grant('read'));
    expect(await application.api(`/sites/${site}/lists`).get()).toMatchObject({
      value: expect.any(Array),
    });
    expect(await lists('GET')).toBe(200);
    expect(await lists('POST', { Title: 'Tips', BaseTemplate: 100 })).toBe(403);
  });

  test('may do everything with the role fullcontrol, until it is taken away', async () => {
    const { id } = (await graphClient(local, ada).api(grants()).post(grant('read'))) as {
      id: string;
    };
    await graphClient(local, ada)
      .api(`${grants()}/${id}`)
      .patch({ roles: ['fullcontrol'] });
    expect(await lists('POST', { Title: 'Tips', BaseTemplate: 100 })).toBe(201);
    expect(await graphClient(local, ada).api(grants()).get()).toMatchObject({
      value: [{ id, roles: ['fullcontrol'] }],
    });
    await graphClient(local, ada).api(`${grants()}/${id}`).delete();
    expect(await lists('GET')).toBe(403);
  });

  test('is granted it by an administrator of the site only, or by the tenant’s own administration', async () => {
    expect(await refusal(graphClient(local, luz).api(grants()).post(grant('write')))).toMatchObject(
      { statusCode: 403 }
    );
    expect(await refusal(application.api(grants()).post(grant('write')))).toMatchObject({
      statusCode: 403,
    });
    await local.admin('POST', '/apps/site-grants', { clientId: CLIENT_ID, role: 'write' });
    expect(await lists('GET')).toBe(200);
  });
});
