import { createKeptSearchLog } from '../../../shared/adapters/browser/kept-search-log';
import { createRecentSearches } from '../../../shared/adapters/browser/recent-searches';
import type { TextStorage } from '../../../shared/adapters/browser/text-storage';
import type { LogEntry } from '../../../shared/domain/search';
import type { Clock } from '../../../shared/kernel/clock';

function memoryStorage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (key) => Promise.resolve(texts.get(key)),
    write: (key, value) => Promise.resolve(void texts.set(key, value)),
  };
}
const broken: TextStorage = {
  read: () => Promise.reject(new Error('forbidden')),
  write: () => Promise.reject(new Error('full')),
};
const movingClock = (start: string): Clock & { set(moment: string): void } => {
  let now = new Date(start);
  return { now: () => now, set: (moment) => (now = new Date(moment)) };
};
const entry = (clock: Clock, text: string): LogEntry => ({
  ...{ event: 'search', at: clock.now().toISOString(), text },
  ...{ filters: [], total: 0, matches: [] },
});

describe('Recent searches in the browser', () => {
  test('keep the last ten, each once, and can be cleared', async () => {
    const recent = createRecentSearches(memoryStorage(), 'ana');
    for (let number = 0; number < 12; number += 1) await recent.add(`?q=${number}`);
    await recent.add('?q=5');
    expect((await recent.list()).slice(0, 2)).toEqual(['?q=5', '?q=11']);
    expect(await recent.list()).toHaveLength(10);
    await recent.clear();
    expect(await recent.list()).toEqual([]);
  });

  test('of one person are not another’s on the same machine', async () => {
    const storage = memoryStorage();
    await createRecentSearches(storage, 'ana').add('?q=a');
    expect(await createRecentSearches(storage, 'eva').list()).toEqual([]);
  });

  test('are none where the storage is broken or holds something else', async () => {
    const recent = createRecentSearches(broken, 'ana');
    await recent.add('?q=a');
    expect(await recent.list()).toEqual([]);
    for (const junk of ['{', '{"a":1}', '[1,null]']) {
      const storage = memoryStorage();
      storage.texts.set('hub.recent.ana', junk);
      expect(await createRecentSearches(storage, 'ana').list()).toEqual([]);
    }
  });
});

describe('The log of searches in the browser', () => {
  test('gives the entries of a month one pseudonym, and the next month another', async () => {
    const clock = movingClock('2026-10-31T20:00:00Z');
    const log = createKeptSearchLog(memoryStorage(), 'ana', clock);
    await Promise.all([log.note(entry(clock, 'a')), log.note(entry(clock, 'b'))]);
    clock.set('2026-11-01T08:00:00Z');
    await log.note(entry(clock, 'c'));
    const [a, b, c] = await log.entries();
    expect([a?.text, b?.text, c?.text]).toEqual(['a', 'b', 'c']);
    expect(a?.pseudonym).toBe(b?.pseudonym);
    expect(c?.pseudonym).not.toBe(a?.pseudonym);
  });

  test('forgets what is older than 13 months, and everything when asked', async () => {
    const clock = movingClock('2025-09-15T08:00:00Z');
    const log = createKeptSearchLog(memoryStorage(), 'ana', clock);
    await log.note(entry(clock, 'old'));
    clock.set('2026-11-15T08:00:00Z');
    await log.note(entry(clock, 'new'));
    expect((await log.entries()).map(({ text }) => text)).toEqual(['new']);
    await log.erase();
    expect(await log.entries()).toEqual([]);
  });

  test('never fails a search', async () => {
    const clock = movingClock('2026-11-15T08:00:00Z');
    const log = createKeptSearchLog(broken, 'ana', clock);
    await expect(log.note(entry(clock, 'a'))).resolves.toBeUndefined();
  });
});
