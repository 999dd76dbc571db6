import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { openTenant, ORIGIN, refusalOf, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

const CLIENT = '22222222-2222-4222-8222-222222222222';

describe('An application of its own', () => {
  let local: TestTenant;
  let tenantId: string;
  let secret: string;

  beforeAll(async () => {
    local = await openTenant();
    const answer = await local.admin('POST', '/apps', {
      clientId: CLIENT,
      name: 'Hub service',
      roles: ['Sites.FullControl.All', 'TermStore.Read.All'],
    });
    ({ tenantId, secret } = (await answer.json()) as { tenantId: string; secret: string });
  });
  afterAll(() => local.tenant.close());

  const authority = (path: string): string => `${ORIGIN}/${tenantId}${path}`;
  const askToken = (fields: Record<string, string>): Promise<Response> =>
    local.tenant.handle(
      new Request(authority('/oauth2/v2.0/token'), {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: CLIENT,
          client_secret: secret,
          scope: `${ORIGIN}/.default`,
          ...fields,
        }),
      })
    );
  const token = async (scope = `${ORIGIN}/.default`): Promise<string> =>
    ((await (await askToken({ scope })).json()) as { access_token: string }).access_token;
  const call = (path: string, bearer: string, init: RequestInit = {}): Promise<Response> =>
    local.tenant.handle(
      new Request(ORIGIN + path, { ...init, headers: { authorization: `Bearer ${bearer}` } })
    );

  test('gets a token for its secret, and reads and writes without a digest', async () => {
    const bearer = await token();
    const added = await call('/sites/hub/_api/web/lists', bearer, {
      method: 'POST',
      body: JSON.stringify({ Title: 'By app', BaseTemplate: 100 }),
    });
    expect(added.status).toBe(201);
  });

  test('is signed with the key that the discovery document shows', async () => {
    const metadata = (await (
      await local.tenant.handle(new Request(authority('/v2.0/.well-known/openid-configuration')))
    ).json()) as { issuer: string; jwks_uri: string };
    const { keys } = (await (await local.tenant.handle(new Request(metadata.jwks_uri))).json()) as {
      keys: JsonWebKey[];
    };
    const [header = '', payload = '', signature = ''] = (await token()).split('.');
    const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
    expect(
      verify(
        'RSA-SHA256',
        Buffer.from(`${header}.${payload}`),
        key,
        Buffer.from(signature, 'base64url')
      )
    ).toBe(true);
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      iss: metadata.issuer,
      aud: ORIGIN,
      idtyp: 'app',
      roles: ['Sites.FullControl.All', 'TermStore.Read.All'],
    });
  });

  test.each([
    ['a wrong secret', { client_secret: 'guess' }, 401, 7000215],
    ['an unknown application', { client_id: ada.objectId }, 400, 700016],
    ['another grant', { grant_type: 'password' }, 400, 70003],
    ['an unknown resource', { scope: 'https://elsewhere.example/.default' }, 400, 500011],
  ])(
    'is refused for %s, with the number that clients look for',
    async (_, fields, status, number) => {
      const answer = await askToken(fields);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({
        error_codes: [number],
        error_description: expect.stringContaining(`AADSTS${number}`),
      });
    }
  );

  test('has no /me, and only what its roles say', async () => {
    const bearer = await token('https://graph.microsoft.com/.default');
    expect((await call('/v1.0/me', bearer)).status).toBe(400);
    expect((await call('/v1.0/users', bearer)).status).toBe(403);
    const store = '/v1.0/sites/localhost:/sites/hub:/termStore/groups';
    expect((await call(store, bearer)).status).toBe(200);
    const write = await call(store, bearer, {
      method: 'POST',
      body: JSON.stringify({ displayName: 'x' }),
    });
    expect((await refusalOf(write)).code).toBe('accessDenied');
  });
});

describe('A token', () => {
  let local: TestTenant;
  let good: string;
  const use = (bearer: string): Promise<Response> =>
    local.tenant.handle(
      new Request(`${ORIGIN}/sites/hub/_api/web`, {
        headers: { authorization: `Bearer ${bearer}` },
      })
    );
  beforeEach(async () => {
    local = await openTenant();
    good = await local.token(ada);
  });
  afterEach(() => local.tenant.close());

  test('for another resource is refused', async () => {
    expect((await use(good)).status).toBe(200);
    expect((await use(await local.token(ada, 'https://graph.microsoft.com'))).status).toBe(401);
  });

  test('with changed claims is refused', async () => {
    const [header, payload = '', signature] = good.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, exp: 9999999999 })).toString(
      'base64url'
    );
    expect((await use(`${header}.${forged}.${signature}`)).status).toBe(401);
  });

  test('without a signature, or without sense, is refused', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1] ?? ''}.`;
    for (const bearer of [unsigned, 'wurst', 'a.b.c', '..'])
      expect((await use(bearer)).status).toBe(401);
  });

  test('of another tenant is refused', async () => {
    const other = await openTenant();
    expect((await use(await other.token(ada))).status).toBe(401);
    other.tenant.close();
  });

  test('is good for an hour of the tenant’s time', async () => {
    await local.admin('POST', '/clock/advance', { milliseconds: 59 * 60_000 });
    expect((await use(good)).status).toBe(200);
    await local.admin('POST', '/clock/advance', { milliseconds: 2 * 60_000 });
    expect((await use(good)).status).toBe(401);
  });
});
