import * as fs from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import { openTeamsWindow, type TeamsWindowPage } from '../teams/window';
import type { Language } from '../sign-in';
import { origin } from '../start-hub';
import { atHub, type PersonAtHub } from '../hub-window';

/** Mission in Bolivia; speaks Spanish and Aymara. */
const AUTHOR = 'Elías Condori Arze';
const TEAM = 'Harriet Colebrook';
/** Missions in Brazil and in Peru. */
const REVIEWER = 'Jussara Nogueira Lins';
const SECOND_REVIEWER = 'Julio César Panduro Ríos';
/** Mission in Ecuador. */
const USER = 'Doménica Zambrano Loor';

const TITLE = 'Cursos de oficios que empezaron antes de preguntar por los horarios';
const HAPPENED = `${TITLE}. En Santa Cruz la mitad de las personas dejó el curso en la segunda semana.`;
const RESULT =
  'De 84 personas inscritas terminaron 39; las mujeres con niños pequeños fueron 6 de 31.';
const ADVICE = 'Pregunten por los horarios antes de alquilar el aula.';
const BETTER =
  'De 84 personas inscritas terminaron 39: 33 hombres y 6 mujeres (lista de asistencia).';

const idOf = (name: string): string => {
  const found = people.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`The sample has nobody called ${name}.`);
  return found.objectId;
};

/** The whole life of a lesson, in three languages, in the bot, on the hub's pages and in the search. */
describeInBrowser('A lesson from Bolivia', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let id = '';
  let author: PersonAtHub;
  let team: PersonAtHub;
  let reviewer: PersonAtHub;
  let second: TeamsWindowPage;

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

  const expectClean = async (page: Page): Promise<void> => {
    expect(await axeViolations(page)).toEqual([]);
  };

  /** The step of the form with this name, by the list at its side. */
  const step = (name: string): Promise<void> =>
    author.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });

  test('is told to the bot in three answers, and is a draft of its own author', async () => {
    const told = await inTeams(AUTHOR, 'es-ES');
    await told.ask('contar una lección');
    const { page } = told;
    await page
      .getByRole('textbox', { name: /^¿Qué pasó/ })
      .last()
      .fill(HAPPENED);
    await page
      .getByRole('textbox', { name: /^¿Qué resultó/ })
      .last()
      .fill(RESULT);
    await page
      .getByRole('textbox', { name: /^¿Qué le diría/ })
      .last()
      .fill(ADVICE);
    await page
      .getByRole('radio', { name: /^No, y también/ })
      .last()
      .check();
    await page.getByRole('combobox', { name: 'País' }).last().selectOption('country.BOL');
    await page.getByRole('combobox', { name: 'Tema' }).last().selectOption('theme.integration');
    await expectClean(page);
    await told.cardButton('Guardar borrador').click();
    const saved = told.message('Quedó guardada como su borrador');
    await saved.waitFor();
    expect(await saved.innerText()).toContain('se verá su misión y no su nombre');
    const link = await saved.getByRole('link', { name: /^Cursos de oficios/ }).getAttribute('href');
    id = /draft=([0-9a-f-]{36})/.exec(link ?? '')?.[1] ?? '';
    expect(id).not.toBe('');
  });

  test('is finished in SharePoint, where it saves by itself and says what is missing', async () => {
    author = await atHub(browser, contexts, AUTHOR, 'es-ES');
    const { page } = author;
    await author.open(`Practices.aspx?draft=${id}`);
    const title = page.getByLabel(/^Título/);
    await title.waitFor();
    await title.fill(TITLE);
    await expectClean(page);
    await step('Qué pasó');
    await page
      .getByLabel(/^Resumen/)
      .fill(
        'Un curso de oficios perdió a la mitad de las personas por el horario. Qué se haría antes.'
      );
    await page
      .getByLabel(/^Qué se hizo/)
      .fill(
        'Se alquiló el aula de mañana y se abrió la inscripción. Nadie preguntó antes por el trabajo.'
      );
    await step('Resultados');
    await page
      .getByLabel(/^Obstáculos/)
      .fill('El horario chocaba con el mercado y con la escuela.');
    await step('Criterios');
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByLabel(/^1 /).check();
    await page.getByRole('radiogroup', { name: 'Pertinente' }).getByLabel('2 Bastante').check();
    await page
      .getByLabel('Evidencia: Pertinente')
      .fill('Encuesta a 84 personas inscritas, abril de 2026');
    await expectClean(page);
    await step('Género y derechos');
    await page.getByLabel('En parte').check();
    await page
      .getByLabel(/^Cifras, o cómo se sabe|^Por qué, y qué se sabe/)
      .fill('6 mujeres de 31 terminaron.');
    await page.getByRole('combobox', { name: /Agregar derecho/ }).pressSequentially('trabajo');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByLabel('Evidencia', { exact: true })
      .fill('Dos empresas contrataron a 11 personas.');
    await page
      .getByLabel(/¿Hubo riesgo/)
      .fill('Nadie quedó expuesto; la deserción se trató sin culpas.');
    await expectClean(page);
    await step('Contacto y envío');
    await page.getByLabel(/^No se reconoce/).check();
    await page.getByRole('button', { name: 'Soy yo' }).click();
    await page.getByText('No falta nada. Ya puede enviarla.').waitFor();
    await page.getByText(/Guardado a las \d\d:\d\d/).waitFor();
    await expectClean(page);
    const names = page.getByLabel(/Los nombres que escribí/);
    if ((await names.count()) > 0) await names.check();
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('practice') === id);
    await page.getByText('Enviada').first().waitFor();
    expect(author.complaints).toEqual([]);
  });

  test('is looked at by the KM team in English, and given to people of two other countries', async () => {
    team = await atHub(browser, contexts, TEAM, 'en-US');
    const { page } = team;
    await team.open('Practices.aspx?view=queue');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Take a first look' }).click();
    await page.getByRole('button', { name: 'Choose reviewers' }).click();
    const assign = page.getByRole('region', { name: 'Reviewers' });
    await assign.getByRole('list', { name: 'Proposed' }).waitFor();
    for (const box of await assign.getByRole('checkbox').all())
      if (await box.isEnabled()) await box.uncheck();
    for (const name of [REVIEWER, SECOND_REVIEWER])
      await assign.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await expectClean(page);
    await assign.getByRole('button', { name: 'Ask 2 people' }).click();
    await page.getByText('In review').first().waitFor();
    expect(team.complaints).toEqual([]);
  });

  test('cannot be judged by its author, nor be read by anybody who has no part in it', async () => {
    await author.open(`Practices.aspx?review=${id}`);
    await author.page.getByText('No le hemos pedido revisar esta práctica').waitFor();
    const other = await atHub(browser, contexts, USER, 'es-ES');
    await other.open(`Practices.aspx?practice=${id}`);
    await other.page.getByText('Esta práctica no está aquí').first().waitFor();
    expect(await other.page.locator('body').innerText()).not.toContain('Cursos de oficios');
  });

  test('is sent back by both, in Portuguese on the page and in Spanish on a card', async () => {
    reviewer = await atHub(browser, contexts, REVIEWER, 'pt-BR');
    const { page } = reviewer;
    await reviewer.open(`Practices.aspx?review=${id}`);
    const approve = page.getByRole('button', { name: 'Aprovar' });
    await approve.waitFor();
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Não tenho conflito de interesse com esta prática').check();
    await page
      .getByLabel('Mensagem para quem escreveu')
      .fill('Obrigada pela coragem. Falta separar o resultado por sexo.');
    await expectClean(page);
    await page.getByRole('button', { name: 'Pedir mudança' }).click();
    await page.getByText('Agradecemos. Você pediu mudança.').waitFor();

    second = await inTeams(SECOND_REVIEWER, 'es-ES');
    await second.ask('mis revisiones');
    await second.cardButton('Revisar').click();
    await second.page
      .getByRole('checkbox', { name: /No tengo conflicto/ })
      .last()
      .check();
    await second.page
      .getByRole('textbox', { name: /Para quien la escribió/ })
      .last()
      .fill('Muy útil. Diga cuántas mujeres y cuántos hombres terminaron.');
    await expectClean(second.page);
    await second.cardButton('Pedir cambios').click();
    await second.message('Gracias. Su palabra').waitFor();
  });

  test('is changed by its author, who reads what both said', async () => {
    const { page } = author;
    await author.open(`Practices.aspx?draft=${id}`);
    const asked = page.getByRole('region', { name: 'Lo que pide la revisión' });
    await asked.getByText('Falta separar o resultado por sexo').waitFor();
    await asked.getByText('Diga cuántas mujeres').waitFor();
    await step('Resultados');
    await page.getByLabel(/^Resultados y evidencia/).fill(BETTER);
    await expectClean(page);
    await step('Contacto y envío');
    const names = page.getByLabel(/Los nombres que escribí/);
    if ((await names.count()) > 0) await names.check();
    await page.getByRole('button', { name: 'Enviar la nueva versión' }).click();
    await page.waitForURL((url) => url.searchParams.get('practice') === id);
    await page.getByText('En revisión').first().waitFor();
  });

  test('is approved by both, on the page and on the card', async () => {
    const { page } = reviewer;
    await reviewer.open(`Practices.aspx?review=${id}`);
    await page.getByText(BETTER).first().waitFor();
    await page.getByLabel('Não tenho conflito de interesse com esta prática').check();
    await page.getByRole('button', { name: /^Mais \d+ critério/ }).click();
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByLabel(/^2 /).press('Space');
    for (const enough of await page.getByRole('button', { name: 'Basta' }).all())
      await enough.click();
    await page.getByLabel('Mensagem para quem escreveu').fill('Agora está claro. Obrigada!');
    await page.getByRole('button', { name: 'Aprovar' }).click();
    await page.getByText('Agradecemos. Você aprovou.').waitFor();
    expect(reviewer.complaints).toEqual([]);

    await second.ask('mis revisiones');
    await second.cardButton('Revisar').click();
    const { page: card } = second;
    await card
      .getByRole('checkbox', { name: /No tengo conflicto/ })
      .last()
      .check();
    const form = second.messages.last();
    for (const choice of await form.getByRole('combobox').all())
      await choice.selectOption(
        (await choice.locator('option[value="enough"]').count()) > 0 ? 'enough' : '2'
      );
    for (const enough of await form.getByRole('radio', { name: 'Basta' }).all())
      await enough.check();
    await card
      .getByRole('textbox', { name: /Para quien la escribió/ })
      .last()
      .fill('Queda muy bien. Gracias.');
    await second.cardButton('Aprobar').click();
    await second.message(/Gracias\. Su palabra: /).waitFor();
  });

  test('is published by the KM team, and shows its mission and nobody’s name', async () => {
    const { page } = team;
    await team.open(`Practices.aspx?practice=${id}`);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published').first().waitFor();
    await expectClean(page);
  });

  test('is found in Portuguese by a colleague in Ecuador, used, and taken along as a Word file', async () => {
    const user = await atHub(browser, contexts, USER, 'pt-BR');
    const { page } = user;
    const found = page.getByRole('link', { name: TITLE });
    for (let attempt = 0; attempt < 20; attempt += 1) {
      // the index comes after the list, as in SharePoint
      await user.open('Search.aspx?q=cursos%20hor%C3%A1rios%20integra%C3%A7%C3%A3o');
      await page.locator('section [aria-busy="false"]').waitFor();
      if ((await found.count()) > 0) break;
    }
    await found.first().click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    const read = await page.locator('main').first().innerText();
    expect(read).toContain('Bolívia');
    for (const secret of ['Elías', 'Condori']) expect(read).not.toContain(secret);
    await page.getByRole('button', { name: 'Usei esta prática' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption('country.ECU');
    const [changed, result] = await dialog.locator('textarea').all();
    await changed?.fill('Perguntamos pelos horários antes de alugar a sala.');
    await result?.fill('Terminaram 28 de 32 pessoas.');
    await dialog.getByLabel(/Horas/).fill('16');
    await expectClean(page);
    await dialog.locator('button[type="submit"]').click();
    await page.getByText('Terminaram 28 de 32 pessoas.').first().waitFor();
    await page.getByRole('button', { name: 'Baixar' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Word/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const body = fs.readFileSync(await file.path());
    expect(body.subarray(0, 2).toString()).toBe('PK');
    await expectClean(page);
    expect(user.complaints).toEqual([]);
  });
});
