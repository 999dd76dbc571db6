import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { focused, settled } from './pages/visit';

const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

/** Who looks at which part, how it is called in each language, and what stands there. */
const parts = [
  [
    'Harriet',
    { es: 'A quién se pregunta', pt: 'A quem se pergunta', en: 'Who is asked' },
    /Gregoria Añez/,
  ],
  ['Harriet', { es: 'Cuentas dobles', pt: 'Contas duplas', en: 'Double accounts' }, /rmamani@/],
  [
    'Harriet',
    { es: 'Quienes se fueron', pt: 'Quem saiu', en: 'Former colleagues' },
    /se fue|saiu|Former/,
  ],
  ['Celia', { es: 'Lista de RR. HH.', pt: 'Lista de RH', en: 'HR list' }, /contract_end/],
] as const;

describeInBrowser('The care of the directory', () => {
  let browser: Browser;
  let pages: PeoplePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const address = (
    search: string,
    { name = 'Harriet', theme = 'default', locale = 'es-PE', mood = 'well' } = {}
  ): string => `${pages.origin}/${name}/${theme}/${locale}/${mood}/page${search}`;

  const openPart = async (page: Page, part: string, name = 'Harriet'): Promise<void> => {
    await page.goto(address('?view=care', { name }));
    await page.getByRole('button', { name: part, exact: true }).press('Enter');
    await settled(page);
  };

  test.each(readers)(
    'can be done by everybody whose task it is: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      const check = async (what: string): Promise<void> => {
        await settled(page);
        expect([what, await axeViolations(page)]).toEqual([what, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect([what, overflow]).toEqual([what, 0]);
      };
      for (const [name, words, seen] of parts) {
        const part = words[locale.slice(0, 2) as keyof typeof words];
        await page.goto(address('?view=care', { name, theme, locale }));
        await page.getByRole('button', { name: part, exact: true }).press('Enter');
        await page.getByText(seen).first().waitFor();
        await check(part);
      }
      await page.goto(address('?view=confirm', { name: 'Gregoria', theme, locale }));
      await page.getByRole('link', { name: 'Tomás Benavides' }).waitFor();
      await check('confirm');
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('lets a specialist confirm at the level that she sees', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=confirm', { name: 'Gregoria' }));
    await page.getByText('En sus palabras: Puesto de Encarnación').waitFor();
    await page
      .getByRole('combobox', { name: 'Nivel de Tomás Benavides en «Gestión fronteriza»' })
      .selectOption('practitioner');
    await page
      .getByRole('button', { name: 'Confirmar «Gestión fronteriza» a Tomás Benavides' })
      .press('Enter');
    await page.getByText('Tomás Benavides cuenta ahora para «Gestión fronteriza»').waitFor();
    expect(await focused(page)).toContain('Tomás Benavides cuenta ahora');
    await page.getByText('Nada espera por usted').waitFor();
    await close();
  });

  test('lets nobody say no without a word that helps', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=confirm', { name: 'Gregoria' }));
    await page.getByRole('button', { name: /^Todavía no:/ }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Todavía no: «Gestión fronteriza»' });
    await dialog.getByRole('button', { name: 'Enviar' }).press('Enter');
    await dialog.getByText('Escriba unas palabras para Tomás Benavides.').waitFor();
    await dialog.getByRole('textbox').fill('Un informe del puesto ayudaría.');
    await dialog.getByRole('button', { name: 'Enviar' }).press('Enter');
    await page.getByText('Tomás Benavides lee qué ayudaría.').waitFor();
    await close();
  });

  test('tells a specialist that somebody was faster, and reads the list again', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=confirm', { name: 'Gregoria' }));
    const confirm = page.getByRole('button', { name: /^Confirmar «Gestión fronteriza»/ });
    await confirm.waitFor();
    await page.evaluate(async () => {
      const { skills } = window.desk.lists;
      const [kept] = (await skills.all()).filter(({ value }) => value.state === 'pending');
      if (!kept) throw new Error('nothing waits');
      const { value, version } = kept;
      const at = '2026-11-24T13:30:00.000Z';
      const step = { at, by: value.personId, event: 'withdraw', to: 'withdrawn' } as const;
      await skills.save(
        { ...value, state: 'withdrawn', since: at, trace: [...value.trace, step] },
        version
      );
      await window.desk.refresh();
    });
    await confirm.press('Enter');
    await page.getByRole('button', { name: 'Leer la lista de nuevo' }).press('Enter');
    await page.getByText('Nada espera por usted').waitFor();
    await close();
  });

  test('shows who is asked too much, with somebody who could be asked too', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await openPart(page, 'A quién se pregunta');
    const row = page
      .getByRole('region', { name: 'Reciben más preguntas de las que pueden responder' })
      .getByRole('row')
      .filter({ hasText: 'Gregoria Añez' });
    await row.first().waitFor();
    expect(await row.first().textContent()).toContain('9 de 8');
    expect(await row.first().textContent()).toContain('Rosa Mamani Flores');
    await close();
  });

  test('makes one person of two accounts, two people of them again, and deletes nothing', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await openPart(page, 'Cuentas dobles');
    await page.getByRole('button', { name: 'Una persona: Rosa Mamani Flores…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Una persona con dos cuentas' });
    await dialog.getByRole('radio', { name: /rmamani@/ }).check();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Mostrar como una' }).press('Enter');
    await page.getByText('Rosa Mamani Flores aparece una sola vez.').waitFor();
    await page.getByText(/Una persona; se le escribe a rmamani@/).waitFor();
    await page
      .getByRole('button', { name: 'Dos personas con el nombre Rosa Mamani Flores' })
      .press('Enter');
    await page.getByText('Siguen siendo dos personas').waitFor();
    expect(await focused(page)).toContain('Siguen siendo dos personas');
    await close();
  });

  test('names who carries on the work of somebody who left, and asks first', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await openPart(page, 'Quienes se fueron');
    const former = page.getByRole('combobox', { name: 'Persona que se fue' });
    // who is still there is not offered here
    await former.fill('tomas');
    await page.getByText('Nadie encontrado').waitFor({ state: 'attached' });
    await former.fill('elena');
    await page.getByRole('option', { name: /Elena Paz Soto/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Todavía no se nombró a nadie').waitFor();
    await page.getByRole('button', { name: 'Guardar quién sigue' }).press('Enter');
    await page.getByText('Elija a alguien de la lista.').waitFor();
    await page.getByRole('combobox', { name: 'Quién sigue con la tarea' }).fill('benavi');
    await page.getByRole('option', { name: /Tomás Benavides/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Guardar quién sigue' }).press('Enter');
    await page.getByText('Gracias. Preguntamos a Tomás Benavides').waitFor();
    // the list below says at once whose yes is missing
    const open = page.getByRole('region', { name: 'Todavía sin un sí' });
    await open.getByRole('listitem').filter({ hasText: 'Elena Paz Soto' }).waitFor();
    await close();
  });

  test('is not offered to others, with the reason and a way on', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=care', { name: 'Tomás' }));
    await page.getByText('Esta parte es para quienes cuidan del directorio').waitFor();
    await page.goto(address('?view=confirm', { name: 'Tomás' }));
    await page.getByText('Nada espera por usted').waitFor();
    await close();
  });

  test('says so while nobody answers', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    for (const [name, search] of [
      ['Gregoria', '?view=confirm'],
      ['Harriet', '?view=care'],
    ] as const) {
      await page.goto(address(search, { name, mood: 'offline' }));
      await page.getByRole('alert').getByRole('button').waitFor();
      expect([search, await axeViolations(page)]).toEqual([search, []]);
    }
    await close();
  });
});
