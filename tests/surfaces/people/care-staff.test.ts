import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';

describeInBrowser('The list of human resources on a page', () => {
  let browser: Browser;
  let pages: PeoplePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  const openList = async (page: Page): Promise<void> => {
    await page.goto(`${pages.origin}/Celia/default/es-PE/well/page?view=care`);
    await page.getByRole('button', { name: 'Lista de RR. HH.', exact: true }).press('Enter');
  };
  const choose = async (page: Page, body: string | Buffer): Promise<void> => {
    await page.getByLabel('Archivo (CSV)').setInputFiles({
      ...{ name: 'rrhh.csv', mimeType: 'text/csv' },
      buffer: typeof body === 'string' ? Buffer.from(body) : body,
    });
    await page.getByRole('button', { name: 'Mirarla primero' }).press('Enter');
  };

  test('is read first, and writes what is right', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await openList(page);
    await page.getByRole('button', { name: 'Mirarla primero' }).press('Enter');
    await page.getByText('Elija un archivo.').waitFor();
    await choose(
      page,
      [
        'mail,post,contract_end,as_of,shoe_size',
        'tbenavides@hub-oim.example,Jefe de datos,2027-12-31,2026-11-20,42',
        'nobody@hub-oim.example,Nadie,2027-12-31,2026-11-20,40',
        'ganez@hub-oim.example,Asistente,31/12/2027,2026-11-20,39',
      ].join('\n')
    );
    await page.getByText('Todavía no se escribió nada.').waitFor();
    await page.getByText(/El archivo tiene 3 filas; 1 fila cambia algo/).waitFor();
    await page.getByText('Columnas que no conocemos y no leímos: shoe_size.').waitFor();
    const mistakes = page.getByRole('table', { name: 'Qué hay que corregir en el archivo' });
    expect(await mistakes.getByRole('row').count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    const before = await page.evaluate(async () =>
      (await window.desk.lists.staff.all()).map(({ value }) => value.contractEnd)
    );
    expect(before).not.toContain('2027-12-31');
    await page.getByRole('button', { name: 'Escribir 1 fila' }).press('Enter');
    await page.getByText('El directorio tiene la lista nueva.').waitFor();
    const after = await page.evaluate(async () =>
      (await window.desk.lists.staff.all()).map(({ value }) => value.contractEnd)
    );
    expect(after).toContain('2027-12-31');
    await close();
  });

  test('refuses a file whose letters cannot be read, and one without columns', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await openList(page);
    await choose(page, Buffer.from('mail,post\nx@y.example,Coordinación\n', 'latin1'));
    await page.getByRole('alert').waitFor();
    await choose(page, 'a,b\n1,2\n');
    await page.getByText(/La primera línea debe nombrar las columnas/).waitFor();
    expect(await page.getByRole('button', { name: /^Escribir/ }).count()).toBe(0);
    await close();
  });
});
