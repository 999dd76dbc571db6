import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openGallery, type Gallery } from './gallery/open-gallery';

/** Pages and the parts of them, as a link names them. */
const screens = [
  ['personal', 'waiting'],
  ['personal', 'questions'],
  ['personal', 'question/q-1'],
  ['personal', 'question/q-2'],
  ['personal', 'preferences'],
  ['queue', 'queue/q-11'],
  ['queue', 'deliveries'],
  ['queue', 'deliveries/c-1'],
  ['queue', 'deliveries/new'],
  ['queue', 'known'],
  ['queue', 'known/k-1'],
  ['queue', 'known/new'],
] as const;

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

const expectSettled = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });

describeInBrowser('The hub’s pages in Teams', () => {
  let browser: Browser;
  let gallery: Gallery;

  beforeAll(async () => {
    [browser, gallery] = await Promise.all([startBrowser(), openGallery()]);
  });
  afterAll(async () => {
    await browser?.close();
    gallery?.close();
  });

  const address = (page: string, place: string, words: Record<string, string>): string =>
    `${gallery.origin}/?${new URLSearchParams({ page, ...words }).toString()}#${place}`;

  test.each(readers)(
    'can be read by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, gallery.origin, {
        locale,
        width,
      });
      for (const [name, place] of screens) {
        // within a page only its part changes, as when a person goes from one to the other
        await page.goto(address(name, place, { theme, locale }));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectSettled(page);
        expect([place, await axeViolations(page)]).toEqual([place, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect([place, overflow]).toEqual([place, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test.each([
    ['empty', 'Nada le espera'],
    ['offline', 'No pudimos llegar al hub.'],
  ])('say what is so when it is %s', async (mood, words) => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('personal', 'waiting', { mood, locale: 'es-PE' }));
    await page.getByText(words).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('show the shape of what comes while it takes long, and say so to readers', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'queue', { mood: 'slow', locale: 'en-GB' }));
    await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor();
    expect(await page.locator('[aria-busy="true"] [aria-hidden="true"]').count()).toBe(1);
    await close();
  });

  test('let a person ask, hidden, by keyboard', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('personal', 'questions', { locale: 'es-PE' }));
    await page.getByRole('button', { name: 'Hacer una pregunta' }).press('Enter');
    // the cursor is where one writes
    await page.keyboard.type('¿Qué formulario usamos para el retorno?');
    await page.getByLabel('Quien responda no ve mi nombre').check();
    await page.getByRole('button', { name: 'Enviar pregunta' }).press('Enter');
    await page.getByText('Gracias. Ya tenemos su pregunta').waitFor();
    await page.getByRole('article').getByText('Su nombre está oculto').waitFor();
    await close();
  });

  test('keep what an expert has written until it is sent, and say who hears of it', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'queue/q-11', { locale: 'pt-BR' }));
    await page.getByText('Colega de um escritório da região').first().waitFor();
    await page.getByRole('button', { name: 'Responder', exact: true }).click();
    await page.getByRole('button', { name: 'Enviar resposta' }).click();
    await page.getByText('Escreva algumas palavras aqui.').waitFor();
    await page.getByLabel('Sua resposta').fill('Use o formulário regional, parte 2.');
    await page.getByRole('button', { name: 'Enviar resposta' }).click();
    await page.getByText('Sua resposta está a caminho de quem perguntou.').waitFor();
    await close();
  });

  test('let the KM team take the queue away as a file, without who asked hidden', async () => {
    const { page, close, complaints } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'queue', { locale: 'es-PE' }));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exportar la lista (CSV)' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^hub-preguntas-\d{4}-\d{2}-\d{2}\.csv$/);
    const [head = '', ...lines] = (await readFile(await download.path(), 'utf8'))
      .trimEnd()
      .split('\r\n');
    expect(head).toBe(
      '\uFEFFPregunta;Idioma;Tema;País;Urgencia;Privacidad;Estado;Fuera de plazo;Quién pregunta;Quién la tiene;Preguntada el;Primera respuesta hasta;Primera respuesta el;Respuesta hasta;Respuesta;Respondida el;Sirvió;Id'
    );
    await page
      .getByRole('status')
      .filter({ hasText: `El archivo contiene ${lines.length} preguntas` })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('save preferences by themselves, many changes at once', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('personal', 'preferences', { locale: 'en-GB' }));
    await page.getByLabel('Way for: Announcements').selectOption('mail');
    await page.getByLabel('Rhythm for: Announcements').selectOption('weekly');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.getByLabel('Way for: Announcements').selectOption('none');
    expect(await page.getByLabel('Rhythm for: Announcements').isDisabled()).toBe(true);
    await close();
  });

  test('show a campaign whose people add up, and ask once before it is stopped', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'deliveries/c-1', { locale: 'en-GB' }));
    const sum = page.getByRole('region', { name: 'People, each counted once' });
    const figures = (await sum.locator('p').allTextContents()).map((text) =>
      Number(text.replace(/\D/g, ''))
    );
    const [audience = 0, ...parts] = figures;
    expect(parts.reduce((total, part) => total + part, 0)).toBe(audience);
    expect(audience).toBe(1284);
    await page.getByRole('row', { name: /Camilo Duarte Ossa.*Blocked the bot/ }).waitFor();
    await page.getByRole('button', { name: 'Stop sending…' }).click();
    await page.getByText('151 people would not get it.').waitFor();
    await page.getByRole('button', { name: 'Keep sending' }).click();
    await close();
  });

  test('find what was answered and finished, to make it known or to see its steps', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'queue', { locale: 'en-GB' }));
    await page.getByRole('button', { name: 'Finished', exact: true }).click();
    await page.getByRole('button', { name: /materiales de la capacitación/ }).click();
    await page.getByRole('button', { name: 'Make it a known answer…' }).waitFor();
    await page.getByRole('button', { name: 'See every step' }).click();
    await page.getByRole('dialog').getByText('Rosa Mamani Flores').waitFor();
    await close();
  });

  test('lead to the first field of an announcement that is not right, and keep what was written', async () => {
    const { page, close } = await openWatched(browser, gallery.origin, { width: 320 });
    await page.goto(address('queue', 'deliveries/new', { locale: 'es-PE' }));
    await page.getByLabel('Título, Español').fill('Encuesta anual');
    await page.getByLabel('Enlace para leer más').fill('http://example.org');
    await page.getByLabel('Por nombre').check();
    await page.getByRole('button', { name: /^Português · sin escribir/ }).click();
    await page.getByRole('button', { name: 'Revisar y enviar…' }).press('Enter');
    await page.getByText('Hay 3 cosas que faltan o no son correctas.').waitFor();
    // the language in which something is missing is the one that is seen now
    await page.getByText('Falta el texto en este idioma.').waitFor();
    const text = page.getByLabel('Texto, Español');
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Título, Español').inputValue()).toBe('Encuesta anual');
    await page.getByText('Un enlace comienza con https:// y no tiene espacios.').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await text.fill('Cinco minutos.');
    await page.getByLabel('Enlace para leer más').fill('https://example.org/encuesta');
    await page.getByLabel('Buscar a una persona').fill('Marta');
    await page.getByRole('button', { name: /^Marta Villalba Ríos/ }).press('Enter');
    await page.getByRole('button', { name: 'Revisar y enviar…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '¿Enviar este anuncio?' });
    await dialog.getByText('Irá a 1 persona ahora.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enviar a 1 persona' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /Encuesta anual/ }).waitFor();
    await close();
  });

  test('show an announcement as each reader gets it, and keep it while one looks elsewhere', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'deliveries/new', { locale: 'en-GB' }));
    await page.getByLabel('Title, English').fill('The survey is open');
    await page.getByLabel('Text, English').fill('Five minutes.');
    const preview = page.getByRole('region', { name: 'How it will look' });
    await preview.getByRole('button', { name: 'Português' }).click();
    await preview.getByText('They get the text in English').waitFor();
    await preview.getByText('Chegou porque você').waitFor();
    await page.getByRole('button', { name: 'All deliveries' }).click();
    await page.getByRole('button', { name: 'New announcement' }).click();
    expect(await page.getByLabel('Title, English').inputValue()).toBe('The survey is open');
    await close();
  });

  test('let the keepers of a known answer compare when somebody else was quicker', async () => {
    const { page, close } = await openWatched(browser, gallery.origin);
    await page.goto(address('queue', 'known/k-1', { locale: 'pt-BR' }));
    await page.getByRole('button', { name: 'Editar' }).click();
    await page.getByLabel('Resposta, Español').fill('Otra respuesta');
    await page.getByRole('button', { name: 'Salvar', exact: true }).click();
    const conflict = page.getByRole('region', { name: 'Outra pessoa salvou antes' });
    await conflict.getByText('Otra respuesta').waitFor();
    await conflict.getByText('La otra versión').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Salvar a minha' }).click();
    await page.getByText('Salva. Conta como verificada hoje.').waitFor();
    await page.getByRole('button', { name: 'Retirar…' }).click();
    await page.getByLabel('Por que não é mais dada?').fill('A regra mudou');
    await page.getByRole('button', { name: 'Retirá-la' }).click();
    await page.getByText('Retirada. Não é mais dada.').waitFor();
    await close();
  });

  test('lead from a list to a question and back, with the address and with the back key', async () => {
    const { page, close } = await openWatched(browser, gallery.origin, { width: 320 });
    await page.goto(address('personal', 'questions', { locale: 'es-PE' }));
    await page.getByRole('button', { name: /retorno voluntario asistido/ }).click();
    expect(new URL(page.url()).hash).toBe('#question/q-2');
    // no room for both: the question stands in the place of the list
    await page.getByText('Esto ya se respondió antes').waitFor();
    expect(await page.getByRole('button', { name: /plantilla para el informe/ }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: /plantilla para el informe/ }).waitFor();
    await close();
  });
});
