import { TeamsInfo, TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import { ada, luz, rui } from '../support/people';
import { BOT_ID, TEAMS_APP_ID } from './support/manifest';
import { chatOf, openTeams, TEAM_ID, teamSeed, type TestTeams } from './support/open-teams';

interface SeenTeam {
  id: string;
  internalId: string;
  channels: { id: string; displayName: string }[];
}

describe('A bot in Teams, by the Bot Framework SDK', () => {
  let teams: TestTeams;
  let references: Partial<ConversationReference>[];

  // one tenant for all: the SDK keeps tokens for as long as the program runs
  beforeAll(async () => {
    teams = await openTeams();
    await teams.administer('PUT', '/teams/seed', teamSeed);
    for (const person of [ada, luz])
      await teams.administer('POST', '/teams/installations', {
        app: TEAMS_APP_ID,
        person: person.mail,
      });
    await teams.settle();
  });
  afterAll(() => teams.close());
  beforeEach(() => {
    references = [];
    teams.bot.received.length = 0;
    teams.bot.onTurn((context) => {
      references.push(TurnContext.getConversationReference(context.activity));
      return Promise.resolve();
    });
  });

  const say = async (person: { mail: string }, text: string): Promise<void> => {
    await teams.administer('POST', '/teams/messages', {
      app: TEAMS_APP_ID,
      person: person.mail,
      text,
    });
    await teams.settle();
  };
  const refusalOf = async (call: Promise<unknown>): Promise<{ status: number; code: string }> => {
    try {
      await call;
    } catch (error) {
      const { statusCode, code, details } = error as {
        statusCode: number;
        code?: string;
        details?: { error?: { code: string } };
      };
      return { status: statusCode, code: details?.error?.code ?? code ?? '' };
    }
    throw new Error('The call was not refused.');
  };
  const lastTexts = async (person: { mail: string }, count: number): Promise<string[]> =>
    (await chatOf(teams, person)).slice(-count).map(({ text }) => text);

  test('hears of its installation, and by whom', async () => {
    await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, person: rui.mail });
    await teams.settle();
    expect(teams.bot.received).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ name: 'Test hub' }] },
      { type: 'installationUpdate', action: 'add', from: { aadObjectId: rui.objectId } },
    ]);
  });

  test('gets a person’s message in her language and answers in her chat', async () => {
    teams.bot.onTurn(async (context) => {
      await context.sendActivity(`Usted dijo: ${context.activity.text}`);
    });
    await say(luz, 'hola');
    expect(await lastTexts(luz, 2)).toEqual(['hola', 'Usted dijo: hola']);
    expect(teams.bot.received).toMatchObject([
      {
        type: 'message',
        channelId: 'msteams',
        locale: 'es-PE',
        from: { aadObjectId: luz.objectId, name: 'Luz Rojas' },
        conversation: { conversationType: 'personal', tenantId: teams.tenantId },
        recipient: { id: `28:${BOT_ID}` },
      },
    ]);
  });

  test('speaks first, changes what it said, and takes it back', async () => {
    await say(ada, 'hello');
    let id = '';
    await teams.bot.continue(references[0] ?? {}, async (context) => {
      id = (await context.sendActivity('Something new'))?.id ?? '';
      await context.updateActivity({ id, type: 'message', text: 'Something better' });
    });
    expect(await lastTexts(ada, 2)).toEqual(['hello', 'Something better']);
    await teams.bot.continue(references[0] ?? {}, (context) => context.deleteActivity(id));
    expect(await lastTexts(ada, 1)).toEqual(['']);
  });

  test('opens the chat of somebody it only knows by object id', async () => {
    let reference: Partial<ConversationReference> = {};
    await teams.bot.adapter.createConversationAsync(
      BOT_ID,
      'msteams',
      `${teams.local.tenant.origin}/connector/`,
      'https://api.botframework.com',
      {
        isGroup: false,
        tenantId: teams.tenantId,
        members: [{ id: luz.objectId, name: '' }],
        bot: { id: `28:${BOT_ID}`, name: 'Test hub' },
        channelData: { tenant: { id: teams.tenantId } },
        activity: undefined as unknown as Activity,
      },
      (context) => {
        reference = TurnContext.getConversationReference(context.activity);
        return Promise.resolve();
      }
    );
    await teams.bot.continue(reference, async (context) => {
      await context.sendActivity('Un aviso');
    });
    expect(await lastTexts(luz, 1)).toEqual(['Un aviso']);
  });

  test('asks who is in a conversation', async () => {
    await say(luz, 'hola');
    let members: unknown;
    await teams.bot.continue(references[0] ?? {}, async (context) => {
      members = await TeamsInfo.getPagedMembers(context);
    });
    expect(members).toMatchObject({
      members: [{ aadObjectId: luz.objectId, email: luz.mail, userPrincipalName: luz.mail }],
    });
  });

  test('cannot write to somebody who blocked it, until she lets it again', async () => {
    await say(luz, 'hola');
    const [reference = {}] = references;
    const send = (): Promise<void> =>
      teams.bot.continue(reference, async (context) => {
        await context.sendActivity('¿Me lee?');
      });
    const block = (blocked: boolean): Promise<unknown> =>
      teams.administer('PUT', '/teams/blocks', { app: TEAMS_APP_ID, person: luz.mail, blocked });
    await block(true);
    expect(await refusalOf(send())).toEqual({ status: 403, code: 'MessageWritesBlocked' });
    await block(false);
    await send();
    expect(await lastTexts(luz, 1)).toEqual(['¿Me lee?']);
  });

  test('cannot write where its app was taken out, nor where nothing is', async () => {
    await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, person: rui.mail });
    await say(rui, 'olá');
    const [reference = {}] = references;
    await teams.administer('DELETE', '/teams/installations', {
      app: TEAMS_APP_ID,
      person: rui.mail,
    });
    const send = (to: Partial<ConversationReference>): Promise<void> =>
      teams.bot.continue(to, async (context) => {
        await context.sendActivity('Olá');
      });
    expect(await refusalOf(send(reference))).toEqual({
      status: 403,
      code: 'BotNotInConversationRoster',
    });
    const nowhere = { ...reference, conversation: { ...reference.conversation, id: 'a:nothing' } };
    expect(await refusalOf(send(nowhere as ConversationReference))).toEqual({
      status: 404,
      code: 'ConversationNotFound',
    });
  });

  test('is refused a message that is too large, and one with nothing in it', async () => {
    await say(luz, 'hola');
    const [reference = {}] = references;
    const send = (text: string): Promise<void> =>
      teams.bot.continue(reference, async (context) => {
        await context.sendActivity({ type: 'message', text });
      });
    expect(await refusalOf(send('x'.repeat(101 * 1024)))).toEqual({
      status: 413,
      code: 'MessageSizeTooBig',
    });
    expect(await refusalOf(send(''))).toMatchObject({ status: 400, code: 'BadArgument' });
  });

  describe('in a team', () => {
    let team: SeenTeam;
    beforeAll(async () => {
      await teams.administer('POST', '/teams/installations', { app: TEAMS_APP_ID, team: TEAM_ID });
      await teams.settle();
      [team] = (await teams.administer<SeenTeam[]>('GET', '/teams/teams')) as [SeenTeam];
    });
    const channel = (): string =>
      team.channels.find(({ displayName }) => displayName === 'Questions')?.id ?? '';

    test('begins a thread in a channel, and answers in it', async () => {
      await teams.bot.adapter.createConversationAsync(
        BOT_ID,
        'msteams',
        `${teams.local.tenant.origin}/connector/`,
        'https://api.botframework.com',
        {
          isGroup: true,
          bot: { id: `28:${BOT_ID}`, name: 'Test hub' },
          channelData: { channel: { id: channel() } },
          activity: { type: 'message', text: 'A new guide' } as Activity,
        },
        async (context) => {
          expect(context.activity.conversation.id).toMatch(/;messageid=\d+$/);
          await context.sendActivity('It has three parts');
        }
      );
      const shown = await teams.administer<{ id: string; text: string; replyToId: string }[]>(
        'GET',
        `/teams/messages?conversation=${encodeURIComponent(channel())}`
      );
      // the list shows what begins threads
      expect(shown.map(({ text }) => text)).toEqual([
        '<p>¿Quién tiene la guía?</p>',
        'A new guide',
      ]);
    });

    test('hears nothing that does not mention it', async () => {
      await teams.administer('POST', '/teams/messages', {
        conversation: channel(),
        person: luz.mail,
        text: 'Between us',
      });
      await teams.settle();
      expect(teams.bot.received).toEqual([]);
    });

    test('asks for the team, its channels and its members', async () => {
      await say(luz, 'hola');
      let found: unknown[] = [];
      await teams.bot.continue(references[0] ?? {}, async (context) => {
        found = [
          await TeamsInfo.getTeamDetails(context, team.internalId),
          await TeamsInfo.getTeamChannels(context, team.internalId),
          (await TeamsInfo.getPagedTeamMembers(context, team.internalId)).members.length,
        ];
      });
      expect(found).toMatchObject([
        { name: 'Integration', aadGroupId: TEAM_ID, channelCount: 2 },
        [{ id: team.internalId }, { id: channel(), name: 'Questions' }],
        3,
      ]);
    });
  });
});
