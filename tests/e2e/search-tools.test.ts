import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { startBrowser } from '../browser/watched-page';
import { answered, search, titles, visitAsStaff, WORDS, type Words } from './search-page';
import type { Language } from './sign-in';

interface ToolWords {
  readonly language: Language;
  readonly save: string;
  readonly name: string;
  readonly more: string;
  readonly saved: string;
  readonly rename: (name: string) => string;
  readonly newName: (name: string) => string;
  readonly keepName: string;
  readonly remove: (name: string) => string;
  readonly undo: string;
  readonly close: string;
}

const TOOLS: readonly ToolWords[] = [
  {
    language: 'es-ES',
    save: 'Guardar búsqueda',
    name: 'Nombre de esta búsqueda',
    more: 'Más',
    saved: 'Búsquedas guardadas',
    rename: (name) => `Cambiar el nombre de «${name}»`,
    newName: (name) => `Nuevo nombre de «${name}»`,
    keepName: 'Guardar nombre',
    remove: (name) => `Borrar «${name}»`,
    undo: 'Deshacer',
    close: 'Cerrar',
  },
  {
    language: 'pt-BR',
    save: 'Salvar busca',
    name: 'Nome desta busca',
    more: 'Mais',
    saved: 'Buscas salvas',
    rename: (name) => `Renomear «${name}»`,
    newName: (name) => `Novo nome de «${name}»`,
    keepName: 'Guardar nome',
    remove: (name) => `Apagar «${name}»`,
    undo: 'Desfazer',
    close: 'Fechar',
  },
  {
    language: 'en-US',
    save: 'Save search',
    name: 'Name of this search',
    more: 'More',
    saved: 'Saved searches',
    rename: (name) => `Rename “${name}”`,
    newName: (name) => `New name of “${name}”`,
    keepName: 'Keep name',
    remove: (name) => `Delete “${name}”`,
    undo: 'Undo',
    close: 'Close',
  },
];

describeInBrowser('A staff member who keeps and takes away a search', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const wordsOf = (language: Language): Words =>
    WORDS.find((words) => words.language === language) as Words;
  const openMenu = async (page: Page, menu: string, item: string): Promise<void> => {
    await page.getByRole('button', { name: menu, exact: true }).press('Enter');
    await page.getByRole('button', { name: item, exact: true }).press('Enter');
  };

  test.each(TOOLS)(
    'saves it under a name, opens it again, renames and deletes it, and takes that back ($language)',
    (tools) =>
      visitAsStaff(browser, tools.language, async (page, complaints) => {
        const first = `Reintegra ${tools.language}`;
        const second = `${first} 2`;
        await search(page, wordsOf(tools.language), 'reintegração');
        const found = await titles(page);
        await page.getByRole('button', { name: tools.save, exact: true }).press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await dialog.getByLabel(tools.name).fill('   ');
        await dialog.getByRole('button', { name: tools.save }).click();
        await dialog.getByRole('alert').waitFor();
        await dialog.getByLabel(tools.name).fill(first);
        await dialog.getByLabel(tools.name).press('Enter');
        await page.getByRole('status').filter({ hasText: first }).waitFor();

        await search(page, wordsOf(tools.language), 'xenofobia');
        await openMenu(page, tools.more, tools.saved);
        await dialog.getByRole('button', { name: first, exact: true }).click();
        await answered(page, (url) => url.searchParams.get('q') === 'reintegração');
        await page.getByRole('status').filter({ hasText: 'reintegração' }).waitFor();
        await eventually(async () => expect(await titles(page)).toEqual(found));

        await openMenu(page, tools.more, tools.saved);
        await dialog.getByRole('button', { name: tools.rename(first) }).click();
        await dialog.getByLabel(tools.newName(first)).fill(second);
        await dialog.getByRole('button', { name: tools.keepName }).click();
        await dialog.getByRole('button', { name: tools.remove(second) }).click();
        await dialog.getByRole('button', { name: tools.undo }).click();
        await dialog.getByRole('button', { name: second, exact: true }).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await dialog.getByRole('button', { name: tools.remove(second) }).click();
        await dialog.getByRole('button', { name: tools.undo }).waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        expect(complaints).toEqual([]);
      })
  );

  test('sees her own saved searches only: a colleague’s list stays empty of hers', async () => {
    const tools = TOOLS[0] as ToolWords;
    const name = 'Solo mía';
    await visitAsStaff(browser, 'es-ES', async (page) => {
      await search(page, wordsOf('es-ES'), 'albergue');
      await page.getByRole('button', { name: tools.save, exact: true }).click();
      await page.getByLabel(tools.name).fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: name }).waitFor();
    });
    await visitAsStaff(
      browser,
      'es-ES',
      async (page) => {
        await openMenu(page, tools.more, tools.saved);
        const dialog = page.getByRole('dialog');
        await dialog.getByText('Solo usted ve esta lista.').waitFor();
        await dialog.getByText('Leyendo sus búsquedas guardadas…').waitFor({ state: 'detached' });
        expect(await dialog.getByText(name).count()).toBe(0);
      },
      undefined,
      'Luciana Teixeira Brandão'
    );
    await visitAsStaff(browser, 'es-ES', async (page) => {
      await openMenu(page, tools.more, tools.saved);
      await page.getByRole('button', { name: tools.remove(name) }).click();
      await page.getByRole('button', { name: tools.undo }).waitFor();
    });
  });

  test.each([
    { language: 'es-ES', more: 'Más', item: 'Exportar la lista (CSV)', title: 'Título', end: ';' },
    { language: 'pt-BR', more: 'Mais', item: 'Exportar a lista (CSV)', title: 'Título', end: ';' },
    { language: 'en-US', more: 'More', item: 'Export the list (CSV)', title: 'Title', end: ',' },
  ] as const)(
    'takes the list away as a table that opens with its accents, in $language',
    ({ language, more, item, title, end }) =>
      visitAsStaff(browser, language, async (page, complaints) => {
        await search(page, wordsOf(language), 'reintegração');
        const shown = await titles(page);
        const saved = page.waitForEvent('download');
        await openMenu(page, more, item);
        const download = await saved;
        expect(download.suggestedFilename()).toMatch(/-\d{4}-\d{2}-\d{2}\.csv$/);
        const text = await readFile(await download.path(), 'utf8');
        expect(text.startsWith(`\uFEFF${title}${end}`)).toBe(true);
        for (const one of shown) expect(text).toContain(one.replaceAll('"', '""'));
        expect(complaints).toEqual([]);
      })
  );

  test('leaves the menu with Escape, and the keyboard is where it was', () =>
    visitAsStaff(browser, 'en-US', async (page) => {
      await page.locator('ol h3').first().waitFor();
      const button = page.getByRole('button', { name: 'More', exact: true });
      await button.press('Enter');
      await page.getByRole('button', { name: 'Saved searches' }).focus();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Saved searches' }).waitFor({ state: 'detached' });
      await eventually(async () =>
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
      );
    }));
});
