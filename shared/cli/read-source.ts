import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fail, ok, type Problem, type Result } from '../kernel/result';
import {
  importProfiles,
  recogniseProfile,
  type BrokenRow,
  type ImportProfile,
  type RawRow,
} from '../domain/library';

/** A source of records, read but not judged. */
export interface Source {
  /** The folder that the paths of files start from. */
  readonly folder: string;
  readonly fileName: string;
  readonly profile: ImportProfile;
  readonly rows: readonly (RawRow | BrokenRow)[];
}

export interface SourceProblem extends Problem {
  readonly code:
    'sourceMissing' | 'severalSources' | 'sourceBroken' | 'profileUnknown' | 'profileNotKnown';
}

/** Rows with their columns, of whatever meaning. */
export type Table = Pick<Source, 'rows'> & { readonly columns: readonly string[] };

/**
 * Reads a CSV or JSON file, or the one such file of a folder.
 * @param path file or folder
 * @param profileName form of the records; found by their columns unless told
 */
export async function readSource(
  path: string,
  profileName: string | undefined
): Promise<Result<Source, SourceProblem>> {
  const profiles = importProfiles.map(({ name }) => name).join(', ');
  const named = importProfiles.find(({ name }) => name === profileName);
  if (profileName !== undefined && !named) {
    return fail({ code: 'profileNotKnown', values: { profile: profileName, profiles } });
  }
  const files = await sourceFiles(path);
  if (files.length === 0) return fail({ code: 'sourceMissing', values: { path } });
  const read: Source[] = [];
  let unread: SourceProblem | undefined;
  for (const file of files) {
    const fileName = basename(file);
    const table = await readTable(file);
    const profile = table && (named ?? recogniseProfile(table.columns));
    if (table && profile) {
      read.push({ folder: dirname(file), fileName, profile, rows: table.rows });
    } else {
      unread ??= table
        ? { code: 'profileUnknown', values: { file: fileName, profiles } }
        : { code: 'sourceBroken', values: { file: fileName, format: formatOf(file) } };
    }
  }
  const [source, ...others] = read;
  if (source && others.length === 0) return ok(source);
  const names = read.map(({ fileName }) => fileName).join(', ');
  if (source) return fail({ code: 'severalSources', values: { path, files: names } });
  return fail(unread ?? { code: 'sourceMissing', values: { path } });
}

async function sourceFiles(path: string): Promise<readonly string[]> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts) return [];
  if (facts.isFile()) return [path];
  const names = await readdir(path);
  return names.filter((name) => /\.(csv|json)$/i.test(name)).map((name) => join(path, name));
}

/**
 * Reads a CSV or JSON file as a table.
 * @returns undefined where it is neither
 */
export async function readTable(file: string): Promise<Table | undefined> {
  // Not fatal: a single broken letter must not cost the whole source; its row is refused later.
  const text = new TextDecoder('utf-8').decode(await readFile(file));
  return formatOf(file) === 'CSV' ? readCsv(text) : readJson(text);
}

function formatOf(file: string): 'CSV' | 'JSON' {
  return file.toLowerCase().endsWith('.csv') ? 'CSV' : 'JSON';
}

function readJson(text: string): Table | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The caller says which file is broken; where in it matters to nobody who did not write it.
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const columns = new Set<string>();
  const rows = value.map((entry: unknown, index): RawRow | BrokenRow => {
    const line = index + 1;
    if (typeof entry !== 'object' || entry === null) {
      return { line, id: '', fault: { kind: 'unreadable' } };
    }
    for (const column of Object.keys(entry)) columns.add(column);
    return { line, values: Object.fromEntries(Object.entries(entry)) };
  });
  return { columns: [...columns], rows };
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readCsv(text: string): Table | undefined {
  const skipped: { readonly line: number; readonly isOpenQuote: boolean }[] = [];
  const records = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      const line = typeof error?.lines === 'number' ? error.lines : 0;
      skipped.push({ line, isOpenQuote: error?.code === 'CSV_QUOTE_NOT_CLOSED' });
      return undefined;
    },
  }) as unknown as readonly CsvRecord[];
  const [head, ...body] = records;
  if (!head) return undefined;
  const columns = head.record.map((name) => name.trim());
  const rows = body.map(({ record, info }, index): RawRow | BrokenRow => {
    // A quoted value may run over several lines: a record starts after the end of the one before.
    const line = (index === 0 ? head : (body[index - 1] ?? head)).info.lines + 1;
    if (record.length !== columns.length) {
      const fault = { kind: 'columns', expected: columns.length, found: record.length } as const;
      return { line: Math.min(line, info.lines), id: record[0] ?? '', fault };
    }
    const values = Object.fromEntries(columns.map((name, column) => [name, record[column]]));
    return { line: Math.min(line, info.lines), values };
  });
  const lastLine = (body.at(-1) ?? head).info.lines;
  const broken = skipped.map(({ line, isOpenQuote }): BrokenRow => {
    // An open quotation mark is noticed at the end of the file only; it stands after the last record.
    return { line: isOpenQuote ? lastLine + 1 : line, id: '', fault: { kind: 'unreadable' } };
  });
  return { columns, rows: [...rows, ...broken].sort((a, b) => a.line - b.line) };
}

/** Spreadsheets put semicolons between columns where the comma is the decimal sign. */
function separatorOf(text: string): ',' | ';' {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}
