import type { Browser, Page } from 'playwright-core';
import { typeKeyOfKind } from '../../../shared/domain/practices';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PracticePages } from './pages/open-pages';
import type { SampleOffice } from './pages/sample-practices';

/** Who looks at which view. */
const screens = [
  ['Mónica', '', 'Ventanilla móvil'],
  ['Mónica', '?practice=:published', 'Desaguadero'],
  ['Wara', '?practice=:changes', 'Albergue con horario'],
  ['Wara', '?view=mine', 'La app sin señal'],
  ['Harriet', '?view=queue', 'Radio comunitaria'],
  ['Harriet', '?practice=:submitted', 'Radio comunitaria'],
  ['Harriet', '?view=gaps', 'Bolivia|Bolívia'],
] as const;

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

const settled = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });

describeInBrowser('Good practices on a page', () => {
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
    { name = 'Wara', theme = 'default', locale = 'es-PE', mood = 'well', layout = 'page' } = {}
  ): string => `${pages.origin}/${name}/${theme}/${locale}/${mood}/${layout}${search}`;

  test.each(readers)(
    'can be read by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const [name, search, words] of screens) {
        await page.goto(address(search, { name, theme, locale }));
        await page.getByText(new RegExp(words)).locator('visible=true').first().waitFor();
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

  test('lead from the list to a practice and back, with the back key', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { name: 'Mónica' }));
    await page.getByRole('link', { name: /Ventanilla móvil/ }).press('Enter');
    await page.getByRole('heading', { name: 'Criterios' }).waitFor();
    expect(new URL(page.url()).searchParams.get('practice')).not.toBeNull();
    // reading goes on in the new view
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Criterios');
    await page.goBack();
    await page.getByRole('search').waitFor();
    await close();
  });

  test('call for practices where there are none, with an example at hand', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    for (const layout of ['page', 'list']) {
      await page.goto(address('', { mood: 'empty', layout }));
      await page.getByText('Nadie ha compartido todavía una práctica sobre').waitFor();
      await page.getByRole('button', { name: 'Ver un ejemplo' }).press('Enter');
      const example = page.getByRole('dialog', { name: 'Así de corta puede ser' });
      await example.getByText('La espera bajó de 19 a 11 días').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await close();
  });

  test('lead from a short list to all of them, within what its page presets', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { mood: 'preset', layout: 'list' }));
    const all = page.locator('a[href*="theme="]');
    await all.waitFor();
    const { pathname, searchParams } = new URL((await all.getAttribute('href')) ?? '');
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/Practices.aspx',
      {
        ...{ theme: 'theme.regularization', country: 'country.BOL' },
        doctype: typeKeyOfKind.goodPractice,
      },
    ]);
    await close();
  });

  test('can be read in full while the service is away, and say what has to wait', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?practice=:published', { name: 'Mónica', mood: 'offline' }));
    await page.getByRole('heading', { name: 'Criterios' }).waitFor();
    await page.getByText('El servicio no responde ahora.').waitFor();
    await page.goto(address('?view=mine', { mood: 'offline' }));
    await page.getByRole('link', { name: 'La app sin señal' }).waitFor();
    await page.getByText('Sus borradores están completos.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('say that a practice is not there, to those who may not see it', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?practice=:submitted', { name: 'Mónica' }));
    await page.getByText('Esta práctica no está aquí').waitFor();
    await page.goto(address('?view=queue', { name: 'Mónica' }));
    await settled(page);
    expect(await page.getByText('Radio comunitaria').count()).toBe(0);
    await close();
  });

  test('say which language one reads, and that nobody has checked a translation', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?practice=:published', { name: 'João', locale: 'pt-BR' }));
    await page.getByRole('heading', { name: /Guichê móvel/ }).waitFor();
    await page.getByText('traduzido por uma máquina').waitFor();
    await page.getByText('Inglês: ainda não').waitFor();
    await page.getByRole('button', { name: 'Espanhol, original' }).press('Enter');
    const heading = page.getByRole('heading', { name: /Ventanilla móvil/ });
    expect(await heading.getAttribute('lang')).toBe('es');
    await close();
  });

  test('show each criterion in full width on a small phone, and two actions in the open', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address('?practice=:published', { name: 'Lucía' }));
    const table = page.getByRole('region', { name: 'Criterios' }).getByRole('table');
    await table.waitFor();
    const criterion = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first();
    for (const cell of await criterion.getByRole('cell').all()) {
      expect((await cell.boundingBox())?.width ?? 0).toBeGreaterThan(200);
    }
    const actions = page.getByRole('group', { name: 'Lo que puede hacer' });
    const buttons = actions.getByRole('button').or(actions.getByRole('link'));
    await expect(buttons.allTextContents()).resolves.toHaveLength(3);
    await actions.getByRole('button', { name: 'Más' }).press('Enter');
    await actions.getByRole('button', { name: 'Descargar: Word' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('record that somebody used a practice, once, and show it', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address('?practice=:published', { name: 'Lucía' }));
    await page.getByRole('button', { name: 'Usé esta práctica' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Usé esta práctica' });
    await dialog.getByRole('button', { name: 'Registrarlo' }).press('Enter');
    await dialog.getByText('Elija el país, por favor.').waitFor();
    await dialog.getByLabel('¿Dónde?').selectOption({ label: 'Perú' });
    await dialog.getByLabel('¿Qué hizo de otra manera?').fill('Nada.');
    await dialog.getByLabel('¿Qué resultó?').fill('Menos espera en Tacna.');
    await dialog.getByLabel('Horas de trabajo que ahorró').fill('12');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Registrarlo' }).press('Enter');
    await page.getByText('Registrado. Gracias.').waitFor();
    // to others she is a colleague in Peru: she did not allow to be quoted
    await page.getByText('Lucía Tello, Perú').waitFor();
    await page.getByText('Mónica Chiriboga, Ecuador').waitFor();
    await close();
  });

  test('let the KM team look first, and ask once before it does not accept', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=queue', { name: 'Harriet' }));
    await page.getByRole('link', { name: 'Radio comunitaria en la frontera' }).press('Enter');
    await page.getByRole('button', { name: 'Hacer la primera lectura' }).press('Enter');
    await page.getByText('Ahora la tiene usted.').waitFor();
    await page.getByRole('button', { name: 'Más', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Rechazar…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '¿Rechazar esta práctica?' });
    await dialog.getByRole('button', { name: 'Rechazar' }).press('Enter');
    await dialog.getByText('Escriba unas palabras aquí, por favor.').waitFor();
    await dialog.getByLabel('Mensaje a la autoría').fill('Gracias. No hay resultados todavía.');
    await dialog.getByRole('button', { name: 'Rechazar' }).press('Enter');
    await page.getByText('La autoría tiene su mensaje con el motivo.').waitFor();
    await close();
  });

  test('show an author where hers stand, and what she cannot do with its reason', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine'));
    await page.getByRole('list', { name: 'Dónde está' }).first().waitFor();
    await page.getByText('Lo que compartió · ').waitFor();
    await page.goto(address('?practice=:changes'));
    await page.getByText('Falta la fuente.').first().waitFor();
    await page.getByRole('link', { name: 'Seguir escribiendo' }).waitFor();
    await close();
  });

  test('ask in my work, months later, whether a practice that one used has helped', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address('', { name: 'Mónica' }));
    await page.getByRole('link', { name: /Ventanilla móvil/ }).waitFor();
    await page.evaluate(async () => {
      const { desk } = (window as unknown as { readonly office: SampleOffice }).office;
      desk.setTime('2027-02-24T13:00:00Z');
      await desk.tick();
    });
    await page.getByRole('link', { name: 'Mi trabajo' }).press('Enter');
    await page.getByRole('heading', { name: 'Lo que usó · 1' }).waitFor();
    await page.getByRole('link', { name: /Ventanilla móvil/ }).waitFor();
    await page.getByText('Usamos un bus en vez de una camioneta.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'En parte' }).check();
    await page.getByRole('button', { name: 'Responder' }).press('Enter');
    await page.getByRole('button', { name: 'Cerrar' }).press('Enter');
    await page.getByText('sirvió en parte').waitFor();
    expect(await page.getByText('¿Sirvió al final?').count()).toBe(0);
    await close();
  });

  test('say the same in the matrix of gaps and in its list', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=gaps', { name: 'Harriet' }));
    const matrix = page.getByRole('table', { name: 'Prácticas publicadas por tema y país' });
    await matrix.waitFor();
    const filled = await matrix.locator('td').filter({ hasText: '2026' }).count();
    await page.getByRole('button', { name: 'Lista' }).press('Enter');
    const rows = page.getByRole('row').filter({ hasText: '2026' });
    expect(await rows.count()).toBe(filled);
    await page.getByLabel('Solo lo que falta').check();
    expect(await rows.count()).toBe(0);
    await close();
  });

  test('add up what is below a theme, and open one theme into what is below it', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=gaps', { name: 'Harriet' }));
    const matrix = page.getByRole('table', { name: 'Prácticas publicadas por tema y país' });
    await matrix.getByRole('rowheader', { name: 'Lucha contra la trata de personas' }).waitFor();
    const rows = matrix.getByRole('rowheader');
    // themes without a practice stay: they are what is missing
    expect(await rows.count()).toBe(20);
    expect(await rows.filter({ hasText: 'Explotación laboral' }).count()).toBe(0);
    await page
      .getByLabel('Tema y lo que incluye')
      .selectOption({ label: 'Lucha contra la trata de personas' });
    await rows.filter({ hasText: 'Explotación laboral' }).waitFor();
    expect(await rows.first().textContent()).toBe('Lucha contra la trata de personas');
    expect(await rows.filter({ hasText: 'Regularización' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lista' }).press('Enter');
    await page.getByRole('rowheader', { name: 'Explotación laboral' }).first().waitFor();
    expect(await page.getByRole('rowheader', { name: 'Regularización' }).count()).toBe(0);
    await close();
  });
});
