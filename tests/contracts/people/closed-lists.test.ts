import { twinId } from '../../../shared/domain/people';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { guest, openPracticesSite, sitePath } from '../practices/practices-site';
import { contact, newId, profile, record, skill, storesOf } from './people-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
  const { profiles, skills, staff, contacts, twins } = storesOf(site);
  await profiles.save(profile({ personId: ana.objectId }));
  await skills.save(skill({ personId: ana.objectId }));
  await staff.save(record({ personId: ana.objectId }));
  await contacts.add(contact({ askerId: ana.objectId }));
  await twins.save({
    ...{ id: twinId(newId(), newId()), verdict: 'different', decidedBy: eva.objectId },
    at: '2026-11-24T13:00:00.000Z',
  });
  await site.admin('POST', '/crawl');
}, 60_000);
afterAll(() => site.close());

const lists = [
  ...['HubPeopleProfiles', 'HubPeopleSkills', 'HubPeopleStaff', 'HubPeopleContacts'],
  'HubPeopleTwins',
];
const itemsOf = (list: string) => `/_api/web/getList('${sitePath}/Lists/${list}')/items`;
const refused = (response: Response) => [400, 403, 404].includes(response.status);

const everybody = [
  ['the person herself', ana.mail],
  ['a contributor', luz.mail],
  ['the KM team', eva.mail],
  ['a guest', guest.mail],
] as const;

describe.each(everybody)('%s', (_, mail) => {
  test.each(lists)('reads nothing of %s past the hub', async (list) => {
    const response = await site.asPerson(mail, 'GET', itemsOf(list));
    const { value } = response.ok
      ? ((await response.json()) as { value: object[] })
      : { value: [] };
    expect(value).toEqual([]);
    expect(refused(await site.asPerson(mail, 'GET', `${itemsOf(list)}(1)`))).toBe(true);
  });

  test.each(lists)('writes nothing into %s past the hub', async (list) => {
    expect(refused(await site.asPerson(mail, 'POST', itemsOf(list), { Title: 'mío' }))).toBe(true);
    for (const method of ['MERGE', 'DELETE']) {
      const more = { 'X-HTTP-Method': method, 'IF-MATCH': '*' };
      const one = `${itemsOf(list)}(1)`;
      expect(refused(await site.asPerson(mail, 'POST', one, { Title: 'mío' }, more))).toBe(true);
    }
  });

  test('finds nothing of it by search', async () => {
    const query = encodeURIComponent("'Segunda OR comillas OR Protección'");
    const response = await site.asPerson(mail, 'GET', `/_api/search/query?querytext=${query}`);
    expect(refused(response) || (await response.text()).includes('"RowCount":0')).toBe(true);
  });
});
