import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from './sign-in';
import { origin } from './start-hub';

const SITE = `${origin}/sites/hub/SitePages`;

/** Names of the languages on the sign-in page. */
const NAMES: Readonly<Record<Language, string>> = {
  'es-ES': 'Español',
  'pt-BR': 'Português',
  'en-US': 'English',
};

/** A person in front of the hub's pages in SharePoint. */
export interface PersonAtHub {
  readonly page: Page;
  /** What the page wrote into the console as an error. */
  readonly complaints: readonly string[];
  /** Opens a page of the hub by what stands after the folder of pages. */
  open(address: string): Promise<void>;
}

/** Signs a person in as she would herself: language first, then her name. */
export async function atHub(
  browser: Browser,
  contexts: BrowserContext[],
  displayName: string,
  language: Language,
  width = 1280
): Promise<PersonAtHub> {
  const context = await browser.newContext({
    ...{ locale: language, viewport: { width, height: 1000 } },
    acceptDownloads: true,
  });
  contexts.push(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // what could not be loaded is written down by its address instead
    const isKnown = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isKnown) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const home = `${SITE}/Practices.aspx`;
  await page.goto(`${origin}/_signin?returnUrl=${encodeURIComponent(home)}`);
  await page.getByText(NAMES[language], { exact: true }).first().click();
  await page.getByRole('button', { name: displayName }).click();
  await page.waitForURL(/SitePages/);
  await page.getByRole('search').waitFor();
  return {
    page,
    complaints,
    open: async (address) => void (await page.goto(`${SITE}/${address}`)),
  };
}
