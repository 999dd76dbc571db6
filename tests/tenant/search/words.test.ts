import { document, found, indexOf, search, cells } from './search-fixture';

const index = indexOf([
  document('Retorno voluntario', { body: 'Guía para el retorno asistido de personas migrantes.' }),
  document('Ella retornó', { body: 'Relato de una persona que volvió a Perú.' }),
  document('Retornos en grupo', { body: "Misión en Côte d'Ivoire." }),
  document('Reintegração', { body: 'Acompanhamento depois do regresso.' }),
]);

describe('words in a query', () => {
  test('accents are kept apart: retorno does not find retornó', () => {
    expect(found(index, 'retorno')).toEqual(['Retorno voluntario']);
    expect(found(index, 'retornó')).toEqual(['Ella retornó']);
  });

  test('an index set up to ignore accents finds both', () => {
    const lenient = indexOf([document('Ella retornó'), document('El retorno')], {
      removeDiacritics: true,
    });
    expect(found(lenient, 'retorno')).toEqual(['El retorno', 'Ella retornó']);
  });

  test('an accent is the same letter whether composed or not', () => {
    expect(found(index, 'retorno\u0301')).toEqual(['Ella retornó']);
  });

  test('word forms are kept apart, upper and lower case are not', () => {
    expect(found(index, 'RETORNOS')).toEqual(['Retornos en grupo']);
  });

  test('the beginning of a word finds it only with an asterisk', () => {
    expect(found(index, 'retor')).toEqual([]);
    expect(found(index, 'retor*')).toEqual([
      'Ella retornó',
      'Retorno voluntario',
      'Retornos en grupo',
    ]);
  });

  test('a phrase finds words only side by side, and its last word may go on', () => {
    expect(found(index, '"retorno asistido"')).toEqual(['Retorno voluntario']);
    expect(found(index, '"asistido retorno"')).toEqual([]);
    expect(found(index, '"retorno asis*"')).toEqual(['Retorno voluntario']);
    expect(found(index, '"retorno asis"*')).toEqual(['Retorno voluntario']);
  });

  test('several words must all be there', () => {
    expect(found(index, 'retorno personas')).toEqual(['Retorno voluntario']);
    expect(found(index, 'retorno regresso')).toEqual([]);
  });

  test('a name with an apostrophe is found as it is written', () => {
    expect(found(index, "Côte d'Ivoire")).toEqual(['Retornos en grupo']);
    expect(found(index, "Cote d'Ivoire")).toEqual([]);
  });

  test('punctuation beside words changes nothing', () => {
    expect(found(index, '¿ retorno ? !!!')).toEqual(['Retorno voluntario']);
    expect(found(index, 'retorno AND …')).toEqual(['Retorno voluntario']);
  });

  test('an asterisk alone finds everything', () => {
    expect(found(index, '*')).toHaveLength(4);
  });

  test('the author and the file name are found by words, the address is not', () => {
    expect(found(index, 'Paredes')).toHaveLength(4);
    expect(found(index, 'ella-retorn')).toEqual(['Ella retornó']);
    expect(found(index, 'HubDocuments')).toEqual([]);
  });

  test('a word in the title weighs more than one in the text', () => {
    const two = indexOf([
      document('Primero', { body: 'Una nota sobre albergues, breve.' }),
      document('Albergues', { body: 'Una nota sobre otra cosa, breve.' }),
      ...Array.from({ length: 8 }, (_, n) => document(`Otro ${n}`)),
    ]);
    expect(cells(search(two, 'albergues'))).toEqual(['Albergues', 'Primero']);
  });
});
