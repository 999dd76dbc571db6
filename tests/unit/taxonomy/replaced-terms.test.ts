import { EMPTY_QUERY, expand, find } from '../../../shared/domain/search';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { document, smallLibrary } from '../search/small-library';

const theme = (id: string, es: string, change: Partial<Concept> = {}): Concept => ({
  ...{ id, key: `theme.${id}`, setKey: 'themes', labels: { es }, synonyms: {} },
  ...change,
});

const vocabulary = createVocabulary([
  theme('resettlement', 'Reasentamiento'),
  theme('old', 'Reubicación', { deprecated: true, replacedBy: 'theme.resettlement' }),
  theme('older', 'Traslado', { deprecated: true, replacedBy: 'theme.old' }),
  theme('drought', 'Sequía'),
  theme('chaco', 'Seca del Chaco', { coreKey: 'theme.drought' }),
  theme('ring-a', 'Anillo uno', { replacedBy: 'theme.ring-b' }),
  theme('ring-b', 'Anillo dos', { replacedBy: 'theme.ring-a' }),
  theme('lost', 'Perdido', { deprecated: true, replacedBy: 'theme.nowhere' }),
]);
const documents = [
  document('new', 'Documento', { terms: { theme: ['resettlement'] } }),
  document('by-old', 'Documento', { terms: { theme: ['old'] } }),
  document('by-older', 'Documento', { terms: { theme: ['older'] } }),
  document('core', 'Documento', { terms: { theme: ['drought'] } }),
  document('local', 'Documento', { terms: { theme: ['chaco'] } }),
];
const found = async (change: Partial<typeof EMPTY_QUERY>): Promise<string[]> => {
  const { ports } = smallLibrary(documents, vocabulary);
  const query = { ...EMPTY_QUERY, ...change };
  const answer = await find(ports, query, { pageSize: 10, facets: [] });
  return answer.results.map(({ hit }) => hit.id).sort();
};
const themes = (...ids: string[]) => ({ terms: { ...EMPTY_QUERY.terms, theme: ids } });

// battery F19
describe('A term that gave way to another', () => {
  test('leads to the one that took its place, however often it was replaced', () => {
    expect(vocabulary.current('older')?.id).toBe('resettlement');
    expect(vocabulary.current('resettlement')?.id).toBe('resettlement');
    expect(vocabulary.current('unknown')).toBeUndefined();
  });

  test('stays itself where its replacement is gone or leads in a circle', () => {
    expect(vocabulary.current('lost')?.id).toBe('lost');
    expect(['ring-a', 'ring-b']).toContain(vocabulary.current('ring-a')?.id);
  });

  test('is found with it: no document is lost because its tag is old', async () => {
    const all = ['by-old', 'by-older', 'new'];
    expect(await found(themes('resettlement'))).toEqual(all);
    expect(await found(themes('old'))).toEqual(all);
    expect(await found({ text: 'reubicación' })).toEqual(all);
    expect(await found({ text: 'tema:traslado' })).toEqual(all);
  });

  test('an old link shows the filter that took its place, once', async () => {
    const { ports } = smallLibrary(documents, vocabulary);
    const query = { ...EMPTY_QUERY, ...themes('old', 'older', 'resettlement') };
    const answer = await find(ports, query, { pageSize: 10, facets: [] });
    expect(answer.query.terms.theme).toEqual(['resettlement']);
    expect(answer.notices).toEqual([]);
  });
});

describe('A local term', () => {
  test('is found as itself and as the core term that it stands for', async () => {
    expect(await found({ text: 'seca del Chaco' })).toEqual(['core', 'local']);
    expect(await found({ text: 'sequía' })).toEqual(['core', 'local']);
    expect(await found(themes('drought'))).toEqual(['core', 'local']);
    expect(await found(themes('chaco'))).toEqual(['local']);
  });
});

describe('A word that is nearly one of the vocabulary', () => {
  test('is read as that word, but never one that the vocabulary knows', () => {
    expect(vocabulary.words.near('reasentamineto')).toEqual(['reasentamiento']);
    expect(vocabulary.words.near('Reasentamiento')).toEqual([]);
    expect(vocabulary.words.near('seqia')).toEqual([]);
    expect(vocabulary.words.has('CHACO')).toBe(true);
  });

  test('is marked as a guess, below every sure form', () => {
    const [group] = expand('reasentamineto', vocabulary).groups;
    expect(group?.kind === 'word' && group.forms.filter(({ kind }) => kind === 'typo')).toEqual([
      { text: 'reasentamiento', prefix: false, kind: 'typo', isSure: false },
    ]);
  });
});
