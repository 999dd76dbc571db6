import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, type Visitor } from './pages/visit';

describeInBrowser('People on the page of a theme', () => {
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

  test('are three, each can be asked about the theme in two presses', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { name: 'Iván', layout: 'strip' }));
    const strip = page.getByRole('region', { name: /^Quién sabe de / });
    await strip.getByRole('listitem').first().waitFor();
    expect(await strip.getByRole('listitem').count()).toBe(3);
    await strip
      .getByRole('button', { name: /^Preguntar a / })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    await dialog.getByRole('link', { name: /^Abrir el chat/ }).waitFor();
    await close();
  });

  test('lead to all of them on the page of the people', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { layout: 'strip' }));
    const all = page.getByRole('link', { name: 'Ver a todas las personas' });
    expect(await all.getAttribute('href')).toBe(
      'https://hub.example.org/People.aspx?theme=theme.labour-migration'
    );
    await close();
  });

  test('take no more of the page than a line while the service is away', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('', { layout: 'strip', mood: 'offline' }));
    await page.getByRole('button', { name: 'Intentar de nuevo' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
