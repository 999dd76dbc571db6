import * as fc from 'fast-check';
import {
  fullTag,
  isLocale,
  negotiateLocale,
  pickLabel,
  regionOf,
} from '../../../shared/kernel/locale';

describe('the language of a reader', () => {
  test.each([
    [['es-PE'], 'es'],
    [['pt_BR'], 'pt'],
    [['PT-br', 'es'], 'pt'],
    [['en-US'], 'en'],
    [['fr-FR', 'es-419', 'en'], 'es'],
    [['en;q=0.5', 'pt;q=0.9', 'es;q=0.7'], 'pt'],
    [['es;q=0', 'pt;q=0.1'], 'pt'],
    [['es ; Q=0.2', 'en'], 'en'],
    [['es;q=lots', 'pt;q=0.1'], 'pt'],
    [['fr', 'qu'], 'en'],
    [['estonian'], 'en'],
    [[], 'en'],
  ])('%j gets %s', (tags, expected) => {
    expect(negotiateLocale(tags)).toBe(expected);
  });

  test('whatever a browser sends, there is a language', () => {
    fc.assert(fc.property(fc.array(fc.string()), (tags) => isLocale(negotiateLocale(tags))));
  });
});

describe('the tag for numbers and dates', () => {
  test('follows the country of the reader', () => {
    expect(fullTag('es', 'pe')).toBe('es-PE');
    expect(fullTag('es', '419')).toBe('es-419');
    expect(regionOf('es-PE')).toBe('PE');
    expect(regionOf('es_Latn_pe')).toBe('PE');
    expect(fullTag('es', regionOf('es'))).toBe('es');
  });

  test('falls back where the country makes no sense, so that Intl never throws', () => {
    expect(fullTag('pt', 'nowhere')).toBe('pt-BR');
    expect(fullTag('en', '')).toBe('en-GB');
    fc.assert(
      fc.property(fc.string(), (region) => {
        return Intl.getCanonicalLocales(fullTag('es', region)).length === 1;
      })
    );
  });
});

describe('a label', () => {
  const labels = { es: 'Trata de personas', en: 'Counter-trafficking' };

  test('comes in the language of the reader', () => {
    expect(pickLabel(labels, 'en')).toEqual({ text: 'Counter-trafficking', locale: 'en' });
  });

  test('falls back to Spanish and says so, for the lang attribute', () => {
    expect(pickLabel(labels, 'pt')).toEqual({ text: 'Trata de personas', locale: 'es' });
  });

  test('falls back to any language when Spanish is missing or empty', () => {
    expect(pickLabel({ en: 'Health', es: ' ' }, 'pt')).toEqual({ text: 'Health', locale: 'en' });
    expect(pickLabel({}, 'pt')).toBeUndefined();
  });
});
