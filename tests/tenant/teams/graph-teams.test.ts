import type { Client } from '@microsoft/microsoft-graph-client';
import { graphClient, mapGraphTo, refusal } from '../support/graph-client';
import { openTenant, type TestTenant } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import {
  asApplication,
  withRights,
  type List,
  type Named,
  type Shown,
} from './support/graph-callers';
import { manifestOf, TEAMS_APP_ID } from './support/manifest';
import { TEAM_ID, teamSeed } from './support/open-teams';

describe('Teams, by the Graph client', () => {
  let local: TestTenant;
  let luzs: Client;
  let channel: string;
  let undo: () => void;

  beforeEach(async () => {
    local = await openTenant();
    undo = mapGraphTo(local);
    await local.admin('PUT', '/teams/seed', teamSeed);
    luzs = graphClient(local, luz);
    const { value } = (await luzs.api(`/teams/${TEAM_ID}/channels`).get()) as List<Named>;
    const found = value.find(({ displayName }) => displayName === 'Questions');
    channel = `/teams/${TEAM_ID}/channels/${encodeURIComponent(found?.id ?? '')}`;
  });
  afterEach(() => {
    undo();
    local.tenant.close();
  });

  test('a person finds her teams, who is in them, and their channels', async () => {
    const teams = (await luzs.api('/me/joinedTeams').get()) as List<Named>;
    expect(teams.value).toMatchObject([{ id: TEAM_ID, displayName: 'Integration' }]);
    const members = (await luzs.api(`/teams/${TEAM_ID}/members`).get()) as List<object>;
    expect(members.value).toMatchObject([
      { userId: ada.objectId, roles: ['owner'], email: ada.mail },
      { userId: luz.objectId, roles: [] },
      { userId: rui.objectId, roles: [] },
    ]);
    const general = (await luzs.api(`/teams/${TEAM_ID}/primaryChannel`).get()) as Named;
    expect(general.displayName).toBe('General');
  });

  test('messages come with their answers', async () => {
    const page = (await luzs.api(`${channel}/messages?$expand=replies`).get()) as List<Shown>;
    expect(page.value).toMatchObject([
      {
        body: { contentType: 'html', content: '<p>¿Quién tiene la guía?</p>' },
        from: { user: { id: luz.objectId } },
        replies: [{ body: { content: 'Eu tenho.' }, from: { user: { id: rui.objectId } } }],
      },
    ]);
    const [root] = page.value;
    const replies = (await luzs
      .api(`${channel}/messages/${root?.id ?? ''}/replies`)
      .get()) as List<Shown>;
    expect(replies.value).toMatchObject([{ replyToId: root?.id }]);
  });

  test('a person writes, answers, reacts, changes and takes back', async () => {
    const root = (await luzs
      .api(`${channel}/messages`)
      .post({ subject: 'Guía', body: { contentType: 'html', content: '<b>Nueva</b>' } })) as Shown;
    const path = `${channel}/messages/${root.id}`;
    const reply = (await graphClient(local, rui)
      .api(`${path}/replies`)
      .post({ body: { content: 'Obrigado' } })) as Shown;
    expect(reply.replyToId).toBe(root.id);
    await graphClient(local, rui).api(`${path}/setReaction`).post({ reactionType: 'like' });
    await luzs.api(path).patch({ body: { contentType: 'html', content: '<b>Corregida</b>' } });
    expect(await luzs.api(path).get()).toMatchObject({
      body: { content: '<b>Corregida</b>' },
      reactions: [{ reactionType: 'like' }],
    });
    expect(await refusal(graphClient(local, rui).api(`${path}/softDelete`).post({}))).toEqual({
      statusCode: 403,
      code: 'Forbidden',
    });
    await luzs.api(`${path}/softDelete`).post({});
    const gone = (await luzs.api(path).get()) as Shown;
    expect([gone.body.content, gone.deletedDateTime]).toEqual(['', expect.any(String)]);
  });

  test('a card and a mention have their places in the text', async () => {
    const sent = (await luzs.api(`${channel}/messages`).post({
      body: {
        contentType: 'html',
        content: '<at id="0">Rui Sousa</at>: <attachment id="c1"></attachment>',
      },
      attachments: [
        {
          id: 'c1',
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: '{"type":"AdaptiveCard","version":"1.5","body":[]}',
        },
      ],
      mentions: [{ id: 0, mentionText: 'Rui Sousa', mentioned: { user: { id: rui.objectId } } }],
    })) as Shown;
    expect(sent).toMatchObject({
      body: { content: '<at id="0">Rui Sousa</at>: <attachment id="c1"></attachment>' },
      attachments: [{ id: 'c1', content: expect.stringContaining('AdaptiveCard') }],
      mentions: [{ id: 0, mentioned: { user: { id: rui.objectId } } }],
    });
    expect(
      await refusal(
        luzs.api(`${channel}/messages`).post({
          body: { content: 'no place' },
          attachments: [{ id: 'c1', contentType: 'reference', contentUrl: 'https://x.example' }],
        })
      )
    ).toEqual({ statusCode: 400, code: 'BadRequest' });
  });

  test('who asks again with a delta link gets what changed since', async () => {
    const first = (await luzs.api(`${channel}/messages/delta`).get()) as List<Shown>;
    expect(first.value).toHaveLength(1);
    await luzs.api(`${channel}/messages`).post({ body: { content: 'Una más' } });
    const next = (await luzs.api(first['@odata.deltaLink'] ?? '').get()) as List<Shown>;
    expect(next.value.map(({ body }) => body.content)).toEqual(['Una más']);
  });

  test('long conversations come in pages', async () => {
    for (const number of [1, 2, 3, 4])
      await luzs.api(`${channel}/messages`).post({ body: { content: `n${number}` } });
    const first = (await luzs.api(`${channel}/messages?$top=3`).get()) as List<Shown>;
    const second = (await luzs.api(first['@odata.nextLink'] ?? '').get()) as List<Shown>;
    expect([...first.value, ...second.value].map(({ body }) => body.content)).toEqual([
      'n4',
      'n3',
      'n2',
      'n1',
      '<p>¿Quién tiene la guía?</p>',
    ]);
    expect(await refusal(luzs.api(`${channel}/messages?$top=51`).get())).toEqual({
      statusCode: 400,
      code: 'BadRequest',
    });
  });

  test('who is not in a team sees nothing of it, and who lacks the permission neither', async () => {
    await local.admin('POST', '/people', [
      { ...rui, objectId: '00000009-0000-4000-8000-000000000000', mail: 'eva@example.org' },
    ]);
    const stranger = graphClient(local, { mail: 'eva@example.org' });
    expect(await refusal(stranger.api(`${channel}/messages`).get())).toEqual({
      statusCode: 403,
      code: 'Forbidden',
    });
    const limited = await withRights(local, luz, 'Team.ReadBasic.All');
    expect(await refusal(limited.api(`${channel}/messages`).get())).toEqual({
      statusCode: 403,
      code: 'Forbidden',
    });
  });

  test('an application reads by its role, or by what its app was given in the team; it never posts', async () => {
    const read = async (client: Client): Promise<number> =>
      ((await client.api(`${channel}/messages`).get()) as List<Shown>).value.length;
    expect(await read(await asApplication(local, 'ChannelMessage.Read.All'))).toBe(1);
    const bare = await asApplication(local);
    expect(await refusal(read(bare))).toEqual({ statusCode: 403, code: 'Forbidden' });
    const manifest = manifestOf({
      authorization: {
        permissions: {
          resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }],
        },
      },
    });
    await local.admin('POST', '/teams/apps', { manifest });
    await local.admin('POST', '/teams/installations', { app: TEAMS_APP_ID, team: TEAM_ID });
    expect(await read(bare)).toBe(1);
    const powerful = await asApplication(local, 'ChannelMessage.Read.All', 'Group.ReadWrite.All');
    expect(
      await refusal(powerful.api(`${channel}/messages`).post({ body: { content: 'x' } }))
    ).toEqual({ statusCode: 403, code: 'Forbidden' });
  });

  test('chats of two are the same whoever begins; those of a group have a topic and members', async () => {
    const member = ({ objectId }: { objectId: string }) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${objectId}')`,
    });
    const ofTwo = { chatType: 'oneOnOne', members: [member(luz), member(rui)] };
    const chat = (await luzs.api('/chats').post(ofTwo)) as Named;
    const again = (await graphClient(local, rui).api('/chats').post(ofTwo)) as Named;
    expect(again.id).toBe(chat.id);
    await luzs.api(`/chats/${chat.id}/messages`).post({ body: { content: 'Hola, Rui' } });
    const seen = (await graphClient(local, rui)
      .api(`/chats/${chat.id}/messages`)
      .get()) as List<Shown>;
    expect(seen.value.map(({ body }) => body.content)).toEqual(['Hola, Rui']);
    expect(await refusal(graphClient(local, ada).api(`/chats/${chat.id}`).get())).toEqual({
      statusCode: 403,
      code: 'Forbidden',
    });
    const group = (await luzs
      .api('/chats')
      .post({ chatType: 'group', topic: 'Feria', members: [member(luz), member(rui)] })) as Named;
    await luzs.api(`/chats/${group.id}/members`).post(member(ada));
    const mine = (await graphClient(local, ada).api('/me/chats?$expand=members').get()) as List<{
      topic: string;
      members: object[];
    }>;
    expect(mine.value).toMatchObject([{ topic: 'Feria', members: [{}, {}, {}] }]);
  });

  test('a channel takes four posts a second', async () => {
    await local.admin('PUT', '/settings', { throttling: ['channel-posts'] });
    const post = (): Promise<Response> =>
      local.ask(luz, 'POST', `/v1.0${channel}/messages`, { body: { body: { content: 'x' } } });
    const answers = await Promise.all(Array.from({ length: 12 }, post));
    const refused = answers.filter(({ status }) => status === 429 || status === 503);
    expect(refused.length).toBeGreaterThanOrEqual(4);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
  });
});
