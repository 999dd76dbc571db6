import { claimsOf } from '../support/authority';
import { ORIGIN } from '../support/open-tenant';
import { luz } from '../support/people';
import { HUB, SignInFixture } from '../support/sign-in-fixture';

const API = `api://${HUB}`;
/** "SharePoint Online Web Client Extensibility", as Microsoft's documentation of API access names it. */
const PAGES = '08e18876-6177-487e-b8b5-cf950c1e598c';

describe('A web part that wants to call an application’s API', () => {
  let at: SignInFixture;
  beforeEach(async () => {
    at = await SignInFixture.open(luz);
  });
  afterEach(() => at.local.tenant.close());

  const ask = async (): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await at.browse(
      `${ORIGIN}/_layouts/15/token?resource=${encodeURIComponent(API)}`
    );
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  test('is refused in Entra’s words until an administrator has approved it', async () => {
    const { status, body } = await ask();
    expect(status).toBe(400);
    expect(body['error_description']).toMatch(/^AADSTS65001: /);
  });

  test('gets the person’s token for that API, in the name of SharePoint’s own application', async () => {
    await at.local.admin('POST', '/apps/consent', {
      clientId: PAGES,
      permissions: [`${API}/access_as_user`],
    });
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(claimsOf(String(body['accessToken']))).toMatchObject({
      ...{ aud: HUB, azp: PAGES, scp: 'access_as_user', ver: '2.0' },
      ...{ oid: luz.objectId, tid: at.tenantId },
    });
  });
});
