import fc from 'fast-check';
import {
  comparableFileName,
  composeFileName,
  longestFileName,
  markFileName,
} from '../../../shared/domain/library';

const compose = (title: string, language = 'es') =>
  composeFileName({
    ...{ year: 2024, country: 'PER', theme: 'TRA', type: 'EVA', title, language },
    ...{ version: 1, extension: 'txt' },
  });

describe('a composed file name', () => {
  test('follows the organisation’s template', () => {
    expect(compose('Evaluación: «Niñez & frontera» (Tumbes)')).toBe(
      '2024_PER_TRA_EVA_evaluacion-ninez-frontera-tumbes_es_v01.txt'
    );
  });

  test('is cut at a word where the title is long', () => {
    const name = compose('palabra '.repeat(40));
    expect(name.length).toBeLessThanOrEqual(longestFileName);
    expect(name).toMatch(/^2024_PER_TRA_EVA_(palabra-)+palabra_es_v01\.txt$/);
  });

  test('has a title even where the title has no Latin letter', () => {
    expect(compose('移民')).toBe('2024_PER_TRA_EVA_documento_es_v01.txt');
  });

  test('is plain ASCII, short enough and free of what SharePoint forbids, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = compose(title);
        expect(name).toMatch(/^2024_PER_TRA_EVA_[a-z0-9]+(-[a-z0-9]+)*_es_v01\.txt$/);
        expect(name.length).toBeLessThanOrEqual(longestFileName);
      })
    );
  });
});

describe('a name that is taken', () => {
  test('gets its mark within the template', () => {
    expect(markFileName('2024_PER_TRA_EVA_informe_es_v01.txt', '1k3f')).toBe(
      '2024_PER_TRA_EVA_informe-1k3f_es_v01.txt'
    );
  });

  test('gets its mark before the extension of any other name', () => {
    expect(markFileName('INFORME final (2).pdf', '1k3f')).toBe('INFORME final (2)-1k3f.pdf');
    expect(markFileName('LEEME', '1k3f')).toBe('LEEME-1k3f');
  });

  test('stays short enough, ends as before and never in half a character', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(names, (stem) => {
        const marked = markFileName(`${stem}.pdf`, '1k3f');
        expect(marked.length).toBeLessThanOrEqual(longestFileName);
        expect(marked).toMatch(/-1k3f\.pdf$/);
        expect(encodeURIComponent(marked)).toContain('-1k3f.pdf');
      })
    );
  });

  test('is taken also in other letter cases and other forms of its accents', () => {
    expect(comparableFileName('Espan\u0303a.TXT')).toBe(comparableFileName('españa.txt'));
  });
});
