import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import type { PeopleDesk } from '../../unit/people/people-desk';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, focused, type Visitor } from './pages/visit';

/** How often somebody was turned to, as the service has written it down. */
const turnedTo = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { desk } = window as unknown as { desk: PeopleDesk };
    return (await desk.lists.contacts.since('2026-11-24')).length;
  });

describeInBrowser('Turning to a colleague', () => {
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

  test('prepares a message that names the theme, and writes down that she was asked', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Iván'));
    await page.getByRole('button', { name: 'Iniciar un chat' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Preguntar a Iván Martínez Soto' });
    await dialog.getByText('nunca escriba nombres ni datos').waitFor();
    expect(await turnedTo(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    const open = dialog.getByRole('link', { name: /^Abrir el chat/ });
    await open.waitFor();
    expect(await open.getAttribute('href')).toMatch(/^chat:.*[Rr]etorno/);
    expect(await focused(page)).toContain('Abrir el chat');
    expect(await turnedTo(page)).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('takes any theme of the hub for a message, found while one types', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Iván'));
    await page.getByRole('button', { name: 'Iniciar un chat' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('¿De qué se trata?').selectOption({ label: 'Otro tema…' });
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    await dialog.getByText('Elija un tema de la lista.').waitFor();
    await dialog.getByRole('combobox', { name: '¿Qué tema?' }).pressSequentially('trabajo estac');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: 'Correo' }).check();
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    const open = dialog.getByRole('link', { name: 'Abrir el correo' });
    expect(decodeURIComponent((await open.getAttribute('href')) ?? '')).toMatch(/estacional/i);
    await close();
  });

  test('offers somebody with time in the place of who is asked too much; the choice stays', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    const ask = page.getByRole('button', { name: 'Iniciar un chat' });
    const dialog = page.getByRole('dialog');
    const prepare = dialog.getByRole('button', { name: 'Preparar el mensaje' });
    await page.goto(address('?person=:Teresa', { name: 'Berta' }));
    await ask.press('Enter');
    await prepare.press('Enter');
    await dialog.getByText('Teresa Lasso recibió muchas preguntas este mes.').waitFor();
    expect(await turnedTo(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Preguntar a Teresa Lasso de todos modos' }).click();
    await dialog.getByRole('link', { name: /^Abrir el chat/ }).waitFor();
    expect(await turnedTo(page)).toBe(1);
    await page.keyboard.press('Escape');

    await page.reload();
    await ask.press('Enter');
    await prepare.press('Enter');
    const other = dialog.getByRole('button', { name: /^Preguntar a (?!Teresa)/ });
    await other.waitFor();
    expect(await focused(page)).toMatch(/^Preguntar a (?!Teresa)/);
    await other.press('Enter');
    await dialog.getByRole('link', { name: /^Abrir el chat/ }).waitFor();
    expect(await dialog.getByRole('heading').first().textContent()).not.toContain('Teresa');
    await close();
  });

  test('keeps what was chosen when the service does not answer, and records it once', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(address('?person=:Iván'));
    await page.getByRole('button', { name: 'Iniciar un chat' }).press('Enter');
    await page.evaluate(() => {
      const { contacts } = (window as unknown as { desk: PeopleDesk }).desk.lists;
      const add = contacts.add.bind(contacts);
      // written down, and the answer is lost on its way
      contacts.add = async (contact) => {
        contacts.add = add;
        await add(contact);
        throw new Error('lost');
      };
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Correo' }).check();
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    await dialog.getByRole('status').first().waitFor();
    expect(await dialog.getByRole('radio', { name: 'Correo' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Preparar el mensaje' }).press('Enter');
    await dialog.getByRole('link', { name: 'Abrir el correo' }).waitFor();
    expect(await turnedTo(page)).toBe(1);
    await close();
  });
});
