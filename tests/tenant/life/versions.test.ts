import { refusalOfCall } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import { openLibrary, type TestLibrary } from './library';

interface ItemVersion {
  VersionId: number;
  VersionLabel: string;
  IsCurrentVersion: boolean;
  Title: string;
  Editor: { LookupValue: string };
}

describe('Versions of a file', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary();
    await library.put('a.txt', 'one');
    await library.put('a.txt', 'two', luz);
    await (await library.item('a.txt')).update({ Title: 'Third' });
  });
  afterEach(() => library.close());

  const labels = async (name = 'a.txt'): Promise<string[]> =>
    (await library.file(name).versions()).map(({ VersionLabel }) => VersionLabel);
  const labelsOf = async (name = 'a.txt'): Promise<string[]> =>
    (await (await library.item(name)).versions()).map(
      (version: ItemVersion) => version.VersionLabel
    );

  // source: fidelity checklist, writes: "every save makes a version"
  test('are made by every save, of the content and of the columns', async () => {
    expect(await library.file('a.txt')()).toMatchObject({
      UIVersionLabel: '3.0',
      MajorVersion: 3,
      MinorVersion: 0,
      Level: 1,
    });
    expect(await labels()).toEqual(['1.0', '2.0']);
    expect(await labelsOf()).toEqual(['3.0', '2.0', '1.0']);
  });

  test('say who made them, and what the columns were', async () => {
    const [current, second] = (await (
      await library.item('a.txt')
    ).versions()) as unknown as ItemVersion[];
    expect(current).toMatchObject({ IsCurrentVersion: true, VersionId: 1536, Title: 'Third' });
    expect(second).toMatchObject({
      IsCurrentVersion: false,
      VersionId: 1024,
      Title: null,
      Editor: { LookupValue: luz.displayName },
    });
  });

  test('keep their own content', async () => {
    const { versions } = library.file('a.txt');
    expect(await versions.getById(512).getText()).toBe('one');
    expect(await versions.getById(1024).getText()).toBe('two');
    expect((await versions.getById(512)()).Size).toBe(3);
    expect(await library.file('a.txt').getText()).toBe('two');
  });

  test('come back as a new version, columns included', async () => {
    await library.file('a.txt').versions.restoreByLabel('1.0');
    expect(await library.file('a.txt').getText()).toBe('one');
    expect((await library.file('a.txt')()).UIVersionLabel).toBe('4.0');
    expect(
      (await library.file('a.txt').getItem<{ Title: string | null }>('Title')).Title
    ).toBeNull();
    await library.put('a.txt', 'five');
    expect(await library.file('a.txt').versions.getById(512).getText()).toBe('one');
  });

  test('are removed one by one or all together, the current one stays', async () => {
    await library.file('a.txt').versions.deleteById(512);
    expect(await labels()).toEqual(['2.0']);
    await library.file('a.txt').versions.deleteByLabel('2.0');
    expect(await labels()).toEqual([]);
    await library.put('a.txt', 'again');
    await library.file('a.txt').versions.deleteAll();
    expect(await labels()).toEqual([]);
    expect(await library.file('a.txt').getText()).toBe('again');
    expect((await refusalOfCall(library.file('a.txt').versions.getById(512)())).status).toBe(404);
  });

  test('are not removed by readers', async () => {
    const refusal = await refusalOfCall(library.file('a.txt', rui).versions.deleteById(512));
    expect(refusal.status).toBe(403);
    expect(await labels()).toEqual(['1.0', '2.0']);
  });

  test('go to the recycle bin and come back', async () => {
    const { web } = library.local.sharePoint(ada);
    await library.file('a.txt').versions.recycleByLabel('1.0');
    expect(await labels()).toEqual(['2.0']);
    const [recycled] = await web.recycleBin();
    expect(recycled).toMatchObject({ ItemType: 2, Title: 'a.txt (1.0)' });
    await web.recycleBin.getById(recycled?.Id ?? '').restore();
    expect(await labels()).toEqual(['1.0', '2.0']);
    expect(await library.file('a.txt').versions.getById(512).getText()).toBe('one');
  });

  // source: recorded requests, item.validateUpdate: bNewDocumentUpdate
  test('are not made by the last step of an upload, which may also say who wrote it and when', async () => {
    const item = await library.item('a.txt');
    const before = (await item()) as { 'odata.etag': string };
    const author = `[{'Key':'i:0#.f|membership|${luz.mail}'}]`;
    const results = await item.validateUpdateListItem(
      [
        { FieldName: 'Title', FieldValue: 'Quiet' },
        { FieldName: 'Editor', FieldValue: author },
        { FieldName: 'Modified', FieldValue: '3/1/2020 10:30 AM' },
      ],
      true
    );
    expect(results.map(({ HasException }) => HasException)).toEqual([false, false, false]);
    const after = await item.select('*', 'Editor/Title').expand('Editor')<
      Record<string, unknown>
    >();
    expect(after).toMatchObject({
      Title: 'Quiet',
      OData__UIVersionString: '3.0',
      Modified: '2020-03-01T10:30:00Z',
      Editor: { Title: luz.displayName },
    });
    expect(after['odata.etag']).not.toBe(before['odata.etag']);
  });

  test('are not made where a library keeps none, while the ETag counts up', async () => {
    await library.list().update({ EnableVersioning: false });
    await library.put('b.txt', 'one');
    const first = await library.file('b.txt')();
    await library.put('b.txt', 'two');
    const second = await library.file('b.txt')();
    expect([first.UIVersionLabel, second.UIVersionLabel]).toEqual(['1.0', '1.0']);
    expect([first.ETag.split(',')[1], second.ETag.split(',')[1]]).toEqual(['1"', '2"']);
    expect(await labels('b.txt')).toEqual([]);
  });

  // source: recorded requests, list.update: {"EnableVersioning":true,"MajorVersionLimit":50}
  test('are trimmed to the limit of the library, the oldest first', async () => {
    await library.list().update({ EnableVersioning: true, MajorVersionLimit: 3 });
    for (const content of ['4', '5', '6']) await library.put('a.txt', content);
    expect(await labelsOf()).toEqual(['6.0', '5.0', '4.0']);
    expect(await library.file('a.txt').versions.getById(2048).getText()).toBe('4');
  });
});

describe('Drafts of a library with minor versions', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
  });
  afterEach(() => library.close());

  const label = async (person = ada): Promise<string> =>
    (await library.file('a.txt', person)()).UIVersionLabel;

  test('are counted apart, and become a major version when they are published', async () => {
    await library.put('a.txt', 'draft', luz);
    expect(await label()).toBe('0.1');
    await library.put('a.txt', 'better', luz);
    expect(await label()).toBe('0.2');
    await library.file('a.txt', luz).publish('ready');
    expect(await library.file('a.txt')()).toMatchObject({
      UIVersionLabel: '1.0',
      CheckInComment: 'ready',
      Level: 1,
    });
    await library.put('a.txt', 'next', luz);
    expect(await label()).toBe('1.1');
  });

  // source: DraftVisibilityType of the list settings
  test('are seen by those who may edit, readers keep the published version', async () => {
    await library.put('a.txt', 'draft', luz);
    expect(await library.names(rui)).toEqual([]);
    expect((await refusalOfCall(library.file('a.txt', rui)())).status).toBe(404);
    await library.file('a.txt', luz).publish();
    await (await library.item('a.txt', luz)).update({ Title: 'Second thoughts' });
    await library.put('a.txt', 'second thoughts', luz);
    expect([await label(rui), await label(luz)]).toEqual(['1.0', '1.2']);
    expect(await library.file('a.txt', rui).getText()).toBe('draft');
    expect(await library.file('a.txt', luz).getText()).toBe('second thoughts');
    expect(await library.names(rui)).toEqual(['a.txt']);
    const titles = async (person: { mail: string }, filter: string) =>
      (await library.list(person).items.filter(filter)()).length;
    expect(await titles(rui, "Title eq 'Second thoughts'")).toBe(0);
    expect(await titles(luz, "Title eq 'Second thoughts'")).toBe(1);
  });

  test('are what a published version becomes when it is taken back', async () => {
    await library.put('a.txt', 'one');
    await library.file('a.txt').publish();
    await library.put('a.txt', 'two');
    await library.file('a.txt').publish();
    expect(await library.file('a.txt', rui).getText()).toBe('two');
    await library.file('a.txt').unpublish('not yet');
    expect(await label(rui)).toBe('1.0');
    expect(await library.file('a.txt', rui).getText()).toBe('one');
    expect(await library.file('a.txt')()).toMatchObject({ UIVersionLabel: '1.1', Level: 2 });
    expect(await library.file('a.txt').getText()).toBe('two');
  });

  test('are kept for as many major versions as the library says', async () => {
    await library.list().update({ MajorWithMinorVersionsLimit: 1 });
    await library.put('a.txt', '0.1');
    await library.put('a.txt', '0.2');
    await library.file('a.txt').publish();
    await library.put('a.txt', '1.1');
    await library.file('a.txt').publish();
    await library.put('a.txt', '2.1');
    const versions = await library.file('a.txt').versions();
    expect(versions.map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0', '2.0']);
  });

  test('cannot be published where a library has none', async () => {
    await library.list().update({ EnableMinorVersions: false });
    await library.put('b.txt');
    const refusal = await refusalOfCall(library.file('b.txt').publish());
    expect(refusal.message).toContain('minor version enabled list');
  });
});
