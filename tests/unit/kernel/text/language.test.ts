import { guessLanguage } from '../../../../shared/kernel/text/language';
import { isStopWord } from '../../../../shared/kernel/text/stop-words';

describe('the language of a text', () => {
  test.each([
    ['Retorno voluntario en el Perú', 'es'],
    ['Evaluación final del proyecto', 'es'],
    ['¿Dónde estamos?', 'es'],
    ['Niñez migrante', 'es'],
    ['Reintegração de pessoas retornadas', 'pt'],
    ['Acolhimento nas cidades', 'pt'],
    ['O que é a migração?', 'pt'],
    ['Assisted voluntary return and reintegration', 'en'],
    ['Final evaluation of the project', 'en'],
    ["IOM's migrant training", 'en'],
  ])('"%s" is %s', (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });

  test('decomposed accents and capitals are understood', () => {
    expect(guessLanguage('AVALIAÇÃO'.normalize('NFD'))).toBe('pt');
  });

  test.each([
    ['nothing', ''],
    ['figures', '2014 — 2019'],
    ['a name', 'Lima'],
    ['French', 'Évaluation finale du projet pour les migrants et la réintégration au Niger'],
  ])('%s gets no guess', (_, text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });
});

describe('words that only join others', () => {
  test('are known in each language, with or without accents', () => {
    expect(isStopWord('También', 'es')).toBe(true);
    expect(isStopWord('tambien', 'es')).toBe(true);
    expect(isStopWord('nas', 'pt')).toBe(true);
    expect(isStopWord('The', 'en')).toBe(true);
  });

  test('of one language are words of the subject in another', () => {
    expect(isStopWord('the', 'es')).toBe(false);
    expect(isStopWord('the')).toBe(true);
  });

  test('do not include the subjects of the hub', () => {
    for (const word of ['trata', 'retorno', 'estado', 'casa', 'salud', 'health', 'OIM', 'gestão']) {
      expect(isStopWord(word)).toBe(false);
    }
  });
});
