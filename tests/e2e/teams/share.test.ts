import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import type { Language } from '../../../tenant/pages/chrome/languages';
import { origin, serviceOrigin } from '../start-hub';
import { openTeamsWindow, type TeamsWindowPage } from './window';

const PERSON = 'Milagros Huarcaya Ticona';
const COLLEAGUE = 'Renzo Salcedo Pinedo';

/** The same wish in the person's own words, and what the bot says. */
const WORDS: readonly (readonly [Language, string, RegExp, RegExp])[] = [
  ['es-ES', 'buscar remesas', /\d+ de \d+ resultados · «remesas»/, /Ver/],
  ['pt-BR', 'procurar remessas', /\d+ de \d+ resultados · «remessas»/, /Ver/],
  ['en-US', 'search remittances', /\d+ of \d+ results · “remittances”/, /See/],
];

describeInBrowser('A colleague who looks for documents in Teams', () => {
  let browser: Browser;
  const { objectId: personId } = people.find(({ displayName }) => displayName === PERSON) ?? {
    objectId: '',
  };

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const inTeams = async (
    language: Language,
    width: number,
    walk: (teams: TeamsWindowPage) => Promise<void>
  ): Promise<void> => {
    const { page, close, complaints } = await openWatched(browser, origin, {
      locale: language,
      width,
    });
    try {
      const teams = await openTeamsWindow(page, { origin, personId, language });
      await walk(teams);
      expect(complaints.filter((line) => !line.includes(serviceOrigin))).toEqual([]);
    } finally {
      await close();
    }
  };

  test.each(WORDS)(
    'asks the bot in her language and gets a card: %s',
    (language, words, says, all) =>
      inTeams(language, 1280, async (teams) => {
        await teams.openChat('Hub');
        await teams.say(words);
        const card = teams.message(says);
        await card.waitFor();
        await eventually(async () =>
          expect(await card.getByRole('link').count()).toBeGreaterThan(1)
        );
        await card
          .getByRole('button', { name: all })
          .or(card.getByRole('link', { name: all }))
          .first()
          .waitFor();
        expect(await axeViolations(teams.page)).toEqual([]);
      })
  );

  test('asks on a phone, where nothing runs over the edge', () =>
    inTeams('es-ES', 320, async (teams) => {
      await teams.openChat('Hub');
      await teams.say('buscar retorno voluntario');
      await teams.message(/resultados · «retorno voluntario»/).waitFor();
      const [inner, outer] = await teams.page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
    }));

  test('sends a colleague a document by the search beside the box', () =>
    inTeams('es-ES', 1280, async (teams) => {
      await teams.openChat(COLLEAGUE);
      await teams.page.locator('.compose').getByRole('button', { name: 'Buscar con Hub' }).click();
      await teams.page.keyboard.type('remesas');
      const found = teams.page.getByRole('button', { name: /remesas/i }).first();
      await found.waitFor();
      await found.click();
      await teams.page.locator('.pending-card').waitFor();
      await teams.say('Mire este');
      await teams.message('Mire este').locator('.card').getByRole('link').first().waitFor();
    }));

  test('pastes a link to a search, which unfolds with what she herself finds', () =>
    inTeams('es-ES', 1280, async (teams) => {
      await teams.openChat(COLLEAGUE);
      await teams.box.pressSequentially(`${origin}/sites/hub/SitePages/Search.aspx?q=remesas `);
      await teams.page
        .locator('.pending-card')
        .getByText(/remesas/)
        .first()
        .waitFor();
      await teams.page.getByRole('button', { name: teams.texts.removeAttachment }).click();
    }));
});
