import type { Browser, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
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
import { signIn } from './sign-in';
import { origin } from './start-hub';

/** Three documents of this theme are for the KM team; one of them its specialist put first. */
const THEME = 'gestión del conocimiento';
const PINNED = 'Nota de traspaso interna: el archivo regional y sus trampas';
const CLOSED = [
  PINNED,
  'Criterios internos para fusionar y retirar documentos repetidos',
  'Question desk: who is over-asked, and a template for the quarterly talk',
];

/** What one person sees for one question. */
interface Seen {
  readonly titles: readonly string[];
  readonly first: string;
  readonly count: number;
  readonly ofTheme: number;
  readonly suggested: readonly string[];
}

describeInBrowser('A member of the KM team and a reader who ask the same', () => {
  let browser: Browser;
  let team: Seen;
  let reader: Seen;

  beforeAll(async () => {
    browser = await startBrowser();
    const words = WORDS[0] as Words;
    await visitAsStaff(browser, 'es-ES', async (page) => {
      reader = await look(page, words);
    });
    const { page, close } = await openWatched(browser, origin);
    try {
      await signIn(page, 'Harriet Colebrook', 'es-ES', SEARCH_PAGE);
      team = await look(page, words);
    } finally {
      await close();
    }
  });
  afterAll(() => browser.close());

  test('find different documents: those of the team are found by the team alone', () => {
    expect(team.titles).toEqual(expect.arrayContaining(CLOSED));
    expect(reader.titles.filter((title) => CLOSED.includes(title))).toEqual([]);
    expect(reader.titles.length).toBeGreaterThan(0);
    expect(team.titles.filter((title) => !CLOSED.includes(title)).sort()).toEqual(
      [...reader.titles].sort()
    );
  });

  test('read different totals, on the tab and beside the filter', () => {
    expect(team.count - reader.count).toBe(CLOSED.length);
    expect(team.ofTheme - reader.ofTheme).toBe(CLOSED.length);
  });

  test('have different documents put first: a pin that the reader may not open is not there', () => {
    expect(team.first).toContain(PINNED);
    expect(team.first).toContain('Léala antes de mover cualquier carpeta heredada.');
    expect(reader.first).not.toContain('Debe saber');
    expect(reader.first).not.toContain('Léala antes');
  });

  test('are suggested different titles while they type', () => {
    expect(team.suggested.join('\n')).toContain(PINNED);
    expect(reader.suggested.join('\n')).not.toContain('interna');
  });
});

async function look(page: Page, words: Words): Promise<Seen> {
  await search(page, words, THEME);
  const card = page.locator('ol > li').first();
  await card.waitFor();
  const first = await card.innerText();
  const count = numberIn(await page.getByRole('link', { name: /^Todo/ }).innerText());
  const theme = page.getByRole('checkbox', { name: /^Gestión del conocimiento/ }).first();
  const ofTheme = numberIn((await theme.getAttribute('aria-label')) ?? '');
  const box = page.getByRole('combobox', { name: words.box });
  await box.fill('nota de traspaso');
  const options = page.getByRole('listbox').getByRole('option');
  // both may open this one: the titles have come
  await options
    .filter({ hasText: /regularización en el noroeste/ })
    .first()
    .waitFor();
  const suggested = await options.allInnerTexts();
  await box.fill(THEME);
  await box.press('Escape');
  return { first, count, ofTheme, suggested, titles: await allTitles(page) };
}

/** The titles of all pages of results. */
async function allTitles(page: Page): Promise<string[]> {
  const all = await titles(page);
  const next = page.getByRole('button', { name: 'Siguiente' });
  for (let number = 2; (await next.count()) > 0 && (await next.isEnabled()); number += 1) {
    await next.click();
    await answered(page, (url) => url.searchParams.get('hubpage') === String(number));
    all.push(...(await titles(page)));
  }
  return all;
}

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}
