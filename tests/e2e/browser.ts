import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tasks/chromium';
import { origin } from './start-hub';

export type Language = 'es-ES' | 'pt-BR' | 'en-US';

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
}

/** What a page did that a person would not want. */
export interface Watch {
  readonly outside: string[];
  readonly errors: string[];
}

/** A page that notes every request to another host and every error of the page. */
export async function openPage(
  browser: Browser,
  size = { width: 1280, height: 900 }
): Promise<{ page: Page; context: BrowserContext; watch: Watch }> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const watch: Watch = { outside: [], errors: [] };
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin))
      watch.outside.push(request.url());
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
  return { page, context, watch };
}

/** Violations of WCAG 2.2 AA that axe can see, in one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' | ')
        .slice(0, 300)}`
  );
}
