import { pickedWords } from '../../bot/host/picked-words';

const said = (content: unknown, more: object = {}): unknown => ({
  messagePayload: {
    ...{ id: '1', from: { user: { id: 'x', displayName: 'Ana' } } },
    ...{ body: { contentType: 'html', content }, ...more },
  },
});

describe('What a picked message says', () => {
  test('is plain, line by line, with its subject first', () => {
    expect(
      pickedWords(said('<p>Uno <b>dos</b></p><ul><li>tres</li></ul>', { subject: 'Mesa' }))
    ).toEqual({ kind: 'text', text: 'Mesa\nUno dos\n- tres', mentions: [] });
    expect(
      pickedWords(said('a < b', { body: { contentType: 'text', content: 'a < b' } }))
    ).toMatchObject({ text: 'a < b' });
  });

  test('has its letters, however a client wrote them', () => {
    expect(
      pickedWords(said('<p>Reuni&oacute;n ma&ntilde;ana &mdash; S&Atilde;O &#233; &nada;</p>'))
    ).toMatchObject({
      text: 'Reunión mañana — SÃO é &nada;',
    });
  });

  test('holds nothing that a card could read as more than words', () => {
    const words = pickedWords(said('<p>{{DATE(2020-01-01)}} \u202Eab\uD83D</p>'));
    expect(JSON.stringify(words)).not.toMatch(/\{\{|\u202E|\\ud83d/i);
  });

  test('names each person whom it mentions once, and no team, tag or bot', () => {
    const mentions = [
      { mentionText: 'Ana' },
      { mentionText: 'Ana', mentioned: { user: { id: '1' } } },
      { mentionText: 'Hub', mentioned: { application: { id: '2' } } },
      { mentionText: 'Equipo', mentioned: { user: null, conversation: { id: '3' } } },
    ];
    expect(pickedWords(said('<p>Hola</p>', { mentions }))).toMatchObject({ mentions: ['Ana'] });
  });

  test.each([
    ['no payload', {}, 'none'],
    ['nothing', undefined, 'none'],
    ['a payload of another shape', { messagePayload: { body: 'text' } }, 'none'],
    ['an image', said('<img src="x">'), 'none'],
    ['a deleted message', said('<p>Hola</p>', { deleted: true }), 'deleted'],
    ['an event of Teams', said('<p>Hola</p>', { messageType: 'systemEventMessage' }), 'notice'],
    [
      'nobody’s message',
      said('<p>Hola</p>', { from: { user: null, application: null } }),
      'notice',
    ],
  ])('is known to be none of a colleague’s: %s', (_, value, kind) => {
    expect(pickedWords(value)).toEqual({ kind });
  });

  test('is a bot’s words too, and those of a client that does not say who wrote', () => {
    expect(pickedWords(said('<p>Hola</p>', { from: { application: { id: '1' } } }))).toMatchObject({
      kind: 'text',
    });
    expect(pickedWords(said('<p>Hola</p>', { from: null }))).toMatchObject({ kind: 'text' });
  });

  test('is read at once, however it was made up', () => {
    const started = Date.now();
    pickedWords(said('<style'.repeat(30_000)));
    pickedWords(said('<style>'.repeat(30_000)));
    pickedWords(said(`<${'p<'.repeat(90_000)}`));
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
