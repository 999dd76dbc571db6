import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { BRENO, NOELIA, ROSA, startPortal, type PortalFixture } from './portal-fixture';

const GREETING_FIELD = 'Words of welcome';
const RENDERED = '[data-rendered="true"]';

describeInBrowser('The portal in the browser', () => {
  let browser: Browser;
  let portal: PortalFixture;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    portal = await startPortal();
  });
  afterEach(() => portal.close());

  async function signedIn(name: string, locale: string, width = 1280) {
    const watched = await openWatched(browser, portal.origin, { locale, width });
    await watched.page.goto(portal.origin);
    await watched.page.getByRole('button', { name }).click();
    await watched.page.waitForSelector(RENDERED);
    return watched;
  }

  describe.each([
    ['es-PE', ROSA, 'es-ES', '¿Quién es usted hoy?', 'Inicio', 'Ir al contenido'],
    ['pt-BR', BRENO, 'pt-BR', 'Quem é você hoje?', 'Início', 'Ir para o conteúdo'],
    ['en-GB', NOELIA, 'en-US', 'Who are you today?', 'Home', 'Skip to content'],
  ])('a person whose browser speaks %s', (locale, who, culture, question, pageName, skipLink) => {
    const { displayName } = who.principal;

    test('signs in, and the web part runs on the page in her language', async () => {
      const { page, close, complaints } = await openWatched(browser, portal.origin, { locale });
      await page.goto(portal.origin);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(question);

      await page.getByRole('button', { name: displayName }).click();
      await page.waitForSelector(RENDERED);

      expect(page.url()).toBe(`${portal.origin}/sites/hub/SitePages/Home.aspx`);
      expect(await page.getAttribute('html', 'lang')).toBe(culture);
      expect(await page.textContent('[data-fact=culture]')).toBe(culture);
      await page.getByRole('heading', { name: `Welcome, ${displayName}` }).waitFor();
      await page.getByRole('link', { name: pageName, exact: true }).waitFor();
      await page.getByRole('link', { name: skipLink }).waitFor({ state: 'attached' });
      expect(complaints).toEqual([]);
      await close();
    });

    test.each([1280, 320])('meets no barrier and no sideways scroll at %d px', async (width) => {
      const { page, close } = await openWatched(browser, portal.origin, { locale, width });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.goto(portal.origin);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow()).toBe(0);

      await page.getByRole('button', { name: displayName }).click();
      await page.waitForSelector(RENDERED);
      await page.locator('.person-menu summary').click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow()).toBe(0);
      await close();
    });
  });

  test('a name typed without accents leaves only that person on the sign-in screen', async () => {
    const { page, close } = await openWatched(browser, portal.origin, { locale: 'en-GB' });
    await page.goto(portal.origin);
    await page.getByRole('searchbox').fill('noelia cac');
    expect(await page.locator('button.person:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Noelia Cáceres'),
    ]);
    expect(await page.getByRole('status').textContent()).toBe('1 person');
    await close();
  });

  test('a web part that calls Microsoft Graph reaches this tenant with the person’s token', async () => {
    const { page, close, complaints } = await signedIn(ROSA.principal.displayName, 'es-PE');
    await page.getByText('Rosa Mamani Flores of Graph').waitFor();
    expect(portal.graphCalls).toEqual(['Bearer token of 11 for https://graph.microsoft.com']);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the language chosen in the menu stays while the person is signed in', async () => {
    const { page, close } = await signedIn(ROSA.principal.displayName, 'es-PE');
    await page.locator('.person-menu summary').click();
    await page.getByRole('button', { name: 'Português' }).click();
    await page.waitForSelector(RENDERED);
    expect(await page.textContent('[data-fact=culture]')).toBe('pt-BR');
    await page.reload();
    await page.getByRole('link', { name: 'Início', exact: true }).waitFor();
    await close();
  });

  test('an editor changes a property in the pane, saves, and everybody sees it', async () => {
    const { page, close, complaints } = await signedIn(NOELIA.principal.displayName, 'en-GB');
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.waitForSelector(RENDERED);
    const save = page.getByRole('button', { name: 'Save' });
    expect(await save.isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Edit the properties of Greeting' }).click();
    await page.getByLabel(GREETING_FIELD).fill('Good morning');
    await page.getByRole('heading', { name: 'Good morning, Noelia Cáceres' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await save.click();
    await page.waitForURL(/Home\.aspx$/);
    await page.getByRole('heading', { name: 'Good morning, Noelia Cáceres' }).waitFor();
    expect(complaints).toEqual([]);
    await close();

    const reader = await signedIn(BRENO.principal.displayName, 'pt-BR');
    await reader.page.getByRole('heading', { name: 'Good morning, Breno Hashimoto' }).waitFor();
    await reader.close();
  });

  test('a click on the web part itself opens its property pane', async () => {
    const { page, close } = await signedIn(NOELIA.principal.displayName, 'en-GB');
    await page.goto(`${portal.origin}/sites/hub/SitePages/Home.aspx?Mode=Edit`);
    await page.getByRole('heading', { name: 'Welcome, Noelia Cáceres' }).click();
    await page.getByLabel(GREETING_FIELD).waitFor();
    await close();
  });

  test('what an editor discards is gone', async () => {
    const { page, close } = await signedIn(NOELIA.principal.displayName, 'en-GB');
    await page.goto(`${portal.origin}/sites/hub/SitePages/Home.aspx?Mode=Edit`);
    await page.getByRole('heading', { name: 'Welcome, Noelia Cáceres' }).click();
    await page.getByLabel(GREETING_FIELD).fill('Never mind');
    await page.getByRole('heading', { name: 'Never mind, Noelia Cáceres' }).waitFor();
    await page.getByRole('link', { name: 'Discard' }).click();
    await page.getByRole('heading', { name: 'Welcome, Noelia Cáceres' }).waitFor();
    await close();
  });

  test('an editor learns that somebody saved first, and loses nothing', async () => {
    const first = await signedIn(NOELIA.principal.displayName, 'en-GB');
    const second = await signedIn(NOELIA.principal.displayName, 'en-GB');
    for (const [{ page }, words] of [
      [first, 'First'],
      [second, 'Second'],
    ] as const) {
      await page.goto(`${portal.origin}/sites/hub/SitePages/Home.aspx?Mode=Edit`);
      await page.getByRole('heading', { name: 'Welcome, Noelia Cáceres' }).click();
      await page.getByLabel(GREETING_FIELD).fill(words);
      await page.getByRole('heading', { name: `${words}, Noelia Cáceres` }).waitFor();
    }
    await first.page.getByRole('button', { name: 'Save' }).click();
    await first.page.waitForURL(/Home\.aspx$/);
    await second.page.getByRole('button', { name: 'Save' }).click();
    await second.page.getByText('Another person saved first.').waitFor();
    expect(await second.page.getByLabel(GREETING_FIELD).inputValue()).toBe('Second');
    await first.close();
    await second.close();
  });

  test('a reader sees no edit command, not even with the address of edit mode', async () => {
    const { page, close } = await signedIn(ROSA.principal.displayName, 'es-PE');
    await page.goto(`${portal.origin}/sites/hub/SitePages/Home.aspx?Mode=Edit`);
    await page.waitForSelector(RENDERED);
    expect(await page.getAttribute('#content', 'data-mode')).toBe('view');
    expect(await page.getByRole('region', { name: 'Edición de la página' }).count()).toBe(0);
    await close();
  });
});
