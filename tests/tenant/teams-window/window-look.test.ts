import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import type { TeamsWindowPage } from '../../e2e/teams/window';
import { BRENO, openWindow, type OpenWindow, ROSA } from './support/open-window';
import { visit } from './support/visit';

/** Axe looks at six places, one after the other. */
const PATIENCE_MS = 240_000;
const THEMES = ['default', 'dark', 'contrast'] as const;

describeInBrowser('The look of the Teams window', () => {
  let browser: Browser;
  let local: OpenWindow;
  beforeAll(async () => {
    [browser, local] = await Promise.all([startBrowser(), openWindow()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await local.close();
  });

  /** Chat with a card, channel, activity, apps and calendar, one after the other. */
  async function everywhere(
    teams: TeamsWindowPage,
    look: (place: string) => Promise<void>
  ): Promise<void> {
    const { texts, page } = teams;
    await teams.openChat('Centro');
    await teams.ask('suggest');
    await teams.ask('card');
    await look('chat');
    await page.evaluate(() => {
      window.location.hash = '#/teams';
    });
    await teams.openChannel('General');
    await look('channel');
    for (const hash of ['#/activity', '#/apps', '#/calendar']) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await page.locator('main h2').first().waitFor();
      await look(hash);
    }
    await page.evaluate(() => {
      window.location.hash = '#/chat';
    });
    await page.getByRole('heading', { name: texts.chat, exact: true }).waitFor();
    await look('list');
  }

  test.each(THEMES)(
    'has nothing that axe finds, wide, in the theme %s',
    (theme) =>
      visit(
        browser,
        local.origin,
        { personId: ROSA.objectId, language: 'es-ES', theme },
        async (teams, complaints) => {
          await everywhere(teams, async (place) => {
            expect([place, await axeViolations(teams.page)]).toEqual([place, []]);
          });
          expect(complaints).toEqual([]);
        }
      ),
    PATIENCE_MS
  );

  test(
    'fits 320 pixels without scrolling sideways, one thing at a time',
    () =>
      visit(
        browser,
        local.origin,
        { personId: BRENO.objectId, language: 'es-ES', theme: 'dark' },
        async (teams) => {
          await everywhere(teams, async (place) => {
            const beyond = await teams.page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth
            );
            expect([place, beyond <= 0]).toEqual([place, true]);
            expect([place, await axeViolations(teams.page)]).toEqual([place, []]);
          });
        },
        { width: 320, height: 700 }
      ),
    PATIENCE_MS
  );

  test('speaks another language as soon as it is chosen, and so do the apps', () =>
    visit(browser, local.origin, { personId: ROSA.objectId, language: 'en-US' }, async (teams) => {
      await teams.choose({ language: 'Português' });
      await teams.page.getByRole('link', { name: 'Equipes' }).waitFor();
      await teams.page.reload();
      // the address asked for English: it goes before what was chosen
      await teams.page.getByRole('link', { name: /^Teams/ }).waitFor();
    }));
});
