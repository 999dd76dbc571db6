import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { openWatched, startBrowser } from '../browser/watched-page';
import { answered, search, titles, visitAsStaff, WORDS, type Words } from './search-page';
import { signIn, type Language } from './sign-in';
import { origin } from './start-hub';

describeInBrowser('A staff member in Peru', () => {
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

  test.each(WORDS)(
    'finds, narrows by country and opens a document, with the screen in $language',
    (words) =>
      withPage(words.language, async (page, complaints) => {
        await search(page, words, 'retorno voluntario');
        await page.getByRole('status').filter({ hasText: words.results }).first().waitFor();
        const spanish = await titles(page);
        expect(spanish.join('\n')).toContain('Retorno voluntario asistido desde Lima');
        // the same question finds what is written in Portuguese and in English
        expect(spanish.join('\n')).toContain('Retorno voluntário assistido');
        expect(spanish.join('\n')).toMatch(/voluntary return/);
        await page.getByText(words.why).first().waitFor();

        await search(page, words, 'reintegração');
        const before = (await titles(page)).length;
        expect(before).toBeGreaterThan(2);
        await page.getByRole('checkbox', { name: new RegExp(`^${words.peru}:`) }).check();
        await answered(page, (url) => url.searchParams.has('country'));
        const chip = page.getByRole('button', { name: new RegExp(`${words.peru}$`) });
        await eventually(async () => expect(await chip.count()).toBe(1));
        const narrowed = await titles(page);
        expect(narrowed.length).toBeGreaterThan(0);
        expect(narrowed.length).toBeLessThanOrEqual(before);
        expect(await axeViolations(page)).toEqual([]);

        await page.locator('ol h3 a').first().click();
        await page.waitForURL(/HubDocuments/);
        await eventually(async () =>
          expect((await page.locator('body').innerText()).length).toBeGreaterThan(200)
        );

        await page.goBack();
        await answered(page, (url) => url.searchParams.has('country'));
        await page.locator('ol h3').first().waitFor();
        await eventually(async () => expect(await titles(page)).toEqual(narrowed));
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
        await eventually(async () => {
          expect(await titles(colleague.page)).toEqual(mine);
          expect(await colleague.page.getByLabel('O que você precisa saber?').inputValue()).toBe(
            'reintegración'
          );
        });
      } finally {
        await colleague.close();
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
      await team.close();
    }
  });

  test('walks back through her searches with the browser’s back button', () =>
    withPage('es-ES', async (page) => {
      const words = WORDS[0] as Words;
      await search(page, words, 'xenofobia');
      await search(page, words, 'agua segura');
      await page.goBack();
      await page.getByRole('status').filter({ hasText: 'xenofobia' }).waitFor();
      await eventually(async () =>
        expect(await page.getByLabel(words.box).inputValue()).toBe('xenofobia')
      );
      await page.goForward();
      await page.getByRole('status').filter({ hasText: 'agua segura' }).waitFor();
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
});
