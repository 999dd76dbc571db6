import '@pnp/sp/navigation';
import { openTenant, type TestTenant } from './support/open-tenant';
import { ada, luz } from './support/people';

interface Node {
  Id: number;
  Title: string;
  Url: string;
}

describe('the navigation of a site', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
  });
  afterEach(() => local.tenant.close());

  const titles = async (): Promise<string[]> =>
    (await local.sharePoint(ada).web.navigation.topNavigationBar<Node[]>()).map(
      ({ Title }) => Title
    );

  test('an administrator adds links, renames one and takes one away; the order stays', async () => {
    const bar = local.sharePoint(ada).web.navigation.topNavigationBar;
    await bar.add('Inicio', '/sites/hub/SitePages/Home.aspx', true);
    const second = await bar.add('Busca', '/sites/hub/SitePages/Search.aspx', true);
    const third = await bar.add('Temas', '/sites/hub/SitePages/Themes.aspx', true);
    expect(await titles()).toEqual(['Inicio', 'Busca', 'Temas']);
    await bar.getById((second as unknown as Node).Id).update({ Title: 'Búsqueda' });
    await bar.getById((third as unknown as Node).Id).delete();
    expect(await titles()).toEqual(['Inicio', 'Búsqueda']);
  });

  test('who may not manage the site changes nothing', async () => {
    const refused = local
      .sharePoint(luz)
      .web.navigation.topNavigationBar.add('Mine', '/sites/hub', true);
    await expect(refused).rejects.toMatchObject({ status: 403 });
    expect(await titles()).toEqual([]);
  });

  test('a link without a title or an address is refused', async () => {
    const bar = local.sharePoint(ada).web.navigation.topNavigationBar;
    await expect(bar.add('', '/sites/hub', true)).rejects.toMatchObject({ status: 400 });
    await expect(bar.add('Inicio', '', true)).rejects.toMatchObject({ status: 400 });
  });

  test('a link has a title of its own in each language', async () => {
    const bar = local.sharePoint(ada).web.navigation.topNavigationBar;
    const added = (await bar.add('Inicio', '/sites/hub', true)) as unknown as Node;
    const title = `/sites/hub/_api/web/navigation/topnavigationbar(${added.Id})/TitleResource`;
    await local.ask(ada, 'POST', `${title}/SetValueForUICulture`, {
      body: { cultureName: 'pt-BR', value: 'Início' },
    });
    const inCulture = async (cultureName: string): Promise<unknown> => {
      const answer = await local.ask(ada, 'POST', `${title}/GetValueForUICulture`, {
        body: { cultureName },
        headers: { accept: 'application/json;odata=nometadata' },
      });
      return ((await answer.json()) as { value: unknown }).value;
    };
    expect(await inCulture('pt-BR')).toBe('Início');
    expect(await inCulture('es-ES')).toBe('Inicio');
  });

  test('the site opens with the page that an administrator chose', async () => {
    const { rootFolder } = local.sharePoint(ada).web;
    expect(await rootFolder.select('WelcomePage')()).toMatchObject({
      WelcomePage: 'SitePages/Home.aspx',
    });
    await rootFolder.update({ WelcomePage: 'SitePages/Search.aspx' });
    expect(await rootFolder()).toMatchObject({ WelcomePage: 'SitePages/Search.aspx' });
    await expect(
      local.sharePoint(luz).web.rootFolder.update({ WelcomePage: 'SitePages/Mine.aspx' })
    ).rejects.toMatchObject({ status: 403 });
  });
});
