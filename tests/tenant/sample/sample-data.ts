import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenTerms, termSets } from '../../../shared/adapters/sharepoint/schema/terms';
import type { PracticeKind } from '../../../shared/domain/practices';

export const sampleFolder = join(__dirname, '../../../tenant/sample');

/** The day against which the sample is dated. */
export const today = '2026-11-22';

export const missions = 'ARG BOL BRA CHL COL ECU PRY PER URY VEN'.split(' ');

export interface SamplePerson {
  objectId: string;
  displayName: string;
  surname: string;
  mail: string;
  office: string;
  preferredLanguage: string;
  roles: readonly string[];
  themes: readonly string[];
  supervisorId: string | null;
  contractEnd: string | null;
  accountKind: string;
  accountEnabled: boolean;
  duplicateOf?: string;
  projects: readonly string[];
  aboutMe: string | null;
  hasPhoto: boolean;
  questionsLast90Days: number;
}

const peopleFile = join(sampleFolder, 'people.json');

export const people = JSON.parse(readFileSync(peopleFile, 'utf8')) as readonly SamplePerson[];

/** Teams, channels and their talk, as the tenant takes them in. */
export const teams: unknown = JSON.parse(readFileSync(join(sampleFolder, 'teams.json'), 'utf8'));

export type SampleRow = Readonly<Record<string, string>>;

/** The lists hold no line break inside a cell, so that one pattern reads a line. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"')
  );
}

/** The rows of a list of the sample; throws where a row has not as many cells as the heading. */
export function sampleList(name: string): readonly SampleRow[] {
  const text = readFileSync(join(sampleFolder, name), 'utf8');
  const [header = [], ...rows] = text.trimEnd().split('\r\n').map(cellsOf);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${name}: ${row.join(',')}`);
    return Object.fromEntries(header.map((heading, at) => [heading, row[at] ?? '']));
  });
}

/** The kinds of the sample's practices, one for each practice. */
export const practiceKindsOfSample: readonly PracticeKind[] = readdirSync(
  join(sampleFolder, 'practices')
)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const text = readFileSync(join(sampleFolder, 'practices', name), 'utf8');
    return (JSON.parse(text) as { readonly content: { readonly kind: PracticeKind } }).content.kind;
  });

export const documents = sampleList('documents/documents.csv');

export const documentFiles = readdirSync(join(sampleFolder, 'documents')).filter(
  (name) => name !== 'documents.csv'
);

/** The values of a cell that may hold several. */
export function valuesOf(row: SampleRow, column: string): readonly string[] {
  return (row[column] ?? '').split('; ').filter((value) => value !== '');
}

const knownTerms = new Map(termSets.map(({ key, terms }) => [key, flattenTerms(terms)]));

/** Keys of the terms of one set that a label, code or key means. */
export function keysMeant(setKey: string, name: string): readonly string[] {
  return (knownTerms.get(setKey) ?? [])
    .filter(({ key, code, labels }) =>
      [key, code, labels.es, labels.pt, labels.en].some((known) => known === name)
    )
    .map(({ key }) => key);
}

/** Keys of the terms of one set that a row names in a column. */
export function keysIn(row: SampleRow, column: string, setKey: string): readonly string[] {
  return valuesOf(row, column).flatMap((name) => keysMeant(setKey, name));
}

/** A document's text: of Word and PDF files their source, which another test compares with them. */
export function textOf({ file = '' }: SampleRow): string {
  const path = /\.(docx|pdf)$/.test(file) ? `office-sources/${file}.md` : `documents/${file}`;
  return readFileSync(join(sampleFolder, path), 'utf8');
}

export function wordCount(text: string): number {
  return text.match(/\p{L}+|\d+/gu)?.length ?? 0;
}
