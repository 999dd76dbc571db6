import * as path from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { signIn } from '../e2e/sign-in';
import { origin } from '../e2e/start-hub';

/** What one visit took until its first results stood on the page. */
export interface Visit {
  /** Milliseconds from the start of the navigation to the first frame with results. */
  readonly ms: number;
  /** Milliseconds beyond 50 of each long task until then: the time a person's click would wait. */
  readonly blockingMs: number;
  /** Paths of the calls to SharePoint, Graph and the hub's service until then. */
  readonly calls: readonly string[];
  /** Searches among them, those inside a batch too. */
  readonly searches: number;
  /** File names of all scripts of the page until then. */
  readonly scripts: readonly string[];
}

declare global {
  interface Window {
    /** When the results stood, and the long tasks before: written by probe.js. */
    hubBench?: { at: number; tasks: { start: number; ms: number }[] };
  }
}

/** Opens a browser of one's own for a person, signed in, with the probe in every page to come. */
export async function openProbed(
  browser: Browser,
  selector: string,
  settings: { readonly person: string; readonly slowdown: number }
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signIn(page, settings.person, 'es-ES', `${origin}/sites/hub/SitePages/Search.aspx`);
  // nothing of the sign-in may warm the visit: neither scripts nor what the hub keeps
  const session = await context.newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'local_storage,indexeddb,cache_storage',
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: settings.slowdown });
  await page.addInitScript({ content: `window.hubBenchSelector = ${JSON.stringify(selector)};` });
  await page.addInitScript({ path: path.join(__dirname, 'probe.js') });
  return { context, page };
}

/** What the tenant answered when it was asked first, by method and path. */
export type Recording = Map<
  string,
  { status: number; headers: Record<string, string>; body: Buffer }
>;

/**
 * Answers calls from a recording, and records what is not there yet: so the time of the local tenant,
 * which says nothing about SharePoint, is in no candidate's figures.
 */
export async function replayCalls(context: BrowserContext, recording: Recording): Promise<void> {
  await context.route(/\/_api\/|\/graph\//, async (route) => {
    const request = route.request();
    const key = `${request.method()} ${new URL(request.url()).pathname}`;
    const known = recording.get(key);
    if (known) {
      await route.fulfill(known);
      return;
    }
    const answer = await route.fetch();
    const recorded = {
      status: answer.status(),
      headers: answer.headers(),
      body: await answer.body(),
    };
    recording.set(key, recorded);
    await route.fulfill(recorded);
  });
}

/** One navigation until results stand, with everything that was asked for it. */
export async function visit(page: Page, address: string): Promise<Visit> {
  const calls: string[] = [];
  const scripts: string[] = [];
  let searches = 0;
  const note = (request: Request): void => {
    const { pathname } = new URL(request.url());
    const asked = `${pathname}\n${request.postData() ?? ''}`;
    searches += asked.match(/_api\/search\/(post)?query/gi)?.length ?? 0;
    if (pathname.endsWith('.js')) scripts.push(pathname.slice(pathname.lastIndexOf('/') + 1));
    if (/\/_api\/|\/graph\/|\/api\/hub\//.test(pathname)) calls.push(pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await page.waitForFunction(() => (window.hubBench?.at ?? 0) > 0, undefined, { timeout: 60_000 });
  page.off('request', note);
  const { at, tasks } = await page.evaluate(() => window.hubBench ?? { at: 0, tasks: [] });
  const blockingMs = tasks
    .filter(({ start }) => start < at)
    .reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);
  // what a page still does after its results must not run into the next visit
  await page.waitForLoadState('networkidle');
  return { ms: at, blockingMs, calls, searches, scripts };
}
