import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A window with one empty page. */
interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Windows that were used and emptied, by browser and language. A new one would read and compile every
 * script again and draw the browser's own frame anew, which is most of what a test waits for; in a used
 * one they are at hand, as in the browser of somebody who comes back.
 */
const used = new WeakMap<Browser, Map<string, Window[]>>();

interface TakenWindow extends Window {
  /**
   * Closes its pages and takes away cookies and all that pages kept.
   * @param origins whose pages kept something
   */
  giveBack(origins: Iterable<string>): Promise<void>;
}

/** A window in which nobody is signed in and nothing is kept but scripts. */
export async function takeWindow(browser: Browser, locale: string): Promise<TakenWindow> {
  const ofBrowser = used.get(browser) ?? new Map<string, Window[]>();
  used.set(browser, ofBrowser);
  const free = ofBrowser.get(locale) ?? [];
  ofBrowser.set(locale, free);
  const { context, page } = free.pop() ?? (await openWindow(browser, locale));
  return {
    ...{ context, page },
    async giveBack(origins) {
      const open = context.pages();
      // opened first: with its last page a window would go as well
      const next = await context.newPage();
      await Promise.all(open.map((one) => one.close()));
      const session = await context.newCDPSession(next);
      for (const origin of origins) {
        if (origin === 'null') continue;
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      }
      await session.detach();
      await context.clearCookies();
      free.push({ context, page: next });
    },
  };
}

async function openWindow(browser: Browser, locale: string): Promise<Window> {
  const context = await browser.newContext({ locale });
  return { context, page: await context.newPage() };
}
