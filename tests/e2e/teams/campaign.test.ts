import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { CampaignProgress, PeopleCounts } from '../../../shared/domain/deliveries';
import type { Language } from '../../../tenant/pages/chrome/languages';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import { origin } from '../start-hub';
import { openTeamsWindow, type TeamsWindowPage } from './window';

const KM_TEAM = 'Harriet Colebrook';
/** Read in Spanish, in Portuguese, and in English. */
const SPANISH = 'Sisa Guamán Morocho';
const PORTUGUESE = 'Luciana Teixeira Brandão';
const ENGLISH = 'Graham Ellacott';
const READER = 'Jhon Mosquera Rentería';

const TITLE_ES = 'La encuesta anual está abierta';
const TITLE_PT = 'A pesquisa anual está aberta';

/** Goes out of the window's list of apps to the tab for those who look after questions and deliveries. */
async function openQueue(teams: TeamsWindowPage, tab: string): Promise<FrameLocator> {
  await teams.goTo('Hub');
  await teams.page.getByRole('link', { name: tab, exact: true }).click();
  return teams.frame(tab);
}

describeInBrowser('An announcement of the KM team', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  const visit = async (name: string, language: Language): Promise<TeamsWindowPage> => {
    const found = people.find(({ displayName }) => displayName === name);
    if (!found) throw new Error(`The sample has nobody called ${name}.`);
    const context = await browser.newContext({
      locale: language,
      viewport: { width: 1280, height: 1000 },
    });
    contexts.push(context);
    const page = await context.newPage();
    return openTeamsWindow(page, { origin, personId: found.objectId, language });
  };

  /** What the service itself says of the campaign, the next time that the tab asks. */
  const nextProgress = async (page: Page): Promise<CampaignProgress> => {
    const response = await page.waitForResponse(/\/api\/hub\/deliveries\/progress$/);
    const result = (await response.json()) as { ok: true; value: CampaignProgress };
    return result.value;
  };

  const sumOf = ({ reached, waiting, notReached, unknown }: PeopleCounts): number =>
    reached + waiting + notReached + unknown;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });

  test('goes to the people she names, each in her language, and adds up to them', async () => {
    const teams = await visit(KM_TEAM, 'en-US');
    const tab = await openQueue(teams, 'Queue');
    await tab.getByRole('link', { name: 'Deliveries', exact: true }).click();
    await tab.getByRole('button', { name: 'New announcement' }).click();

    // what is missing is said at the fields, and the first of them has the cursor
    await tab.getByRole('button', { name: 'Check and send…' }).click();
    await tab.getByText('Write a title and a text in at least one language.').waitFor();

    for (const [language, title, text] of [
      ['Español', TITLE_ES, 'Le toma cinco minutos.\nGracias.'],
      ['Português', TITLE_PT, 'Leva cinco minutos.\nObrigado.'],
    ] as const) {
      await tab.getByRole('button', { name: new RegExp(`^${language} ·`) }).click();
      await tab.getByLabel(`Title, ${language}`).fill(title);
      await tab.getByLabel(`Text, ${language}`).fill(text);
    }
    await tab.getByText('Who reads in these gets the text in Español.').waitFor();
    await tab.getByLabel('By name').check();
    for (const name of [SPANISH, PORTUGUESE, ENGLISH]) {
      await tab.getByLabel('Find a person').fill(name.split(' ').slice(0, 2).join(' '));
      await tab.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    }
    await tab
      .getByRole('status')
      .filter({ hasText: /^3 people$/ })
      .waitFor();
    // at any hour of any day
    await tab.getByLabel(/^Urgent/).check();
    expect(await axeViolations(teams.page)).toEqual([]);

    await tab.getByRole('button', { name: 'Check and send…' }).click();
    await tab.getByText('It goes to 3 people now.').waitFor();
    const progress = nextProgress(teams.page);
    await tab.getByRole('button', { name: 'Send to 3 people' }).click();
    await progress;
    await tab.getByRole('heading', { level: 1, name: TITLE_ES }).waitFor();

    await tab.getByText('Sent', { exact: true }).waitFor({ timeout: 45_000 });
    const sum = tab.getByRole('region', { name: 'People, each counted once' });
    await eventually(async () => {
      const figures = (await sum.locator('p').allTextContents()).map(Number);
      const [audience, ...parts] = figures;
      expect(audience).toBe(3);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(audience);
    });

    const again = nextProgress(teams.page);
    await tab.getByRole('button', { name: 'All deliveries' }).click();
    await tab.getByRole('button', { name: TITLE_ES }).click();
    const { people: counted, channels } = await again;
    expect(counted.audience).toBe(3);
    expect(sumOf(counted)).toBe(3);
    for (const { planned, waiting, accepted, rejected, unknown } of channels) {
      expect(waiting + accepted + rejected + unknown).toBe(planned);
    }
    await tab.getByRole('button', { name: 'All', exact: true }).click();
    for (const name of [SPANISH, PORTUGUESE, ENGLISH]) {
      await tab.getByRole('row', { name: new RegExp(name) }).waitFor();
    }
  }, 120_000);

  test.each([
    [PORTUGUESE, 'pt-BR', TITLE_PT],
    // hers was not written, so she gets the one that was
    [ENGLISH, 'en-US', TITLE_ES],
  ] as const)('is read by %s: %s', async (name, language, title) => {
    const teams = await visit(name, language);
    await teams.openChat('Hub');
    await teams.message(title).waitFor();
  });

  test('is for those only who may write to many; the others read why, and whom to ask', async () => {
    const teams = await visit(READER, 'es-ES');
    const tab = await openQueue(teams, 'Cola');
    await tab.getByRole('link', { name: 'Envíos', exact: true }).click();
    await tab.getByRole('button', { name: 'Nuevo anuncio' }).click();
    await tab.getByText('Los anuncios los envían el equipo de gestión del conocimiento').waitFor();
    expect(await tab.getByLabel(/^Título/).count()).toBe(0);
  });
});
