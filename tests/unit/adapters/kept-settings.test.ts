import { createKeptSettings } from '../../../shared/adapters/browser/kept-settings';
import { createLocalTextStorage } from '../../../shared/adapters/browser/local-text-storage';
import type { TextStorage } from '../../../shared/adapters/browser/text-storage';
import type { HubSettings } from '../../../shared/adapters/sharepoint/hub-settings';

const minute = 60_000;

const settingsOf = (name: string): HubSettings => ({
  bestBets: [],
  notices: [],
  specialists: [],
  reader: { id: '7', name, roles: ['Reader'] },
});

const memoryStorage = (): TextStorage => {
  const kept = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    write: (key, value) => Promise.resolve(void kept.set(key, value)),
  };
};

/** A site that tells its visitors apart by how often it was asked. */
function openSite() {
  let time = Date.parse('2026-11-20T12:00:00Z');
  let asked = 0;
  let failure: Error | undefined;
  return {
    asked: () => asked,
    pass: (milliseconds: number) => void (time += milliseconds),
    fail: (error: Error | undefined) => void (failure = error),
    webPart: (storage: TextStorage, page: object, personKey = 'ana') =>
      createKeptSettings({
        ...{ storage, page, personKey },
        clock: { now: () => new Date(time) },
        source: {
          load: async () => {
            asked += 1;
            if (failure) throw failure;
            return settingsOf(`answer ${asked}`);
          },
        },
      }),
  };
}

describe('the settings of the hub in a browser', () => {
  test('are asked for once by all web parts of a page, each in a bundle of its own', async () => {
    const site = openSite();
    const [storage, page] = [memoryStorage(), {}];
    const parts = [1, 2, 3].map(() => site.webPart(storage, page));
    const names = await Promise.all(parts.map(async (part) => (await part.load()).reader.name));
    expect(names).toEqual(['answer 1', 'answer 1', 'answer 1']);
    expect(site.asked()).toBe(1);
  });

  test('are taken as they are for ten minutes, also by the next page', async () => {
    const site = openSite();
    const storage = memoryStorage();
    await site.webPart(storage, {}).load();
    site.pass(9 * minute);
    expect((await site.webPart(storage, {}).load()).reader.name).toBe('answer 1');
    expect(site.asked()).toBe(1);
  });

  test('are shown at once and renewed behind the scenes within a day', async () => {
    const site = openSite();
    const storage = memoryStorage();
    await site.webPart(storage, {}).load();
    site.pass(60 * minute);
    const part = site.webPart(storage, {});
    expect((await part.load()).reader.name).toBe('answer 1');
    await new Promise(setImmediate);
    expect((await part.load()).reader.name).toBe('answer 2');
  });

  test('are waited for when what is kept is older than a day', async () => {
    const site = openSite();
    const storage = memoryStorage();
    await site.webPart(storage, {}).load();
    site.pass(25 * 60 * minute);
    expect((await site.webPart(storage, {}).load()).reader.name).toBe('answer 2');
  });

  test('of one person are never another’s', async () => {
    const site = openSite();
    const [storage, page] = [memoryStorage(), {}];
    await site.webPart(storage, page, 'ana').load();
    expect((await site.webPart(storage, page, 'eva').load()).reader.name).toBe('answer 2');
  });

  test('are asked for again after somebody changed something', async () => {
    const site = openSite();
    const part = site.webPart(memoryStorage(), {});
    await part.load();
    await part.forget();
    expect((await part.load()).reader.name).toBe('answer 2');
  });

  test('that failed are asked for again by the next who wants them', async () => {
    const site = openSite();
    const part = site.webPart(memoryStorage(), {});
    site.fail(new Error('away'));
    await expect(part.load()).rejects.toThrow('away');
    site.fail(undefined);
    expect((await part.load()).reader.name).toBe('answer 2');
  });

  test.each(['', '{', '{"form":0}', '[]', 'null', '{"form":1,"at":"x"}'])(
    'are asked for when what is kept is %s',
    async (broken) => {
      const site = openSite();
      const storage: TextStorage = { read: async () => broken, write: async () => undefined };
      expect((await site.webPart(storage, {}).load()).reader.name).toBe('answer 1');
    }
  );
});

describe('a browser that forbids storage', () => {
  const forbidden = createLocalTextStorage({
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  });

  test('keeps things for as long as the page is open', async () => {
    expect(await forbidden.read('a')).toBeUndefined();
    await forbidden.write('a', 'kept');
    expect(await forbidden.read('a')).toBe('kept');
  });
});
