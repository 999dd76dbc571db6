import { EMPTY_QUERY, find, type BestBet, type SearchQuery } from '../../../shared/domain/search';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { document, smallLibrary, type SmallLibrary } from './small-library';
import { PERU, REINTEGRATION, RETURN, sampleVocabulary, SPANISH } from './sample-vocabulary';

const options = { pageSize: 10, facets: [] as const };
const vocabulary = sampleVocabulary();
const bet = (change: Partial<BestBet> = {}): BestBet => ({
  id: '1',
  themeId: RETURN,
  documentId: 'pinned',
  until: '2026-12-31',
  chosenBy: 'Rosa Condori',
  reason: { es: 'La guía vigente' },
  ...change,
});
const documents = [
  document('one', 'Retorno voluntario en la frontera'),
  document('pinned', 'Guía operativa', { text: 'pasos a seguir' }),
  document('two', 'Voluntary return: a review', { year: 2020 }),
];
const ask = (library: SmallLibrary, change: Partial<SearchQuery>) =>
  find(library.ports, { ...EMPTY_QUERY, ...change }, options);
const ids = async (library: SmallLibrary, change: Partial<SearchQuery>) =>
  (await ask(library, change)).results.map(({ hit }) => hit.id);

describe('A document that a specialist chose for a theme', () => {
  const library = smallLibrary(documents, vocabulary, { bestBets: [bet()] });

  test('stands first when the theme is named, in any language, with who chose it', async () => {
    for (const text of ['retorno voluntario', 'voluntary return', 'retorno voluntario frontera']) {
      const [first] = (await ask(library, { text })).results;
      expect(first?.hit.id).toBe('pinned');
      expect(first?.bestBet?.chosenBy).toBe('Rosa Condori');
      expect(first?.reasons.map(({ kind }) => kind)).toEqual(['bestBet']);
    }
  });

  test('stands first when the theme is chosen as a filter, under the same filters', async () => {
    const tagged = { terms: { theme: [RETURN], country: [PERU] } };
    const chosen = smallLibrary(
      [document('plain', 'Informe', tagged), document('pinned', 'Guía', tagged)],
      vocabulary,
      { bestBets: [bet()] }
    );
    const theme = { ...EMPTY_QUERY.terms, theme: [RETURN] };
    expect(await ids(chosen, { terms: theme })).toEqual(['pinned', 'plain']);
    const elsewhere = smallLibrary(documents, vocabulary, { bestBets: [bet()] });
    expect(await ids(elsewhere, { terms: theme })).toEqual([]);
  });

  test('is an ordinary document when its day is over, for another theme, and in another order', async () => {
    const over = smallLibrary(documents, vocabulary, { bestBets: [bet({ until: '2026-11-18' })] });
    expect(await ids(over, { text: 'retorno voluntario' })).not.toContain('pinned');
    const other = smallLibrary(documents, vocabulary, {
      bestBets: [bet({ themeId: REINTEGRATION })],
    });
    expect(await ids(other, { text: 'retorno voluntario' })).not.toContain('pinned');
    expect(await ids(library, { text: 'retorno voluntario', sort: 'newest' })).not.toContain(
      'pinned'
    );
  });

  test('is neither shown nor counted where the reader may not open it', async () => {
    const trimmed = smallLibrary(
      documents.filter(({ id }) => id !== 'pinned'),
      vocabulary,
      { bestBets: [bet()] }
    );
    const answer = await ask(trimmed, { text: 'retorno voluntario' });
    expect(answer.total).toBe(2);
    expect(JSON.stringify(answer.results)).not.toContain('pinned');
  });

  test('the last day counts in every country of the region', async () => {
    const today = smallLibrary(documents, vocabulary, { bestBets: [bet({ until: '2026-11-20' })] });
    expect(await ids(today, { text: 'retorno voluntario' })).toContain('pinned');
  });
});

describe('A work with several renditions', () => {
  const PORTUGUESE = '66666666-6666-4666-8666-666666666666';
  const withPortuguese = createVocabulary([
    ...vocabulary.concepts,
    {
      id: PORTUGUESE,
      key: 'language.pt',
      setKey: 'languages',
      labels: { es: 'Portugués', pt: 'Português', en: 'Portuguese' },
      synonyms: {},
    },
  ]);
  const rendition = (id: string, language: string, length: 'short' | 'long') =>
    document(id, 'Reintegración', {
      ...{ workId: 'w1', length, pages: 4 },
      terms: { language: [language] },
    });
  const library = smallLibrary(
    [
      rendition('es-long', SPANISH, 'long'),
      rendition('pt-long', PORTUGUESE, 'long'),
      rendition('pt-short', PORTUGUESE, 'short'),
      document('other', 'Reintegración en Perú'),
    ],
    withPortuguese
  );

  test('is one result: the rendition in the reader’s language and length, the others beside it', async () => {
    const query = { ...EMPTY_QUERY, text: 'reintegración' };
    const answer = await find(library.ports, query, { ...options, locale: 'pt', length: 'short' });
    expect(answer.results.map(({ hit }) => hit.id)).toEqual(['pt-short', 'other']);
    expect(answer.results[0]?.renditions.map(({ id }) => id).sort()).toEqual([
      'es-long',
      'pt-long',
    ]);
    expect(answer.total).toBe(4);
  });

  test('opens in Spanish for a reader of Spanish', async () => {
    const query = { ...EMPTY_QUERY, text: 'reintegración' };
    const answer = await find(library.ports, query, { ...options, locale: 'es' });
    expect(answer.results[0]?.hit.id).toBe('es-long');
  });
});

describe('What a search tells beside its results', () => {
  test('who answers for the themes that were named, each person once', async () => {
    const specialists = [
      { themeId: RETURN, name: 'Rosa Condori', mail: 'rosa@example.org' },
      { themeId: REINTEGRATION, name: 'Rosa Condori', mail: 'ROSA@example.org' },
      { themeId: PERU, name: 'Otra Persona' },
    ];
    const library = smallLibrary(documents, vocabulary, { specialists });
    const answer = await ask(library, { text: 'retorno voluntario tema:reintegración' });
    expect(answer.specialists.map(({ name }) => name)).toEqual(['Rosa Condori']);
  });

  test('archived documents are found only on request, verified ones alone where asked', async () => {
    const library = smallLibrary(
      [
        document('now', 'Retorno', { verifiedOn: '2026-01-10' }),
        document('unverified', 'Retorno'),
        document('old', 'Retorno', { archived: true }),
      ],
      vocabulary
    );
    expect(await ids(library, { text: 'retorno' })).toEqual(['now', 'unverified']);
    expect(await ids(library, { text: 'retorno', includeArchived: true })).toHaveLength(3);
    expect(await ids(library, { text: 'retorno', verifiedOnly: true })).toEqual(['now']);
  });

  test('kinds are counted whatever kind is shown, and what has no type is a document', async () => {
    const type = (id: string, key: string): Concept => ({
      ...{ id, key, setKey: 'types', labels: { en: key }, synonyms: {} },
    });
    const kinds = createVocabulary([
      type('practice', 'type.good-practice'),
      type('data', 'type.data-product'),
      type('guide', 'type.guideline'),
    ]);
    const typed = (id: string, types: readonly string[]) =>
      document(id, 'Retorno', { terms: { type: types } });
    const library = smallLibrary(
      [typed('a', ['practice']), typed('b', ['data']), typed('c', ['guide']), typed('d', [])],
      kinds
    );
    const answer = await ask(library, { text: 'retorno', kind: 'documents' });
    expect(answer.results.map(({ hit }) => hit.id)).toEqual(['c', 'd']);
    expect(answer.kinds).toEqual([
      { kind: 'all', count: 4 },
      { kind: 'documents', count: 2 },
      { kind: 'practices', count: 1 },
      { kind: 'learning', count: 0 },
      { kind: 'data', count: 1 },
    ]);
    expect(await ids(library, { kind: 'practices' })).toEqual(['a']);
  });
});
