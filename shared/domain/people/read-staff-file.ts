import { readCsv, type CsvRow } from '../../kernel/text/read-csv';
import type { Vocabulary } from '../taxonomy';
import { readStaffCell, shown, type StaffFacts } from './read-staff-cell';
import { isStaffColumn, type StaffColumn } from './staff-columns';
import type { StaffImport, StaffMistake } from './staff-import';

/** What a row says of whoever bears a mail. */
export interface StaffRow {
  readonly line: number;
  /** Lower case. */
  readonly mail: string;
  readonly facts: StaffFacts;
  /** Lower case; missing where the file names none. */
  readonly successorMail?: string;
}

export interface StaffFile {
  /** Columns of the file that the hub has a place for: what is empty in them is empty from now on. */
  readonly columns: readonly StaffColumn[];
  readonly ignoredColumns: readonly string[];
  /** How many rows there are, whether they can be taken over or not. */
  readonly count: number;
  /** Only those without a mistake. */
  readonly rows: readonly StaffRow[];
  readonly mistakes: readonly StaffMistake[];
  readonly fileProblem?: NonNullable<StaffImport['fileProblem']>;
}

/** As much as the service takes in one call. */
const mostLetters = 4_000_000;

/**
 * Reads HR's file: CSV in UTF-8, see staffColumns. A row with a mistake is left out whole, since half a
 * row would be neither what HR says nor what was there; every mistake of it is told.
 * @param today YYYY-MM-DD
 */
export function readStaffFile(text: string, terms: Vocabulary, today: string): StaffFile {
  const problem = (fileProblem: StaffFile['fileProblem']): StaffFile => ({
    ...{ columns: [], ignoredColumns: [], count: 0, rows: [], mistakes: [] },
    ...(fileProblem ? { fileProblem } : {}),
  });
  if (text.length > mostLetters) return problem('too-large');
  if (isWronglyEncoded(text)) return problem('encoding');
  const { rows: lines, openQuoteLine } = readCsv(text);
  const [head, ...body] = lines;
  if (!head) return problem(openQuoteLine === undefined ? 'empty' : 'columns');
  const header = head.cells.map((name) => name.trim().toLowerCase());
  const columns = header.filter(isStaffColumn);
  const isEachOnce = new Set(columns).size === columns.length;
  if (!columns.includes('mail') || !isEachOnce) return problem('columns');
  const read = body.map((line) => readRow(line, header, terms, today));
  if (body.length === 0 && openQuoteLine === undefined) return problem('empty');
  const open = openQuoteLine === undefined ? [] : [openQuote(openQuoteLine)];
  return {
    columns,
    ignoredColumns: header.filter((name) => name !== '' && !isStaffColumn(name)),
    count: body.length + open.length,
    rows: read.flatMap((one) => ('row' in one ? [one.row] : [])),
    mistakes: [...read.flatMap((one) => ('mistakes' in one ? one.mistakes : [])), ...open],
  };
}

/** Pairs of letters that no language of the region writes: JosÃ©, NÂº. */
const twiceEncoded =
  /Ã[\u0080-\u00BF\u0192\u0160\u0161\u017D\u017E\u2018-\u203A\u20AC]|Â[\u00A0-\u00BF]/;

/**
 * UTF-16 read as UTF-8 has zeros, Windows-1252 read as UTF-8 has signs of replacement, and UTF-8 that was
 * once taken for Windows-1252 has strange pairs.
 */
function isWronglyEncoded(text: string): boolean {
  return text.includes('\0') || text.includes('\uFFFD') || twiceEncoded.test(text);
}

function openQuote(line: number): StaffMistake {
  return { line, column: '', code: 'open-quote' };
}

type ReadRow = { readonly row: StaffRow } | { readonly mistakes: readonly StaffMistake[] };

function readRow(
  { line, cells }: CsvRow,
  header: readonly string[],
  terms: Vocabulary,
  today: string
): ReadRow {
  const mistakes: StaffMistake[] = [];
  const surplus = cells.slice(header.length).find((cell) => cell.trim() !== '');
  if (surplus !== undefined) {
    mistakes.push({ line, column: '', code: 'too-many-cells', value: shown(surplus) });
  }
  const facts: StaffFacts = {};
  const mails = new Map<string, string>();
  for (const [place, column] of header.entries()) {
    if (!isStaffColumn(column)) continue;
    const cell = cells[place];
    if (cell === undefined) {
      mistakes.push({ line, column, code: 'missing' });
    } else if (column === 'mail' || column === 'successor_mail') {
      mails.set(column, cell.trim().toLowerCase());
    } else {
      const read = readStaffCell(column, cell, terms, today);
      Object.assign(facts, read.facts);
      mistakes.push(...(read.mistakes ?? []).map((one) => ({ line, column, ...one })));
    }
  }
  const mail = mails.get('mail') ?? '';
  const successorMail = mails.get('successor_mail') ?? '';
  if (mail === '' && mails.has('mail')) mistakes.push({ line, column: 'mail', code: 'missing' });
  if (successorMail !== '' && successorMail === mail) {
    mistakes.push({ line, column: 'successor_mail', code: 'own-successor' });
  }
  if (mistakes.length > 0) return { mistakes };
  return { row: { line, mail, facts, ...(successorMail === '' ? {} : { successorMail }) } };
}
