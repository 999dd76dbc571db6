import { splitKnownLabels, type TermSetKey, type Vocabulary } from '../taxonomy';
import type { ImportProfile, LabelColumn, SheetLine } from './import-profile';
import type { RawRow, RecordContent, SourceDetails, SourceRecord } from './source-record';

/**
 * Reads a row by a profile. Nothing is judged here: what cannot be read as text stays empty and
 * is named by the validation.
 */
export function readRecord(
  row: RawRow,
  profile: ImportProfile,
  vocabulary: Vocabulary
): SourceRecord {
  const text = (column: string | undefined): string =>
    column === undefined ? '' : oneText(row.values[column], profile.absent);
  const labels = (columns: readonly LabelColumn[], setKey: TermSetKey): readonly string[] =>
    columns.flatMap((column) => labelsOf(row, column, setKey, profile, vocabulary));
  const title = oneLine(text(profile.title));
  return {
    line: row.line,
    id: text(profile.id),
    title,
    summary: profile.summary
      .map((column) => text(column))
      .filter((part) => part !== '')
      .join(' · '),
    themes: labels(profile.themes, 'themes'),
    countries: labels(profile.countries, 'countries'),
    types: profile.typeOfAll ? [profile.typeOfAll] : labels(profile.types, 'types'),
    languages: labels(profile.languages, 'languages'),
    year: text(profile.year),
    audience: text(profile.audience),
    details: detailsOf(row, profile),
    content: contentOf(row, title, text(profile.file), profile),
  };
}

/** Of several values in one column, also people, each stands behind a semicolon. */
const listSeparator = ';';

function detailsOf(row: RawRow, profile: ImportProfile): SourceDetails {
  const columns = profile.details;
  const text = (column: string | undefined): string =>
    column === undefined ? '' : oneText(row.values[column], profile.absent);
  const list = (column: string | undefined): readonly string[] =>
    column === undefined ? [] : valuesOf(row, column, listSeparator, profile);
  return {
    missions: list(columns?.mission),
    frameworks: list(columns?.frameworks),
    readers: list(columns?.readers),
    exposure: text(columns?.exposure),
    work: text(columns?.work),
    length: text(columns?.length),
    pages: text(columns?.pages),
    lifecycle: text(columns?.lifecycle),
    verifiedOn: text(columns?.verifiedOn),
    verifiedBy: list(columns?.verifiedBy),
    authors: list(columns?.author),
    owners: list(columns?.owner),
  };
}

function contentOf(
  row: RawRow,
  title: string,
  path: string,
  profile: ImportProfile
): RecordContent {
  if (path !== '') return { kind: 'file', path };
  if (!profile.sheet) return { kind: 'none' };
  return { kind: 'text', text: recordSheet(row, title, profile.sheet, profile.absent) };
}

/** The readable sheet of a record without a text: its title, then one line for what is known. */
function recordSheet(
  row: RawRow,
  title: string,
  lines: readonly SheetLine[],
  absent: readonly string[]
): string {
  const written = lines.flatMap(({ heading, column, nameProperty }) => {
    const names = namesIn(row.values[column], nameProperty)
      .map((name) => present(oneLine(name), absent))
      .filter((name) => name !== '');
    if (names.length === 0) return [];
    return nameProperty === undefined
      ? [`${heading}: ${names.join(', ')}`]
      : [`${heading}:`, ...names.map((name) => `- ${name}`)];
  });
  return `${[title, '', ...written].join('\n')}\n`;
}

function labelsOf(
  row: RawRow,
  { column, separator, labelsContainSeparator }: LabelColumn,
  setKey: TermSetKey,
  profile: ImportProfile,
  vocabulary: Vocabulary
): readonly string[] {
  const value = row.values[column];
  return labelsContainSeparator && !Array.isArray(value)
    ? distinct(splitKnownLabels(oneText(value, []), separator, setKey, vocabulary), profile)
    : valuesOf(row, column, separator, profile);
}

function valuesOf(
  row: RawRow,
  column: string,
  separator: string,
  profile: ImportProfile
): readonly string[] {
  const value = row.values[column];
  const texts = Array.isArray(value)
    ? namesIn(value, undefined)
    : oneText(value, []).split(separator);
  return distinct(texts, profile);
}

function distinct(texts: readonly string[], { absent }: ImportProfile): readonly string[] {
  const values = texts.map((text) => present(text.trim(), absent));
  return [...new Set(values.filter((value) => value !== ''))];
}

function namesIn(value: unknown, property: string | undefined): readonly string[] {
  if (!Array.isArray(value)) return [oneText(value, [])];
  return value.map((entry: unknown) => {
    if (property === undefined || typeof entry !== 'object' || entry === null) {
      return oneText(entry, []);
    }
    return oneText(Object.entries(entry).find(([name]) => name === property)?.[1], []);
  });
}

function oneText(value: unknown, absent: readonly string[]): string {
  if (typeof value === 'string') return present(value.trim(), absent);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function present(text: string, absent: readonly string[]): string {
  return absent.includes(text) ? '' : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
