import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { openWatched, startBrowser } from '../browser/watched-page';
import {
  answered,
  search,
  SEARCH_PAGE,
  titles,
  visitAsStaff,
  WORDS,
  type Words,
} from './search-page';
import { signIn, type Language } from './sign-in';
import { withDocument } from './library-document';
import { origin } from './start-hub';

const KINDS = [
  { language: 'es-ES', practices: /^Prácticas \d/, all: /^Todo/ },
  { language: 'pt-BR', practices: /^Práticas \d/, all: /^Tudo/ },
  { language: 'en-US', practices: /^Practices \d/, all: /^Everything/ },
] as const;

const PINS = [
  {
    language: 'es-ES',
    pin: 'Destacar en un tema…',
    theme: 'Tema',
    until: 'Hasta',
    reason: /^Por qué hace falta/,
    save: 'Destacar',
    flag: 'Debe saber',
    unpin: 'Dejar de destacar',
    undo: 'Deshacer',
  },
  {
    language: 'pt-BR',
    pin: 'Destacar em um tema…',
    theme: 'Tema',
    until: 'Até',
    reason: /^Por que é necessário/,
    save: 'Destacar',
    flag: 'Precisa saber',
    unpin: 'Deixar de destacar',
    undo: 'Desfazer',
  },
  {
    language: 'en-US',
    pin: 'Choose for a theme…',
    theme: 'Theme',
    until: 'Until',
    reason: /^Why people need it/,
    save: 'Choose document',
    flag: 'Need to know',
    unpin: 'No longer highlight',
    undo: 'Undo',
  },
] as const;

describeInBrowser('The results that a person sees', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const wordsOf = (language: Language): Words =>
    WORDS.find((words) => words.language === language) as Words;
  const countOn = async (page: Page, tab: RegExp): Promise<number> =>
    Number(
      (await page.getByRole('link', { name: tab }).innerText())
        .replace(/\D+/g, ' ')
        .trim()
        .split(' ')[0]
    );

  test.each(KINDS)(
    'are of one kind after a press on its tab, and the count on the tab is right ($language)',
    ({ language, practices, all }) =>
      visitAsStaff(browser, language, async (page, complaints) => {
        await search(page, wordsOf(language), 'retorno');
        // the tabs are there before their figures
        await eventually(async () => expect(await countOn(page, practices)).toBeGreaterThan(0));
        const everything = await countOn(page, all);
        const expected = await countOn(page, practices);
        expect(expected).toBeGreaterThan(0);
        expect(expected).toBeLessThan(everything);
        await page.getByRole('link', { name: practices }).press('Enter');
        await answered(page, (url) => url.searchParams.get('kind') === 'practices');
        const tab = page.getByRole('link', { name: practices });
        await eventually(async () => expect(await tab.getAttribute('aria-current')).toBe('page'));
        await page
          .getByRole('status')
          .filter({ hasText: String(expected) })
          .first()
          .waitFor();
        // the other tabs still say what they hold
        await eventually(async () => expect(await countOn(page, all)).toBe(everything));
        expect(await axeViolations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      })
  );

  test('can be narrowed by the theme on a card', () =>
    visitAsStaff(browser, 'es-ES', async (page) => {
      await search(page, wordsOf('es-ES'), 'reintegración');
      const chip = page.getByRole('button', { name: /^Filtrar por Tema: / }).first();
      const theme = await chip.innerText();
      await chip.press('Enter');
      await answered(page, (url) => url.searchParams.has('theme'));
      await page.getByRole('button', { name: `Quitar el filtro Tema: ${theme}` }).waitFor();
    }));

  test('leave out what is archived until it is asked for, and then say so on the card', () =>
    visitAsStaff(browser, 'en-US', async (page) => {
      await page.locator('ol h3').first().waitFor();
      expect(await page.locator('ol').getByText('Archived', { exact: true }).count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Archived too' }).press('Space');
      await answered(page, (url) => url.searchParams.get('archived') === '1');
      await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
      await answered(page, (url) => url.searchParams.get('order') === 'oldest');
      await page.locator('ol').getByText('Archived', { exact: true }).first().waitFor();
    }));

  test('are only those that somebody verified, each with the day, when that is asked for', () =>
    visitAsStaff(browser, 'pt-BR', async (page) => {
      await page.getByRole('checkbox', { name: 'Somente verificados' }).press('Space');
      await answered(page, (url) => url.searchParams.get('verified') === '1');
      const cards = page.locator('ol > li');
      await eventually(async () => {
        const count = await cards.count();
        expect(count).toBeGreaterThan(0);
        expect(await cards.getByText(/^Verificado em \d/).count()).toBe(count);
      });
    }));

  test('offer the other languages of a work, and say which one is missing', () =>
    visitAsStaff(browser, 'es-ES', async (page) => {
      await page.locator('ol h3').first().waitFor();
      const card = page
        .locator('ol > li')
        .filter({ has: page.getByRole('group', { name: 'Idioma' }) })
        .first();
      // the languages of a work come after its card
      const isThere = (): Promise<boolean> =>
        card.waitFor({ timeout: 1500 }).then(
          () => true,
          () => false
        );
      for (let turn = 0; turn < 15 && !(await isThere()); turn += 1) {
        await page.getByRole('button', { name: 'Siguiente' }).click();
        await answered(page, (url) => url.searchParams.get('hubpage') === String(turn + 2));
      }
      const languages = card.getByRole('group', { name: 'Idioma' });
      const before = await card.locator('h3 a').getAttribute('href');
      const other = languages.locator('button[aria-pressed="false"]').first();
      const name = await other.getAttribute('aria-label');
      await other.press('Enter');
      const chosen = languages.getByRole('button', { name: name ?? '', exact: true });
      await eventually(async () => {
        expect(await chosen.getAttribute('aria-pressed')).toBe('true');
        expect(await card.locator('h3 a').getAttribute('href')).not.toBe(before);
      });
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('name the people who know about the theme that was asked for', () =>
    visitAsStaff(browser, 'pt-BR', async (page) => {
      await search(page, wordsOf('pt-BR'), 'tema:reintegração');
      const strip = page.getByRole('region', { name: 'Quem sabe disto' });
      await strip.getByText('RTS, especialista em', { exact: false }).first().waitFor();
      const link = await strip
        .getByRole('link', { name: /^Escrever para / })
        .first()
        .getAttribute('href');
      expect(link).toMatch(/^mailto:.+@hub-oim\.example\?subject=/);
    }));

  test.each(PINS)(
    'begin with a document that the KM team chose, with name and date, until it is taken back ($language)',
    async (words) => {
      const team = await openWatched(browser, origin);
      const { page } = team;
      try {
        await signIn(page, 'Harriet Colebrook', words.language, SEARCH_PAGE);
        await search(page, wordsOf(words.language), 'reintegração');
        const last = page.locator('ol > li').last();
        const title = await last.locator('h3').innerText();
        await last.getByRole('button', { name: words.pin }).press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        await dialog.getByRole('button', { name: words.save }).click();
        await eventually(async () =>
          expect(await dialog.getByRole('alert').count()).toBeGreaterThan(1)
        );
        expect(await axeViolations(page)).toEqual([]);
        const theme = dialog.getByLabel(words.theme);
        const name = await theme.locator('option').nth(1).innerText();
        await theme.selectOption({ index: 1 });
        const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
        await dialog.getByLabel(words.until).fill(until);
        await dialog.getByLabel(words.reason).fill('Prueba');
        await dialog.getByRole('button', { name: words.save }).click();
        await page.getByRole('status').filter({ hasText: title }).waitFor();

        await visitAsStaff(browser, words.language, async (hers) => {
          await search(hers, wordsOf(words.language), name);
          const first = hers.locator('ol > li').first();
          await first.getByText(words.flag, { exact: true }).waitFor();
          expect(await first.locator('h3').innerText()).toBe(title);
          expect(await first.innerText()).toContain('Harriet Colebrook');
          expect(await hers.getByRole('button', { name: words.unpin }).count()).toBe(0);
          expect(await hers.getByRole('button', { name: words.pin }).count()).toBe(0);
          expect(await axeViolations(hers)).toEqual([]);
        });

        await search(page, wordsOf(words.language), name);
        await page.getByRole('button', { name: words.unpin }).first().press('Enter');
        await page.getByRole('button', { name: words.undo }).press('Enter');
        await page.getByRole('button', { name: words.unpin }).first().waitFor();
        await page.getByRole('button', { name: words.unpin }).first().press('Enter');
        await page.getByRole('button', { name: words.undo }).waitFor();
      } finally {
        await team.close();
      }
    }
  );

  test('let her write to the focal point, and the letter names the document', () =>
    visitAsStaff(browser, 'es-ES', async (page) => {
      await search(page, wordsOf('es-ES'), 'retorno voluntario');
      const card = page
        .locator('ol > li')
        .filter({ has: page.getByRole('link', { name: /^Escribir a / }) })
        .first();
      const title = await card.locator('h3').innerText();
      const href = await card.getByRole('link', { name: /^Escribir a / }).getAttribute('href');
      const letter = new URL(href ?? '');
      expect(letter.pathname).toMatch(/^[a-z.]+@hub-oim\.example$/);
      expect(letter.searchParams.get('subject')).toBe(`Sobre el documento «${title}»`);
      expect(letter.searchParams.get('body')).toContain('/HubDocuments/');
    }));

  // battery F20
  test('that went away since lead to a friendly page, and the search is there after going back', () =>
    withDocument('desaparecido-prueba.txt', 'pulpería desaparecida', async (remove) =>
      visitAsStaff(browser, 'es-ES', async (page) => {
        await search(page, wordsOf('es-ES'), 'pulpería desaparecida');
        const link = page.locator('ol h3 a').first();
        const shown = await titles(page);
        expect(shown).toHaveLength(1);
        await remove();
        await link.click();
        await page.waitForURL(/desaparecido-prueba/);
        const told = await page.locator('body').innerText();
        expect(told.length).toBeGreaterThan(40);
        expect(told).not.toMatch(/404|exception|stack/i);
        await page.goBack();
        await answered(page, (url) => url.searchParams.get('q') === 'pulpería desaparecida');
        await page.getByText('No encontramos nada para «pulpería desaparecida»').waitFor();
        await eventually(async () => expect(await page.getByRole('alert').count()).toBe(0));
      })
    ));
});
