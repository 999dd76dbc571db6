import { createPublishedVocabulary } from '../../../shared/adapters/browser/published-vocabulary-source';
import type { HubSettings } from '../../../shared/adapters/sharepoint/hub-settings';
import {
  isSameVocabulary,
  readPublishedVocabulary,
} from '../../../shared/adapters/sharepoint/published-vocabulary';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { HubError } from '../../../shared/kernel/errors';
import { sampleConcepts } from '../taxonomy/sample-concepts';

const day = 24 * 60 * 60 * 1000;
const added: Concept = {
  id: 't-new',
  key: 'theme.new',
  setKey: 'themes',
  labels: { en: 'New' },
  synonyms: {},
};

/** A site that publishes the sample, before a term store that may say something else. */
function openSite(inTermStore: readonly Concept[], isPublished = true) {
  const kept = new Map<string, string>();
  const work: (() => void)[] = [];
  const published: (readonly Concept[])[] = [];
  let time = Date.parse('2026-11-20T12:00:00Z');
  let asked = 0;
  let mayWrite = true;
  const termStore = {
    load: async () => {
      asked += 1;
      return createVocabulary(inTermStore);
    },
  };
  const page = () =>
    createPublishedVocabulary({
      ...{ termStore, unpublished: termStore },
      settings: {
        load: async (): Promise<HubSettings> => ({
          ...(isPublished
            ? { vocabulary: { madeAt: '2026-11-01T00:00:00Z', concepts: sampleConcepts } }
            : {}),
          ...{ bestBets: [], notices: [], specialists: [] },
          reader: { id: '7', name: 'Ana', roles: [] },
        }),
      },
      storage: {
        read: async (key) => kept.get(key),
        write: async (key, value) => void kept.set(key, value),
      },
      personKey: 'ana',
      clock: { now: () => new Date(time) },
      whenIdle: (one) => void work.push(one),
      publish: async (concepts) => {
        if (!mayWrite) throw new HubError('no-right', { message: 'read only' });
        published.push(concepts);
      },
    });
  return {
    page,
    published,
    asked: () => asked,
    refuseWriting: () => void (mayWrite = false),
    pass: (milliseconds: number) => void (time += milliseconds),
    idle: async () => {
      for (const one of work.splice(0)) one();
      await new Promise(setImmediate);
    },
  };
}

describe('the published vocabulary', () => {
  test('answers without asking the term store', async () => {
    const site = openSite(sampleConcepts);
    expect((await site.page().load()).concepts).toEqual(sampleConcepts);
    expect(site.asked()).toBe(0);
  });

  test('is compared with the term store once a day, when the page is idle', async () => {
    const site = openSite(sampleConcepts);
    const page = site.page();
    await page.load();
    await page.load();
    await site.idle();
    await site.page().load();
    await site.idle();
    expect(site.asked()).toBe(1);
    site.pass(day);
    await site.page().load();
    await site.idle();
    expect(site.asked()).toBe(2);
    expect(site.published).toEqual([]);
  });

  test('is published anew by who may write, when the term store says something else', async () => {
    const site = openSite([...sampleConcepts, added]);
    await site.page().load();
    await site.idle();
    expect(site.published).toHaveLength(1);
    expect(site.published[0]).toContainEqual(added);
  });

  test('gives way on her machine to the newer one for who may not write', async () => {
    const site = openSite([...sampleConcepts, added]);
    site.refuseWriting();
    await site.page().load();
    await site.idle();
    expect((await site.page().load()).byId('t-new')).toEqual(added);
  });

  test('is the term store itself where nothing is published', async () => {
    const site = openSite([added], false);
    expect((await site.page().load()).concepts).toEqual([added]);
  });
});

test('two vocabularies are the same in whatever order their terms and names come', () => {
  const turned = [...sampleConcepts].reverse().map((concept) => ({
    ...concept,
    synonyms: Object.fromEntries(Object.entries(concept.synonyms).reverse()),
  }));
  expect(isSameVocabulary(sampleConcepts, turned)).toBe(true);
  expect(isSameVocabulary(sampleConcepts, [...turned, added])).toBe(false);
});

test.each([undefined, '', '{', 'null', '[]', '{"form":2,"madeAt":"x","concepts":[]}'])(
  'a file with %s counts as none',
  (text) => {
    expect(readPublishedVocabulary(text)).toBeUndefined();
  }
);
