import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { eventually } from '../../browser/eventually';
import { axeViolations } from '../../browser/axe-violations';
import { startBrowser } from '../../browser/watched-page';
import { people } from '../../tenant/sample/sample-data';
import type { Language } from '../../../tenant/pages/chrome/languages';
import type { WindowTheme } from '../../../tenant/teams/window/window-model';
import { origin } from '../start-hub';
import { openTeamsWindow } from './window';

/** The region's specialist for counter-trafficking, who supervises that community. */
const SPECIALIST = 'Abril Quinteros Vega';
const MODERATOR = 'Rafaela Damasceno Pires';
/** Moderated until last year. */
const FORMER = 'Liz Carolina Benegas Acosta';
const MEMBER = 'Katherine Sulca Vilcapoma';
const CHANNEL = 'Preguntas y respuestas';
const TAB = 'Comunidad';
/** Asks nothing, so that it waits for nobody until somebody reports it. */
const REPORTED = 'Conté el resultado del altavoz en la terminal';
const ANSWER = 'El plan de seguridad está en la caja de herramientas, con un ejemplo de Lima.';

/** What axe finds wrong in the tab; the window around it has tests of its own. */
async function wrongIn(page: Page): Promise<string[]> {
  return (await axeViolations(page)).filter((place) => place.includes(': iframe '));
}

interface Visit {
  readonly page: Page;
  readonly tab: FrameLocator;
}

describeInBrowser('The tab of a community in its channel', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  const visit = async (
    name: string,
    language: Language,
    theme: WindowTheme = 'default'
  ): Promise<Visit> => {
    const found = people.find(({ displayName }) => displayName === name);
    if (!found) throw new Error(`The sample has nobody called ${name}.`);
    const context = await browser.newContext({
      locale: language,
      viewport: { width: 1280, height: 1000 },
    });
    contexts.push(context);
    const page = await context.newPage();
    const personId = found.objectId;
    const teams = await openTeamsWindow(page, { origin, personId, language, theme });
    await teams.goTo(teams.texts.teams);
    await teams.openChannel(CHANNEL);
    await page.getByRole('link', { name: TAB, exact: true }).click();
    const tab = teams.frame(TAB);
    await tab.getByRole('tablist').waitFor();
    return { page, tab };
  };

  const goTo = (tab: FrameLocator, part: string): Promise<void> =>
    tab.getByRole('tab', { name: part }).click();

  /** How many messages wait, by the title of the queue. */
  const waiting = async (tab: FrameLocator): Promise<number> => {
    const title = tab.getByRole('status').filter({ hasText: /esperan?$/ });
    return Number.parseInt((await title.textContent()) ?? '', 10);
  };

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });

  describe('for the specialist who supervises it', () => {
    let page: Page;
    let tab: FrameLocator;
    let before: number;

    beforeAll(async () => {
      ({ page, tab } = await visit(SPECIALIST, 'es-ES'));
    });

    test('shows what needs moderation, the oldest first', async () => {
      await tab.getByText('Sin respuesta').first().waitFor();
      before = await waiting(tab);
      expect(before).toBeGreaterThan(1);
      const items = tab.getByRole('listitem').filter({ hasText: 'Abrir en Teams' });
      await eventually(async () => expect(await items.count()).toBe(before));
      expect(await wrongIn(page)).toEqual([]);
    });

    test('puts her answer below the question in the channel, in her name', async () => {
      const item = tab.getByRole('listitem').filter({ hasText: 'plan de seguridad' });
      await item.getByRole('button', { name: 'Responder' }).click();
      await tab.getByLabel('Su respuesta').fill(ANSWER);
      await tab.getByRole('button', { name: 'Escribir respuesta' }).click();
      await tab.getByText('Respondido. Gracias.').waitFor();
      await eventually(async () => expect(await waiting(tab)).toBe(before - 1));

      await page.getByRole('link', { name: 'Publicaciones' }).click();
      const written = page.getByRole('article').filter({ hasText: ANSWER }).last();
      await written.waitFor();
      expect(await written.textContent()).toContain(`${SPECIALIST} responde:`);
      await page.getByRole('link', { name: TAB, exact: true }).click();
    });

    test('hides a message with a reason, and brings it back', async () => {
      await tab.getByText('Sin respuesta').first().waitFor();
      const now = await waiting(tab);
      await tab
        .getByRole('button', { name: /^Más acciones/ })
        .first()
        .click();
      await tab.getByRole('button', { name: 'Ocultar…' }).click();
      await tab.getByRole('button', { name: 'Ocultarlo' }).click();
      await tab.getByText('Por favor, diga por qué.').waitFor();
      await tab.getByLabel('Por qué').fill('Permite reconocer a una persona.');
      await tab.getByRole('button', { name: 'Ocultarlo' }).click();
      await tab.getByText('Oculto. Gracias.').waitFor();
      await eventually(async () => expect(await waiting(tab)).toBe(now - 1));

      await tab.getByRole('button', { name: 'Deshacer', exact: true }).first().click();
      await tab.getByText('Deshecho. El mensaje espera otra vez.').waitFor();
      await eventually(async () => expect(await waiting(tab)).toBe(now));
    });

    test('shows how the community is doing, as a chart and as the table that says the same', async () => {
      await goTo(tab, 'Salud');
      await tab.getByRole('heading', { name: /^Las cifras hablan de/ }).waitFor();
      const spoken = await tab
        .getByRole('img', { name: /^Mensajes por mes/ })
        .getAttribute('aria-label');
      await tab.getByRole('button', { name: 'Ver como tabla' }).click();
      const rows = tab.getByRole('table', { name: 'Mensajes por mes' }).getByRole('row');
      const told = await rows.evaluateAll((elements) =>
        elements.slice(1).map((row) => [...row.children].map((cell) => cell.textContent).join(': '))
      );
      expect(told).toHaveLength(6);
      expect(spoken).toBe(`Mensajes por mes. ${told.join('; ')}`);
      await tab.getByRole('table').filter({ hasText: 'menos de 5 personas' }).first().waitFor();
      expect(await wrongIn(page)).toEqual([]);
    });

    test('lets her change who moderates, and says at the field what is missing', async () => {
      await goTo(tab, 'Acerca de');
      await tab.getByRole('button', { name: 'Cambiar los datos' }).click();
      await tab.getByRole('button', { name: `Quitar a ${MODERATOR}` }).click();
      await tab.getByRole('button', { name: 'Guardar' }).click();
      const moderators = tab.getByRole('group', { name: 'Moderación' });
      await moderators.getByRole('alert').waitFor();
      expect(await moderators.getByRole('alert').textContent()).toContain('al menos 2 personas');
      expect(await wrongIn(page)).toEqual([]);

      await tab.getByRole('button', { name: 'Cancelar' }).click();
      await tab.getByText(MODERATOR).waitFor();
    });

    test('shows both versions when somebody else saved first', async () => {
      const { tab: other } = await visit(SPECIALIST, 'en-US');
      for (const [frame, about, change] of [
        [tab, 'Acerca de', 'Cambiar los datos'],
        [other, 'About', 'Change the record'],
      ] as const) {
        await goTo(frame, about);
        await frame.getByRole('button', { name: change }).click();
      }
      await other.getByLabel('Rhythm').selectOption('monthly');
      await other.getByRole('button', { name: 'Save' }).click();
      await other.getByText('Saved. Thank you.').waitFor();

      await tab.getByLabel('Ritmo').selectOption('weekly');
      await tab.getByRole('button', { name: 'Guardar' }).click();
      const line = tab.getByRole('row').filter({ hasText: 'Ritmo' });
      await line.waitFor();
      expect(await line.textContent()).toBe('RitmoCada mesCada semana');
      await tab.getByRole('button', { name: 'Guardar lo mío' }).click();
      await tab.getByText('Guardado. Gracias.').waitFor();
      await tab.getByText('Cada semana').waitFor();
    });
  });

  test('tells a moderator in Portuguese, on a dark ground, what waits for her', async () => {
    const { page, tab } = await visit(MODERATOR, 'pt-BR', 'dark');
    await tab.getByText('Sem resposta').first().waitFor();
    await tab.getByRole('button', { name: 'Responder' }).first().waitFor();
    expect(await wrongIn(page)).toEqual([]);
    await goTo(tab, 'Saúde');
    await tab.getByRole('heading', { name: /^Os números falam/ }).waitFor();
    await tab.getByRole('table').filter({ hasText: 'menos de 5 pessoas' }).first().waitFor();
    expect(await wrongIn(page)).toEqual([]);
  });

  test('tells a member in English why she moderates nothing, and whom to ask', async () => {
    const { page, tab } = await visit(MEMBER, 'en-US', 'contrast');
    await tab.getByRole('heading', { name: /^The figures speak/ }).waitFor();
    await goTo(tab, 'Moderation');
    await tab.getByText('Only moderators and supervisors see what waits here.').waitFor();
    const whom = await tab.getByText(/^You can ask/).textContent();
    expect(whom).toContain(SPECIALIST);
    expect(whom).toContain(MODERATOR);
    expect(whom).not.toContain(FORMER);
    expect(await tab.getByRole('button', { name: 'Answer' }).count()).toBe(0);
    expect(await wrongIn(page)).toEqual([]);

    await goTo(tab, 'About');
    await tab.getByText('Learn from cases and answer questions').waitFor();
    expect(await tab.getByRole('button', { name: 'Change the record' }).count()).toBe(0);
    expect(await wrongIn(page)).toEqual([]);
  });

  test('shows those who moderate what a member reports on the menu of a message, and not who did', async () => {
    const { page } = await visit(MEMBER, 'es-ES');
    await page.getByRole('link', { name: 'Publicaciones' }).click();
    const post = page.getByRole('article').filter({ hasText: REPORTED }).first();
    await post.hover();
    await post.getByRole('button', { name: 'Más acciones del mensaje' }).click();
    await post.getByRole('button', { name: 'Avisar a moderación' }).click();
    const dialog = page.getByRole('dialog', { name: 'Avisar a moderación' });
    await dialog.getByRole('radio', { name: 'Los datos no son correctos' }).check();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Avisar', exact: true }).click();
    await page.getByText('Gracias. Se avisó a moderación.').waitFor();

    const { tab } = await visit(SPECIALIST, 'es-ES');
    const reported = tab.getByRole('listitem').filter({ hasText: REPORTED });
    await reported.getByText('Con aviso').first().waitFor();
    await reported.getByText(/datos equivocados/).waitFor();
    expect(await reported.innerText()).not.toContain(MEMBER);
  });
});
