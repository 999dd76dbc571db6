import type { Browser, Page } from 'playwright-core';
import { openWatched } from '../browser/watched-page';
import { signIn, type Language } from './sign-in';
import { origin } from './start-hub';

const PERSON = 'Milagros Huarcaya Ticona';

/** Address of the search page. */
export const SEARCH_PAGE = `${origin}/sites/hub/SitePages/Search.aspx`;

/** What the search page says in each language. */
export interface Words {
  readonly language: Language;
  readonly search: string;
  readonly box: string;
  readonly peru: string;
  readonly why: string;
  readonly results: RegExp;
}

export const WORDS: readonly Words[] = [
  {
    language: 'es-ES',
    search: 'Buscar',
    box: '¿Qué necesita saber?',
    peru: 'Perú',
    why: 'Por qué aparece:',
    results: /resultados? para «/,
  },
  {
    language: 'pt-BR',
    search: 'Buscar',
    box: 'O que você precisa saber?',
    peru: 'Peru',
    why: 'Por que aparece:',
    results: /resultados? para «/,
  },
  {
    language: 'en-US',
    search: 'Search',
    box: 'What do you need to know?',
    peru: 'Peru',
    why: 'Why it is here:',
    results: /results? for “/,
  },
];

/** Visits the search page as a staff member in Peru, and closes the browser's window afterwards. */
export async function visitAsStaff(
  browser: Browser,
  language: Language,
  visit: (page: Page, complaints: string[]) => Promise<void>,
  size?: { width: number; height: number },
  person = PERSON
): Promise<void> {
  const { page, close, complaints } = await openWatched(browser, origin, size);
  try {
    await signIn(page, person, language, SEARCH_PAGE);
    await visit(page, complaints);
  } finally {
    await close();
  }
}

/** Types and presses the button, and waits for the answer. */
export async function search(page: Page, words: Words, text: string): Promise<void> {
  await page.getByLabel(words.box).fill(text);
  await page.getByRole('button', { name: words.search, exact: true }).click();
  await answered(page, (url) => (url.searchParams.get('q') ?? '') === text);
}

/** Waits until the address is as it should be and the page no longer searches. */
export async function answered(page: Page, isThere: (url: URL) => boolean): Promise<void> {
  await page.waitForURL(isThere);
  await page.locator('section [aria-busy="false"]').waitFor();
}

/** Titles of the results that are shown, in their order. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('ol h3').allInnerTexts();
}
