import { randomUUID } from 'node:crypto';
import { messageCommands } from '../../../shared/teams-places';
import { startLocalService, TEAM_MEMBER, type LocalService } from '../support/local-service';
import {
  cardOf,
  dialogOf,
  inTeams,
  type InvokeAnswer,
  type PersonInTeams,
  type TeamsMessage,
} from '../support/person-in-teams';

const MEMBER = 'katherine.sulca@hub-oim.example';
const COLLEAGUE = 'liz.benegas@hub-oim.example';
const BRAZILIAN = 'rafaela.damasceno@hub-oim.example';
const TEAM = 'Comunidad contra la trata';
const CHANNEL = 'Preguntas y respuestas';

interface TeamAsListed {
  readonly displayName: string;
  readonly channels: readonly { readonly id: string; readonly displayName: string }[];
}
interface Input {
  readonly id?: string;
  readonly label?: string;
  readonly value?: string;
}
type Value = Readonly<Record<string, unknown>>;

const command = { commandId: messageCommands.practice };
const story = 'Juntamos tres oficinas en una mesa. La espera bajó de 19 a 11 días.';

describe('A message that tells how something went', () => {
  let local: LocalService;
  let member: PersonInTeams;
  let colleague: PersonInTeams;
  let channelId: string;

  beforeAll(async () => {
    local = await startLocalService({
      installedFor: [MEMBER, COLLEAGUE, BRAZILIAN, TEAM_MEMBER],
    });
    const all = (await local.admin('GET', '/teams/teams')) as readonly TeamAsListed[];
    const team = all.find(({ displayName }) => displayName === TEAM);
    channelId = team?.channels.find(({ displayName }) => displayName === CHANNEL)?.id ?? '';
    member = await inTeams(local, MEMBER);
    colleague = await inTeams(local, COLLEAGUE);
  }, 120_000);
  afterAll(() => local.stop());

  const fetched = (
    person: PersonInTeams,
    value: Value,
    on?: TeamsMessage
  ): Promise<InvokeAnswer> =>
    on
      ? person.invokeOn(on, 'composeExtension/fetchTask', { ...command, ...value })
      : person.invoke('composeExtension/fetchTask', { ...command, ...value });
  /** Opens the dialog as Teams does: where the bot wants the person's token, once more with it. */
  const open = async (
    person: PersonInTeams,
    value: Value,
    on?: TeamsMessage
  ): Promise<InvokeAnswer> => {
    const first = await fetched(person, value, on);
    const { composeExtension } = first.body as { composeExtension?: { type: string } };
    if (!composeExtension) return first;
    expect(composeExtension.type).toBe('silentAuth');
    return fetched(person, { ...value, authentication: { token: await person.token() } }, on);
  };
  /** A message as Teams describes it, of which the tenant has none. */
  const described = (content: string, more: Value = {}): Value => ({
    messagePayload: {
      ...{ id: '1764000000000', deleted: false, subject: null, mentions: [], attachments: [] },
      from: { device: null, conversation: null, application: null, user: { id: randomUUID() } },
      body: { contentType: 'html', content },
      ...more,
    },
  });
  const inputsOf = (answer: InvokeAnswer): Readonly<Record<string, Input>> => {
    const body = (dialogOf(answer).card?.['body'] ?? []) as readonly Input[];
    return Object.fromEntries(body.flatMap((one) => (one.id ? [[one.id, one]] : [])));
  };
  /** Presses the button of the dialog with its fields as they stand, but for some. */
  const save = (
    person: PersonInTeams,
    opened: InvokeAnswer,
    filled: Value = {}
  ): Promise<InvokeAnswer> => {
    const [button] = (dialogOf(opened).card?.['actions'] ?? []) as readonly [
      { readonly type: string; readonly data: Value },
    ];
    expect(button.type).toBe('Action.Submit');
    const inputs = Object.values(inputsOf(opened)).map(({ id, value }) => [id, value ?? '']);
    return person.invoke('composeExtension/submitAction', {
      ...command,
      data: { ...button.data, ...Object.fromEntries(inputs), ...filled },
    });
  };
  /** The card with her drafts; each title is the text of one link. */
  const draftsOf = async (person: PersonInTeams, ask = 'mis prácticas'): Promise<string> =>
    JSON.stringify(cardOf(await person.say(ask)));

  test('becomes a draft of whoever chose it, which nobody else has, and says where it is', async () => {
    const message = await colleague.post(channelId, story);
    const opened = await open(member, {}, message);
    expect(dialogOf(opened)).toMatchObject({ type: 'continue', title: 'Borrador de una práctica' });
    expect(dialogOf(opened).words).toContain('Deje fuera los nombres de personas');
    expect(Object.keys(inputsOf(opened))).toEqual([
      ...['happened', 'result', 'advice', 'didWork', 'country', 'theme'],
    ]);
    expect(inputsOf(opened)['happened']?.value).toBe(story);

    const done = await save(member, opened, {
      ...{ result: 'La espera bajó.', didWork: 'yes', country: 'country.PER' },
    });
    expect(dialogOf(done).words).toContain('Quedó guardada como su borrador.');
    expect(dialogOf(done).words).toContain('en «Mi trabajo»');
    expect(dialogOf(done).card?.['actions']).toEqual([
      expect.objectContaining({
        ...{ type: 'Action.OpenUrl', title: 'Seguir en el hub' },
        url: expect.stringContaining('/SitePages/Practices.aspx?draft=') as string,
      }),
    ]);
    expect(await draftsOf(member)).toContain('Juntamos tres oficinas en una mesa');
    expect(await draftsOf(colleague)).not.toContain('Juntamos tres oficinas');
    expect(local.log.join('\n')).not.toContain('tres oficinas');
  });

  test('saved twice makes one draft', async () => {
    const opened = await open(member, described('<p>Pusimos turnos por la mañana.</p>'));
    await Promise.all([save(member, opened), save(member, opened)]);
    const again = await save(member, opened);
    expect(dialogOf(again).words).toContain('Quedó guardada como su borrador.');
    expect((await draftsOf(member)).match(/"text":"Pusimos turnos/g)).toHaveLength(1);
  });

  test.each([
    [MEMBER, 'Borrador de una práctica', '¿Qué pasó?', 'mis prácticas'],
    [BRAZILIAN, 'Rascunho de uma prática', 'O que aconteceu?', 'minhas práticas'],
    [TEAM_MEMBER, 'Draft of a practice', 'What happened?', 'my practices'],
  ])('is asked about in the language of who chose it: %s', async (mail, title, question, mine) => {
    const person = await inTeams(local, mail);
    const opened = await open(person, described(`<p>${story}</p>`));
    expect(dialogOf(opened).title).toBe(title);
    expect(inputsOf(opened)['happened']?.label).toBe(question);
    const done = await save(person, opened);
    expect(dialogOf(done).words).toContain(mine);
    expect(await draftsOf(person, mine)).toContain('Juntamos tres oficinas');
    for (const content of ['', '<p>&nbsp;</p><img src="https://oim.example/x.png">']) {
      const empty = dialogOf(await open(person, described(content)));
      expect(empty.type).toBe('message');
      expect(empty.words).toMatch(/Elija otro|Escolha outra|choose another/);
    }
  });

  test('is read as text, and whoever may be recognised in it is pointed out', async () => {
    const content =
      '<div>Con <at id="0">Zulema Huarcaya</at> fuimos &amp; volvimos.<br>Tel. +51 987 654 321</div><script>x</script>';
    const mentions = [
      { id: 0, mentionText: 'Zulema Huarcaya', mentioned: { user: { id: randomUUID() } } },
      { id: 1, mentionText: 'General', mentioned: { conversation: { id: '19:x' } } },
    ];
    const opened = await open(member, described(content, { subject: 'Viaje', mentions }));
    expect(inputsOf(opened)['happened']?.value).toBe(
      'Viaje\nCon Zulema Huarcaya fuimos & volvimos.\nTel. +51 987 654 321'
    );
    const { words } = dialogOf(opened);
    expect(words).toContain('se podría reconocer a alguien: Zulema Huarcaya');
    expect(words).toContain('+51 987 654 321');
    expect(words).not.toContain('General');
  });

  test('longer than an answer is begun, and says that the rest stays in Teams', async () => {
    const opened = await open(member, described(`<p>${'Así lo hicimos. '.repeat(400)}</p>`));
    expect(dialogOf(opened).words).toContain('el resto sigue en Teams');
    expect(inputsOf(opened)['happened']?.value).toHaveLength(4000);
    expect(dialogOf(await save(member, opened)).words).toContain('Quedó guardada');
  });

  test.each([
    ['taken back meanwhile', { deleted: true }, 'El mensaje ya no está.'],
    [
      'written by Teams itself',
      { from: { device: null, conversation: null, application: null, user: null } },
      'lo escribió Teams',
    ],
    ['that tells of an event', { messageType: 'systemEventMessage' }, 'lo escribió Teams'],
    ['that is a card alone', { body: { contentType: 'html', content: null } }, 'no tiene palabras'],
  ])('%s leads to words, not to a dialog', async (_, more, said) => {
    const answer = dialogOf(await open(member, described('<p>Hola</p>', more)));
    expect(answer.type).toBe('message');
    expect(answer.words).toContain(said);
  });

  test('is asked for again with all that was written, where nothing is told or nobody answers', async () => {
    const opened = await open(member, described('<p>Repartimos mapas.</p>'));
    const filled = { happened: 'Repartimos mapas nuevos.', advice: 'Impriman.', didWork: 'partly' };
    const blank = await save(member, opened, { ...filled, happened: ' ' });
    expect(dialogOf(blank).words).toContain('Cuente algo aquí, por favor.');
    expect(inputsOf(blank)['advice']?.value).toBe('Impriman.');

    await local.admin('PUT', '/faults', [
      { name: 'gone', match: { path: '/sites/hub/_api' }, effect: { status: 503 } },
    ]);
    try {
      const failed = await save(member, opened, filled);
      expect(dialogOf(failed).type).toBe('continue');
      expect(Object.values(inputsOf(failed)).map(({ value }) => value)).toEqual([
        ...[filled.happened, undefined, filled.advice, 'partly', 'none', 'none'],
      ]);
      await local.admin('PUT', '/faults', []);
      const done = await save(member, failed);
      expect(dialogOf(done).words).toContain('Quedó guardada');
      expect((await draftsOf(member)).match(/"text":"Repartimos mapas nuevos/g)).toHaveLength(1);
    } finally {
      await local.admin('PUT', '/faults', []);
    }
  }, 60_000);

  test('that takes long to save keeps its form, and the next press finds the same draft', async () => {
    const opened = await open(member, described('<p>Abrimos a las seis.</p>'));
    await local.admin('PUT', '/faults', [
      { name: 'slow', match: { path: '/sites/hub/_api' }, effect: { latencyMs: 4200 }, times: 1 },
    ]);
    try {
      const late = await save(member, opened);
      expect(dialogOf(late).words).toContain('Lo que escribió sigue aquí');
      expect(inputsOf(late)['happened']?.value).toBe('Abrimos a las seis.');
      expect(dialogOf(await save(member, late)).words).toContain('Quedó guardada');
      expect((await draftsOf(member)).match(/"text":"Abrimos a las seis/g)).toHaveLength(1);
    } finally {
      await local.admin('PUT', '/faults', []);
    }
  }, 60_000);

  test('chosen by somebody whom the hub does not know leads to where she can turn', async () => {
    const { tenantOrigin, serviceOrigin, configuration } = local;
    const serviceUrl = `${tenantOrigin}/connector/`;
    const { clientId, tenantId } = configuration;
    const now = Math.floor(Date.now() / 1000);
    const token = await local.sign({
      ...{ iss: 'https://api.botframework.com', aud: clientId, serviceurl: serviceUrl },
      ...{ nbf: now - 10, exp: now + 600 },
    });
    const answer = await fetch(`${serviceOrigin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        ...{ type: 'invoke', name: 'composeExtension/fetchTask', id: randomUUID() },
        ...{ channelId: 'msteams', serviceUrl, locale: 'pt-BR', recipient: { id: clientId } },
        from: { id: '29:stranger', aadObjectId: randomUUID() },
        conversation: { id: '19:somewhere', conversationType: 'groupChat', tenantId },
        value: { ...command, ...described(`<p>${story}</p>`) },
      }),
    });
    const said = dialogOf({ status: answer.status, body: await answer.json() });
    expect(said).toMatchObject({ type: 'message' });
    expect(said.words).toContain('ainda não conhece a sua conta');
  });
});
