import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PracticePages } from './pages/open-pages';
import type { SampleOffice } from './pages/sample-practices';

declare global {
  interface Window {
    readonly office: SampleOffice;
  }
}

const DRAFT = 'e6a3f2f0-6f5c-4d64-9a0b-1d1f9d2f8a77';

/** Who looks at which view, and what she reads there. */
const screens = [
  ['Wara', '?view=new', 'two sentences|dos oraciones|duas frases'],
  ['Wara', `?draft=${DRAFT}`, 'La app sin señal'],
  ['Wara', `?draft=${DRAFT}&step=criteria`, 'La app sin señal'],
  ['Wara', '?draft=:changes&step=results', 'Albergue con horario'],
  ['Wara', '?draft=:changes&step=lens', 'Albergue con horario'],
  ['Wara', '?draft=:changes&step=send', 'Albergue con horario'],
  ['Lucía', '?review=:inReview', 'Turnos por mensaje'],
] as const;

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

const settled = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });

/** The next saves of a draft do not reach the hub: one, or as many as are tried while a test lasts. */
const cutLine = (page: Page, code = 'offline', times = 1): Promise<void> =>
  page.evaluate(
    ([given, count]) => {
      const error = Object.assign(new Error('no line'), { name: 'HubError', code: given });
      for (let time = 0; time < count; time += 1) {
        window.office.desk.memory.failNext({ port: 'drafts', method: 'save', error });
      }
    },
    [code, times] as const
  );

describeInBrowser('Writing and reviewing a practice', () => {
  let browser: Browser;
  let pages: PracticePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const address = (
    search: string,
    { name = 'Wara', theme = 'default', locale = 'es-PE', mood = 'well' } = {}
  ): string => `${pages.origin}/${name}/${theme}/${locale}/${mood}/page${search}`;

  test.each(readers)(
    'can be done by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const [name, search, words] of screens) {
        await page.goto(address(search, { name, theme, locale }));
        await page.getByText(new RegExp(words)).first().waitFor();
        await settled(page);
        expect([search, await axeViolations(page)]).toEqual([search, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect([search, overflow]).toEqual([search, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('begins with what it is and with similar ones, and goes on in the form, by keyboard', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=new'));
    await page.getByRole('group', { name: '¿Funcionó?' }).getByLabel('Sí').press('Space');
    await page.getByText('Con sus respuestas es: Lección').waitFor();
    const evidence = page.getByRole('group', { name: /¿Hay evidencia/ });
    await evidence.getByLabel('Sí', { exact: true }).press('Space');
    await page.getByText('Con sus respuestas es: Práctica prometedora').waitFor();
    await page.getByLabel('Título').fill('Ventanilla móvil de regularización en el paso de Tarija');
    await page
      .getByLabel('Qué se hizo y qué cambió')
      .fill('Registro civil, migraciones y defensoría comparten una ventanilla en el paso.');
    await page.getByRole('button', { name: 'Ver parecidas' }).press('Enter');
    const add = page.getByRole('button', { name: /^Sumar a esta: Ventanilla móvil/ }).first();
    await add.press('Enter');
    await page.getByText('La suya adapta esta').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Empezar a escribir' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: /paso de Tarija/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('draft')).not.toBeNull();
    await close();
  });

  test('saves by itself, and says when and where', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=story`));
    await page.getByLabel('Contexto').fill('La aplicación pedía señal.');
    await page.getByText(/Guardado a las \d\d:\d\d · también en este equipo/).waitFor();
    await page.waitForFunction(
      async ([id, words]) =>
        (await window.office.desk.memory.drafts.get(id))?.content.texts.context === words,
      [DRAFT, 'La aplicación pedía señal.'] as const
    );
    await close();
  });

  test('goes on without a connection and after the browser was closed: nothing is lost', async () => {
    const { page, context, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=story`));
    await page.getByLabel('Contexto').waitFor();
    await cutLine(page, 'offline', 50);
    await page.getByLabel('Contexto').pressSequentially('Sin señal en el paso');
    await page.getByText('Sin conexión. A salvo en este equipo').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // another page of the same browser, after this one was closed: the hub knows nothing of it
    await page.close();
    const again = await context.newPage();
    await again.goto(address(`?draft=${DRAFT}&step=story`));
    await again.getByText(/Recuperamos lo que escribió a las/).waitFor();
    expect(await again.getByLabel('Contexto').inputValue()).toBe('Sin señal en el paso');
    await again.getByText(/Guardado a las \d\d:\d\d/).waitFor();
    await close();
  });

  test('says that a session has ended, and saves with the button', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=story`));
    await page.getByLabel('Contexto').waitFor();
    await cutLine(page, 'signed-out');
    await page.getByLabel('Contexto').pressSequentially('Sigue aquí');
    await page.getByText('Su sesión terminó. A salvo en este equipo').waitFor();
    await page.getByRole('button', { name: 'Guardar ahora' }).press('Enter');
    await page.getByText(/Guardado a las \d\d:\d\d/).waitFor();
    await close();
  });

  test('shows both versions field by field when another window saved before', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 720 });
    await page.goto(address(`?draft=${DRAFT}&step=story`));
    await page.getByLabel('Contexto').waitFor();
    await page.evaluate(async (id) => {
      const { drafts } = window.office.desk.memory;
      const draft = await drafts.get(id);
      if (!draft) return;
      const texts = {
        ...draft.content.texts,
        context: 'De la otra',
        actions: 'También de la otra',
      };
      await drafts.save({ ...draft, content: { ...draft.content, texts } }, draft.version);
    }, DRAFT);
    await page.getByLabel('Contexto').pressSequentially('De esta');
    const choice = page.getByRole('region', { name: 'Dos versiones de su texto' });
    await choice.getByText('De la otra', { exact: true }).waitFor();
    await choice.getByText('De esta', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // what only the other window wrote is proposed as it stands there
    await choice.getByRole('button', { name: 'Seguir con lo elegido' }).press('Enter');
    await page.getByText(/Guardado a las \d\d:\d\d/).waitFor();
    expect(await page.getByLabel('Contexto').inputValue()).toBe('De esta');
    expect(await page.getByLabel('Qué se hizo').inputValue()).toBe('También de la otra');
    await close();
  });

  test('finds themes and people while one types, with arrow keys', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}`));
    const countries = page.getByRole('combobox', { name: /^Países/ });
    await countries.pressSequentially('boli');
    await page.getByRole('option', { name: /Bolivia/ }).waitFor();
    await countries.press('ArrowDown');
    await countries.press('Enter');
    await page.getByRole('button', { name: /^Quitar: .*Bolivia/ }).waitFor();
    await page.getByRole('button', { name: /^Contacto/ }).press('Enter');
    const contact = page.getByRole('combobox', { name: /^Colega que responde/ });
    await contact.pressSequentially('móni');
    await page.getByRole('option', { name: /Mónica Chiriboga/ }).waitFor();
    await contact.press('ArrowDown');
    await contact.press('Enter');
    await page.getByRole('button', { name: 'Quitar: Mónica Chiriboga' }).waitFor();
    await close();
  });

  test('names co-authors, and keeps them with their names while neither hub nor service answers', async () => {
    const { page, context, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address(`?draft=${DRAFT}&step=send`, { mood: 'offline' }));
    const coAuthors = page.getByRole('combobox', { name: /^Coautoría/ });
    await coAuthors.waitFor();
    await cutLine(page, 'offline', 50);
    // of all whose names have these letters, whoever writes is no co-author of her own
    await coAuthors.pressSequentially('ara');
    await page.getByRole('option', { name: /Pilar Aravena/ }).waitFor();
    expect(await page.getByRole('option', { name: /Wara/ }).count()).toBe(0);
    await coAuthors.fill('lucí');
    await page.getByRole('option', { name: /Lucía Tello/ }).waitFor();
    await coAuthors.press('ArrowDown');
    await coAuthors.press('Enter');
    await page.getByRole('button', { name: 'Quitar: Lucía Tello' }).waitFor();
    await page.getByText('Algunos nombres no se pueden leer ahora.').waitFor();
    await page.getByText('Sin conexión. A salvo en este equipo').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // another page of the same browser, after this one was closed: the hub knows nothing of it
    await page.close();
    const again = await context.newPage();
    await again.goto(address(`?draft=${DRAFT}&step=send`));
    await again.getByRole('button', { name: 'Quitar: Lucía Tello' }).waitFor();
    await again.getByText(/Guardado a las \d\d:\d\d/).waitFor();
    await close();
  });

  test('shows co-authors by the names of the directory, and whom it no longer knows as unknown', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine', { theme: 'dark' }));
    const draft = page.getByRole('link', { name: 'La app sin señal' });
    await draft.waitFor();
    await page.evaluate(async (id) => {
      const { memory, ports } = window.office.desk;
      const found = await memory.drafts.get(id);
      const [known] = await ports.people.byName('Teodoro Choque');
      if (!found || !known) throw new Error('no draft or nobody');
      const coAuthorIds = [known.id, '0a1b2c3d-0000-4000-8000-00000000dead'];
      await memory.drafts.save({ ...found, coAuthorIds }, found.version);
    }, DRAFT);
    await draft.press('Enter');
    await page.getByRole('button', { name: /^Contacto/ }).press('Enter');
    await page.getByRole('button', { name: 'Quitar: Teodoro Choque' }).waitFor();
    const said = page.getByText('El directorio ya no conoce a una de estas personas');
    await said.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quitar: Persona desconocida' }).press('Enter');
    await said.waitFor({ state: 'detached' });
    const coAuthors = page.getByRole('combobox', { name: /^Coautoría/ });
    expect(await coAuthors.evaluate((field) => field === document.activeElement)).toBe(true);
    // by itself, after a pause
    await page.waitForFunction(
      async (id) => (await window.office.desk.memory.drafts.get(id))?.coAuthorIds.length === 1,
      DRAFT
    );
    await close();
  });

  test('asks for evidence from 2 on, and takes the score by arrow keys', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address(`?draft=${DRAFT}&step=criteria`));
    const relevant = page.getByRole('radiogroup', { name: 'Pertinente' });
    await relevant.getByLabel('0 No').press('Space');
    expect(await page.getByLabel('Evidencia: Pertinente').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await relevant.getByLabel('2 Bastante').isChecked()).toBe(true);
    await page.getByLabel('Evidencia: Pertinente').fill('Encuesta a 212 familias, mayo de 2026');
    await close();
  });

  test('warns at the field of what may lead to a person', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=story`));
    await page.getByLabel('Contexto').fill('Escribir a ana.perez@example.org');
    await page.getByText('Esto puede ser un dato personal: ana.perez@example.org').waitFor();
    await close();
  });

  test('takes files that are what they say, says why it takes no others, and gives back what was removed', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=results`));
    const files = page.locator('input[type="file"]');
    const body = Buffer.from('mes;familias\n1;12\n');
    await files.setInputFiles({ name: 'atenciones.csv', mimeType: 'text/csv', buffer: body });
    await page.getByRole('button', { name: 'Quitar atenciones.csv' }).waitFor();
    await files.setInputFiles({ name: 'virus.exe', mimeType: 'text/plain', buffer: body });
    await page.getByRole('alert').filter({ hasText: 'virus.exe' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quitar atenciones.csv' }).press('Enter');
    await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
    await page.getByRole('button', { name: 'Quitar atenciones.csv' }).waitFor();
    await close();
  });

  test('does not attach a file that was called back while it was looked into', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?draft=${DRAFT}&step=results`));
    // a file of a slow disk: it is read when the test says so
    await page.evaluate(() => {
      const { arrayBuffer } = File.prototype;
      File.prototype.arrayBuffer = function (this: File) {
        const isSlow = this.name.startsWith('lento');
        const go = new Promise((resolve) => window.addEventListener('go-on', resolve));
        return (isSlow ? go : Promise.resolve()).then(() => arrayBuffer.call(this));
      };
    });
    const files = page.locator('input[type="file"]');
    const buffer = Buffer.from('mes;familias\n1;12\n');
    await files.setInputFiles({ name: 'lento.csv', mimeType: 'text/csv', buffer });
    await page.getByText('lento.csv').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'No adjuntar lento.csv' }).press('Enter');
    expect(
      await page
        .getByRole('button', { name: 'Adjuntar archivos' })
        .evaluate((button) => button === document.activeElement)
    ).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
    await files.setInputFiles({ name: 'otro.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Quitar otro.csv' }).waitFor();
    expect(await page.getByText('lento.csv').count()).toBe(0);
    await close();
  });

  test('lists what is missing on the last step, leads there, and hands in what reviewers asked for', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?draft=:changes&step=lens'));
    await page.getByText('Falta la fuente.').first().waitFor();
    await page.getByLabel(/^3\. ¿Hubo riesgo/).fill('');
    await page.getByRole('button', { name: /^Contacto/ }).press('Enter');
    const send = page.getByRole('button', { name: 'Enviar la nueva versión' });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Ir a: Riesgo de daño y cuidado' }).press('Enter');
    const harm = page.getByLabel(/^3\. ¿Hubo riesgo/);
    expect(await harm.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Ir a la primera' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await harm.fill('Las filas exponían a las familias. Ahora hay turnos y sombra.');
    await page.getByRole('button', { name: /^Contacto/ }).press('Enter');
    const names = page.getByLabel(/Los nombres que escribí/);
    if ((await names.count()) > 0) await names.check();
    await send.press('Enter');
    await page
      .getByRole('heading', { level: 2, name: 'Albergue con horario de mujeres' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('practice')).not.toBeNull();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await close();
  });

  test('opens approving only when everything is answered, and keeps the assessment on this computer', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 360 });
    await page.goto(address('?review=:inReview', { name: 'Lucía' }));
    await page.getByRole('button', { name: 'Mi evaluación' }).press('Enter');
    const approve = page.getByRole('button', { name: 'Aprobar' });
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('declare antes que no tiene conflicto de interés').waitFor();
    await page.getByLabel('No tengo conflicto de interés con esta práctica').check();
    await page.getByText(/ponga nota a \d+ criterios más/).waitFor();
    await page.getByRole('button', { name: /criterios más/ }).press('Enter');
    for (const group of await page.getByRole('radiogroup').all()) {
      await group.getByLabel('2 Bastante').press('Space');
    }
    await page.getByText('responda antes «').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    for (const enough of await page.getByRole('button', { name: 'Basta' }).all()) {
      await enough.press('Enter');
    }
    expect(await approve.getAttribute('aria-disabled')).toBe('false');
    await page.reload();
    await page.getByRole('button', { name: 'Mi evaluación' }).press('Enter');
    await page.getByText(/Guardada a las \d\d:\d\d en este equipo/).waitFor();
    await page.getByRole('button', { name: 'Aprobar' }).press('Enter');
    await page.getByText('Gracias. La aprobó.').waitFor();
    await close();
  });

  test('shows both words when another reviewer was faster, and sends hers again', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?review=:inReview', { name: 'Lucía' }));
    await page.getByLabel('No tengo conflicto de interés con esta práctica').check();
    await page.getByLabel('Mensaje para quien escribió').fill('Gracias. Falta separar por sexo.');
    await page.evaluate(async () => {
      const { desk, ids } = window.office;
      const joao = (await desk.stored(ids.inReview)).seats.find(({ name }) =>
        name.startsWith('João')
      );
      const person = joao && { id: joao.personId };
      await desk.review(person as Parameters<typeof desk.review>[0], ids.inReview, {
        verdict: 'requestChanges',
        message: 'Falta la fuente de las cifras.',
      });
    });
    await page.getByRole('button', { name: 'Pedir cambios' }).press('Enter');
    const faster = page.getByRole('region', { name: 'Otra persona fue más rápida' });
    await faster.getByText('Gracias. Falta separar por sexo.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await faster.getByRole('button', { name: 'Enviar la mía de nuevo' }).press('Enter');
    await page.getByText('Gracias. Pidió cambios.').waitFor();
    await close();
  });

  test('rejects only with a reason and words, asked once', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?review=:inReview', { name: 'Lucía' }));
    await page.getByLabel('No tengo conflicto de interés con esta práctica').check();
    await page.getByRole('button', { name: 'Rechazar…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '¿Rechazar esta práctica?' });
    await dialog.getByRole('button', { name: 'Rechazar', exact: true }).press('Enter');
    await dialog.getByText('Elija un motivo.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('Motivo').selectOption({ index: 2 });
    await dialog
      .getByLabel('Qué le dice a quien escribió')
      .fill('Con una cifra sería una práctica.');
    await dialog.getByRole('button', { name: 'Rechazar', exact: true }).press('Enter');
    await page.getByText('Gracias. La rechazó.').waitFor();
    await close();
  });

  test('leaves a remark on a passage, which is answered and resolved', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?review=:inReview', { name: 'Lucía' }));
    await page.locator('[data-practice-text="results"]').evaluate((part) => {
      const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 21);
    });
    await page.getByRole('button', { name: 'Comentar este pasaje' }).press('Enter');
    await page.getByLabel('Su comentario').fill('¿De qué meses?');
    await page.getByRole('button', { name: 'Dejar el comentario' }).press('Enter');
    await page.getByText('¿De qué meses?').waitFor();
    const passage = page.locator('[data-practice-text="results"] mark');
    expect(await passage.textContent()).toBe('La espera media bajó');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Resolver' }).press('Enter');
    await page.getByText('Resuelto').waitFor();
    expect(await passage.count()).toBe(0);
    await close();
  });

  test('asks reviewers with reasons, and says who cannot and why', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 720 });
    await page.goto(address('?practice=:submitted', { name: 'Harriet' }));
    await page.getByRole('button', { name: 'Hacer la primera lectura' }).press('Enter');
    await page.getByRole('button', { name: 'Elegir quién revisa' }).press('Enter');
    const assign = page.getByRole('region', { name: 'Quiénes revisan' });
    await assign.getByRole('list', { name: 'Propuestas' }).waitFor();
    await assign.getByText('Quién no puede, y por qué').click();
    await assign.getByText('Ximena Vargas').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await assign.getByRole('button', { name: /^Pedir a \d personas/ }).press('Enter');
    await page.getByText('En revisión').first().waitFor();
    await close();
  });

  test('translates beside the original, and keeps what was written', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 720 });
    await page.goto(address('?practice=:published', { name: 'Harriet', locale: 'en-GB' }));
    await page.getByRole('button', { name: /^More/ }).press('Enter');
    await page.getByRole('button', { name: 'Translate' }).press('Enter');
    const part = page.getByRole('region', { name: 'Translation' });
    await part.getByLabel(/^Title/).fill('Mobile desk at the crossing');
    // the only one who speaks it is the one who translates
    await part.getByText('Nobody who may check it is known to speak the language.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await part.getByRole('button', { name: 'Save, to be checked by a colleague' }).press('Enter');
    await page.getByText('The language is there.').waitFor();
    await close();
  });

  test.each(readers)(
    'asks somebody by name to check a translation, and says why: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close } = await openWatched(browser, pages.origin, { locale, width });
      await page.goto(address('?practice=:published', { name: 'Harriet', theme, locale }));
      await page.getByRole('button', { name: /^(Más|Mais|More)/ }).press('Enter');
      await page.getByRole('button', { name: /^(Traducir|Traduzir|Translate)$/ }).press('Enter');
      const part = page.getByRole('region', { name: /^(Traducción|Tradução|Translation)$/ });
      await part.getByRole('button', { name: /^(portugués|português|Portuguese)/i }).press('Enter');
      const reader = part.getByRole('combobox');
      await reader.pressSequentially('joão');
      await part.getByRole('option', { name: /João Sarmento/ }).waitFor();
      await reader.press('ArrowDown');
      await reader.press('Enter');
      await part.getByText(/^(Por qué|Por que|Why) João Sarmento: /).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await part
        .getByRole('button', { name: /^(Guardar solo|Salvar só|Save only)/ })
        .press('Enter');
      await part
        .getByText(/João Sarmento (que|is asked)/)
        .first()
        .waitFor();
      await close();
    },
    60_000
  );
});
