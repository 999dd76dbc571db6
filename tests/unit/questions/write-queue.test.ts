import { queueColumns, writeQueue, type QueueWords } from '../../../shared/domain/questions';
import { harriet, openDesk, RETURN, zulema } from './ask-desk';

/** Says keys as they are. */
const words: QueueWords = {
  column: (column) => column,
  language: (locale) => locale,
  theme: (key) => key,
  country: (key) => key,
  urgency: (urgency) => urgency,
  privacy: (privacy) => privacy,
  state: (state) => state,
  ...{ yes: 'yes', no: 'no' },
};
/** Cells of a list whose texts hold no line breaks and no separators. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

test('the KM team gets one line a question, with what it sees of it', async () => {
  const desk = openDesk();
  const asked = await desk.ask(zulema, { privacy: 'named', themeKey: RETURN });
  const views = await (await desk.as(harriet)).queue({});
  const [head, line, ...others] = cellsOf(writeQueue(views, words, 'es'));
  expect(head).toEqual(queueColumns);
  expect(others).toEqual([]);
  const row = Object.fromEntries(queueColumns.map((column, index) => [column, line?.[index]]));
  expect(row).toMatchObject({
    ...{ question: asked.text, language: 'es', theme: RETURN, privacy: 'named' },
    ...{ state: 'assigned', late: 'no', asker: zulema.name, askedOn: '2026-11-24', id: asked.id },
  });
});

test('of a hidden asker the list holds no name, no country and no signature', async () => {
  const desk = openDesk();
  await desk.ask(zulema, {
    ...{ privacy: 'hidden', countryKey: 'country.PER' },
    text: `¿Cómo se pide el retorno voluntario? Saludos, ${zulema.name} ${zulema.mail}`,
  });
  const csv = writeQueue(await (await desk.as(harriet)).queue({}), words, 'es');
  expect(csv).toContain('¿Cómo se pide el retorno voluntario?');
  expect(csv).toContain('hidden');
  for (const secret of [...zulema.name.split(' '), zulema.mail ?? '', zulema.id, 'country.PER']) {
    expect(csv).not.toContain(secret);
  }
});

test('a question that looks like a formula stays a text', async () => {
  const desk = openDesk();
  await desk.ask(zulema, {
    text: '=HYPERLINK("https://evil.example";"aquí") ¿sirve?',
  });
  const views = await (await desk.as(harriet)).queue({});
  const csv = writeQueue(views, words, 'en');
  expect(csv).toContain(`"'=HYPERLINK`);
  expect(csv).not.toMatch(/(^|[\n,])"?=HYPERLINK/);
});
