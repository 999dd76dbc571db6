import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createQuestionStores } from '../../../shared/adapters/sharepoint/questions/question-stores';
import { openLocalSite, type LocalSite } from './local-site';
import { ana, luz } from './people';

let site: LocalSite;
let folder: string;

const columns =
  'key,theme,question_es,question_pt,question_en,answer_es,answer_pt,answer_en,source,source_link,owner,verified_on,until';
const row = (key: string, answer: string, owner = luz.mail) =>
  `${key},theme.regularization,¿Cómo? | ¿De qué modo?,,How?,${answer},,Like this.,Guía,SitePages/Search.aspx?q=guia,${owner},2026-10-01,2027-10-01`;
const stores = () => createQuestionStores(site.connection().sp, '/sites/hub');

async function importKnown(...rows: readonly string[]) {
  writeFileSync(join(folder, 'known-answers.csv'), [columns, ...rows].join('\n'));
  return site.import(join(folder, 'documents.csv'));
}

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, luz]);
  await site.provision('--yes');
  folder = mkdtempSync(join(tmpdir(), 'known-'));
  writeFileSync(join(folder, 'a.txt'), 'Guía');
  writeFileSync(
    join(folder, 'documents.csv'),
    'id,title,themes,countries,type,year,languages,file\nd-1,Guía,theme.regularization,PER,guideline,2024,es,a.txt\n'
  );
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  site.close();
});

test('known answers beside the documents are imported once, changed where they changed, and their uses stay', async () => {
  const first = await importKnown(row('k-1', 'Así.'), row('k-2', 'De este modo.'));
  expect(first.text).toContain('known-answers.csv');
  expect(first.code).toBe(0);
  const { knownAnswers } = stores();
  expect(await knownAnswers.get('k-1')).toMatchObject({
    ...{ ownerName: luz.displayName, themeKey: 'theme.regularization', uses: 0, state: 'active' },
    variants: { es: ['¿Cómo?', '¿De qué modo?'], en: ['How?'] },
    ...{ verifiedOn: '2026-10-01', verifiedUntil: '2027-10-01' },
  });
  const used = await knownAnswers.get('k-1');
  if (used) await knownAnswers.save({ ...used, uses: 7 });

  const again = await importKnown(row('k-1', 'Así.'), row('k-2', 'De otro modo.'));
  expect(again.text).toMatch(/known-answers\.csv: 0 created \+ 1 updated \+ 1 unchanged/);
  expect(await knownAnswers.get('k-1')).toMatchObject({ uses: 7 });
  expect(await knownAnswers.get('k-2')).toMatchObject({ answer: { es: 'De otro modo.' } });
  expect(await knownAnswers.list()).toHaveLength(2);
});

test('an answer whose owner nobody knows is left out and named; the others are written', async () => {
  const { code, text } = await importKnown(
    row('k-3', 'Así.', 'nadie@hub-oim.example'),
    row('k-4', 'Así.')
  );
  expect(code).toBe(2);
  expect(text).toContain('nadie@hub-oim.example');
  expect(await stores().knownAnswers.get('k-3')).toBeUndefined();
  expect(await stores().knownAnswers.get('k-4')).toBeDefined();
});
