import { ada, luz, rui } from '../support/people';
import { BOT_ID, TEAMS_APP_ID } from './support/manifest';
import { chatOf, openTeams, TEAM_ID, teamSeed, type TestTeams } from './support/open-teams';

interface Delivery {
  activityId: string;
  type: string;
  attempts: number;
  status: number;
}

describe('What Teams tells a bot', () => {
  let teams: TestTeams;
  let channel: string;

  beforeAll(async () => {
    teams = await openTeams();
    await teams.administer('PUT', '/teams/seed', teamSeed);
    for (const place of [{ person: luz.mail }, { team: TEAM_ID }])
      await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, ...place });
    await teams.settle();
    const [team] = await teams.administer<{ channels: { id: string; displayName: string }[] }[]>(
      'GET',
      '/teams/teams'
    );
    channel = team?.channels.find(({ displayName }) => displayName === 'Questions')?.id ?? '';
  });
  afterAll(() => teams.close());
  beforeEach(() => {
    teams.bot.received.length = 0;
    teams.bot.onTurn(() => Promise.resolve());
  });

  const say = async (more: Record<string, unknown>): Promise<{ id: string }> => {
    const message = await teams.administer<{ id: string }>('POST', '/teams/messages', {
      app: TEAMS_APP_ID,
      person: luz.mail,
      ...more,
    });
    await teams.settle();
    return message;
  };
  const deliveries = (): Promise<Delivery[]> =>
    teams.administer('GET', '/teams/deliveries?settle=true');

  test('a mention in a channel, with its thread; the bot answers in it', async () => {
    teams.bot.onTurn(async (context) => {
      await context.sendActivity('Aquí está');
    });
    const root = await say({ conversation: channel, text: '¿la guía?', mention: true });
    expect(teams.bot.received).toMatchObject([
      {
        type: 'message',
        text: '<at>Test hub</at> ¿la guía?',
        conversation: { id: `${channel};messageid=${root.id}`, conversationType: 'channel' },
        channelData: { team: { aadGroupId: TEAM_ID }, channel: { id: channel } },
      },
    ]);
    expect(teams.bot.received[0]?.entities).toContainEqual({
      type: 'mention',
      text: '<at>Test hub</at>',
      mentioned: { id: `28:${BOT_ID}`, name: 'Test hub' },
    });
    const answer = await teams.local.ask(
      luz,
      'GET',
      `/v1.0/teams/${TEAM_ID}/channels/${encodeURIComponent(channel)}/messages/${root.id}/replies`
    );
    expect(await answer.json()).toMatchObject({
      value: [{ body: { content: 'Aquí está' }, from: { application: { id: BOT_ID } } }],
    });
  });

  test('reactions to its own messages, changes of what it was told, and their end', async () => {
    teams.bot.onTurn(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity('Sí');
    });
    const { id } = await say({ text: 'una pregunta' });
    const own = (await chatOf(teams, luz)).at(-1)?.id;
    await teams.administer('PUT', '/teams/reactions', {
      person: luz.mail,
      message: own,
      type: 'like',
    });
    await teams.administer('PUT', '/teams/messages', { message: id, text: 'otra pregunta' });
    await teams.administer('DELETE', '/teams/messages', { message: id });
    await teams.settle();
    expect(teams.bot.received.slice(1)).toMatchObject([
      { type: 'messageReaction', replyToId: own, reactionsAdded: [{ type: 'like' }] },
      { type: 'messageUpdate', text: 'otra pregunta', channelData: { eventType: 'editMessage' } },
      { type: 'messageDelete', text: '', channelData: { eventType: 'softDeleteMessage' } },
    ]);
  });

  test('an invoke, whose answer comes back at once', async () => {
    teams.bot.onTurn(async (context) => {
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: { got: context.activity.value as unknown } },
      });
    });
    const invoke = { person: luz.mail, app: TEAMS_APP_ID, name: 'adaptiveCard/action' };
    expect(
      await teams.administer('POST', '/teams/invokes', { ...invoke, value: { verb: 'open' } })
    ).toEqual({ status: 200, body: { got: { verb: 'open' } } });
    expect(teams.bot.received).toMatchObject([
      { type: 'invoke', name: 'adaptiveCard/action', from: { aadObjectId: luz.objectId } },
    ]);
  });

  test('a press of Action.Submit, as a message with a value that shows nowhere', async () => {
    const before = (await chatOf(teams, luz)).length;
    await teams.administer('POST', '/teams/submits', {
      person: luz.mail,
      app: TEAMS_APP_ID,
      value: { choice: 2 },
    });
    await teams.settle();
    expect(teams.bot.received).toMatchObject([{ type: 'message', value: { choice: 2 } }]);
    expect(await chatOf(teams, luz)).toHaveLength(before);
  });

  test('again, with the same id, what it did not answer in time', async () => {
    await teams.administer('PUT', '/settings', { botAnswerMs: 3000 });
    let cameAgain = (): void => undefined;
    const again = new Promise<void>((done) => (cameAgain = done));
    teams.bot.onTurn(() => {
      if (teams.bot.received.length === 1) return again;
      cameAgain();
      return Promise.resolve();
    });
    const { id } = await say({ text: 'despacio' });
    const [last] = (await deliveries()).slice(-1);
    expect(last).toMatchObject({ activityId: id, type: 'message', attempts: 2, status: 200 });
    expect(teams.bot.received.map((activity) => activity.id)).toEqual([id, id]);
    await teams.administer('PUT', '/settings', { botAnswerMs: 15_000 });
  });

  test('a slow answer to an invoke counts as none', async () => {
    await teams.administer('PUT', '/settings', { botAnswerMs: 200 });
    let release = (): void => undefined;
    teams.bot.onTurn(() => new Promise((done) => (release = done)));
    const invoke = { person: luz.mail, app: TEAMS_APP_ID, name: 'task/fetch', value: {} };
    expect(await teams.administer('POST', '/teams/invokes', invoke)).toEqual({
      status: 504,
      body: null,
    });
    release();
    await teams.administer('PUT', '/settings', { botAnswerMs: 15_000 });
  });

  test('nothing when its address does not answer; people go on', async () => {
    const { id } = await teams.administer<{ id: string }>('POST', '/teams/apps', {
      manifest: {
        ...(await import('./support/manifest')).manifestOf({
          id: '11111111-2222-4333-8444-555555555555',
          bots: [{ botId: '99999999-2222-4333-8444-555555555555', scopes: ['personal'] }],
        }),
      },
      messagingEndpoint: 'http://127.0.0.1:9/api/messages',
    });
    await teams.administer('POST', '/teams/installations', { app: id, person: rui.mail });
    await say({ app: id, person: rui.mail, text: 'olá?' });
    const [last] = (await deliveries()).slice(-1);
    expect(last).toMatchObject({ type: 'message', status: 0 });
  });

  test('that somebody joined the team’s chat it is in', async () => {
    const bind = ({ objectId }: { objectId: string }) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${objectId}')`,
    });
    const made = await teams.local.ask(luz, 'POST', '/v1.0/chats', {
      body: { chatType: 'group', members: [bind(luz), bind(rui)] },
    });
    const { id } = (await made.json()) as { id: string };
    await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, chat: id });
    await teams.settle();
    teams.bot.received.length = 0;
    await teams.local.ask(luz, 'POST', `/v1.0/chats/${id}/members`, { body: bind(ada) });
    await teams.settle();
    expect(teams.bot.received).toMatchObject([
      {
        type: 'conversationUpdate',
        membersAdded: [{ aadObjectId: ada.objectId }],
        conversation: { id, conversationType: 'groupChat', isGroup: true },
      },
    ]);
  });
});
