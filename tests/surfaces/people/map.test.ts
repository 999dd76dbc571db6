import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, focused, overflow, settled } from './pages/visit';

const labour = 'theme=theme.labour-migration';

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

/** Who looks at which view, and what stands there in any of the languages. */
const screens = [
  ['Ana', `?view=map&${labour}`, 'Berta Quishpe|Ecuador|Equador'],
  ['Ana', '?view=map', 'Ecuador|Equador'],
  ['Harriet', `?view=map&${labour}&shape=list`, 'Berta Quishpe'],
  ['Harriet', `?view=map&${labour}&shape=network`, 'Berta Quishpe'],
  ['Harriet', '?view=coverage', '22 '],
  ['Ana', `?view=quiz&${labour}`, '¿A quién|A quem|Whom'],
] as const;

describeInBrowser('Knowledge maps on a page', () => {
  let browser: Browser;
  let pages: PeoplePages;
  let address: ReturnType<typeof addressesAt>;

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
      for (const [name, search, words] of screens) {
        await page.goto(address(search, { name, theme, locale }));
        await page.getByText(new RegExp(words)).locator('visible=true').first().waitFor();
        await settled(page);
        expect([search, await axeViolations(page)]).toEqual([search, []]);
        expect([search, await overflow(page)]).toEqual([search, 0]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('show who is where, where nobody is and who is the last one', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`, { name: 'Celia' }));
    const grid = page.getByRole('grid');
    await grid
      .getByRole('button', { name: /^Ecuador, .*2 personas, Ana Lucía Vera y Berta/ })
      .waitFor();
    // human resources know the day
    await grid
      .getByRole('button', { name: /^Brasil, .*Solo 1, sale 15.*Jô Sampaio/ })
      .first()
      .waitFor();
    await grid
      .getByRole('button', { name: /^Perú, .*nadie todavía/ })
      .first()
      .waitFor();
    await page.goto(address(`?view=map&${labour}`));
    await grid
      .getByRole('button', { name: /Solo 1, sale pronto: Jô Sampaio/ })
      .first()
      .waitFor();
    expect(await page.getByText(/15 (de )?ene/).count()).toBe(0);
    await close();
  });

  test('are walked through with the arrow keys, one stop of the Tab key for all cells', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`));
    const cells = page.getByRole('grid').getByRole('button');
    await cells.first().focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
    await close();
  });

  test('open a cell with everybody in it, and give the focus back', async () => {
    const { page, close } = await openWatched(browser, pages.origin, { width: 320 });
    await page.goto(address(`?view=map&${labour}`));
    const cell = page.getByRole('grid').getByRole('button', { name: /2 personas, Ana/ });
    await cell.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('link', { name: 'Berta Quishpe' }).waitFor();
    await dialog.getByText('Con amplia experiencia').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/2 personas, Ana/);
    // where nobody is, somebody is near
    await page
      .getByRole('grid')
      .getByRole('button', { name: /nadie todavía/ })
      .first()
      .press('Enter');
    await dialog.getByText('La persona más cercana').waitFor();
    await close();
  });

  test('are the same in a list, which shows what is missing alone', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`));
    await page.getByRole('button', { name: 'Lista' }).press('Enter');
    const table = page.getByRole('table');
    await table.getByRole('link', { name: 'Berta Quishpe' }).waitFor();
    expect(new URL(page.url()).searchParams.get('shape')).toBe('list');
    const all = await table.getByRole('row').count();
    await page.getByRole('checkbox', { name: /Solo lo que falta/ }).check();
    await table.getByRole('link', { name: 'Berta Quishpe' }).waitFor({ state: 'detached' });
    expect(await table.getByRole('row').count()).toBeLessThan(all);
    await page.goBack();
    await page.getByRole('grid').waitFor();
    await close();
  });

  test('become a poster with names, and nothing else of the page on it', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.addInitScript(() => {
      window.print = () => {
        // the frame goes when it is printed: what it held is kept for the test
        Object.assign(window.top ?? window, {
          ...{ printedText: document.body.innerText, printedLang: document.documentElement.lang },
          printedSheet: document.head.textContent,
        });
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await page.goto(address(`?view=map&${labour}`));
    await page.getByRole('button', { name: 'Póster' }).press('Enter');
    await page.waitForFunction(() => 'printedText' in window);
    const printed = await page.evaluate(() => ({
      text: String(Reflect.get(window, 'printedText')),
      sheet: String(Reflect.get(window, 'printedSheet')),
      lang: String(Reflect.get(window, 'printedLang')),
    }));
    expect(printed.text).toMatch(/^Quién sabe de .*migra/i);
    for (const words of ['Ana Lucía Vera', 'Berta Quishpe', 'Nadie']) {
      expect(printed.text).toContain(words);
    }
    expect(printed.text).not.toContain('Qué atender primero');
    expect(printed.sheet).toContain('A3 landscape');
    expect(printed.lang).toBe('es-PE');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await close();
  });

  test('are saved as a table', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guardar como tabla' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^mapa-de-conocimiento-.*\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('"Ana Lucía Vera; Berta Quishpe"');
    // the day a contract ends is human resources' alone
    expect(text).not.toContain('2027-01-15');
    await page.getByText(/líneas guardadas/).waitFor();
    await close();
  });

  test('say that a theme of a link does not exist, and lead to all of them', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=map&theme=theme.nowhere'));
    await page.getByRole('link', { name: 'Quién sabe de qué, por país' }).press('Enter');
    await page.getByRole('grid').waitFor();
    await close();
  });

  test('stand alone on the page of a theme: shapes change there, people open elsewhere', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { layout: 'map' }));
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Lista' }).press('Enter');
    const link = page.getByRole('table').getByRole('link', { name: 'Berta Quishpe' });
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/hub\.example\.org\/People\.aspx\?person=/
    );
    await close();
  });
});
