import { CryptoProvider, InteractionRequiredAuthError } from '@azure/msal-node';
import { AUTHORITY, claimsOf, postForm } from './support/authority';
import { ORIGIN } from './support/open-tenant';
import { ada, luz } from './support/people';
import {
  ADMIN_SCOPE,
  DESKTOP,
  REDIRECT,
  SignInFixture,
  USER_READ,
} from './support/sign-in-fixture';

describe('Signing a person in', () => {
  let at: SignInFixture;
  beforeEach(async () => {
    at = await SignInFixture.open(luz);
  });
  afterEach(() => at.local.tenant.close());

  test('gives the application her name and a token for Graph that opens /me', async () => {
    const signedIn = await at.signInToHub([USER_READ]);
    expect(signedIn.account).toMatchObject({
      username: luz.mail,
      name: luz.displayName,
      tenantId: at.tenantId,
    });
    expect(claimsOf(signedIn.accessToken)).toMatchObject({ scp: 'User.Read', oid: luz.objectId });
    const me = await at.local.tenant.handle(
      new Request(`${ORIGIN}/v1.0/me`, {
        headers: { authorization: `Bearer ${signedIn.accessToken}` },
      })
    );
    expect(await me.json()).toMatchObject({ mail: luz.mail });
    // the token carries no permission for sites, so her own rights do not help
    const sites = await at.local.tenant.handle(
      new Request(`${ORIGIN}/v1.0/sites/root`, {
        headers: { authorization: `Bearer ${signedIn.accessToken}` },
      })
    );
    expect(sites.status).toBe(403);
  });

  test('asks for consent once, and a no goes back to the application as it is', async () => {
    const url = await at.hub().getAuthCodeUrl({ scopes: [USER_READ], redirectUri: REDIRECT });
    const page = await (await at.browse(url)).text();
    expect(page).toContain('Hub');
    expect(page).toContain(USER_READ);
    const no = await at.result(url, 'cancel');
    expect(no.get('error')).toBe('access_denied');
    expect(no.get('error_description')).toContain('AADSTS65004');
    expect((await at.result(url)).has('code')).toBe(true);
    expect((await at.browse(url)).status).toBe(303);
  });

  test('takes her to the sign-in first when nobody is signed in; silently it says so', async () => {
    const url = await at.hub().getAuthCodeUrl({ scopes: [USER_READ], redirectUri: REDIRECT });
    const anonymous = (address: string) =>
      at.local.tenant.handle(new Request(address.replace(AUTHORITY, ORIGIN)));
    expect((await anonymous(url)).headers.get('location')).toMatch(/^\/_signin\?returnUrl=/);
    const silent = await anonymous(`${url}&prompt=none`);
    expect(silent.headers.get('location')).toContain('error=login_required');
  });

  test('does not send anybody to an address that is not registered', async () => {
    const url = await at.hub().getAuthCodeUrl({
      scopes: [USER_READ],
      redirectUri: 'https://evil.example/',
    });
    const answer = await at.browse(url);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('AADSTS50011');
  });

  test('with PKCE takes a code from whoever began it only, and once', async () => {
    const client = at.desktop();
    const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
    const redirectUri = 'http://localhost:51234';
    const request = { scopes: [USER_READ], redirectUri };
    const url = await client.getAuthCodeUrl({
      ...request,
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
    });
    const code = (await at.result(url)).get('code') ?? '';
    await expect(
      client.acquireTokenByCode({ ...request, code, codeVerifier: 'guessed'.repeat(10) })
    ).rejects.toMatchObject({ errorMessage: expect.stringContaining('AADSTS50148') as string });
    const signedIn = await client.acquireTokenByCode({ ...request, code, codeVerifier: verifier });
    expect(signedIn.account?.username).toBe(luz.mail);
    await expect(
      at.desktop().acquireTokenByCode({ ...request, code, codeVerifier: verifier })
    ).rejects.toMatchObject({ errorMessage: expect.stringContaining('AADSTS54005') as string });
    const bare = new URL(url);
    bare.searchParams.delete('code_challenge');
    expect((await at.result(bare.toString())).get('error_description')).toContain('AADSTS9002325');
  });

  test('goes on without her while the refresh token is good', async () => {
    const client = at.hub();
    const request = { scopes: [USER_READ, 'offline_access'], redirectUri: REDIRECT };
    const code = (await at.result(await client.getAuthCodeUrl(request))).get('code') ?? '';
    const { account } = await client.acquireTokenByCode({ ...request, code });
    if (!account) throw new Error('There is no account.');
    const silent = () =>
      client.acquireTokenSilent({ scopes: [USER_READ], account, forceRefresh: true });
    expect((await silent()).accessToken).not.toBe('');
    await at.local.admin('POST', '/clock/advance', { milliseconds: 91 * 86_400_000 });
    await expect(silent()).rejects.toBeInstanceOf(InteractionRequiredAuthError);
  });

  test('on a device waits for the code that she enters on another', async () => {
    const { body } = await postForm(at.local, `/${at.tenantId}/oauth2/v2.0/devicecode`, {
      client_id: DESKTOP,
      scope: `${USER_READ} openid offline_access`,
    });
    const { user_code, device_code, verification_uri } = body as Record<string, string>;
    const poll = () =>
      postForm(at.local, `/${at.tenantId}/oauth2/v2.0/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: DESKTOP,
        device_code: device_code ?? '',
      });
    expect((await poll()).body).toMatchObject({ error: 'authorization_pending' });
    const enter = async (fields: Record<string, string>): Promise<string> =>
      (
        await at.browse(verification_uri ?? '', {
          method: 'POST',
          body: new URLSearchParams(fields),
        })
      ).text();
    expect(await (await at.browse(verification_uri ?? '')).text()).toContain('name="code"');
    expect(await enter({ code: 'NOSUCHONE' })).toContain('unknown');
    expect(await enter({ code: (user_code ?? '').toLowerCase() })).toContain('Desk tool');
    await enter({ code: user_code ?? '', answer: 'accept' });
    const done = await poll();
    expect(claimsOf(String(done.body['access_token']))).toMatchObject({ oid: luz.objectId });
    expect((await poll()).body).toMatchObject({ error: 'bad_verification_code' });
  });

  test('on a device ends when she says no, and when nobody comes', async () => {
    const start = async (): Promise<Record<string, string>> =>
      (
        await postForm(at.local, `/${at.tenantId}/oauth2/v2.0/devicecode`, {
          client_id: DESKTOP,
          scope: USER_READ,
        })
      ).body as Record<string, string>;
    const poll = (device_code = '') =>
      postForm(at.local, `/${at.tenantId}/oauth2/v2.0/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: DESKTOP,
        device_code,
      });
    const declined = await start();
    await at.browse(`${ORIGIN}/${at.tenantId}/oauth2/deviceauth`, {
      method: 'POST',
      body: new URLSearchParams({ code: declined['user_code'] ?? '', answer: 'cancel' }),
    });
    expect((await poll(declined['device_code'])).body).toMatchObject({
      error: 'authorization_declined',
    });
    const late = await start();
    await at.local.admin('POST', '/clock/advance', { milliseconds: 16 * 60_000 });
    expect((await poll(late['device_code'])).body).toMatchObject({ error: 'expired_token' });
  });

  test('an administrator can consent for herself to what others may not', async () => {
    const url = await at.hub().getAuthCodeUrl({ scopes: [ADMIN_SCOPE], redirectUri: REDIRECT });
    const page = await (await at.browse(url)).text();
    expect(page).not.toContain('value="accept"');
    await at.become(ada);
    expect((await at.result(url)).has('code')).toBe(true);
  });
});
