import fc from 'fast-check';
import { EMPTY_QUERY, expand, withoutUnderstood } from '../../../shared/domain/search';
import { parseText } from '../../../shared/domain/search/parse-text';
import { understand, withUnderstood } from '../../../shared/domain/search/understand';
import { GUIDE, PERU, REINTEGRATION, RETURN, sampleVocabulary, SPANISH } from './sample-vocabulary';

const vocabulary = sampleVocabulary();
const told = (text: string) => understand(text, vocabulary).told;
const filters = (text: string) => told(text).filters.flatMap((piece) => piece.filters);
const wanted = (text: string) =>
  understand(text, vocabulary)
    .wanted.map((item) => item.text.trim())
    .filter((words) => words !== '');

describe('The language of the search', () => {
  test.each([
    'tema:reintegración',
    'tema: reintegracao',
    'Theme:Reintegration',
    'TEMA:"Reintegração"',
  ])('%s narrows by the theme, in any of the three tongues', (text) => {
    expect(filters(text)).toEqual([{ kind: 'term', facet: 'theme', id: REINTEGRATION }]);
    expect(wanted(text)).toEqual([]);
  });

  test.each([
    ['pais:Perú', 'country', PERU],
    ['país: peru', 'country', PERU],
    ['country:Peru', 'country', PERU],
    ['tipo:guia', 'type', GUIDE],
    ['idioma:español', 'language', SPANISH],
    ['língua:es', 'language', SPANISH],
  ])('%s names %s', (text, facet, id) => {
    expect(filters(text)).toEqual([{ kind: 'term', facet, id }]);
  });

  test.each([
    ['ano:2020', { from: 2020, to: 2020 }],
    ['año: 2019-2022', { from: 2019, to: 2022 }],
    ['year:>2020', { from: 2021 }],
    ['year:>=2020', { from: 2020 }],
    ['año:<2015', { to: 2014 }],
    ['ano:2022–2019', { from: 2019, to: 2022 }],
  ])('%s narrows by the years', (text, years) => {
    expect(filters(text)).toEqual([{ kind: 'years', years }]);
  });

  test('a value is the longest run of words that names a term; the rest stays words', () => {
    expect(filters('tema: retorno voluntario en la frontera')).toEqual([
      { kind: 'term', facet: 'theme', id: RETURN },
    ]);
    expect(wanted('tema: retorno voluntario en la frontera')).toEqual(['en la frontera']);
  });

  test('a value may be part of a name where it leaves no doubt', () => {
    expect(filters('theme:return')).toEqual([{ kind: 'term', facet: 'theme', id: RETURN }]);
  });

  test('an author is a name: its capitals, or what stands between quotation marks', () => {
    expect(filters('autora:María Quispe refugio')).toEqual([
      { kind: 'value', facet: 'colleague', value: 'María Quispe' },
    ]);
    expect(wanted('autora:María Quispe refugio')).toEqual(['refugio']);
    expect(understand('author:"rosa maria"').authors).toEqual(['rosa maria']);
  });

  test('a format goes by its ending or by what people call it', () => {
    expect(filters('formato:PDF')).toEqual([{ kind: 'value', facet: 'format', value: 'pdf' }]);
    expect(filters('format:word')).toEqual([
      { kind: 'value', facet: 'format', value: 'docx' },
      { kind: 'value', facet: 'format', value: 'doc' },
    ]);
  });

  test('an unknown value is searched as words, and the person is told', () => {
    const { unknown } = understand('pais:Narnia refugio', vocabulary);
    expect(unknown).toEqual([{ field: 'country', value: 'Narnia' }]);
    expect(wanted('pais:Narnia refugio')).toEqual(['Narnia refugio']);
    expect(filters('pais:Narnia')).toEqual([]);
  });

  test('without the vocabulary years and formats still work, and names are words', () => {
    expect(understand('ano:2020 pais:Perú').told.filters).toHaveLength(1);
    expect(understand('ano:2020 pais:Perú').wanted.map(({ text }) => text)).toEqual(['Perú']);
  });

  test('what is no field stays text: addresses, times, sentences', () => {
    for (const text of ['https://example.org/a', 'a las 10:30', 'Informe: resultados', 'subtema:x'])
      expect(told(text).filters).toEqual([]);
  });

  test('quotation marks of any language hold a phrase, and one alone is nothing', () => {
    expect(told('"comunidad de acogida" “host community” «mesa»').phrases).toEqual([
      'comunidad de acogida',
      'host community',
      'mesa',
    ]);
    expect(told('"sin cerrar').phrases).toEqual([]);
    expect(expand('"sin cerrar').groups.map((group) => group.typed)).toEqual(['cerrar']);
  });

  test('a minus leaves out, a hyphen inside a word does not', () => {
    expect(told('refugio -escuela -"centro de día"').excluded).toEqual([
      'escuela',
      'centro de día',
    ]);
    expect(told('COVID-19 contra-trata - suelto').excluded).toEqual([]);
  });

  test('OR, O and OU in capitals join what stands beside them', () => {
    for (const or of ['OR', 'O', 'OU']) {
      const [group, ...others] = expand(`visa ${or} residencia`, vocabulary).groups;
      expect(others).toEqual([]);
      expect(group?.kind === 'any' && group.groups.map((one) => one.typed)).toEqual([
        'visa',
        'residencia',
      ]);
    }
    expect(expand('visa o residencia').groups).toHaveLength(2);
    expect(expand('RELATÓRIO SOBRE O RETORNO').groups).toHaveLength(2);
  });

  test('OR joins whole themes, and only its neighbours', () => {
    const groups = expand('guía retorno voluntario OU "mesa técnica" Perú', vocabulary).groups;
    expect(groups.map((group) => group.kind)).toEqual(['concept', 'any', 'concept']);
  });

  test('filters of the text are alternatives to the chosen ones of the same facet', () => {
    const query = { ...EMPTY_QUERY, terms: { ...EMPTY_QUERY.terms, theme: [RETURN] } };
    const both = withUnderstood(query, told('tema:reintegración pais:peru'));
    expect(both.terms).toMatchObject({ theme: [RETURN, REINTEGRATION], country: [PERU] });
  });

  test('years of the text and chosen years have to hold both', () => {
    const query = { ...EMPTY_QUERY, years: { from: 2018, to: 2021 } };
    expect(withUnderstood(query, told('ano:>2019')).years).toEqual({ from: 2020, to: 2021 });
    expect(withUnderstood(query, told('ano:2023')).years).toEqual({ from: 1, to: 1 });
  });

  test('a piece that was understood can be taken out of the text again', () => {
    const query = { ...EMPTY_QUERY, text: 'refugio tema:reintegración pais:peru', page: 3 };
    const [piece] = told(query.text).filters;
    expect(piece && withoutUnderstood(query, piece)).toMatchObject({
      text: 'refugio pais:peru',
      page: 1,
    });
  });
});

describe('Any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'tema:',
      'pais: ',
      '"',
      '“',
      '-',
      'OR',
      'O',
      'ano:',
      '2020-',
      'retorno voluntario',
      '-"',
      'autor:'
    )
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '));

  test('is understood without an error, and every piece is where it says it is', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const item of parseText(typed)) {
          expect(item.start).toBeLessThan(item.end);
          expect(item.end).toBeLessThanOrEqual(typed.length);
        }
        for (const one of understand(typed, vocabulary).told.filters)
          expect(typed.slice(one.start, one.end)).toBe(one.source);
      }),
      { numRuns: 2000 }
    );
  });

  test('loses nothing: what is no sign is either words, a value, or left out on purpose', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const items = parseText(typed);
        const covered = items.reduce((sum, item) => sum + (item.end - item.start), 0);
        const spaces = typed.slice(0, 400).replace(/\S/g, '').length;
        expect(covered).toBeGreaterThanOrEqual(Math.min(typed.length, 400) - spaces);
      }),
      { numRuns: 1000 }
    );
  });
});
