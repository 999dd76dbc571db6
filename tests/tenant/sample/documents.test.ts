import { flattenTerms, termSets } from '../../../shared/adapters/sharepoint/schema/terms';
import { typeKeyOfKind } from '../../../shared/domain/practices';
import {
  documentFiles,
  documents,
  keysIn,
  keysMeant,
  missions,
  people,
  practiceKindsOfSample,
  textOf,
  today,
  valuesOf,
  wordCount,
} from './sample-data';

const termsOf = (setKey: string) => termSets.find(({ key }) => key === setKey)?.terms ?? [];

describe('documents of the sample organisation', () => {
  test('the list and the folder name the same files, at least 155', () => {
    expect(documents.map(({ file }) => file).sort()).toEqual([...documentFiles].sort());
    expect(documentFiles.length).toBeGreaterThanOrEqual(155);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  test.each([
    ['themes', 'themes'],
    ['countries', 'countries'],
    ['type', 'document-types'],
    ['languages', 'languages'],
    ['mission', 'missions'],
    ['frameworks', 'frameworks'],
    ['readers', 'audiences'],
  ])('each name in the column %s means one term', (column, setKey) => {
    const names = documents.flatMap((row) => valuesOf(row, column));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => keysMeant(setKey, name).length !== 1)).toEqual([]);
  });

  test.each([
    ['Español', 0.55],
    ['Português', 0.25],
    ['English', 0.2],
  ])('%s is the language of its share', (language, share) => {
    const found = documents.filter((row) => row.languages === language).length;
    expect(Math.abs(found / documents.length - share)).toBeLessThan(0.03);
  });

  test('each theme of the first level has documents, and most local themes too', () => {
    const tagged = new Set(documents.flatMap((row) => keysIn(row, 'themes', 'themes')));
    const bare = termsOf('themes')
      .filter(({ key }) => key !== 'theme.multiple-themes')
      .filter((theme) => !flattenTerms([theme]).some(({ key }) => tagged.has(key)));
    expect(bare.filter((theme) => theme.replacedBy === undefined).map(({ key }) => key)).toEqual(
      []
    );
    expect(tagged.size).toBeGreaterThan(75);
  });

  test('each office, each type and each year from 2016 to 2026 has documents or practices', () => {
    const countries = documents.flatMap((row) => keysIn(row, 'countries', 'countries'));
    for (const office of ['REG', ...missions]) {
      const count = countries.filter((key) => key === `country.${office}`).length;
      expect([office, count >= 6]).toEqual([office, true]);
    }
    const types = new Set([
      ...documents.flatMap((row) => keysIn(row, 'type', 'document-types')),
      ...practiceKindsOfSample.map((kind) => typeKeyOfKind[kind]),
    ]);
    const unused = termsOf('document-types').filter(
      ({ key, replacedBy }) => replacedBy === undefined && !types.has(key)
    );
    expect(unused.map(({ key }) => key)).toEqual([]);
    const years = new Set(documents.map(({ year }) => Number(year)));
    expect([...years].sort()).toEqual(Array.from({ length: 11 }, (_, n) => 2016 + n));
  });

  test('each text is a page or two, not a stub', () => {
    const wrong = documents
      .map((row) => ({ id: row.id, words: wordCount(textOf(row)), length: row.length }))
      .filter(({ words, length }) => words < (length === 'short' ? 180 : 200) || words > 700);
    expect(wrong).toEqual([]);
  });

  test('texts are written with the accents of their language, in letters that are whole', () => {
    const accented = /[áéíóúñãõâêôç]/gi;
    const bare = documents.filter(
      (row) => row.languages !== 'English' && (textOf(row).match(accented)?.length ?? 0) < 10
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const broken = documents.filter((row) => /\uFFFD|Ã[\u0080-\u00bf]/.test(textOf(row)));
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('most files are named as the organisation asks, in agreement with the list', () => {
    const agreed =
      /^(\d{4})_([A-Z]{3})_([A-Z]{3})_([A-Z]{3})_[a-z0-9-]+_(es|pt|en)_v\d\d\.(md|txt|docx|pdf)$/;
    const named = documents.filter(({ file = '' }) => agreed.test(file));
    expect(documents.length - named.length).toBe(18);
    for (const row of named) {
      const [, year, country, theme, type, language] = agreed.exec(row.file ?? '') ?? [];
      expect(row.year).toBe(year);
      expect(keysIn(row, 'countries', 'countries')).toContain(`country.${country ?? ''}`);
      expect(keysIn(row, 'themes', 'themes')).toEqual(
        expect.arrayContaining([...keysMeant('themes', theme ?? '')])
      );
      expect(keysIn(row, 'type', 'document-types')).toEqual(
        keysMeant('document-types', type ?? '')
      );
      expect(keysIn(row, 'languages', 'languages')).toEqual([`language.${language ?? ''}`]);
    }
  });

  test('in each language at least four texts lead to return, two of them about Peru', () => {
    const root = termsOf('themes').filter(({ key }) => key === 'theme.return-reintegration');
    const wanted = new Set(flattenTerms(root).map(({ key }) => key));
    for (const language of ['Español', 'Português', 'English']) {
      const found = documents.filter(
        (row) =>
          row.languages === language && keysIn(row, 'themes', 'themes').some((k) => wanted.has(k))
      );
      const aboutPeru = found.filter((row) =>
        keysIn(row, 'countries', 'countries').includes('country.PER')
      );
      expect(found.length).toBeGreaterThanOrEqual(4);
      expect(aboutPeru.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('everybody named is somebody, with an address that is in use or was', () => {
    const mails = new Set(people.map(({ mail }) => mail));
    const named = documents.flatMap((row) =>
      ['author', 'owner', 'verified_by'].flatMap((column) => valuesOf(row, column))
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((mail) => !mails.has(mail))).toEqual([]);
  });

  test('nobody has verified a document in the future, before it was written, or without a day', () => {
    const wrong = documents.filter(({ verified_on: on = '', verified_by: by = '', year = '' }) => {
      if (on === '') return by !== '';
      const isDay = new Date(`${on}T00:00:00Z`).toISOString().startsWith(on);
      return !isDay || on > today || on.slice(0, 4) < year;
    });
    expect(wrong).toEqual([]);
  });

  test('some are for the KM team alone, and those are never for outsiders', () => {
    const closed = documents.filter(({ audience }) => audience === 'km-team');
    expect(closed.length).toBeGreaterThanOrEqual(3);
    expect(closed.filter(({ exposure }) => exposure === 'external')).toEqual([]);
    const other = documents.filter(({ audience }) => !['all', 'km-team'].includes(audience ?? ''));
    expect(other).toEqual([]);
  });

  test('some are archived, some old, some without tags: what the hub is to put in order', () => {
    const count = (isMeant: (row: Readonly<Record<string, string>>) => boolean) =>
      documents.filter(isMeant).length;
    expect(count((row) => row.lifecycle === 'archived')).toBeGreaterThanOrEqual(8);
    expect(count((row) => Number(row.year) < 2021 && row.lifecycle !== 'archived')).toBeGreaterThan(
      15
    );
    expect(count((row) => row.themes === '')).toBeGreaterThanOrEqual(5);
    expect(count((row) => row.type === '')).toBeGreaterThanOrEqual(4);
    expect(count((row) => row.owner === '')).toBeGreaterThan(10);
  });
});
