import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMemorySavedSearches,
  createMemorySettings,
} from '../../../shared/adapters/memory/memory-search-ports';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import {
  createSharePointHubPorts,
  type SharePointHubPorts,
} from '../../../shared/adapters/sharepoint/hub-ports';
import {
  EMPTY_QUERY,
  expand,
  makeIndexRequest,
  type BestBetRepository,
  type Reader,
  type SavedSearchRepository,
  type SearchSettings,
} from '../../../shared/domain/search';
import { seededConcepts } from '../taxonomy/seeded-concepts';
import { makeFirstSchema } from '../../surfaces/cli/first-schema';
import { openLocalSite, siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';

const rts = { ...luz, roles: ['Reader', 'RTS'] };
let site: LocalSite;

/** A provisioned site with a document, a notice and a specialist. */
async function openHub(): Promise<void> {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, eva, rts]);
  const folder = mkdtempSync(join(tmpdir(), 'hub-ports-'));
  const file = (name: string, ...lines: readonly string[]): string => {
    writeFileSync(join(folder, name), lines.join('\n'));
    return join(folder, name);
  };
  await site.provision('--yes', '--members', file('members.json', JSON.stringify([ana, eva, rts])));
  file('a.txt', 'Retorno');
  file('b.txt', 'Nota del equipo');
  file(
    'documents.csv',
    'id,title,themes,countries,type,year,languages,file,work,verified_on,author,lifecycle,audience',
    `d-1,Retorno asistido,theme.return-reintegration,PER,evaluation,2024,es,a.txt,w-1,2026-03-01,${luz.mail},,`,
    'd-2,Nota del equipo,theme.regularization,PER,evaluation,2024,es,b.txt,,,,,km-team'
  );
  file('specialists.csv', 'theme,mail', `theme.return-reintegration,${luz.mail}`);
  file(
    'need-to-know.csv',
    'key,title_es,title_pt,title_en,link,chosen_by,until,themes',
    `n-1,Aviso,Aviso,Notice,,${luz.mail},2099-01-31,theme.return-reintegration`,
    `n-2,Pasado,Passado,Past,,${luz.mail},2001-01-31,`
  );
  const { code, text } = await site.import(join(folder, 'documents.csv'));
  if (code !== 0) throw new Error(text);
  rmSync(folder, { recursive: true });
}

async function portsOf(mail: string): Promise<SharePointHubPorts> {
  return createSharePointHubPorts({
    ...(await site.page(mail)),
    ...{ siteUrl, personKey: mail, page: {}, whenIdle: () => undefined },
    storage: { read: async () => undefined, write: async () => undefined },
    termStore: createMemoryVocabulary([]),
  });
}

beforeAll(openHub, 60_000);
afterAll(() => site.close());

describe('a page of the hub on a cold browser', () => {
  test('reads all settings and its first search in one call', async () => {
    const ports = await portsOf(ana.mail);
    await site.requests();
    const request = makeIndexRequest(EMPTY_QUERY, expand(''), {
      ...{ start: 0, size: 10, facets: ['theme', 'year', 'type'], countKinds: true },
    });
    const [settings, answer] = await Promise.all([
      ports.settings.load(),
      ports.index.search(request),
    ]);
    const log = await site.requests();
    expect(log.filter(({ path }) => path.endsWith('$batch'))).toHaveLength(1);
    expect(answer.hits).toMatchObject([
      {
        title: 'Retorno asistido',
        workId: 'w-1',
        verifiedOn: '2026-03-01',
        archived: false,
        authors: [luz.displayName],
      },
    ]);
    expect(settings.reader).toMatchObject({ name: ana.displayName, roles: ['Reader'] });
    expect(settings.specialists).toMatchObject([{ name: luz.displayName, mail: luz.mail }]);
    expect(settings.notices).toMatchObject([
      { text: { es: 'Aviso', en: 'Notice' }, until: '2099-01-31', chosenBy: luz.displayName },
    ]);
    const vocabulary = await ports.vocabulary.load();
    expect(vocabulary.byKey('theme.return-reintegration')?.id).toBe(
      settings.specialists[0]?.themeId
    );
    // Nothing more was asked for the vocabulary: it came with the settings.
    expect(await site.requests()).toEqual([]);
  });

  test('finds every rendition of a work, and titles by the beginning of their words', async () => {
    const { index } = await portsOf(ana.mail);
    expect((await index.renditions(['w-1', 'w-2'])).get('w-1')).toMatchObject([
      { title: 'Retorno asistido' },
    ]);
    expect(await index.suggestTitles('reto asi')).toMatchObject([
      { title: 'Retorno asistido', fileType: 'txt' },
    ]);
  });
});

test('a site that is older than the page has no lists yet, and is asked for its terms', async () => {
  const older = openLocalSite();
  try {
    await older.admin('POST', '/people', [{ ...ana, roles: ['Admin'] }]);
    await makeFirstSchema(older);
    const ports = createSharePointHubPorts({
      ...(await older.page(ana.mail)),
      ...{ siteUrl, personKey: ana.mail, page: {}, whenIdle: () => undefined },
      storage: { read: async () => undefined, write: async () => undefined },
      termStore: createMemoryVocabulary(seededConcepts()),
    });
    expect(await ports.settings.load()).toMatchObject({
      ...{ bestBets: [], notices: [], specialists: [] },
      reader: { name: ana.displayName },
    });
    expect((await ports.vocabulary.load()).byKey('theme.integration')).toBeDefined();
  } finally {
    older.close();
  }
});

/** A document that everybody may open, and one that is left to the KM team. */
interface BetOpening {
  readonly settings: SearchSettings;
  readonly bestBets: BestBetRepository;
  readonly open: string;
  readonly closed: string;
}

const betOpenings: readonly [string, () => Promise<BetOpening>][] = [
  [
    'memory',
    () => {
      const reader: Reader = { id: '1', name: luz.displayName, roles: ['RTS'] };
      const record = { ...{ bestBets: [], notices: [], specialists: [] }, reader };
      const settings = createMemorySettings(record, ['closed']);
      return Promise.resolve({ settings, bestBets: settings, open: 'open', closed: 'closed' });
    },
  ],
  [
    'SharePoint',
    async () => {
      const { settings, bestBets } = await portsOf(luz.mail);
      return {
        ...{ settings, bestBets },
        ...{ open: await documentId('a.txt'), closed: await documentId('b.txt') },
      };
    },
  ],
];

async function documentId(fileName: string): Promise<string> {
  const { web } = site.connection().sp;
  const file = web.getFileByServerRelativePath(`/sites/hub/HubDocuments/${fileName}`);
  return (await file.select('UniqueId')()).UniqueId.toLowerCase();
}

describe.each(betOpenings)('best bets in %s', (_, open) => {
  const themeOf = async () =>
    (await (await portsOf(luz.mail)).vocabulary.load()).byKey('theme.regularization')?.id ?? '';

  test('are read as they were made, and are gone when they are taken away, also twice', async () => {
    const { settings, bestBets, open: id } = await open();
    const draft = {
      themeId: await themeOf(),
      documentId: id,
      until: '2099-12-31',
      reason: { es: 'Es la guía vigente', en: 'It is in force' },
    };
    const added = await bestBets.add(draft);
    if (!added.ok) throw new Error(added.problem.code);
    expect(added.value).toMatchObject({ ...draft, chosenBy: luz.displayName });
    expect((await settings.load()).bestBets).toContainEqual(added.value);
    await bestBets.remove(added.value.id);
    await bestBets.remove(added.value.id);
    expect((await settings.load()).bestBets).not.toContainEqual(added.value);
  });

  test('are refused for a document that not everybody may open', async () => {
    const { settings, bestBets, closed } = await open();
    const draft = { themeId: await themeOf(), documentId: closed, until: '2099-12-31' };
    expect(await bestBets.add({ ...draft, reason: { es: 'Secreta' } })).toEqual({
      ok: false,
      problem: { code: 'search.pin-closed' },
    });
    expect((await settings.load()).bestBets).toEqual([]);
  });
});

test('who has rights on a document with permissions of its own cannot pin it either', async () => {
  const { bestBets, vocabulary } = await portsOf(eva.mail);
  const themeId = (await vocabulary.load()).byKey('theme.regularization')?.id ?? '';
  const draft = { themeId, documentId: await documentId('b.txt'), until: '2099-12-31' };
  expect(await bestBets.add({ ...draft, reason: { es: 'Secreta' } })).toMatchObject({ ok: false });
});

test('a reader who pins by a direct call is refused by SharePoint itself', async () => {
  const { bestBets, settings, vocabulary } = await portsOf(ana.mail);
  const themeId = (await vocabulary.load()).byKey('theme.integration')?.id ?? '';
  const draft = {
    themeId,
    documentId: await documentId('a.txt'),
    until: '2099-12-31',
    reason: { es: 'z' },
  };
  await expect(bestBets.add(draft)).rejects.toMatchObject({ code: 'no-right' });
  expect((await settings.load()).bestBets).toEqual([]);
});

const searchOpenings: readonly [string, () => Promise<SavedSearchRepository>][] = [
  ['memory', () => Promise.resolve(createMemorySavedSearches())],
  ['SharePoint', async () => (await portsOf(ana.mail)).savedSearches],
];

describe.each(searchOpenings)('saved searches in %s', (_, open) => {
  test('are kept by name, renamed and removed', async () => {
    const searches = await open();
    const added = await searches.add('Retorno', '?q=retorno&year=2020');
    expect(await searches.list()).toContainEqual(added);
    await searches.rename(added.id, 'Retorno desde 2020');
    expect(await searches.list()).toContainEqual({ ...added, name: 'Retorno desde 2020' });
    await searches.remove(added.id);
    await searches.remove(added.id);
    expect(await searches.list()).not.toContainEqual(expect.objectContaining({ id: added.id }));
  });
});

describe('saved searches of several people', () => {
  test('are each person’s own, also for who administers the site', async () => {
    const [hers, teams] = await Promise.all([portsOf(ana.mail), portsOf(eva.mail)]);
    const added = await hers.savedSearches.add('Mía', '?q=mía');
    expect(await teams.savedSearches.list()).toEqual([]);
    await expect(teams.savedSearches.rename(added.id, 'Suya')).rejects.toMatchObject({
      code: 'not-found',
    });
    await hers.savedSearches.remove(added.id);
  });

  test('that somebody changed in another window are not overwritten', async () => {
    const [one, other] = await Promise.all([portsOf(ana.mail), portsOf(ana.mail)]);
    const added = await one.savedSearches.add('Primera', '?q=1');
    await other.savedSearches.list();
    await one.savedSearches.rename(added.id, 'Segunda');
    await expect(other.savedSearches.rename(added.id, 'Tercera')).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await one.savedSearches.list()).toMatchObject([{ name: 'Segunda' }]);
  });
});
