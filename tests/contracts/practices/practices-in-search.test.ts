import { createSharePointHubPorts } from '../../../shared/adapters/sharepoint/hub-ports';
import { readLinkedDocument } from '../../../shared/adapters/node/linked-document';
import { practiceAddress } from '../../../shared/adapters/sharepoint/practices/practice-address';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import {
  EMPTY_QUERY,
  EXPORT_COLUMNS,
  FACETS,
  type ExportWords,
} from '../../../shared/domain/search';
import type { PublishedPractice } from '../../../shared/domain/practices';
import { createHub, type Hub } from '../../../shared/hub';
import { systemClock } from '../../../shared/kernel/clock';
import { siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { content, newId, openPracticesSite, practice, storesOf } from './practices-site';

let site: LocalSite;
let hub: Hub;

const texts = {
  es: { title: 'Ventanilla zarapito', summary: 'Atención', results: 'Menos filas en Tumbes' },
  pt: { title: 'Balcão maçarico', results: 'Menos filas' },
};
const one: PublishedPractice = {
  ...{ id: newId(), kind: 'goodPractice', content: content({ texts: texts.es }) },
  translations: [
    {
      ...{ locale: 'pt', texts: texts.pt, isMachine: false, at: '2026-11-20T10:00:00.000Z' },
      by: { personId: 'p-1', name: 'Otávio' },
    },
  ],
  author: { personId: luz.objectId, name: luz.displayName },
  ...{ attachments: [], publishedAt: '2026-11-24T13:00:00.000Z', reviewOn: '2028-11-24' },
  ...{ isDue: false, reuseCount: 0, isExternal: false, reviewers: ['Rosa'] },
};
const address = practiceAddress(siteUrl, one.id);
const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

async function hubOf(mail: string): Promise<Hub> {
  const kept = new Map<string, string>();
  const ports = createSharePointHubPorts({
    ...(await site.page(mail)),
    ...{ siteUrl, personKey: mail, page: {}, whenIdle: () => undefined },
    storage: {
      read: (key) => Promise.resolve(kept.get(key)),
      write: (key, value) => Promise.resolve(void kept.set(key, value)),
    },
    termStore: createMemoryVocabulary([]),
  });
  return createHub({ ...ports, clock: systemClock });
}

beforeAll(async () => {
  site = await openPracticesSite();
  await storesOf(site).shelf.put(one);
  await storesOf(site).practices.add(
    practice({ content: content({ texts: { title: 'Ventanilla zarapito en revisión' } }) })
  );
  await site.admin('POST', '/crawl');
  hub = await hubOf(ana.mail);
}, 60_000);
afterAll(() => site.close());

const find = (text: string, more: object = {}) =>
  hub.search.find(
    { ...EMPTY_QUERY, text, ...more },
    { pageSize: 10, facets: FACETS, locale: 'es' }
  );

describe('a published practice', () => {
  test.each(['zarapito', 'maçarico', 'Tumbes', 'ventanilla'])(
    'is found by %s, in whatever language it is said, and leads to the hub’s page',
    async (word) => {
      const { results } = await find(word);
      expect(results.map(({ hit }) => [hit.title, hit.url])).toEqual([
        ['Ventanilla zarapito', address],
      ]);
    }
  );

  test('says what it is about where the index has no passage of it', async () => {
    const { results } = await find('', { kind: 'practices' });
    expect(results.map(({ hit }) => hit.summary)).toEqual([[{ text: 'Atención', marked: false }]]);
  });

  test('has its facets, its author, its year and its tab', async () => {
    const { results, counts, kinds } = await find('zarapito', { kind: 'practices' });
    const [first] = results;
    expect(first?.hit).toMatchObject({
      ...{ authors: [luz.displayName], year: 2025, archived: false, external: false, fileType: '' },
    });
    expect(first?.hit.terms.theme).toHaveLength(2);
    expect(first?.hit.terms.language).toHaveLength(2);
    expect(counts.terms.country?.map(({ count }) => count)).toContain(1);
    expect(kinds).toContainEqual({ kind: 'practices', count: 1 });
  });

  test('is suggested by its title, and leads to the hub’s page', async () => {
    expect(await hub.search.suggestTitles('venta zara')).toMatchObject([
      { title: 'Ventanilla zarapito', url: address },
    ]);
    const renditions = await hub.search.findRenditions([one.id]);
    expect(renditions.get(one.id)).toMatchObject([{ url: address }]);
  });

  test('stands with its address in a table of results', async () => {
    const words: ExportWords = {
      columns: Object.fromEntries(
        EXPORT_COLUMNS.map((name) => [name, name])
      ) as ExportWords['columns'],
      ...{ yes: 'sí', no: 'no', short: 'corta', long: 'larga' },
    };
    const query = { ...EMPTY_QUERY, text: 'zarapito' };
    const table = await hub.search.exportCsv(query, { locale: 'es', words });
    expect(table.ok && table.value.content).toContain(address);
  });

  test('is found by no word of the hub’s own record', async () => {
    for (const word of ['projectCode', 'genderAndRights', 'lessonNegative', 'goodPractice']) {
      expect((await find(word)).results).toEqual([]);
    }
  });

  test('can be pinned by a specialist, for all staff may read it', async () => {
    const team = await hubOf(eva.mail);
    const [found] = (await find('zarapito')).results;
    const { id, terms } = found?.hit ?? { id: '', terms: { theme: [] } };
    const pinned = await team.search.pin({
      ...{ themeId: terms.theme[0] ?? '', documentId: id, until: inAMonth },
      reason: { es: 'Sirve' },
    });
    expect(pinned).toMatchObject({ ok: true });
  });

  test('is read by its address with the reader’s rights, and by no other address', async () => {
    const { sp } = await site.page(ana.mail);
    expect(await readLinkedDocument(sp, siteUrl, address)).toMatchObject({
      ...{ title: 'Ventanilla zarapito', url: address, year: 2025, summary: 'Atención' },
    });
    expect(
      await readLinkedDocument(sp, siteUrl, practiceAddress(siteUrl, newId()))
    ).toBeUndefined();
    const elsewhere = address.replace('Practices.aspx', 'Other.aspx');
    expect(await readLinkedDocument(sp, siteUrl, elsewhere)).toBeUndefined();
  });

  test('that is taken away is nobody’s any more, though search still shows it for a while', async () => {
    const gone = { ...one, id: newId(), content: content({ texts: { title: 'Chorlito' } }) };
    const { shelf } = storesOf(site);
    await shelf.put(gone);
    await site.admin('POST', '/crawl');
    await site.admin('PUT', '/settings', { indexLagMs: 60_000 });
    await shelf.remove(gone.id);
    const late = await find('chorlito');
    expect(late.results.map(({ hit }) => hit.url)).toEqual([practiceAddress(siteUrl, gone.id)]);
    expect(await hub.practices.published.get(gone.id)).toBeUndefined();
    await site.admin('PUT', '/settings', { indexLagMs: 0 });
    await site.admin('POST', '/crawl');
    expect((await find('chorlito')).results).toEqual([]);
  });
});
