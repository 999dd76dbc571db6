import * as fc from 'fast-check';
import { accentVariants } from '../../../../shared/kernel/text/accent-variants';
import { fold } from '../../../../shared/kernel/text/fold';

describe('how a word may be written with its accents', () => {
  test.each([
    'reintegración',
    'reintegração',
    'reintegrações',
    'missão',
    'política',
    'económico',
    'econômico',
    'emergência',
    'voluntário',
    'território',
    'niño',
    'año',
    'españa',
    'compañía',
    'jóvenes',
    'inglés',
    'português',
    'fácil',
    'país',
    'países',
    'saúde',
    'guía',
    'perú',
    'bogotá',
    'méxico',
    'bilingüe',
    'segurança',
    'crianças',
    'serviço',
    'cidadãos',
    'gênero',
    'género',
    'você',
    'irmã',
    'água',
    'à',
  ])('%s is found by who types it without accents', (written) => {
    expect(accentVariants(fold(written))).toContain(written);
  });

  test('the word as typed comes first, and a sure ending leaves no doubt', () => {
    expect(accentVariants('reintegracion')).toEqual(['reintegracion', 'reintegración']);
    expect(accentVariants('avaliacao')).toEqual(['avaliacao', 'avaliação']);
  });

  test('the first letters of a word in -ação or -enção get their ç', () => {
    expect(accentVariants('migrac')).toContain('migraç');
  });

  test('who types accents also gets the plain form and the other language, nothing else', () => {
    expect(accentVariants('Reintegração')).toEqual(['reintegração', 'reintegracao']);
    expect(accentVariants('econômico')).toEqual(['econômico', 'economico', 'económico']);
    expect(accentVariants('género')).toEqual(['género', 'genero', 'gênero']);
  });

  test('the limit holds and keeps the likeliest', () => {
    expect(accentVariants('politica', 2)).toEqual(['politica', 'política']);
    expect(accentVariants('politica', 0)).toEqual(['politica']);
  });

  test('whatever is typed: same list each time, all fold alike, never two acutes, within the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abceimnoqrstugpñãá') }),
        fc.integer({ min: 1, max: 20 }),
        (word, limit) => {
          const variants = accentVariants(word, limit);
          const added = variants.slice(1);
          return (
            JSON.stringify(variants) === JSON.stringify(accentVariants(word, limit)) &&
            new Set(variants).size === variants.length &&
            variants[0] === word &&
            variants.length <= limit &&
            variants.every((variant) => fold(variant) === fold(word)) &&
            (word !== fold(word) || added.every((one) => (one.match(/[áéíóú]/g) ?? []).length < 2))
          );
        }
      )
    );
  });
});
