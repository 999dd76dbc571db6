import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { inTeams, type PersonInTeams } from './support/person-in-teams';
import { STAFF, startLocalService, TEAM_MEMBER, type LocalService } from './support/local-service';

const channel = 'https://api.botframework.com';

describe('The door of the bot', () => {
  let local: LocalService;
  let milagros: PersonInTeams;
  let personId: string;

  beforeAll(async () => {
    local = await startLocalService();
    milagros = await inTeams(local, STAFF);
    await milagros.next();
    personId = milagros.personId;
  });
  afterAll(() => local.stop());

  const seconds = (): number => Math.floor(Date.now() / 1000);
  const serviceUrl = (): string => `${local.tenantOrigin}/connector/`;
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: channel,
    aud: local.configuration.clientId,
    serviceurl: serviceUrl(),
    nbf: seconds() - 10,
    exp: seconds() + 3600,
    ...more,
  });
  const activity = (more: Record<string, unknown> = {}) => ({
    type: 'message',
    id: randomUUID(),
    text: 'ayuda',
    channelId: 'msteams',
    serviceUrl: serviceUrl(),
    from: { id: `29:${personId}`, aadObjectId: personId },
    recipient: { id: `28:${local.configuration.clientId}` },
    conversation: {
      id: milagros.conversationId,
      conversationType: 'personal',
      tenantId: local.configuration.tenantId,
    },
    ...more,
  });
  const post = (body: unknown, token?: string): Promise<Response> =>
    fetch(`${local.serviceOrigin}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const unsigned = (payload: object): string => {
    const part = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
  };

  test('lets in what Teams has signed', async () => {
    const before = await milagros.newest();
    const answer = await post(activity(), await local.sign(claims()));
    expect(answer.status).toBe(200);
    expect((await milagros.next(before)).attachments).toHaveLength(1);
  });

  const forgeries: readonly (readonly [string, () => Promise<string | undefined>])[] = [
    ['has no token', async () => undefined],
    ['carries something that is no token', async () => 'abc.def.ghi'],
    ['is not signed at all', async () => unsigned(claims())],
    [
      'is signed with a shared secret',
      () => local.sign(claims(), { alg: 'HS256', key: new TextEncoder().encode('x'.repeat(64)) }),
    ],
    [
      'is signed with another key',
      () =>
        local.sign(claims(), {
          key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
        }),
    ],
    ['names a key that nobody has', () => local.sign(claims(), { kid: 'unknown' })],
    ['is for another bot', () => local.sign(claims({ aud: randomUUID() }))],
    ['is from another issuer', () => local.sign(claims({ iss: 'https://evil.example' }))],
    ['is for another connector', () => local.sign(claims({ serviceurl: 'https://evil.example/' }))],
    ['says nothing of the connector', () => local.sign(claims({ serviceurl: undefined }))],
    ['ended six minutes ago', () => local.sign(claims({ exp: seconds() - 360 }))],
    ['begins only in an hour', () => local.sign(claims({ nbf: seconds() + 3600 }))],
    ['is a person’s token for the hub’s own API', async () => milagros.token()],
  ];
  test.each(forgeries)('refuses what %s, and does nothing', async (_, forge) => {
    const before = (await milagros.messages()).length;
    const answer = await post(activity(), await forge());
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('at ');
    expect((await milagros.messages()).length).toBe(before);
  });

  test('refuses an activity of another organisation', async () => {
    const foreign = activity({
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: randomUUID() },
    });
    expect((await post(foreign, await local.sign(claims()))).status).toBe(401);
  });

  test.each([
    ['an empty object', '{}'],
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a text', '"hello"'],
    ['null', 'null'],
    ['an activity without a sender', JSON.stringify({ type: 'message', id: '1' })],
  ])('answers 400 to %s, and lives', async (_, body) => {
    expect((await post(body)).status).toBe(400);
    expect((await fetch(`${local.serviceOrigin}/healthz`)).status).toBe(200);
  });

  test('answers 413 to a body that no activity has', async () => {
    expect((await post('x'.repeat(300 * 1024))).status).toBe(413);
  });

  test('does the same activity once, however often Teams sends it', async () => {
    const before = (await milagros.messages()).length;
    const same = activity({ text: 'gracias' });
    const token = await local.sign(claims());
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await post(same, token)).status);
    expect(statuses).toEqual([200, 200, 200]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await milagros.messages()).length).toBe(before + 1);
  });

  test('answers at once while the work takes long', async () => {
    const before = await milagros.newest();
    await local.admin('PUT', '/faults', [
      {
        name: 'slow',
        match: { path: '/connector/v3/conversations' },
        effect: { latencyMs: 2500 },
        times: 1,
      },
    ]);
    const started = Date.now();
    const answer = await post(activity(), await local.sign(claims()));
    expect(answer.status).toBe(200);
    expect(Date.now() - started).toBeLessThan(1000);
    await milagros.next(before);
    expect(Date.now() - started).toBeGreaterThan(2000);
  });

  test('tells somebody whom the directory does not know where to turn', async () => {
    const harriet = await inTeams(local, TEAM_MEMBER);
    const before = await harriet.newest();
    const stranger = activity({
      from: { id: '29:stranger', aadObjectId: randomUUID() },
      conversation: {
        id: harriet.conversationId,
        conversationType: 'personal',
        tenantId: local.configuration.tenantId,
      },
      locale: 'pt-BR',
    });
    await post(stranger, await local.sign(claims()));
    expect((await harriet.next(before)).text).toContain('ainda não conhece a sua conta');
  });

  test('writes no name, address or text of anybody into its log', () => {
    // The hour of a line is no address, though it can read like the beginning of one: 18:29:38.
    const written = local.log.join('').replaceAll(/"time":"[^"]*"/gu, '');
    expect(written).toContain('turn.done');
    for (const word of ['Milagros', 'Huarcaya', STAFF, personId, 'ayuda', 'hub-oim', '29:']) {
      expect(written).not.toContain(word);
    }
  });
});
