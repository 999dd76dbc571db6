import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { openWatched, startBrowser } from '../browser/watched-page';
import {
  answered,
  search,
  SEARCH_PAGE,
  titles,
  visitAsStaff,
  WORDS,
  type Words,
} from './search-page';
import { signIn, type Language } from './sign-in';
import { origin } from './start-hub';

describeInBrowser('A staff member in Peru who narrows a search', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const withPage = (
    language: Language,
    visit: (page: Page, complaints: string[]) => Promise<void>,
    size?: { width: number; height: number }
  ): Promise<void> => visitAsStaff(browser, language, visit, size);

  test('narrows by a range of years, by keyboard, and takes the filter away again', () =>
    withPage('es-ES', async (page) => {
      await page.getByLabel('Desde el año').fill('2024');
      await page.getByLabel('Hasta el año').fill('2025');
      await page.keyboard.press('Enter');
      await page.waitForURL(/years=2024-2025/);
      await page
        .getByRole('button', { name: /Quitar el filtro Año de referencia: 2024 a 2025/ })
        .press('Enter');
      await page.waitForURL((url) => !url.search.includes('years'));
      await page.getByLabel('Desde el año').fill('20x4');
      await page.keyboard.press('Enter');
      await page.getByText('Escriba los años con cuatro cifras').waitFor();
    }));

  test('turns the pages of a long list, and starts each at its top', () =>
    withPage('pt-BR', async (page) => {
      await page.locator('ol h3').first().waitFor();
      const first = await titles(page);
      await page.getByRole('button', { name: 'Próxima' }).click();
      await answered(page, (url) => url.searchParams.get('hubpage') === '2');
      const second = await titles(page);
      expect(second.length).toBeGreaterThan(0);
      expect(second.filter((title) => first.includes(title))).toEqual([]);
      await page.getByText(/^Página 2 de \d+$/).waitFor();
      await eventually(async () =>
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resultados')
      );
      await page.getByRole('button', { name: 'Anterior' }).click();
      await answered(page, (url) => !url.searchParams.has('hubpage'));
      await eventually(async () => expect(await titles(page)).toEqual(first));
    }));

  test('prints the results over the whole width, with the date and without the controls', () =>
    withPage('pt-BR', async (page) => {
      await search(page, WORDS[1] as Words, 'reintegração');
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('search').waitFor({ state: 'hidden' });
      await page.getByText(/^Centro regional de gestão do conhecimento · busca de /).waitFor();
      await eventually(async () => {
        const card = await page.locator('ol li').first().boundingBox();
        expect(card?.width).toBeGreaterThan(1000);
      });
    }));

  test('keeps her place when she narrows by keyboard', () =>
    withPage('es-ES', async (page) => {
      const box = page.getByRole('checkbox', { name: /^Brasil:/ });
      await box.focus();
      await page.keyboard.press('Space');
      await answered(page, (url) => url.searchParams.has('country'));
      await eventually(async () => {
        expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await box.isChecked()).toBe(true);
      });
    }));

  test('is told when nothing is found, and gets the whole library back with one press', () =>
    withPage('pt-BR', async (page) => {
      await search(page, WORDS[1] as Words, 'xyzzyplugh');
      await page.getByText('Nada encontrado para «xyzzyplugh»').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ver todos os documentos' }).click();
      await page.locator('ol h3').first().waitFor();
    }));

  test('sees values that find nothing more with a zero, where she saw them before', () =>
    withPage('es-ES', async (page) => {
      await page.getByRole('button', { name: /^Tema: \d+ más$/ }).click();
      const themes = page.getByRole('checkbox', { name: /^.+: \d+ documentos?$/ });
      const before = await themes.count();
      await page.getByRole('checkbox', { name: /^Brasil:/ }).check();
      await answered(page, (url) => url.searchParams.has('country'));
      await eventually(async () => expect(await themes.count()).toBe(before));
      await page
        .getByRole('checkbox', { name: /: 0 documentos$/ })
        .first()
        .waitFor();
    }));

  test('is offered, when nothing is found, the filter without which there is something', () =>
    withPage('es-ES', async (page) => {
      await page.goto(`${SEARCH_PAGE}?q=retorno&years=1991-1992`);
      await page.getByText('No encontramos nada para «retorno»').waitFor();
      const offers = page
        .getByRole('heading', { name: 'Sin un filtro' })
        .locator('xpath=following-sibling::ul')
        .getByRole('button');
      await offers.first().waitFor();
      await eventually(async () =>
        expect(await offers.first().innerText()).toMatch(
          /^Año de referencia: 1991 a 1992\s*\d+ doc/
        )
      );
      expect(await axeViolations(page)).toEqual([]);
      await offers.first().press('Enter');
      await answered(page, (url) => !url.searchParams.has('years'));
      await page.locator('ol h3').first().waitFor();
    }));

  test('opens an old link: a filter that no longer exists is left out, and the page says so', () =>
    withPage('en-US', async (page) => {
      await page.goto(
        `${origin}/sites/hub/SitePages/Search.aspx?q=reintegration&theme=99999999-9999-4999-8999-999999999999`
      );
      await page.getByText('One filter of this link no longer exists and was left out.').waitFor();
      await page.locator('ol h3').first().waitFor();
    }));

  test.each([
    { language: 'es-ES', pane: 'Filtrar por año', up: 'Subir', save: 'Guardar' },
    { language: 'pt-BR', pane: 'Filtrar por ano', up: 'Mover para cima', save: 'Salvar' },
    { language: 'en-US', pane: 'Filter by year', up: 'Move up', save: 'Save' },
  ] as const)(
    'sees what the KM team chose in the property pane, and in which order, in $language',
    async ({ language, pane, up, save }) => {
      const team = await openWatched(browser, origin);
      const arrange = async (change: (page: Page) => Promise<void>): Promise<void> => {
        await team.page.goto(`${SEARCH_PAGE}?Mode=Edit`);
        await team.page.getByRole('search').waitFor();
        await team.page
          .getByRole('button', { name: /propiedades|propriedades|properties/ })
          .click();
        await change(team.page);
        await team.page.getByRole('button', { name: save, exact: true }).click();
        await team.page.waitForURL((url) => !url.search.includes('Mode=Edit'));
      };
      const facetsOnOffer = async (): Promise<string[]> => {
        let offered: string[] = [];
        await withPage(language, async (page) => {
          await page.locator('ol h3').first().waitFor();
          await page.locator('aside h3').first().waitFor();
          offered = await page.locator('aside h3').allInnerTexts();
        });
        return offered;
      };
      try {
        await signIn(team.page, 'Harriet Colebrook', language, SEARCH_PAGE);
        const [theme = '', year = '', ...others] = await facetsOnOffer();
        await arrange(async (page) => {
          const button = page.getByRole('button', { name: `${up}: ${pane}` });
          await button.press('Enter');
          // the row has moved, and her place with it
          await eventually(async () =>
            expect(await button.evaluate((element) => element === document.activeElement)).toBe(
              true
            )
          );
        });
        expect(await facetsOnOffer()).toEqual([year, theme, ...others]);
        await arrange((page) => page.getByRole('checkbox', { name: pane }).press('Space'));
        expect(await facetsOnOffer()).toEqual([theme, ...others]);
        await arrange(async (page) => {
          await page.getByRole('checkbox', { name: pane }).press('Space');
          await page.getByRole('button', { name: new RegExp(`^(?!${up}).*: ${pane}$`) }).click();
        });
        expect(await facetsOnOffer()).toEqual([theme, year, ...others]);
      } finally {
        await team.close();
      }
    }
  );
});
