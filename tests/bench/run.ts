import * as fs from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openWatched, startBrowser } from '../browser/watched-page';
import { signIn } from '../e2e/sign-in';
import startHub, { origin, stopHub } from '../e2e/start-hub';

/** One figure, as one line of JSON. */
interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  /**
   * What people have instead: PnP Modern Search 4.23.3, as measured before with another program on
   * the same SPFx runtime. It is quoted here, not measured in this run.
   */
  readonly peer: number;
  readonly goal: number;
  readonly met: boolean;
}

const lowerIsBetter = (id: string, metric: string, value: number, peer: number, goal: number) =>
  ({ id, metric, value, peer, goal, met: value <= goal }) satisfies Figure;

const dist = path.resolve(__dirname, '../../webparts/dist');

/** Scripts of ours that the page loaded, and the calls that it made to SharePoint and Graph. */
async function visit(page: Page, address: string): Promise<{ scripts: string[]; calls: string[] }> {
  const scripts: string[] = [];
  const calls: string[] = [];
  const note = (request: { url(): string }): void => {
    const { pathname } = new URL(request.url());
    const file = path.basename(pathname);
    if (pathname.endsWith('.js') && fs.existsSync(path.join(dist, file))) scripts.push(file);
    if (/\/_api\/|\/graph\//.test(pathname)) calls.push(pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await page.locator('ol h3').first().waitFor();
  page.off('request', note);
  return { scripts, calls };
}

/** B6, first part: how much the search web part weighs and asks until its first results stand. */
async function searchWebPart(browser: Browser): Promise<Figure[]> {
  const { page, context } = await openWatched(browser, origin);
  await signIn(
    page,
    'Milagros Huarcaya Ticona',
    'es-ES',
    `${origin}/sites/hub/SitePages/Search.aspx`
  );
  // a request of this first page that is still on its way would be counted with the next one's
  await page.locator('ol h3').first().waitFor();
  await page.evaluate(() => window.localStorage.clear());
  const address = `${origin}/sites/hub/SitePages/Search.aspx?q=retorno`;
  const cold = await visit(page, address);
  const warm = await visit(page, address);
  await context.close();
  const bytes = cold.scripts.reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length,
    0
  );
  return [
    lowerIsBetter('B6', 'own script, KB gzipped', Math.round(bytes / 102.4) / 10, 1089.9, 120),
    lowerIsBetter('B6', 'own script files', cold.scripts.length, 26, 6),
    lowerIsBetter('B6', 'API calls to first results, cold', cold.calls.length, 2, 1),
    lowerIsBetter('B6', 'API calls to first results, warm', warm.calls.length, 1, 1),
  ];
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map((id) => id.toUpperCase());
  const benchmarks = new Map([['B6', searchWebPart]]);
  const unknown = wanted.filter((id) => !benchmarks.has(id));
  if (unknown.length > 0) {
    console.error(
      `No such benchmark: ${unknown.join(', ')}. There is: ${[...benchmarks.keys()].join(', ')}`
    );
    process.exitCode = 2;
    return;
  }
  await startHub();
  const browser = await startBrowser();
  try {
    for (const [id, measure] of benchmarks) {
      if (wanted.length > 0 && !wanted.includes(id)) continue;
      for (const figure of await measure(browser)) console.log(JSON.stringify(figure));
    }
  } finally {
    await browser.close();
    stopHub();
  }
}

void main();
