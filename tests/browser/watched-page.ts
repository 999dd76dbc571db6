import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tasks/chromium';
import { takeWindow } from './window-pool';

/** Debian's Chromium, which the project's own task installs where it is missing. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
}

/** A page of somebody who was never here before; it writes down everything that should not happen. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, failed answers and addresses outside the machine of `origin`. */
  readonly complaints: string[];
  /** Closes all her pages and forgets what they kept. */
  close(): Promise<void>;
}

export async function openWatched(
  browser: Browser,
  origin: string,
  { locale = 'en-GB', width = 1280, height = 900 } = {}
): Promise<WatchedPage> {
  const { context, page, giveBack } = await takeWindow(browser, locale);
  await page.setViewportSize({ width, height });
  const here = new URL(origin).hostname;
  const origins = new Set([new URL(origin).origin]);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    const { protocol, hostname, origin: from } = new URL(url);
    // the hub's own service has a port of its own
    const stays = hostname === here || protocol === 'data:' || protocol === 'blob:';
    if (stays) origins.add(from);
    else complaints.push(`left the machine: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, context, complaints, close: () => giveBack(origins) };
}
