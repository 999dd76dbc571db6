import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from '../../../../shared/kernel/text/csv';
import { readCsv } from '../../../../shared/kernel/text/read-csv';

const cells = (text: string): readonly (readonly string[])[] =>
  readCsv(text).rows.map((row) => row.cells);

describe('A table in CSV', () => {
  test.each([',', ';', '\t'])('is read with “%s” between its columns', (sign) => {
    expect(cells(`a${sign}b\n1${sign}2\n`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('is read with the separator that Excel names in a line of its own', () => {
    expect(readCsv('sep=|\r\na|b\r\n').rows).toEqual([{ line: 2, cells: ['a', 'b'] }]);
  });

  test('loses its byte order mark, and keeps what looks like one inside', () => {
    expect(cells('\uFEFFmail;x\nñ;\uFEFF')).toEqual([
      ['mail', 'x'],
      ['ñ', '\uFEFF'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    expect(cells(`a,b${end}1,2`)).toHaveLength(2);
  });

  test('keeps separators, quotation marks and line ends inside quotation marks', () => {
    const text = 'a,b\n"x, ""y""\r\nz",2\n3,4\n';
    expect(readCsv(text).rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"\r\nz', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  test('takes a quotation mark inside a word for what it is', () => {
    expect(cells('a,b\n5" pipe,2\n')).toEqual([
      ['a', 'b'],
      ['5" pipe', '2'],
    ]);
  });

  test('counts lines past empty ones, as an editor does', () => {
    expect(readCsv('a,b\n\n,\n1,2\n').rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['1', '2'] },
    ]);
  });

  test('says from where on it cannot be told apart', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6\n')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', '2'] },
      ],
      openQuoteLine: 3,
    });
  });

  test('is nothing where there is nothing', () => {
    expect(readCsv('')).toEqual({ rows: [] });
    expect(readCsv('\uFEFF\n\n')).toEqual({ rows: [] });
  });

  test('is read as a parser of many years reads it', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
    const row = fc.array(cell, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const written = writeCsv([['one', 'two'], ...rows], { separator: ',' });
        expect(cells(written)).toEqual(parse(written, { bom: true }));
      })
    );
  });
});
