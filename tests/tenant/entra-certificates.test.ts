import { constants, createHash, randomUUID, sign, X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { makeCertificate } from '../../bot/local/certificate';
import { AUTHORITY, claimsOf, networkInto, postForm, tenantIdOf } from './support/authority';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';

const CLIENT = '22222222-2222-4222-8222-222222222222';
const GRAPH = 'https://graph.microsoft.com/.default';
const SHAREPOINT = `${ORIGIN}/.default`;

// source: Microsoft identity platform, "Application authentication certificate credentials"
describe('An application with a certificate', () => {
  const own = makeCertificate('Hub jobs');
  const strange = makeCertificate('Somebody else');
  let local: TestTenant;
  let tenantId: string;
  let secret: string;

  beforeEach(async () => {
    local = await openTenant({ authority: AUTHORITY });
    tenantId = await tenantIdOf(local);
    const answer = await local.admin('POST', '/apps', {
      clientId: CLIENT,
      name: 'Hub jobs',
      roles: ['Sites.FullControl.All', 'User.Read.All'],
      certificates: [own.certificate],
    });
    ({ secret } = (await answer.json()) as { secret: string });
  });
  afterEach(() => local.tenant.close());

  const msal = (auth: object): ConfidentialClientApplication =>
    new ConfidentialClientApplication({
      auth: { clientId: CLIENT, authority: `${AUTHORITY}/${tenantId}`, ...auth },
      system: { networkClient: networkInto(local) },
    });
  const withCertificate = (certificate = own): ConfidentialClientApplication =>
    msal({ clientCertificate: certificate });
  const call = (path: string, bearer: string): Promise<Response> =>
    local.tenant.handle(
      new Request(ORIGIN + path, { headers: { authorization: `Bearer ${bearer}` } })
    );

  const assertion = (
    claims: Record<string, unknown> = {},
    header: Record<string, unknown> = {},
    key = own
  ): string => {
    const { raw } = new X509Certificate(key.certificate);
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({
      typ: 'JWT',
      alg: 'RS256',
      x5t: createHash('sha1').update(raw).digest('base64url'),
      ...header,
    })}.${part({
      aud: `${AUTHORITY}/${tenantId}/oauth2/v2.0/token`,
      iss: CLIENT,
      sub: CLIENT,
      jti: randomUUID(),
      nbf: now,
      exp: now + 600,
      ...claims,
    })}`;
    const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    const options = header['alg'] === 'PS256' ? pss : {};
    const signature = sign('RSA-SHA256', Buffer.from(signed), { key: key.privateKey, ...options });
    return `${signed}.${signature.toString('base64url')}`;
  };
  const ask = (client_assertion: string) =>
    postForm(local, `/${tenantId}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: CLIENT,
      client_assertion,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      scope: GRAPH,
    });

  test('gets tokens through MSAL as production does, and Graph and SharePoint take them', async () => {
    const graph = await withCertificate().acquireTokenByClientCredential({ scopes: [GRAPH] });
    expect(claimsOf(graph?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: CLIENT,
      appidacr: '2',
      idtyp: 'app',
      roles: ['Sites.FullControl.All', 'User.Read.All'],
      iss: `${AUTHORITY}/${tenantId}/v2.0`,
    });
    expect((await call('/v1.0/users', graph?.accessToken ?? '')).status).toBe(200);
    const site = await withCertificate().acquireTokenByClientCredential({ scopes: [SHAREPOINT] });
    expect((await call('/sites/hub/_api/web', site?.accessToken ?? '')).status).toBe(200);
  });

  test('opens SharePoint where a token got with a secret does not, as in Microsoft 365', async () => {
    await local.admin('PUT', '/settings', { requireCertificate: true });
    const bySecret = await msal({ clientSecret: secret }).acquireTokenByClientCredential({
      scopes: [SHAREPOINT],
    });
    const refused = await call('/sites/hub/_api/web', bySecret?.accessToken ?? '');
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('Unsupported app only token.');
    const byCertificate = await withCertificate().acquireTokenByClientCredential({
      scopes: [SHAREPOINT],
    });
    expect((await call('/sites/hub/_api/web', byCertificate?.accessToken ?? '')).status).toBe(200);
    // Graph knows no such rule
    const graph = await msal({ clientSecret: secret }).acquireTokenByClientCredential({
      scopes: [GRAPH],
    });
    expect((await call('/v1.0/users', graph?.accessToken ?? '')).status).toBe(200);
  });

  test('that is not registered gets the number that its administrator needs', async () => {
    await expect(
      withCertificate(strange).acquireTokenByClientCredential({ scopes: [GRAPH] })
    ).rejects.toMatchObject({
      errorCode: 'invalid_client',
      errorMessage: expect.stringContaining('AADSTS700027') as string,
    });
  });

  test('may sign with RS256 or PS256, and name itself by either thumbprint', async () => {
    const { raw } = new X509Certificate(own.certificate);
    const sha256 = createHash('sha256').update(raw).digest('base64url');
    expect((await ask(assertion())).status).toBe(200);
    expect(
      (await ask(assertion({}, { alg: 'PS256', x5t: undefined, 'x5t#S256': sha256 }))).status
    ).toBe(200);
  });

  test.each([
    ['has expired', () => assertion({ exp: Math.floor(Date.now() / 1000) - 3600 }), 700024],
    ['is not good yet', () => assertion({ nbf: Math.floor(Date.now() / 1000) + 3600 }), 700024],
    ['is for another address', () => assertion({ aud: 'https://elsewhere.example/token' }), 700023],
    ['speaks for another application', () => assertion({ sub: randomUUID() }), 700021],
    ['was signed with another key', () => assertion({}, {}, strange), 700027],
    ['was changed on its way', () => `${assertion().slice(0, -8)}AAAAAAAA`, 700027],
    ['is signed with a shared key', () => assertion({}, { alg: 'HS256' }), 700027],
    ['is no token at all', () => 'a.b.c', 50027],
  ])('is refused when its assertion %s', async (_, make, number) => {
    const { body } = await ask(make());
    expect(body).toMatchObject({
      error: 'invalid_client',
      error_codes: [number],
      error_description: expect.stringMatching(
        new RegExp(`^AADSTS${number}: .* Trace ID: .* Correlation ID: .* Timestamp: `)
      ) as string,
    });
  });

  test('gets tokens for several resources by one assertion, as MSAL keeps it', async () => {
    const client = withCertificate();
    for (const scope of [GRAPH, SHAREPOINT]) {
      const result = await client.acquireTokenByClientCredential({ scopes: [scope] });
      expect(result?.accessToken).toBeDefined();
    }
  });
});
