import * as fc from 'fast-check';
import { tokenise } from '../../../../shared/kernel/text/tokenise';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('the words of a text', () => {
  test.each([
    ['Retorno voluntario, ¿y después?', ['Retorno', 'voluntario', 'y', 'después']],
    ['counter-trafficking (2019–2021)', ['counter', 'trafficking', '2019', '2021']],
    ['COVID-19', ['COVID', '19']],
    ["the migrant’s rights, don't", ['the', 'migrant’s', 'rights', "don't"]],
    ['copo d’água', ['copo', 'd', 'água']],
    ["'quoted'", ['quoted']],
    ['snake_case@mail.org', ['snake', 'case', 'mail', 'org']],
    ['日本 и мир', ['日本', 'и', 'мир']],
    ['', []],
    [' \u0000\u0007\t\n', []],
  ])('"%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('direction marks and soft hyphens neither cut a word nor stay in it', () => {
    expect(words('\u202Emi\u00ADgra\u200Bción\u202C, ok')).toEqual(['migración', 'ok']);
  });

  test('a word in decomposed accents is one word', () => {
    expect(words('gestão pública'.normalize('NFD'))).toHaveLength(2);
  });

  test('each word stands where it says, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        return tokenise(text).every((token) => {
          const inPlace = text.slice(token.start, token.end).replace(/\p{Cf}/gu, '') === token.text;
          const inOrder = token.start >= before && token.end > token.start;
          before = token.end;
          return inPlace && inOrder;
        });
      })
    );
  });
});
