import { openTenant, type TestTenant } from '../support/open-tenant';
import { signIn } from '../support/browser';
import { ada, luz, rui } from '../support/people';

const ORIGIN = 'http://localhost:4400';

describe('The Teams window’s server', () => {
  let local: TestTenant;
  beforeAll(async () => {
    local = await openTenant();
  });

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    local.tenant.handle(new Request(ORIGIN + path, init));
  const sessionOf = async ({ objectId }: { objectId: string }): Promise<string> => {
    const answer = await ask('/teams/open', {
      method: 'POST',
      body: JSON.stringify({ person: objectId }),
    });
    return ((await answer.json()) as { session: string }).session;
  };
  const as = async (
    person: { objectId: string },
    method: string,
    path: string,
    body?: object
  ): Promise<Response> =>
    ask(`/teams/api/${path}`, {
      method,
      headers: { 'x-tenant-session': await sessionOf(person) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  test('takes whoever is not signed in to the sign-in page and back', async () => {
    const answer = await ask('/teams');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/_signin?returnUrl=%2Fteams');
  });

  test('opens for who is signed in at the portal, in her language', async () => {
    const cookie = await signIn(local.tenant, luz);
    const page = await (await ask('/teams', { headers: { cookie } })).text();
    expect(page).toContain('lang="es-ES"');
    expect(page).toContain(`data-person="${luz.objectId}"`);
  });

  test('opens for somebody else in another tab of the same browser', async () => {
    const cookie = await signIn(local.tenant, luz);
    const page = await ask(`/teams?as=${rui.objectId}`, { headers: { cookie } });
    expect(await page.text()).toContain(`data-person="${rui.objectId}"`);
    const start = (await (
      await ask('/teams/api/start', {
        headers: { cookie, 'x-tenant-session': await sessionOf(rui) },
      })
    ).json()) as { person: { mail: string } };
    // the tab's session goes before the cookie of the browser
    expect(start.person.mail).toBe(rui.mail);
  });

  test('lets no other site ask, and nobody without a session', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'x-tenant-session': await sessionOf(luz) };
    expect((await ask('/teams/api/start', { headers })).status).toBe(403);
    expect((await ask('/teams/open', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect((await ask('/teams/api/start')).status).toBe(401);
    const forged = { 'x-tenant-session': 'guessed' };
    expect((await ask('/teams/api/start', { headers: forged })).status).toBe(401);
  });

  test('keeps a chat to those who are in it, and a message to who wrote it', async () => {
    const made = await as(luz, 'POST', 'chats', { people: [rui.objectId] });
    const { id } = (await made.json()) as { id: string };
    const address = `conversations/${encodeURIComponent(id)}/messages`;
    const sent = await as(luz, 'POST', address, { text: 'hola' });
    const message = (await sent.json()) as { id: string; text: string };
    expect(message.text).toBe('hola');
    expect((await as(ada, 'GET', address)).status).toBe(403);
    expect((await as(ada, 'POST', address, { text: 'let me in' })).status).toBe(403);
    expect((await as(rui, 'DELETE', `messages/${message.id}`)).status).toBe(403);
    expect((await as(luz, 'DELETE', `messages/${message.id}`)).status).toBe(200);
    const page = (await (await as(rui, 'GET', address)).json()) as {
      messages: { text: string; deleted: boolean }[];
    };
    expect(page.messages).toMatchObject([{ text: '', deleted: true }]);
  });

  test('says what it does not know instead of failing', async () => {
    expect((await as(luz, 'GET', 'nothing')).status).toBe(404);
    expect((await as(luz, 'POST', 'apps/unknown/install', {})).status).toBe(404);
    expect((await as(luz, 'POST', 'chats', { people: ['nobody'] })).status).toBe(404);
    expect((await as(luz, 'POST', 'chats', {})).status).toBe(400);
  });

  test('tells an open window what happens, as it happens', async () => {
    const stream = await as(rui, 'GET', 'stream');
    expect(stream.headers.get('content-type')).toMatch('text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    const made = await as(luz, 'POST', 'chats', { people: [rui.objectId] });
    const { id } = (await made.json()) as { id: string };
    await as(luz, 'POST', `conversations/${encodeURIComponent(id)}/messages`, { text: 'oi' });
    let heard = '';
    while (!heard.includes('"text":"oi"')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('data: {"kind":"message"');
    await reader?.cancel();
  });
});
