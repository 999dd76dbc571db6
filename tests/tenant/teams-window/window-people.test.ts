import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { openTeamsWindow } from '../../e2e/teams/window';
import { BRENO, NORA, openWindow, type OpenWindow, ROSA } from './support/open-window';
import { until, visit } from './support/visit';

describeInBrowser('People in the Teams window', () => {
  let browser: Browser;
  let local: OpenWindow;
  beforeAll(async () => {
    [browser, local] = await Promise.all([startBrowser(), openWindow()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await local.close();
  });

  test('write to each other in tabs of one browser, each as herself', async () => {
    const { context, close, page, complaints } = await openWatched(browser, local.origin);
    try {
      const rosa = await openTeamsWindow(page, {
        origin: local.origin,
        personId: ROSA.objectId,
        language: 'es-ES',
      });
      const breno = await openTeamsWindow(await context.newPage(), {
        origin: local.origin,
        personId: BRENO.objectId,
        language: 'pt-BR',
      });
      await rosa.openChat(BRENO.displayName);
      await rosa.say('¿Seguimos a las 16?');
      const line = breno.page.getByRole('link', { name: new RegExp(ROSA.displayName) });
      await line.getByText('¿Seguimos a las 16?').waitFor();
      expect(await line.innerText()).toContain('1');
      await line.click();
      await breno.message('¿Seguimos a las 16?').waitFor();
      await breno.say('Combinado');
      await rosa.message('Combinado').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  test('find somebody new and begin a chat by the keyboard alone', () =>
    visit(
      browser,
      local.origin,
      { personId: ROSA.objectId, language: 'en-US' },
      async (teams, complaints) => {
        await teams.page.keyboard.press('Control+e');
        await teams.page.keyboard.type('nora');
        await teams.page.getByRole('option', { name: NORA.displayName }).waitFor();
        await teams.page.keyboard.press('Enter');
        await teams.page.getByRole('heading', { name: NORA.displayName }).waitFor();
        await teams.page.getByRole('log').waitFor();
        await teams.page.keyboard.type('Hello Nora');
        await teams.page.keyboard.press('Enter');
        await teams.message('Hello Nora').waitFor();
        expect(complaints).toEqual([]);
      }
    ));

  test('name the app in a channel with @, and it answers in the thread', () =>
    visit(
      browser,
      local.origin,
      { personId: ROSA.objectId, language: 'en-US' },
      async (teams, complaints) => {
        await local.admin('POST', '/teams/installations', {
          app: '7d3c1b9a-2222-4c1d-8f3e-5b6a7c8d9e22',
          team: '9f0e8d7c-3333-4b2a-9d1c-0a1b2c3d4e33',
        });
        await teams.goTo(teams.texts.teams);
        await teams.openChannel('General');
        await teams.message('Bom dia a todos').waitFor();
        await teams.box.click();
        await teams.page.keyboard.type('@test');
        await teams.page.getByRole('option', { name: 'Test hub' }).waitFor();
        await teams.page.keyboard.press('Enter');
        await teams.page.keyboard.type('are you there?');
        await teams.page.keyboard.press('Enter');
        const thread = teams.page.locator('.thread').filter({ hasText: 'are you there?' });
        await thread.locator('.replies').getByText('You said: are you there?').waitFor();
        expect(complaints).toEqual([]);
      }
    ));

  test('find a mention in their activity, with a badge, and it leads to the message', () =>
    visit(browser, local.origin, { personId: NORA.objectId, language: 'en-US' }, async (teams) => {
      const rosa = await openTeamsWindow(await teams.page.context().newPage(), {
        origin: local.origin,
        personId: ROSA.objectId,
      });
      await rosa.goTo(rosa.texts.teams);
      await rosa.openChannel('General');
      await rosa.box.click();
      await rosa.page.keyboard.type('@nora');
      await rosa.page.getByRole('option', { name: NORA.displayName }).waitFor();
      await rosa.page.keyboard.press('Enter');
      await rosa.page.keyboard.type('can you help?');
      await rosa.page.keyboard.press('Enter');
      const link = teams.page.getByRole('link', { name: /Activity/ });
      await link.getByText('1 unread').waitFor();
      await link.click();
      await teams.page
        .getByRole('region', { name: 'Activity' })
        .getByRole('button')
        .first()
        .click();
      await teams.message('can you help?').waitFor();
    }));

  test('search with the app’s extension and send the card that they chose', () =>
    visit(
      browser,
      local.origin,
      { personId: ROSA.objectId, language: 'en-US' },
      async (teams, complaints) => {
        await teams.openChat(BRENO.displayName);
        await teams.page.getByRole('button', { name: 'Search with Test hub' }).click();
        await teams.page.keyboard.type('agua');
        await teams.page.getByRole('button', { name: 'First of agua' }).waitFor();
        await teams.page.keyboard.press('ArrowDown');
        await teams.page.keyboard.press('Enter');
        await teams.page.locator('.pending-card').getByText('Chosen: First of agua').waitFor();
        await teams.say('Look at this');
        await teams.message('Look at this').getByText('Chosen: First of agua').waitFor();
        expect(complaints).toEqual([]);
      }
    ));

  test('see the card of a hub link while they write it', () =>
    visit(
      browser,
      local.origin,
      { personId: ROSA.objectId, language: 'en-US' },
      async (teams, complaints) => {
        await teams.openChat(BRENO.displayName);
        await teams.box.pressSequentially('https://hub.example.org/a/1 ');
        await teams.page
          .locator('.pending-card')
          .getByText('Page https://hub.example.org/a/1')
          .waitFor();
        await teams.page.getByRole('button', { name: teams.texts.removeAttachment }).click();
        expect(await teams.page.locator('.pending-card').count()).toBe(0);
        expect(complaints).toEqual([]);
      }
    ));

  test('block an app, which then can say nothing, and take it back', () =>
    visit(browser, local.origin, { personId: BRENO.objectId, language: 'en-US' }, async (teams) => {
      await teams.openChat('Test hub');
      await teams.page.locator('.pane-actions').getByRole('button').click();
      await teams.page.getByRole('button', { name: teams.texts.blockApp, exact: true }).click();
      await teams.page.getByText(teams.texts.appBlocked).waitFor();
      await teams.page.locator('.pane-actions').getByRole('button').click();
      await teams.page.getByRole('button', { name: teams.texts.unblockApp }).click();
      await teams.box.waitFor();
    }));

  test('add an app of the organisation, and greet it', () =>
    visit(
      browser,
      local.origin,
      { personId: NORA.objectId, language: 'en-US', hash: '#/apps' },
      async (teams, complaints) => {
        await teams.page.getByRole('button', { name: 'Add Test hub' }).click();
        await teams.page.getByRole('log').waitFor();
        await until(
          () =>
            local.bot.heard.some(
              ({ type, from }) =>
                type === 'conversationUpdate' && from.aadObjectId === NORA.objectId
            ),
          'the bot hears that it was added'
        );
        await teams.ask('hello');
        await teams.message('You said: hello').waitFor();
        expect(complaints).toEqual([]);
      }
    ));
});
