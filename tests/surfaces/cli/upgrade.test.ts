import '@pnp/sp/content-types';
import '@pnp/sp/views';
import { hubSchema } from '../../../shared/adapters/sharepoint/schema/hub-schema';
import { makeFirstSchema } from './first-schema';
import { openLocalSite, type LocalSite } from './local-site';

let site: LocalSite;

beforeAll(async () => {
  site = openLocalSite();
  await makeFirstSchema(site);
  await site.keep('first schema');
});
beforeEach(() => site.backTo('first schema'));
afterAll(() => site.close());

const library = () => site.connection().sp.web.getList('/sites/hub/HubDocuments');
const { version } = hubSchema;
const snapshotName = `before-schema-${version}.json`;
const snapshot = `/sites/hub/HubSettings/${snapshotName}`;
const readSnapshot = async () => {
  const { sp } = site.connection();
  const text = await sp.web.getFileByServerRelativePath(snapshot).getText();
  return JSON.parse(text) as {
    version: number;
    library: { columns: { InternalName: string; Id: string }[]; views: object[]; rights: object[] };
    site: { rights: object[] };
  };
};
const oldDocument = () =>
  library().items.getById(1).select('Title', 'HubReferenceYear', 'EditorId', 'Modified')();

describe('a site of version 1', () => {
  test('is told in the plan what is kept, where, and to which version it comes', async () => {
    const { text } = await site.provision('--plan', '--lang', 'pt');
    expect(text).toContain('Atualização');
    expect(text).toContain(`guardar o que o site tem agora (versão 1 do esquema) em ${snapshot}`);
    expect(text).toContain('levar o site à versão 2 do esquema');
  });

  test('is brought to the version of today, its documents untouched, and then there is nothing to do', async () => {
    const before = await oldDocument();
    expect((await site.provision('--yes')).code).toBe(0);
    expect(await oldDocument()).toEqual(before);
    expect((await library().select('Description')()).Description).toContain(
      `[hub schema ${version}]`
    );
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
  });

  test('keeps what it had before anything else is changed: columns, views and rights', async () => {
    const { sp } = site.connection();
    const fields = await library().fields.select('InternalName', 'Id')();
    await site.requests();
    await site.provision('--yes');
    const writes = (await site.requests()).filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('$batch')
    );
    const kept = writes.findIndex(({ path }) => path.includes(snapshotName));
    const others = writes.slice(0, kept).filter(({ path }) => !/lists|HubSettings/i.test(path));
    expect(kept).toBeGreaterThan(0);
    expect(others).toEqual([]);
    const taken = await readSnapshot();
    expect(taken.version).toBe(1);
    expect(taken.library.columns.map(({ InternalName }) => InternalName)).toContain('HubThemes');
    expect(taken.library.columns.map(({ InternalName }) => InternalName)).not.toContain('HubOwner');
    expect(taken.library.views.length).toBeGreaterThan(0);
    expect(taken.site.rights.length).toBeGreaterThan(0);
    // A column of the site takes the id that the library’s own one had: it is the same column.
    const web = await sp.web.fields.getByInternalNameOrTitle('HubThemes').select('Id')();
    expect(web.Id).toBe(fields.find(({ InternalName }) => InternalName === 'HubThemes')?.Id);
  });

  test('shows the new columns in the forms of its old documents', async () => {
    await site.provision('--yes');
    const types = await library().contentTypes.select('StringId', 'Name')();
    expect(types.map(({ Name }) => Name)).toContain('Hub Document');
    const old = types.find(({ Name }) => Name === 'Document');
    const links = await library()
      .contentTypes.getById(old?.StringId ?? '')
      .fieldLinks();
    expect(links.map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(['HubThemes', 'HubOwner'])
    );
  });

  test('keeps the first snapshot when the upgrade was cut off in the middle', async () => {
    let left = 40;
    site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
    expect((await site.provision('--yes')).code).toBe(1);
    site.interrupt(() => false);
    const first = await readSnapshot();
    expect((await site.provision('--yes')).code).toBe(0);
    expect(await readSnapshot()).toEqual(first);
  });

  test.each([2, 9, 40, 75, 110, 140])(
    'that was cut off at its write %s is finished by the next run, with nothing twice',
    async (writes) => {
      let left = writes;
      site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
      await site.provision('--yes');
      site.interrupt(() => false);
      expect((await site.provision('--yes')).code).toBe(0);
      expect((await site.provision('--yes')).text).toContain('Nothing to do.');
      const views = (await library().views.select('Title')()).map(({ Title }) => Title);
      expect(new Set(views).size).toBe(views.length);
      const columns = await library().fields.select('InternalName')();
      const names = columns.map(({ InternalName }) => InternalName);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /^HubThemes\d/.test(name))).toEqual([]);
    },
    30_000
  );
});
