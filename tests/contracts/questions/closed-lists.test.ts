import '@pnp/sp/security/list';
import { createQuestionStores } from '../../../shared/adapters/sharepoint/questions/question-stores';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { provisionWithPeople, sitePath } from './provisioned-site';

let site: LocalSite;

beforeAll(async () => {
  site = await provisionWithPeople(openLocalSite());
  const { questions, askers, knownAnswers } = createQuestionStores(site.connection().sp, sitePath);
  await askers.add({
    ...{ questionId: 'q-1', personId: ana.objectId, name: 'Ana', mail: ana.mail, locale: 'es' },
  });
  await questions.add({
    ...{ id: 'q-1', state: 'queued', text: '¿Qué dice la guía?', locale: 'es' },
    ...{ urgency: 'normal', privacy: 'hidden', isRevealed: false, origin: 'bot' },
    ...{ askedAt: '2026-11-24T13:00:00.000Z', formerAssignees: [], suggestions: [], thread: [] },
    limits: { firstReplyBy: '', answerBy: '', reminders: 0, escalations: 0, since: '' },
    ...{ trail: [], pending: [] },
  });
  await knownAnswers.add({
    ...{ id: 'k-1', variants: { es: ['¿Cómo?'] }, answer: { es: 'Así.' }, sources: [] },
    ...{ ownerId: '', ownerName: 'Luz', verifiedOn: '2026-11-01', verifiedUntil: '2027-11-01' },
    ...{ verifierName: 'Luz', uses: 0, state: 'active' },
  });
}, 60_000);
afterAll(() => site.close());

const itemsOf = (list: string) => `/_api/web/getList('${sitePath}/Lists/${list}')/items`;
const read = async (mail: string, list: string) => {
  const response = await site.asPerson(mail, 'GET', itemsOf(list));
  return response.ok ? ((await response.json()) as { value: object[] }).value.length : 'refused';
};
const change = async (mail: string, list: string) =>
  (
    await site.asPerson(
      mail,
      'POST',
      `${itemsOf(list)}(1)`,
      { Title: 'Otra' },
      {
        'X-HTTP-Method': 'MERGE',
        'IF-MATCH': '*',
      }
    )
  ).status;

// Who administers the site collection opens every list: SharePoint asks no rights of them.
const everybody = [
  ['a reader', ana.mail],
  ['a specialist', luz.mail],
  ['the KM team', eva.mail],
] as const;

test.each(everybody)('%s reads no askers, by no direct call', async (_, mail) => {
  expect(await read(mail, 'HubQuestionAskers')).not.toBe(1);
  expect([403, 404]).toContain(await change(mail, 'HubQuestionAskers'));
});

test.each(everybody)('%s changes no question and no known answer past the hub', async (_, mail) => {
  expect([403, 404]).toContain(await change(mail, 'HubQuestions'));
  expect([403, 404]).toContain(await change(mail, 'HubKnownAnswers'));
});

test('only the KM team reads questions, and all staff read known answers', async () => {
  expect(await read(eva.mail, 'HubQuestions')).toBe(1);
  for (const mail of [ana.mail, luz.mail]) {
    expect(await read(mail, 'HubQuestions')).not.toBe(1);
  }
  for (const [, mail] of everybody) expect(await read(mail, 'HubKnownAnswers')).toBe(1);
});

test('who asked stands in no column of a question', async () => {
  const response = await site.asPerson(eva.mail, 'GET', itemsOf('HubQuestions'));
  const text = await response.text();
  expect(text).toContain('¿Qué dice la guía?');
  for (const secret of [ana.objectId, ana.mail, '"Ana"']) expect(text).not.toContain(secret);
});

test('search finds none of the lists', async () => {
  await site.admin('POST', '/crawl').catch(() => undefined);
  const body = { request: { Querytext: 'guía', RowLimit: 50 } };
  const response = await site.asPerson(eva.mail, 'POST', '/_api/search/postquery', body);
  expect(await response.text()).not.toContain('¿Qué dice la guía?');
});

test('a right given by hand on a closed list is planned away, and taken away', async () => {
  const { sp } = site.connection();
  const user = await sp.web.ensureUser(ana.mail);
  await sp.web
    .getList(`${sitePath}/Lists/HubQuestionAskers`)
    .roleAssignments.add(user.Id, 1073741826);
  expect(await read(ana.mail, 'HubQuestionAskers')).toBe(1);
  const { text } = await site.provision('--yes');
  expect(text).toContain('take from Hub Question Askers the rights of those for whom it is not');
  expect(await read(ana.mail, 'HubQuestionAskers')).not.toBe(1);
  expect((await site.provision('--yes')).text).toContain('Nothing to do.');
});

test('a right that the KM team has lost is given back', async () => {
  const { sp } = site.connection();
  const { Id } = await sp.web.siteGroups.getByName('Hub KM Team').select('Id')();
  await sp.web.getList(`${sitePath}/Lists/HubQuestions`).roleAssignments.getById(Id).delete();
  expect(await read(eva.mail, 'HubQuestions')).not.toBe(1);
  await site.provision('--yes');
  expect(await read(eva.mail, 'HubQuestions')).toBe(1);
});
