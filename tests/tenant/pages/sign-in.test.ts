import { person, ROSA, startPortal, type PortalFixture } from './portal-fixture';

let portal: PortalFixture;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(portal.origin + path, { headers, redirect: 'manual' });
}

function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {}
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(portal.origin + path, { method: 'POST', body, headers, redirect: 'manual' });
}

function sessionOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const rosa = { person: String(ROSA.principal.siteUserId) };
const HOME = '/sites/hub/SitePages/Home.aspx';

test.each(['/', '/sites/hub', '/sites/hub/'])('%s leads to the home page', async (path) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([303, HOME]);
});

test('who is not signed in comes back to the page asked for, search included', async () => {
  const asked = await get(`${HOME}?q=retorno`);
  const screen = asked.headers.get('location') ?? '';
  expect(screen).toBe(`/_signin?returnUrl=${encodeURIComponent(`${HOME}?q=retorno`)}`);
  const returnUrl = new URL(screen, portal.origin).searchParams.get('returnUrl') ?? '';
  const signedIn = await post('/_signin', { ...rosa, returnUrl });
  expect(signedIn.headers.get('location')).toBe(`${HOME}?q=retorno`);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/_signin',
])('signing in never leads to %s', async (returnUrl) => {
  const response = await post('/_signin', { ...rosa, returnUrl });
  expect(response.headers.get('location')).toBe('/');
});

test('the session is a random id that scripts cannot read', async () => {
  const cookies = await Promise.all(
    [1, 2].map(async () => (await post('/_signin', rosa)).headers.getSetCookie()[0])
  );
  expect(cookies[0]).toMatch(/^tenant-session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(cookies[0]).not.toBe(cookies[1]);
});

test('nobody becomes a person who does not exist', async () => {
  const response = await post('/_signin', { person: '999' });
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('a form that another site sends signs nobody in', async () => {
  const response = await post('/_signin', rosa, { 'sec-fetch-site': 'cross-site' });
  expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
});

test('after signing out the old cookie opens nothing', async () => {
  const cookie = sessionOf(await post('/_signin', rosa));
  expect((await get(HOME, { cookie })).status).toBe(200);
  await post('/_signout', {}, { cookie });
  expect((await get(HOME, { cookie })).status).toBe(303);
  expect((await get('/_layouts/15/token?resource=x', { cookie })).status).toBe(401);
});

test.each([
  ['es', ['Oficina regional', 'Bolivia', 'Brasil']],
  ['pt', ['Escritório regional', 'Bolívia', 'Brasil']],
  ['en', ['Regional office', 'Bolivia', 'Brazil']],
])(
  'a browser that speaks %s lists the offices by their names, the regional one first',
  async (tag, names) => {
    const page = await (await get('/_signin', { 'accept-language': tag })).text();
    const headings = [...page.matchAll(/<h2[^>]*>([^<]+)</g)].map((match) => match[1]?.trim());
    expect(headings).toEqual(names);
  }
);

test('without scripts the list is searched by the server, by office too', async () => {
  const page = await (await get('/_signin?q=brazil')).text();
  expect(page).toContain('Breno Hashimoto');
  expect(page).not.toContain('Rosa Mamani');
});

test('the language chosen on the screen goes along into the portal', async () => {
  const cookie = sessionOf(await post('/_signin', { ...rosa, lang: 'pt-BR' }));
  expect(await (await get(HOME, { cookie })).text()).toContain('<html lang="pt-BR"');
});

test('what comes with the address is shown as text, never as markup', async () => {
  const page = await (await get('/_signin?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).text();
  expect(page).not.toContain('<script>alert');
});

test('a page that does not exist says so in the person’s language', async () => {
  const cookie = sessionOf(await post('/_signin', rosa));
  const response = await get('/sites/hub/SitePages/Gone.aspx', { cookie });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('No encontramos esta página');
});

test('who may not see the site is told so and offered another person, not a way in circles', async () => {
  const strangers = await startPortal([person(14, 'Hugo Paz', 'PER', 'es-PE', 'Nobody'), ROSA]);
  const signedIn = await fetch(`${strangers.origin}/_signin`, {
    method: 'POST',
    body: new URLSearchParams({ person: '14' }),
    redirect: 'manual',
  });
  const response = await fetch(strangers.origin + HOME, {
    headers: { cookie: sessionOf(signedIn) },
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toMatch(
    /class="command primary" href="\/_signin\?returnUrl=[^"]+">Entrar como otra persona</
  );
  strangers.close();
});
