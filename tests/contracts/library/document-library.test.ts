import { createMemoryDocumentLibrary } from '../../../shared/adapters/memory/memory-document-library';
import { createDocumentLibrary } from '../../../shared/adapters/sharepoint/document-library';
import {
  noDetails,
  type DocumentFields,
  type DocumentLibrary,
  type StoredDocument,
} from '../../../shared/domain/library';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana } from '../../surfaces/cli/people';

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

const fields = (sourceId: string): DocumentFields => ({
  title: 'Évaluation; «finale» | 1',
  summary: 'Dos líneas\ny una más',
  themes: [],
  countries: [],
  languages: [],
  year: 2024,
  details: noDetails,
  sourceId,
  sourceHash: 'a'.repeat(64),
});

let site: LocalSite;

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana]);
  await site.provision('--yes');
  await site.keep('provisioned');
});
afterAll(() => site.close());

const inSharePoint = async (): Promise<DocumentLibrary> => {
  await site.backTo('provisioned');
  return createDocumentLibrary({ sp: site.connection().sp, sitePath: '/sites/hub' });
};

const openings: readonly [string, () => Promise<DocumentLibrary>][] = [
  ['memory', () => Promise.resolve(createMemoryDocumentLibrary())],
  ['SharePoint', inSharePoint],
];

describe.each(openings)('the document library in %s', (_, open) => {
  let library: DocumentLibrary;

  beforeEach(async () => {
    library = await open();
  });

  const add = async (fileName: string, content = 'texto'): Promise<number> => {
    const created = await library.create(fileName, bytes(content));
    if (!created.ok) throw new Error(created.problem.code);
    return created.value;
  };

  test('keeps what it is given under names with accents, quotes and signs', async () => {
    const name = "Año 100% «L’été» d'água #1 & más.txt";
    const itemId = await add(name, 'línea uno');
    expect(text(await library.readContent(name))).toBe('línea uno');
    expect(await library.find(name)).toMatchObject({
      ...{ itemId, fileName: name, sourceId: null, sourceHash: null },
      ...{ isDescribed: false, isChangedByPerson: false },
    });
  });

  test('never puts a file in the place of another, in whatever case it is written', async () => {
    await add('informe.txt', 'primero');
    expect(await library.create('INFORME.txt', bytes('segundo'))).toEqual({
      ok: false,
      problem: { code: 'library.name-taken', values: { file: 'INFORME.txt' } },
    });
    expect(text(await library.readContent('informe.txt'))).toBe('primero');
  });

  test('says that a file is not there', async () => {
    expect(await library.find('nada.txt')).toBeUndefined();
  });

  test('lists described documents with their record and fingerprint', async () => {
    const itemId = await add('a.txt');
    await add('b.txt');
    expect(await library.describe(itemId, fields('r-1'))).toEqual({ ok: true, value: itemId });
    const inventory = await library.inventory();
    expect(
      inventory.map(({ fileName, sourceId, sourceHash, isDescribed }) => [
        ...[fileName, sourceId, sourceHash, isDescribed],
      ])
    ).toEqual([
      ['a.txt', 'r-1', 'a'.repeat(64), true],
      ['b.txt', null, null, false],
    ]);
  });

  test('replaces the content and keeps the fields', async () => {
    const itemId = await add('a.txt', 'antes');
    await library.describe(itemId, fields('r-1'));
    await library.replaceContent('a.txt', bytes('después'));
    expect(text(await library.readContent('a.txt'))).toBe('después');
    expect(await library.find('a.txt')).toMatchObject({ itemId, sourceId: 'r-1' });
  });

  describe('is claimed for writing', () => {
    const read = async (): Promise<StoredDocument> => {
      const stored = await library.find('a.txt');
      if (!stored) throw new Error('a.txt is not there');
      return stored;
    };
    const conflict = {
      ok: false,
      problem: { code: 'library.changed-meanwhile', values: { file: 'a.txt' } },
    };

    beforeEach(async () => {
      await library.describe(await add('a.txt', 'antes'), fields('r-1'));
    });

    test('by one of two who read the same version', async () => {
      const [first, second] = [await read(), await read()];
      expect(await library.claim(first)).toEqual({ ok: true, value: first.itemId });
      expect(await library.claim(second)).toEqual(conflict);
    });

    test('by nobody who read it before the content was replaced', async () => {
      const stored = await read();
      await library.replaceContent('a.txt', bytes('después'));
      expect(await library.claim(stored)).toEqual(conflict);
      expect(await read()).toMatchObject({ sourceHash: 'a'.repeat(64) });
    });

    test('by nobody who read it before it was described', async () => {
      const [stored] = await library.inventory();
      await library.describe(stored?.itemId ?? 0, fields('r-2'));
      expect(await library.claim(stored ?? (await read()))).toEqual(conflict);
      expect(await read()).toMatchObject({ sourceId: 'r-2' });
    });

    test('and then has no fingerprint, and everything else as before', async () => {
      await library.claim(await read());
      expect(await read()).toMatchObject({ sourceId: 'r-1', sourceHash: null });
      expect(text(await library.readContent('a.txt'))).toBe('antes');
    });

    test('also after its rights were narrowed, which is no save', async () => {
      const stored = await read();
      await library.restrictToKmTeam(stored.itemId);
      expect(await library.claim(stored)).toMatchObject({ ok: true });
    });
  });

  test('knows which documents are for the KM team alone', async () => {
    const itemId = await add('a.txt');
    expect(await library.isRestricted(itemId)).toBe(false);
    await library.restrictToKmTeam(itemId);
    await library.restrictToKmTeam(itemId);
    expect(await library.isRestricted(itemId)).toBe(true);
  });
});

describe('the document library in SharePoint', () => {
  let library: DocumentLibrary;

  beforeEach(async () => {
    library = await inSharePoint();
  });

  test('names the column that SharePoint did not take', async () => {
    const created = await library.create('a.txt', bytes('x'));
    const themes = [{ id: '00000000-0000-4000-8000-000000000000', label: 'Gone' }];
    const described = await library.describe(created.ok ? created.value : 0, {
      ...fields('r-1'),
      themes,
    });
    expect(described).toMatchObject({
      ok: false,
      problem: { code: 'library.field-refused', values: { column: 'HubThemes' } },
    });
    expect(await library.find('a.txt')).toMatchObject({ sourceId: null });
  });

  test('is listed whole beyond the list view threshold', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await library.create(name, bytes('x'));
    await site.admin('PUT', '/settings', { listViewThreshold: 2 });
    expect(await library.inventory()).toHaveLength(4);
  });

  test('adds a file once though the line broke after SharePoint had taken it', async () => {
    await site.admin('PUT', '/faults', [
      { match: { path: 'AddUsingPath' }, effect: { reset: true, afterwards: true }, times: 1 },
    ]);
    const created = await library.create('a.txt', bytes('x'));
    // The repetition finds the name taken, by ourselves: the import looks into the file and goes on.
    expect(created.ok).toBe(false);
    expect(await library.inventory()).toHaveLength(1);
  });
});
