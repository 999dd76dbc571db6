import { noDetails, validateRecords, type SourceRecord } from '../../../shared/domain/library';
import { context, record } from './records';

const problemsOf = (change: Partial<SourceRecord>, files = context()) =>
  validateRecords([record(change)], files).refused.flatMap(({ problems }) => problems);
const codesOf = (change: Partial<SourceRecord>, files = context()) =>
  problemsOf(change, files).map(({ code }) => code);

describe('a record in which everything is right', () => {
  test('becomes a draft with terms by id, keeping the name of its file', () => {
    const { drafts, refused } = validateRecords([record()], context());
    expect(refused).toEqual([]);
    expect(drafts).toEqual([
      {
        line: 2,
        sourceId: 'r-1',
        title: 'Informe de retorno',
        summary: 'Qué funcionó.',
        themes: [{ id: 't-return', label: 'Return and reintegration' }],
        countries: [{ id: 'c-per', label: 'Peru' }],
        type: { id: 'y-evaluation', label: 'Evaluation' },
        languages: [{ id: 'l-es', label: 'Spanish' }],
        year: 2024,
        audience: 'all-staff',
        details: noDetails,
        content: { kind: 'file', path: 'informe.pdf' },
        fileName: 'informe.pdf',
      },
    ]);
  });

  test('gets a composed name when it has no file', () => {
    const content = { kind: 'text', text: 'Ficha' } as const;
    const { drafts } = validateRecords([record({ content, themes: ['reintegración'] })], context());
    // The code is that of the theme above, since the theme itself has none.
    expect(drafts[0]?.fileName).toBe('2024_PER_RET_EVA_informe-de-retorno_es_v01.txt');
  });

  test('keeps the narrower of two themes, which says the broader one as well', () => {
    const themes = ['Retorno y reintegración', 'Reintegración', 'reintegração', 'trata'];
    const { drafts } = validateRecords([record({ themes })], context());
    expect(drafts[0]?.themes.map(({ id }) => id)).toEqual(['t-reintegration', 't-trafficking']);
  });

  test('is of the region when it is about several countries', () => {
    const content = { kind: 'text', text: 'Ficha' } as const;
    const countries = ['Perú', 'CIV'];
    const { drafts } = validateRecords([record({ content, countries })], context());
    expect(drafts[0]?.fileName).toMatch(/^2024_REG_/);
  });

  test.each(['PER', 'country.PER', 'peru', 'Perú'])('may name its country %p', (country) => {
    expect(codesOf({ countries: [country] })).toEqual([]);
  });

  test.each(['1950', '2027'])('may be of the year %p', (year) => {
    expect(codesOf({ year })).toEqual([]);
  });
});

describe('a record with a mistake is refused, and says which', () => {
  test.each<[string, Partial<SourceRecord>, string]>([
    ['no title', { title: '' }, 'library.field-missing'],
    ['no id', { id: '' }, 'library.field-missing'],
    ['neither file nor text', { content: { kind: 'none' } }, 'library.field-missing'],
    ['a title of 256 characters', { title: 'x'.repeat(256) }, 'library.field-too-long'],
    ['a summary beyond the note', { summary: 'x'.repeat(64_000) }, 'library.field-too-long'],
    ['a year before 1950', { year: '1949' }, 'library.year-out-of-range'],
    ['a year after next year', { year: '2028' }, 'library.year-out-of-range'],
    ['a year in words', { year: 'MMXXIV' }, 'library.year-out-of-range'],
    ['an unknown theme', { themes: ['Astronomía'] }, 'taxonomy.unknown-label'],
    ['an unknown country', { countries: ['Atlántida'] }, 'taxonomy.unknown-label'],
    ['an unknown type', { types: ['Poema'] }, 'taxonomy.unknown-label'],
    ['an unknown language', { languages: ['Klingon'] }, 'taxonomy.unknown-label'],
    ['an unknown audience', { audience: 'everybody' }, 'library.unknown-audience'],
    ['broken letters', { title: 'Evaluaci\ufffdn' }, 'library.bad-encoding'],
    ['a control character', { title: 'a\u0007b' }, 'library.forbidden-characters'],
    ['a title that runs backwards', { title: 'a\u202eb' }, 'library.forbidden-characters'],
  ])('%s', (_, change, code) => {
    expect(codesOf(change)).toEqual([code]);
  });

  test.each([
    ['informe?.pdf', 'library.forbidden-characters'],
    ['a\u202efdp.exe', 'library.forbidden-characters'],
    ['CON.pdf', 'library.file-name-reserved'],
    ['~$informe.docx', 'library.file-name-reserved'],
    ['informe.pdf ', 'library.file-name-reserved'],
    ['informe.', 'library.file-name-reserved'],
    ['plan_vti_.pdf', 'library.file-name-reserved'],
    [`${'x'.repeat(125)}.pdf`, 'library.field-too-long'],
  ])('a file called %p', (path, code) => {
    expect(codesOf({ content: { kind: 'file', path } })).toEqual([code]);
  });

  test.each([
    [{ state: 'missing' }, 'library.file-missing'],
    [{ state: 'outside' }, 'library.file-outside'],
    [{ state: 'unreadable' }, 'library.file-unreadable'],
    [{ state: 'found', bytes: 0, isBrokenText: false }, 'library.file-empty'],
    [{ state: 'found', bytes: 6 * 1024 * 1024, isBrokenText: false }, 'library.file-too-large'],
    [{ state: 'found', bytes: 9, isBrokenText: true }, 'library.bad-encoding'],
  ] as const)('a file that is %j', (facts, code) => {
    expect(codesOf({}, context({ 'informe.pdf': facts }))).toEqual([code]);
  });

  test('names everything that is wrong, not the first alone', () => {
    expect(codesOf({ title: '', year: '', themes: ['Astronomía', 'Gastronomía'] })).toEqual([
      'library.field-missing',
      'taxonomy.unknown-label',
      'taxonomy.unknown-label',
      'library.year-out-of-range',
    ]);
  });

  test('offers the closest theme', () => {
    expect(problemsOf({ themes: ['Retorno y reintegracion.'] })).toEqual([
      {
        code: 'taxonomy.unknown-label',
        values: { label: 'Retorno y reintegracion.', setKey: 'themes', nearestId: 't-return' },
      },
    ]);
  });
});

describe('a source with records that are wrong', () => {
  test('still gives the others, and each record is in one of the two', () => {
    const rows = [
      record({ line: 2, id: 'a' }),
      record({ line: 3, id: 'a' }),
      { line: 4, id: 'b', fault: { kind: 'columns', expected: 10, found: 9 } } as const,
      record({ line: 5, id: 'c', year: '' }),
      record({ line: 6, id: 'd' }),
    ];
    const { drafts, refused } = validateRecords(rows, context());
    expect(drafts.map(({ line }) => line)).toEqual([2, 6]);
    expect(refused.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      [3, 'library.duplicate-id'],
      [4, 'library.row-broken'],
      [5, 'library.year-out-of-range'],
    ]);
  });
});
