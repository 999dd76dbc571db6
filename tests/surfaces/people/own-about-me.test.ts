import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';

describeInBrowser('What the hub knows about a person', () => {
  let browser: Browser;
  let pages: PeoplePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const address = (search: string, { name = 'Tomás' } = {}): string =>
    `${pages.origin}/${name}/default/es-PE/well/page${search}`;

  test('shows all that the hub knows, as a file too, and erases it after one question', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=about-me'));
    // her own contract is hers to see
    const contractEnd = page.getByText(/^30 (de )?jun\.? (de )?2027$/);
    await contractEnd.waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar en un archivo' }).press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^lo-que-el-hub-sabe-de-mi-.*\.json$/);
    const file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      profile: { about: 'Trabajo con datos de movilidad desde 2019.' },
      staff: { contractEnd: '2027-06-30' },
    });
    await page.getByRole('button', { name: 'Borrar lo que dije…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '¿Borrar lo que usted dijo de sí?' });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Borrarlo para siempre' }).press('Enter');
    await page.getByText('Está borrado. Abajo ve lo que queda.').waitFor();
    expect(await page.getByText('Trabajo con datos de movilidad').count()).toBe(0);
    // what others keep stays
    await page.getByText('3 documentos').first().waitFor();
    await contractEnd.waitFor();
    await close();
  });

  test('is not there for guests, who still read what is kept of them', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=mine', { name: 'Visita' }));
    await page.getByRole('link', { name: 'Lo que el hub sabe de mí' }).last().press('Enter');
    await page.getByText('Nadie ha acudido a usted en los últimos 13 meses.').waitFor();
    await close();
  });
});
