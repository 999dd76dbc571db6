import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../browser/describe-in-browser';
import { eventually } from '../browser/eventually';
import { axeViolations } from '../browser/axe-violations';
import { startBrowser } from '../browser/watched-page';
import { search, titles, visitAsStaff, WORDS } from './search-page';

describeInBrowser('The same question in Spanish, Portuguese and English', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(WORDS)(
    'shows the same three documents first, each with why it is here, on a page in $language',
    (words) =>
      visitAsStaff(browser, words.language, async (page, complaints) => {
        const firsts: string[][] = [];
        for (const typed of ['migracion', 'migração', 'migration']) {
          await search(page, words, typed);
          await page
            .getByRole('status')
            .filter({ hasText: new RegExp(`${words.results.source}${typed}`) })
            .first()
            .waitFor();
          await eventually(async () => {
            const cards = await page.locator('ol > li').allInnerTexts();
            const why = cards.slice(0, 3).map((card) => card.includes(words.why));
            expect(why).toEqual([true, true, true]);
          });
          firsts.push((await titles(page)).slice(0, 3));
        }
        const [spanish = [], ...others] = firsts;
        expect(spanish).toHaveLength(3);
        expect(others).toEqual([spanish, spanish]);
        expect(await axeViolations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      })
  );
});
