import { people } from '../../tenant/sample/sample-data';
import { startLocalService, STAFF, type LocalService } from '../support/local-service';
import {
  answerOf,
  cardOf,
  dialogOf,
  inTeams,
  textsOf,
  type Button,
  type PersonInTeams,
  type TeamsMessage,
} from '../support/person-in-teams';

const SPECIALIST = 'caetano.falcao@hub-oim.example';
const COLLEAGUE = 'luciana.teixeira@hub-oim.example';
const GUEST = 'rebecca.ostrander@hub-oim.example';
const THEME = 'theme.labour-migration';

let local: LocalService;

beforeAll(async () => {
  local = await startLocalService({
    ...{ withDocuments: true, installedFor: [STAFF, SPECIALIST, COLLEAGUE] },
  });
  // whatever day it is, nobody is asleep in this test
  for (const mail of [STAFF, SPECIALIST]) {
    await call(mail, 'deliveries/savePreferences', { kinds: {}, quietHours: null });
  }
}, 240_000);
afterAll(() => local.stop());

const idOf = (mail: string): string =>
  (people.find((person) => person.mail === mail)?.objectId ?? '').toLowerCase();

async function post(mail: string, method: string, body: unknown): Promise<Response> {
  const { clientId, tenantId } = local.configuration;
  const token = await local.sign({
    ...{ iss: `${local.tenantOrigin}/${tenantId}/v2.0`, aud: clientId, tid: tenantId },
    ...{ oid: idOf(mail), scp: 'access_as_user', exp: Math.floor(Date.now() / 1000) + 3600 },
  });
  return fetch(`${local.serviceOrigin}/api/hub/${method}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

interface Answer {
  readonly ok: boolean;
  readonly value: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly code: string };
}

async function call(mail: string, method: string, body: unknown): Promise<Answer> {
  const answer = await post(mail, method, body);
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<Answer>;
}

/** The next message of the bot that has these words in it. */
async function messageWith(person: PersonInTeams, words: string): Promise<TeamsMessage> {
  for (let left = 300; left > 0; left -= 1) {
    const found = (await person.messages())
      .filter(({ from }) => from.kind === 'app')
      .reverse()
      .find((message) => JSON.stringify(message).includes(words));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nobody said: ${words}`);
}

const buttonsIn = (card: unknown): readonly Button[] =>
  (card as { readonly actions?: readonly Button[] }).actions ?? [];

test('said by a person, confirmed by the specialist on a card, found by colleagues, who write to her', async () => {
  const [milagros, caetano, luciana] = [
    await inTeams(local, STAFF),
    await inTeams(local, SPECIALIST),
    await inTeams(local, COLLEAGUE),
  ];
  const claim = { themeKey: THEME, level: 'expert', note: 'Ocho años con permisos de trabajo.' };
  expect(await call(STAFF, 'people/consent', { isGiven: false })).toMatchObject({ ok: true });
  expect(await call(STAFF, 'people/claim', claim)).toMatchObject({
    problem: { code: 'people.consent-missing' },
  });
  expect(await call(STAFF, 'people/consent', { isGiven: true })).toMatchObject({ ok: true });
  expect(await call(STAFF, 'people/claim', claim)).toMatchObject({ ok: true });

  const request = await messageWith(caetano, 'people.confirm');
  expect(JSON.stringify(request)).toContain('Ocho años con permisos de trabajo.');
  const done = answerOf(await caetano.press(request, 'people.confirm', { level: 'expert' }));
  expect(JSON.stringify(done.value)).not.toContain('people.confirm"');
  await messageWith(milagros, 'Lo que usted sabe está confirmado');

  const found = await luciana.say('quem sabe de migração laboral?', 'pt');
  expect(textsOf(cardOf(found)).join('\n')).toContain('Huarcaya');
  const write = buttonsIn(cardOf(found)).find(({ data }) => data?.['personId'] === idOf(STAFF));
  if (!write) throw new Error(JSON.stringify(cardOf(found)));
  const dialog = dialogOf(await luciana.invoke('task/fetch', { data: write.data }, found.id));
  const chat = buttonsIn(dialog.card).find(({ url }) => url !== undefined);
  expect(chat?.url).toContain('https://teams.microsoft.com/l/chat/0/0?users=milagros.huarcaya');
  const about = await call(COLLEAGUE, 'people/aboutMe', {});
  expect(about.value['contactsMade']).toMatchObject([{ personId: idOf(STAFF) }]);

  // each was told once
  for (const person of [milagros, caetano]) {
    const cards = (await person.messages()).filter((message) =>
      JSON.stringify(message).includes('People.aspx?view=')
    );
    expect(cards).toHaveLength(1);
  }
}, 180_000);

test('a colleague is named in a conversation by the message extension, without any sign-in', async () => {
  const luciana = await inTeams(local, COLLEAGUE);
  const ask = async (commandId: string, value: string) =>
    (
      (
        await luciana.invoke('composeExtension/query', {
          ...{ commandId, parameters: [{ name: 'query', value }] },
          queryOptions: { skip: 0, count: 25 },
        })
      ).body as { composeExtension: { type: string; attachments?: readonly unknown[] } }
    ).composeExtension;
  const { type, attachments = [] } = await ask('expert', 'Milagros');
  expect(type).toBe('result');
  expect(JSON.stringify(attachments)).toContain('People.aspx?person=');
  expect((await ask('expert', 'xyzzyqwerty')).type).toBe('message');
});

test('guests, programs and whoever is not signed in learn nothing of anybody', async () => {
  const search = { words: 'Milagros', side: 'does', locale: 'es' };
  expect(await call(GUEST, 'people/search', search)).toMatchObject({
    problem: { code: 'people.guests-not' },
  });
  expect(await call(GUEST, 'people/profile', { personId: idOf(STAFF) })).toMatchObject({
    ok: false,
  });
  const bare = await fetch(`${local.serviceOrigin}/api/hub/people/search`, {
    method: 'POST',
    body: JSON.stringify(search),
  });
  expect(bare.status).toBe(401);
  const programs = await call(STAFF, 'people/search', { ...search, words: 'svc.sincronizacion' });
  expect(programs.value['total']).toBe(0);
});

test('a whole file of HR passes the door, and a larger one does not', async () => {
  const row = 'nadie@hub-oim.example,Asistente,Unidad,PER,fijo,2027-12-31,,,es,,,,2026-11-01\n';
  const head =
    'mail,post,unit,mission,contract_kind,contract_end,focal_point_of,themes,languages,projects,left_on,successor_mail,as_of\n';
  const file = (rows: number) => ({ text: head + row.repeat(rows), isDryRun: true });
  expect((await post(STAFF, 'people/importStaff', file(5_000))).status).toBe(200);
  expect((await post(STAFF, 'people/importStaff', file(60_000))).status).toBe(413);
  expect((await post(STAFF, 'people/search', file(5_000))).status).toBe(413);
});
