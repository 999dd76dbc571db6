import type { Browser, Page } from 'playwright-core';
import type { PeopleDesk } from '../../unit/people/people-desk';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, overflow, settled, type Visitor } from './pages/visit';

const RETURNS = '?theme=theme.return-reintegration';

/** What a view shows, and words of it. */
const screens = [
  ['', 'Teresa Lasso', 'page'],
  [RETURNS, 'Teresa Lasso', 'page'],
  ['?side=does&country=country.ECU', 'Ana Lucía Vera', 'page'],
  ['?who=qqqq', 'qqqq', 'page'],
  ['', 'Jô Sampaio|Berta Quishpe|Ana Lucía', 'strip'],
] as const;

/** A narrow pane in the reader's language and theme: each language and theme once, not every pair. */
const readers = [
  { locale: 'es-PE', theme: 'default', width: 320 },
  { locale: 'pt-BR', theme: 'dark', width: 720 },
  { locale: 'en-GB', theme: 'contrast', width: 1280 },
] as const;

const names = (page: Page): Promise<string[]> =>
  page.getByRole('list').getByRole('heading', { level: 3 }).allTextContents();

describeInBrowser('Finding people', () => {
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
    'can be done by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width }) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const [search, words, layout] of screens) {
        await page.goto(address(search, { locale, theme, layout }));
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

  test('finds Jô and Martínez without their accents while one types, and says how many', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(''));
    const box = page.getByRole('searchbox', { name: '¿A quién busca?' });
    await box.pressSequentially('jo sam');
    await page.getByText('1 persona para «jo sam»').waitFor();
    expect(await names(page)).toEqual(['Jô Sampaio']);
    await page.getByText('Coincide el nombre').waitFor();
    await box.fill('');
    await box.pressSequentially('martinez');
    await page.getByText('1 persona para «martinez»').waitFor();
    expect(await names(page)).toEqual(['Iván Martínez Soto']);
    expect(new URL(page.url()).searchParams.get('who')).toBe('martinez');
    await close();
  });

  test('asks at most every 250 ms, and never shows people of earlier letters', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(''));
    await settled(page);
    await page.evaluate(() => {
      const { directory } = (window as unknown as { desk: PeopleDesk }).desk.ports;
      const current = directory.current.bind(directory);
      const moments: number[] = [];
      Object.assign(window, { moments });
      directory.current = async () => {
        moments.push(performance.now());
        // the first letter is answered long after all others
        if (moments.length === 1) await new Promise((resolve) => setTimeout(resolve, 2000));
        return current();
      };
    });
    await page.getByRole('searchbox').pressSequentially('martinez', { delay: 60 });
    await page.getByText('1 persona para «martinez»').waitFor();
    await page.waitForTimeout(2500);
    expect(await names(page)).toEqual(['Iván Martínez Soto']);
    const moments = await page.evaluate(
      () => (window as unknown as { moments: readonly number[] }).moments
    );
    expect(moments.length).toBeGreaterThan(1);
    // timers may run a few milliseconds early
    const gaps = moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(240);
    await close();
  });

  test('keeps its words and filters when one comes back from a profile', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?country=country.ECU'));
    await page.getByRole('searchbox').pressSequentially('teresa');
    await page.getByText('1 persona para «teresa»').waitFor();
    await page.getByRole('link', { name: 'Teresa Lasso' }).press('Enter');
    await page.getByRole('heading', { name: 'Lo que Teresa sabe' }).waitFor();
    await page.goBack();
    await page.getByText('1 persona para «teresa»').waitFor();
    await page.getByRole('button', { name: 'Quitar el filtro Ecuador' }).waitFor();
    await close();
  });

  test('tells who does what apart from who knows what', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?who=coordinador'));
    const does = page.getByRole('button', { name: /Quién hace qué/ });
    await does.press('Enter');
    await page.getByText('Cargo: Coordinador de retorno').waitFor();
    expect(await does.getAttribute('aria-pressed')).toBe('true');
    expect(new URL(page.url()).searchParams.get('side')).toBe('does');
    await page.goBack();
    await page.getByRole('button', { name: /Quién sabe qué/, pressed: true }).waitFor();
    await close();
  });

  test('puts whoever is asked too much behind others of the same knowledge', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(RETURNS));
    await page.getByText('Muchas preguntas este mes').first().waitFor();
    const found = await names(page);
    expect(found.indexOf('Iván Martínez Soto')).toBeLessThan(found.indexOf('Teresa Lasso'));
    await close();
  });

  test('leads on where nobody is found: to the team, and to everybody', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?who=qqqq'));
    await page.getByRole('heading', { name: 'No se encontró a nadie para «qqqq»' }).waitFor();
    const ask = page.getByRole('link', { name: 'Preguntar al equipo' });
    expect(await ask.getAttribute('href')).toBe('https://teams.example.org/ask');
    await page.getByRole('button', { name: 'Ver a todas, sin filtros' }).press('Enter');
    await page.getByRole('link', { name: 'Teresa Lasso' }).waitFor();
    await close();
  });

  test('takes two countries as alternatives, and a chip takes one of them away', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(''));
    const inEcuador = page.getByRole('link', { name: 'Teresa Lasso' });
    await page.getByRole('button', { name: /^País: \d+ más$/ }).press('Enter');
    await page.getByRole('checkbox', { name: /^Ecuador:/ }).check();
    await page.getByRole('button', { name: 'Quitar el filtro Ecuador' }).waitFor();
    await page.getByRole('checkbox', { name: /^Colombia:/ }).check();
    await page.getByRole('button', { name: 'Quitar el filtro Colombia' }).waitFor();
    await settled(page);
    await inEcuador.waitFor();
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual([
      'country.ECU',
      'country.COL',
    ]);
    await page.getByRole('button', { name: 'Quitar el filtro Ecuador' }).press('Enter');
    await inEcuador.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['country.COL']);
    await page.getByRole('button', { name: 'Quitar el filtro Colombia' }).press('Enter');
    await inEcuador.waitFor();
    await close();
  });

  test('says what failed and asks again; what was typed stays', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?who=teresa', { mood: 'offline' }));
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Intentar de nuevo' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('teresa');
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('says which source did not answer, and how old the rest is', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(''));
    await settled(page);
    await page.evaluate(() => {
      const { directory } = (window as unknown as { desk: PeopleDesk }).desk.ports;
      const current = directory.current.bind(directory);
      directory.current = async () => ({ ...(await current()), missing: ['documents', 'staff'] });
    });
    await page.getByRole('searchbox').pressSequentially('te');
    await page.getByText('Sin los documentos y la lista de recursos humanos').waitFor();
    await page.getByText(/^Directorio del .*24.* nov/).waitFor();
    await close();
  });

  test('refuses a theme that is no more in words, not with an empty list', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?theme=theme.nothing-of-the-kind'));
    await page.getByText('Este término ya no está en el vocabulario.').waitFor();
    await close();
  });
});
