import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openPages, type PeoplePages } from './pages/open-pages';
import { addressesAt, focused, settled } from './pages/visit';

const readers = [
  {
    ...{ locale: 'es-PE', theme: 'default', width: 320 },
    ...{ part: 'Qué trabajo continúo', accept: 'Acepto', care: 'Quienes se fueron' },
    open: 'Todavía sin un sí',
  },
  {
    ...{ locale: 'pt-BR', theme: 'dark', width: 720 },
    ...{ part: 'Que trabalho eu continuo', accept: 'Aceito', care: 'Quem saiu' },
    open: 'Ainda sem um sim',
  },
  {
    ...{ locale: 'en-GB', theme: 'contrast', width: 1280 },
    ...{ part: 'Whose work I carry on', accept: 'I accept', care: 'Former colleagues' },
    open: 'Without a yes',
  },
] as const;

describeInBrowser('Carrying on a colleague’s work', () => {
  let browser: Browser;
  let pages: PeoplePages;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startBrowser(), openPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  test.each(readers)(
    'can be answered and looked after by everybody: $locale, $theme, $width pixels',
    async ({ locale, theme, width, part, accept, care, open }) => {
      const { page, complaints, close } = await openWatched(browser, pages.origin, {
        ...{ locale, width },
      });
      const address = addressesAt(pages.origin);
      const check = async (what: string): Promise<void> => {
        await settled(page);
        expect([what, await axeViolations(page)]).toEqual([what, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect([what, overflow]).toEqual([what, 0]);
      };
      await page.goto(address('?view=mine', { name: 'Nadia', theme, locale }));
      const mine = page.getByRole('region', { name: part });
      const yes = mine.getByRole('button', { name: accept, exact: true });
      await yes.waitFor();
      await check('asked');
      await yes.press('Enter');
      await yes.waitFor({ state: 'detached' });
      await check('answered');
      await page.goto(address('?view=about-me', { name: 'Rosa', theme, locale }));
      await page.getByRole('link', { name: 'Delia Choque' }).waitFor();
      await check('known');
      await page.goto(address('?view=care', { name: 'Harriet', theme, locale }));
      await page.getByRole('button', { name: care, exact: true }).press('Enter');
      const list = page.getByRole('region', { name: open });
      await list.getByRole('link', { name: 'Delia Choque' }).waitFor();
      await check('care');
      expect(complaints).toEqual([]);
      await close();
    },
    240_000
  );

  test('shows whose work it is, takes a yes, and lets her change her mind', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(addressesAt(pages.origin)('?view=mine', { name: 'Nadia' }));
    const mine = page.getByRole('region', { name: 'Qué trabajo continúo' });
    await mine.getByText('Se le nombró para continuar el trabajo de Hugo Larralde').waitFor();
    expect(await mine.textContent()).toMatch(/Hugo Larralde se fue el 31 (de )?oct/);
    const answer = mine.getByRole('group', {
      name: '¿Continúa usted el trabajo de Hugo Larralde?',
    });
    await answer.getByRole('button', { name: 'Acepto' }).press('Enter');
    await page.getByText('Gracias. Usted continúa el trabajo de Hugo Larralde.').waitFor();
    // the buttons are other ones: reading goes on at what was done
    expect(await focused(page)).toContain('Usted continúa el trabajo');
    await answer.getByRole('button', { name: 'Ya no' }).press('Enter');
    await page.getByText('No le enviamos a nadie por Hugo Larralde.').waitFor();
    await answer.getByRole('button', { name: 'Ahora sí acepto' }).press('Enter');
    await answer.getByRole('button', { name: 'Ya no' }).waitFor();
    await close();
  });

  test('tells who was replaced meanwhile, and changes nothing', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(addressesAt(pages.origin)('?view=mine', { name: 'Nadia' }));
    const mine = page.getByRole('region', { name: 'Qué trabajo continúo' });
    const accept = mine.getByRole('button', { name: 'Acepto' });
    await accept.waitFor();
    await page.evaluate(async () => {
      const { staff } = window.desk.lists;
      const [kept] = (await staff.all()).filter(({ value }) => value.leftOn === '2026-10-31');
      if (kept) await staff.save({ ...kept.value, successorId: 'somebody-else' }, kept.version);
    });
    await accept.press('Enter');
    await mine.getByRole('alert').getByText('Su nombre no figura para esto, o ya no.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('after a no is given to somebody else by the KM team, who is asked', async () => {
    const { page, close } = await openWatched(browser, pages.origin);
    await page.goto(addressesAt(pages.origin)('?view=care', { name: 'Harriet' }));
    await page.getByRole('button', { name: 'Quienes se fueron', exact: true }).press('Enter');
    const open = page.getByRole('region', { name: 'Todavía sin un sí' });
    // a no stands before who has not answered yet
    await open
      .getByRole('listitem')
      .first()
      .getByText(/Rosa Mamani Flores dijo el/)
      .waitFor();
    await open
      .getByRole('button', { name: 'Elegir a otra persona para Delia Choque…' })
      .press('Enter');
    const who = page.getByRole('combobox', { name: 'Quién sigue con la tarea' });
    await who.fill('mamani');
    // she has said no; her other account is another person as long as nobody says otherwise
    await page.getByRole('option', { name: /Rosa Mamani Flores/ }).waitFor();
    expect(await page.getByRole('option', { name: /Rosa Mamani Flores/ }).count()).toBe(1);
    await who.fill('nadia');
    await page.getByRole('option', { name: /Nadia Ferreyra/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Guardar quién sigue' }).press('Enter');
    await page.getByText('Gracias. Preguntamos a Nadia Ferreyra').waitFor();
    expect(await focused(page)).toContain('Preguntamos a Nadia Ferreyra');
    await open
      .getByText(/Se le pregunta desde el .*Nadia Ferreyra/)
      .first()
      .waitFor();
    await close();
  });
});
