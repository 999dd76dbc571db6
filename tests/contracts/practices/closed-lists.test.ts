import '@pnp/sp/security/list';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import {
  content,
  guest,
  newId,
  openPracticesSite,
  practice,
  sitePath,
  storesOf,
} from './practices-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
  const { practices, reuses, shelf } = storesOf(site);
  await practices.add(practice());
  await reuses.add({
    ...{ id: newId(), practiceId: newId(), countryKey: 'country.PER', mayQuote: false },
    ...{
      by: { personId: 'p', name: 'P' },
      whatChanged: '',
      result: '',
      at: '2026-11-24T13:00:00Z',
    },
  });
  await shelf.put({
    ...{ id: newId(), kind: 'lessonNegative', content: content(), translations: [] },
    ...{ attachments: [], publishedAt: '2026-11-24T13:00:00.000Z', reviewOn: '2028-11-24' },
    ...{ isDue: false, reuseCount: 0, isExternal: false, reviewers: [] },
  });
  await site
    .connection()
    .sp.web.getList(`${sitePath}/Lists/HubPracticeFiles`)
    .items.add({ Title: 'x' });
}, 60_000);
afterAll(() => site.close());

const itemsOf = (list: string) => `/_api/web/getList('${sitePath}/Lists/${list}')/items`;
const seen = async (mail: string, list: string): Promise<number> => {
  const response = await site.asPerson(mail, 'GET', itemsOf(list));
  return response.ok ? ((await response.json()) as { value: object[] }).value.length : 0;
};
const refused = (response: Response) => [400, 403, 404].includes(response.status);

const everybody = [
  ['a reader', ana.mail],
  ['a contributor', luz.mail],
  ['the KM team', eva.mail],
  ['a guest', guest.mail],
] as const;
const lists = ['HubPracticeWork', 'HubPracticeFiles', 'HubPracticeReuses', 'HubPractices'];

describe.each(everybody)('%s', (_, mail) => {
  test.each(lists)('writes nothing into %s past the hub', async (list) => {
    const change = (method: string) => ({ 'X-HTTP-Method': method, 'IF-MATCH': '*' });
    expect(refused(await site.asPerson(mail, 'POST', itemsOf(list), { Title: 'mío' }))).toBe(true);
    for (const method of ['MERGE', 'DELETE']) {
      const one = `${itemsOf(list)}(1)`;
      expect(
        refused(await site.asPerson(mail, 'POST', one, { Title: 'mío' }, change(method)))
      ).toBe(true);
    }
    const form = {
      formValues: [{ FieldName: 'Title', FieldValue: 'mío' }],
      bNewDocumentUpdate: false,
    };
    const validate = `${itemsOf(list)}(1)/validateUpdateListItem`;
    expect(refused(await site.asPerson(mail, 'POST', validate, form))).toBe(true);
    const attach = `${itemsOf(list)}(1)/AttachmentFiles/add(FileName='a.txt')`;
    expect(refused(await site.asPerson(mail, 'POST', attach, 'a'))).toBe(true);
  });

  test('reads nothing of what is under way', async () => {
    for (const list of lists.slice(0, 3)) expect(await seen(mail, list)).toBe(0);
  });
});

test('all staff read what is published, and guests what was released to them alone', async () => {
  for (const { mail } of [ana, luz, eva]) expect(await seen(mail, 'HubPractices')).toBe(1);
  expect(await seen(guest.mail, 'HubPractices')).toBe(0);
});

test('guests have no right on the site by their group', async () => {
  expect(refused(await site.asPerson(guest.mail, 'GET', '/_api/web/lists'))).toBe(true);
});
