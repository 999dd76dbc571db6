import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STAFF, startLocalService, TEAM_MEMBER, type LocalService } from './support/local-service';
import { inTeams, textsOf, type InvokeAnswer, type PersonInTeams } from './support/person-in-teams';

interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: Readonly<Record<string, unknown>>;
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}

describe('The hub inside other conversations', () => {
  let local: LocalService;
  let milagros: PersonInTeams;
  let elsewhere: Server;
  let visits = 0;

  beforeAll(async () => {
    local = await startLocalService({ withDocuments: true });
    milagros = await inTeams(local, STAFF);
    elsewhere = createServer((_, response) => {
      visits += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', () => resolve()));
  }, 180_000);
  afterAll(async () => {
    elsewhere.close();
    await local.stop();
  });

  const extensionOf = (answer: InvokeAnswer): Extension =>
    (answer.body as { composeExtension: Extension }).composeExtension;
  const query = async (text: string, more: Record<string, unknown> = {}): Promise<Extension> =>
    extensionOf(
      await milagros.invoke('composeExtension/query', {
        commandId: 'search',
        parameters: [{ name: 'query', value: text }],
        queryOptions: { skip: 0, count: 25 },
        ...more,
      })
    );
  const unfold = (url: string, by: PersonInTeams = milagros): Promise<InvokeAnswer> =>
    by.invoke('composeExtension/queryLink', { url });

  test('asks Teams for the sign-in without a word, and finds once it has it', async () => {
    const first = await query('remesas');
    expect(first.type).toBe('silentAuth');
    expect(first.suggestedActions?.actions[0]?.value).toContain('/api/botsignin/');
    const wrong = await query('remesas', { authentication: { token: 'x.y.z' } });
    expect(wrong.type).toBe('auth');
    const found = await query('remesas', { authentication: { token: await milagros.token() } });
    expect(found.type).toBe('result');
    expect((await query('remesas')).type).toBe('result');
  });

  test('finds documents to insert, each with what tells it from the others', async () => {
    const { attachments = [] } = await query('remesas');
    expect(attachments.length).toBeGreaterThan(1);
    for (const { content, preview } of attachments) {
      expect(preview.content.title).not.toBe('');
      expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
      expect(JSON.stringify(content)).toContain('/sites/hub/HubDocuments/');
    }
    expect((await query('')).type).toBe('result');
    expect((await query('xyzzyqwerty')).type).toBe('message');
  });

  test('gives the next page, and nothing after the last', async () => {
    const first = await query('migración');
    const second = await query('migración', { queryOptions: { skip: 10, count: 25 } });
    const titles = (page: Extension): readonly string[] =>
      (page.attachments ?? []).map(({ preview }) => preview.content.title);
    expect(titles(second).some((title) => titles(first).includes(title))).toBe(false);
    const last = await query('migración', { queryOptions: { skip: 900, count: 25 } });
    expect(last.type).toBe('message');
  });

  test('unfolds an address of the library for who may open the document', async () => {
    const { attachments = [] } = await query('remesas');
    const [{ content } = { content: {} }] = attachments;
    const url = /http:\/\/[^"]*HubDocuments\/[^"]*/.exec(JSON.stringify(content))?.[0] ?? '';
    const unfolded = extensionOf(await unfold(url));
    expect(unfolded.attachments).toHaveLength(1);
    expect(textsOf(unfolded.attachments?.[0]?.content).join()).toContain(
      attachments[0]?.preview.content.title
    );
  });

  test('unfolds nothing for who may not open it, as if it were not there', async () => {
    const team = await inTeams(local, TEAM_MEMBER);
    await team.invoke('composeExtension/query', {
      commandId: 'search',
      authentication: { token: await team.token() },
    });
    const closed = await closedDocument(local);
    expect(extensionOf(await unfold(closed, team)).type).toBe('result');
    expect((await unfold(closed)).body ?? null).toBeNull();
  });

  test('unfolds a search with how much the person herself finds', async () => {
    const url = `${local.configuration.siteUrl}/SitePages/Search.aspx?q=remesas`;
    const { attachments } = extensionOf(await unfold(url));
    expect(attachments?.[0]?.preview.content.text).toMatch(/^\d+ resultados para usted$/);
  });

  test('never visits an address that somebody pasted, whatever it looks like', async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const site = local.configuration.siteUrl;
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/sites/hub/HubDocuments/x.pdf`,
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/sites/hub/HubDocuments/x.pdf',
      `${site}.evil.example/HubDocuments/x.pdf`,
      `${site}/HubDocuments/../../../etc/passwd`,
      `${site}/HubDocuments/%2e%2e/%2e%2e/SitePages/Hub.aspx`,
      `${site}/HubDocuments/..%2f..%2fx`,
      `${site.replace('://', '://user:word@')}/HubDocuments/x.pdf`,
      `http://localhost:${port}@${new URL(site).host}/sites/hub/HubDocuments/x.pdf`,
      'file:///etc/passwd',
      'javascript:alert(1)',
      'not an address',
    ]) {
      const answer = await unfold(url);
      expect(answer.status).toBe(200);
      expect(answer.body ?? null).toBeNull();
    }
    expect(visits).toBe(0);
  });

  test('answers within five seconds also where SharePoint does not', async () => {
    await local.admin('PUT', '/faults', [
      { name: 'slow', match: { path: '/_api/' }, effect: { latencyMs: 8000 }, times: 3 },
    ]);
    try {
      const started = Date.now();
      const answer = await query('algo lento');
      expect(Date.now() - started).toBeLessThan(5000);
      expect(answer.type).toBe('message');
    } finally {
      await local.admin('PUT', '/faults', []);
    }
  });
});

/** The address of a document that the KM team alone may open. */
async function closedDocument(local: LocalService): Promise<string> {
  const { siteUrl } = local.configuration;
  const token = await local.token('ezequiel.brandan@hub-oim.example', new URL(siteUrl).origin);
  const ask = async (path: string, method = 'GET'): Promise<unknown> => {
    const answer = await local.tenant.handle(
      new Request(`${siteUrl}/_api/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json;odata=nometadata',
        },
      })
    );
    return answer.status === 204 ? undefined : answer.json();
  };
  const list = `web/lists/getByTitle('Hub Documents')`;
  const { value } = (await ask(`${list}/items?$select=Id,FileRef&$top=1`)) as {
    value: readonly { readonly Id: number; readonly FileRef: string }[];
  };
  const [{ Id, FileRef } = { Id: 0, FileRef: '' }] = value;
  const { value: groups } = (await ask(`web/sitegroups?$select=Id,Title`)) as {
    value: readonly { readonly Id: number; readonly Title: string }[];
  };
  const team = groups.find(({ Title }) => Title === 'Hub KM Team')?.Id ?? 0;
  await ask(
    `${list}/items(${Id})/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
    'POST'
  );
  await ask(
    `${list}/items(${Id})/roleassignments/addroleassignment(principalid=${team},roledefid=1073741830)`,
    'POST'
  );
  return new URL(siteUrl).origin + encodeURI(FileRef);
}
