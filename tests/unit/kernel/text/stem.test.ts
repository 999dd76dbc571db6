import * as fc from 'fast-check';
import { fold } from '../../../../shared/kernel/text/fold';
import { stem, stemPrefix } from '../../../../shared/kernel/text/stem';

describe('the stem of a word in a known language', () => {
  test.each([
    ['es', 'reintegraciones', 'Reintegración'],
    ['es', 'voluntaria', 'VOLUNTARIOS'],
    ['pt', 'reintegrações', 'reintegração'],
    ['pt', 'migrantes', 'migrante'],
    ['en', 'returning', 'returns'],
    ['en', 'communities', 'community'],
  ] as const)('%s: %s and %s share it', (locale, one, other) => {
    expect(stem(one, locale)).toBe(stem(other, locale));
  });

  test('decomposed accents are understood', () => {
    expect(stem('reintegração'.normalize('NFD'), 'pt')).toBe(stem('reintegração', 'pt'));
  });
});

describe('the beginnings that find the forms of a word', () => {
  test.each([
    ['reintegração', ['reintegr']],
    ['reintegracao', ['reintegr']],
    ['reintegracion', ['reintegr']],
    ['REINTEGRACIÓN', ['reintegr']],
    ['voluntario', ['voluntari']],
    ['migrantes', ['migrant']],
    ['proteções', ['protec']],
    ['evaluation', ['evalu']],
  ])('%s: %j', (word, expected) => {
    expect(stemPrefix(word)).toEqual(expected);
  });

  test.each([
    ['mujeres', 'mujer'],
    ['mulheres', 'mulher'],
    ['países', 'país'],
    ['gestão', 'gestões'],
    ['gestao', 'gestão'],
    ['missões', 'missão'],
    ['cidadãos', 'cidadão'],
    ['emergencias', 'emergência'],
    ['communities', 'community'],
    ['niños', 'niño'],
    ['zonas', 'zona'],
    ['trafficking', 'trafficked'],
    ['livelihoods', 'livelihood'],
  ])('searching %s finds %s', (typed, written) => {
    expect(stemPrefix(typed).some((prefix) => fold(written).startsWith(prefix))).toBe(true);
  });

  test.each([
    ['trata', 'trato'],
    ['gestão', 'gestante'],
    ['missão', 'missal'],
  ])('searching %s does not find %s', (typed, written) => {
    expect(stemPrefix(typed).some((prefix) => fold(written).startsWith(prefix))).toBe(false);
  });

  test('a word too short for a beginning is to be searched as it stands', () => {
    for (const word of ['', 'ONU', 'OIM', 'fe']) {
      expect(stemPrefix(word)).toEqual([]);
    }
  });

  test('whatever is typed, each is folded, at least 4 letters, and none repeats another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const prefixes = stemPrefix(word);
        return prefixes.every(
          (prefix, position) =>
            prefix.length >= 4 &&
            prefix === fold(prefix) &&
            !prefixes.some((other, place) => place !== position && prefix.startsWith(other))
        );
      })
    );
  });
});
