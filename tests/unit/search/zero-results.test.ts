import { EMPTY_QUERY, find, type SearchQuery } from '../../../shared/domain/search';
import { HubError } from '../../../shared/kernel/errors';
import { PERU, REINTEGRATION, RETURN, sampleVocabulary } from './sample-vocabulary';
import { document, smallLibrary } from './small-library';

const vocabulary = sampleVocabulary();
const library = () =>
  smallLibrary(
    [
      document('a', 'Retorno voluntario', { terms: { theme: [RETURN] }, year: 2021 }),
      document('b', 'Reintegración en el Perú', { terms: { country: [PERU] }, year: 2019 }),
    ],
    vocabulary
  );
const help = async (change: Partial<SearchQuery>) => {
  const { ports, asked } = library();
  const query = { ...EMPTY_QUERY, ...change };
  const answer = await find(ports, query, { pageSize: 10, facets: [], locale: 'es' });
  return { answer, help: answer.help, extra: asked.length - 1 };
};

describe('A search that finds nothing', () => {
  test('proposes each filter without which something is found, with how much', async () => {
    const terms = { ...EMPTY_QUERY.terms, country: [PERU] };
    const { help: given } = await help({
      text: 'voluntario',
      terms,
      years: { from: 1990, to: 1991 },
    });
    expect(given?.filters).toEqual([]);
    const { help: one } = await help({ terms, years: { from: 2021, to: 2021 } });
    expect(one?.filters.map(({ filter, count }) => [filter.kind, count])).toEqual([
      ['term', 1],
      ['years', 1],
    ]);
  });

  test('proposes to take a typed filter out of the text', async () => {
    const { help: given } = await help({ text: 'voluntario pais:Perú' });
    expect(given?.filters.map(({ query }) => query.text)).toEqual(['voluntario']);
  });

  test('proposes the term above the one that was named or chosen', async () => {
    const terms = { ...EMPTY_QUERY.terms, theme: [REINTEGRATION] };
    const { help: given } = await help({ terms });
    expect(given?.wider.map(({ term, count }) => [term, count])).toEqual([[RETURN, 1]]);
  });

  test('asks a bounded number of questions, whatever was asked', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Persona ${index}`);
    const { extra } = await help({
      text: 'tema:reintegración pais:Perú tipo:guía inexistente',
      values: { ...EMPTY_QUERY.values, colleague: many },
      verifiedOnly: true,
    });
    expect(extra).toBeLessThanOrEqual(11);
  });

  test('gives no help where nothing was asked, and none where something was found', async () => {
    const empty = smallLibrary([], vocabulary);
    const answer = await find(empty.ports, EMPTY_QUERY, { pageSize: 10, facets: [] });
    expect(answer.help).toBeUndefined();
    expect((await help({ text: 'retorno' })).help).toBeUndefined();
  });

  test('a slip of the keyboard finds the word that was meant, and says so', async () => {
    const { answer } = await help({ text: 'volunatrio' });
    expect(answer.results.map(({ hit }) => hit.id)).toEqual(['a']);
    expect(answer.results[0]?.reasons).toEqual([
      { kind: 'typo', typed: 'volunatrio', found: 'voluntario' },
    ]);
  });

  test('a count that cannot be had costs its proposal, not the answer', async () => {
    const { ports } = library();
    let calls = 0;
    const failing = {
      ...ports,
      index: {
        ...ports.index,
        search: (...request: Parameters<typeof ports.index.search>) => {
          calls += 1;
          return calls === 1
            ? ports.index.search(...request)
            : Promise.reject(new HubError('throttled', { message: 'busy' }));
        },
      },
    };
    const query = { ...EMPTY_QUERY, text: 'inexistente', years: { from: 2021 } };
    const answer = await find(failing, query, { pageSize: 10, facets: [] });
    expect(answer.total).toBe(0);
    expect(answer.help).toEqual({ spelling: [], wider: [], languages: [], filters: [] });
  });
});
