import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tasks/chromium';

/** Debian's Chromium, which the project's own task installs where it is missing. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
}

/** A page in a browser of its own that writes down everything that should not happen. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, failed answers and addresses outside the machine of `origin`. */
  readonly complaints: string[];
}

export async function openWatched(
  browser: Browser,
  origin: string,
  { locale = 'en-GB', width = 1280, height = 900 } = {}
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  const here = new URL(origin).hostname;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    const { protocol, hostname } = new URL(url);
    // the hub's own service has a port of its own
    const stays = hostname === here || protocol === 'data:' || protocol === 'blob:';
    if (!stays) complaints.push(`left the machine: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, context, complaints };
}

/** What axe finds wrong on the page as it stands: rule and place. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`)
  );
}
