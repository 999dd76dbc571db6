import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { DECLINED_WHY } from './pages/sample-own';
import { addressesAt, focused, settled } from './pages/visit';

describeInBrowser('A theme of hers that a specialist did not confirm', () => {
  let browser: Browser;
  let pages: PeoplePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test.each([
    ['es-PE', 'default', 320, 'especialista, no lo confirmó', 'Dígalo de nuevo cuando'],
    ['pt-BR', 'dark', 720, 'especialista, não confirmou', 'Diga de novo quando'],
    ['en-GB', 'contrast', 1280, 'specialist, did not confirm it', 'Say it again once'],
  ] as const)(
    'says who, when, why and what she can do: %s, %s, %i pixels',
    async (locale, theme, width, who, what) => {
      const { page, close, complaints } = await openWatched(browser, pages.origin, {
        locale,
        width,
      });
      for (const view of ['mine', 'about-me']) {
        await page.goto(
          addressesAt(pages.origin)(`?view=${view}`, { name: 'Gregoria', theme, locale })
        );
        await page.getByText(`Renata Olivera, ${who}`).waitFor();
        await page.getByText(`: ${DECLINED_WHY}`).waitFor();
        await settled(page);
        expect(await page.getByText(what).count()).toBe(view === 'mine' ? 1 : 0);
        expect([view, await axeViolations(page)]).toEqual([view, []]);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  );

  test('leads to her works, and goes away once she says it again', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(addressesAt(pages.origin)('?view=mine', { name: 'Gregoria' }));
    const steps = page.getByRole('group', { name: 'Pasos para «Datos sobre migración»' });
    await steps.getByRole('button', { name: 'Agregar un trabajo' }).press('Enter');
    expect(await focused(page)).toContain('Trabajos que me representan');
    await steps.getByRole('button', { name: 'Decirlo de nuevo…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cambiar «Datos sobre migración»' });
    await dialog.getByLabel('En sus palabras, si quiere').fill('Tablero de flujos, 2026');
    await dialog.getByRole('button', { name: 'Guardar' }).press('Enter');
    await page.getByText('«Datos sobre migración» quedó guardado.').waitFor();
    expect(await page.getByText(DECLINED_WHY).count()).toBe(0);
    await close();
  });
});
