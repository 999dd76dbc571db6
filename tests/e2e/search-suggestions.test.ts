import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { startBrowser } from '../browser/watched-page';
import {
  answered,
  search,
  SEARCH_PAGE,
  titles,
  visitAsStaff,
  WORDS,
  type Words,
} from './search-page';
import type { Language } from './sign-in';

interface TermWords {
  readonly language: Language;
  readonly typed: string;
  /** The term in her language, with its labels in the others. */
  readonly option: RegExp;
  readonly chip: string;
}

const TERMS: readonly TermWords[] = [
  {
    language: 'es-ES',
    typed: 'reintegra',
    option: /Tema.*reintegração.*reintegration/i,
    chip: 'Tema: ',
  },
  {
    language: 'pt-BR',
    typed: 'reintegra',
    option: /Tema.*reintegración.*reintegration/i,
    chip: 'Tema: ',
  },
  {
    language: 'en-US',
    typed: 'reintegra',
    option: /Theme.*reintegración.*reintegração/i,
    chip: 'Theme: ',
  },
];

describeInBrowser('A staff member who begins to type', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const onPage = (
    language: Language,
    visit: (page: Page, complaints: string[]) => Promise<void>,
    size?: { width: number; height: number }
  ): Promise<void> =>
    visitAsStaff(
      browser,
      language,
      async (page, complaints) => {
        await page.locator('ol h3').first().waitFor();
        await visit(page, complaints);
      },
      size
    );
  const box = (page: Page) => page.getByRole('combobox', { name: /saber|know/ });
  const options = (page: Page) => page.getByRole('listbox').getByRole('option');

  test.each(TERMS)(
    'is offered a theme with its names in the other languages, and takes it by keyboard ($language)',
    ({ language, typed, option, chip }) =>
      onPage(language, async (page, complaints) => {
        await box(page).pressSequentially(typed);
        const term = options(page).filter({ hasText: option }).first();
        await term.waitFor();
        await eventually(async () =>
          expect(await box(page).getAttribute('aria-expanded')).toBe('true')
        );
        expect(await axeViolations(page)).toEqual([]);
        const place = await term.evaluate((element) =>
          [...document.querySelectorAll('[role="option"]')].indexOf(element)
        );
        for (let press = 0; press <= place; press += 1) await box(page).press('ArrowDown');
        await eventually(async () =>
          expect(await box(page).getAttribute('aria-activedescendant')).toBe(
            await term.getAttribute('id')
          )
        );
        await box(page).press('Enter');
        await answered(page, (url) => url.searchParams.has('theme'));
        await eventually(async () => {
          expect(await box(page).inputValue()).toBe('');
          expect(await page.locator('main, body').first().innerText()).toContain(chip);
        });
        expect(complaints).toEqual([]);
      })
  );

  test('opens a document by its title, with the mouse', () =>
    onPage('es-ES', async (page) => {
      await box(page).pressSequentially('retorno voluntario asis');
      const title = options(page)
        .filter({ hasText: /desde Lima/ })
        .first();
      await title.click();
      await page.waitForURL(/HubDocuments/);
    }));

  test('searches for her own words with Enter as long as no suggestion is chosen', () =>
    onPage('pt-BR', async (page) => {
      await box(page).pressSequentially('reintegra');
      await options(page).first().waitFor();
      await box(page).press('Enter');
      await answered(page, (url) => url.searchParams.get('q') === 'reintegra');
      await eventually(async () => expect(await options(page).count()).toBe(0));
    }));

  test('closes the list with Escape and keeps her words; the arrows open it again', () =>
    onPage('en-US', async (page) => {
      await box(page).pressSequentially('integra');
      await options(page).first().waitFor();
      await box(page).press('Escape');
      await eventually(async () => expect(await options(page).count()).toBe(0));
      expect(await box(page).inputValue()).toBe('integra');
      await box(page).press('ArrowDown');
      await options(page).first().waitFor();
      // titles come after the typing rests, and stand last
      await page
        .getByRole('group', { name: 'Open a document' })
        .getByRole('option')
        .first()
        .waitFor();
      // one step up from the box is the last suggestion
      await box(page).press('ArrowUp');
      const last = options(page).last();
      await eventually(async () => expect(await last.getAttribute('aria-selected')).toBe('true'));
    }));

  test('hears how many suggestions there are, and that there are none', () =>
    onPage('es-ES', async (page) => {
      await box(page).pressSequentially('reintegra');
      await page
        .getByRole('status')
        .filter({ hasText: /sugerencias?\. Use las flechas/ })
        .waitFor();
      await box(page).fill('xyzzyplugh');
      await page.getByRole('status').filter({ hasText: 'Sin sugerencias' }).waitFor();
    }));

  test('is offered her last searches again, and clears them', () =>
    onPage('es-ES', async (page) => {
      const words = WORDS[0] as Words;
      await search(page, words, 'xenofobia');
      await search(page, words, '');
      await box(page).click();
      const recent = options(page).filter({ hasText: 'xenofobia' });
      await recent.click();
      await answered(page, (url) => url.searchParams.get('q') === 'xenofobia');
      await eventually(async () => expect((await titles(page)).length).toBeGreaterThan(0));
      await box(page).fill('');
      await page.getByRole('button', { name: 'Borrar mis búsquedas recientes' }).click();
      await options(page).filter({ hasText: 'xenofobia' }).waitFor({ state: 'detached' });
      await page.goto(SEARCH_PAGE);
      await page.locator('ol h3').first().waitFor();
      await box(page).fill('xeno');
      await page
        .getByRole('status')
        .filter({ hasText: /ugerencia/ })
        .waitFor();
      expect(await page.getByRole('group', { name: 'Sus búsquedas recientes' }).count()).toBe(0);
    }));

  test('writes a filter by its name and sees what it was understood as', () =>
    onPage('es-ES', async (page) => {
      await search(page, WORDS[0] as Words, 'albergue país:Perú -escuela');
      await page.getByText('Entendido como filtros').first().waitFor();
      await page.getByRole('button', { name: 'Quitar «país:Perú» de la búsqueda' }).click();
      await answered(page, (url) => url.searchParams.get('q') === 'albergue -escuela');
      await eventually(async () => expect(await box(page).inputValue()).toBe('albergue -escuela'));
    }));

  test('finds the list usable at 320 pixels', () =>
    onPage(
      'pt-BR',
      async (page) => {
        await box(page).pressSequentially('reintegra');
        await options(page).first().waitFor();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await axeViolations(page)).toEqual([]);
      },
      { width: 320, height: 800 }
    ));
});
