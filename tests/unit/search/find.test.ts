import {
  EMPTY_QUERY,
  find,
  type DocumentHit,
  type DocumentIndex,
  type FindPorts,
} from '../../../shared/domain/search';
import type { VocabularySource } from '../../../shared/domain/taxonomy';
import { fixedClock } from '../../../shared/kernel/clock';
import { HubError } from '../../../shared/kernel/errors';
import { PERU, RETURN, sampleVocabulary, UNKNOWN } from './sample-vocabulary';

const vocabulary = sampleVocabulary();
const someHit: DocumentHit = {
  id: 'a',
  title: 'Guía',
  url: 'https://example.org/a.txt',
  fileName: 'a.txt',
  fileType: 'txt',
  summary: [],
  terms: EMPTY_QUERY.terms,
  archived: false,
  external: false,
  authors: [],
};

const reader = { id: '7', name: 'Elena Quispe', roles: [] };
const settings = { load: async () => ({ bestBets: [], specialists: [], reader }) };
const portsOf = (
  index: DocumentIndex,
  source: VocabularySource = { load: async () => vocabulary }
): FindPorts => ({ index, vocabulary: source, settings, clock: fixedClock('2026-11-20') });

/** What these searches never ask. */
const unasked = {
  suggestTitles: () => Promise.reject(new Error('not asked')),
  renditions: () => Promise.reject(new Error('not asked')),
};

describe('A search', () => {
  const asked: Parameters<DocumentIndex['search']>[0][] = [];
  const index: DocumentIndex = {
    ...unasked,
    search: async (request) => {
      asked.push(request);
      return { hits: [], total: 0, counts: { terms: {}, values: {} }, uncounted: [] };
    },
  };
  const options = { pageSize: 10, facets: [] };

  test('leaves out filters that no longer exist, and says how many', async () => {
    const query = { ...EMPTY_QUERY, terms: { ...EMPTY_QUERY.terms, theme: [RETURN, UNKNOWN] } };
    const answer = await find(portsOf(index), query, options);
    expect(answer.notices).toEqual([{ kind: 'unknown-filter', count: 1 }]);
    expect(asked[0]?.terms.theme).toEqual([RETURN]);
  });

  test('goes on with the typed words when the term store does not answer, and says so', async () => {
    const failing = { load: () => Promise.reject(new HubError('throttled', { message: 'busy' })) };
    const answer = await find(
      portsOf(index, failing),
      { ...EMPTY_QUERY, text: 'retorno' },
      options
    );
    expect(answer.notices).toEqual([{ kind: 'without-terms' }]);
    expect(asked.pop()?.expansion.groups).toHaveLength(1);
  });

  test('does not hide a mistake of ours behind a notice', async () => {
    const broken = { load: () => Promise.reject(new TypeError('x is not a function')) };
    await expect(find(portsOf(index, broken), EMPTY_QUERY, options)).rejects.toThrow(TypeError);
  });

  test('without words asks the index in the same moment as the vocabulary, and only once', async () => {
    const order: string[] = [];
    const watched: DocumentIndex = {
      ...index,
      search: (request) => {
        order.push('index');
        return index.search(request);
      },
    };
    const slow: VocabularySource = {
      load: async () => {
        order.push('vocabulary');
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('vocabulary is there');
        return vocabulary;
      },
    };
    const country = { ...EMPTY_QUERY.terms, country: [PERU] };
    for (const query of [EMPTY_QUERY, { ...EMPTY_QUERY, terms: country, years: { from: 2020 } }]) {
      order.length = 0;
      await find(portsOf(watched, slow), { ...query, page: 1 }, options);
      expect(order.slice(0, 3)).toEqual(['vocabulary', 'index', 'vocabulary is there']);
    }
    order.length = 0;
    await find(portsOf(watched, slow), { ...EMPTY_QUERY, text: 'retorno' }, options);
    expect(order.slice(0, 3)).toEqual(['vocabulary', 'vocabulary is there', 'index']);
  });

  test('asks again where the vocabulary knows a filter by another name', async () => {
    const terms = { ...EMPTY_QUERY.terms, country: [PERU, UNKNOWN] };
    asked.length = 0;
    await find(portsOf(index), { ...EMPTY_QUERY, terms }, options);
    expect(asked.slice(0, 2).map((request) => request.terms.country)).toEqual([
      [PERU, UNKNOWN],
      [PERU],
    ]);
  });

  test('goes on without best bets and specialists when they do not answer, and says so', async () => {
    const failing = {
      ...portsOf(index),
      settings: { load: () => Promise.reject(new HubError('unavailable', { message: 'away' })) },
    };
    const answer = await find(failing, { ...EMPTY_QUERY, text: 'retorno' }, options);
    expect(answer.notices).toEqual([{ kind: 'without-settings' }]);
    expect(answer.specialists).toEqual([]);
  });

  test('asks for the page that the reader is on', async () => {
    await find(portsOf(index), { ...EMPTY_QUERY, page: 4 }, options);
    expect(asked.pop()).toMatchObject({ start: 30, size: 10 });
  });

  test('opens the last page when a link names one that is no more', async () => {
    const starts: number[] = [];
    const short: DocumentIndex = {
      ...unasked,
      search: async (request) => {
        starts.push(request.start);
        const hits = request.start < 25 ? [someHit] : [];
        return { hits, total: 25, counts: { terms: {}, values: {} }, uncounted: [] };
      },
    };
    const answer = await find(portsOf(short), { ...EMPTY_QUERY, page: 40 }, options);
    expect(starts).toEqual([390, 20]);
    expect(answer.query.page).toBe(3);
  });
});
