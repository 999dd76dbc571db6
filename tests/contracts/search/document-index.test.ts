import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { createTermStoreVocabulary } from '../../../shared/adapters/graph/term-store-vocabulary';
import { createMemoryDocumentIndex } from '../../../shared/adapters/memory/memory-document-index';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { createSearchIndex } from '../../../shared/adapters/sharepoint/search-index';
import { readTermSetIds } from '../../../shared/adapters/sharepoint/term-set-ids';
import {
  EMPTY_QUERY,
  expand,
  FACETS,
  makeIndexRequest,
  suggestTitles,
  type DocumentIndex,
  type IndexAnswer,
  type SearchQuery,
} from '../../../shared/domain/search';
import { createVocabulary, type Vocabulary } from '../../../shared/domain/taxonomy';
import { openLocalSite, siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva } from '../../surfaces/cli/people';
import { seededConcepts } from '../taxonomy/seeded-concepts';

interface Sample {
  readonly title: string;
  readonly text: string;
  readonly themes: readonly string[];
  readonly country: string;
  readonly year: number;
  readonly language: string;
}

const sample = (
  title: string,
  text: string,
  themes: readonly string[],
  country: string,
  year: number,
  language: string
): Sample => ({ title, text, themes, country, year, language });

const SAMPLES: readonly Sample[] = [
  sample(
    'Retorno asistido',
    'La política de retorno',
    ['theme.return-reintegration'],
    'PER',
    2024,
    'es'
  ),
  sample('Seis meses', 'Nada que diga el tema', ['theme.return-counselling'], 'BRA', 2023, 'es'),
  sample(
    'Reintegração',
    'As famílias migrantes',
    ['theme.return-reintegration'],
    'BRA',
    2022,
    'pt'
  ),
  sample(
    'Shelter in Tacna',
    'People who migrate',
    ['theme.counter-trafficking'],
    'PER',
    2022,
    'en'
  ),
  sample('Niñez', 'La niñez en la frontera', ['theme.counter-trafficking'], 'COL', 2019, 'es'),
];

let site: LocalSite | undefined;

async function openSharePoint(): Promise<{ index: DocumentIndex; vocabulary: Vocabulary }> {
  const opened = openLocalSite();
  site = opened;
  await opened.admin('POST', '/people', [ana, eva]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-index-'));
  const rows = SAMPLES.map((one, number) => {
    fs.writeFileSync(path.join(folder, `${number}.txt`), one.text);
    const terms = `${one.themes.join('; ')},${one.country}`;
    return `${number},${one.title},,${terms},type.guideline,${one.year},language.${one.language},${number}.txt,all`;
  });
  const head = 'id,title,summary,themes,countries,type,year,languages,file,audience';
  fs.writeFileSync(path.join(folder, 'documents.csv'), [head, ...rows].join('\n'));
  const members = path.join(folder, 'people.json');
  fs.writeFileSync(members, JSON.stringify([ana, eva]));
  await opened.provision('--yes', '--members', members);
  const imported = await opened.import(path.join(folder, 'documents.csv'));
  if (imported.code !== 0) throw new Error(imported.text);
  fs.rmSync(folder, { recursive: true });
  const { sp, graph } = opened.connection();
  const vocabulary = await createTermStoreVocabulary({
    graph,
    siteId: await readGraphSiteId(sp, siteUrl),
    termSetIds: () => readTermSetIds(sp),
  }).load();
  const index = createSearchIndex(asReader(opened), siteUrl);
  return { index, vocabulary };
}

/** PnPjs with the rights of a reader of the hub. */
function asReader(opened: LocalSite): SPFI {
  return spfi(siteUrl)
    .using(DefaultHeaders(), DefaultInit(), DefaultParse())
    .using((instance: Queryable) => {
      instance.on.send.replace((url, init) => {
        const address = url.toString().slice(siteUrl.length);
        const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
        const headers = Object.fromEntries(new Headers(init.headers));
        return opened.asPerson(ana.mail, init.method ?? 'GET', address, body, headers);
      });
      return instance;
    });
}

function openMemory(): Promise<{ index: DocumentIndex; vocabulary: Vocabulary }> {
  const vocabulary = createVocabulary(seededConcepts());
  const documents = SAMPLES.map((one, number) => ({
    id: String(number),
    title: one.title,
    text: one.text,
    url: `${siteUrl}/HubDocuments/${number}.txt`,
    fileName: `${number}.txt`,
    fileType: 'txt',
    terms: {
      theme: one.themes,
      country: [`country.${one.country}`],
      mission: [],
      type: ['type.guideline'],
      language: [`language.${one.language}`],
      framework: [],
      audience: [],
    },
    year: one.year,
    archived: false,
    external: false,
    authors: [],
  }));
  return Promise.resolve({ index: createMemoryDocumentIndex(documents, vocabulary), vocabulary });
}

const openings = [
  ['memory', openMemory],
  ['SharePoint', openSharePoint],
] as const;

describe.each(openings)('the document index in %s', (_, open) => {
  let index: DocumentIndex;
  let vocabulary: Vocabulary;

  beforeAll(async () => {
    ({ index, vocabulary } = await open());
  });
  afterAll(() => {
    site?.close();
    site = undefined;
  });

  const idOf = (key: string): string => vocabulary.byKey(key)?.id ?? key;
  const ask = (change: Partial<SearchQuery>, size = 10): Promise<IndexAnswer> => {
    const query = { ...EMPTY_QUERY, ...change };
    return index.search(
      makeIndexRequest(query, expand(query.text, vocabulary), {
        start: (query.page - 1) * size,
        size,
        facets: FACETS,
      })
    );
  };
  const titlesOf = async (change: Partial<SearchQuery>): Promise<string[]> =>
    (await ask(change)).hits.map((hit) => hit.title).sort();
  const narrowed = (facets: Partial<SearchQuery['terms']>): SearchQuery['terms'] => ({
    ...EMPTY_QUERY.terms,
    ...facets,
  });

  test('gives everything, newest first, when nothing is asked', async () => {
    const { hits, total } = await ask({});
    expect(total).toBe(SAMPLES.length);
    expect(hits.map((hit) => hit.year)).toEqual([2024, 2023, 2022, 2022, 2019]);
  });

  test('finds words without their accents, and other forms of them', async () => {
    expect(await titlesOf({ text: 'politica' })).toEqual(['Retorno asistido']);
    expect(await titlesOf({ text: 'migrante' })).toEqual(['Reintegração']);
    expect(await titlesOf({ text: 'ninez' })).toEqual(['Niñez']);
  });

  test('finds a theme across languages, and by the tag where the text does not name it', async () => {
    expect(await titlesOf({ text: 'voluntary return' })).toEqual([
      'Reintegração',
      'Retorno asistido',
      'Seis meses',
    ]);
  });

  test('asks every word of a document', async () => {
    expect(await titlesOf({ text: 'frontera niñez' })).toEqual(['Niñez']);
    expect(await titlesOf({ text: 'frontera inexistente' })).toEqual([]);
  });

  test('leaves out, takes one of several, and reads a phrase word by word in order', async () => {
    expect(await titlesOf({ text: 'niñez OR shelter' })).toEqual(['Niñez', 'Shelter in Tacna']);
    expect(await titlesOf({ text: '"política de retorno"' })).toEqual(['Retorno asistido']);
    expect(await titlesOf({ text: '"retorno de política"' })).toEqual([]);
    expect(await titlesOf({ text: 'trata -frontera' })).toEqual(['Shelter in Tacna']);
    expect(await titlesOf({ text: '-retorno -frontera' })).toEqual([
      'Reintegração',
      'Seis meses',
      'Shelter in Tacna',
    ]);
  });

  test('finds a typed year as the reference year', async () => {
    expect(await titlesOf({ text: 'shelter 2022' })).toEqual(['Shelter in Tacna']);
    expect(await titlesOf({ text: 'shelter 2019' })).toEqual([]);
  });

  test('puts pinned documents first, lets them in without the words, and counts them', async () => {
    const [pinned] = (await ask({ text: 'shelter' })).hits;
    const request = makeIndexRequest(EMPTY_QUERY, expand('niñez', vocabulary), {
      ...{ start: 0, size: 10, facets: [] },
      pinned: [pinned?.id ?? ''],
    });
    const { hits, total } = await index.search(request);
    expect(hits.map((hit) => hit.title)).toEqual(['Shelter in Tacna', 'Niñez']);
    expect(total).toBe(2);
    const outside = { ...request, years: { from: 2019, to: 2019 } };
    expect((await index.search(outside)).hits.map((hit) => hit.title)).toEqual(['Niñez']);
  });

  test('shows some kinds of documents and counts all of them', async () => {
    const ids = [idOf('type.guideline')];
    const kindRequest = (mode: 'only' | 'without') =>
      makeIndexRequest(EMPTY_QUERY, expand('', vocabulary), {
        ...{ start: 0, size: 10, facets: [], countKinds: true },
        kindTypes: { mode, ids },
      });
    const only = await index.search(kindRequest('only'));
    const without = await index.search(kindRequest('without'));
    expect([only.total, without.total]).toEqual([SAMPLES.length, 0]);
    for (const answer of [only, without]) {
      expect(answer.typeTotals?.total).toBe(SAMPLES.length);
      expect(answer.typeTotals?.types).toContainEqual({ id: ids[0], count: SAMPLES.length });
    }
  });

  test('suggests titles by the beginnings of their words, without their accents too', async () => {
    const titles = async (typed: string): Promise<string[]> =>
      (await suggestTitles(index, typed)).map(({ title }) => title);
    expect(await titles('tac shel')).toEqual(['Shelter in Tacna']);
    expect(await titles('nin')).toEqual(['Niñez']);
    expect(await titles('reintegraca')).toEqual(['Reintegração']);
    expect(await titles('helter')).toEqual([]);
  });

  test('finds no rendition of a work that is not there', async () => {
    expect(await index.renditions(['no-such-work', 'x" OR "1'])).toEqual(new Map());
    expect(await index.renditions([])).toEqual(new Map());
  });

  test('takes values of one facet as alternatives and adds facets up', async () => {
    const theme = [idOf('theme.counter-trafficking')];
    const country = [idOf('country.PER'), idOf('country.COL')];
    expect(await titlesOf({ terms: narrowed({ country }) })).toEqual([
      'Niñez',
      'Retorno asistido',
      'Shelter in Tacna',
    ]);
    expect(await titlesOf({ terms: narrowed({ country, theme }) })).toEqual([
      'Niñez',
      'Shelter in Tacna',
    ]);
  });

  test('finds the terms below a theme with it', async () => {
    expect(
      await titlesOf({ terms: narrowed({ theme: [idOf('theme.return-reintegration')] }) })
    ).toEqual(['Reintegração', 'Retorno asistido', 'Seis meses']);
  });

  test('narrows by years, both ends included', async () => {
    expect(await titlesOf({ years: { from: 2022, to: 2023 } })).toHaveLength(3);
    expect(await titlesOf({ years: { from: 2024 } })).toEqual(['Retorno asistido']);
    expect(await titlesOf({ years: { to: 2019 } })).toEqual(['Niñez']);
  });

  test('counts each facet as if its own filter were not there, and respects the others', async () => {
    const country = [idOf('country.PER')];
    const { counts } = await ask({ terms: narrowed({ country }), years: { from: 2022 } });
    const countries = new Map(counts.terms.country?.map(({ id, count }) => [id, count]));
    expect(countries.get(idOf('country.PER'))).toBe(2);
    expect(countries.get(idOf('country.BRA'))).toBe(2);
    expect(countries.get(idOf('country.COL'))).toBeUndefined();
    expect(counts.years).toEqual([
      { year: 2022, count: 1 },
      { year: 2024, count: 1 },
    ]);
    const themes = new Map(counts.terms.theme?.map(({ id, count }) => [id, count]));
    expect(themes.get(idOf('theme.return-reintegration'))).toBe(1);
  });

  test('gives the page that was asked for, and the number of all', async () => {
    const first = await index.search(
      makeIndexRequest({ ...EMPTY_QUERY, sort: 'oldest' }, expand('', vocabulary), {
        start: 0,
        size: 2,
        facets: [],
      })
    );
    expect(first.total).toBe(5);
    expect(first.hits.map((hit) => hit.year)).toEqual([2019, 2022]);
    const last = await ask({ sort: 'oldest', page: 3 }, 2);
    expect(last.hits.map((hit) => hit.title)).toEqual(['Retorno asistido']);
  });

  test('says what a document is: its tags, year, language and where to open it', async () => {
    const [hit] = (await ask({ text: 'shelter' })).hits;
    expect(hit).toMatchObject({
      title: 'Shelter in Tacna',
      year: 2022,
      fileType: 'txt',
      terms: {
        theme: [idOf('theme.counter-trafficking')],
        country: [idOf('country.PER')],
        language: [idOf('language.en')],
        type: [idOf('type.guideline')],
      },
    });
    expect(hit?.url).toMatch(/\/HubDocuments\/.+\.txt$/);
  });

  test('ends when the reader asks something else', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      index.search(
        makeIndexRequest(EMPTY_QUERY, expand('retorno', vocabulary), {
          start: 0,
          size: 10,
          facets: [],
        }),
        controller.signal
      )
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
