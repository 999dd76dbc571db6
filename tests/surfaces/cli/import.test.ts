import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalSite, type LocalSite } from './local-site';
import { ana, eva } from './people';

const heading = 'id,title,summary,themes,countries,type,year,languages,file,audience';
const good = (id: string, file: string, more = 'all') =>
  `${id},Retorno ${id},Resumen,Retorno y reintegración;trata,Perú,Evaluación,2024,Español,${file},${more}`;

let site: LocalSite;
let folder: string;

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, eva]);
  const members = join(mkdtempSync(join(tmpdir(), 'members-')), 'people.json');
  writeFileSync(members, JSON.stringify([ana, eva]));
  const { code, text } = await site.provision('--yes', '--members', members);
  if (code !== 0) throw new Error(text);
  rmSync(join(members, '..'), { recursive: true });
  await site.keep('provisioned');
});
afterAll(() => site.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  await site.backTo('provisioned');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const table = (...rows: readonly string[]): void =>
  write('documents.csv', [heading, ...rows, ''].join('\r\n'));

interface Item {
  readonly FileLeafRef: string;
  readonly Title: string | null;
  readonly HubSourceId: string | null;
  readonly HubReferenceYear: number | null;
}
/** By the ids of their records: several are written at a time, in no order. */
const items = async (): Promise<readonly Item[]> => {
  const found = await site
    .connection()
    .sp.web.lists.getByTitle('Hub Documents')
    .items.select('FileLeafRef', 'Title', 'HubSourceId', 'HubReferenceYear')<Item[]>();
  return found.sort((a, b) => (a.HubSourceId ?? '').localeCompare(b.HubSourceId ?? ''));
};
const summary = (text: string): string => text.split('\n').at(-1) ?? '';

describe('a person who imports a folder', () => {
  test('gets its documents with their fields, and finds them unchanged the second time', async () => {
    write('a.txt', 'Texto A');
    write('sub/b.md', 'Texto B');
    table(good('r1', 'a.txt'), good('r2', 'sub/b.md'));
    const first = await site.import(folder);
    expect(first.code).toBe(0);
    expect(summary(first.text)).toBe(
      'Done: 2 records = 2 created + 0 updated + 0 unchanged + 0 refused + 0 failed'
    );
    expect(await items()).toMatchObject([
      { FileLeafRef: 'a.txt', Title: 'Retorno r1', HubSourceId: 'r1', HubReferenceYear: 2024 },
      { FileLeafRef: 'b.md', Title: 'Retorno r2', HubSourceId: 'r2', HubReferenceYear: 2024 },
    ]);

    await site.requests();
    const second = await site.import(folder);
    expect(summary(second.text)).toContain('2 unchanged');
    const writes = (await site.requests()).filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('$batch')
    );
    expect(writes).toEqual([]);
  });

  test('is told of each bad row by line, id and reason, in her language, and gets the others', async () => {
    write('a.txt', 'Texto A');
    write('vacio.txt', '');
    write('latin.txt', new Uint8Array([0x61, 0xf1, 0x6f]));
    table(
      good('r1', 'a.txt'),
      good('r1', 'a.txt'),
      good('r3', 'no-hay.txt'),
      good('r4', '../../etc/passwd'),
      good('r5', 'vacio.txt'),
      good('r6', 'latin.txt'),
      'r7,,Resumen,Trataa,Perú,Evaluación,1024,Español,a.txt,all',
      'r8,muy,pocas',
      good('r9', 'a.txt', 'everybody')
    );
    const { code, text } = await site.import(folder, '--lang', 'es');
    expect(code).toBe(2);
    for (const line of [
      'línea 3, r1: El id «r1» ya está en la línea 2.',
      'línea 4, r3: El archivo «no-hay.txt» no está.',
      'línea 5, r4: El archivo «../../etc/passwd» está fuera de la carpeta de la importación.',
      'línea 6, r5: El archivo «vacio.txt» está vacío.',
      'línea 7, r6: El campo «texto del archivo» no está en UTF-8: las letras con tilde están rotas.',
      'línea 8, r7: Falta el campo «título».',
      'línea 8, r7: Ningún término (tema) se llama «Trataa».',
      'línea 8, r7: El año «1024» no está entre 1950 y',
      'línea 9, r8: La fila tiene 3 valores; el encabezado tiene 10.',
      'línea 10, r9: La audiencia «everybody» no se conoce.',
    ]) {
      expect(text).toContain(line);
    }
    expect(summary(text)).toBe(
      'Listo: 9 registros = 1 creados + 0 actualizados + 0 sin cambios + 8 rechazados + 0 con error'
    );
    expect(await items()).toHaveLength(1);
  });

  test('is told where a quotation mark is open', async () => {
    write('a.txt', 'Texto A');
    table(good('r1', 'a.txt'), 'r2,"Título sin cerrar,x');
    const { code, text } = await site.import(folder);
    expect(code).toBe(2);
    expect(text).toContain('line 3: The row cannot be read');
  });

  test('may use the semicolons that her spreadsheet writes', async () => {
    write('a.txt', 'Texto A');
    const row = 'r1;Título;;"Retorno y reintegración;trata";Perú;Evaluación;2024;Español;a.txt;all';
    write('documents.csv', `\ufeff${heading.replace(/,/g, ';')}\n${row}\n`);
    expect((await site.import(folder)).code).toBe(0);
  });

  test('gets distinct names for files of the same name', async () => {
    write('lima/informe.txt', 'Lima');
    write('cusco/Informe.txt', 'Cusco');
    table(good('r1', 'lima/informe.txt'), good('r2', 'cusco/Informe.txt'));
    expect((await site.import(folder)).code).toBe(0);
    const names = (await items()).map(({ FileLeafRef }) => FileLeafRef.toLowerCase());
    expect(new Set(names).size).toBe(2);
    expect(names).toContain('informe.txt');
  });

  test('sees what would be written when she only plans', async () => {
    write('a.txt', 'Texto A');
    table(good('r1', 'a.txt'));
    const { code, text } = await site.import(folder, '--plan');
    expect(code).toBe(0);
    expect(summary(text)).toContain('Plan: 1 record = 1 to create');
    expect(await items()).toEqual([]);
  });

  test('changes what has changed in the source', async () => {
    write('a.txt', 'Texto A');
    table(good('r1', 'a.txt'));
    await site.import(folder);
    write('a.txt', 'Texto A, segunda edición');
    expect(summary((await site.import(folder)).text)).toContain('1 updated');
    const file = await site
      .connection()
      .sp.web.getFileByServerRelativePath('/sites/hub/HubDocuments/a.txt')
      .getText();
    expect(file).toBe('Texto A, segunda edición');
  });

  test.each([
    ['documents.json', '{', 'cannot be read as JSON'],
    ['documents.csv', 'a,b\n1,2\n', 'are of no known form'],
    ['readme.txt', 'x', 'There is nothing to import'],
  ])('is told what is wrong with %s', async (name, content, sentence) => {
    write(name, content);
    const { code, text } = await site.import(folder);
    expect(code).toBe(1);
    expect(text).toContain(sentence);
  });
});

describe('a document for the KM team', () => {
  test('is there for the team and for nobody else', async () => {
    write('a.txt', 'Para el equipo');
    table(good('r1', 'a.txt', 'km-team'));
    expect((await site.import(folder)).code).toBe(0);
    const path = `/_api/web/getFileByServerRelativePath(decodedUrl='/sites/hub/HubDocuments/a.txt')/$value`;
    const byTeam = await site.asPerson(eva.mail, 'GET', path);
    expect(await byTeam.text()).toBe('Para el equipo');
    const byReader = await site.asPerson(ana.mail, 'GET', path);
    expect([403, 404]).toContain(byReader.status);
  });
});

describe('an import in bad weather', () => {
  const many = (count: number): void => {
    const ids = Array.from({ length: count }, (_, index) => `r${index + 1}`);
    for (const id of ids) write(`${id}.txt`, `Texto ${id}`);
    table(...ids.map((id) => good(id, `${id}.txt`, id === 'r2' ? 'km-team' : 'all')));
  };
  const expectEachOnce = async (count: number): Promise<void> => {
    const found = await items();
    const ids = found.map(({ HubSourceId }) => HubSourceId);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    expect(ids).not.toContain(null);
  };

  test('waits through 429 with Retry-After and 503, and writes everything once', async () => {
    many(12);
    await site.admin('PUT', '/faults', [
      { match: { path: 'AddUsingPath' }, effect: { status: 429, retryAfter: 1 }, times: 5 },
      { match: { path: 'validateupdatelistitem' }, effect: { status: 503 }, times: 2 },
    ]);
    const { code, text } = await site.import(folder);
    expect(code).toBe(0);
    expect(summary(text)).toContain('12 created');
    await expectEachOnce(12);
  });

  test('doubles nothing when the line breaks after SharePoint had done its part', async () => {
    many(10);
    const lost = { reset: true, afterwards: true };
    await site.admin('PUT', '/faults', [
      { match: { path: 'AddUsingPath' }, effect: lost, times: 3 },
      { match: { path: 'validateupdatelistitem' }, effect: lost, times: 3 },
    ]);
    const { code, text } = await site.import(folder);
    expect(text).toContain('10 created');
    expect(code).toBe(0);
    await expectEachOnce(10);
  });

  test.each([1, 4, 7, 11, 16])('goes on where it ended at its write number %i', async (number) => {
    many(6);
    let left = number;
    site.interrupt((method) => method !== 'GET' && (left -= 1) < 0);
    expect((await site.import(folder)).code).toBe(1);
    site.interrupt(() => false);
    const { code, text } = await site.import(folder);
    expect(text).toMatch(/0 refused \+ 0 failed$/);
    expect(code).toBe(0);
    await expectEachOnce(6);
    expect(summary((await site.import(folder)).text)).toContain('6 unchanged');
  });

  test('names a document that SharePoint does not take, and writes the others', async () => {
    many(3);
    await site.admin('PUT', '/faults', [
      { match: { path: 'r3.txt' }, effect: { status: 403, body: 'no' } },
    ]);
    const { code, text } = await site.import(folder);
    expect(code).toBe(1);
    expect(text).toMatch(/line 4, r3: SharePoint did not take the document \(HUB-403-\w+\)/);
    expect(summary(text)).toContain('2 created + 0 updated + 0 unchanged + 0 refused + 1 failed');
  });
});
