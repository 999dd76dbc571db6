import * as fs from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser/watched-page';
import { openHub, openService, stopHub } from '../e2e/start-hub';
import { measureFanOut } from './b1-fan-out';
import { measureStorm } from './b2-storm';
import { measureKills } from './b3-kills';
import { measureMailboxes } from './b4-mailboxes';
import { measureSearchWebPart } from './b6-search-web-part';
import { measurePortalHome } from './b7-portal-home';
import { measurePractices } from './b7-practices';
import { measureB8 } from './b8-search-speed';
import { measureRelevance } from './b9-relevance';
import { measurePeopleSearch } from './l6-people-search';
import { webPartsWithFloor } from './bench-hub';
import type { Figure } from './figure';

type Benchmark = () => Promise<readonly Figure[]>;

/** Runs a benchmark that needs the whole hub and a browser. */
function inTheHub(
  measure: (browser: Browser) => Promise<readonly Figure[]>,
  needsService = false
): Benchmark {
  return async () => {
    const webParts = webPartsWithFloor();
    try {
      await openHub(webParts);
      if (needsService) await openService();
      const browser = await startBrowser();
      try {
        return await measure(browser);
      } finally {
        await browser.close();
      }
    } finally {
      stopHub();
      fs.rmSync(webParts, { recursive: true, force: true });
    }
  };
}

/** A million documents take minutes to load. */
const isLarge = process.argv.includes('--large');

/** Sending to 20,000 people takes seven minutes, as the ceiling says; a tenth shows the same. */
const isQuick = process.argv.includes('--quick');
const people = isQuick ? 2_000 : 20_000;

const benchmarks: ReadonlyMap<string, Benchmark> = new Map([
  ['B1', () => measureFanOut({ people })],
  ['B2', () => measureStorm({ people: isQuick ? 8_000 : people })],
  ['B3', () => measureKills({ runs: isQuick ? 10 : 200 })],
  ['B4', measureMailboxes],
  ['B6', inTheHub(measureSearchWebPart)],
  [
    'B7',
    inTheHub(async (browser) => {
      // the home first: with a hundred thousand practices it would be another hub
      const home = await measurePortalHome(browser);
      return [...home, ...(await measurePractices(browser))];
    }, true),
  ],
  ['B8', () => measureB8({ large: isLarge })],
  ['B9', measureRelevance],
  ['L6', measurePeopleSearch],
]);

/**
 * `npm run bench` runs all; `npm run bench -- B6 B9` those named; `--large` adds a million documents
 * to B8; `--quick` shortens B1 to B3. One figure, one line of JSON.
 */
async function main(): Promise<void> {
  const wanted = process.argv
    .slice(2)
    .filter((argument) => !argument.startsWith('--'))
    .map((id) => id.toUpperCase());
  const unknown = wanted.filter((id) => !benchmarks.has(id));
  if (unknown.length > 0) {
    console.error(
      `No such benchmark: ${unknown.join(', ')}. There is: ${[...benchmarks.keys()].join(', ')}`
    );
    process.exitCode = 2;
    return;
  }
  for (const [id, measure] of benchmarks) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    for (const figure of await measure()) console.log(JSON.stringify(figure));
  }
}

void main();
