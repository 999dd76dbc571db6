import { messageCommands } from '../../../shared/teams-places';
import {
  reportReasons,
  type CommunityDraft,
  type ModerationQueue,
} from '../../../shared/domain/communities';
import { startLocalService, TEAM_MEMBER, type LocalService } from '../support/local-service';
import {
  dialogOf,
  inTeams,
  type InvokeAnswer,
  type PersonInTeams,
  type TeamsMessage,
} from '../support/person-in-teams';

const SUPERVISOR = 'abril.quinteros@hub-oim.example';
const MODERATOR = 'rafaela.damasceno@hub-oim.example';
const MEMBER = 'katherine.sulca@hub-oim.example';
const COLLEAGUE = 'liz.benegas@hub-oim.example';
const TEAM = 'Comunidad contra la trata';
const CHANNEL = 'Preguntas y respuestas';

interface TeamAsListed {
  readonly id: string;
  readonly displayName: string;
  readonly channels: readonly { readonly id: string; readonly displayName: string }[];
}

describe('A message in the channel of a community', () => {
  let local: LocalService;
  let supervisor: PersonInTeams;
  let member: PersonInTeams;
  let colleague: PersonInTeams;
  let communityId: string;
  let channelId: string;
  let otherChannelId: string;

  const call = async <T>(person: PersonInTeams, method: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${local.serviceOrigin}/api/hub/communities/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await person.token()}`,
      },
      body: JSON.stringify(body),
    });
    const result = (await answer.json()) as { ok: boolean; value: T; problem?: unknown };
    if (!result.ok) throw new Error(JSON.stringify(result.problem ?? result));
    return result.value;
  };
  const queue = (): Promise<ModerationQueue> =>
    call(supervisor, 'moderationQueue', { communityId });

  const open = (person: PersonInTeams, message: TeamsMessage): Promise<InvokeAnswer> =>
    person.invokeOn(message, 'composeExtension/fetchTask', { commandId: messageCommands.report });
  /** Presses the button of the dialog. */
  const send = (
    person: PersonInTeams,
    message: TeamsMessage,
    opened: InvokeAnswer,
    reason: string
  ): Promise<InvokeAnswer> => {
    const [button] = (dialogOf(opened).card?.['actions'] ?? []) as readonly {
      readonly type: string;
      readonly data: object;
    }[];
    expect(button?.type).toBe('Action.Submit');
    return person.invokeOn(message, 'composeExtension/submitAction', {
      commandId: messageCommands.report,
      data: { ...button?.data, reason },
    });
  };

  beforeAll(async () => {
    local = await startLocalService({
      installedFor: [SUPERVISOR, MODERATOR, MEMBER, COLLEAGUE, TEAM_MEMBER],
    });
    const all = (await local.admin('GET', '/teams/teams')) as readonly TeamAsListed[];
    const team = all.find(({ displayName }) => displayName === TEAM);
    const channelOf = (name: string): string =>
      team?.channels.find(({ displayName }) => displayName === name)?.id ?? '';
    channelId = channelOf(CHANNEL);
    otherChannelId = channelOf('General');
    await local.admin('POST', '/teams/installations', {
      ...{ app: local.configuration.teamsAppId, team: team?.id },
    });
    supervisor = await inTeams(local, SUPERVISOR);
    member = await inTeams(local, MEMBER);
    colleague = await inTeams(local, COLLEAGUE);
    const moderator = await inTeams(local, MODERATOR);
    const keeper = await inTeams(local, TEAM_MEMBER);
    const draft: CommunityDraft = {
      name: { es: 'Contra la trata', pt: 'Contra o tráfico', en: 'Counter-trafficking' },
      purpose: { es: 'Aprender de los casos' },
      ...{ themeKey: 'theme.counter-trafficking', audience: 'internal', languages: ['es', 'pt'] },
      supervisors: [supervisor.personId],
      moderators: [moderator, supervisor].map(({ personId }) => ({
        ...{ personId, from: '2026-01-01', until: '2099-12-31' },
      })),
      ...{ rhythm: 'monthly', stage: 'maturing', reviewOn: '2099-06-30' },
      channel: { teamId: team?.id ?? '', channelId },
    };
    const saved = await call<{ community: { id: string } }>(keeper, 'save', { draft });
    communityId = saved.community.id;
  }, 120_000);
  afterAll(() => local.stop());

  test('can be reported from its menu, and then waits for the moderators without a name', async () => {
    const message = await colleague.post(channelId, 'La señora de la calle 5 tiene VIH.');
    const opened = await open(member, message);
    expect(dialogOf(opened)).toMatchObject({ type: 'continue', title: 'Avisar a moderación' });
    expect(dialogOf(opened).words).toContain('No sabrán quién avisó');
    const done = await send(member, message, opened, 'personal-data');
    expect(dialogOf(done).words).toContain('Gracias. Se avisó a moderación.');

    const { items } = await queue();
    expect(items[0]).toMatchObject({
      ...{ messageId: message.id, threadId: message.id, kinds: ['reported'] },
      reports: [{ reason: 'personal-data', count: 1 }],
    });
    expect(JSON.stringify(items[0])).not.toContain(member.personId);
    expect(local.log.join('\n')).not.toContain(member.personId);
  });

  test('can be a reply: the moderators find the reply, and the conversation that it is in', async () => {
    const root = await colleague.post(channelId, 'Comparto el acta de la reunión.');
    const reply = await colleague.post(channelId, 'Eso es una tontería.', root.id);
    const opened = await open(member, reply);
    await send(member, reply, opened, 'disrespect');
    await send(supervisor, reply, await open(supervisor, reply), 'disrespect');
    const found = (await queue()).items.find(({ messageId }) => messageId === reply.id);
    expect(found).toMatchObject({
      ...{ threadId: root.id, reports: [{ reason: 'disrespect', count: 2 }] },
    });
  });

  test('asks what is wrong in the language of who reports it', async () => {
    const message = await colleague.post(channelId, 'Oito mil casos por dia.');
    const opened = await open(await inTeams(local, MODERATOR), message);
    expect(dialogOf(opened).title).toBe('Avisar à moderação');
    const body = dialogOf(opened).card?.['body'] as readonly Record<string, unknown>[];
    const choices = body.flatMap(({ choices = [] }) => choices as readonly { value: string }[]);
    expect(choices.map(({ value }) => value)).toEqual([...reportReasons]);
  });

  test('that is gone meanwhile is not reported, and the dialog says so', async () => {
    const message = await colleague.post(channelId, 'Un error.');
    const opened = await open(member, message);
    await colleague.remove(message);
    const done = await send(member, message, opened, 'other');
    expect(dialogOf(done)).toMatchObject({ type: 'message' });
    expect(dialogOf(done).words).toBe('El mensaje ya no está.');
    expect((await queue()).items.map(({ messageId }) => messageId)).not.toContain(message.id);
  });

  test('elsewhere leads to words, not to a dialog: no community talks there', async () => {
    const message = await member.post(otherChannelId, 'Hola a todas y todos.');
    expect(dialogOf(await open(member, message)).words).toContain('Ninguna comunidad conversa');
    const chat = await member.say('ayuda');
    expect(dialogOf(await open(member, chat)).words).toContain('en el canal de una comunidad');
  });

  test.each([
    ['no message', { commandId: messageCommands.report }],
    ['no command', {}],
  ])('is not opened by an invoke that names %s', async (_, value) => {
    const answer = await member.invoke('composeExtension/fetchTask', value);
    expect(answer.status).toBe(400);
  });

  test('is not reported by a button that names a reason of its own', async () => {
    const message = await colleague.post(channelId, 'Buenos días.');
    const done = await send(member, message, await open(member, message), 'everything');
    expect(dialogOf(done).type).toBe('message');
    expect((await queue()).items.map(({ messageId }) => messageId)).not.toContain(message.id);
  });
});
