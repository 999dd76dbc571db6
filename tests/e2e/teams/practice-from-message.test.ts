import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import { origin, serviceOrigin } from '../start-hub';
import { openTeamsWindow } from './window';

const PERSON = 'Katherine Sulca Vilcapoma';
const CHANNEL = 'Preguntas y respuestas';
const TOLD = 'Conté el resultado del altavoz en la terminal';

describeInBrowser('A colleague who finds in Teams what should become a practice', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test('makes a draft of the message from its menu, and learns where it is', async () => {
    const { objectId: personId = '' } =
      people.find(({ displayName }) => displayName === PERSON) ?? {};
    const { page, close, complaints } = await openWatched(browser, origin, { locale: 'es-ES' });
    const teams = await openTeamsWindow(page, { origin, personId, language: 'es-ES' });
    await teams.goTo(teams.texts.teams);
    await teams.openChannel(CHANNEL);
    const post = page.getByRole('article').filter({ hasText: TOLD }).first();
    await post.hover();
    await post.getByRole('button', { name: teams.texts.moreActions }).click();
    await post.getByRole('button', { name: 'Hacer borrador de práctica' }).click();

    const dialog = page.getByRole('dialog', { name: 'Borrador de una práctica' });
    const happened = dialog.getByLabel('¿Qué pasó?');
    await happened.waitFor();
    expect(await happened.inputValue()).toContain(TOLD);
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('¿Qué resultó?').fill('Se acercaron más personas.');
    await dialog.getByRole('radio', { name: 'Sí' }).check();
    await dialog.getByRole('button', { name: 'Guardar borrador' }).click();
    await page.getByText('Gracias. Quedó guardada como su borrador.').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByText('Seguir en el hub', { exact: true }).waitFor();
    expect(complaints.filter((line) => !line.includes(serviceOrigin))).toEqual([]);
    await close();
  });
});
