import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { STAFF, startLocalService, type LocalService } from './support/local-service';
import { inTeams } from './support/person-in-teams';

describe('The API of tabs and web parts', () => {
  let local: LocalService;
  let token: string;
  let personId: string;

  beforeAll(async () => {
    local = await startLocalService();
    const milagros = await inTeams(local, STAFF);
    token = await milagros.token();
    personId = milagros.personId;
  });
  afterAll(() => local.stop());

  const call = (
    method: string,
    body: unknown = {},
    headers: Record<string, string> = { authorization: `Bearer ${token}` }
  ): Promise<Response> =>
    fetch(`${local.serviceOrigin}/api/hub/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const seconds = (): number => Math.floor(Date.now() / 1000);
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: `${local.tenantOrigin}/${local.configuration.tenantId}/v2.0`,
    aud: local.configuration.clientId,
    tid: local.configuration.tenantId,
    oid: personId,
    scp: 'access_as_user',
    exp: seconds() + 3600,
    ...more,
  });

  test('gives a person what is hers, by the token that Teams gives a tab', async () => {
    const answer = await call('deliveries/getPreferences');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ chosen: { kinds: {} }, effective: {} });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('takes a token of either version, for the id or the address of the API', async () => {
    const { configuration } = local;
    for (const more of [
      {},
      { aud: configuration.apiId },
      { iss: `https://sts.windows.net/${configuration.tenantId}/` },
      { scp: 'openid access_as_user' },
    ]) {
      const own = await local.sign(claims(more));
      const answer = await call(
        'deliveries/getPreferences',
        {},
        { authorization: `Bearer ${own}` }
      );
      expect(answer.status).toBe(200);
    }
  });

  const wrong: readonly (readonly [string, () => Promise<string>])[] = [
    ['none', async () => ''],
    ['is no token', async () => 'Bearer x.y.z'],
    [
      'is for Graph',
      async () => `Bearer ${await local.token(STAFF, 'https://graph.microsoft.com')}`,
    ],
    ['is for another API', async () => `Bearer ${await local.sign(claims({ aud: randomUUID() }))}`],
    [
      'is of another issuer',
      async () => `Bearer ${await local.sign(claims({ iss: 'https://evil.example' }))}`,
    ],
    [
      'is of another organisation',
      async () => `Bearer ${await local.sign(claims({ tid: randomUUID() }))}`,
    ],
    ['may do something else', async () => `Bearer ${await local.sign(claims({ scp: 'other' }))}`],
    [
      'says nothing of what it may',
      async () => `Bearer ${await local.sign(claims({ scp: undefined }))}`,
    ],
    [
      'is an application’s',
      async () => `Bearer ${await local.sign(claims({ idtyp: 'app', scp: 'access_as_user' }))}`,
    ],
    ['has ended', async () => `Bearer ${await local.sign(claims({ exp: seconds() - 120 }))}`],
    ['never ends', async () => `Bearer ${await local.sign(claims({ exp: undefined }))}`],
    ['names nobody', async () => `Bearer ${await local.sign(claims({ oid: 'x' }))}`],
    [
      'is signed by another',
      async () =>
        `Bearer ${await local.sign(claims(), { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey })}`,
    ],
    [
      'is signed with a shared secret',
      async () =>
        `Bearer ${await local.sign(claims(), { alg: 'HS256', key: new TextEncoder().encode('x'.repeat(64)) })}`,
    ],
  ];
  test.each(wrong)('answers 401 to a token that %s', async (_, forge) => {
    const authorization = await forge();
    const answer = await call('deliveries/getPreferences', {}, { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toEqual({ code: 'signed-out' });
  });

  test('answers 403 to a person whom the directory does not know', async () => {
    const own = await local.sign(claims({ oid: randomUUID() }));
    const answer = await call('deliveries/getPreferences', {}, { authorization: `Bearer ${own}` });
    expect(answer.status).toBe(403);
  });

  test.each([
    ['a feature that is not there', 'nothing/get'],
    ['a method that is not there', 'deliveries/nothing'],
    ['what every object has', 'deliveries/constructor'],
    ['what every object has, for a feature', 'constructor/name'],
    ['a longer address', 'deliveries/getPreferences/more'],
  ])('answers 404 to %s', async (_, method) => {
    expect((await call(method)).status).toBe(404);
  });

  test.each([
    ['no JSON', '{'],
    ['a key that would change the prototype', '{"__proto__":{"isAdmin":true},"kinds":{}}'],
    ['the same, deeper', '{"kinds":{"constructor":{"prototype":{}}}}'],
    ['a number that nobody can hold', '{"kinds":{},"x":123456789012345678901234567890}'],
    ['a number without end', '{"kinds":{},"x":1e999}'],
    ['no number', '{"kinds":{},"x":NaN}'],
    ['half a character', '{"kinds":{},"timeZone":"\\ud800"}'],
    ['a tower of lists', `${'['.repeat(200)}${']'.repeat(200)}`],
    ['something else than is asked for', '{"kinds":"all"}'],
    [
      'a value that there is not',
      '{"kinds":{"question-assigned":{"channel":"pigeon","frequency":"daily"}}}',
    ],
  ])('answers 400 to %s, and lives', async (_, body) => {
    const answer = await call('deliveries/savePreferences', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'rejected' });
    expect((await fetch(`${local.serviceOrigin}/healthz`)).status).toBe(200);
  });

  test('answers 413 to a body that no input has', async () => {
    expect((await call('deliveries/savePreferences', 'x'.repeat(300 * 1024))).status).toBe(413);
  });

  test('lets pages of the hub’s site call it, and no other', async () => {
    const preflight = (origin: string): Promise<Response> =>
      fetch(`${local.serviceOrigin}/api/hub/questions/mine`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const own = await preflight(local.tenantOrigin);
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe(local.tenantOrigin);
    expect(own.headers.get('access-control-allow-headers')).toContain('authorization');
    const foreign = await preflight('https://evil.example');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const called = await call(
      'deliveries/getPreferences',
      {},
      {
        authorization: `Bearer ${token}`,
        origin: 'https://evil.example',
      }
    );
    expect(called.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('keeps what a person chooses, and shows it to nobody else', async () => {
    const saved = await call('deliveries/savePreferences', { kinds: {}, locale: 'pt' });
    expect(await saved.json()).toMatchObject({ ok: true, value: { chosen: { locale: 'pt' } } });
    const other = await inTeams(local, 'harriet.colebrook@hub-oim.example');
    const answer = await call(
      'deliveries/getPreferences',
      {},
      {
        authorization: `Bearer ${await other.token()}`,
      }
    );
    expect(await answer.json()).toMatchObject({ chosen: { kinds: {} } });
  });

  test('says what failed by a code for support, and how long to wait', async () => {
    await local.admin('PUT', '/faults', [
      {
        name: 'busy',
        match: { path: '/sites/hub/_api' },
        effect: { status: 429, retryAfter: 90 },
      },
    ]);
    try {
      const answer = await call('questions/mine', {});
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await answer.json()).toMatchObject({
        code: 'throttled',
        supportCode: expect.stringMatching(/^HUB-429-/) as string,
      });
      expect(local.log.join('')).toMatch(/"supportCode":"HUB-429-/);
    } finally {
      await local.admin('PUT', '/faults', []);
    }
  });

  test('serves the tabs’ pages to Teams alone, and nothing beside them', async () => {
    const page = await fetch(`${local.serviceOrigin}/tabs/personal`);
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/teams\.microsoft\.com/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const etag = page.headers.get('etag') ?? '';
    const again = await fetch(`${local.serviceOrigin}/tabs/personal`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    const settings = await fetch(`${local.serviceOrigin}/tabs/settings.json`);
    expect(await settings.json()).toEqual({
      clientId: local.configuration.clientId,
      resource: local.configuration.apiId,
    });
    for (const path of [
      '/tabs/%2e%2e/local-service.ts',
      '/tabs/..%2flocal-service.ts',
      '/tabs/%00',
      '/tabs/nothing.html',
      '/tabs/%',
      '/',
      '/api/other',
    ]) {
      expect(await rawStatus(local.serviceOrigin, path)).toBe(404);
    }
  });

  test('is ready when its store and its sign-in work', async () => {
    const ready = await fetch(`${local.serviceOrigin}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ store: true, signIn: true });
  });
});

/** Fetch would tidy the address before it leaves. */
function rawStatus(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method: 'GET' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
