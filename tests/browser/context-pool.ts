import type { Browser, BrowserContext } from 'playwright-core';

/**
 * Windows that were used and emptied, by browser and language. A new one would read and compile every
 * script again, which is most of what a test waits for; in a used one they are at hand, as in the
 * browser of somebody who comes back.
 */
const used = new WeakMap<Browser, Map<string, BrowserContext[]>>();

interface TakenContext {
  readonly context: BrowserContext;
  /**
   * Closes its pages and takes away cookies and all that pages kept.
   * @param origins whose pages kept something
   */
  giveBack(origins: Iterable<string>): Promise<void>;
}

/** A window in which nobody is signed in and nothing is kept but scripts. */
export async function takeContext(browser: Browser, locale: string): Promise<TakenContext> {
  const ofBrowser = used.get(browser) ?? new Map<string, BrowserContext[]>();
  used.set(browser, ofBrowser);
  const free = ofBrowser.get(locale) ?? [];
  ofBrowser.set(locale, free);
  const context = free.pop() ?? (await browser.newContext({ locale }));
  return {
    context,
    async giveBack(origins) {
      const open = context.pages();
      const blank = await context.newPage();
      await Promise.all(open.map((page) => page.close()));
      const session = await context.newCDPSession(blank);
      for (const origin of origins) {
        if (origin === 'null') continue;
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      }
      await context.clearCookies();
      await blank.close();
      free.push(context);
    },
  };
}
