import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Language } from '../../../tenant/pages/chrome/languages';
import type { WindowTheme } from '../../../tenant/teams/window/window-model';
import { WINDOW_TEXTS, type WindowTexts } from '../../../tenant/teams/window/window-texts';

/** Where and as whom a window is opened. */
export interface WindowOpening {
  origin: string;
  /** Object id of the person. */
  personId: string;
  language?: Language;
  theme?: WindowTheme;
  /** Place within the window, such as `#/apps`. */
  hash?: string;
}

/** The Teams window as a person uses it. */
export interface TeamsWindowPage {
  page: Page;
  texts: WindowTexts;
  /** Goes to a place by the bar at the window's edge. */
  goTo(label: string): Promise<void>;
  /** Opens a chat of the list by its name. */
  openChat(name: string): Promise<void>;
  /** Opens a channel of the list of teams. */
  openChannel(name: string): Promise<void>;
  /** Writes into the box below the conversation and sends it. */
  say(words: string): Promise<void>;
  /** Writes, and waits for the app's answer. @returns the answer */
  ask(words: string): Promise<Locator>;
  /** The box one writes into. */
  box: Locator;
  /** The messages of the open conversation, oldest first. */
  messages: Locator;
  /** The last message that holds these words, once it is there. */
  message(words: string | RegExp): Locator;
  /** A button on the last card that has it. */
  cardButton(name: string): Locator;
  /** The page of an app in the open tab. */
  frame(title: string): FrameLocator;
  /** The dialog on top. */
  dialog: Locator;
  choose(what: { theme?: WindowTheme; language?: string }): Promise<void>;
}

const THEMES: Readonly<Record<WindowTheme, keyof WindowTexts>> = {
  default: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
};

/** The window that is open on a page, in the language that it speaks. */
export function teamsWindow(page: Page, language: Language): TeamsWindowPage {
  const texts = WINDOW_TEXTS[language];
  const messages = page.getByRole('log').getByRole('article');
  const box = page.locator('main > section > .compose textarea');
  return {
    page,
    texts,
    messages,
    box,
    dialog: page.getByRole('dialog').last(),
    goTo: (label) =>
      page
        .getByRole('navigation', { name: texts.title, exact: true })
        .getByRole('link', { name: label })
        .click(),
    async openChat(name) {
      await page
        .getByRole('region', { name: texts.conversations })
        .getByRole('link', { name })
        .click();
      await page.getByRole('log').waitFor();
    },
    async openChannel(name) {
      await page.getByRole('region', { name: texts.teams }).getByRole('link', { name }).click();
      await page.getByRole('log').waitFor();
    },
    async say(words) {
      await box.fill(words);
      await box.press('Enter');
    },
    async ask(words) {
      const before = await messages.count();
      await box.fill(words);
      await box.press('Enter');
      const answer = messages.nth(before + 1);
      await answer.waitFor();
      return answer;
    },
    message: (words) => messages.filter({ hasText: words }).last(),
    cardButton: (name) => page.locator('.card').getByRole('button', { name }).last(),
    frame: (title) => page.frameLocator(`iframe[title="${title}"]`),
    async choose({ theme, language: name }) {
      await page.locator('.person > button').click();
      if (theme) await page.getByRole('button', { name: texts[THEMES[theme]] }).click();
      if (name) await page.getByRole('button', { name, exact: true }).click();
      await page.keyboard.press('Escape');
    },
  };
}

/** Opens a person's window, and waits until it is drawn. */
export async function openTeamsWindow(
  page: Page,
  opening: WindowOpening
): Promise<TeamsWindowPage> {
  const { origin, personId, language = 'en-US', theme = 'default', hash = '' } = opening;
  const query = new URLSearchParams({ as: personId, lang: language, theme });
  await page.goto(`${origin}/teams?${query.toString()}${hash}`);
  await page.locator('.app-bar').or(page.locator('main')).first().waitFor();
  return teamsWindow(page, language);
}
