import { NOELIA, ROSA, startPortal, type PortalFixture } from './portal-fixture';

let portal: PortalFixture;

beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const EMPTY = JSON.stringify({ CanvasContent1: '[]' });

async function cookieOf(siteUserId: number): Promise<string> {
  const response = await fetch(`${portal.origin}/_signin`, {
    method: 'POST',
    body: new URLSearchParams({ person: String(siteUserId) }),
    redirect: 'manual',
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function call(
  siteUserId: number,
  path: string,
  init: RequestInit = {},
  headers: Record<string, string> = { 'x-requestdigest': `digest-of-${siteUserId}` }
): Promise<Response> {
  return fetch(`${portal.origin}/sites/hub/_api/sitepages/${path}`, {
    ...init,
    headers: { cookie: await cookieOf(siteUserId), ...headers },
  });
}

const reader = ROSA.principal.siteUserId;
const editor = NOELIA.principal.siteUserId;

test('a forged save by a person who may only read is refused', async () => {
  const before = await (await call(editor, 'pages(1)')).json();
  const response = await call(reader, 'pages(1)/SavePage', { method: 'POST', body: EMPTY });
  expect(response.status).toBe(403);
  expect((await response.json())['odata.error'].code).toContain('UnauthorizedAccessException');
  expect(await (await call(editor, 'pages(1)')).json()).toEqual(before);
});

test('a save without the page’s digest is refused, even by an editor', async () => {
  const response = await call(editor, 'pages(1)/SavePage', { method: 'POST', body: EMPTY }, {});
  expect(response.status).toBe(403);
  expect((await response.json())['odata.error'].code).toContain('-2130575252');
});

test('a save over a version that is no longer current is refused with 412', async () => {
  const { headers } = await call(editor, 'pages(1)');
  const ifMatch = headers.get('etag') ?? '';
  const send = () =>
    call(
      editor,
      'pages(1)/SavePage',
      { method: 'POST', body: EMPTY },
      { 'x-requestdigest': `digest-of-${editor}`, 'if-match': ifMatch }
    );
  expect((await send()).status).toBe(200);
  expect((await send()).status).toBe(412);
});

test.each([
  ['a canvas that is not JSON', { CanvasContent1: '[' }],
  ['a control the portal does not know', { CanvasContent1: '[{"controlType":4}]' }],
  [
    'a web part without an id',
    { CanvasContent1: '[{"controlType":3,"position":{"zoneIndex":1}}]' },
  ],
  ['a field that pages do not have', { Colour: 'red' }],
  ['a title that is not a text', { Title: 7 }],
])('%s is refused with 400 and changes nothing', async (_what, body) => {
  const response = await call(editor, 'pages(1)/SavePage', {
    method: 'POST',
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(400);
  expect((await (await call(editor, 'pages(1)')).json()).Version).toBe('1.0');
});

test('a new page takes its file name from the first title, numbered when it is taken', async () => {
  const names: string[] = [];
  for (let count = 0; count < 2; count += 1) {
    const made = await call(editor, 'pages', { method: 'POST', body: '{"PageLayoutType":"Home"}' });
    expect(made.status).toBe(201);
    const { Id: id } = await made.json();
    const body = JSON.stringify({ Title: 'Buenas prácticas' });
    await call(editor, `pages(${id})/SavePage`, { method: 'POST', body });
    names.push((await (await call(editor, `pages(${id})`)).json()).FileName);
  }
  expect(names).toEqual(['Buenas-prácticas.aspx', 'Buenas-prácticas(1).aspx']);
});

test('a fresh home page is there, and nobody has put anything on it yet', async () => {
  const page = await (await call(reader, 'pages(1)')).json();
  expect([page.FileName, page.CanvasContent1]).toEqual(['Home.aspx', '']);
});

test('calls that the portal does not know are left to be refused', async () => {
  expect((await call(editor, 'pages(1)/PromoteToNews', { method: 'POST' })).status).toBe(404);
  expect((await call(editor, 'pages(99)')).status).toBe(404);
});
