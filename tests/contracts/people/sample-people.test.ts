import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMemoryActors,
  createMemoryPeople,
  actorOf,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  memoryContactLinks,
  memoryContactWords,
} from '../../../shared/adapters/memory/memory-organisation';
import { createEvidenceSources } from '../../../shared/adapters/sharepoint/people/evidence-sources';
import { importStaffFile } from '../../../shared/cli/import-staff-file';
import { loadVocabulary } from '../../../shared/cli/load-vocabulary';
import { cliTranslator } from '../../../shared/cli/messages';
import {
  createDirectorySource,
  createPeople,
  type People,
  type PeopleFound,
  type PersonRow,
} from '../../../shared/domain/people';
import type { Role } from '../../../shared/kernel/policy';
import { openLocalSite, siteUrl, type LocalSite, type Run } from '../../surfaces/cli/local-site';
import { documentFiles, people, sampleFolder } from '../../tenant/sample/sample-data';
import { accountsOf, storesOf } from './people-site';

let site: LocalSite;
let imported: Run;
const staffLines: string[] = [];
let peopleFor: (name: string) => People;
const clock = { now: () => new Date('2026-11-29T12:00:00Z') };

const members: readonly MemoryPerson[] = people.map((one) => ({
  ...{ id: one.objectId, name: one.displayName, mail: one.mail, languages: ['es'] },
  ...{ roles: one.roles as readonly Role[], countryKey: `country.${one.office}` },
  ...{ isGuest: one.accountKind === 'guest', isActive: one.accountEnabled },
  ...(one.roles.includes('RTS') ? { themes: one.themes } : {}),
}));
const idOf = (name: string): string => members.find((one) => one.name.startsWith(name))?.id ?? '';

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', people);
  await site.provision('--members', join(sampleFolder, 'people.json'), '--yes');
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  for (const name of ['profiles.json', 'specialists.csv']) {
    cpSync(join(sampleFolder, name), join(folder, name));
  }
  copyTexts(join(folder, 'documents'));
  imported = await site.import(join(folder, 'documents'), '--lang', 'en');
  rmSync(folder, { recursive: true });
  const connection = site.connection();
  const terms = await loadVocabulary(connection);
  const say = (line: string): void => void staffLines.push(line);
  await importStaffFile({
    ...{ connection, vocabulary: terms, words: cliTranslator('en'), planOnly: false },
    ...{ file: join(sampleFolder, 'staff.csv'), fileName: 'staff.csv' },
    terminal: { print: say, warn: say, progress: () => undefined },
  });

  const stores = storesOf(site);
  const vocabulary = { load: () => Promise.resolve(terms) };
  const actors = createMemoryActors(members);
  const common = { ...stores, actors, vocabulary, clock };
  const directory = createDirectorySource({
    ...{ ...common, accounts: await accountsOf(site) },
    sources: createEvidenceSources({ sp: connection.sp, siteUrl, vocabulary, clock }),
    settings: { serviceAccounts: ['svc.'], listedGuests: [] },
    breathe: () => Promise.resolve(),
    onFailure: (source, error) => {
      throw new Error(`${source} did not answer`, { cause: error });
    },
  });
  const bound = createPeople({
    ...{ ...common, directory, people: createMemoryPeople(members), siteUrl },
    ...{ links: memoryContactLinks, words: memoryContactWords },
  });
  peopleFor = (name) => {
    const person = members.find((one) => one.name.startsWith(name));
    if (!person) throw new Error(name);
    return bound(actorOf(person));
  };
}, 300_000);
afterAll(() => site.close());

/** The documents of the sample that are plain text: reading office files is not what is tried here. */
function copyTexts(folder: string): void {
  const from = join(sampleFolder, 'documents');
  const lines = readFileSync(join(from, 'documents.csv'), 'utf8').split(/\r?\n/);
  const texts = lines.filter((line) => !/\.(docx|pdf),/.test(line));
  mkdirSync(folder);
  writeFileSync(join(folder, 'documents.csv'), texts.join('\n'));
  for (const name of documentFiles.filter((file) => /\.(md|txt)$/.test(file))) {
    cpSync(join(from, name), join(folder, name));
  }
}

const found = async (input: Parameters<People['search']>[0]): Promise<PeopleFound> => {
  const result = await peopleFor('Renzo').search(input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const row = (rows: readonly PersonRow[], name: string): PersonRow => {
  const one = rows.find((person) => person.name.startsWith(name));
  if (!one) throw new Error(`${name} is not among ${rows.map((other) => other.name).join(', ')}`);
  return one;
};

const own = JSON.parse(readFileSync(join(sampleFolder, 'profiles.json'), 'utf8')) as unknown[];

test('all profiles come in, and a second time nobody’s is touched', async () => {
  expect(imported.text).toContain(`${own.length} created + 0 there already + 0 left out`);
  const { profiles, skills } = storesOf(site);
  const before = [...(await profiles.all()), ...(await skills.all())];
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  cpSync(join(sampleFolder, 'profiles.json'), join(folder, 'profiles.json'));
  const head = 'id,title,themes,countries,type,year,languages,file\n';
  writeFileSync(join(folder, 'documents.csv'), head);
  const again = await site.import(folder, '--lang', 'en');
  rmSync(folder, { recursive: true });
  expect(again.text).toContain(`0 created + ${own.length} there already + 0 left out`);
  expect([...(await profiles.all()), ...(await skills.all())]).toEqual(before);
}, 120_000);

test('the list of human resources comes in without a mistake', () => {
  expect(staffLines.join('\n')).toContain('116 rows');
  expect(staffLines.join('\n')).not.toMatch(/left out:/i);
});

test('in Ecuador several know labour migration, some of them in Portuguese', async () => {
  const filter = { themeKeys: ['theme.labour-migration'], countryKeys: ['country.ECU'] };
  const all = await found({ locale: 'es', side: 'knows', filter });
  for (const name of ['Esteban', 'Doménica', 'Fausto']) row(all.rows, name);
  const portuguese = await found({ locale: 'es', filter: { ...filter, languages: ['pt'] } });
  expect(portuguese.total).toBeGreaterThanOrEqual(2);
  expect(portuguese.total).toBeLessThan(all.total);
});

test('the best known of them is asked too much, and goes behind who knows as much', async () => {
  const filter = { themeKeys: ['theme.labour-migration'], countryKeys: ['country.ECU'] };
  const { rows } = await found({ locale: 'es', side: 'knows', filter });
  expect(row(rows, 'Esteban').asking).toMatchObject({ isOverloaded: true, possible: 8 });
  expect(row(rows, 'Doménica').asking).toMatchObject({ isOverloaded: false, asked: 0 });
  const places = ['Doménica', 'Esteban'].map((name) => rows.indexOf(row(rows, name)));
  expect(places[0]).toBeLessThan(places[1] ?? 0);
});

test('the KM team sees who is never asked although she knows, and who is the last', async () => {
  const people = peopleFor('Valentina');
  const load = await people.load({});
  if (!load.ok) throw new Error(load.problem.code);
  row(
    load.value.neverAsked.map(({ person }) => person),
    'Doménica'
  );
  row(
    load.value.overloaded.map(({ person }) => person),
    'Esteban'
  );
  const coverage = await people.coverage({});
  if (!coverage.ok) throw new Error(coverage.problem.code);
  const last = coverage.value.alerts.filter(({ kind }) => kind === 'lastLeaves');
  expect(last.map(({ person }) => person?.name)).toContain('Imke Vandersteen');
});

test('who has left keeps her works, has no address, and points to who took over', async () => {
  const profile = await peopleFor('Renzo').profile({ personId: idOf('Gonzalo Medrano') });
  if (!profile.ok) throw new Error(profile.problem.code);
  expect(profile.value).toMatchObject({ isFormer: true, mail: '' });
  expect(profile.value.recent.length).toBeGreaterThan(5);
  expect(profile.value.successor?.name).toMatch(/^Julieta Farías/);
});

test('who is named for a colleague that leaves is asked, and shown to nobody before the yes', async () => {
  const bruno = idOf('Bruno Techera');
  const own = await peopleFor('Facundo').me({});
  if (!own.ok) throw new Error(own.problem.code);
  expect(own.value.successions).toMatchObject([{ person: { personId: bruno }, state: 'asked' }]);
  const open = await peopleFor('Valentina').successions({});
  if (!open.ok) throw new Error(open.problem.code);
  expect(open.value.lines).toMatchObject([{ predecessor: { personId: bruno }, state: 'asked' }]);
  const answered = await peopleFor('Facundo').answerSuccession({
    personId: bruno,
    isAccepted: false,
  });
  expect(answered).toMatchObject({ value: { successions: [{ state: 'declined' }] } });
});

test('two accounts of one name are put before the KM team', async () => {
  const twins = await peopleFor('Valentina').duplicates({});
  if (!twins.ok) throw new Error(twins.problem.code);
  const names = twins.value.map(({ one }) => one.name);
  expect(names).toEqual(
    expect.arrayContaining(['Rafaela Damasceno Pires', 'Diego Alarcón Paucar'])
  );
});

test('who has not agreed is not shown with what she says she knows', async () => {
  const { rows } = await found({
    ...{ locale: 'es', side: 'knows' },
    filter: { themeKeys: ['theme.access-to-education'], countryKeys: ['country.PER'] },
  });
  expect(rows.map(({ name }) => name).join()).not.toContain('Yolanda');
});

test('part of a name is enough, with or without its accents', async () => {
  const { rows } = await found({ words: 'falcao', locale: 'pt' });
  row(rows, 'Caetano Falcão');
});
