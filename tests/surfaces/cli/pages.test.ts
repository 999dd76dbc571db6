import { pageFiles } from '../../../shared/adapters/sharepoint/schema/page-files';
import { webPartIds } from '../../../shared/adapters/sharepoint/schema/web-part-ids';
import { openLocalSite, type LocalSite } from './local-site';
import { ana } from './people';

interface Page {
  readonly Id: number;
  readonly FileName: string;
  readonly CanvasContent1: string;
}

const editor = { ...ana, roles: ['Admin'] };

describe('the pages that provisioning makes', () => {
  let site: LocalSite;
  beforeAll(async () => {
    site = openLocalSite();
    await site.admin('POST', '/people', [editor]);
    await site.keep('bare');
    await site.provision('--yes');
    await site.keep('provisioned');
  });
  beforeEach(() => site.backTo('bare'));
  afterAll(() => site.close());

  const pages = async (): Promise<readonly Page[]> => {
    const answer = await site.asPerson(editor.mail, 'GET', '/_api/sitepages/pages');
    return ((await answer.json()) as { value: Page[] }).value;
  };
  const page = async (file: string): Promise<Page> => {
    const found = (await pages()).find(({ FileName }) => FileName === file);
    if (!found) throw new Error(`There is no page ${file}.`);
    return found;
  };
  const save = (id: number, canvas: unknown): Promise<Response> =>
    site.asPerson(editor.mail, 'POST', `/_api/sitepages/pages(${id})/SavePage`, {
      CanvasContent1: JSON.stringify(canvas),
    });

  test('are a home with five web parts, a search, all themes, and one page for each theme', async () => {
    await site.backTo('provisioned');
    const home = JSON.parse((await page(pageFiles.home)).CanvasContent1) as { webPartId: string }[];
    const { searchBox, needToKnow, themes, recentDocuments, forYou } = webPartIds;
    expect(home.map(({ webPartId }) => webPartId)).toEqual([
      ...[searchBox, needToKnow, themes, recentDocuments, forYou],
    ]);
    const names = (await pages()).map(({ FileName }) => FileName);
    expect(names).toEqual(expect.arrayContaining([pageFiles.search, pageFiles.themes]));
    expect(names).toContain('Theme-counter-trafficking.aspx');
    expect(names.filter((name) => name.startsWith('Theme-')).length).toBeGreaterThan(15);
  });

  test('belong to the editors afterwards: what they arranged stays', async () => {
    await site.backTo('provisioned');
    const { Id, CanvasContent1 } = await page(pageFiles.home);
    const [first] = JSON.parse(CanvasContent1) as unknown[];
    await save(Id, [first]);
    const again = await site.provision('--yes');
    expect(again.text).toContain('Nothing to do.');
    expect(JSON.parse((await page(pageFiles.home)).CanvasContent1)).toHaveLength(1);
  });

  test('never replace a page of the same name that people made; the administrator is told', async () => {
    const made = await site.asPerson(editor.mail, 'POST', '/_api/sitepages/pages', {
      FileName: pageFiles.search,
      Title: 'Nuestra página',
    });
    const { Id } = (await made.json()) as Page;
    const own = { controlType: 1, position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12 } };
    await save(Id, [own]);
    const { text } = await site.provision('--yes', '--lang', 'es');
    expect(text).toContain(`A MANO: ya hay una página ${pageFiles.search}`);
    expect(JSON.parse((await page(pageFiles.search)).CanvasContent1)).toEqual([own]);
  });

  test('are finished by the next run when one was cut off in the middle of a page', async () => {
    let saves = 0;
    site.interrupt((method, url) => {
      if (method === 'POST' && url.endsWith('/SavePage')) saves += 1;
      return saves === 2;
    });
    expect((await site.provision('--yes')).code).not.toBe(0);
    site.interrupt(() => false);
    await site.provision('--yes');
    const blank = (await pages()).filter(
      ({ FileName, CanvasContent1 }) => FileName !== 'Home.aspx' && CanvasContent1 === ''
    );
    expect(blank).toEqual([]);
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
  });
});
