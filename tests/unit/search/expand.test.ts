import { expand, wordsOf, type QueryGroup } from '../../../shared/domain/search';
import { RETURN, REINTEGRATION, sampleVocabulary } from './sample-vocabulary';

const formsOf = (group: QueryGroup | undefined): string[] =>
  group
    ? wordsOf(group).flatMap((word) =>
        word.forms.map((form) => form.text + (form.prefix ? '*' : ''))
      )
    : [];

/** Whether one of the forms finds the word in an index that keeps accents apart. */
const covers = (group: QueryGroup | undefined, word: string): boolean =>
  formsOf(group).some((form) =>
    form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : form === word
  );

describe('What a search looks for', () => {
  test('a word typed without its accent is looked for with it too', () => {
    for (const [typed, written] of [
      ['politica', 'política'],
      ['reintegracion', 'reintegración'],
      ['crianca', 'criança'],
      ['ninez', 'niñez'],
    ] as const)
      expect(covers(expand(typed).groups[0], written)).toBe(true);
  });

  test('a word is looked for in its other forms by what they begin with', () => {
    expect(covers(expand('migrantes').groups[0], 'migrante')).toBe(true);
    expect(covers(expand('reintegração').groups[0], 'reintegrações')).toBe(true);
    expect(covers(expand('migrantes').groups[0], 'minería')).toBe(false);
  });

  test('the word as it was typed always comes first', () => {
    for (const word of ['niñez', 'reintegração', 'shelter', 'trata'])
      expect(formsOf(expand(word).groups[0])[0]).toBe(word);
  });

  test('words that name a theme are looked for by its names in the other languages and by its tag', () => {
    const [group, ...others] = expand('retorno voluntario', sampleVocabulary()).groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      kind: 'concept',
      typed: 'retorno voluntario',
      names: expect.arrayContaining([
        { text: 'Voluntary return', locale: 'en', kind: 'translation' },
        { text: 'AVRR', locale: 'en', kind: 'translation' },
      ]),
      concepts: [{ id: RETURN }],
    });
  });

  test('the theme is recognised in any of the three languages, with or without accents', () => {
    for (const typed of ['reintegração', 'REINTEGRACAO', 'reintegración', 'Reintegration']) {
      const [group] = expand(typed, sampleVocabulary()).groups;
      expect(group?.kind === 'concept' && group.concepts[0]?.id).toBe(REINTEGRATION);
    }
  });

  test('words around a theme stay words, in their order', () => {
    const groups = expand('lecciones del retorno voluntario en Perú', sampleVocabulary()).groups;
    expect(groups.map((group) => group.typed)).toEqual(['lecciones', 'retorno voluntario', 'Perú']);
    expect(groups.map((group) => group.kind)).toEqual(['word', 'concept', 'concept']);
  });

  test('small words are left out, unless there is nothing else', () => {
    expect(expand('el retorno de la persona').groups.map((group) => group.typed)).toEqual([
      'retorno',
      'persona',
    ]);
    expect(expand('de la').groups).toHaveLength(2);
  });

  test('a few words have to be found all, a question is answered by most of its words', () => {
    expect(expand('lecciones albergue frontera').match).toBe('every');
    expect(expand('¿Cuántas familias recibieron ayuda en Tacna?').match).toBe('most');
    expect(expand('how many families were registered').match).toBe('most');
    expect(expand('censo visa casa mesa puente escuela').match).toBe('most');
  });

  test('a text that is too long is cut, and says so', () => {
    const long = expand('palabra '.repeat(700));
    expect(long.cut).toBe(true);
    expect(long.groups.length).toBeLessThanOrEqual(20);
    expect(expand('retorno voluntario').cut).toBe(false);
  });

  test('nothing typed looks for nothing in particular', () => {
    expect(expand('   ').groups).toEqual([]);
    expect(expand('?!… "" ()').groups).toEqual([]);
  });
});
