import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { startBrowser } from '../../browser/watched-page';
import { NORA, openWindow, type OpenWindow, ROSA } from './support/open-window';
import { visit } from './support/visit';

describeInBrowser('Pages of an app in the Teams window', () => {
  let browser: Browser;
  let local: OpenWindow;
  beforeAll(async () => {
    [browser, local] = await Promise.all([startBrowser(), openWindow()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await local.close();
  });

  const inTab = (
    act: Parameters<typeof visit>[3],
    { person = ROSA, hash = '' }: { person?: typeof ROSA; hash?: string } = {}
  ): Promise<void> =>
    visit(browser, local.origin, { personId: person.objectId, language: 'en-US', hash }, act, {
      also: local.service,
    });
  const OWN_TAB = `#/app/${'7d3c1b9a-2222-4c1d-8f3e-5b6a7c8d9e22'}/first`;

  test('know the person, the place and the language from the real client library', () =>
    inTab(
      async (teams) => {
        const page = teams.frame('My things');
        await page.locator('#ready').waitFor();
        expect(await page.locator('#user').innerText()).toBe(`${ROSA.mail} ${local.tenantId}`);
        expect(await page.locator('#locale').innerText()).toBe('en-us');
        expect(await page.locator('#page').innerText()).toBe('content first');
        expect(await page.locator('#naa').innerText()).toBe('true');
      },
      { hash: OWN_TAB }
    ));

  test('follow a change of theme without being loaded anew', () =>
    inTab(
      async (teams) => {
        const page = teams.frame('My things');
        await page.locator('#ready').waitFor();
        await teams.choose({ theme: 'dark' });
        await page.locator('#theme').getByText('dark').waitFor();
        await teams.choose({ theme: 'contrast' });
        await page.locator('#theme').getByText('contrast').waitFor();
        expect(await page.locator('#ready').count()).toBe(1);
      },
      { hash: OWN_TAB }
    ));

  test('lead to another page of the app, with the place in it', () =>
    inTab(
      async (teams) => {
        await teams.frame('My things').getByRole('button', { name: 'Go to second' }).click();
        const second = teams.frame('Second');
        await second.locator('#ready').waitFor();
        expect(await second.locator('#page').innerText()).toBe('content second x-1');
      },
      { hash: OWN_TAB }
    ));

  test('get a token silently, and more after the person said yes', () =>
    inTab(
      async (teams) => {
        const page = teams.frame('My things');
        await page.locator('#ready').waitFor();
        await page.getByRole('button', { name: 'Silent' }).click();
        await page.locator('#silent').waitFor();
        expect(await page.locator('#silent').innerText()).toBe(`${ROSA.mail} 3`);

        await page.getByRole('button', { name: 'Consent' }).click();
        await page.locator('#consent').getByText('asked').waitFor();
        await teams.dialog.getByText('Mail.Read').waitFor();
        await teams.dialog.getByRole('button', { name: teams.texts.cancel }).click();
        await page.locator('#error').waitFor();
        expect(await page.locator('#error').innerText()).toMatch(/cancel/i);

        await page.getByRole('button', { name: 'Consent' }).click();
        await teams.dialog.getByRole('button', { name: teams.texts.accept }).click();
        await page.locator('#consent').getByText('Mail.Read').waitFor();
      },
      { hash: OWN_TAB }
    ));

  test('get a token for the app’s own API in the older way', () =>
    inTab(
      async (teams) => {
        const page = teams.frame('My things');
        await page.locator('#ready').waitFor();
        await page.getByRole('button', { name: 'Token' }).click();
        await teams.dialog.getByRole('button', { name: teams.texts.accept }).click();
        await page.locator('#token').waitFor();
        expect(await page.locator('#token').innerText()).toBe('a token');
      },
      { hash: OWN_TAB }
    ));

  test('open a dialog with a page of theirs, which hands back what it has', () =>
    inTab(
      async (teams) => {
        const page = teams.frame('My things');
        await page.locator('#ready').waitFor();
        await page.getByRole('button', { name: 'Dialog' }).click();
        const inside = teams.frame('Own dialog');
        await inside.locator('#ready').waitFor();
        expect(await inside.locator('#page').innerText()).toMatch(/^task/);
        await inside.getByRole('button', { name: 'Hand in' }).click();
        await page.locator('#dialog').getByText('from the page').waitFor();
      },
      { hash: OWN_TAB }
    ));

  test('stay closed when the app does not list their address', () =>
    inTab(
      async (teams) => {
        await teams.page.getByText(teams.texts.tabRefused).waitFor();
        expect(await teams.page.locator('iframe').count()).toBe(0);
      },
      { hash: OWN_TAB.replace('first', 'foreign') }
    ));

  test('are pinned in a channel by their own configuration page', () =>
    inTab(async (teams) => {
      await teams.goTo(teams.texts.teams);
      await teams.openChannel('Regularization');
      await teams.page.getByRole('button', { name: teams.texts.addTab }).click();
      await teams.page.getByRole('button', { name: 'Test hub', exact: true }).click();
      const save = teams.dialog.getByRole('button', { name: teams.texts.save });
      const settings = teams.frame('Test hub');
      await settings.locator('#ready').waitFor();
      expect(await settings.locator('#page').innerText()).toMatch(/^settings/);
      expect(await save.isDisabled()).toBe(true);
      await settings.getByRole('button', { name: 'Choose' }).click();
      await save.click();

      const pinned = teams.frame('Pinned page');
      await pinned.locator('#ready').waitFor();
      expect(await pinned.locator('#page').innerText()).toBe('content pinned');
      expect(await pinned.locator('#channel').innerText()).toBe(
        'Border communities/Regularization'
      );
      await teams.page.getByRole('link', { name: teams.texts.posts }).waitFor();
    }));

  test('are there for the others of the channel as well', () =>
    inTab(
      async (teams) => {
        await teams.goTo(teams.texts.teams);
        await teams.openChannel('Regularization');
        await teams.page.getByRole('link', { name: 'Pinned page' }).click();
        await teams.frame('Pinned page').locator('#ready').waitFor();
      },
      { person: NORA }
    ));
});
