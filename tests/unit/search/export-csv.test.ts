import { parse } from 'csv-parse/sync';
import {
  EMPTY_QUERY,
  EXPORT_COLUMNS,
  exportCsv,
  type ExportOptions,
} from '../../../shared/domain/search';
import { PERU, RETURN, sampleVocabulary, SPANISH } from './sample-vocabulary';
import { document, smallLibrary } from './small-library';

const vocabulary = sampleVocabulary();
const columns = Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, column]));
const words = {
  columns,
  yes: 'sí',
  no: 'no',
  short: 'corta',
  long: 'larga',
} as ExportOptions['words'];
const query = { ...EMPTY_QUERY, text: 'retorno' };
const exported = async (library = smallLibrary(some, vocabulary), options = {}) =>
  exportCsv(library.ports, query, { locale: 'es', words, ...options });

const some = [
  document('a', 'Retorno "digno"; guía', {
    ...{ year: 2021, length: 'short', pages: 4, owner: 'Rosa Condori' },
    authors: ['Elena Quispe', 'Ana Souza'],
    terms: { theme: [RETURN], country: [PERU], language: [SPANISH] },
  }),
  document('b', '=HYPERLINK("http://example.org") retorno'),
];

describe('The list of a search as a file', () => {
  test('has the metadata of what was found, in the reader’s language', async () => {
    const list = await exported();
    if (!list.ok) throw new Error(list.problem.code);
    const rows = parse(list.value.content, { bom: true, delimiter: ';', columns: true });
    expect(rows[0]).toMatchObject({
      title: 'Retorno "digno"; guía',
      year: '2021',
      theme: 'Retorno voluntario',
      country: 'Perú',
      language: 'Español',
      length: 'corta',
      authors: 'Elena Quispe; Ana Souza',
      archived: 'no',
    });
    expect(Object.keys(rows[0] ?? {})).toEqual([...EXPORT_COLUMNS]);
    expect(list.value.content).not.toContain('[object');
  });

  test('opens without a formula, whatever a title holds', async () => {
    const list = await exported();
    expect(list.ok && list.value.content).toContain('"\'=HYPERLINK(""http://example.org"")');
  });

  test('is parted by commas for a reader of English', async () => {
    const list = await exported(undefined, { locale: 'en' });
    expect(list.ok && list.value.content.split('\r\n')[0]).toBe(
      `\uFEFF${EXPORT_COLUMNS.join(',')}`
    );
  });

  test('is read page by page, tells how far it is, and ends at 5,000 rows', async () => {
    const many = Array.from({ length: 5_200 }, (_, index) => document(`d${index}`, 'Retorno'));
    const library = smallLibrary(many, vocabulary);
    const progress: number[][] = [];
    const list = await exported(library, {
      onProgress: (done: number, total: number) => progress.push([done, total]),
    });
    expect(list.ok && [list.value.rows, list.value.total]).toEqual([5_000, 5_200]);
    expect(library.asked.map(({ size }) => size)).toEqual(Array(10).fill(500));
    expect(progress[0]).toEqual([500, 5_000]);
    expect(progress[9]).toEqual([5_000, 5_000]);
  });

  test('is not written when the reader stops it', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 1_200 }, (_, index) => document(`d${index}`, 'Retorno'));
    const library = smallLibrary(many, vocabulary);
    const stopped = exported(library, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(library.asked).toHaveLength(1);
  });

  test('is no file when nothing was found', async () => {
    expect(await exported(smallLibrary([], vocabulary))).toEqual({
      ok: false,
      problem: { code: 'search.export-empty' },
    });
  });
});
