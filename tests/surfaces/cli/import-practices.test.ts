import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPracticeStores } from '../../../shared/adapters/sharepoint/practices/practice-stores';
import { isShelved } from '../../../shared/domain/practices';
import { people, sampleFolder } from '../../tenant/sample/sample-data';
import { openLocalSite, type LocalSite } from './local-site';

let site: LocalSite;
let folder: string;

const wholeSample = 20;
const practicesOf = () =>
  createPracticeStores(site.connection().sp, '/sites/hub', () => Promise.resolve(undefined));
const idOf = (number: number): string =>
  `a7e10000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Titles of a list's items, as somebody may see them. */
async function titlesFor(mail: string, list: string): Promise<readonly string[]> {
  const path = `/_api/web/GetList('/sites/hub/Lists/${list}')/items?$select=Title&$top=100`;
  const response = await site.asPerson(mail, 'GET', path);
  if (!response.ok) return [`HTTP ${response.status}`];
  const { value } = (await response.json()) as { value: readonly { Title: string }[] };
  return value.map(({ Title }) => Title);
}

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', people);
  await site.provision('--members', join(sampleFolder, 'people.json'), '--yes');
  folder = mkdtempSync(join(tmpdir(), 'practices-'));
  cpSync(join(sampleFolder, 'practices'), join(folder, 'practices'), { recursive: true });
  writeFileSync(
    join(folder, 'documents.csv'),
    'id,title,themes,countries,type,year,languages,file\n'
  );
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  site.close();
});

test('what would happen is told first, and nothing is written', async () => {
  const { code, text } = await site.import(folder, '--plan', '--lang', 'en');
  expect(text).toContain(`Practices: ${wholeSample} to take over, 0 left out`);
  expect(code).toBe(0);
  expect(await practicesOf().practices.get(idOf(1))).toBeUndefined();
});

test('practices come in with reviews, reuses and files, once', async () => {
  const first = await site.import(folder, '--lang', 'en');
  expect(first.text).toContain(`${wholeSample} created + 0 there already + 0 left out`);
  const { practices, reuses, files, shelf } = practicesOf();
  const found = await practices.find({ most: 100 });
  expect(found).toHaveLength(wholeSample - 2);
  const published = found.filter(({ practice }) => isShelved(practice));
  expect((await shelf.overview()).map(({ id }) => id).sort()).toEqual(
    published.map(({ practice }) => practice.id).sort()
  );
  expect(await reuses.ofPractice(idOf(1))).toHaveLength(3);
  const [kept] = (await practices.get(idOf(10)))?.practice.attachments ?? [];
  expect(kept).toMatchObject({ name: 'caja-de-preguntas.txt' });
  const body = (await files.read(idOf(10), 'caja-de-preguntas.txt'))?.body ?? new Uint8Array();
  expect(new TextDecoder().decode(body)).toContain('sin volver a herir');
  // nobody is told of history
  expect(found.flatMap(({ practice }) => practice.pending)).toEqual([]);

  const again = await site.import(folder, '--lang', 'es');
  expect(again.text).toContain(`0 creadas + ${wholeSample} que ya estaban + 0 omitidas`);
  expect(await practices.find({ most: 100 })).toHaveLength(wholeSample - 2);
});

test('a draft is its author’s alone', async () => {
  const author = 'jhoselin.flores@hub-oim.example';
  expect(await titlesFor(author, 'HubPracticeDrafts')).toEqual([idOf(19)]);
  expect(await titlesFor('katherine.sulca@hub-oim.example', 'HubPracticeDrafts')).toEqual([]);
});

test('what people have changed since is left as it is', async () => {
  const { practices } = practicesOf();
  const stored = await practices.get(idOf(11));
  if (!stored) throw new Error('The sample has no such practice.');
  await practices.save({ ...stored.practice, state: 'withdrawn' }, stored.version);
  await site.import(folder);
  expect((await practices.get(idOf(11)))?.practice.state).toBe('withdrawn');
});

test('a file with a mistake is left out and named with the reason; the others come in', async () => {
  const file = join(folder, 'practices/05-horario-elegido-por-el-comite.json');
  const row = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  row['id'] = idOf(50);
  const content = row['content'] as Record<string, unknown>;
  content['themeKeys'] = ['theme.unknown'];
  writeFileSync(join(folder, 'practices/50-with-a-mistake.json'), JSON.stringify(row));
  writeFileSync(join(folder, 'practices/51-no-json.json'), '{');
  const { code, text } = await site.import(folder, '--lang', 'pt');
  expect(code).toBe(2);
  expect(text).toContain(`0 criadas + ${wholeSample} que já estavam + 2 deixadas de fora`);
  expect(text).toContain(
    '50-with-a-mistake.json: O vocabulário não tem nenhum termo com a chave theme.unknown'
  );
  expect(text).toContain('51-no-json.json: O valor em JSON falta ou não é compreendido.');
});
