import { openTenant, refusalOf, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

interface Part {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

// source of all: Graph documentation, "Combine multiple HTTP requests using JSON batching" [GB]
describe('A batch of Graph requests', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
  });
  afterEach(() => local.tenant.close());

  const send = (requests: object[]): Promise<Response> =>
    local.ask(ada, 'POST', '/v1.0/$batch', {
      body: { requests },
      headers: { 'content-type': 'application/json' },
    });
  const run = async (requests: object[]): Promise<Part[]> => {
    const answer = await send(requests);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { responses: Part[] }).responses;
  };
  const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });

  test('answers each part under its id, in an order of its own', async () => {
    // BatchRequestContent writes the version into the address, people do not
    const parts = await run([get('1', '/me'), get('2', '/v1.0/me'), get('3', '/users')]);
    expect(parts.map((part) => [part.id, part.status]).sort()).toEqual([
      ['1', 200],
      ['2', 200],
      ['3', 200],
    ]);
    expect(parts.map((part) => part.id)).not.toEqual(['1', '2', '3']);
    expect(parts.find((part) => part.id === '1')?.body).toMatchObject({
      displayName: ada.displayName,
    });
  });

  test('is throttled part by part, under a 200', async () => {
    await local.admin('PUT', '/faults', [
      { match: { path: '/users' }, effect: { status: 429, retryAfter: 7 }, times: 1 },
    ]);
    const parts = await run([get('1', '/me'), get('2', '/users')]);
    expect(parts.find((part) => part.id === '2')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7' },
    });
    expect(parts.find((part) => part.id === '1')?.status).toBe(200);
  });

  test('skips what depends on a failed part', async () => {
    const parts = await run([
      get('1', '/users/nobody@example.org'),
      get('2', '/me', { dependsOn: ['1'] }),
    ]);
    expect(parts.find((part) => part.id === '2')?.status).toBe(424);
  });

  test('writes', async () => {
    const parts = await run([
      {
        id: '1',
        method: 'POST',
        url: '/sites/localhost:/sites/hub:/termStore/groups',
        headers: { 'Content-Type': 'application/json' },
        body: { displayName: 'By batch' },
      },
    ]);
    expect(parts[0]).toMatchObject({ status: 201, body: { displayName: 'By batch' } });
  });

  test.each([
    ['more than 20 parts', Array.from({ length: 21 }, (_, index) => get(String(index), '/me'))],
    ['two parts with one id', [get('1', '/me'), get('1', '/me')]],
    ['a body without Content-Type', [{ id: '1', method: 'POST', url: '/me', body: {} }]],
    ['a dependence on no part', [get('1', '/me', { dependsOn: ['9'] })]],
  ])('is refused as a whole with %s', async (_, requests) => {
    expect((await refusalOf(await send(requests))).status).toBe(400);
  });
});
