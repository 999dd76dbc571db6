import type { Browser, Page } from 'playwright-core';

import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { openWatched, startBrowser } from '../browser/watched-page';
import { setFaults as strike, type Fault } from './faults';
import { SEARCH_PAGE } from './search-page';
import { signIn, type Language } from './sign-in';
import { origin } from './start-hub';

const SEARCH = '/_api/search/postquery';
// faults strike her alone: the other tests of the hub run at the same time
const PERSON = 'Sisa Guamán Morocho';
const setFaults = (faults: readonly Fault[]): Promise<void> =>
  strike('sisa.guaman@hub-oim.example', faults);

describeInBrowser('When Microsoft 365 does not answer as it should', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => setFaults([]));
  afterAll(() => browser.close());

  const onPage = async (
    language: Language,
    visit: (page: Page) => Promise<void>
  ): Promise<void> => {
    const { page, close } = await openWatched(browser, origin);
    try {
      await signIn(page, PERSON, language, SEARCH_PAGE);
      await page.locator('ol h3').first().waitFor();
      await visit(page);
    } finally {
      await close();
    }
  };
  const type = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('search').getByRole('combobox').fill(text);
    await page.keyboard.press('Enter');
  };

  test.each([
    { language: 'es-ES', says: 'Puede intentarlo de nuevo en', retry: 'Intentar de nuevo' },
    { language: 'pt-BR', says: 'Você pode tentar de novo em', retry: 'Tentar de novo' },
    { language: 'en-US', says: 'You can try again in', retry: 'Try again' },
  ] as const)(
    'a busy tenant is named with the time to wait, the words stay, and trying again works ($language)',
    ({ language, says, retry }) =>
      onPage(language, async (page) => {
        await setFaults([{ match: { path: SEARCH }, effect: { status: 429, retryAfter: 40 } }]);
        await type(page, 'retorno voluntario');
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.innerText()).toContain(says);
        expect(await alert.innerText()).toMatch(/\b40\b/);
        expect(await alert.innerText()).toMatch(/HUB-429-/);
        expect(await page.getByRole('search').getByRole('combobox').inputValue()).toBe(
          'retorno voluntario'
        );
        expect(await axeViolations(page)).toEqual([]);
        await setFaults([]);
        await page.getByRole('button', { name: retry }).click();
        await page.getByRole('status').filter({ hasText: 'retorno voluntario' }).waitFor();
        await eventually(async () => expect(await page.getByRole('alert').count()).toBe(0));
      })
  );

  test('beside a failed search nothing is said of the one before it', () =>
    onPage('es-ES', async (page) => {
      await page.getByText(/^Página 1 de \d+$/).waitFor();
      await setFaults([{ match: { path: SEARCH }, effect: { status: 429, retryAfter: 40 } }]);
      await type(page, 'retorno');
      await page.getByRole('alert').waitFor();
      await eventually(async () => {
        const said = (await page.getByRole('status').allInnerTexts()).join(' ');
        expect(said).not.toMatch(/documento|resultado/);
        expect(await page.getByText(/^Página \d+ de \d+$/).count()).toBe(0);
      });
    }));

  test('a short disturbance is sat out without a word', () =>
    onPage('es-ES', async (page) => {
      await setFaults([
        { match: { path: SEARCH }, effect: { status: 503, retryAfter: 1 }, times: 1 },
      ]);
      await type(page, 'xenofobia');
      await page.getByRole('status').filter({ hasText: 'xenofobia' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  test('a connection that is gone is named as such, and nothing typed is lost', () =>
    onPage('pt-BR', async (page) => {
      await setFaults([{ match: { path: SEARCH }, effect: { reset: true } }]);
      await type(page, 'água segura');
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toMatch(/conexão/);
      expect(await page.getByRole('search').getByRole('combobox').inputValue()).toBe('água segura');
    }));

  test('a slow answer is announced', () =>
    onPage('en-US', async (page) => {
      await setFaults([{ match: { path: SEARCH }, effect: { latencyMs: 3000 } }]);
      await type(page, 'shelter');
      await page.getByRole('status').filter({ hasText: 'Searching…' }).waitFor();
      await page.getByRole('status').filter({ hasText: 'shelter' }).waitFor();
    }));

  test('a newer search ends an older one that is still on its way: the last one wins', () =>
    onPage('es-ES', async (page) => {
      await setFaults([{ match: { path: SEARCH, nth: 1 }, effect: { latencyMs: 2500 } }]);
      await type(page, 'albergue');
      await type(page, 'xenofobia');
      await page.getByRole('status').filter({ hasText: 'xenofobia' }).waitFor();
      await page.waitForTimeout(3000);
      expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
        expect.stringContaining('xenofobia')
      );
    }));

  test('without the vocabulary the words still find documents, and the page says what is missing', async () => {
    await setFaults([
      { match: { path: 'vocabulary.json' }, effect: { status: 503 } },
      { match: { path: '/termStore/' }, effect: { status: 503 } },
    ]);
    await onPage('es-ES', async (page) => {
      await type(page, 'retorno');
      await page.getByRole('status').filter({ hasText: 'retorno' }).waitFor({ timeout: 15_000 });
      await page.getByText('La lista de temas no respondió.').waitFor();
      await page.locator('ol h3').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await setFaults([]);
      // an earlier attempt may still be under way and fail; a person would press again
      const filters = page.getByRole('checkbox').first();
      for (let press = 0; press < 10 && !(await filters.isVisible()); press += 1) {
        const again = page.getByRole('button', { name: 'Intentar de nuevo' });
        if (await again.isVisible()) await again.click();
        await page.waitForTimeout(2000);
      }
      expect(await filters.isVisible()).toBe(true);
    });
  });

  test('when only the counts of a filter fail, the results stay and the page says so', () =>
    onPage('es-ES', async (page) => {
      // the second part of a filtered search asks for the counts of the filter's own facet
      await setFaults([{ match: { path: SEARCH, part: 2 }, effect: { status: 400 } }]);
      await page.getByRole('checkbox', { name: /^Perú:/ }).check();
      await page.getByText('No se pudieron leer las cantidades.').waitFor();
      await page.locator('ol h3').first().waitFor();
    }));

  test('a suggestion that comes late never stands under newer words', () =>
    onPage('es-ES', async (page) => {
      const box = page.getByRole('search').getByRole('combobox');
      const titles = page.getByRole('group', { name: 'Abrir un documento' }).getByRole('option');
      await setFaults([{ match: { path: SEARCH, nth: 1 }, effect: { latencyMs: 2500 } }]);
      await box.pressSequentially('albergue');
      // the typing rests long enough for the first question to leave
      await page.waitForTimeout(600);
      await box.fill('reintegra');
      await titles.first().waitFor();
      await page.waitForTimeout(3000);
      for (const title of await titles.allInnerTexts()) expect(title).toMatch(/reintegra/i);
    }));

  // battery F22
  test('a tenant that goes away in mid page is asked three times at most, and the typed words stay', () =>
    onPage('pt-BR', async (page) => {
      const box = page.getByRole('search').getByRole('combobox');
      await setFaults([{ match: { path: '/_api/' }, effect: { status: 503 } }]);
      let asked = 0;
      page.on('request', (request) => {
        // the search itself: suggestions for what was typed may be on their way beside it
        if (request.postData()?.includes('Refiners')) asked += 1;
      });
      await type(page, 'água segura');
      await page.getByRole('alert').waitFor({ timeout: 20_000 });
      const untilAlert = asked;
      await page.waitForTimeout(2000);
      expect(asked).toBe(untilAlert);
      expect(asked).toBeGreaterThanOrEqual(1);
      expect(asked).toBeLessThanOrEqual(3);
      expect(await box.inputValue()).toBe('água segura');
      await setFaults([]);
      await page.getByRole('button', { name: 'Tentar de novo' }).click();
      await page.getByRole('status').filter({ hasText: 'água segura' }).waitFor();
    }));

  test('the portal shows its themes without figures, says so, and counts when asked again', () =>
    onPage('en-US', async (page) => {
      await setFaults([{ match: { path: SEARCH }, effect: { status: 503 } }]);
      await page.goto(`${origin}/sites/hub/SitePages/${pageFiles.home}`);
      const missing = page.getByText('The documents could not be counted.');
      await missing.waitFor({ timeout: 30_000 });
      const tile = page.getByRole('link', { name: /^Regularization/ });
      expect(await tile.innerText()).not.toMatch(/document/);
      await setFaults([]);
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await tile.getByText(/\d+ documents/).waitFor();
      await missing.waitFor({ state: 'detached' });
    }));
});
