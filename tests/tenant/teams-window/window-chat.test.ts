import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { startBrowser } from '../../browser/watched-page';
import type { Language } from '../../../tenant/pages/chrome/languages';
import { openWindow, type OpenWindow, ROSA } from './support/open-window';
import { until, visit } from './support/visit';

describeInBrowser('A chat with an app in the Teams window', () => {
  let browser: Browser;
  let local: OpenWindow;
  beforeAll(async () => {
    [browser, local] = await Promise.all([startBrowser(), openWindow()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await local.close();
  });

  const inChat = (act: Parameters<typeof visit>[3], language: Language = 'en-US'): Promise<void> =>
    visit(
      browser,
      local.origin,
      { personId: ROSA.objectId, language },
      async (teams, complaints) => {
        await teams.openChat(language === 'es-ES' ? 'Centro' : 'Test hub');
        await act(teams, complaints);
        expect(complaints).toEqual([]);
      }
    );

  test('carries words to the bot and back, in the language of the window', () =>
    inChat(async (teams) => {
      await teams.say('buenos días');
      await teams.message('You said: buenos días (es-PE)').waitFor();
      expect(await teams.box.inputValue()).toBe('');
    }, 'es-ES'));

  test('shows Markdown as markup, and markup of a stranger as words', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('markdown');
      expect(await answer.locator('strong').innerText()).toBe('bold');
      expect(await answer.locator('script').count()).toBe(0);
      expect(await answer.getByRole('link', { name: 'link' }).getAttribute('href')).toBe(
        'https://example.org/a'
      );
    }));

  test('presses a card once: what was filled in arrives, and the answer stands in its place', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('card');
      const card = answer.locator('.card');
      await card.getByLabel('A note').fill('all good');
      await card.getByLabel('How sure?').selectOption('very');
      await card.getByRole('button', { name: 'Review' }).click();
      await card.getByText('Done: {"id":7,"note":"all good","level":"very"}').waitFor();
      expect(await card.getByRole('button').count()).toBe(0);
    }));

  test('sends a submit to the bot as a value that nobody sees', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('card');
      await answer.getByRole('button', { name: 'Not now' }).click();
      await teams.message('Value {"later":true').waitFor();
      expect(await teams.messages.filter({ hasText: 'later' }).count()).toBe(1);
    }));

  test('says what the bot answers in words, and that it did not answer', () =>
    inChat(async (teams, complaints) => {
      const answer = await teams.ask('card');
      const card = answer.locator('.card');
      await card.getByRole('button', { name: 'Say words' }).click();
      await card.getByText('Noted.').waitFor();
      await card.getByRole('button', { name: 'Break' }).click();
      await card.getByRole('alert').waitFor();
      expect(await card.getByRole('alert').innerText()).toBe(teams.texts.noAnswer);
      expect(complaints).toEqual([]);
    }));

  test('refreshes a card for those whom it is meant for', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('refresh');
      await answer.getByText(`Only for you, ${ROSA.displayName}`).waitFor();
      const asked = local.bot.heard.filter(
        ({ value }) => (value as { trigger?: string } | undefined)?.trigger === 'automatic'
      );
      expect(asked).toHaveLength(1);
    }));

  test('offers suggested replies below the last message only', () =>
    inChat(async (teams) => {
      await teams.ask('suggest');
      const replies = teams.page.getByRole('group', { name: teams.texts.suggestions });
      await replies.getByRole('button', { name: 'Hello there' }).click();
      await teams.message('You said: hello').waitFor();
      expect(await replies.count()).toBe(0);
    }));

  test('speaks for the person when a button of a hero card says so', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('hero');
      await answer.getByRole('button', { name: 'Tell' }).click();
      await teams.message('I tell').waitFor();
    }));

  test('opens a form in a dialog, which wants what it needs, and shows the last answer', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('dialog');
      await answer.getByRole('button', { name: 'Open the form' }).click();
      await teams.dialog.getByRole('button', { name: 'Hand in' }).click();
      await teams.dialog.getByText('Say who you are').waitFor();
      await teams.dialog.getByLabel('Your name').fill('Rosa');
      await teams.dialog.getByRole('button', { name: 'Hand in' }).click();
      await teams.dialog.getByText('Got {"name":"Rosa"}').waitFor();
      await teams.page.keyboard.press('Escape');
      await teams.dialog.waitFor({ state: 'detached' });
    }));

  test('offers an app’s command on a message, and tells the app which message it is', () =>
    inChat(async (teams) => {
      const answer = await teams.ask('hello');
      await answer.hover();
      await answer.getByRole('button', { name: teams.texts.moreActions }).click();
      await answer.getByRole('button', { name: 'Flag this' }).click();
      await teams.page.getByRole('dialog', { name: 'Flag flag' }).waitFor();
      await teams.dialog.getByLabel('Your name').fill('Rosa');
      await teams.dialog.getByRole('button', { name: 'Hand in' }).click();
      const id = (await answer.getAttribute('data-message')) ?? '';
      await teams.dialog.getByText(`Flagged ${id}: `).waitFor();
      const flag = local.bot.heard.find(({ name }) => name === 'composeExtension/fetchTask');
      expect(flag?.value).toMatchObject({
        ...{ commandId: 'flag', commandContext: 'message' },
        messagePayload: {
          ...{ id, deleted: false, linkToMessage: expect.stringContaining(`/${id}?`) as string },
          from: { user: null, application: { id: local.clientId } },
        },
      });
      await teams.page.keyboard.press('Escape');
    }));

  test('signs in without a word where a consent is there', () =>
    inChat(async (teams) => {
      await local.admin('POST', '/apps/consent', {
        clientId: local.clientId,
        permissions: [`${local.resource}/access_as_user`],
        person: ROSA.mail,
      });
      await teams.say('who');
      await until(() => local.bot.tokens.length > 0, 'a token for the bot');
      expect(await teams.page.getByText('Who are you?').count()).toBe(0);
      // nor does the list of chats tell it, which is read anew
      await teams.page.reload();
      await teams.openChat('Test hub');
      expect(await teams.page.getByText('Who are you?').count()).toBe(0);
    }));
});
