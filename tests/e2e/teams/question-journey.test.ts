import type { Browser, BrowserContext } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import type { Language } from '../../../tenant/pages/chrome/languages';
import { origin } from '../start-hub';
import { openTeamsWindow, type TeamsWindowPage } from './window';

const ASKER = 'Milagros Huarcaya Ticona';
/** The region's specialist for integration; he speaks Portuguese. */
const EXPERT = 'Caetano Falcão Monteiro';
const TEAM = 'Harriet Colebrook';
const QUESTION = '¿Quién tiene el modelo de carta para invitar a la alcaldía a la feria de empleo?';
const ANSWER =
  'O modelo está na pasta da feira de Boa Vista: «Carta convite à prefeitura». Basta trocar a data.';

const idOf = (name: string): string => {
  const found = people.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`The sample has nobody called ${name}.`);
  return found.objectId;
};

/**
 * The question is urgent, because everything else waits for working hours: the test has to pass on a
 * Sunday night as well.
 */
describeInBrowser('A colleague who asks without her name', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let asker: TeamsWindowPage;
  let expert: TeamsWindowPage;

  const inTeams = async (name: string, language: Language): Promise<TeamsWindowPage> => {
    const context = await browser.newContext({
      locale: language,
      viewport: { width: 1280, height: 1000 },
    });
    contexts.push(context);
    const page = await context.newPage();
    const opened = await openTeamsWindow(page, { origin, personId: idOf(name), language });
    await opened.openChat('Hub');
    return opened;
  };

  const fillForm = async (text: string): Promise<void> => {
    await asker.ask('preguntar');
    const { page } = asker;
    await page.getByRole('textbox', { name: 'Su pregunta' }).last().fill(text);
    await page.getByRole('combobox', { name: 'Tema' }).last().selectOption('theme.integration');
    await page
      .getByRole('combobox', { name: '¿Para cuándo la necesita?' })
      .last()
      .selectOption('urgent');
    await page.getByRole('radio', { name: 'Quien responda no ve mi nombre' }).last().check();
    await asker.cardButton('Enviar').click();
  };

  beforeAll(async () => {
    browser = await startBrowser();
    asker = await inTeams(ASKER, 'es-ES');
    expert = await inTeams(EXPERT, 'pt-BR');
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });

  test('is told in Spanish who has her question, and until when', async () => {
    await fillForm(QUESTION);
    const sent = asker.message('Gracias. Su pregunta está en camino.');
    await sent.waitFor();
    expect(await sent.innerText()).toContain(EXPERT);
    expect(await sent.innerText()).toContain('alguien de una oficina de la región');
    expect(await axeViolations(asker.page)).toEqual([]);
  });

  test('is answered from a card in Portuguese, by somebody who does not learn who she is', async () => {
    const asked = expert.message(QUESTION);
    await asked.waitFor();
    const seen = await asked.innerText();
    expect(seen).toContain('Alguém de um escritório da região pergunta');
    for (const secret of ['Milagros', 'Huarcaya', 'Peru', 'Perú', 'Lima'])
      expect(await expert.page.locator('main').innerText()).not.toContain(secret);
    await expert.cardButton('Responder').click();
    await expert.page.getByRole('textbox', { name: 'Sua resposta' }).last().fill(ANSWER);
    await expert.cardButton('Enviar resposta').click();
    await expert.message('A resposta está a caminho').waitFor();
    expect(await axeViolations(expert.page)).toEqual([]);
  });

  test('reads the answer where she asked, and says that it helped', async () => {
    await asker.message(ANSWER).waitFor();
    await asker.page.getByRole('button', { name: 'Me sirvió', exact: true }).last().click();
    await asker.message('A quien respondió le dará gusto').waitFor();
  });

  test('is found again by the KM team in the queue: the trace names her, and says who looked', async () => {
    const team = await inTeams(TEAM, 'en-US');
    await team.page.getByRole('link', { name: 'Queue' }).click();
    const queue = team.frame('Queue');
    await queue.getByRole('button', { name: 'Finished' }).click();
    await queue.getByText(QUESTION).click();
    await queue.getByRole('button', { name: 'See every step' }).click();
    const trace = queue.getByRole('dialog', { name: 'Every step of this question' });
    await trace.getByText(ASKER).first().waitFor();
    const steps = await trace.innerText();
    expect(steps).toContain('It helped');
    expect(steps).toContain('Looked at');
    await team.page.keyboard.press('Escape');
    await queue.getByRole('button', { name: 'Make it a known answer…' }).click();
    await queue.getByRole('button', { name: 'Keep it' }).click();
    await queue.getByText('From now on this answer is found at once.').waitFor();
    expect(await axeViolations(team.page)).toEqual([]);
  });

  test('and who asks the same gets the known answer at once', async () => {
    await fillForm(QUESTION);
    const known = asker.message('Alguien ya preguntó esto');
    await known.waitFor();
    expect(await known.innerText()).toContain('Carta convite à prefeitura');
  });
});
