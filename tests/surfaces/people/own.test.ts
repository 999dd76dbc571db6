import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import type { PeopleDesk } from '../../unit/people/people-desk';
import { openPages, type PeoplePages } from './pages/open-pages';
import { focused, settled } from './pages/visit';

declare global {
  interface Window {
    /** The sample organisation in the page, for what somebody else does meanwhile. */
    readonly desk: PeopleDesk;
  }
}

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

/** Who looks at which view, and what stands there in any of the languages. */
const screens = [
  ['Nadia', '?view=mine', 'May colleagues see|Pueden sus colegas|Colegas podem ver'],
  ['Tomás', '?view=mine', 'Tablero de flujos'],
  ['Tomás', '?view=about-me', 'Trabajo con datos de movilidad'],
] as const;

describeInBrowser('One’s own profile', () => {
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
    { name = 'Tomás', theme = 'default', locale = 'es-PE', mood = 'well' } = {}
  ): string => `${pages.origin}/${name}/${theme}/${locale}/${mood}/page${search}`;

  test.each(readers)(
    'can be read and written by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const [name, search, words] of screens) {
        await page.goto(address(search, { name, theme, locale }));
        await page.getByText(new RegExp(words)).locator('visible=true').first().waitFor();
        await settled(page);
        expect([name, search, await axeViolations(page)]).toEqual([name, search, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect([name, search, overflow]).toEqual([name, search, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('asks before anything is shown, adds nothing until then, and can be taken back', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine', { name: 'Nadia' }));
    const add = page.getByRole('button', { name: 'Agregar un tema' });
    await add.waitFor();
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Ahora no' }).press('Enter');
    await page.getByText('No se muestra nada.').waitFor();
    await page.getByRole('button', { name: 'Acepto que se muestre' }).press('Enter');
    await page.getByText('Sus colegas ya ven lo que usted sabe.').waitFor();
    // the button that was pressed is gone: reading goes on at what it did
    expect(await focused(page)).toContain('Sus colegas ya ven');
    await page.getByRole('button', { name: 'Retirar mi acuerdo…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '¿Ocultar todo lo que usted sabe?' });
    await dialog.getByRole('button', { name: 'Ocultar todo' }).press('Enter');
    await page.getByText('Sus colegas ya no ven lo que usted sabe.').waitFor();
    await page.getByRole('button', { name: 'Acepto que se muestre' }).waitFor();
    await close();
  });

  test('takes a theme by any of its names, in any language, with a level in words', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address('?view=mine'));
    await page.getByRole('button', { name: 'Agregar un tema' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Un tema que conozco' });
    await dialog.getByRole('button', { name: 'Agregarlo' }).press('Enter');
    await dialog.getByText('Elija un tema de la lista.').waitFor();
    await dialog.getByRole('combobox', { name: 'Tema' }).fill('migration law');
    await dialog.getByRole('option', { name: /Derecho internacional sobre migración/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: /^En aprendizaje/ }).check();
    await dialog.getByRole('textbox', { name: 'En sus palabras, si quiere' }).fill('Desde 2021');
    await dialog.getByRole('button', { name: 'Agregarlo' }).press('Enter');
    await page.getByText('«Derecho internacional sobre migración» quedó agregado.').waitFor();
    await page.getByText('En sus palabras: Desde 2021').waitFor();
    await close();
  });

  test('answers the yearly question and a proposal in one press each', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine&theme=theme.gender'));
    const due = page.getByRole('region', { name: '¿Sigue siendo así?' });
    const questions = due.getByRole('listitem');
    // what a link leads to stands first
    await questions.first().getByText('Alguien le nombra para «Género»').waitFor();
    await due.getByRole('button', { name: 'Sí, sé de esto' }).press('Enter');
    await page.getByText('«Género» quedó agregado.').waitFor();
    await due.getByRole('button', { name: 'Sí, sigue así' }).press('Enter');
    await page.getByText('«Datos sobre migración» queda confirmado un año más.').waitFor();
    expect(await due.count()).toBe(0);
    await close();
  });

  test('hides a theme, shows it again, and lets it go after one question', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    const steps = page.getByRole('group', { name: 'Pasos para «Gestión fronteriza»' });
    await steps.getByRole('button', { name: 'Ocultar' }).press('Enter');
    await page.getByText('«Gestión fronteriza» está oculto para sus colegas.').waitFor();
    await steps.getByRole('button', { name: 'Mostrar' }).press('Enter');
    await page.getByText('Sus colegas ven «Gestión fronteriza» de nuevo.').waitFor();
    await page.getByText('En sus palabras: Puesto de Encarnación').waitFor();
    await steps.getByRole('button', { name: 'No soy yo…' }).press('Enter');
    await page
      .getByRole('dialog', { name: '«Gestión fronteriza»: ¿no es usted?' })
      .getByRole('button', { name: 'No soy yo' })
      .press('Enter');
    await page.getByText('Ya no le enviamos a nadie por «Gestión fronteriza».').waitFor();
    expect(await steps.count()).toBe(0);
    await close();
  });

  test('offers what works speak for', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    await page
      .getByRole('button', { name: 'Agregar «Lucha contra la trata de personas»' })
      .press('Enter');
    const dialog = page.getByRole('dialog', {
      name: 'Agregar «Lucha contra la trata de personas»',
    });
    await dialog.getByRole('button', { name: 'Agregarlo' }).press('Enter');
    // three documents are evidence enough
    await page.getByText('«Lucha contra la trata de personas» quedó agregado.').waitFor();
    await close();
  });

  test('saves languages, absence with a stand-in, works and what is hidden', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    const form = page.getByRole('region', { name: 'Sobre mí' });
    await form.getByRole('combobox', { name: 'Agregar un idioma' }).fill('guar');
    await form.getByRole('option', { name: /guaraní/i }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await form.getByRole('combobox', { name: /Cuánto hablo: guaraní/i }).selectOption('native');
    await form.getByRole('radio', { name: 'Ahora no, hasta un día' }).check();
    await form.getByLabel('Hasta', { exact: true }).fill('2027-01-04');
    await form.getByRole('combobox', { name: 'A quién preguntar mientras tanto' }).fill('grego');
    await form.getByRole('option', { name: /Gregoria Añez/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Elegir «Mapa de rutas»' }).press('Enter');
    await form.getByRole('checkbox', { name: 'Mis proyectos' }).check();
    await form.getByText('Todavía sin guardar').waitFor();
    await form.getByRole('button', { name: 'Guardar mi perfil' }).press('Enter');
    await form.getByText('Guardado a las').waitFor();
    await page.getByRole('link', { name: 'Verlo como sus colegas' }).press('Enter');
    await page
      .getByText(/guaraní/i)
      .first()
      .waitFor();
    await page
      .getByText(/Gregoria Añez/)
      .first()
      .waitFor();
    await close();
  });

  test('says at its field what cannot be saved, and keeps everything that was typed', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    const form = page.getByRole('region', { name: 'Sobre mí' });
    await form.getByRole('textbox', { name: 'Unas palabras sobre mí' }).fill('Nuevas palabras');
    await form.getByRole('radio', { name: 'Ahora no, hasta un día' }).check();
    const until = form.getByLabel('Hasta', { exact: true });
    await until.fill('2020-01-01');
    await form.getByRole('button', { name: 'Guardar mi perfil' }).press('Enter');
    await form.getByRole('alert').waitFor();
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    // another view, another day: it is still there
    await page.reload();
    await eventually(async () =>
      expect(await form.getByRole('textbox', { name: 'Unas palabras sobre mí' }).inputValue()).toBe(
        'Nuevas palabras'
      )
    );
    await close();
  });

  test.each([
    ['Guardar lo mío', 'Desde esta ventana'],
    ['Tomar lo guardado', 'Desde otra ventana'],
  ])('saved in two windows at once, shows both and loses none: %s', async (choice, kept) => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    const form = page.getByRole('region', { name: 'Sobre mí' });
    const about = form.getByRole('textbox', { name: 'Unas palabras sobre mí' });
    await about.fill('Desde esta ventana');
    await page.evaluate(async () => {
      const { profiles } = window.desk.lists;
      const [mine] = (await profiles.all()).filter(({ value }) =>
        value.about.startsWith('Trabajo')
      );
      if (mine) await profiles.save({ ...mine.value, about: 'Desde otra ventana' }, mine.version);
    });
    await form.getByRole('button', { name: 'Guardar mi perfil' }).press('Enter');
    const table = page.getByRole('table');
    await table.getByRole('cell', { name: 'Desde otra ventana' }).waitFor();
    await table.getByRole('cell', { name: 'Desde esta ventana' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await form.getByRole('button', { name: choice }).press('Enter');
    await table.waitFor({ state: 'detached' });
    await form.getByText(/Guardado a las|Todo está guardado/).waitFor();
    expect(await about.inputValue()).toBe(kept);
    const saved = await page.evaluate(async () =>
      (await window.desk.lists.profiles.all()).map(({ value }) => value.about)
    );
    expect(saved).toContain(kept);
    await close();
  });

  test('asks whether it was useful, once', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    const rate = page.getByRole('group', { name: '¿Fue útil acudir a Gregoria Añez?' });
    await rate.getByRole('button').first().press('Enter');
    await page.getByText('Gracias por contarnos cómo le fue con Gregoria Añez.').waitFor();
    expect(await rate.count()).toBe(0);
    await close();
  });

  test('says so while nobody answers, and shows its shape while it comes', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    for (const search of ['?view=mine', '?view=about-me']) {
      await page.goto(address(search, { mood: 'offline' }));
      await page.getByRole('alert').getByRole('button').waitFor();
      expect([search, await axeViolations(page)]).toEqual([search, []]);
    }
    await page.goto(address('?view=mine', { mood: 'slow' }));
    await page.getByText('Un momento…').waitFor({ state: 'attached' });
    await close();
  });
});
