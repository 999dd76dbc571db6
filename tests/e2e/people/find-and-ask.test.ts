import type { Browser, BrowserContext } from 'playwright-core';
import {
  loadPeopleCatalogue,
  peopleTranslator,
  type PeopleTranslator,
} from '../../../shared/i18n/people-catalogue';
import type { Locale } from '../../../shared/kernel/locale';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import { atHub, type PersonAtHub } from '../hub-window';
import type { Language } from '../sign-in';
import { origin } from '../start-hub';
import { openTeamsWindow } from '../teams/window';

/** Mission in Ecuador; both know labour migration well and speak Portuguese. */
const ASKED_TOO_MUCH = 'Esteban Villacís Proaño';
const NEVER_ASKED = 'Doménica Zambrano Loor';
/** Who in Ecuador knows labour migration and speaks Portuguese, as both surfaces have to say. */
const EXPECTED = [NEVER_ASKED, 'Fausto Maldonado Ruales', ASKED_TOO_MUCH];

interface Reader {
  readonly name: string;
  readonly language: Language;
  readonly locale: Locale;
  readonly theme: string;
  readonly country: string;
  readonly spoken: string;
  /** The same question to the bot, in one sentence. */
  readonly question: string;
}

const readers: readonly Reader[] = [
  {
    ...{ name: 'Milagros Huarcaya Ticona', language: 'es-ES', locale: 'es' },
    ...{ theme: 'migracion laboral', country: 'Ecuador', spoken: 'portugués' },
    question: 'quién sabe de migración laboral en Ecuador y habla portugués',
  },
  {
    ...{ name: 'Anderson Bezerra Luz', language: 'pt-BR', locale: 'pt' },
    ...{ theme: 'migração laboral', country: 'Equador', spoken: 'português' },
    question: 'quem sabe de migração laboral no Equador e fala português',
  },
  {
    ...{ name: 'Harriet Colebrook', language: 'en-US', locale: 'en' },
    ...{ theme: 'labour migration', country: 'Ecuador', spoken: 'Portuguese' },
    question: 'who knows about labour migration in Ecuador and speaks Portuguese',
  },
];

const idOf = (name: string): string => {
  const found = people.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`The sample has nobody called ${name}.`);
  return found.objectId;
};

describeInBrowser('Who in Ecuador knows labour migration and speaks Portuguese', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });

  const translatorFor = async ({ locale, language }: Reader): Promise<PeopleTranslator> =>
    peopleTranslator(await loadPeopleCatalogue(locale), language);

  /** Names in the list, in their order. */
  const namesAt = ({ page }: PersonAtHub): Promise<string[]> =>
    page.locator('ol').getByRole('heading', { level: 3 }).allInnerTexts();

  describe.each(readers.map((reader) => [reader.locale, reader] as const))('in %s', (_, reader) => {
    let translator: PeopleTranslator;
    let hub: PersonAtHub;

    beforeAll(async () => {
      translator = await translatorFor(reader);
      hub = await atHub(browser, contexts, reader.name, reader.language);
    });

    test('the page finds them while the theme is typed, and narrows by country and language', async () => {
      const { page } = hub;
      await hub.open('People.aspx');
      await page
        .getByLabel(translator.t('peoplePages.list.search'), { exact: true })
        .pressSequentially(reader.theme, { delay: 40 });
      await page.getByRole('status').filter({ hasText: reader.theme }).waitFor();
      await page.getByRole('checkbox', { name: new RegExp(`^${reader.country}`) }).check();
      await page.getByRole('checkbox', { name: new RegExp(`^${reader.spoken}`) }).check();
      await eventually(async () => expect(await namesAt(hub)).toEqual(EXPECTED));
      expect(await axeViolations(page)).toEqual([]);
    });

    test('it says why each is there, and who is asked too much', async () => {
      const { page } = hub;
      const row = page.getByRole('listitem').filter({ hasText: ASKED_TOO_MUCH });
      const words = await row.innerText();
      expect(words).toContain(translator.t('people.levels.expert'));
      expect(words).toContain(translator.t('people.availability.overloaded'));
    });

    test('whoever is asked too much gives way to the colleague who is never asked', async () => {
      const { page } = hub;
      const { t } = translator;
      await page
        .getByRole('button', { name: t('peoplePages.list.askOf', { name: ASKED_TOO_MUCH }) })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('peoplePages.contact.prepare') }).click();
      const other = dialog.getByRole('button', {
        name: t('peoplePages.contact.askOther', { name: NEVER_ASKED }),
      });
      await other.waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await other.click();
      const message = dialog.getByLabel(t('peoplePages.contact.message'), { exact: true });
      await message.waitFor();
      const words = await message.innerText();
      expect(words).toContain('Doménica');
      const link = dialog.getByRole('link', {
        name: new RegExp(`^${t('peoplePages.contact.openChat')}`),
      });
      const address = new URL((await link.getAttribute('href')) ?? '');
      expect(address.searchParams.get('users')).toMatch(/^domenica\.zambrano@/);
      expect(address.searchParams.get('message')).toBe(words);
    });

    test('the profile shows what she knows and who confirmed it', async () => {
      const { page } = hub;
      await hub.open(`People.aspx?person=${idOf(NEVER_ASKED)}`);
      await page.getByRole('heading', { name: NEVER_ASKED }).waitFor();
      const knows = page.getByRole('table').first();
      expect(await knows.innerText()).toContain(translator.t('people.levels.expert'));
      expect(await knows.innerText()).toContain('Caetano Falcão Monteiro');
      expect(await axeViolations(page)).toEqual([]);
    });

    test('the bot gives the same first three', async () => {
      const context = await browser.newContext({ locale: reader.language });
      contexts.push(context);
      const window = await openTeamsWindow(await context.newPage(), {
        ...{ origin, personId: idOf(reader.name), language: reader.language },
      });
      await window.openChat('Hub');
      const answer = await window.ask(reader.question);
      const words = await answer.innerText();
      const places = EXPECTED.map((name) => words.indexOf(name));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect([...places].sort((one, other) => one - other)).toEqual(places);
    });

    test('nothing complained on the way', () => {
      expect(hub.complaints).toEqual([]);
    });
  });
});
