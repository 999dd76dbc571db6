import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { serve } from '../../../tenant/http/serve';
import { createTenant, type Tenant } from '../../../tenant/tenant';
import { ada, luz } from '../support/people';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { axeViolations } from '../../browser/axe-violations';
import { openWatched, startBrowser } from '../../browser/watched-page';

const FOLDER = '/sites/hub/Shared Documents';
const LONG_LINE = 'Año de reintegração: la dueña preguntó por qué. '.repeat(20).trim();

describeInBrowser('A document opened in the browser', () => {
  let browser: Browser;
  let server: Server;
  let tenant: Tenant;
  let origin: string;

  /** The address has to be known before the tenant that stands behind it, so the server comes first. */
  beforeAll(async () => {
    browser = await startBrowser();
    const handler: Pick<Tenant, 'handle'> = { handle: (request) => tenant.handle(request) };
    server = await serve({ ...handler, origin: 'http://localhost', close: () => undefined }, 0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    tenant = createTenant({ origin });
    const post = async (path: string, body: string, bearer = ''): Promise<Response> =>
      tenant.handle(
        new Request(origin + path, {
          method: 'POST',
          body,
          headers: bearer === '' ? {} : { authorization: `Bearer ${bearer}` },
        })
      );
    await post('/__tenant/people', JSON.stringify([ada, luz]));
    const token = await post(
      '/__tenant/tokens',
      JSON.stringify({ person: ada.mail, resource: origin })
    );
    const { accessToken } = (await token.json()) as { accessToken: string };
    for (const name of ['nota.md', 'nota.txt']) {
      const folder = `GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(FOLDER)}')`;
      const address = `/sites/hub/_api/web/${folder}/files/AddUsingPath(decodedurl='${name}')`;
      const saved = await post(address, `# ¿Qué pasó?\n${LONG_LINE}\n`, accessToken);
      expect(saved.status).toBe(200);
    }
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    tenant.close();
  });

  /** Signs in on the way to a document, in a language chosen on the sign-in screen. */
  async function openAs(
    person: { displayName: string },
    name: string,
    language: string,
    width: number
  ) {
    const { page, close, complaints } = await openWatched(browser, origin, {
      ...{ locale: language, width },
    });
    const query = new URLSearchParams({ lang: language, returnUrl: `${FOLDER}/${name}` });
    await page.goto(`${origin}/_signin?${query.toString()}`);
    await page.getByRole('button', { name: person.displayName }).click();
    await page.waitForURL(`**/${name}`);
    return { page, close, complaints };
  }

  test.each(['nota.md', 'nota.txt'])(
    '%s opens as text with its accents, and its long lines wrap on a phone',
    async (name) => {
      const { page, close, complaints } = await openAs(ada, name, 'es-ES', 320);
      expect(await page.evaluate(() => document.contentType)).toBe('text/plain');
      expect(await page.locator('body').innerText()).toBe(`# ¿Qué pasó?\n${LONG_LINE}\n`);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await overflow()).toBe(0);
      expect(await page.locator('body').ariaSnapshot()).toContain('la dueña preguntó por qué');
      expect(complaints).toEqual([]);
      await close();
    }
  );

  test.each([
    ['es-ES', 1280, 'No tiene acceso a este documento', 'Ir al inicio'],
    ['pt-BR', 320, 'Você não tem acesso a este documento', 'Ir para o início'],
    ['en-US', 320, 'You do not have access to this document', 'Go to the home page'],
  ])('in %s, at %d px, a closed document says: %s', async (language, width, words, way) => {
    const { page, close } = await openAs(luz, 'nota.md', language, width);
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    await page.getByRole('main').getByRole('link', { name: way }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
