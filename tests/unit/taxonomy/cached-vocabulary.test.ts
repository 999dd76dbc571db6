import { createCachedVocabulary } from '../../../shared/adapters/browser/cached-vocabulary';
import type { TextStorage } from '../../../shared/adapters/browser/text-storage';
import { createVocabulary, type VocabularySource } from '../../../shared/domain/taxonomy';
import { sampleConcepts } from './sample-concepts';

const hour = 3_600_000;

function open(options: { storage?: TextStorage; personKey?: string } = {}) {
  const kept = new Map<string, string>();
  const storage: TextStorage = options.storage ?? {
    read: (key) => Promise.resolve(kept.get(key)),
    write: (key, value) => Promise.resolve(void kept.set(key, value)),
  };
  let time = Date.parse('2026-11-21T12:00:00Z');
  let loads = 0;
  let failure: Error | undefined;
  const source: VocabularySource = {
    load: () => {
      loads += 1;
      return failure ? Promise.reject(failure) : Promise.resolve(createVocabulary(sampleConcepts));
    },
  };
  const page = (personKey = options.personKey ?? 'ana') =>
    createCachedVocabulary({
      ...{ source, storage, personKey, freshMs: hour, maxAgeMs: 24 * hour },
      clock: { now: () => new Date(time) },
    });
  return {
    kept,
    page,
    loads: () => loads,
    pass: (milliseconds: number) => (time += milliseconds),
    breakSource: () => (failure = new Error('away')),
  };
}

describe('the vocabulary kept in the browser', () => {
  test('is read from the term store once for all pages of an hour', async () => {
    const { page, loads } = open();
    await page().load();
    const second = await page().load();
    expect(second.label('c-per', 'es')).toBe('Perú');
    expect(loads()).toBe(1);
  });

  test('is shown at once and renewed behind when it is older', async () => {
    const { page, loads, pass } = open();
    await page().load();
    pass(2 * hour);
    expect((await page().load()).concepts).toHaveLength(sampleConcepts.length);
    expect(loads()).toBe(2);
  });

  test('still serves while the term store is away', async () => {
    const { page, pass, breakSource } = open();
    await page().load();
    breakSource();
    pass(2 * hour);
    expect((await page().load()).byId('c-per')).toBeDefined();
  });

  test('is not used past its age', async () => {
    const { page, pass, breakSource } = open();
    await page().load();
    breakSource();
    pass(25 * hour);
    await expect(page().load()).rejects.toThrow('away');
  });

  test('of one person is not given to another', async () => {
    const { page, loads } = open();
    await page('ana').load();
    await page('rui').load();
    expect(loads()).toBe(2);
  });

  test('is asked for once by several web parts of a page', async () => {
    const { page, loads } = open();
    const shared = page();
    await Promise.all([shared.load(), shared.load(), shared.load()]);
    expect(loads()).toBe(1);
  });

  test.each(['{"form":1,"at"', 'null', '{"form":0,"at":0,"concepts":[]}'])(
    'is read anew where what is kept is unusable: %s',
    async (rubbish) => {
      const { page, loads, kept } = open();
      kept.set('hub.vocabulary.ana', rubbish);
      await page().load();
      expect(loads()).toBe(1);
    }
  );

  test('comes through where the browser forbids to keep anything', async () => {
    const refuse = () => Promise.reject(new Error('forbidden'));
    const { page } = open({ storage: { read: refuse, write: refuse } });
    expect((await page().load()).byKey('country.PER')?.id).toBe('c-per');
  });
});
