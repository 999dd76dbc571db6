import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalSite, type LocalSite } from './local-site';
import { eva } from './people';

let site: LocalSite;
let folder: string;

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

/** A document that was imported, and that its source has anew. */
beforeEach(async () => {
  site = openLocalSite();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  await site.admin('POST', '/people', [eva]);
  write('people.json', JSON.stringify([eva]));
  await site.provision('--yes', '--members', join(folder, 'people.json'));
  rmSync(join(folder, 'people.json'));
  write('a.txt', 'Texto A');
  write(
    'documents.csv',
    'id,title,themes,countries,type,year,languages,file\nr1,Retorno r1,trata,Perú,Evaluación,2024,Español,a.txt\n'
  );
  await site.import(folder);
  write('a.txt', 'Texto A, segunda edición');
});
afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

describe('a person who works on a document while it is imported', () => {
  const item = "/_api/web/lists/getByTitle('Hub Documents')/items(1)";
  const save = (Title: string, version: string): Promise<Response> => {
    const headers = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': version };
    return site.asPerson(eva.mail, 'POST', item, { Title }, headers);
  };
  const versionNow = async (): Promise<string> =>
    (await site.asPerson(eva.mail, 'GET', item)).headers.get('etag') ?? '';
  const title = async (): Promise<string> =>
    ((await (await site.asPerson(eva.mail, 'GET', item)).json()) as { Title: string }).Title;
  const isClaim = (method: string, url: string): boolean =>
    method === 'POST' && /\/items\(1\)$/.test(decodeURIComponent(url));
  const isUpload = (_: string, url: string): boolean => url.includes('AddUsingPath');

  test('keeps what she saved before the import came to it, and the record is named', async () => {
    site.before(isClaim, async () => save('De Eva', await versionNow()));
    const { code, text } = await site.import(folder);
    expect(code).toBe(1);
    expect(text).toContain(
      'line 2, r1: Somebody changed “a.txt” while the import was running. It was left as it is.'
    );
    expect(await title()).toBe('De Eva');
    const next = await site.import(folder);
    expect(next.text).toContain('A person has changed “a.txt” in the library since.');
    expect(await title()).toBe('De Eva');
  });

  test('meets a conflict when she opened it before and saves it after', async () => {
    const opened = await versionNow();
    let answer: Response | undefined;
    site.before(isUpload, async () => (answer = await save('De Eva', opened)));
    expect((await site.import(folder)).text).toContain('+ 1 updated +');
    expect(answer?.status).toBe(412);
    expect(await title()).toBe('Retorno r1');
  });
});
