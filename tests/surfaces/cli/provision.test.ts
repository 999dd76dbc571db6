import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flattenTerms, termSets } from '../../../shared/adapters/sharepoint/schema/terms';
import type { Concept } from '../../../shared/domain/taxonomy';
import { openLocalSite, type LocalSite } from './local-site';
import { ana, eva, luz } from './people';

let site: LocalSite;
let folder: string;

beforeAll(async () => {
  site = openLocalSite();
  await site.keep('bare');
  await site.provision('--yes');
  await site.keep('provisioned');
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'provision-'));
  await site.backTo('bare');
  await site.requests();
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => site.close());

const writes = async () =>
  (await site.requests()).filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('$batch') && !path.endsWith('/terms')
  );

const membersFile = (members: readonly unknown[]): string => {
  const file = join(folder, 'people.json');
  writeFileSync(file, JSON.stringify(members));
  return file;
};

describe('an administrator who provisions a site', () => {
  test('sees the plan and nothing is written when she only plans', async () => {
    const { code, text } = await site.provision('--plan', '--lang', 'es');
    expect(code).toBe(0);
    expect(text).toContain('crear el grupo Hub Readers con permiso para: leer');
    expect(text).toContain('crear la biblioteca de documentos Hub Documents');
    expect(text).toContain('No se escribió nada');
    expect(await writes()).toEqual([]);
  });

  test('must say yes first', async () => {
    const { code, text } = await site.provision();
    expect(code).toBe(1);
    expect(text).toContain('Repeat with --yes');
    expect(await writes()).toEqual([]);
  });

  test('gets everything at once, and nothing to do and no write the second time', async () => {
    const first = await site.provision('--yes');
    expect(first).toMatchObject({ code: 0, text: expect.stringMatching(/Done: \d+ changes/) });
    await site.requests();
    const second = await site.provision('--yes');
    expect(second).toMatchObject({ code: 0, text: expect.stringContaining('Nothing to do.') });
    expect(await writes()).toEqual([]);
  });

  test('finds the library as the hub’s contract says', async () => {
    await site.backTo('provisioned');
    const { sp } = site.connection();
    const list = sp.web.getList('/sites/hub/HubDocuments');
    expect(await list.select('Title')()).toMatchObject({ Title: 'Hub Documents' });
    const fields = await list.fields.select('InternalName', 'TypeAsString', 'Indexed')();
    const ours = fields.filter(({ InternalName }) => InternalName.startsWith('Hub'));
    expect(
      Object.fromEntries(
        ours.map((field) => [field.InternalName, [field.TypeAsString, field.Indexed]])
      )
    ).toEqual({
      HubThemes: ['TaxonomyFieldTypeMulti', false],
      HubCountries: ['TaxonomyFieldTypeMulti', false],
      HubMission: ['TaxonomyFieldType', false],
      HubDocumentType: ['TaxonomyFieldType', true],
      HubLanguages: ['TaxonomyFieldTypeMulti', false],
      HubReferenceYear: ['Number', true],
      HubSummary: ['Note', false],
      HubSourceId: ['Text', true],
      HubSourceHash: ['Text', false],
      HubFrameworks: ['TaxonomyFieldTypeMulti', false],
      HubReaders: ['TaxonomyFieldTypeMulti', false],
      HubExposure: ['Choice', false],
      HubWorkId: ['Text', true],
      HubLength: ['Choice', false],
      HubPages: ['Number', false],
      HubLifecycle: ['Choice', true],
      HubVerifiedOn: ['DateTime', false],
      HubVerifiedBy: ['User', false],
      HubAuthors: ['UserMulti', false],
      HubOwner: ['User', true],
    });
    const types = await list.contentTypes.select('Name')();
    expect(types.map(({ Name }) => Name)).toContain('Hub Document');
    const views = await list.views.select('Title')();
    expect(views.map(({ Title }) => Title)).toEqual(
      expect.arrayContaining(['All', 'By theme', 'Untagged', 'Without year', 'Without owner'])
    );
  });

  test('finds what is new in the library to be a Hub Document', async () => {
    await site.backTo('provisioned');
    const folder = site
      .connection()
      .sp.web.getFolderByServerRelativePath('/sites/hub/HubDocuments');
    await folder.files.addUsingPath('new.txt', 'new');
    const items = site.connection().sp.web.getList('/sites/hub/HubDocuments').items;
    const item = await items.getById(1).select('ContentType/Name').expand('ContentType')<{
      ContentType: { Name: string };
    }>();
    expect(item.ContentType.Name).toBe('Hub Document');
  });

  test('gives specialists and the KM team the curated lists, and each person her own searches', async () => {
    await site.admin('POST', '/people', [ana, luz]);
    await site.provision('--yes', '--members', membersFile([ana, { ...luz, roles: ['RTS'] }]));
    const add = (mail: string, list: string) =>
      site.asPerson(mail, 'POST', `/_api/web/getList('/sites/hub/Lists/${list}')/items`, {
        Title: mail,
      });
    expect((await add(ana.mail, 'HubBestBets')).status).toBe(403);
    expect((await add(luz.mail, 'HubBestBets')).status).toBe(201);
    expect((await add(luz.mail, 'HubSpecialists')).status).toBe(403);
    expect((await add(ana.mail, 'HubSavedSearches')).status).toBe(201);
    expect((await add(luz.mail, 'HubSavedSearches')).status).toBe(201);
    const seen = await site.asPerson(
      luz.mail,
      'GET',
      "/_api/web/getList('/sites/hub/Lists/HubSavedSearches')/items?$select=Title"
    );
    expect(((await seen.json()) as { value: { Title: string }[] }).value).toEqual([
      expect.objectContaining({ Title: luz.mail }),
    ]);
  });

  test('publishes the terms for the web parts, and again when somebody changed one', async () => {
    await site.backTo('provisioned');
    const { sp } = site.connection();
    const read = async () => {
      const path = '/sites/hub/HubSettings/vocabulary.json';
      const text = await sp.web.getFileByServerRelativePath(path).getText();
      return (JSON.parse(text) as { concepts: Concept[] }).concepts;
    };
    const concepts = await read();
    const find = (key: string) => concepts.find((concept) => concept.key === key);
    expect(find('theme.humanitarian-assistance')).toMatchObject({ category: 'priority' });
    expect(find('theme.interiorization')).toMatchObject({ coreKey: 'theme.integration' });
    expect(find('theme.climate-refugees')).toMatchObject({
      deprecated: true,
      replacedBy: 'theme.disaster-displacement',
    });
    expect(find('sdg.10.7')?.setKey).toBe('frameworks');
    await sp.web.getFileByServerRelativePath('/sites/hub/HubSettings/vocabulary.json').delete();
    expect((await site.provision('--yes')).text).toContain('Done: 1 change.');
    expect(await read()).toEqual(concepts);
  });

  test('puts people into the groups of their roles, once', async () => {
    await site.admin('POST', '/people', [ana, eva]);
    const file = membersFile([ana, eva, { ...ana, mail: 'nadie@hub-oim.example' }]);
    const first = await site.provision('--yes', '--members', file);
    expect(first.text).toContain('put 1 person into Hub KM Team');
    expect(first.text).toContain('The directory does not know nadie@hub-oim.example');
    const second = await site.provision('--yes', '--members', membersFile([ana, eva]));
    expect(second.text).toContain('Nothing to do.');
    const readers = await site.connection().sp.web.siteGroups.getByName('Hub Readers').users();
    expect(readers.map(({ Email }) => Email).sort()).toEqual([ana.mail, eva.mail].sort());
  });

  test('goes on where a run was cut off', async () => {
    let left = 12;
    site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
    expect((await site.provision('--yes')).code).toBe(1);
    site.interrupt(() => false);
    expect((await site.provision('--yes')).code).toBe(0);
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
    const groups = await site.connection().sp.web.siteGroups();
    expect(groups.filter(({ Title }) => Title === 'Hub Readers')).toHaveLength(1);
  });

  test('is told when somebody has undone the search mapping, and gets it back', async () => {
    const mapping = { managed: 'RefinableInt00', crawled: 'ows_HubReferenceYear' };
    await site.backTo('provisioned');
    expect(await site.admin('GET', '/search-configuration')).toContainEqual(mapping);
    await site.admin('POST', '/search-configuration', [{ ...mapping, crawled: 'ows_Other' }]);
    const { text } = await site.provision('--yes');
    expect(text).toContain('map the search property RefinableInt00 to ows_HubReferenceYear');
    expect(text).toContain('Done: 1 change.');
    expect(await site.admin('GET', '/search-configuration')).toContainEqual(mapping);
  });

  test('keeps the synonyms that people added in the term store, and mends a label', async () => {
    await site.backTo('provisioned');
    const { sp, graph } = site.connection();
    const [column] = await sp.web.lists
      .getByTitle('Hub Documents')
      .fields.filter("InternalName eq 'HubDocumentType'")
      .select('InternalName', 'TermSetId')<{ TermSetId: string }[]>();
    const set = `/sites/${await graphSiteId()}/termStore/sets/${column?.TermSetId ?? ''}`;
    const read = async () =>
      ((await graph.api(`${set}/terms`).get()) as { value: Term[] }).value.find((term) =>
        term.properties.some(({ value }) => value === 'type.evaluation')
      );
    const term = await read();
    const labels = [
      ...(term?.labels ?? []).filter(({ languageTag }) => languageTag !== 'pt-BR'),
      { name: 'informe evaluativo', languageTag: 'es-ES', isDefault: false },
      { name: 'Avaliacão', languageTag: 'pt-BR', isDefault: true },
    ];
    await patch(`${set}/terms/${term?.id ?? ''}`, { labels });

    expect((await site.provision('--yes')).text).toContain('1 term in Document types');
    const after = (await read())?.labels ?? [];
    expect(after).toContainEqual({
      name: 'informe evaluativo',
      languageTag: 'es-ES',
      isDefault: false,
    });
    expect(after).toContainEqual({ name: 'Avaliação', languageTag: 'pt-BR', isDefault: true });
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
  });

  interface Term {
    readonly id: string;
    readonly labels: { name: string; languageTag: string; isDefault: boolean }[];
    readonly properties: { key: string; value: string }[];
  }

  const graphSiteId = async (): Promise<string> => {
    const { sp } = site.connection();
    const [root, web] = await Promise.all([sp.site.select('Id')(), sp.web.select('Id')()]);
    return `localhost,${root.Id},${web.Id}`;
  };

  const patch = async (path: string, body: object): Promise<void> => {
    const request = { id: '1', method: 'PATCH', url: path, headers, body };
    await site
      .connection()
      .graph.api('/$batch')
      .post({ requests: [request] });
  };
  const headers = { 'Content-Type': 'application/json' };
});

describe('a site that is not what it must be', () => {
  test('is refused, untouched, when its library has a column of another type', async () => {
    const { sp } = site.connection();
    await sp.web.lists.add('HubDocuments', '', 101);
    await sp.web.lists.getByTitle('HubDocuments').fields.addText('HubReferenceYear');
    await site.requests();
    const { code, text } = await site.provision('--yes');
    expect(code).toBe(1);
    expect(text).toContain('a column HubReferenceYear of the type Text; the hub needs Number');
    expect(await writes()).toEqual([]);
  });

  test('is refused when a list of the library’s name stands elsewhere', async () => {
    await site.connection().sp.web.lists.add('Hub Documents', '', 100);
    const { code, text } = await site.provision('--yes');
    expect(code).toBe(1);
    expect(text).toContain('the hub needs it at /sites/hub/HubDocuments');
  });

  test('is refused when it has a newer schema than the program', async () => {
    await site.backTo('provisioned');
    const list = site.connection().sp.web.getList('/sites/hub/HubDocuments');
    await list.update({ Description: 'Documents [hub schema 99]' });
    const { code, text } = await site.provision('--yes');
    expect(code).toBe(1);
    expect(text).toContain('version 99 of the schema');
  });
});

describe('a mistake in the command', () => {
  test.each([
    [
      ['--site', 'https://contoso.sharepoint.com/sites/hub'],
      'To work on contoso.sharepoint.com, say how to sign in',
    ],
    [['--site', 'hub'], 'This is not the address of a site: hub'],
    [['--sites', 'x'], 'There is no option --sites'],
    [['--members'], 'The option --members wants a value'],
    [['--members', 'nowhere.json'], 'The list of people nowhere.json cannot be read'],
  ])('%j is said in a sentence, and nothing is asked of the site', async (typed, sentence) => {
    const { code, text } = await site.provision(...typed);
    expect(code).toBe(1);
    expect(text).toContain(sentence);
    expect(await site.requests()).toEqual([]);
  });

  test('is said in the language that was asked for', async () => {
    const { text } = await site.provision('--lang', 'pt', '--sites');
    expect(text).toContain('Não há uma opção --sites');
  });
});

describe('a service that has hiccups', () => {
  test('is waited for: 429 with Retry-After, 503 and refused parts of a batch', async () => {
    await site.admin('PUT', '/faults', [
      { match: { path: '/siteGroups' }, effect: { status: 429, retryAfter: 1 }, times: 2 },
      { match: { path: 'createfieldasxml' }, effect: { status: 503 }, times: 1 },
      { match: { path: 'termStore/sets' }, effect: { status: 429, retryAfter: 1 }, times: 3 },
    ]);
    expect((await site.provision('--yes')).code).toBe(0);
    const struck = (await site.requests()).filter(({ fault }) => fault !== undefined);
    expect(struck.map(({ status }) => status).sort()).toEqual([429, 429, 429, 429, 429, 503]);
    expect(struck.filter(({ path }) => path.includes('termStore/sets'))).toHaveLength(3);
    await site.admin('PUT', '/faults', []);
    expect((await site.provision('--yes')).text).toContain('Nothing to do.');
  });

  test('that breaks off the answer to a batch of new terms has doubled none after the next run', async () => {
    const match = { method: 'POST', path: '/graph/v1.0/$batch', part: 0, nth: 6 };
    await site.admin('PUT', '/faults', [{ match, effect: { dropAfterBytes: 400 } }]);
    expect((await site.provision('--yes')).code).toBe(1);
    await site.admin('PUT', '/faults', []);
    expect((await site.provision('--yes')).code).toBe(0);
    const made = (await site.requests()).filter(
      ({ path, status }) => path.endsWith('/children') && status === 201
    );
    expect(made).toHaveLength(flattenTerms(termSets.flatMap((set) => set.terms)).length);
  });

  test('gets exactly the refused parts of a batch again: no term is doubled', async () => {
    await site.admin('PUT', '/faults', [
      { match: { path: '/children' }, effect: { status: 429, retryAfter: 1 }, times: 7 },
    ]);
    expect((await site.provision('--yes')).code).toBe(0);
    const created = (await site.requests()).filter(({ path }) => path.endsWith('/children'));
    const done = created.filter(({ status }) => status === 201);
    expect(created.length - done.length).toBe(7);
    const terms = flattenTerms(termSets.flatMap((set) => set.terms));
    expect(done).toHaveLength(terms.length);
  });
});
