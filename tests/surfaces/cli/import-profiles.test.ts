import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createPeopleStores,
  type PeopleStores,
} from '../../../shared/adapters/sharepoint/people/people-stores';
import { openLocalSite, siteUrl, type LocalSite, type Run } from './local-site';
import { ana, eva, luz } from './people';

let site: LocalSite;
let folder: string;

const dayMs = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [ana, luz, eva]);
  await site.provision('--yes');
  folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  const head = 'id,title,themes,countries,type,year,languages,file\n';
  writeFileSync(join(folder, 'documents.csv'), head);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  site.close();
});

const stores = (): PeopleStores => createPeopleStores(site.connection().sp, '/sites/hub');
const importOf = (list: unknown, ...typed: readonly string[]): Promise<Run> => {
  const text = typeof list === 'string' ? list : JSON.stringify(list);
  writeFileSync(join(folder, 'profiles.json'), text);
  return site.import(folder, ...typed);
};

const labour = 'theme.labour-migration';
const whole = {
  ...{ mail: ana.mail, savedDaysAgo: 10, consentDaysAgo: 100, availability: 'notUntil' },
  ...{ untilInDays: 12, standIn: luz.mail, isMentor: true, about: 'Digo “sí” & no' },
  languages: [{ tag: 'gn', level: 'native' }],
  countriesWorked: ['country.PRY'],
  works: [{ kind: 'document', title: 'Guía', path: 'HubDocuments/guía 1.pdf' }],
  ...{ hidden: ['about'], gender: 'other' },
  skills: [
    {
      ...{ themeKey: labour, level: 'expert', note: 'Diez años' },
      history: [
        { event: 'claim', daysAgo: 400 },
        { event: 'confirm', daysAgo: 380, by: luz.mail },
        { event: 'expire', daysAgo: 15, by: 'hub' },
        { event: 'renew', daysAgo: 9 },
      ],
    },
    {
      ...{ themeKey: 'theme.integration', level: 'practitioner', isHidden: true },
      history: [
        { event: 'claim', daysAgo: 20 },
        { event: 'decline', daysAgo: 5, by: luz.mail, reason: 'Todavía no' },
      ],
    },
  ],
  contacts: [
    {
      ...{ id: 'c7e10000-0000-4000-8000-000000000001', by: eva.mail, themeKey: labour },
      ...{ channel: 'chat', daysAgo: 20, outcome: 'useful' },
    },
    {
      ...{ id: 'c7e10000-0000-4000-8000-000000000002', by: luz.mail, channel: 'mail', daysAgo: 2 },
      work: { kind: 'practice', title: 'Ferias', path: 'SitePages/Practices.aspx?practice=1' },
    },
  ],
  succeeds: [{ of: eva.mail, daysAgo: 30 }],
};

test('what would happen is told first, and nothing is written', async () => {
  const { text } = await importOf([whole], '--plan', '--lang', 'es');
  expect(text).toContain('Perfiles: 1 por incorporar, 0 omitidos');
  expect(await stores().profiles.all()).toEqual([]);
});

const mistakes: readonly [string, unknown, string][] = [
  ['a term', { ...whole, countriesWorked: ['country.XXX'] }, 'no term with the key country.XXX'],
  ['a colleague', { ...whole, standIn: 'nobody@hub-oim.example' }, 'nobody@hub-oim.example'],
  ['a value', { ...whole, availability: 'sometimes' }, 'The value at availability'],
  ['a field', { ...whole, skils: ['x'] }, 'The value at skils.0'],
  [
    'a step that cannot be',
    {
      ...whole,
      skills: [{ themeKey: labour, level: 'expert', history: [{ event: 'renew', daysAgo: 1 }] }],
    },
    `The event renew of the skill in ${labour}`,
  ],
  [
    'a skill without a story',
    { ...whole, skills: [{ themeKey: labour, level: 'expert' }] },
    'skills',
  ],
  ['too many works', { ...whole, works: Array(4).fill(whole.works[0]) }, 'works holds more than 3'],
  ['herself in her own place', { ...whole, succeeds: [{ of: ana.mail, daysAgo: 1 }] }, 'succeeds'],
  ['a contact about nothing', { ...whole, contacts: [{ id: 'x', by: eva.mail }] }, 'contacts'],
];

test.each(mistakes)(
  '%s that is not understood leaves that person out, and nobody else',
  async (_, one, told) => {
    const list = [one, { ...whole, mail: luz.mail }];
    const { code, text } = await importOf(list, '--plan', '--lang', 'en');
    expect(text).toContain('Profiles: 1 to take over, 1 left out');
    expect(text).toContain(told);
    expect(text).toContain(`profiles.json, ${ana.mail}`);
    expect(code).toBe(2);
  }
);

test.each(['{', '{}', 'null'])('a file that is no list says so: %s', async (text) => {
  const { code, text: told } = await importOf(text, '--lang', 'en');
  expect(told).toContain('The file profiles.json cannot be read as JSON.');
  expect(code).toBe(2);
});

test('a run that was cut off is taken up where it stopped', async () => {
  site.interrupt(
    (method, url) => method === 'POST' && url.includes('HubPeopleProfiles') && url.includes('items')
  );
  await importOf([whole]);
  expect(await stores().profiles.get(ana.objectId)).toBeUndefined();
  site.interrupt(() => false);
  const { code, text } = await importOf([whole], '--lang', 'en');
  expect(text).toContain('Profiles: 1 created + 0 there already + 0 left out');
  expect(code).toBe(0);
  const { profiles, skills, contacts } = stores();
  expect(await profiles.all()).toHaveLength(1);
  expect(await skills.all()).toHaveLength(2);
  expect(await contacts.madeBy(eva.objectId, 10)).toHaveLength(1);
});

test('a person comes in with what she said, what became of it, and who turned to her', async () => {
  const { profiles, skills, contacts, staff } = stores();
  expect((await profiles.get(ana.objectId))?.value).toMatchObject({
    ...{ about: 'Digo “sí” & no', isMentor: true, hidden: ['about'], gender: 'other' },
    availability: { kind: 'notUntil', until: daysAgo(-12), standInId: luz.objectId },
    works: [{ kind: 'document', title: 'Guía', url: `${siteUrl}/HubDocuments/gu%C3%ADa%201.pdf` }],
  });
  const [first, second] = await Promise.all([
    skills.get(`${ana.objectId}.${labour}`),
    skills.get(`${ana.objectId}.theme.integration`),
  ]);
  expect(first?.value).toMatchObject({
    ...{ state: 'confirmed', level: 'expert', note: 'Diez años', isHidden: false, news: [] },
    confirmedBy: { kind: 'specialist', personId: luz.objectId },
  });
  expect(first?.value.confirmedAt?.slice(0, 10)).toBe(daysAgo(380));
  expect(first?.value.dueOn?.slice(4)).toBe(daysAgo(9).slice(4));
  expect(first?.value.trace.map(({ by, from, to }) => [by, from, to])).toEqual([
    [ana.objectId, undefined, 'claimed'],
    [luz.objectId, 'claimed', 'confirmed'],
    ['hub', 'confirmed', 'due'],
    [ana.objectId, 'due', 'confirmed'],
  ]);
  expect(second?.value).toMatchObject({ state: 'declined', isHidden: true });
  expect(second?.value.trace.at(-1)?.reason).toBe('Todavía no');
  expect(await contacts.madeBy(eva.objectId, 10)).toMatchObject([
    { personId: ana.objectId, topic: { kind: 'theme', themeKey: labour }, outcome: 'useful' },
  ]);
  const [asked] = await contacts.madeBy(eva.objectId, 1);
  expect(asked?.askedAt?.slice(0, 10)).toBe(daysAgo(13));
  const [recent] = await contacts.madeBy(luz.objectId, 1);
  expect(recent).not.toHaveProperty('askedAt');
  expect(recent?.topic).toMatchObject({ kind: 'practice', title: 'Ferias' });
  const [carriedOn] = await staff.all();
  expect(carriedOn?.value).toMatchObject({
    ...{ personId: eva.objectId, successorId: ana.objectId, asOf: '' },
    succession: { state: 'accepted' },
  });
  expect(carriedOn?.value.succession?.since.slice(0, 10)).toBe(daysAgo(30));
});

test('who has a profile already is left as she is', async () => {
  const { profiles } = stores();
  const before = await profiles.get(ana.objectId);
  const { text } = await importOf([{ ...whole, about: 'Otra' }], '--lang', 'pt');
  expect(text).toContain('0 criados + 1 que já estavam + 0 deixados de fora');
  expect(await profiles.get(ana.objectId)).toEqual(before);
});
