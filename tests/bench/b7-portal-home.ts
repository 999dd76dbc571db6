import type { Browser } from 'playwright-core';
import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import { origin } from '../e2e/start-hub';
import { lowerIsBetter, type Figure } from './figure';
import { openProbed, visit } from './first-results';

const person = 'Milagros Huarcaya Ticona';
/** A theme, once no part of the page waits for the site any more. */
const ALL_PARTS = 'body:not(:has([aria-busy="true"])) main li h3';
const NOTE = 'peer: the most that Microsoft’s page diagnostics accept';

/** B7: what the home of the portal, with five web parts, asks of the site. */
export async function measurePortalHome(browser: Browser): Promise<Figure[]> {
  const { context, page } = await openProbed(browser, ALL_PARTS, { person, slowdown: 1 });
  try {
    const address = `${origin}/sites/hub/SitePages/${pageFiles.home}`;
    const cold = await visit(page, address);
    const warm = await visit(page, address);
    return [
      lowerIsBetter({
        ...{ id: 'B7', metric: 'calls of the home page, cold' },
        ...{ value: cold.calls.length, peer: 25, goal: 8, note: NOTE },
      }),
      lowerIsBetter({
        ...{ id: 'B7', metric: 'searches of the home page, cold' },
        ...{ value: cold.searches, peer: 3, goal: 1, note: NOTE },
      }),
      lowerIsBetter({
        ...{ id: 'B7', metric: 'calls of the home page, warm' },
        ...{ value: warm.calls.length, peer: 25, goal: 2, note: NOTE },
      }),
    ];
  } finally {
    await context.close();
  }
}
