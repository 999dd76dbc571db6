import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownLanguage } from '../../../shared/domain/people/known-language';
import { readStaffFile, type StaffFile } from '../../../shared/domain/people/read-staff-file';
import { staffColumns } from '../../../shared/domain/people';
import { RECRUITMENT, RETURN, vocabulary } from './people-desk';

const read = async (text: string): Promise<StaffFile> =>
  readStaffFile(text, await vocabulary.load(), '2026-11-24');

/** A file of one row. */
const row = (columns: string, cells: string): Promise<StaffFile> => read(`${columns}\n${cells}\n`);

describe('A file of HR', () => {
  test('is read whole, terms by key, code or name', async () => {
    const head = staffColumns.join(',');
    const cells =
      'Ana@OIM.example,Asistente,Programas,PER,Fijo,2027-03-31,' +
      '"theme.return-reintegration",Contratación ética;Return and reintegration,' +
      'es:native;Portugués:good;gn:basic;en,LA.0012;LA.0013,,jo@oim.example,2026-11-01';
    const file = await row(head, cells);
    expect(file).toEqual({
      ...{ columns: staffColumns, ignoredColumns: [], count: 1, mistakes: [] },
      rows: [
        {
          ...{ line: 2, mail: 'ana@oim.example', successorMail: 'jo@oim.example' },
          facts: {
            ...{ post: 'Asistente', unit: 'Programas', missionKey: 'mission.PER' },
            ...{ contractKind: 'Fijo', contractEnd: '2027-03-31', focalPointOf: [RETURN] },
            themeKeys: [RECRUITMENT, RETURN],
            languages: [
              { tag: 'es', level: 'native' },
              { tag: 'pt', level: 'good' },
              { tag: 'gn', level: 'basic' },
              { tag: 'en', level: 'good' },
            ],
            ...{ projectCodes: ['LA.0012', 'LA.0013'], asOf: '2026-11-01' },
          },
        },
      ],
    });
  });

  test.each([
    ['an editor with a byte order mark', '\uFEFFmail,mission\r\nana@x.example,Perú\r\n'],
    ['a spreadsheet of the region', 'mail;mission\r\nana@x.example;Perú\r\n'],
    ['Excel with its own first line', 'sep=;\r\nmail;mission\r\nana@x.example;Perú\r\n'],
    ['somebody who writes headings large', ' MAIL , Mission \nana@x.example,Perú\n'],
  ])('comes from %s', async (_, text) => {
    const { rows } = await read(text);
    expect(rows).toMatchObject([{ mail: 'ana@x.example', facts: { missionKey: 'mission.PER' } }]);
  });

  test.each([
    ['UTF-16', String.fromCharCode(0xfffd, 0xfffd) + 'm\0a\0i\0l\0'],
    ['Windows-1252', 'mail,post\nana@x.example,Jefa de misi\uFFFDn\n'],
    ['UTF-8 that was taken for Windows-1252', 'mail,post\njose@x.example,GestiÃ³n\n'],
  ])('in %s is refused with a word, and nothing is taken from it', async (_, text) => {
    expect(await read(text)).toMatchObject({ fileProblem: 'encoding', rows: [], count: 0 });
  });

  test('in Portuguese capitals is no broken file', async () => {
    const { rows } = await row('mail,post', 'ana@x.example,COORDENAÇÃO DE MANHÃ');
    expect(rows[0]?.facts.post).toBe('COORDENAÇÃO DE MANHÃ');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a heading alone', 'mail,post\n', 'empty'],
    ['no column of mails', 'name,post\nAna,Asistente\n', 'columns'],
    ['a column twice', 'mail,post,post\na@x.example,A,B\n', 'columns'],
    ['more than a call may hold', `mail\n${'a'.repeat(4_000_001)}`, 'too-large'],
  ])('with %s is refused', async (_, text, fileProblem) => {
    expect(await read(text)).toMatchObject({ fileProblem, rows: [] });
  });

  test('names the columns that the hub has no place for', async () => {
    const file = await row('mail,salary,post', 'ana@x.example,1,Asistente');
    expect(file.ignoredColumns).toEqual(['salary']);
    expect(JSON.stringify(file.rows)).not.toContain('salary');
  });
});

describe('A row of HR’s file', () => {
  test.each(['per', 'mission.PER', 'Perú', 'peru', 'Misión en Perú'])(
    'names a mission as %s',
    async (mission) => {
      const { rows } = await row('mail,mission', `ana@x.example,${mission}`);
      expect(rows[0]?.facts).toEqual({ missionKey: 'mission.PER' });
    }
  );

  test.each([
    ['contract_end', '31/12/2026', 'bad-date'],
    ['contract_end', '2026-02-30', 'bad-date'],
    ['left_on', 'ayer', 'bad-date'],
    ['as_of', '2027-01-01', 'bad-date'],
    ['mission', 'Atlántida', 'unknown-mission'],
    ['themes', 'Astrología', 'unknown-theme'],
    ['focal_point_of', 'country.PER', 'unknown-theme'],
    ['languages', 'klingon', 'unknown-language'],
    ['languages', 'pt:muy bien', 'unknown-language'],
    ['post', 'x'.repeat(201), 'too-long'],
    ['projects', 'x'.repeat(41), 'too-long'],
  ])('with a mistake in %s (%s) is left out and says what stood there', async (...facts) => {
    const [column, value, code] = facts;
    const file = await read(`mail,${column}\nana@x.example,${value}\njo@x.example,\n`);
    expect(file.mistakes).toEqual([{ line: 2, column, code, value: value.slice(0, 60) }]);
    expect(file.rows.map(({ mail }) => mail)).toEqual(['jo@x.example']);
    expect(file.count).toBe(2);
  });

  test('tells all its mistakes at once', async () => {
    const { mistakes } = await row(
      'mail,mission,themes,contract_end',
      ',Atlántida,Astrología;Alquimia,2026-13-01'
    );
    expect(mistakes.map(({ column, code }) => [column, code])).toEqual([
      ['mission', 'unknown-mission'],
      ['themes', 'unknown-theme'],
      ['themes', 'unknown-theme'],
      ['contract_end', 'bad-date'],
      ['mail', 'missing'],
    ]);
  });

  test('with more or fewer cells than the heading is not guessed at', async () => {
    const file = await read(
      'mail,post,unit\na@x.example,A,B,C\nb@x.example,A\nc@x.example,A,B,,\n'
    );
    expect(file.mistakes).toEqual([
      { line: 2, column: '', code: 'too-many-cells', value: 'C' },
      { line: 3, column: 'unit', code: 'missing' },
    ]);
    expect(file.rows.map(({ line }) => line)).toEqual([4]);
  });

  test('after an open quotation mark is not lost in silence', async () => {
    const file = await read('mail,post\na@x.example,A\nb@x.example,"B\nc@x.example,C\n');
    expect(file.rows.map(({ line }) => line)).toEqual([2]);
    expect(file.mistakes).toEqual([{ line: 3, column: '', code: 'open-quote' }]);
    expect(file.count).toBe(2);
  });

  test('never repeats an address', async () => {
    const { mistakes } = await row('mail,mission', 'ana@x.example,de ana@x.example a jo@x.example');
    expect(JSON.stringify(mistakes)).not.toContain('x.example');
    expect(mistakes).toMatchObject([{ code: 'unknown-mission', value: 'de …@… a …@…' }]);
  });

  test('loses signs that nobody sees and that turn a text around', async () => {
    const { rows } = await row('mail,post', 'a@x.example,"Jefa\n de \u202Emisi\u0007ón"');
    expect(rows[0]?.facts.post).toBe('Jefa de misión');
  });

  test('names nobody as her own successor', async () => {
    const { mistakes } = await row('mail,successor_mail', 'ana@x.example,Ana@X.example');
    expect(mistakes).toEqual([{ line: 2, column: 'successor_mail', code: 'own-successor' }]);
  });

  test('says each theme and language once', async () => {
    const { rows } = await row(
      'mail,themes,languages',
      `a@x.example,${RETURN};${RETURN},pt:good;pt-BR:native`
    );
    expect(rows[0]?.facts).toEqual({
      themeKeys: [RETURN],
      languages: [{ tag: 'pt', level: 'native' }],
    });
  });
});

test.each([
  ['pt', 'pt'],
  ['pt-BR', 'pt'],
  ['language.es', 'es'],
  ['Espanhol', 'es'],
  ['agr', 'agr'],
  ['xx', undefined],
  ['', undefined],
  ['lengua de señas', undefined],
])('The language “%s” is %s', async (text, tag) => {
  expect(knownLanguage(text, await vocabulary.load())).toBe(tag);
});

test('The columns stand in the administrators’ guide', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/administrators.md'), 'utf8');
  for (const column of staffColumns) expect(guide).toContain(`\`${column}\``);
});
