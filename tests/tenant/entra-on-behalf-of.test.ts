import { InteractionRequiredAuthError } from '@azure/msal-node';
import { claimsOf, postForm } from './support/authority';
import { luz } from './support/people';
import { ADMIN_SCOPE, HUB, REDIRECT, SignInFixture, USER_READ } from './support/sign-in-fixture';

describe('Acting for a person who is signed in', () => {
  let at: SignInFixture;
  beforeEach(async () => {
    at = await SignInFixture.open(luz);
  });
  afterEach(() => at.local.tenant.close());

  test('without consent is refused with the number that clients act on', async () => {
    const signedIn = await at.signInToHub([USER_READ]);
    const cases = [
      ['https://graph.microsoft.com/Mail.Read', 65001],
      [ADMIN_SCOPE, 90094],
    ] as const;
    const own = await at.ownToken();
    expect(signedIn.account).not.toBeNull();
    for (const [scope, number] of cases) {
      await expect(
        at.hub().acquireTokenOnBehalfOf({ oboAssertion: own, scopes: [scope] })
      ).rejects.toMatchObject({
        errorCode: 'invalid_grant',
        subError: 'consent_required',
        errorMessage: expect.stringContaining(`AADSTS${number}`) as string,
      });
    }
  });

  test('lets the application’s own server act for her, when an administrator consented', async () => {
    await at.local.admin('POST', '/apps/consent', {
      clientId: HUB,
      permissions: [USER_READ, ADMIN_SCOPE],
    });
    const own = await at.ownToken();
    expect(claimsOf(own)).toMatchObject({ aud: HUB, scp: 'access_as_user' });
    const acting = await at.hub().acquireTokenOnBehalfOf({
      oboAssertion: own,
      scopes: ['https://graph.microsoft.com/.default'],
    });
    expect(claimsOf(acting?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      oid: luz.objectId,
      scp: 'Sites.FullControl.All User.Read',
    });
  });

  test('on behalf of her is refused for tokens that are not the application’s', async () => {
    const own = await at.ownToken();
    const obo = (assertion: string) =>
      postForm(at.local, `/${at.tenantId}/oauth2/v2.0/token`, {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        client_id: HUB,
        client_secret: at.secret,
        scope: USER_READ,
        assertion,
      });
    const forGraph = (await at.signInToHub([USER_READ])).accessToken;
    expect((await obo(forGraph)).body).toMatchObject({ error_codes: [500131] });
    expect((await obo(`${own.slice(0, -8)}AAAAAAAA`)).body).toMatchObject({ error_codes: [50013] });
    await at.local.admin('POST', '/clock/advance', { milliseconds: 2 * 3_600_000 });
    expect((await obo(own)).body).toMatchObject({ error_codes: [500133] });
  });

  test('must be stronger where a resource says so: the claims go out, and come back in the token', async () => {
    await at.local.admin('PUT', '/settings', {
      authenticationContexts: { 'https://graph.microsoft.com': 'c1' },
    });
    const own = await at.ownToken();
    const challenge = (await at
      .hub()
      .acquireTokenOnBehalfOf({ oboAssertion: own, scopes: [USER_READ] })
      .catch((error: unknown) => error)) as InteractionRequiredAuthError;
    expect(challenge).toBeInstanceOf(InteractionRequiredAuthError);
    const url = await at.hub().getAuthCodeUrl({
      scopes: [USER_READ],
      redirectUri: REDIRECT,
      claims: challenge.claims,
    });
    const code = (await at.result(url)).get('code') ?? '';
    const stronger = await at.hub().acquireTokenByCode({
      code,
      scopes: [USER_READ],
      redirectUri: REDIRECT,
    });
    expect(claimsOf(stronger.accessToken)).toMatchObject({ acrs: ['c1'] });
  });

  test('of an account that was closed in between ends', async () => {
    const own = await at.ownToken();
    await at.local.admin('POST', '/people', [{ ...luz, accountEnabled: false }]);
    await expect(
      at.hub().acquireTokenOnBehalfOf({ oboAssertion: own, scopes: [USER_READ] })
    ).rejects.toMatchObject({ errorMessage: expect.stringContaining('AADSTS50057') as string });
  });
});
