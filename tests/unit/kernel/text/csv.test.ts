import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from '../../../../shared/kernel/text/csv';

const read = (content: string, delimiter = ','): string[][] =>
  parse(content, { bom: true, delimiter }) as string[][];

describe('A table as CSV', () => {
  test('opens as UTF-8, with the separator of the reader’s spreadsheet', () => {
    const content = writeCsv(
      [
        ['Título', 'Año'],
        ['Niñez', 2021],
      ],
      { separator: ';' }
    );
    expect(content).toBe('\uFEFFTítulo;Año\r\nNiñez;2021\r\n');
  });

  // battery I10
  test.each([
    '=cmd|"/C calc"!A0',
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '\t=1',
    '\r=1',
    '"=1+1',
    ' =HYPERLINK("x")',
    '＝1',
    '\u200b=1',
  ])('%j opens as text, never as a formula', (cell) => {
    const [row] = read(writeCsv([[cell]], { separator: ',' }));
    expect(row?.[0]).toBe(`'${cell}`);
  });

  test('an ordinary text stays as it is', () => {
    for (const cell of ['COVID-19', 'a = b', 'correo@example.org', '2019-2022', ''])
      expect(writeCsv([[cell]], { separator: ',' })).toBe(`\uFEFF${cell}\r\n`);
  });

  test('a number is written bare, what is absent or no number is an empty cell', () => {
    expect(writeCsv([[1, undefined, Number.NaN, -3]], { separator: ';' })).toBe('\uFEFF1;;;-3\r\n');
  });

  test('what a cell holds never leaves it, whatever it is', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          const back = read(writeCsv([['a', 'b', 'c'], ...rows], { separator }), separator);
          expect(back.slice(1).map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
            rows.map((row) => row.map((text) => text.replace(/^'/, '')))
          );
          for (const text of back.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/);
        }
      )
    );
  });
});
