import {
  EMPTY_QUERY,
  find,
  type DocumentHit,
  type DocumentIndex,
} from '../../../shared/domain/search';
import { HubError } from '../../../shared/kernel/errors';
import { RETURN, sampleVocabulary, UNKNOWN } from './sample-vocabulary';

const vocabulary = sampleVocabulary();
const someHit: DocumentHit = {
  id: 'a',
  title: 'Guía',
  url: 'https://example.org/a.txt',
  fileName: 'a.txt',
  fileType: 'txt',
  summary: [],
  terms: { theme: [], country: [], type: [], language: [] },
};

describe('A search', () => {
  const asked: Parameters<DocumentIndex['search']>[0][] = [];
  const index: DocumentIndex = {
    search: async (request) => {
      asked.push(request);
      return { hits: [], total: 0, counts: { terms: {} }, uncounted: [] };
    },
  };
  const options = { pageSize: 10, facets: [] };

  test('leaves out filters that no longer exist, and says how many', async () => {
    const query = { ...EMPTY_QUERY, terms: { ...EMPTY_QUERY.terms, theme: [RETURN, UNKNOWN] } };
    const answer = await find(
      { index, vocabulary: { load: async () => vocabulary } },
      query,
      options
    );
    expect(answer.notices).toEqual([{ kind: 'unknown-filter', count: 1 }]);
    expect(asked.pop()?.terms.theme).toEqual([RETURN]);
  });

  test('goes on with the typed words when the term store does not answer, and says so', async () => {
    const failing = { load: () => Promise.reject(new HubError('throttled', { message: 'busy' })) };
    const answer = await find(
      { index, vocabulary: failing },
      { ...EMPTY_QUERY, text: 'retorno' },
      options
    );
    expect(answer.notices).toEqual([{ kind: 'without-terms' }]);
    expect(asked.pop()?.expansion.groups).toHaveLength(1);
  });

  test('does not hide a mistake of ours behind a notice', async () => {
    const broken = { load: () => Promise.reject(new TypeError('x is not a function')) };
    await expect(find({ index, vocabulary: broken }, EMPTY_QUERY, options)).rejects.toThrow(
      TypeError
    );
  });

  test('asks for the page that the reader is on', async () => {
    await find(
      { index, vocabulary: { load: async () => vocabulary } },
      { ...EMPTY_QUERY, page: 4 },
      options
    );
    expect(asked.pop()).toMatchObject({ start: 30, size: 10 });
  });

  test('opens the last page when a link names one that is no more', async () => {
    const starts: number[] = [];
    const short: DocumentIndex = {
      search: async (request) => {
        starts.push(request.start);
        const hits = request.start < 25 ? [someHit] : [];
        return { hits, total: 25, counts: { terms: {} }, uncounted: [] };
      },
    };
    const answer = await find(
      { index: short, vocabulary: { load: async () => vocabulary } },
      { ...EMPTY_QUERY, page: 40 },
      options
    );
    expect(starts).toEqual([390, 20]);
    expect(answer.query.page).toBe(3);
  });
});
