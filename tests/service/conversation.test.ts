import { STAFF, startLocalService, type LocalService } from './support/local-service';
import {
  answerOf,
  buttonsOf,
  cardOf,
  inTeams,
  textsOf,
  type PersonInTeams,
  type TeamsMessage,
} from './support/person-in-teams';

const BRAZILIAN = 'wesley.farias@hub-oim.example';
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

describe('A conversation with the bot', () => {
  let local: LocalService;
  let milagros: PersonInTeams;

  beforeAll(async () => {
    local = await startLocalService({ withDocuments: true });
    milagros = await inTeams(local, STAFF);
    await milagros.next();
  }, 180_000);
  afterAll(() => local.stop());

  const wordsOf = (message: TeamsMessage): string => textsOf(cardOf(message)).join('\n');
  const cardIn = (message: TeamsMessage, content: unknown): TeamsMessage => ({
    ...message,
    attachments: [{ contentType: ADAPTIVE, content }],
  });

  test('begins with what it can do, in the language of her Teams', async () => {
    const [greeting] = await milagros.messages();
    expect(cardOf(greeting as TeamsMessage)).toMatchObject({
      version: '1.5',
      lang: 'es-PE',
      fallbackText: expect.stringMatching(/^Le saluda el hub\./) as string,
    });
    expect(wordsOf(greeting as TeamsMessage)).toContain('¿quién sabe de remesas?');
    expect(greeting?.suggestions.map(({ title }) => title)).toEqual([
      'Documentos nuevos',
      '¿Qué viene?',
      'Preguntar al equipo',
    ]);
  });

  test.each([
    ['ayuda', 'Lo que puedo hacer'],
    ['AYÚDAME', 'Lo que puedo hacer'],
    ['ajuda', 'O que posso fazer'],
    ['help', 'What I can do'],
    ['bom dia', 'Olá. Eu sou o hub.'],
    ['good morning!', 'Hello. I am the hub.'],
    ['hola', 'Le saluda el hub.'],
  ])('understands “%s”', async (words, expected) => {
    expect(wordsOf(await milagros.say(words))).toContain(expected);
  });

  test.each([
    ['buscar niñez en frontera', 'Ver los', 'Filtrar'],
    ['procuro crianças na fronteira com a Venezuela', 'Ver todos os', 'Filtrar'],
    ['find children at the border, please', 'See all', 'Filter'],
  ])('finds documents for “%s”, with the way to all of them', async (words, all, filter) => {
    const message = await milagros.say(words);
    const [first, ...others] = buttonsOf(message);
    expect(first?.title.startsWith(all)).toBe(true);
    expect(first?.url).toMatch(/\/sites\/hub\/SitePages\/Search\.aspx\?q=/);
    expect(others.map(({ title }) => title)).toContain(filter);
    const card = cardOf(message) as { body: { type: string; separator?: boolean }[] };
    const sections = card.body.filter(({ type }) => type === 'Container');
    expect(sections.length).toBeGreaterThanOrEqual(3);
    expect(sections.length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
  });

  test('takes words without a command as something to look for', async () => {
    const message = await milagros.say('¿hay algo sobre ayuda humanitaria en Colombia?');
    expect(wordsOf(message)).toContain('«ayuda humanitaria en Colombia?»');
    expect(wordsOf(await milagros.say('ayuda humanitaria en Colombia'))).toMatch(/resultados? · «/);
  });

  test('narrows a search by what the index counted, in the same card', async () => {
    const message = await milagros.say('buscar retorno voluntario');
    const filter = answerOf(await milagros.press(message, 'search.filter'));
    expect(filter.type).toBe(ADAPTIVE);
    const inputs = (filter.value as { body: { id?: string; choices?: { value: string }[] }[] })
      .body;
    const country = inputs.find(({ id }) => id === 'country');
    const value = country?.choices?.[0]?.value ?? '';
    expect(value).not.toBe('');
    const narrowed = answerOf(
      await milagros.press(cardIn(message, filter.value), 'search.narrow', { country: value })
    );
    const words = textsOf(narrowed.value).join('\n');
    expect(words).toContain('con sus filtros');
    expect(JSON.stringify(narrowed.value)).toContain(`country=${value}`);
    // the card in the chat is the same now, for when she comes back
    await new Promise((resolve) => setTimeout(resolve, 300));
    const kept = (await milagros.messages()).find(({ id }) => id === message.id);
    expect(wordsOf(kept as TeamsMessage)).toContain('con sus filtros');
  });

  test('answers a press that comes as a message, as old hosts send it', async () => {
    const message = await milagros.say('buscar remesas');
    const button = buttonsOf(message).find(({ verb }) => verb === 'search.filter');
    await milagros.submit(message, button?.data);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const kept = (await milagros.messages()).find(({ id }) => id === message.id);
      if (wordsOf(kept as TeamsMessage).includes('Afinar la búsqueda')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The card was not changed.');
  });

  test('says so when it finds nothing, and offers the team', async () => {
    const message = await milagros.say('buscar xyzzyqwerty');
    expect(wordsOf(message)).toContain('No encontré nada para «xyzzyqwerty».');
    expect(buttonsOf(message)[0]?.verb).toBe('questions.open-ask');
  });

  test.each([
    ['¿Quién sabe de remesas?', 'Quién puede saber de «remesas»', 'Especialista regional de'],
    ['Quem sabe de remessas?', 'Quem pode saber de «remessas»', 'Especialista regional em'],
    ['Who knows about remittances?', 'Who may know about “remittances”', 'Regional specialist for'],
  ])('names people for “%s”, with why', async (words, title, why) => {
    const shown = wordsOf(await milagros.say(words));
    expect(shown).toContain(title);
    expect(shown).toContain(why);
  });

  test('finds a person by her name', async () => {
    const message = await milagros.say('quién es Harriet');
    expect(wordsOf(message)).toContain('Harriet Colebrook');
    expect(JSON.stringify(cardOf(message))).toContain(
      'https://teams.microsoft.com/l/chat/0/0?users='
    );
  });

  test('tells what waits and what everybody has to know', async () => {
    expect(wordsOf(await milagros.say('¿Qué viene?'))).toContain('Debe saber');
    expect(wordsOf(await milagros.say('what is coming?'))).toContain('Need to know');
  });

  test('is honest about what it cannot read', async () => {
    expect(wordsOf(await milagros.say('🎉'))).toContain('No entendí eso.');
    expect(wordsOf(await milagros.say('?!'))).toContain('Solo leo palabras');
  });

  test('shows what a person typed as text, whatever it holds', async () => {
    const message = await milagros.say('buscar [x](https://evil.example) **zzzz**');
    const written = JSON.stringify(cardOf(message));
    expect(written).not.toContain('"url":"https://evil.example');
    expect(written).toContain('[x](https://evil.example) **zzzz**');
  });

  test('answers a button that the bot does not have any more', async () => {
    const message = await milagros.say('ayuda');
    const value = { action: { type: 'Action.Execute', verb: 'nothing.any-more', data: {} } };
    const answer = answerOf(await milagros.invoke('adaptiveCard/action', value, message.id));
    expect(answer.value).toContain('versión anterior');
  });

  test('leads to her preferences', async () => {
    const [button] = buttonsOf(await milagros.say('preferencias'));
    expect(button?.url).toContain('teams.microsoft.com/l/entity/');
    expect(decodeURIComponent(button?.url ?? '')).toContain('preferences');
  });

  test('speaks the language that a person chose, whatever she writes in, until she says otherwise', async () => {
    const wesley = await inTeams(local, STAFF);
    expect((await wesley.say('português')).text).toContain('respondo em português');
    expect(wordsOf(await wesley.say('ayuda'))).toContain('O que posso fazer');
    const choice = await wesley.say('idioma');
    const answer = answerOf(await wesley.press(choice, 'bot.language', { language: 'automatic' }));
    expect(textsOf(answer.value).join()).toContain('no idioma em que você escrever');
    expect(wordsOf(await wesley.say('ayuda'))).toContain('Lo que puedo hacer');
  });

  test('asks to sign in once, and then does what she asked for', async () => {
    await local.admin('POST', '/teams/installations', {
      app: local.configuration.teamsAppId,
      person: BRAZILIAN,
    });
    const wesley = await inTeams(local, BRAZILIAN);
    await wesley.next();
    expect(wordsOf(await wesley.say('procurar remessas'))).toContain('«remessas»');
    const asked = (await wesley.messages()).filter(({ attachments }) =>
      attachments.some(({ contentType }) => contentType.endsWith('card.oauth'))
    );
    expect(asked).toHaveLength(1);
    await wesley.say('procurar refúgio');
    expect(
      (await wesley.messages()).filter(({ attachments }) =>
        attachments.some(({ contentType }) => contentType.endsWith('card.oauth'))
      )
    ).toHaveLength(1);
  });

  test('goes on by itself where a token ends under way', async () => {
    await local.admin('PUT', '/faults', [
      {
        name: 'ended',
        match: { path: '/sites/hub/_api' },
        effect: { status: 401 },
        times: 1,
      },
    ]);
    const message = await milagros.say('buscar trata de personas');
    expect(wordsOf(message)).toMatch(/resultados? · «/);
    const [said, answered] = (await milagros.messages()).slice(-2);
    expect(said?.text).toBe('buscar trata de personas');
    expect(answered?.id).toBe(message.id);
  });

  test('says what failed, with a code for support, when SharePoint is not there', async () => {
    await local.admin('PUT', '/faults', [
      { name: 'gone', match: { path: '/sites/hub/_api' }, effect: { status: 503 } },
    ]);
    try {
      const { text } = await milagros.say('buscar algo que nadie buscó');
      expect(text).toContain('El servicio está');
      expect(text).toMatch(/HUB-503-/);
    } finally {
      await local.admin('PUT', '/faults', []);
    }
  });
});
