import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenTerms, termSets } from '../../../shared/adapters/sharepoint/schema/terms';

const folder = join(__dirname, '../../../tenant/sample');

interface SamplePerson {
  objectId: string;
  displayName: string;
  mail: string;
  office: string;
  preferredLanguage: string;
  roles: readonly string[];
  themes: readonly string[];
  supervisorId: string | null;
  contractEnd: string | null;
  accountKind: string;
  accountEnabled: boolean;
}

const people = JSON.parse(
  readFileSync(join(folder, 'people.json'), 'utf8')
) as readonly SamplePerson[];

const missions = 'ARG BOL BRA CHL COL ECU PRY PER URY VEN'.split(' ');

/** The index holds no line break inside a cell, so that one pattern reads a line. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"')
  );
}

function documents(): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(folder, 'documents/documents.csv'), 'utf8');
  const [header = [], ...rows] = text.trimEnd().split('\r\n').map(cellsOf);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
}

/** Keys of the terms of one set that a label or key of the index means. */
function keysMeant(setKey: string, name: string): readonly string[] {
  const terms = flattenTerms(termSets.find((set) => set.key === setKey)?.terms ?? []);
  return terms
    .filter(({ key, code, labels }) =>
      [key, code, labels.es, labels.pt, labels.en].some((known) => known === name)
    )
    .map(({ key }) => key);
}

const wordsOf = (text: string) => text.match(/\p{L}+|\d+/gu)?.length ?? 0;

describe('people of the sample organisation', () => {
  test('forty people, each with an account and an address of their own', () => {
    expect(people).toHaveLength(40);
    expect(new Set(people.map(({ objectId }) => objectId)).size).toBe(40);
    expect(new Set(people.map(({ mail }) => mail)).size).toBe(40);
    expect(people.filter(({ mail }) => !/^[a-z.-]+@hub-oim\.example$/.test(mail))).toEqual([]);
  });

  test('every mission has people, and the regional office most', () => {
    expect(new Set(people.map(({ office }) => office))).toEqual(new Set(['REG', ...missions]));
  });

  test('every supervisor is one of them, and nobody is their own', () => {
    const ids = new Set(people.map(({ objectId }) => objectId));
    const wrong = people.filter(
      ({ objectId, supervisorId }) =>
        supervisorId !== null && (!ids.has(supervisorId) || supervisorId === objectId)
    );
    expect(wrong).toEqual([]);
  });

  test('a staff member in Peru who reads and contributes can be signed in, in Spanish', () => {
    const found = people.filter(
      ({ office, roles, preferredLanguage }) =>
        office === 'PER' && roles.join() === 'Reader,Contributor' && preferredLanguage === 'es-PE'
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('each specialist has a theme that exists', () => {
    const themes = people.filter(({ roles }) => roles.includes('RTS')).map((one) => one.themes);
    expect(themes).toHaveLength(5);
    expect(themes.filter((keys) => keys.length === 0)).toEqual([]);
    expect(
      people.flatMap((one) => one.themes).filter((k) => keysMeant('themes', k).length !== 1)
    ).toEqual([]);
  });

  test('contracts end within 15, 45 and 80 days', () => {
    const today = Date.parse('2026-11-21');
    const days = people
      .filter(({ contractEnd, accountEnabled }) => contractEnd !== null && accountEnabled)
      .map(({ contractEnd }) => (Date.parse(contractEnd ?? '') - today) / 86_400_000);
    const between = (from: number, to: number) => days.filter((d) => d > from && d <= to).length;
    expect([between(0, 15), between(15, 45), between(45, 80)]).toEqual([3, 3, 4]);
  });

  test('who has left keeps no role; a guest is a guest and nothing else', () => {
    expect(people.filter((one) => !one.accountEnabled).map((one) => one.roles)).toEqual([[]]);
    const guests = people.filter((one) => one.accountKind === 'guest');
    expect(guests.map((one) => one.roles)).toEqual([['Guest']]);
  });
});

describe('documents of the sample organisation', () => {
  test('the index and the folder name the same forty files', () => {
    const files = readdirSync(join(folder, 'documents')).filter((name) => name !== 'documents.csv');
    expect(
      documents()
        .map(({ file }) => file)
        .sort()
    ).toEqual(files.sort());
    expect(files).toHaveLength(40);
  });

  test.each([
    ['themes', 'themes'],
    ['countries', 'countries'],
    ['type', 'document-types'],
    ['languages', 'languages'],
  ])('each name in the column %s means one term', (column, setKey) => {
    const names = documents().flatMap((row) => (row[column] ?? '').split('; '));
    expect(names.filter((name) => keysMeant(setKey, name).length !== 1)).toEqual([]);
  });

  test('each text is a page, not a stub', () => {
    const lengths = documents().map(({ file = '' }) =>
      wordsOf(readFileSync(join(folder, 'documents', file), 'utf8'))
    );
    expect(lengths.filter((length) => length < 180 || length > 460)).toEqual([]);
  });

  test('all but six files are named as the organisation asks, in agreement with the index', () => {
    const agreed =
      /^(\d{4})_([A-Z]{3})_([A-Z]{3})_([A-Z]{3})_[a-z0-9-]+_(es|pt|en)_v\d\d\.(md|txt)$/;
    const named = documents().filter(({ file = '' }) => agreed.test(file));
    expect(named).toHaveLength(34);
    for (const row of named) {
      const [, year, country, theme, type, language] = agreed.exec(row.file ?? '') ?? [];
      const keys = (column: string, set: string) =>
        (row[column] ?? '').split('; ').flatMap((name) => keysMeant(set, name));
      expect(row.year).toBe(year);
      expect(keys('countries', 'countries')).toContain(keysMeant('countries', country ?? '')[0]);
      expect(keys('themes', 'themes')).toContain(keysMeant('themes', theme ?? '')[0]);
      expect(keys('type', 'document-types')).toEqual(keysMeant('document-types', type ?? ''));
      expect(keys('languages', 'languages')).toEqual([`language.${language ?? ''}`]);
    }
  });

  test('in each language four texts lead to return and reintegration, two of them about Peru', () => {
    const theme = flattenTerms(termSets[0]?.terms ?? []).filter(
      ({ key }) => key === 'theme.return-reintegration'
    );
    const wanted = new Set(flattenTerms(theme).map(({ key }) => key));
    for (const language of ['Español', 'Português', 'English']) {
      const found = documents().filter(
        (row) =>
          row.languages === language &&
          (row.themes ?? '')
            .split('; ')
            .some((name) => keysMeant('themes', name).some((key) => wanted.has(key)))
      );
      const aboutPeru = found.filter((row) =>
        (row.countries ?? '')
          .split('; ')
          .some((name) => keysMeant('countries', name)[0] === 'country.PER')
      );
      expect([language, found.length, aboutPeru.length]).toEqual([language, 4, 2]);
    }
  });

  test('two documents are for the knowledge management team alone', () => {
    expect(documents().filter(({ audience }) => audience === 'km-team')).toHaveLength(2);
    expect(documents().filter(({ audience }) => audience === 'all')).toHaveLength(38);
  });
});
