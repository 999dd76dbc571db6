import { AUTHORITY, claimsOf, tenantIdOf } from './support/authority';
import { signIn } from './support/browser';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';
import { luz } from './support/people';

const HUB = '22222222-2222-4222-8222-222222222222';
const TAB = 'https://tab.hub.example';

interface Answer {
  success: boolean;
  token?: { access_token: string; id_token: string; expires_in: number; scope: string };
  account?: { homeAccountId: string; username: string };
  error?: { status: string; code: string; subError: string; description: string };
}

describe('An application in a frame of the Teams window', () => {
  let local: TestTenant;
  let tenantId: string;
  let cookie: string;

  beforeEach(async () => {
    local = await openTenant({ authority: AUTHORITY });
    tenantId = await tenantIdOf(local);
    await local.admin('POST', '/apps', {
      clientId: HUB,
      name: 'Hub',
      roles: [],
      redirectUris: [{ kind: 'spa', uri: 'brk-multihub://tab.hub.example' }],
      exposedScopes: ['access_as_user'],
    });
    cookie = await signIn(local.tenant, luz);
  });
  afterEach(() => local.tenant.close());

  const ask = async (
    fields: object,
    headers: Record<string, string> = { cookie }
  ): Promise<Answer> => {
    const answer = await local.tenant.handle(
      new Request(`${ORIGIN}/${tenantId}/nested-app/token`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ clientId: HUB, scope: 'User.Read', origin: TAB, ...fields }),
      })
    );
    return (await answer.json()) as Answer;
  };

  test('asks the person once, and then gets tokens for her without a word', async () => {
    expect((await ask({})).error).toMatchObject({
      status: 'USER_INTERACTION_REQUIRED',
      code: 'invalid_grant',
      subError: 'consent_required',
    });
    expect((await ask({ interactive: true })).success).toBe(true);
    const { token, account } = await ask({});
    expect(claimsOf(token?.access_token ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      scp: 'User.Read',
      oid: luz.objectId,
    });
    // MSAL takes the account from the id token, and keeps the token under the words it asked with
    expect(claimsOf(token?.id_token ?? '')).toMatchObject({ aud: HUB, tid: tenantId });
    expect(token?.scope.split(' ')).toEqual(
      expect.arrayContaining(['User.Read', 'https://graph.microsoft.com/User.Read'])
    );
    expect(account).toMatchObject({ homeAccountId: `${luz.objectId}.${tenantId}` });
  });

  test('gets a token for its own server as well', async () => {
    const { token } = await ask({ scope: `api://${HUB}/access_as_user`, interactive: true });
    expect(claimsOf(token?.access_token ?? '')).toMatchObject({ aud: HUB, scp: 'access_as_user' });
  });

  test.each([
    ['from another origin', { origin: 'https://evil.example' }, 'invalid_request', 'AADSTS50011'],
    [
      'of an unknown application',
      { clientId: luz.objectId },
      'unauthorized_client',
      'AADSTS700016',
    ],
    [
      'for two resources at once',
      { scope: `User.Read api://${HUB}/access_as_user` },
      'invalid_scope',
      'AADSTS28000',
    ],
    [
      'for what it does not offer',
      { scope: `api://${HUB}/delete` },
      'invalid_client',
      'AADSTS650053',
    ],
  ])('is refused for good %s', async (_, fields, code, number) => {
    expect((await ask({ ...fields, interactive: true })).error).toMatchObject({
      status: 'PERSISTENT_ERROR',
      code,
      description: expect.stringContaining(number) as string,
    });
  });

  test('cannot get from a person what only an administrator may give', async () => {
    const scope = 'https://graph.microsoft.com/Sites.FullControl.All';
    expect((await ask({ scope })).error?.status).toBe('USER_INTERACTION_REQUIRED');
    expect((await ask({ scope, interactive: true })).error).toMatchObject({
      status: 'PERSISTENT_ERROR',
      code: 'access_denied',
    });
    await local.admin('POST', '/apps/consent', { clientId: HUB, permissions: [scope] });
    expect((await ask({ scope })).success).toBe(true);
  });

  test('is asked to have her present when a resource wants a stronger sign-in', async () => {
    await ask({ interactive: true });
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
    expect((await ask({ claims })).error).toMatchObject({ code: 'interaction_required' });
    const { token } = await ask({ claims, interactive: true });
    expect(claimsOf(token?.access_token ?? '')).toMatchObject({ acrs: ['c1'] });
  });

  test('gets nothing when nobody is signed in, nor through a page of another site', async () => {
    expect((await ask({}, {})).error?.status).toBe('ACCOUNT_UNAVAILABLE');
    const foreign = await local.tenant.handle(
      new Request(`${ORIGIN}/${tenantId}/nested-app/token`, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'cross-site' },
        body: '{}',
      })
    );
    expect(foreign.status).toBe(403);
  });
});
