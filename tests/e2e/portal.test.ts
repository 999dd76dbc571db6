import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { openWatched, startBrowser } from '../browser/watched-page';
import { signIn, type Language } from './sign-in';
import { origin } from './start-hub';

const PERSON = 'Milagros Huarcaya Ticona';
const home = `${origin}/sites/hub/SitePages/${pageFiles.home}`;

interface Words {
  readonly language: Language;
  readonly question: string;
  readonly needToKnow: string;
  readonly themes: string;
  readonly regularization: string;
  readonly newest: string;
  readonly forYou: string;
  readonly below: string;
  readonly links: readonly string[];
}

const WORDS: readonly Words[] = [
  {
    language: 'es-ES',
    question: '¿Qué necesita saber hoy, Milagros?',
    needToKnow: 'Debe saber',
    themes: 'Temas',
    regularization: 'Regularización',
    newest: 'Lo más reciente',
    forYou: 'Para usted',
    below: 'Dentro de este tema',
    links: ['Inicio', 'Buscar', 'Temas', 'Prácticas', 'Personas'],
  },
  {
    language: 'pt-BR',
    question: 'O que você precisa saber hoje, Milagros?',
    needToKnow: 'Precisa saber',
    themes: 'Temas',
    regularization: 'Regularização',
    newest: 'Mais recentes',
    forYou: 'Para você',
    below: 'Dentro deste tema',
    links: ['Início', 'Buscar', 'Temas', 'Práticas', 'Pessoas'],
  },
  {
    language: 'en-US',
    question: 'What do you need to know today, Milagros?',
    needToKnow: 'Need to know',
    themes: 'Themes',
    regularization: 'Regularization',
    newest: 'Most recent',
    forYou: 'For you',
    below: 'Within this theme',
    links: ['Home', 'Search', 'Themes', 'Practices', 'People'],
  },
];

describeInBrowser('The portal', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function visitHome(
    language: Language,
    visit: (page: Page, complaints: string[]) => Promise<void>,
    size: { width?: number; height?: number } = {}
  ): Promise<void> {
    const { page, close, complaints } = await openWatched(browser, origin, size);
    try {
      await signIn(page, PERSON, language, home);
      await visit(page, complaints);
    } finally {
      await close();
    }
  }

  /** Every part of the page has what it asked for. */
  async function complete(page: Page): Promise<void> {
    await page.locator('main li h3').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }

  test.each(WORDS)(
    'opens with a question, what to know, the themes and the newest, in $language',
    (words) =>
      visitHome(words.language, async (page, complaints) => {
        await complete(page);
        for (const name of [words.question, words.themes, words.newest, words.forYou])
          await eventually(async () =>
            expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(1)
          );
        const nav = page.getByRole('navigation').getByRole('link');
        await eventually(async () => expect(await nav.allInnerTexts()).toEqual(words.links));
        const toKnow = page.getByRole('region', { name: words.needToKnow }).getByRole('listitem');
        await eventually(async () => expect(await toKnow.count()).toBe(3));
        const tile = page.getByRole('link', { name: new RegExp(`^${words.regularization}`) });
        await eventually(async () => expect(await tile.innerText()).toMatch(/\d+ document/));
        expect(await axeViolations(page)).toEqual([]);

        await tile.click();
        await page.waitForURL(/Theme-regularization\.aspx/);
        await page.getByRole('heading', { name: words.regularization, exact: true }).waitFor();
        await page.getByRole('heading', { name: words.below }).waitFor();
        await complete(page).catch(() => undefined);
        expect(await axeViolations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      })
  );

  test('leads from the question to the results', () =>
    visitHome('es-ES', async (page) => {
      await complete(page);
      await page.getByRole('combobox').fill('retorno voluntario');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('q') === 'retorno voluntario');
      await page.locator('ol h3').first().waitFor();
    }));

  test('fits a narrow telephone without scrolling sideways', () =>
    visitHome(
      'pt-BR',
      async (page) => {
        await complete(page);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(beyond).toBeLessThanOrEqual(0);
        expect(await axeViolations(page)).toEqual([]);
      },
      { width: 320, height: 640 }
    ));
});
