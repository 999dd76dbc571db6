import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, focused } from './pages/visit';

const labour = 'theme=theme.labour-migration';

describeInBrowser('Beside the map: network, what is missing, the quiz', () => {
  let browser: Browser;
  let pages: PeoplePages;
  let address: ReturnType<typeof addressesAt>;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
    address = addressesAt(pages.origin);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test('draw who works with whom, with a way from person to person by keyboard', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}&shape=network`));
    const people = page.getByRole('list', { name: 'Dibujo de la red' }).getByRole('button');
    const ana = people.filter({ hasText: 'Ana Lucía Vera' });
    await ana.press('Enter');
    const panel = page.getByRole('heading', { name: 'Qué comparte Ana Lucía Vera' });
    await panel.waitFor();
    await page.getByText('Documento: Registro de agencias en Quito').first().waitFor();
    await page.getByRole('button', { name: 'Ir a Jô Sampaio' }).press('Enter');
    await page.getByRole('heading', { name: 'Qué comparte Jô Sampaio' }).waitFor();
    expect(await focused(page)).toContain('Jô Sampaio');
    await page.keyboard.press('Home');
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.getByRole('button', { name: 'Tabla', exact: true }).press('Enter');
    const table = page.getByRole('table');
    await table.getByRole('row').filter({ hasText: 'Mateo Arrieta' }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('ask for a theme before a network is drawn', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=map&shape=network'));
    await page.getByText('Elija un tema para ver quién trabaja con quién').waitFor();
    await close();
  });

  test('offer to add what works speak for in one press, and say where consent is given', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`, { name: 'Mateo' }));
    await page.getByRole('button', { name: 'Sí, agregar' }).press('Enter');
    await page.getByText('Agregado.').waitFor();
    expect(await focused(page)).toContain('Agregado.');
    await page.goto(address(`?view=map&${labour}`, { name: 'Noelia' }));
    await page.getByRole('button', { name: 'Sí, agregar' }).press('Enter');
    await page.getByRole('alert').getByRole('link', { name: 'Ver qué se muestra' }).waitFor();
    await page.getByRole('button', { name: 'No soy yo' }).press('Enter');
    await page.getByText('¿Usted sabe de esto?').waitFor({ state: 'detached' });
    await close();
  });

  test('let specialists propose a colleague, and nobody else', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=map&${labour}`));
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('button', { name: 'Proponer a alguien' }).count()).toBe(0);
    await page.goto(address(`?view=map&${labour}`, { name: 'Harriet' }));
    await page.getByRole('button', { name: 'Proponer a alguien' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Proponer a alguien' });
    await dialog.getByRole('button', { name: 'Preguntar' }).press('Enter');
    await dialog.getByText('Elija a una persona de la lista.').waitFor();
    await dialog.getByRole('combobox', { name: 'Colega' }).fill('martinez');
    await dialog.getByRole('option', { name: /Iván Martínez Soto/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Preguntar' }).press('Enter');
    await page.getByText('Ya se le preguntó a Iván Martínez Soto.').waitFor();
    await close();
  });

  test('say what is missing to those who look after it, and to others why not', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?view=coverage', { name: 'Harriet' }));
    await page
      .getByText(/22 preguntas/)
      .first()
      .waitFor();
    const status = page.getByRole('status').filter({ hasText: 'que atender' });
    const all = await status.textContent();
    await page.getByRole('button', { name: 'Se va la única persona' }).press('Enter');
    await eventually(async () => expect(await status.textContent()).not.toBe(all));
    await page.goto(address('?view=coverage'));
    await page.getByRole('link', { name: 'Quién sabe de qué, por país' }).waitFor();
    expect(await page.getByText(/22 preguntas/).count()).toBe(0);
    await close();
  });

  test('ask whom one would turn to, and show who that is, without points', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address(`?view=quiz&${labour}`));
    await page.getByRole('button', { name: 'Le preguntaría a esta persona' }).press('Enter');
    await page.getByText('Elija a una persona.').waitFor();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Le preguntaría a esta persona' }).press('Enter');
    const people = page.getByRole('list', { name: 'A quién puede preguntar' });
    await people.getByRole('link').first().waitFor();
    expect(await focused(page)).toMatch(/Puede preguntar a|Otra persona sabe más/);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Otra pregunta' }).press('Enter');
    await page.getByRole('radio').first().waitFor();
    await close();
  });

  test('say so while nobody answers, and show their shape while they come', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    for (const search of [`?view=map&${labour}`, '?view=coverage', '?view=quiz']) {
      await page.goto(address(search, { mood: 'offline', name: 'Harriet' }));
      await page.getByRole('alert').getByRole('button').waitFor();
      expect([search, await axeViolations(page)]).toEqual([search, []]);
    }
    await page.goto(address(`?view=map&${labour}`, { mood: 'slow' }));
    await page.getByText('Un momento…').waitFor({ state: 'attached' });
    await close();
  });
});
