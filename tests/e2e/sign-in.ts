import type { Page } from 'playwright-core';
import { origin } from './start-hub';

export type Language = 'es-ES' | 'pt-BR' | 'en-US';

const NAMES: Readonly<Record<Language, string>> = {
  'es-ES': 'Español',
  'pt-BR': 'Português',
  'en-US': 'English',
};

/**
 * Signs in on the screen as a person would: language first, then the person.
 * @param returnUrl where to go; the page of the search when left out
 */
export async function signIn(
  page: Page,
  displayName: string,
  language: Language,
  returnUrl = `${origin}/sites/hub/SitePages/Search.aspx`
): Promise<void> {
  await page.goto(`${origin}/_signin?returnUrl=${encodeURIComponent(returnUrl)}`);
  await page.getByText(NAMES[language], { exact: true }).first().click();
  await page.getByRole('button', { name: displayName }).click();
  await page.waitForURL(/SitePages/);
  await page.getByRole('search').waitFor();
}
