import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

const WEB = '/sites/hub/_api/web';

interface Spent {
  limit: string;
  payer: string;
  spent: number;
  most: number;
}

// source: sp-dev-docs, "Avoid getting throttled or blocked in SharePoint Online"
describe('The published limits', () => {
  let local: TestTenant;
  let now: number;
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22, 10);
    local = await openTenant({ now: () => now });
  });
  afterEach(() => local.tenant.close());

  const settings = (given: object): Promise<Response> => local.admin('PUT', '/settings', given);
  const spent = async (limit: string): Promise<Spent | undefined> => {
    const state = (await (await local.admin('GET', '/state')).json()) as {
      throttling: { spent: Spent[] };
    };
    return state.throttling.spent.find((window) => window.limit === limit);
  };

  /** An application of its own, and a way to ask as it. */
  const openApp = async (): Promise<(method: string, path: string) => Promise<Response>> => {
    const clientId = 'aaaaaaaa-0000-4000-8000-000000000001';
    const registered = await local.admin('POST', '/apps', {
      clientId,
      name: 'Sync',
      roles: ['Sites.FullControl.All'],
    });
    const { secret, tenantId } = (await registered.json()) as { secret: string; tenantId: string };
    const answer = await local.tenant.handle(
      new Request(`${local.tenant.origin}/${tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: secret,
          scope: `${local.tenant.origin}/.default`,
        }),
      })
    );
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return (method, path) =>
      local.tenant.handle(
        new Request(local.tenant.origin + path, {
          method,
          headers: { authorization: `Bearer ${token}` },
        })
      );
  };

  test('count one unit for an item, two for many or a change, five for permissions', async () => {
    const ask = await openApp();
    const costs: number[] = [];
    let before = 0;
    for (const [method, path] of [
      ['GET', WEB],
      ['GET', `${WEB}/lists`],
      ['POST', `${WEB}/lists`],
      ['GET', `${WEB}/roleassignments`],
    ] as const) {
      await ask(method, path);
      const after = (await spent('app-minute'))?.spent ?? 0;
      costs.push(after - before);
      before = after;
    }
    expect(costs).toEqual([1, 2, 2, 5]);
    expect((await spent('app-day'))?.spent).toBe(10);
  });

  test('refuse an application that is through with its minute, and charge the refused calls', async () => {
    await settings({ throttling: 'all' });
    const ask = await openApp();
    let answer = await ask('GET', `${WEB}/lists`);
    for (let call = 2; call <= 626; call += 1) answer = await ask('GET', `${WEB}/lists`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await spent('app-minute')).toMatchObject({ spent: 1252, most: 1250 });
    now += 60_000;
    expect((await ask('GET', `${WEB}/lists`)).status).toBe(200);
  });

  test('are named in headers from four fifths on', async () => {
    await settings({ throttling: 'all' });
    const ask = await openApp();
    let answer = await ask('GET', WEB);
    expect(answer.headers.has('ratelimit-limit')).toBe(false);
    for (let call = 2; call <= 1001; call += 1) answer = await ask('GET', WEB);
    now += 20_000;
    answer = await ask('GET', WEB);
    expect(answer.headers.get('ratelimit-limit')).toBe('1250');
    expect(answer.headers.get('ratelimit-remaining')).toBe('248');
    expect(answer.headers.get('ratelimit-reset')).toBe('40');
  });

  test('are higher for larger organisations', async () => {
    await settings({ resourceUnitTier: 3 });
    const ask = await openApp();
    await ask('GET', WEB);
    expect((await spent('app-minute'))?.most).toBe(3750);
    expect((await settings({ resourceUnitTier: 9 })).status).toBe(400);
  });

  test('allow ten searches a second and person', async () => {
    await settings({ throttling: ['search'] });
    const search = (person: { mail: string }): Promise<Response> =>
      local.ask(person, 'POST', '/sites/hub/_api/search/postquery', {
        body: { request: { Querytext: '*' } },
      });
    for (let call = 1; call <= 10; call += 1) expect((await search(ada)).status).toBe(200);
    const refused = await search(ada);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    // somebody else is not held up by her, whatever else she is answered
    expect((await search(luz)).status).not.toBe(429);
    now += 1000;
    expect((await search(ada)).status).toBe(200);
  });

  test('refuse each part of a batch by itself', async () => {
    await settings({ throttling: ['user'] });
    for (let call = 1; call <= 2998; call += 1) await local.ask(luz, 'GET', '/v1.0/me');
    const answer = await local.ask(luz, 'POST', '/v1.0/$batch', {
      headers: { 'content-type': 'application/json' },
      body: {
        requests: ['1', '2', '3', '4'].map((id) => ({ id, method: 'GET', url: '/me' })),
      },
    });
    expect(answer.status).toBe(200);
    const { responses } = (await answer.json()) as {
      responses: { id: string; status: number; headers: Record<string, string>; body: object }[];
    };
    const statuses = responses.map(({ id, status }) => [id, status]).sort();
    expect(statuses).toEqual([
      ['1', 200],
      ['2', 200],
      ['3', 429],
      ['4', 429],
    ]);
    const refused = responses.find(({ id }) => id === '4');
    expect(refused?.headers['retry-after']).toBe('300');
    expect(refused?.body).toMatchObject({ error: { code: 'activityLimitReached' } });
  });

  test('are counted and refuse nobody until somebody switches them on', async () => {
    for (let call = 1; call <= 3001; call += 1) await local.ask(luz, 'GET', WEB);
    expect((await local.ask(luz, 'GET', WEB)).status).not.toBe(429);
    expect((await spent('user'))?.spent).toBe(3002);
    await settings({ throttling: 'all' });
    expect((await local.ask(luz, 'GET', WEB)).status).toBe(429);
  });

  test('that nobody knows cannot be switched on', async () => {
    const answer = await settings({ throttling: ['everything'] });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('app-minute');
  });
});

describe('The latency setting', () => {
  test('makes every answer late, by a distribution', async () => {
    const local = await openTenant();
    await local.admin('PUT', '/settings', { latency: { p50: 30, p95: 40, seed: 1 } });
    const started = Date.now();
    for (let call = 0; call < 10; call += 1) await local.ask(ada, 'GET', WEB);
    expect(Date.now() - started).toBeGreaterThan(200);
    await local.admin('PUT', '/settings', { latency: false });
    expect((await local.admin('PUT', '/settings', { latency: { p50: 0 } })).status).toBe(400);
    local.tenant.close();
  });
});
