import {
  connectorCapabilities,
  connectorRefusals,
  tokenServiceCapabilities,
} from '../../../tenant/capabilities';
import { connectorEndpoints } from '../../../tenant/teams/connector/connector-face';
import { tokenServiceEndpoints } from '../../../tenant/teams/connector/token-service';
import { postForm, tenantIdOf } from '../support/authority';
import { openTenant, ORIGIN, type TestTenant } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import { BOT_ID, manifestOf, TEAMS_APP_ID } from './support/manifest';

const OTHER_ID = '99999999-2222-4333-8444-555555555555';

describe('The Bot Connector, as programs without an SDK see it', () => {
  let local: TestTenant;
  let token: string;

  const tokenFor = async (clientId: string, scope: string): Promise<string> => {
    const { body } = await postForm(local, `/${await tenantIdOf(local)}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'x',
      scope,
    });
    return String(body['access_token']);
  };
  const call = (
    method: string,
    path: string,
    body?: object,
    bearer: string | undefined = token
  ): Promise<Response> =>
    local.tenant.handle(
      new Request(`${ORIGIN}/connector${path}`, {
        method,
        headers: bearer === '' ? {} : { authorization: `Bearer ${bearer}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    );
  const codeOf = async (answer: Response): Promise<[number, string]> => [
    answer.status,
    ((await answer.json()) as { error: { code: string } }).error.code,
  ];
  const open = async (person: { objectId: string }): Promise<Response> =>
    call('POST', '/v3/conversations', {
      members: [{ id: person.objectId }],
      tenantId: await tenantIdOf(local),
    });
  const say = (chat: string, text = 'hola'): Promise<Response> =>
    call('POST', `/v3/conversations/${chat}/activities`, { type: 'message', text });
  const ledger = async (): Promise<{ target: string; contentHash: string }[]> =>
    (await local.admin('GET', '/ledger?target=/connector/')).json() as Promise<
      { target: string; contentHash: string }[]
    >;

  beforeEach(async () => {
    local = await openTenant();
    for (const clientId of [BOT_ID, OTHER_ID])
      await local.admin('POST', '/apps', { clientId, name: 'A bot', secret: 'x' });
    await local.admin('POST', '/teams/apps', { manifest: manifestOf(), botClientId: BOT_ID });
    for (const { mail } of [ada, luz])
      await local.admin('POST', '/teams/installations', { app: TEAMS_APP_ID, person: mail });
    token = await tokenFor(BOT_ID, 'https://api.botframework.com/.default');
  });
  afterEach(() => local.tenant.close());

  const chatOf = async (person: { objectId: string }): Promise<string> =>
    ((await (await open(person)).json()) as { id: string }).id;

  test('takes tokens for the Bot Framework only, and only of a registered bot', async () => {
    expect((await call('POST', '/v3/conversations', {}, '')).status).toBe(401);
    const forGraph = await tokenFor(BOT_ID, 'https://graph.microsoft.com/.default');
    expect((await call('POST', '/v3/conversations', {}, forGraph)).status).toBe(401);
    const ofPerson = await local.token(luz, 'https://api.botframework.com');
    expect((await call('POST', '/v3/conversations', {}, ofPerson)).status).toBe(401);
    const ofOther = await tokenFor(OTHER_ID, 'https://api.botframework.com/.default');
    expect((await call('POST', '/v3/conversations', {}, ofOther)).status).toBe(403);
    expect((await open(luz)).status).toBe(201);
  });

  test('opens the same chat twice, and none where the app is not installed or nobody is', async () => {
    expect(await chatOf(luz)).toBe(await chatOf(luz));
    expect(await codeOf(await open(rui))).toEqual([403, 'BotNotInConversationRoster']);
    expect(await codeOf(await open({ objectId: BOT_ID }))).toEqual([400, 'BadArgument']);
  });

  test('knows a person by another id for each bot', async () => {
    const chat = await chatOf(luz);
    const [member] = (await (await call('GET', `/v3/conversations/${chat}/members`)).json()) as {
      id: string;
    }[];
    expect(member?.id).toMatch(/^29:1/);
    const manifest = manifestOf({
      id: OTHER_ID,
      bots: [{ botId: OTHER_ID, scopes: ['personal'] }],
    });
    await local.admin('POST', '/teams/apps', { manifest });
    token = await tokenFor(OTHER_ID, 'https://api.botframework.com/.default');
    expect(await codeOf(await open({ objectId: member?.id ?? '' }))).toEqual([400, 'BadArgument']);
    expect(await codeOf(await say(chat))).toEqual([403, 'BotNotInConversationRoster']);
  });

  test('somebody who has left takes her chat along', async () => {
    const chat = await chatOf(luz);
    await local.admin('POST', '/people', [{ ...luz, accountEnabled: false }]);
    expect(await codeOf(await say(chat))).toEqual([404, 'ConversationNotFound']);
    expect(await codeOf(await open(luz))).toEqual([400, 'BadArgument']);
  });

  test('refuses what is no activity, and what it does not play stands in the log', async () => {
    const chat = await chatOf(luz);
    const path = `/v3/conversations/${chat}/activities`;
    expect(await codeOf(await call('POST', path, { type: 'trace' }))).toEqual([400, 'BadArgument']);
    const wrong = new Request(`${ORIGIN}/connector${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{',
    });
    expect(await codeOf(await local.tenant.handle(wrong))).toEqual([400, 'BadSyntax']);
    expect((await call('PUT', `${path}/123`, { type: 'message', text: 'x' })).status).toBe(404);
    for (const endpoint of Object.keys(connectorRefusals)) {
      const [method = '', template = ''] = endpoint.split(' ');
      const answer = await call(method, template.replace(':conversation', chat));
      expect([endpoint, answer.status]).toEqual([endpoint, 404]);
    }
    const log = (await (await local.admin('GET', '/log?unsupported=true')).json()) as object[];
    expect(log).toHaveLength(Object.keys(connectorRefusals).length);
  });

  test('writes each accepted send into the ledger, also when its answer is lost', async () => {
    const chat = await chatOf(luz);
    const before = (await ledger()).length;
    await local.admin('PUT', '/faults', [
      { match: { method: 'POST', path: '/activities', nth: 1 }, effect: { dropAfterBytes: 0 } },
    ]);
    await expect(say(chat).then((answer) => answer.text())).rejects.toThrow();
    await local.admin('PUT', '/faults', []);
    await say(chat);
    const lines = (await ledger()).slice(before);
    expect(lines).toHaveLength(2);
    expect(new Set(lines.map(({ contentHash }) => contentHash)).size).toBe(1);
    expect(decodeURIComponent(lines[0]?.target ?? '')).toContain(chat);
  });

  describe('with its ceilings', () => {
    beforeEach(() => local.admin('PUT', '/settings', { throttling: ['bot'] }));

    /** Statuses of many sends at one moment of the tenant's time. */
    const burst = async (chats: readonly string[]): Promise<Response[]> => {
      const answers: Response[] = [];
      for (const chat of chats) answers.push(await say(chat));
      return answers;
    };
    const count = (answers: readonly Response[], status: number): number =>
      answers.filter((answer) => answer.status === status).length;

    test('a conversation takes seven a second and eight in two', async () => {
      const chat = await chatOf(luz);
      await local.admin('POST', '/clock/advance', { milliseconds: 3000 });
      const answers = await burst(Array<string>(40).fill(chat));
      // the burst may lie across the end of a window
      expect(count(answers, 201)).toBeGreaterThanOrEqual(7);
      expect(count(answers, 201)).toBeLessThanOrEqual(16);
      const refused = answers.find(({ status }) => status === 429);
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(refused && (await codeOf(refused))).toEqual([429, 'TooManyRequests']);
    });

    test('an app gets half of its ceiling in a storm, and the counts say so', async () => {
      await local.admin('PUT', '/settings', { botCapacity: 0.1 });
      const chats = await Promise.all([chatOf(luz), chatOf(ada)]);
      await local.admin('POST', '/clock/advance', { milliseconds: 3000 });
      const answers = await burst(Array.from({ length: 30 }, (_, at) => chats[at % 2] ?? ''));
      expect(count(answers, 201)).toBeLessThanOrEqual(15);
      const counts = await (await local.admin('GET', '/teams/ceilings')).json();
      expect(counts).toMatchObject({ capacity: 0.1, refused: count(answers, 429) });
    });
  });

  test('names every route of the connector and of the token service in the table of capabilities', () => {
    expect(Object.keys(connectorCapabilities).sort()).toEqual([...connectorEndpoints].sort());
    expect(Object.keys(tokenServiceCapabilities).sort()).toEqual([...tokenServiceEndpoints].sort());
  });
});
