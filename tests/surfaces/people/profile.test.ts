import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, focused, overflow, settled, type Visitor } from './pages/visit';

/** Whose page, and words of it. */
const screens = [
  ['?person=:Teresa', 'Con gusto comparto'],
  ['?person=:Jô', 'Jô Sampaio'],
  ['?person=:Sônia', 'CD.0042'],
  ['?person=:Rubén', 'Retorno digno'],
  ['?person=:Ámbar', 'Ámbar'],
  ['?person=nobody', ''],
] as const;

const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

describeInBrowser('A profile', () => {
  let browser: Browser;
  let pages: PeoplePages;
  let address: (search: string, visitor?: Visitor) => string;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
    address = addressesAt(pages.origin);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test.each(readers)(
    'can be read by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const [search, words] of screens) {
        await page.goto(address(search, { locale, theme }));
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await page.getByText(words).locator('visible=true').first().waitFor();
        await settled(page);
        expect([search, await axeViolations(page)]).toEqual([search, []]);
        expect([search, await overflow(page)]).toEqual([search, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('says what she knows in words, why, and where each fact comes from', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Teresa', { name: 'Iván' }));
    const row = page.getByRole('row').filter({ hasText: 'Con amplia experiencia' });
    await row.getByText('1 documento').press('Enter');
    await row.getByRole('link', { name: 'Vuelos de retorno: lo que aprendimos' }).waitFor();
    await row.getByText('por Renata Olivera, especialista').waitFor();
    await page.getByText('8 de 8 posibles').waitFor();
    await page.getByText('español (materno) · portugués (bueno)').waitFor();
    await page.getByRole('heading', { name: 'De dónde vienen estos datos' }).waitFor();
    await page
      .getByText(/^Lo dice la persona, 10 ene/)
      .first()
      .waitFor();
    await close();
  });

  test('explains the levels, and closes again by Escape', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Teresa'));
    await page.getByRole('button', { name: 'Cómo funcionan los niveles' }).press('Enter');
    await page.getByRole('dialog').getByText('En aprendizaje').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Cómo funcionan los niveles');
    await close();
  });

  test('of who has left keeps the works, names the successor and gives no contact', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Rubén'));
    await page.getByText('Rubén Salcedo ya no trabaja aquí.').waitFor();
    await page.getByRole('link', { name: 'Retorno digno' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Iniciar un chat' }).count()).toBe(0);
    expect(await page.getByText('Avise a Rubén').count()).toBe(0);
    await page.getByRole('link', { name: 'Iván Martínez Soto' }).first().press('Enter');
    await page.getByRole('heading', { name: 'Lo que Iván sabe' }).waitFor();
    await close();
  });

  test('of somebody without an address says why there is no contact', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Ámbar'));
    await page.getByText('Esta persona todavía no tiene dirección.').waitFor();
    const denied = page.getByRole('button', { name: 'Iniciar un chat' });
    expect(await denied.getAttribute('aria-disabled')).toBe('true');
    await close();
  });

  test('of one’s own leads to where it is changed', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Ana'));
    await page.getByText('Así le ven sus colegas.').waitFor();
    expect(await page.getByRole('button', { name: 'Iniciar un chat' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Cambiar mi perfil' }).press('Enter');
    await page.waitForURL(/view=mine/);
    await close();
  });

  test('shows the end of a contract to human resources and to nobody else', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Jô', { name: 'Celia' }));
    await page.getByText('Fin del contrato').waitFor();
    await page.getByText(/15 ene\.? 2027/).waitFor();
    await page.goto(address('?person=:Jô', { name: 'Berta' }));
    await page.getByRole('heading', { name: 'Lo que Jô sabe' }).waitFor();
    expect(await page.getByText('Fin del contrato').count()).toBe(0);
    await close();
  });
});
