import { signIn } from './support/browser';
import { openTenant, ORIGIN, type TestTenant } from './support/open-tenant';
import { ada, luz, rui } from './support/people';

const HOME = `${ORIGIN}/sites/hub/SitePages/Home.aspx`;

describe('Accounts that nobody can sign in with', () => {
  let local: TestTenant;
  const program = { ...rui, accountKind: 'service' };
  const departed = { ...rui, accountEnabled: false };

  beforeEach(async () => {
    local = await openTenant();
  });
  afterEach(() => local.tenant.close());

  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    local.tenant.handle(new Request(ORIGIN + path, init));
  const signInScreen = async (): Promise<string> => (await send('/_signin')).text();
  const userIdOf = async (person: { mail: string }): Promise<number> =>
    (await local.sharePoint(ada).web.siteUsers.getByEmail(person.mail)()).Id;

  test.each([
    ['a program', program],
    ['a person who has left', departed],
  ])('the account of %s is not offered, and a forged form is refused', async (_, account) => {
    expect(await signInScreen()).toContain(rui.displayName);
    await local.admin('POST', '/people', [account]);
    const screen = await signInScreen();
    expect(screen).toContain(luz.displayName);
    expect(screen).not.toContain(rui.displayName);
    const forged = await send('/_signin', {
      method: 'POST',
      body: new URLSearchParams({ person: String(await userIdOf(rui)) }),
    });
    expect(forged.headers.get('location')).toBe('/_signin');
    expect(forged.headers.get('set-cookie')).toBeNull();
  });

  test('a guest can sign in', async () => {
    await local.admin('POST', '/people', [{ ...rui, accountKind: 'guest' }]);
    expect(await signIn(local.tenant, rui)).toMatch(/^tenant-session=./);
  });

  test('who leaves loses the session and the tokens that she still has', async () => {
    const cookie = await signIn(local.tenant, rui);
    const bearer = await local.token(rui);
    const asBrowser = (): Promise<Response> =>
      local.tenant.handle(new Request(HOME, { headers: { cookie } }));
    const asProgram = (): Promise<Response> =>
      send('/sites/hub/_api/web', { headers: { authorization: `Bearer ${bearer}` } });
    expect((await asBrowser()).status).toBe(403);
    expect((await asProgram()).status).toBe(403);
    await local.admin('POST', '/people', [departed]);
    expect((await asBrowser()).headers.get('location')).toMatch(/^\/_signin\?returnUrl=/);
    expect((await asProgram()).status).toBe(401);
    const another = await local.admin('POST', '/tokens', { person: rui.mail, resource: ORIGIN });
    expect(another.status).toBe(400);
  });

  test('who has left is still known as the author of her documents', async () => {
    await local.admin('POST', '/people', [departed]);
    const users = await local.sharePoint(ada).web.siteUsers.select('Title')();
    expect(users.map(({ Title }) => Title)).toContain(rui.displayName);
  });

  test('an account of no known kind is refused with the record that is wrong', async () => {
    const answer = await local.admin('POST', '/people', [luz, { ...rui, accountKind: 'robot' }]);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error:
        "Person 2: 'accountKind' must be member, guest, service, and 'accountEnabled' true or false.",
    });
  });
});
