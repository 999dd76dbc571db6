import type { Browser, Page } from 'playwright-core';
import { createPracticeStores } from '../../shared/adapters/sharepoint/practices/practice-stores';
import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import { connect } from '../../shared/cli/composition';
import { emptyContent, type Practice, type PracticeContent } from '../../shared/domain/practices';
import { practiceReview } from '../../shared/i18n/es/practice-review';
import { origin } from '../e2e/start-hub';
import { people } from '../tenant/sample/sample-data';
import { lowerIsBetter, type Figure } from './figure';
import { openProbed, visit } from './first-results';

const PRACTICES = 100_000;
const person = 'Milagros Huarcaya Ticona';
const site = `${origin}/sites/hub`;
/** A practice of the list, once no part of the page waits for the site any more. */
const LISTED = 'body:not(:has([aria-busy="true"])) a[href*="practice="]';
const NOTE = 'peer: the most that Microsoft’s page diagnostics accept';
const LIST = 'Hub Practices';
const MODEL = 'cccccccc-0000-4000-8000-000000000000';

/** B7: what the page of practices asks of the site when there are many, and what a review asks. */
export async function measurePractices(browser: Browser): Promise<Figure[]> {
  await fillShelf();
  const reviewed = await putUnderReview();
  return [...(await measureList(browser)), await measureReview(browser, reviewed)];
}

function stores() {
  const connected = connect(site, {
    environment: { LANG: 'en' },
    fetch: (url, init) => fetch(url, init),
  });
  if (!connected.ok) throw new Error(connected.problem.code);
  const mailOf = (id: string) =>
    Promise.resolve(people.find(({ objectId }) => objectId === id)?.mail);
  return { ...createPracticeStores(connected.value.sp, '/sites/hub', mailOf), ...connected.value };
}

const content: PracticeContent = {
  ...emptyContent('goodPractice', 'es'),
  texts: { title: 'Ventanilla modelo', summary: 'Atención en un solo lugar.' },
  themeKeys: ['theme.regularization'],
  countryKeys: ['country.PER'],
};
const at = '2026-11-24T13:00:00.000Z';

async function fillShelf(): Promise<void> {
  const { shelf, sp } = stores();
  await shelf.put({
    ...{ id: MODEL, kind: 'goodPractice', content, translations: [], attachments: [] },
    ...{ publishedAt: at, reviewOn: '2028-11-24', isDue: false, reuseCount: 0 },
    ...{ isExternal: false, reviewers: [] },
  });
  const [model] = await sp.web
    .getList('/sites/hub/Lists/HubPractices')
    .items.filter(`HubWorkId eq '${MODEL}'`)
    .select('Id')<readonly { readonly Id: number }[]>();
  const response = await fetch(`${origin}/__tenant/seed/copies`, {
    method: 'POST',
    body: JSON.stringify({
      ...{ list: LIST, like: model?.Id ?? 0, count: PRACTICES },
      instead: { [MODEL]: 'cccccccc-0000-4000-8000-{n}', 'Ventanilla modelo': 'Ventanilla {n}' },
    }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** A practice that wants one more word, which decides. */
async function putUnderReview(): Promise<Practice> {
  const found = people.find(({ displayName }) => displayName === person);
  const author = people.find(({ office }) => office === 'BRA');
  if (!found || !author) throw new Error('The sample organisation has changed.');
  const seat = { isTieBreaker: false, revision: 1, assignedAt: at, dueAt: '2099-12-31T00:00:00Z' };
  const asked: Practice = {
    ...{ id: 'dddddddd-0000-4000-8000-000000000001', state: 'inReview', content, coAuthors: [] },
    author: {
      ...{ personId: author.objectId, name: author.displayName, missionKey: 'mission.BRA' },
      ...{ countryKey: 'country.BRA', locale: 'pt' },
    },
    ...{ attachments: [], translations: [], revision: 1, remarks: [], reminders: 0, pending: [] },
    seats: [
      {
        ...{ ...seat, personId: 'another-reviewer', name: 'Otra', statedFreeAt: at },
        assessment: {
          ...{ ratings: {}, lens: {}, message: 'Falta', verdict: 'requestChanges', at },
        },
      },
      { ...seat, personId: found.objectId, name: found.displayName },
    ],
    ...{ submittedAt: at, since: at, dueAt: '2099-12-31T00:00:00Z', trail: [] },
  };
  await stores().practices.add(asked);
  return asked;
}

async function measureList(browser: Browser): Promise<Figure[]> {
  const { context, page } = await openProbed(browser, LISTED, { person, slowdown: 1 });
  try {
    const address = `${site}/SitePages/${pageFiles.practices}`;
    const cold = await visit(page, address);
    const warm = await visit(page, address);
    return [
      lowerIsBetter({
        ...{ id: 'B7', metric: 'calls of the practices page with 100,000 practices, cold' },
        ...{ value: cold.calls.length, peer: 25, goal: 3, note: NOTE },
      }),
      lowerIsBetter({
        ...{ id: 'B7', metric: 'calls of the practices page with 100,000 practices, warm' },
        ...{ value: warm.calls.length, peer: 25, goal: 1, note: NOTE },
      }),
    ];
  } finally {
    await context.close();
  }
}

async function measureReview(browser: Browser, { id }: Practice): Promise<Figure> {
  const words = practiceReview.review;
  const { context, page } = await openProbed(browser, 'main', { person, slowdown: 1 });
  try {
    await page.goto(`${site}/SitePages/${pageFiles.practices}?review=${id}`);
    await page.getByLabel(words.noConflict).check();
    await page.getByLabel(words.message).fill('Muy claro. Falta decir cómo se sabe.');
    await page.waitForLoadState('networkidle');
    const calls = countCalls(page);
    await page.getByRole('button', { name: words.requestChanges }).click();
    await page.getByText(words.done.requestChanges).waitFor();
    await page.waitForLoadState('networkidle');
    return lowerIsBetter({
      ...{ id: 'B7', metric: 'calls of a review that decides' },
      ...{ value: calls(), peer: null, goal: 3 },
    });
  } finally {
    await context.close();
  }
}

function countCalls(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (/\/_api\/|\/graph\/|\/api\/hub\//.test(new URL(request.url()).pathname)) count += 1;
  });
  return () => count;
}
