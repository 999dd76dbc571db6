import { greeting } from '../../../bot/conversation/greeting';
import type { BotMessage, Turn } from '../../../bot/conversation/turn';
import { understand } from '../../../bot/conversation/understand';
import { createPracticesBot } from '../../../bot/practices';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import { searchCommand } from '../../../bot/search';
import { locales } from '../../../shared/kernel/locale';
import {
  author,
  botOf,
  check,
  dataOf,
  openPracticeDesk,
  reader,
  shown,
  translatorFor,
  verbsOf,
  wordsOf,
} from './practice-desk';

const told = {
  happened: 'En el cruce las familias esperaban 19 días. Juntamos tres oficinas en una mesa.',
  result: 'La espera bajó a 11 días.',
  advice: 'Acuerden el transporte antes de la lluvia.',
  ...{ didWork: 'yes', country: 'country.PER', theme: 'theme.return-reintegration' },
};

test('three answers become a draft that only she has, and nothing is submitted', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author);
  const form = await zulemas.say('share-practice');
  check(form, 'es');
  const ids = form.body.map(({ id }) => id).filter((id) => id !== undefined);
  expect(ids).toEqual(['happened', 'result', 'advice', 'didWork', 'country', 'theme']);
  const data = { ...dataOf(form, 'practices.capture'), ...told };
  const saved = shown(await zulemas.press('practices.capture', data));
  check(saved, 'es');
  const id = String(dataOf(form, 'practices.capture')['requestId']);
  expect(saved.actions?.[0]?.['url']).toBe(
    `https://hub.example/sites/hub/SitePages/Practices.aspx?draft=${id}`
  );
  const [draft, ...more] = await desk.memory.draftsOf(author.id).list();
  expect(more).toEqual([]);
  expect(draft).toMatchObject({
    id,
    content: {
      ...{ kind: 'lessonPositive', locale: 'es', kindAnswers: { didWork: 'yes' } },
      ...{ themeKeys: ['theme.return-reintegration'], countryKeys: ['country.PER'] },
      texts: {
        title: 'En el cruce las familias esperaban 19 días',
        ...{ context: told.happened, results: told.result, takeaways: told.advice },
      },
    },
  });
  expect(await desk.memory.draftsOf(reader.id).list()).toEqual([]);
  expect(desk.memory.all()).toEqual([]);
});

test('a button pressed twice makes one draft, and leaves what was written since', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author);
  const data = { ...dataOf(await zulemas.say('share-practice'), 'practices.capture'), ...told };
  await zulemas.press('practices.capture', data);
  const drafts = desk.memory.draftsOf(author.id);
  const [first] = await drafts.list();
  if (!first) throw new Error('no draft');
  const content = { ...first.content, texts: { ...first.content.texts, title: 'Un título mejor' } };
  await drafts.save({ ...first, content }, first.version);
  const again = shown(await zulemas.press('practices.capture', data));
  expect(wordsOf(again)).toContain('Un título mejor');
  expect(await drafts.list()).toMatchObject([{ content: { texts: { title: 'Un título mejor' } } }]);
});

test('what did not work is kept without her name, and personal data is pointed out', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author, 'pt');
  const data = dataOf(await zulemas.say('share-practice'), 'practices.capture');
  const happened = 'A reunião não funcionou. Falem com maria.souza@exemplo.org para saber.';
  const saved = shown(
    await zulemas.press('practices.capture', { ...data, ...told, happened, didWork: 'no' })
  );
  check(saved, 'pt');
  expect(wordsOf(saved)).toContain('aparece a sua missão');
  expect(wordsOf(saved)).toContain('Retire antes de enviar');
  expect(await desk.memory.draftsOf(author.id).list()).toMatchObject([
    { content: { kind: 'lessonNegative', shownAs: 'missionOnly', locale: 'pt' } },
  ]);
});

test('a dictated text as long as a card may send is kept whole; nothing at all is asked for again', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author);
  const data = dataOf(await zulemas.say('share-practice'), 'practices.capture');
  const long = 'Así fue como lo hicimos. '.repeat(160).trim();
  await zulemas.press('practices.capture', { ...data, ...told, happened: long });
  const [draft] = await desk.memory.draftsOf(author.id).list();
  expect(draft?.content.texts.context).toBe(long);
  expect(await zulemas.press('practices.capture', { ...data, ...told, happened: '  ' })).toEqual({
    message: 'Cuente algo aquí, por favor.',
  });
  await expect(
    zulemas.press('practices.capture', { ...data, ...told, requestId: '../x' })
  ).rejects.toThrow();
});

test('what she wrote behind the command stands in the form; in a channel she is asked to her own chat', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author, 'en');
  const form = await zulemas.say('share-practice', ': we moved the desk to the crossing');
  expect(form.body.find(({ id }) => id === 'happened')).toMatchObject({
    value: 'we moved the desk to the crossing',
  });
  const inChannel = await botOf(desk, author, 'en', 'channel');
  await expect(inChannel.say('share-practice')).rejects.toThrow('in our own chat');
  await expect(inChannel.say('my-practices')).rejects.toThrow('in our own chat');
  expect(inChannel.said).toEqual([]);
});

test('a text of somebody is text: no link, no mark, no function', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author);
  const data = dataOf(await zulemas.say('share-practice'), 'practices.capture');
  const happened = '[pulse](https://malo.example) **gratis** {{DATE(2020-01-01)}} ${secreto}';
  const saved = shown(await zulemas.press('practices.capture', { ...data, ...told, happened }));
  check(saved, 'es');
  expect(wordsOf(saved)).not.toContain('{{DATE');
  const blocks = saved.body.filter(
    ({ type, text }) => type === 'TextBlock' && String(text).includes('malo.example')
  );
  expect(blocks).toEqual([]);
});

test('her practices are one card: drafts that only she sees, and what is on its way', async () => {
  const desk = openPracticeDesk();
  const zulemas = await botOf(desk, author);
  check(await zulemas.say('my-practices'), 'es');
  const data = dataOf(await zulemas.say('share-practice'), 'practices.capture');
  await zulemas.press('practices.capture', { ...data, ...told });
  await desk.submit();
  const card = await zulemas.say('my-practices');
  check(card, 'es');
  expect(wordsOf(card)).toContain('En el cruce las familias');
  expect(wordsOf(card)).toContain('Mesa móvil en el cruce');
  expect(verbsOf(card)).toEqual(['practices.open-capture']);
});

describe.each([...locales])('words in %s', (locale) => {
  const commands = createPracticesBot(createMemoryVocabulary([])).commands ?? [];
  test.each(
    {
      es: ['compartir una práctica', 'CONTAR UNA LECCION', 'lección aprendida: llegar antes'],
      pt: ['relatar uma prática', 'quero compartilhar uma prática', 'lição aprendida'],
      en: ['share a practice', 'I want to share a lesson', 'lesson learned: go earlier'],
    }[locale]
  )('“%s” begins a practice', (words) => {
    expect(understand(words, [searchCommand, ...commands])).toMatchObject({
      ...{ kind: 'command', command: { name: 'share-practice' } },
    });
  });
  test.each(
    {
      es: ['mis prácticas'],
      pt: ['minhas práticas'],
      en: ['my practices'],
    }[locale]
  )('“%s” shows her own', (words) => {
    expect(understand(words, commands)).toMatchObject({ command: { name: 'my-practices' } });
  });
  test.each(
    {
      es: ['buenas prácticas de retorno', 'lecciones aprendidas sobre remesas'],
      pt: ['boas práticas de retorno', 'lições aprendidas sobre remessas'],
      en: ['good practices on return', 'lessons learned about remittances'],
    }[locale]
  )('“%s” is still something to look for', (words) => {
    expect(understand(words, commands)).toMatchObject({ kind: 'words' });
  });

  test('the greeting names practices', async () => {
    const said: string[] = [];
    await greeting.run(
      {
        place: { kind: 'personal' },
        translator: translatorFor(locale),
        reply: ({ card }: BotMessage) => Promise.resolve(void said.push(JSON.stringify(card))),
      } as unknown as Turn,
      ''
    );
    expect(said[0]).toMatch(
      { es: /mis prácticas/, pt: /minhas práticas/, en: /my practices/ }[locale]
    );
  });
});
