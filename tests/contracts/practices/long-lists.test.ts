import { emptyContent, openStates, type PracticeSearch } from '../../../shared/domain/practices';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { ana, luz } from '../../surfaces/cli/people';
import { newId, openPracticesSite, personOf, practice, storesOf } from './practices-site';

const lean = { ...emptyContent('goodPractice', 'es'), texts: { title: 'Ventanilla' } };
const bare = {
  ...{ content: lean, seats: [], pending: [] },
  remarks: [],
  trail: [],
  translations: [],
};

/** Battery F18: more than the list view threshold, and as many as the region may ever have. */
const sizes = [5_001, 100_000] as const;

describe.each(sizes)('with %i practices', (size) => {
  let site: LocalSite;
  const modelId = 'aaaaaaaa-0000-4000-8000-000000000000';
  const copyOf = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

  beforeAll(async () => {
    site = await openPracticesSite();
    const { practices, reuses, shelf } = storesOf(site);
    await practices.add(
      practice({ ...bare, id: modelId, state: 'published', reviewOn: '2026-11-01' })
    );
    await reuses.add({
      ...{ id: modelId, practiceId: 'p', countryKey: 'country.PER', mayQuote: false },
      ...{
        by: { personId: 'p', name: 'P' },
        whatChanged: '',
        result: '',
        at: '2026-06-24T13:00:00Z',
      },
    });
    await shelf.put({
      ...{ id: modelId, kind: 'goodPractice', content: lean, translations: [] },
      ...{ attachments: [], publishedAt: '2026-11-24T13:00:00.000Z', reviewOn: '2028-11-24' },
      ...{ isDue: false, reuseCount: 0, isExternal: false, reviewers: [] },
    });
    const instead = { [modelId]: 'aaaaaaaa-0000-4000-8000-{n}' };
    for (const list of ['Hub Practice Work', 'Hub Practice Reuses', 'Hub Practices']) {
      await site.admin('POST', '/seed/copies', { list, like: 1, count: size, instead });
    }
    const { drafts } = await personOf(site, luz.mail);
    await drafts.save({ id: modelId, content: lean, coAuthorIds: [] });
    const list = 'Hub Practice Drafts';
    await site.admin('POST', '/seed/copies', { list, like: 1, count: size, instead });
  }, 600_000);
  afterAll(() => site.close());

  const throttled = async () => (await site.requests()).filter(({ status }) => status >= 500);

  test('every search of the service answers, and no list refuses a query', async () => {
    const { practices } = storesOf(site);
    const running = await practices.add(
      practice({ author: { ...practice().author, personId: 'me' } })
    );
    await site.requests();
    const searches: readonly PracticeSearch[] = [
      { states: openStates },
      { authorId: 'me' },
      { reviewerId: 'r-2' },
      { isPending: true },
      { isAwaited: true },
      { ids: [running.practice.id, copyOf(2), newId()] },
      { reviewOnUntil: '2026-11-29', most: 50 },
      { states: ['published'], reviewOnUntil: '2026-11-29', most: 50 },
      { states: ['published'], most: 20 },
      { since: '2026-11-24', most: 20 },
      { states: ['archived'], authorId: 'me' },
      { most: 20 },
    ];
    const found = [];
    for (const search of searches) found.push((await practices.find(search)).length);
    expect(found).toEqual([1, 1, 1, 1, 1, 2, 50, 50, 20, 20, 0, 20]);
    expect((await practices.get(copyOf(7)))?.practice.id).toBe(copyOf(7));
    const saved = await practices.save({ ...running.practice, revision: 3 }, running.version);
    expect(saved).not.toBe('conflict');
    expect(await throttled()).toEqual([]);
  }, 300_000);

  test('reuses are recorded, asked about and read', async () => {
    const { reuses } = storesOf(site);
    const one = { ...(await reuses.get(copyOf(9))), id: newId(), practiceId: 'other' };
    await site.requests();
    await reuses.add(one as Parameters<typeof reuses.add>[0]);
    expect(await reuses.ofPractice('other')).toHaveLength(1);
    expect(await reuses.toAsk('2026-11-29', 25)).toHaveLength(25);
    expect(await reuses.since('2026-11-30')).toEqual([]);
    expect(await throttled()).toEqual([]);
  }, 300_000);

  test('what is published is read in one call, and put, counted and taken away', async () => {
    const { shelf } = storesOf(site);
    const { published } = await personOf(site, ana.mail);
    await site.requests();
    const read = await published.get(copyOf(42));
    expect(read?.id).toBe(copyOf(42));
    expect(await site.requests()).toHaveLength(1);
    if (read) await shelf.put({ ...read, id: newId(), attachments: [] });
    await shelf.setReuseCount(copyOf(42), 5);
    await shelf.remove(copyOf(43));
    expect(await published.get(copyOf(43))).toBeUndefined();
    expect((await published.get(copyOf(42)))?.reuseCount).toBe(5);
    expect(await throttled()).toEqual([]);
  }, 300_000);

  test('the view of gaps counts all of them', async () => {
    await site.requests();
    expect((await storesOf(site).shelf.overview()).length).toBeGreaterThanOrEqual(size);
    expect(await throttled()).toEqual([]);
  }, 300_000);

  test('a person’s drafts are there, among all the others', async () => {
    const { drafts } = await personOf(site, ana.mail);
    await site.requests();
    const { draft } = await drafts.save({ id: newId(), content: lean, coAuthorIds: [] });
    expect((await drafts.list()).map(({ id }) => id)).toEqual([draft.id]);
    expect((await drafts.get(draft.id))?.id).toBe(draft.id);
    expect(await drafts.get(copyOf(5))).toBeUndefined();
    expect(await throttled()).toEqual([]);
  }, 300_000);
});
