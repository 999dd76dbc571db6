import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import type { Vocabulary } from '../../../shared/domain/taxonomy';
import { namesPeople } from '../../../shared/ui/search/names-people';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await createMemoryVocabulary(seededConcepts()).load();
});

describe('A search for documents', () => {
  test.each(['jo', 'Martínez Soto', 'ana lucía vera', 'maría de la cruz', '李 小龙', "O'Brien"])(
    'asks for people where its words may be a name: %s',
    (text) => {
      expect(namesPeople(text, vocabulary)).toBe(true);
    }
  );

  test.each(['migración laboral', 'guía de migração laboral', 'labour migration in Ecuador'])(
    'asks for people where it names a theme: %s',
    (text) => {
      expect(namesPeople(text, vocabulary)).toBe(true);
    }
  );

  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['words that only join others', 'de la'],
    ['a question', 'cómo pedir una visa para mi familia en otra ciudad'],
    ['a year', 'informe 2024'],
    ['a field of the search', 'año:2022'],
    ['a country', 'Perú'],
  ])('does not ask for people where it says %s', (_, text) => {
    expect(namesPeople(text, vocabulary)).toBe(false);
  });

  test('goes by the form of the words alone where the vocabulary cannot be read', () => {
    expect(namesPeople('Martínez', undefined)).toBe(true);
    expect(namesPeople('informe 2024', undefined)).toBe(false);
  });
});
