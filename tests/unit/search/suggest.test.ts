import fc from 'fast-check';
import { EMPTY_QUERY, suggest } from '../../../shared/domain/search';
import { createVocabulary } from '../../../shared/domain/taxonomy';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';
import { sampleVocabulary } from './sample-vocabulary';

const vocabulary = sampleVocabulary();
const settings = { locale: 'es', limit: 5 } as const;
const labels = (typed: string, locale: 'es' | 'pt' | 'en' = 'es') =>
  suggest(typed, vocabulary, [], { ...settings, locale }).flatMap((one) =>
    one.kind === 'term' ? [one.label] : []
  );

describe('Suggestions while typing', () => {
  test('name terms in the reader’s language, with their labels in the other two', () => {
    const [first] = suggest('reint', vocabulary, [], { ...settings, locale: 'pt' });
    expect(first).toMatchObject({
      kind: 'term',
      facet: 'theme',
      label: 'Reintegração',
      otherLabels: [
        { locale: 'es', text: 'Reintegración' },
        { locale: 'en', text: 'Reintegration' },
      ],
    });
  });

  test('match at the beginning of any word, in any language, with or without accents', () => {
    for (const typed of ['volunt', 'RETURN', 'avrr', 'ret vol', 'voluntário'])
      expect(labels(typed)).toEqual(['Retorno voluntario']);
    expect(labels('ñol')).toEqual([]);
    expect(labels('torno')).toEqual([]);
  });

  test('put a name that begins so before one that holds the word inside', () => {
    const all = createVocabulary(seededConcepts());
    const found = suggest('migr', all, [], { ...settings, limit: 20 });
    const names = found.flatMap((one) => (one.kind === 'term' ? [one.label.toLowerCase()] : []));
    const inside = names.findIndex((name) => !name.startsWith('migr'));
    expect(names.length).toBeGreaterThan(3);
    expect(names.slice(0, inside < 0 ? names.length : inside).length).toBeGreaterThan(0);
    expect(names[0]).toMatch(/^migr/);
  });

  test('after a field offer only its terms', () => {
    expect(labels('albergue pais:p')).toEqual(['Perú']);
    expect(labels('tema:p')).toEqual([]);
    expect(labels('idioma:')).toEqual(['Español']);
  });

  test('offer the name of a field in the reader’s language', () => {
    const fields = suggest('refugio au', vocabulary, [], { ...settings, locale: 'en' });
    expect(fields).toEqual([{ kind: 'field', field: 'colleague', text: 'author:' }]);
  });

  test('bring back recent searches, the newest first, before anything is typed too', () => {
    const recent = ['vivienda', 'retorno digno', 'albergue'].map((text) => ({
      ...EMPTY_QUERY,
      text,
    }));
    expect(suggest('', vocabulary, recent, settings).map((one) => one.kind)).toEqual([
      'recent',
      'recent',
      'recent',
    ]);
    expect(suggest('dig', vocabulary, recent, settings)).toEqual([
      { kind: 'recent', query: recent[1] },
    ]);
  });

  test('leave out terms that are no longer used', () => {
    const [old] = vocabulary.concepts;
    const replaced = createVocabulary(old ? [{ ...old, deprecated: true }] : []);
    expect(suggest('retorno', replaced, [], settings)).toEqual([]);
  });

  test('come for any text without an error, and go on without the vocabulary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(suggest(typed, vocabulary, [], settings).length).toBeLessThan(30);
        expect(suggest(typed, undefined, [], settings).every(({ kind }) => kind === 'field')).toBe(
          true
        );
      })
    );
  });
});
