/** A cell of a table; what is absent becomes an empty cell. */
export type CsvCell = string | number | undefined;

export interface CsvSettings {
  /** `;` where the comma parts decimals, as in Spanish and Portuguese; else `,`. */
  readonly separator: ',' | ';';
}

/** Spreadsheets read UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table as CSV (RFC 4180) that is safe to open: no cell is taken for a formula, also one
 * whose first sign stands behind quotes or spaces (OWASP, CSV injection; ASVS 5.0, 1.2.10).
 * @param rows the first one holds the headers
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], settings: CsvSettings): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell)).join(settings.separator));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = isFormula(cell) ? `'${cell}` : cell;
  // either separator, so that the cell stays one in a spreadsheet of another country
  return /[",;\r\n\t]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The signs with which a formula begins, in their full-width forms too. */
function isFormula(text: string): boolean {
  return /^[\s"'\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text);
}
