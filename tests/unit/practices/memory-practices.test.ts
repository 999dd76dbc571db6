import { createMemoryPractices } from '../../../shared/adapters/memory/memory-practices';
import type { Practice } from '../../../shared/domain/practices';
import { fullContent } from './sample-content';

const practice: Practice = {
  ...{ id: 'p1', state: 'submitted', content: fullContent(), coAuthors: [], attachments: [] },
  author: { personId: 'ana', name: 'Ana', locale: 'es' },
  ...{ translations: [], revision: 1, seats: [], remarks: [], pending: [], trail: [] },
  ...{ submittedAt: '2026-11-02T09:00:00Z', since: '2026-11-02T09:00:00Z', reminders: 0 },
};
const draft = { id: 'd1', content: fullContent(), coAuthorIds: [] };

describe('practices in memory', () => {
  test('of two who save the same version one wins, and nothing is added twice', async () => {
    const { practices, all } = createMemoryPractices();
    const { version } = await practices.add(practice);
    const saves = await Promise.all([
      practices.save({ ...practice, state: 'screening' }, version),
      practices.save({ ...practice, state: 'withdrawn' }, version),
    ]);
    expect(saves.filter((one) => one === 'conflict')).toHaveLength(1);
    await practices.add(practice);
    expect(all().map(({ state }) => state)).toEqual(['screening']);
  });

  test('a draft is its person’s own, and two windows are told of each other', async () => {
    const store = createMemoryPractices({ me: 'ana' });
    const { draft: first } = await store.drafts.save(draft);
    await store.drafts.save(draft, first.version);
    expect(await store.drafts.save(draft, first.version)).toMatchObject({
      kind: 'conflict',
      draft: { version: '2' },
    });
    expect(await store.draftsOf('eva').list()).toEqual([]);
    expect(await store.draftsOf('ana').list()).toHaveLength(1);
  });

  test('files of a draft come to the practice, once', async () => {
    const { drafts, files } = createMemoryPractices({ me: 'ana' });
    await drafts.save({ ...draft, id: 'p1' });
    await drafts.attach('p1', 'informe.pdf', new Uint8Array([1, 2, 3]));
    expect(await files.takeFromDraft('p1', 'ana')).toEqual([{ name: 'informe.pdf', size: 3 }]);
    await drafts.remove('p1');
    expect(await files.takeFromDraft('p1', 'ana')).toHaveLength(1);
    expect((await files.read('p1', 'informe.pdf'))?.body).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('a call fails when told to, before it did anything or after', async () => {
    const store = createMemoryPractices();
    store.failNext({ port: 'practices', method: 'add' });
    await expect(store.practices.add(practice)).rejects.toMatchObject({ code: 'unavailable' });
    expect(store.all()).toEqual([]);
    store.failNext({ port: 'practices', when: 'after' });
    await expect(store.practices.add(practice)).rejects.toMatchObject({ code: 'unavailable' });
    expect(store.all()).toHaveLength(1);
    await store.practices.add(practice);
  });
});
