export interface CsvRow {
  /** Where it begins, as an editor counts: the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** Without empty lines; the first one holds the headers. */
  readonly rows: readonly CsvRow[];
  /** Line of a quotation mark that nothing closes: what follows it could not be told apart. */
  readonly openQuoteLine?: number;
}

/** What spreadsheets put between columns: semicolons where the comma parts decimals. */
const separators = [';', ',', '\t'] as const;

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: with or without byte order mark, any line ends, the
 * separator of any country, Excel's own line `sep=;`. Cells may hold line ends inside quotation marks.
 */
export function readCsv(text: string): CsvTable {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const start = told ? told[0].length : text.startsWith('\uFEFF') ? 1 : 0;
  const separator = told?.[1] ?? separatorOf(text.slice(start));
  return readRows(text, start, told ? 2 : 1, separator);
}

function readRows(text: string, start: number, firstLine: number, separator: string): CsvTable {
  const rows: CsvRow[] = [];
  let line = firstLine;
  let position = start;
  while (position < text.length) {
    const row = readRow(text, position, separator);
    if (row.isOpen) return { rows, openQuoteLine: line };
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += row.lines;
    position = row.end;
  }
  return { rows };
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** How many lines it took. */
  readonly lines: number;
  readonly isOpen: boolean;
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = [];
  let cell = '';
  let lines = 1;
  let position = start;
  for (;;) {
    const sign = text[position];
    if (sign === '"' && cell.trim() === '') {
      const quoted = readQuoted(text, position);
      if (!quoted) return { cells, end: text.length, lines, isOpen: true };
      cell = quoted.value;
      lines += quoted.value.split(lineEnd).length - 1;
      position = quoted.end;
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
      position += 1;
    } else if (sign === undefined || sign === '\n' || sign === '\r') {
      const end = position + (text.startsWith('\r\n', position) ? 2 : 1);
      return { cells: [...cells, cell], end, lines, isOpen: false };
    } else {
      cell += sign;
      position += 1;
    }
  }
}

const lineEnd = /\r\n|\r|\n/;

/** @returns undefined where the quotation mark is never closed */
function readQuoted(
  text: string,
  start: number
): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let position = start + 1;
  for (;;) {
    const close = text.indexOf('"', position);
    if (close < 0) return undefined;
    value += text.slice(position, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    position = close + 2;
  }
}

/** The one that the headers have most of. */
function separatorOf(text: string): string {
  const heading = text.split(lineEnd, 1)[0] ?? '';
  const counts = separators.map((sign) => heading.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
