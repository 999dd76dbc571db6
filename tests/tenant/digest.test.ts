import { createTenant, type Tenant } from '../../tenant/tenant';
import { signIn } from './support/browser';
import { ORIGIN, refusalOf } from './support/open-tenant';
import { ada, luz } from './support/people';

/** Somebody else who may write. */
const other = { ...luz, roles: ['Admin'] };

describe('A signed-in page writes with a form digest', () => {
  let tenant: Tenant;
  let cookie: string;
  beforeEach(async () => {
    tenant = createTenant({ origin: ORIGIN });
    await tenant.handle(
      new Request(`${ORIGIN}/__tenant/people`, {
        method: 'POST',
        body: JSON.stringify([ada, other]),
      })
    );
    cookie = await signIn(tenant, ada);
  });
  afterEach(() => tenant.close());

  const post = (path: string, headers: Record<string, string>, body = ''): Promise<Response> =>
    tenant.handle(
      new Request(`${ORIGIN}/sites/hub/_api/${path}`, {
        method: 'POST',
        headers: { cookie, ...headers },
        body,
      })
    );
  const digest = async (): Promise<string> => {
    const info = (await (await post('contextinfo', {})).json()) as {
      FormDigestValue: string;
      FormDigestTimeoutSeconds: number;
    };
    expect(info.FormDigestTimeoutSeconds).toBe(1800);
    return info.FormDigestValue;
  };
  const addList = (headers: Record<string, string>): Promise<Response> =>
    post('web/lists', headers, JSON.stringify({ Title: 'Notes', BaseTemplate: 100 }));

  test('the cookie says who reads', async () => {
    const me = await tenant.handle(
      new Request(`${ORIGIN}/sites/hub/_api/web/currentuser`, { headers: { cookie } })
    );
    expect(await me.json()).toMatchObject({ Email: ada.mail });
  });

  // source: fidelity checklist, "digest missing/expired" (pnpjs #2186, #2467)
  test('a write without one is a 403 with the code that clients look for', async () => {
    expect(await refusalOf(await addList({}))).toEqual({
      status: 403,
      code: '-2130575252, Microsoft.SharePoint.SPException',
      message: expect.stringContaining(
        'The security validation for this page is invalid and might be corrupted.'
      ),
    });
  });

  test('a write with a fresh one succeeds', async () => {
    expect((await addList({ 'x-requestdigest': await digest() })).status).toBe(201);
  });

  test('it is good for 30 minutes of the tenant’s time and not longer', async () => {
    const value = await digest();
    const advance = (milliseconds: number): Promise<Response> =>
      tenant.handle(
        new Request(`${ORIGIN}/__tenant/clock/advance`, {
          method: 'POST',
          body: JSON.stringify({ milliseconds }),
        })
      );
    await advance(29 * 60_000);
    expect((await addList({ 'x-requestdigest': value })).status).toBe(201);
    await advance(2 * 60_000);
    expect((await addList({ 'x-requestdigest': value })).status).toBe(403);
  });

  test('somebody else’s digest is refused', async () => {
    const own = cookie;
    cookie = await signIn(tenant, other);
    const hers = await digest();
    cookie = own;
    expect((await addList({ 'x-requestdigest': hers })).status).toBe(403);
  });
});
