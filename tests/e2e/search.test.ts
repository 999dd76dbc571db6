import type { Browser, Page } from 'playwright-core';

import { describeInBrowser } from '../browser/describe-in-browser';
import { axeViolations, openWatched, startBrowser } from '../browser/watched-page';
import { origin } from './start-hub';
import { signIn, type Language } from './sign-in';

const PERSON = 'Milagros Huarcaya Ticona';

interface Words {
  readonly language: Language;
  readonly search: string;
  readonly box: string;
  readonly peru: string;
  readonly why: string;
  readonly results: RegExp;
}

const WORDS: readonly Words[] = [
  {
    language: 'es-ES',
    search: 'Buscar',
    box: '¿Qué necesita saber?',
    peru: 'Perú',
    why: 'Por qué aparece:',
    results: /resultados? para «/,
  },
  {
    language: 'pt-BR',
    search: 'Buscar',
    box: 'O que você precisa saber?',
    peru: 'Peru',
    why: 'Por que aparece:',
    results: /resultados? para «/,
  },
  {
    language: 'en-US',
    search: 'Search',
    box: 'What do you need to know?',
    peru: 'Peru',
    why: 'Why it is here:',
    results: /results? for “/,
  },
];

describeInBrowser('A staff member in Peru', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const withPage = async (
    language: Language,
    visit: (page: Page, complaints: string[]) => Promise<void>,
    size?: { width: number; height: number }
  ): Promise<void> => {
    const { page, context, complaints } = await openWatched(browser, origin, size);
    try {
      await signIn(page, PERSON, language);
      await visit(page, complaints);
    } finally {
      await context.close();
    }
  };

  const search = async (page: Page, words: Words, text: string): Promise<void> => {
    await page.getByLabel(words.box).fill(text);
    await page.getByRole('button', { name: words.search, exact: true }).click();
    await answered(page, (url) => (url.searchParams.get('q') ?? '') === text);
  };

  /** Waits until the address is as it should be and the page no longer searches. */
  const answered = async (page: Page, isThere: (url: URL) => boolean): Promise<void> => {
    await page.waitForURL(isThere);
    await page.locator('[role="search"] ~ div [aria-busy="false"]').waitFor();
  };

  const titles = (page: Page): Promise<string[]> => page.locator('ol h3').allInnerTexts();

  test.each(WORDS)(
    'finds, narrows by country and opens a document, with the screen in $language',
    (words) =>
      withPage(words.language, async (page, complaints) => {
        await search(page, words, 'retorno voluntario');
        expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
          expect.stringMatching(words.results)
        );
        const spanish = await titles(page);
        expect(spanish.join('\n')).toContain('Retorno voluntario asistido desde Lima');
        // the same question finds what is written in Portuguese and in English
        expect(spanish.join('\n')).toContain('Retorno voluntário assistido');
        expect(spanish.join('\n')).toMatch(/voluntary return/);
        expect(await page.getByText(words.why).first().isVisible()).toBe(true);

        await search(page, words, 'reintegração');
        const before = (await titles(page)).length;
        expect(before).toBeGreaterThan(2);
        await page.getByRole('checkbox', { name: new RegExp(`^${words.peru}:`) }).check();
        await answered(page, (url) => url.searchParams.has('country'));
        expect(await page.getByRole('button', { name: new RegExp(`${words.peru}$`) }).count()).toBe(
          1
        );
        const narrowed = await titles(page);
        expect(narrowed.length).toBeGreaterThan(0);
        expect(narrowed.length).toBeLessThanOrEqual(before);
        expect(await axeViolations(page)).toEqual([]);

        await page.locator('ol h3 a').first().click();
        await page.waitForURL(/HubDocuments/);
        expect((await page.locator('body').innerText()).length).toBeGreaterThan(200);

        await page.goBack();
        await answered(page, (url) => url.searchParams.has('country'));
        await page.locator('ol h3').first().waitFor();
        expect(await titles(page)).toEqual(narrowed);
        expect(complaints).toEqual([]);
      })
  );

  test('sends a search as a link: a colleague with another language opens the same search', () =>
    withPage('es-ES', async (page) => {
      await search(page, WORDS[0] as Words, 'reintegración');
      await page.getByRole('checkbox', { name: /^Perú:/ }).check();
      await answered(page, (url) => url.searchParams.has('country'));
      const mine = await titles(page);
      const link = page.url();
      const colleague = await openWatched(browser, origin);
      try {
        await signIn(colleague.page, 'Luciana Teixeira Brandão', 'pt-BR', link);
        await colleague.page.getByRole('button', { name: /Peru$/ }).waitFor();
        await answered(colleague.page, (url) => url.searchParams.has('country'));
        expect(await titles(colleague.page)).toEqual(mine);
        expect(await colleague.page.getByLabel('O que você precisa saber?').inputValue()).toBe(
          'reintegración'
        );
      } finally {
        await colleague.context.close();
      }
    }));

  test('sees only what she may open: a document for the KM team is found by the team alone', async () => {
    const asked = `${origin}/sites/hub/SitePages/Search.aspx?q=fusionar+documentos+repetidos`;
    const title = 'Criterios internos para fusionar y retirar documentos repetidos';
    await withPage('es-ES', async (page) => {
      await page.goto(asked);
      await page
        .getByRole('status')
        .filter({ hasText: /resultado/i })
        .waitFor();
      expect(await titles(page)).not.toContain(title);
    });
    const team = await openWatched(browser, origin);
    try {
      await signIn(team.page, 'Harriet Colebrook', 'en-US', asked);
      await team.page.getByRole('link', { name: title }).waitFor();
    } finally {
      await team.context.close();
    }
  });

  test('walks back through her searches with the browser’s back button', () =>
    withPage('es-ES', async (page) => {
      const words = WORDS[0] as Words;
      await search(page, words, 'xenofobia');
      await search(page, words, 'agua segura');
      await page.goBack();
      await page.getByRole('status').filter({ hasText: 'xenofobia' }).waitFor();
      expect(await page.getByLabel(words.box).inputValue()).toBe('xenofobia');
      await page.goForward();
      await page.getByRole('status').filter({ hasText: 'agua segura' }).waitFor();
    }));

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
      await page.getByText(/^Página 2 de \d$/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resultados');
      await page.getByRole('button', { name: 'Anterior' }).click();
      await answered(page, (url) => !url.searchParams.has('hubpage'));
      expect(await titles(page)).toEqual(first);
    }));

  test('prints the results over the whole width, with the date and without the controls', () =>
    withPage('pt-BR', async (page) => {
      await search(page, WORDS[1] as Words, 'reintegração');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('search').isVisible()).toBe(false);
      expect(
        await page.getByText(/^Centro regional de gestão do conhecimento · busca de /).isVisible()
      ).toBe(true);
      const card = await page.locator('ol li').first().boundingBox();
      expect(card?.width).toBeGreaterThan(1000);
    }));

  test('keeps her place when she narrows by keyboard', () =>
    withPage('es-ES', async (page) => {
      const box = page.getByRole('checkbox', { name: /^Brasil:/ });
      await box.focus();
      await page.keyboard.press('Space');
      await answered(page, (url) => url.searchParams.has('country'));
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await box.isChecked()).toBe(true);
    }));

  test('is told when nothing is found, and gets the whole library back with one press', () =>
    withPage('pt-BR', async (page) => {
      await search(page, WORDS[1] as Words, 'xyzzyplugh');
      await page.getByText('Nada encontrado para «xyzzyplugh»').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ver todos os documentos' }).click();
      await page.locator('ol h3').first().waitFor();
    }));

  test('opens an old link: a filter that no longer exists is left out, and the page says so', () =>
    withPage('en-US', async (page) => {
      await page.goto(
        `${origin}/sites/hub/SitePages/Search.aspx?q=reintegration&theme=99999999-9999-4999-8999-999999999999`
      );
      await page.getByText('One filter of this link no longer exists and was left out.').waitFor();
      expect((await titles(page)).length).toBeGreaterThan(0);
    }));

  // battery I9
  test.each([
    { name: 'quotes and operators', text: '" OR 1=1 --' },
    { name: 'functions and brackets', text: 'NEAR(n=3) (((' },
    { name: 'a lone star', text: '*' },
    { name: 'a property of the index', text: `retorno' AND Path:"/"` },
    { name: 'five thousand letters', text: 'x'.repeat(5000) },
    { name: 'markup', text: '<img src=x onerror=alert(1)>' },
    { name: 'letters that turn the line around', text: '\u202eodnuf' },
  ])('may type anything: $name are text, not a query', ({ text }) =>
    withPage('es-ES', async (page, complaints) => {
      await page.getByLabel('¿Qué necesita saber?').fill(text);
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: /resultado|documento/i })
        .first()
        .waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(complaints).toEqual([]);
    })
  );

  test.each(WORDS)('can use all of it on a screen 320 pixels wide, in $language', (words) =>
    withPage(
      words.language,
      async (page) => {
        await search(page, words, 'reintegração');
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(overflow).toBeLessThanOrEqual(0);
        const filters = page.getByRole('button', { name: /^(Filtros|Filters)$/ });
        await filters.click();
        await page.getByRole('checkbox', { name: new RegExp(`^${words.peru}:`) }).check();
        await page.waitForURL(/country=/);
        expect(await axeViolations(page)).toEqual([]);
      },
      { width: 320, height: 800 }
    )
  );

  test.each([
    { language: 'es-ES', pane: 'Filtrar por año', save: 'Guardar', year: 'Año de referencia' },
    { language: 'pt-BR', pane: 'Filtrar por ano', save: 'Salvar', year: 'Ano de referência' },
    { language: 'en-US', pane: 'Filter by year', save: 'Save', year: 'Reference year' },
  ] as const)(
    'sees what the KM team chose in the property pane, in $language',
    async ({ language, pane, save, year }) => {
      const address = `${origin}/sites/hub/SitePages/Search.aspx`;
      const team = await openWatched(browser, origin);
      const toggle = async (): Promise<void> => {
        await team.page.goto(`${address}?Mode=Edit`);
        await team.page.getByRole('search').waitFor();
        await team.page
          .getByRole('button', { name: /propiedades|propriedades|properties/ })
          .click();
        await team.page.getByRole('switch', { name: pane }).click();
        await team.page.getByRole('button', { name: save, exact: true }).click();
        await team.page.waitForURL((url) => !url.search.includes('Mode=Edit'));
      };
      const yearIsOffered = async (): Promise<boolean> => {
        let offered = false;
        await withPage(language, async (page) => {
          await page.locator('ol h3').first().waitFor();
          offered = (await page.getByRole('button', { name: year }).count()) > 0;
        });
        return offered;
      };
      try {
        await signIn(team.page, 'Harriet Colebrook', language, address);
        await toggle();
        expect(await yearIsOffered()).toBe(false);
        await toggle();
        expect(await yearIsOffered()).toBe(true);
      } finally {
        await team.context.close();
      }
    }
  );
});
